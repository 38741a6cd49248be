"""The line under the text: "Also in ¶ 7", the words there, and what to do with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from claimtracker.domain.suggestions import Occurrence
from claimtracker.domain.wording import commas, say, say_count
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel, plain_tip


class OccurrenceBar(QFrame):
    """Offers one place at a time; hidden while there is none, empty while one is looked for."""

    show_requested = Signal()
    same_requested = Signal()
    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        set_kind(self, "below")
        self.setAccessibleName(say("The same claim elsewhere in this article"))
        self.where = PlainLabel("", "strong")
        self.words = ElidedLabel("", "second")
        self.see = self._button(say("Show"), say("Select the words in the text"), self.show_requested)
        self.same = self._button(
            say("Same claim"), say("Highlight it as the same claim ({same_claim})"), self.same_requested
        )
        self.other = self._button(say("Not the same"), say("Offer this place no more"), self.other_requested)
        self._offered = QWidget(self)
        keeps = self._offered.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._offered.setSizePolicy(keeps)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._offered)
        row = QHBoxLayout(self._offered)
        row.setContentsMargins(16, 4, 10, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("copy-check", "ink2", 15))
        row.addWidget(self.where)
        row.addWidget(self.words, 1)
        for button in (self.see, self.same, self.other):
            row.addWidget(button)
        self.hide()

    def offer(self, occurrence: Occurrence | None, quote: str = "", more: int = 0) -> None:
        """Offer a place, with how many more wait behind it; None offers nothing."""
        if occurrence is not None:
            self.where.setText(_where(occurrence, more))
            self.same.setVisible(not occurrence.other_number)
            self.words.setText(quote if quote[:1] in "“\"«„‘'" else say("“{words}”", words=quote))
            self.words.setAccessibleName(quote)
            self._offered.setToolTip(plain_tip(say("Both say: {words}", words=commas(occurrence.shared[:6]))))
            self._offered.show()
        self.setVisible(occurrence is not None)

    def look(self) -> None:
        """Offer nothing while another claim's places are looked for; the text keeps its height."""
        self._offered.hide()

    def _button(self, caption: str, tip: str, asked: object) -> QPushButton:
        button = QPushButton(caption)
        set_kind(button, "inline")
        key_tip(button, tip)
        button.clicked.connect(asked)
        return button


def _where(occurrence: Occurrence, more: int) -> str:
    if occurrence.other_number:
        where = say(
            "¶ {paragraph} says {number}", paragraph=occurrence.paragraph, number=occurrence.other_number
        )
    else:
        where = say("Also in ¶ {paragraph}", paragraph=occurrence.paragraph)
    return f"{where} · {say_count(more, '{count} more', '{count} more')}" if more else where
