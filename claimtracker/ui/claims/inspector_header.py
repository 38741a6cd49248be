"""The head of the inspector: number, type, the words as they stand in the article, and where."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.domain.claims import Claim, ClaimType, Highlight, Progress
from claimtracker.domain.progress import UNDER_WAY
from claimtracker.domain.text import beginning
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves, SnugChoice, join_choice
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import Disclosure, column, line
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.claims.inspector_words import choices, verdict_or_progress
from claimtracker.ui.claims.joined_line import JoinedLine
from claimtracker.ui.claims.sightings_panel import times_words
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.fonts import reading_font, ui_font
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import PlainLabel

_SHORT_QUOTE = 90


def state_look(claim: Claim) -> VerdictClass | str:
    """Return the look of a claim: its verdict's, or that of its progress while it has none or is reopened."""
    if claim.verdict_label and claim.progress is not Progress.REOPENED:
        return claim.look
    return "progress" if claim.progress in UNDER_WAY else VerdictClass.OPEN


class NumberChip(QWidget):
    """The claim's number in the article, on the wash of its look, as in the reader's margin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._look = 0, VerdictClass.OPEN.value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int, look: VerdictClass | str, state: str) -> None:
        """Show a number; 0, for a claim outside of the article, hides the chip."""
        self._number, self._look = number, str(look)
        self.setVisible(number > 0)
        self.setAccessibleName(say("Claim {number}, {state}", number=str(number), state=state))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.3)
        return QSize(max(side, self.fontMetrics().horizontalAdvance(str(self._number)) + side // 2), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme().look(self._look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.wash)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setFont(ui_font(-1.5, QFont.Weight.Bold))
        painter.setPen(look.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class QuoteView(MarkedText):
    """The quoted words in the article's serif; a click or Enter goes to them."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_quote_font, parent=parent)
        self.set_leading(1.08)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(say("Show in the article"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme().color("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.end()


def _quote_font() -> QFont:
    font = reading_font()
    font.setPointSizeF(font.pointSizeF() * 15.5 / 17)
    return font


class InspectorHeader(QWidget):
    """Number, type, quote with a bar in the verdict's colour, and every place of the claim."""

    highlight_clicked = Signal(int)
    repeats_asked = Signal()

    def __init__(self, drafts: Drafts, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlights: tuple[Highlight, ...] = ()
        self.chip = NumberChip()
        self.title = PlainLabel(say("Claim"), "section")
        self.type = SnugChoice(choices(ClaimType), name=say("Type of claim"), parent=self)
        escape.watch(join_choice(drafts, "type", self.type))
        self.quote = QuoteView()
        self.quote.activated.connect(self._go_to_first)
        self.repeats = text_link("", self.repeats_asked.emit, tip=say("Show the sightings"))
        self.joined = JoinedLine()
        self.places = Disclosure("", QWidget)
        top = line(self.chip, self.title)
        top.addStretch(1)
        top.addWidget(self.type)
        self._column = column(self, gap=4)
        self._column.addLayout(top)
        self._column.addWidget(self.quote)
        self._column.addWidget(self.repeats, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.joined)
        self._column.addWidget(self.places)
        theme_keeper().changed.connect(self.update)

    def show_card(self, card: ClaimCard) -> None:
        """Show the head of a claim."""
        claim = card.claim
        look = state_look(claim)
        self.chip.show_number(card.number, look, verdict_or_progress(claim.verdict_label, claim.progress))
        self.quote.set_bar(look)
        quotes = [highlight.quote for highlight in card.highlights]
        self.quote.setVisible(bool(quotes))
        self.quote.show_text(quotes[0] if quotes else "")
        self.repeats.say(times_words(card.times_seen, card.appearances))
        self.repeats.setVisible(card.times_seen > 1)
        self.joined.show_joined(card.joined)
        if card.highlights != self._highlights:
            self._highlights = card.highlights
            self._show_places()

    def _go_to_first(self) -> None:
        if self._highlights:
            self.highlight_clicked.emit(self._highlights[0].id)

    def _show_places(self) -> None:
        was_open = self.places.is_open
        self._column.removeWidget(self.places)
        self.places.hide()
        self.places.deleteLater()
        self.places = Disclosure(
            say_count(len(self._highlights), "{count} place", "{count} places"), self._list_of_places
        )
        self._column.addWidget(self.places)
        self.places.setVisible(len(self._highlights) > 1)
        if was_open:
            self.places.open()

    def _list_of_places(self) -> QWidget:
        made = QWidget()
        rows = column(made, gap=0)
        for number, highlight in enumerate(self._highlights, 1):
            quote = f"{number}  {beginning(highlight.quote, _SHORT_QUOTE)}"
            go = partial(self.highlight_clicked.emit, highlight.id)
            rows.addWidget(text_link(quote, go, tip=say("Show in the article")))
        return made
