"""Known sources offered while a title or URL is typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from claimtracker.domain.sources import Source
from claimtracker.domain.wording import joined, say, say_count
from claimtracker.ui.claims.inspector_parts import column, emptied, line
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.day_words import day
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def about(source: Source) -> str:
    """Return what tells sources of one title apart: kind, publisher, date, and how often it is used."""
    count = source.claim_count
    used = say_count(count, "on {count} claim", "on {count} claims") if count else say("not used yet")
    secret = say("confidential") if source.confidential else ""
    return joined(say(source.kind.value), source.publisher, day(source.published_on), secret, used)


class KnownSource(QAbstractButton):
    """One offer: title, and below it what it is and how many claims rest on it."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(say("{source}, {about}", source=source.title, about=about(source)))
        title = MarkedText(ui_font)
        title.show_text(source.title)
        lines = column(self, gap=0)
        lines.setContentsMargins(8, 4, 8, 4)
        said = PlainLabel(about(source), "hint", wrap=True)
        lock = IconLabel("lock", "mixed_ink", 13)
        lock.setVisible(source.confidential)
        below = line(lock, said)
        below.setStretch(1, 1)
        for part in (title, said, lock):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lines.addWidget(title)
        lines.addLayout(below)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_wash" if self.hasFocus() else "hover"))
            painter.drawRoundedRect(self.rect(), 5, 5)
            painter.end()


class KnownSources(QWidget):
    """Offers, best first; arrows move among them, Enter or a click chooses."""

    chosen = Signal(object)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: list[KnownSource] = []
        self._rows = column(self, gap=0)
        self.hide()

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Offer these instead of what was offered; none hides the list."""
        if [offer.source for offer in self.offers] == list(sources):
            return
        emptied(self._rows)
        self.offers = [KnownSource(source) for source in sources]
        for offer in self.offers:
            offer.clicked.connect(partial(self._choose, offer.source))
            self._rows.addWidget(offer)
        self.setVisible(bool(self.offers))

    def enter(self) -> None:
        """Put the keyboard on the first offer."""
        if self.offers:
            self.offers[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = next((place for place, offer in enumerate(self.offers) if offer.hasFocus()), -1)
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if held >= 0 and event.key() in ENTER_KEYS:
            self._choose(self.offers[held].source)
        elif held < 0 or not step:
            super().keyPressEvent(event)
        elif held + step < 0:
            self.left_upwards.emit()
        else:
            self.offers[min(held + step, len(self.offers) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, source: Source) -> None:
        self.chosen.emit(source)
