"""What is worth a look before import: warnings, notes of the writer, an article that may be the same."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.domain.writer_notes import ReadNote
from claimtracker.ui.articles.note_words import import_words, note_line
from claimtracker.ui.importing.import_draft import SameArticle
from claimtracker.ui.key_book import said
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel

_MOST_NOTES = 8
_AFTER = to_say(
    "After the import, {next_note} goes from one to the next and {take_up_note} makes a claim of it."
)


def fill_card(frame: QFrame, *parts: QWidget) -> QFrame:
    """Make the frame a card that holds the parts one below the other, and return it."""
    set_kind(frame, "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(18, 16, 18, 16)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return frame


class WorthALook(QFrame):
    """The reader's warnings; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(say("Worth a look"))
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(IconLabel("circle-alert", "mixed_ink", 15))
        head.addWidget(PlainLabel(say("Worth a look"), "section"), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 16)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self.lines: list[PlainLabel] = []
        self.hide()

    def show_warnings(self, warnings: Iterable[str]) -> None:
        """Show these sentences instead of what stood here."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [PlainLabel(warning, wrap=True) for warning in warnings]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))


class WriterNotesCard(QFrame):
    """The notes of the writer that come in with the text; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(say("Notes of the writer"))
        self.summary = PlainLabel("", wrap=True)
        self.lines: list[PlainLabel] = []
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(IconLabel("message-square", "accent", 15))
        head.addWidget(PlainLabel(say("Notes of the writer"), "section"), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 16)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.summary)
        self.hide()

    def show_notes(self, notes: Sequence[ReadNote], text: str) -> None:
        """Show these notes instead of what stood here."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        shown = [note_line(note, text) for note in notes[:_MOST_NOTES]]
        if len(notes) > _MOST_NOTES:
            shown.append(say_count(len(notes) - _MOST_NOTES, "… and {count} more.", "… and {count} more."))
        self.lines = [PlainLabel(line, "second", wrap=True) for line in shown]
        self.summary.setText(f"{import_words(notes)} {said(say(_AFTER))}" if notes else "")
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(notes))


class SameArticleCard(QFrame):
    """Asks whether this is an article that is on the desk; hidden until there is one."""

    open_requested = Signal(int)
    revision_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._article_id = 0
        self.sentence = PlainLabel("", wrap=True)
        self.article = PlainLabel("", "strong", wrap=True)
        self.revision_button = QPushButton()
        self.open_button = QPushButton(say("Open it"))
        self.new_button = QPushButton(say("It is a new article"))
        set_kind(self.new_button, "quiet")
        set_kind(self.new_button, "yes", "tight")
        buttons = FlowLayout(gap=6)
        for button in (self.revision_button, self.open_button, self.new_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        for part in (PlainLabel(say("Same article?"), "section"), self.sentence, self.article):
            column.addWidget(part)
        column.addLayout(buttons)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(self._article_id))
        self.revision_button.clicked.connect(lambda: self.revision_requested.emit(self._article_id))
        self.new_button.clicked.connect(self.hide)
        self.hide()

    def show_same(self, same: SameArticle | None) -> None:
        """Ask about this article, or about none."""
        self.setVisible(same is not None)
        if same is None:
            return
        self._article_id = same.article_id
        self.sentence.setText(same.sentence)
        self.article.setText(same.title)
        self.revision_button.setText(say("Import as its draft {number}", number=same.next_draft))
        self.revision_button.setVisible(same.next_draft > 0)
