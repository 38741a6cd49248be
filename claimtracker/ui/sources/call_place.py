"""The call sheet: everybody to ask, the first deadline first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QWidget,
)

from claimtracker.domain.articles import ArticleSummary
from claimtracker.domain.call_sheet import Call, CallSheet
from claimtracker.domain.sources import ContactStatus
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.ui.begun_texts import BegunTexts
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import button, column, emptied, line
from claimtracker.ui.sources.call_card import CallCard
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.scrolled import Scrolled

AT_FIRST = 60
WIDEST = 1040
_LONGEST_TITLE = 48
_EMPTY = to_say(
    "Claims that are not checked yet stand here by the person to ask: their speaker, or a source."
)


class CallPlace(QWidget):
    """Cards in a column; the one that was entered last is the one that keys log for."""

    log_requested = Signal(object, object, str, str)
    open_claim_requested = Signal(int)
    open_source_requested = Signal(int)
    article_chosen = Signal(int)
    hand_over_requested = Signal(int, str)
    current_changed = Signal()
    shown = Signal()

    def __init__(self, begun: BegunTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = begun
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards: list[CallCard] = []
        self._current = ""
        self._most = AT_FIRST
        self._awaits_focus = False
        self._head = QWidget(self)
        self.count = PlainLabel("", "second", parent=self._head)
        self.article = ChoiceField(
            [("", say("All articles"))], name=say("Article"), kind="bordered", parent=self._head
        )
        self.article.chosen.connect(lambda value: self.article_chosen.emit(int(value or 0)))
        self.hand_over = button(say("Print or hand over…"), self._hand_over, parent=self._head)
        self._pages = QStackedWidget(self)
        self._column = column(gap=12)
        self._area = Scrolled(self._pages)
        self.nothing = EmptyPlace(
            "message-square", say("Nobody is to be asked"), say(_EMPTY), parent=self._pages
        )
        self._lay_out()

    @property
    def article_id(self) -> int:
        """The article that the sheet is of, 0 for all."""
        return int(self.article.value() or 0)

    @property
    def current(self) -> CallCard | None:
        """The card that keys log for: the one that was entered last, else the first."""
        able = [card for card in self.cards if card.can_log]
        return next((card for card in able if card.call.mark == self._current), able[0] if able else None)

    def take_focus(self) -> None:
        """Put the keyboard on the card that keys log for, as soon as there is one."""
        self._awaits_focus = not self.cards
        (self.current or self.article).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is seen."""
        super().showEvent(event)
        self.shown.emit()

    def log(self, status: ContactStatus) -> None:
        """Log an attempt for the card that was entered last."""
        if self.current is not None:
            self.current.log(status)

    def show_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Offer these articles."""
        named = [(str(article.id), beginning(article.title, _LONGEST_TITLE)) for article in articles]
        self.article.set_choices([("", say("All articles")), *named])

    def show_sheet(self, sheet: CallSheet) -> None:
        """Show everybody to ask; what is being typed stays."""
        people = sum(1 for call in sheet.calls if call.items)
        self.count.setText(_count_words(people, sheet) if people else "")
        held = {card.call.mark: card for card in self.cards}
        focus = QApplication.focusWidget()
        typing = (
            mark for mark, card in held.items() if card is focus or (focus and card.isAncestorOf(focus))
        )
        focused = next(typing, "")
        self._fill(sheet.calls, held)
        for card in self.cards:
            if focused and card.call.mark == focused and card is not held.get(focused):
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages.setCurrentIndex(0 if sheet.calls else 1)
        self.hand_over.setEnabled(bool(sheet.calls))
        if self._awaits_focus and self.cards and self.isVisible():
            self.take_focus()
        self.current_changed.emit()

    def _fill(self, calls: Sequence[Call], held: dict[str, CallCard]) -> None:
        kept = [held.pop(call.mark, None) for call in calls[: self._most]]
        self.cards = [self._card(call, card) for call, card in zip(calls, kept, strict=False)]
        for card in self.cards:
            self._column.removeWidget(card)
        emptied(self._column)
        for card in self.cards:
            self._column.addWidget(card)
        if len(calls) > self._most:
            self._column.addWidget(
                text_link(say("Show all {count}", count=len(calls)), lambda: self._show_all(calls))
            )

    def _show_all(self, calls: Sequence[Call]) -> None:
        self._most = len(calls)
        self._fill(calls, {card.call.mark: card for card in self.cards})

    def _card(self, call: Call, held: CallCard | None) -> CallCard:
        if held is not None and held.call == call:
            return held
        card = CallCard(call, self._begun)
        if held is not None:
            self._column.removeWidget(held)
            held.hide()
            held.deleteLater()
        card.log_requested.connect(self.log_requested)
        card.open_claim_requested.connect(self.open_claim_requested)
        card.open_source_requested.connect(self.open_source_requested)
        card.entered.connect(lambda: self._enter(card))
        return card

    def _hand_over(self) -> None:
        self.hand_over_requested.emit(self.article_id, self.article.currentText())

    def _enter(self, card: CallCard) -> None:
        if card.can_log:
            self._current = card.call.mark
        self._area.ensureWidgetVisible(card, 0, 24)
        self.current_changed.emit()

    def _lay_out(self) -> None:
        self._head.setMaximumWidth(WIDEST)  # as wide as the cards: the buttons stand above their edge
        head = line(gap=12)
        self._head.setLayout(head)
        head.addWidget(PlainLabel(say("Call sheet"), "title", parent=self._head))
        head.addWidget(self.count, 1)
        head.addWidget(self.article)
        head.addWidget(self.hand_over)
        self._area.inside.setMaximumWidth(WIDEST)
        cards = column(gap=0)
        cards.addLayout(self._column)
        cards.addStretch(1)
        outer = line(gap=0)
        outer.addLayout(cards, 1)
        outer.addSpacing(6)
        self._area.inside.setLayout(outer)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self.nothing)
        whole = place_column(self, 14)
        whole.addWidget(self._head)
        whole.addWidget(self._pages, 1)


def _count_words(people: int, sheet: CallSheet) -> str:
    calls = say_count(people, "{count} call", "{count} calls")
    claims = say_count(sheet.claims, "{count} claim", "{count} claims")
    if not sheet.left_out:
        return say("{calls} about {claims}", calls=calls, claims=claims)
    return say(
        "{calls} about {claims}, {left_out} due later left out",
        calls=calls,
        claims=claims,
        left_out=sheet.left_out,
    )
