"""The import place: what was read, block by block, before anything is stored."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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
    QStackedWidget,
    QWidget,
)

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.wording import say
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.importing.import_draft import ImportDraft, SameArticle, reading_words
from claimtracker.ui.importing.import_head import ImportHead
from claimtracker.ui.importing.import_material import Material, material_in
from claimtracker.ui.importing.import_read import ImportRead
from claimtracker.ui.importing.import_results import FileResult, ImportResults
from claimtracker.ui.importing.import_start import ImportStart
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.place_column import place_column


class ImportPlace(QWidget):
    """Start, reading, what was read, or why it could not be read.

    ``import_requested`` carries an ImportDraft; ``revision_requested`` an ImportDraft and the article it
    is a new draft of; ``files_dropped`` a list of local paths; ``passage_pasted`` a Material;
    ``fetch_requested`` a web address.
    """

    import_requested = Signal(object)
    revision_requested = Signal(object, int)
    open_article_requested = Signal(int)
    cancelled = Signal()
    paste_requested = Signal()
    open_file_requested = Signal()
    files_dropped = Signal(list)
    passage_pasted = Signal(object)
    fetch_requested = Signal(str)
    plain_requested = Signal()
    all_requested = Signal()
    results_seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: Original | None = None
        self._article: ReadArticle | None = None
        self._pastes = False
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pages = pages = QStackedWidget(self)
        self.start = ImportStart(pages)
        self.read = ImportRead(pages)
        self.reading = EmptyPlace("hourglass", say("Reading…"), parent=pages)
        self.fault = EmptyPlace("circle-alert", "", parent=pages)
        self.results = ImportResults(pages)
        self.head = ImportHead(self)  # made last: Tab comes to its buttons from the last field
        self.note, self.queue = self.head.note, self.head.queue
        self.cancel_button, self.import_button = self.head.cancel_button, self.head.import_button
        self._lay_out()
        self._connect()
        self.show_start()

    def show_start(self) -> None:
        """Wait for something to read."""
        self._original = self._article = None
        self._show_page(self.start, "")
        self.show_queue(0, 0)

    def show_address(self, url: str) -> None:
        """Put an address where it can be asked for; nothing is asked yet."""
        if self._article is None:
            self._show_page(self.start, "")
        self.start.address.show_address(url)

    def show_reading(self, name: str, *, fetching: bool = False) -> None:
        """Say that a file is being read, or a page fetched."""
        self._article = None
        if fetching:
            self.reading.say(say("Fetching the page from “{name}”…", name=name), say("Esc stops it."))
        else:
            self.reading.say(say("Reading “{name}”…", name=name), "")
        self._show_page(self.reading, "")

    def show_share(self, share: float) -> None:
        """Say how much of it is read."""
        self.reading.text.setText(say("{share}% read. Esc stops it.", share=round(share * 100)))
        self.reading.text.show()

    def show_results(self, results: Sequence[FileResult]) -> None:
        """Say what became of each of several files."""
        self._article = None
        self.results.show_results(results)
        self._show_page(self.results, "")
        self.results.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_read(self, original: Original | None, read: ReadArticle, seconds: float) -> None:
        """Show what was read, block by block; ``original`` is None for pasted text."""
        self._original, self._article = original, read
        self.show_same(None)
        self.read.show_read(read, original.name if original else "")
        self._show_page(self.read, reading_words(original, read, seconds))
        self.read.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, error: ClaimTrackerError, *, fetching: bool = False) -> None:
        """Say why it could not be read, and what to do; for a page of the web, its text can be pasted."""
        self._article = None
        self._pastes = fetching
        action = say("Paste the text instead") if fetching else say("Open another file…")
        self.fault.say(error.sentence, error.next_step, action)
        self._show_page(self.fault, "")

    def show_queue(self, position: int, total: int) -> None:
        """Say which of several files this is; nothing for one."""
        self.head.show_queue(position, total)

    def show_same(self, same: SameArticle | None) -> None:
        """Ask whether this is an article of the desk; where it likely is, Enter means that one."""
        self.head.show_same(same)
        self.read.same.show_same(same)

    def draft(self) -> ImportDraft | None:
        """Return what would be imported now."""
        if self._article is None:
            return None
        read = self.read.changed(self._article)
        pairs = zip(read.blocks, self._article.blocks, strict=True)
        chosen = frozenset(now.start for now, as_read in pairs if now.role is not as_read.role)
        return ImportDraft(read, self._original, self.read.details.details(), chosen)

    def ask_import(self) -> None:
        """Wish for the import of what is shown."""
        if (draft := self.draft()) is not None:
            self.import_requested.emit(draft)

    def ask_shown(self) -> None:
        """Wish for what the button says: the import, the next draft, or the article that is there."""
        same = self.head.same
        if same is None:
            self.ask_import()
        elif same.next_draft:
            self.ask_revision(same.article_id)
        else:
            self.open_article_requested.emit(same.article_id)

    def take_clipboard(self) -> None:
        """Take files or text from the clipboard, as Ctrl+V does."""
        self.take(material_in(QGuiApplication.clipboard().mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_clipboard()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in ENTER_KEYS and isinstance(focus, QAbstractButton):
            focus.click()
        elif event.key() in ENTER_KEYS and (_goes_on(focus, self.read.view) or _with_control(event)):
            self.ask_shown()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not material_in(event.mimeData()).is_empty:
            self.start.set_dropping(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.set_dropping(False)
        self.take(material_in(event.mimeData()))
        event.acceptProposedAction()

    def take(self, material: Material) -> None:
        """Take what was pasted or dropped: files and text are read, an address waits to be asked for."""
        if material.paths:
            self.files_dropped.emit(list(material.paths))
        elif material.address:
            self.show_address(material.address)
        elif not material.is_empty:
            self.passage_pasted.emit(material)

    def _lay_out(self) -> None:
        for page in (self.start, self.reading, self.read, self.fault, self.results):
            self.pages.addWidget(page)
        column = place_column(self, 14)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.ask_shown)
        self.cancel_button.clicked.connect(lambda: self.cancelled.emit())
        self.start.open_file_requested.connect(self.open_file_requested)
        self.start.paste_requested.connect(self.paste_requested)
        self.start.address.fetch_requested.connect(self.fetch_requested)
        self.fault.action_requested.connect(self._after_fault)
        self.head.plain_button.clicked.connect(lambda: self.plain_requested.emit())
        self.head.all_button.clicked.connect(lambda: self.all_requested.emit())
        self.results.done_requested.connect(self.results_seen)
        self.results.open_requested.connect(self.open_article_requested)
        self.read.same.open_requested.connect(self.open_article_requested)
        self.read.same.revision_requested.connect(self.ask_revision)
        self.read.same.new_button.clicked.connect(lambda: self.show_same(None))

    def _after_fault(self) -> None:
        (self.paste_requested if self._pastes else self.open_file_requested).emit()

    def ask_revision(self, article_id: int) -> None:
        """Wish for the import of what is shown as the next draft of an article."""
        if (draft := self.draft()) is not None:
            self.revision_requested.emit(draft, article_id)

    def _show_page(self, page: QWidget, note: str) -> None:
        self.pages.setCurrentWidget(page)
        going_on = page not in (self.start, self.results)
        self.head.show_state(note, read=page is self.read, cancel=going_on)


def _goes_on(focus: QWidget | None, blocks: QWidget) -> bool:
    """Tell whether Enter imports: nothing else is done with it in the blocks or a list of choices."""
    return focus is blocks or isinstance(focus, ImportPlace | ChoiceField)


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
