"""The bar above a text with notes of its writer: how many wait, and one after the other to take up or not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from claimtracker.domain.text import beginning
from claimtracker.domain.wording import say
from claimtracker.domain.writer_notes import WriterNote
from claimtracker.ui.articles.bar_and_card import lay_out_bar
from claimtracker.ui.articles.note_words import (
    LONGEST_NOTE,
    becomes_words,
    menu_words,
    place_words,
    waiting_words,
)
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, beside_icon, plain_caption
from claimtracker.ui.widgets.pill import Pill

_MOST_LISTED = 200


class NoteBar(QFrame):
    """One line for all notes that wait; below it the one that is looked at.

    ``note_requested`` carries the id of a note to look at.
    """

    next_requested = Signal()
    note_requested = Signal(int)
    take_requested = Signal()
    refuse_requested = Signal()
    all_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setAccessibleName(say("Notes of the writer"))
        self.line = ElidedLabel("", "strong")
        self.list_button = QToolButton()
        self.all_button = QPushButton(say("Take up all"))
        self.next_button = QPushButton(icon("chevron-down"), beside_icon(say("Next note")))
        self.close_button = QToolButton()
        self.card = NoteCard(self)
        self._menu = QMenu(self.list_button)
        self._lay_out()
        self.next_button.clicked.connect(self.next_requested)
        self.all_button.clicked.connect(self.all_requested)
        self.close_button.clicked.connect(self.closed)
        self.card.take_button.clicked.connect(self.take_requested)
        self.card.refuse_button.clicked.connect(self.refuse_requested)
        self.hide()

    def show_notes(self, notes: Sequence[WriterNote], text: str) -> None:
        """Say how many notes wait, and list them."""
        self.line.setText(waiting_words(len(notes)))
        self.all_button.setVisible(len(notes) > 1)
        self._menu.clear()
        for note in notes[:_MOST_LISTED]:
            action = self._menu.addAction(plain_caption(menu_words(note, text)))
            action.triggered.connect(lambda _=False, key=note.id: self.note_requested.emit(key))
        self.show()

    def show_note(
        self, note: WriterNote | None, place: int = 0, count: int = 0, claim_stands: bool = False
    ) -> None:
        """Show one note, ``place`` from 1; None folds the card away."""
        self.card.setVisible(note is not None)
        if note is not None:
            self.card.show_note(note, place_words(place, count), claim_stands)

    def _lay_out(self) -> None:
        key_tip(self.next_button, say("Go to the next note of the writer ({next_note})"))
        key_tip(self.all_button, say("Make claims of all notes that wait ({take_up_notes})"))
        set_kind(self.all_button, "quiet")
        for button, name, picture in (
            (self.list_button, say("List the notes"), "list"),
            (self.close_button, say("Hide this bar"), "minus"),
        ):
            button.setIcon(icon(picture, "ink2"))
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.close_button.setToolTip(say("Hide this bar; the notes keep waiting, and M brings them back"))
        self.list_button.setMenu(self._menu)
        self.list_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        buttons = (self.list_button, self.all_button, self.next_button, self.close_button)
        lay_out_bar(self, "message-square", self.line, buttons, self.card)


class NoteCard(QWidget):
    """One note: what it is, what it says, what it becomes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Note of the writer"))
        self.kind = Pill()
        self.place = PlainLabel("", "second")
        self.words = PlainLabel("", wrap=True)
        self.becomes = PlainLabel("", "second", wrap=True)
        self.take_button = QPushButton(say("Make it a claim"))
        self.refuse_button = QPushButton(say("Nothing to check"))
        self._lay_out()

    def show_note(self, note: WriterNote, place: str, claim_stands: bool) -> None:
        """Show a note and which it is; ``claim_stands`` where its words are a claim already."""
        self.kind.show_as(note.note.title, "progress")
        self.place.setText(place)
        self.words.setText(beginning(note.note.words, LONGEST_NOTE))
        self.becomes.setText(becomes_words(note.note, claim_stands))
        self.take_button.setText(say("Add it to the claim") if claim_stands else say("Make it a claim"))

    def _lay_out(self) -> None:
        set_kind(self.take_button, "primary")
        set_kind(self.refuse_button, "quiet")
        key_tip(self.take_button, say("A claim on the note’s words, its sources linked ({take_up_note})"))
        key_tip(self.refuse_button, say("Leave the note out, in later drafts too ({refuse_note})"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.place, 1)
        for button in (self.refuse_button, self.take_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 2, 0, 4)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.becomes)
