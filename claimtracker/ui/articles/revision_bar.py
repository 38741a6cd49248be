"""The bar above a new draft: what it did to the highlights, and one doubt after the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.revisions import ReviewItem, RevisionReport
from claimtracker.domain.word_diff import DiffKind, DiffPiece
from claimtracker.domain.wording import say
from claimtracker.ui.articles.bar_and_card import lay_out_bar
from claimtracker.ui.articles.revision_words import STATES, ask_words, item_words, next_words, place_words
from claimtracker.ui.articles.word_diff_view import WordDiffView
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, beside_icon, plain_caption
from claimtracker.ui.widgets.pill import Pill


class RevisionBar(QFrame):
    """One line for the whole draft; below it the highlight that is looked at.

    ``item_requested`` carries the id of a highlight to look at.
    """

    next_requested = Signal()
    item_requested = Signal(int)
    compare_requested = Signal()
    accept_requested = Signal()
    place_requested = Signal()
    cut_requested = Signal()
    other_place_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setAccessibleName(say("What the new draft did"))
        self.line = ElidedLabel("", "strong")
        self.list_button = QToolButton()
        self.compare_button = QToolButton()
        self.next_button = QPushButton(icon("chevron-down"), beside_icon(say("Next to look at")))
        self.close_button = QToolButton()
        self.card = ReviewCard(self)
        self._menu = QMenu(self.list_button)
        self._lay_out()
        self.next_button.clicked.connect(self.next_requested)
        self.compare_button.clicked.connect(self.compare_requested)
        self.close_button.clicked.connect(self.closed)
        self.card.accept_button.clicked.connect(self.accept_requested)
        self.card.place_button.clicked.connect(self.place_requested)
        self.card.cut_button.clicked.connect(self.cut_requested)
        self.card.other_button.clicked.connect(self.other_place_requested)
        self.hide()

    def show_report(self, report: RevisionReport, items: Sequence[ReviewItem]) -> None:
        """Say what the draft did, and list what waits."""
        self.line.setText(say("Draft {number}: {told}", number=report.number, told=report.line))
        self.next_button.setText(next_words(len(items)))
        self.next_button.setVisible(bool(items))
        self.list_button.setVisible(bool(items))
        self._menu.clear()
        for item in items:
            action = self._menu.addAction(plain_caption(item_words(item)))
            action.triggered.connect(lambda _=False, key=item.highlight_id: self.item_requested.emit(key))
        self.show()

    def show_item(self, item: ReviewItem | None, place: int = 0) -> None:
        """Show the highlight that is looked at; ``place`` of its candidates, from 0. None folds it away."""
        self.card.setVisible(item is not None)
        if item is not None:
            self.card.show_item(item, place)

    def _lay_out(self) -> None:
        key_tip(self.next_button, say("Go to the next highlight that needs eyes ({next_review})"))
        for button, name, picture in (
            (self.list_button, say("List what waits"), "list"),
            (self.compare_button, say("Old and new draft side by side ({revisions})"), "git-compare"),
            (self.close_button, say("Hide this bar until there is more to look at"), "minus"),
        ):
            button.setIcon(icon(picture, "ink2"))
            key_tip(button, name)
            button.setAccessibleName(name.split(" (", maxsplit=1)[0])
        self.list_button.setMenu(self._menu)
        self.list_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        buttons = (self.list_button, self.compare_button, self.next_button, self.close_button)
        lay_out_bar(self, "history", self.line, buttons, self.card)


class ReviewCard(QWidget):
    """One highlight in doubt: its wording before and now, and what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Highlight to look at"))
        self.state = Pill()
        self.ask = PlainLabel("", "second", wrap=True)
        self.words = WordDiffView()
        self.accept_button = QPushButton(say("Accept"))
        self.place_button = QPushButton(say("Place by hand"))
        self.cut_button = QPushButton(say("Cut"))
        self.other_button = QPushButton()
        self._lay_out()

    def show_item(self, item: ReviewItem, place: int) -> None:
        """Show a highlight; ``place`` says which of its candidates is on show."""
        self.state.show_as(f"{item.number} · {say(STATES[item.state])}", _look(item.state))
        self.ask.setText(ask_words(item))
        lost = item.state is AnchorState.LOST
        self.words.show_pieces((DiffPiece(DiffKind.CUT, item.old_quote),) if lost else item.words)
        self.accept_button.setVisible(not lost)
        set_kind(self.accept_button, "primary")
        count = len(item.candidates)
        self.other_button.setVisible(count > 1)
        self.other_button.setText(place_words(place + 1, count))

    def _lay_out(self) -> None:
        key_tip(self.accept_button, say("The highlight stands where it should ({accept_review})"))
        key_tip(self.place_button, say("Put the highlight on the selected words ({place_review})"))
        key_tip(
            self.cut_button, say("The writer cut the passage; its claim stays on the desk ({cut_review})")
        )
        self.other_button.setToolTip(say("Show the next place it could stand in"))
        set_kind(self.cut_button, "quiet")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        for button in (self.other_button, self.cut_button, self.place_button, self.accept_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 2, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.ask)
        column.addWidget(self.words)


def _look(state: AnchorState) -> str:
    return {AnchorState.LOST: "false", AnchorState.MOVED: "progress"}.get(state, "mixed")
