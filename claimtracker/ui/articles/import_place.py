"""The import place: what was read, block by block, before anything is stored."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.ui.articles.import_draft import ImportDraft, SameArticle, reading_words
from claimtracker.ui.articles.import_read import ImportRead
from claimtracker.ui.articles.import_start import ImportStart
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportPlace(QWidget):
    """Start, reading, what was read, or why it could not be read.

    ``import_requested`` carries an ImportDraft; ``revision_requested`` an ImportDraft and the article it
    is a new draft of; ``files_dropped`` a list of local paths.
    """

    import_requested = Signal(object)
    revision_requested = Signal(object, int)
    open_article_requested = Signal(int)
    cancelled = Signal()
    paste_requested = Signal()
    open_file_requested = Signal()
    files_dropped = Signal(list)
    text_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: Original | None = None
        self._article: ReadArticle | None = None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.note = ElidedLabel("", "second")
        self.queue = PlainLabel("", "second")
        self.cancel_button = QPushButton("Cancel")
        self.import_button = QPushButton("Import ⏎")
        self.start = ImportStart()
        self.read = ImportRead()
        self.reading = EmptyPlace("hourglass", "Reading…")
        self.fault = EmptyPlace("circle-alert", "")
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_start()

    def show_start(self) -> None:
        """Wait for something to read."""
        self._original = self._article = None
        self._show_page(self.start, "")
        self.show_queue(0, 0)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._article = None
        self.reading.say(f"Reading “{name}”…")
        self._show_page(self.reading, "")

    def show_read(self, original: Original | None, read: ReadArticle, seconds: float) -> None:
        """Show what was read, block by block; ``original`` is None for pasted text."""
        self._original, self._article = original, read
        self.read.show_read(read, original.name if original else "")
        self._show_page(self.read, reading_words(original, read, seconds))
        self.read.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, error: ClaimTrackerError) -> None:
        """Say why it could not be read, and what to do."""
        self._article = None
        self.fault.say(error.sentence, error.next_step, "Open another file…")
        self._show_page(self.fault, "")

    def show_queue(self, position: int, total: int) -> None:
        """Say which of several files this is; nothing for one."""
        self.queue.setText(f"{position} of {total}" if total > 1 else "")
        self.queue.setVisible(total > 1)

    def show_same(self, same: SameArticle | None) -> None:
        """Ask whether this is an article of the desk."""
        self.read.same.show_same(same)

    def draft(self) -> ImportDraft | None:
        """Return what would be imported now."""
        if self._article is None:
            return None
        return ImportDraft(self.read.changed(self._article), self._original, self.read.details.details())

    def ask_import(self) -> None:
        """Wish for the import of what is shown."""
        if (draft := self.draft()) is not None:
            self.import_requested.emit(draft)

    def take_clipboard(self) -> None:
        """Take files or text from the clipboard, as Ctrl+V does."""
        self._take(QGuiApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_clipboard()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and isinstance(focus, QAbstractButton):
            focus.click()
        elif event.key() in _ENTER and (focus in (self, self.read.view) or _with_control(event)):
            self.ask_import()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self.start.set_dropping(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.set_dropping(False)
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, given: QMimeData | None) -> None:
        if given is None:
            return
        paths = [url.toLocalFile() for url in given.urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
        elif given.hasText() and given.text().strip():
            self.text_pasted.emit(given.text())

    def _lay_out(self) -> None:
        set_kind(self.import_button, "primary")
        self.import_button.setToolTip("Import the article as it is shown (Enter, or Ctrl+Enter in a field)")
        self.cancel_button.setToolTip("Import nothing (Esc)")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel("Import article", "title"))
        head.addWidget(self.note, 1)
        for widget in (self.queue, self.cancel_button, self.import_button):
            head.addWidget(widget)
        for page in (self.start, self.reading, self.read, self.fault):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.ask_import)
        self.cancel_button.clicked.connect(lambda: self.cancelled.emit())
        self.start.open_file_requested.connect(self.open_file_requested)
        self.start.paste_requested.connect(self.paste_requested)
        self.fault.action_requested.connect(self.open_file_requested)
        self.read.same.open_requested.connect(self.open_article_requested)
        self.read.same.revision_requested.connect(self._ask_revision)

    def _ask_revision(self, article_id: int) -> None:
        if (draft := self.draft()) is not None:
            self.revision_requested.emit(draft, article_id)

    def _show_page(self, page: QWidget, note: str) -> None:
        self.note.setText(note)
        self.pages.setCurrentWidget(page)
        self.import_button.setVisible(page is self.read)
        self.cancel_button.setVisible(page is not self.start)


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
