"""The window: menu, top bar, places, status line, and where everything was last time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.change_names import said_change
from claimtracker.domain.changes import Changes
from claimtracker.domain.records import record
from claimtracker.domain.views import DeskCounts
from claimtracker.domain.wording import inside, say
from claimtracker.services import browse
from claimtracker.ui.actions import ActionTable, When
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.back_from_bin import BackFromBin
from claimtracker.ui.articles.seen_hint_desk import SeenHintDesk
from claimtracker.ui.articles.sentence_desk import SentenceDesk
from claimtracker.ui.desk import Desk
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.key_book import KeyBook
from claimtracker.ui.menus.work_menu import IN_TABLE
from claimtracker.ui.messages import Status
from claimtracker.ui.shell.article_acts import ArticleActs
from claimtracker.ui.shell.claim_acts import ClaimActs
from claimtracker.ui.shell.duplicate_acts import DuplicateActs
from claimtracker.ui.shell.edit_acts import EditActs
from claimtracker.ui.shell.file_acts import FileActs
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.library_acts import LibraryActs
from claimtracker.ui.shell.mark_acts import MarkActs
from claimtracker.ui.shell.name_bar import NameBar, NameDesk
from claimtracker.ui.shell.note_acts import NoteActs
from claimtracker.ui.shell.place_acts import PlaceActs
from claimtracker.ui.shell.places import Places
from claimtracker.ui.shell.recent_articles import RecentArticles
from claimtracker.ui.shell.revision_acts import RevisionActs
from claimtracker.ui.shell.sentence_acts import SentenceActs
from claimtracker.ui.shell.sentence_counts import SentenceCounts
from claimtracker.ui.shell.session_keeper import SessionKeeper
from claimtracker.ui.shell.sidebar import Sidebar
from claimtracker.ui.shell.source_acts import SourceActs
from claimtracker.ui.shell.status_line import StatusLine
from claimtracker.ui.shell.top_bar import TopBar
from claimtracker.ui.shell.view_acts import ViewActs
from claimtracker.ui.shell.window_state import WindowState
from claimtracker.ui.shell.work_keys import WorkKeys
from claimtracker.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from claimtracker.ui.claims.inspector_desk import InspectorDesk

CONTEXT = ("mark_claim", "mark_sentence", "add_highlight", "adjust_highlight", "remove_highlight", "find")


@record
class Handlers:
    """The groups that the table of actions names."""

    file: FileActs
    library: LibraryActs
    edit: EditActs
    mark: MarkActs
    claim: ClaimActs
    sentence: SentenceActs
    article: ArticleActs
    revision: RevisionActs
    note: NoteActs
    duplicates: DuplicateActs
    source: SourceActs
    go: GoActs
    view: ViewActs
    work: WorkKeys
    place: PlaceActs


class MainWindow(QMainWindow):
    """The desk on screen. ``closing`` is told before it goes."""

    closing = Signal()

    def __init__(self, desk: Desk, settings: Settings, folders: Folders) -> None:
        super().__init__()
        self._pressed_on: QWidget | None = None
        self.setObjectName("desk")
        self.setWindowTitle("ClaimTracker")  # not said: the name of the program
        self.setAcceptDrops(True)
        self.desk = desk
        self.settings = settings
        self.keys = KeyBook(settings, self)
        self.places = Places()
        self.article_place = ArticlePlace(desk)
        self.sentences = SentenceDesk(self.article_place, desk)
        BackFromBin(self.article_place, desk)
        self.seen_hint = SeenHintDesk(self.article_place, desk)
        self.places.offer("articles", lambda: self.article_place)
        self._make_actions(folders)
        self._lay_out()
        self._connect()
        self.state = WindowState(self)
        self.state.restore_sizes()
        SessionKeeper(self)
        self.recent = RecentArticles(self)
        self.handlers.place.recent_menu = self.recent.menu

    def _make_actions(self, folders: Folders) -> None:
        panels: dict[str, QWidget] = {
            "table": self.article_place.table,
            "inspector": self.article_place.side,
        }
        go = GoActs(self.places, self.article_place, self.desk, self)
        files = FileActs(self.places, go, self.desk, self.settings)
        library = LibraryActs(self.desk, self.settings, self)
        files.library_wanted.connect(library.library_wanted)
        view = ViewActs(self, panels, self.desk, self.settings, folders)
        self.handlers = Handlers(
            file=files,
            library=library,
            edit=EditActs(self.desk),
            mark=MarkActs(self.article_place, self.desk),
            claim=ClaimActs(self.article_place, go, self.desk),
            sentence=SentenceActs(self.article_place, self.sentences, self.desk),
            article=ArticleActs(self.article_place, files, self.places, self.desk),
            revision=RevisionActs(self.article_place, self.places, self.desk),
            note=NoteActs(self.article_place, self.desk),
            duplicates=DuplicateActs(self.places, go, self.desk),
            source=SourceActs(self.places, go, files, self.desk),
            go=go,
            view=view,
            work=WorkKeys(self.article_place, self.desk),
            place=PlaceActs(self.places, go, files, library, view, self.settings),
        )
        self.actions_table, self._there = ActionTable(self.handlers, self), dict[When, bool]()
        self.addActions(self.actions_table.all())
        self.actions_table.fill(self.menuBar())
        self.article_place.reader.set_context_actions(self.actions_table.some(CONTEXT))
        self.article_place.table.menu_actions = self.actions_table.some(IN_TABLE)
        named = {action.objectName(): action for action in self.actions_table.all()}
        self.top_bar = TopBar(named)
        self.sidebar = Sidebar(named)
        self.sentence_counts = SentenceCounts(self.desk, self.sidebar.articles)
        panels["sidebar"] = self.sidebar

    def _lay_out(self) -> None:
        self.status, self.name_bar = StatusLine(), NameBar()
        self.names = NameDesk(self.name_bar, self.desk, self.settings)
        self.article_place.side.when_made(self._join)
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setObjectName("body")
        self.body.setHandleWidth(1)
        self.body.setChildrenCollapsible(False)
        self.body.addWidget(self.sidebar)
        self.body.addWidget(self.places)
        self.body.setStretchFactor(0, 0)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([236, 1200])
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.body, 1)
        column.addWidget(self.name_bar)
        column.addWidget(self.status)
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        self.places.shown.connect(self.sidebar.show_place)
        self.sidebar.article_chosen.connect(self.handlers.go.open_article)
        self.article_place.article_opened.connect(self.sidebar.articles.choose_article)
        self.article_place.article_opened.connect(lambda _id: self._enable())
        self.article_place.article_opened.connect(lambda _id: self.article_place.side.make_soon())
        self.article_place.claim_selected.connect(lambda _id: self._enable())
        self.article_place.tally_changed.connect(self.status.tally.setText)
        self.article_place.reader.empty.paste_requested.connect(self.handlers.file.paste_article)
        self.article_place.reader.empty.archive_requested.connect(self.handlers.file.show_load)
        self.article_place.reader.import_requested.connect(self.handlers.file.show_import)
        self.handlers.go.export_wanted.connect(self.handlers.file.export_claims)
        self.handlers.duplicates.desk.counted.connect(self.sidebar.show_duplicates)
        self.handlers.duplicates.desk.changed.connect(self._enable)
        self.handlers.source.changed.connect(self._enable)
        self.desk.changed.connect(self._take_in)
        self.desk.opened.connect(self._opened)
        self.desk.saved.connect(self.status.show_saved)
        self.desk.steps_changed.connect(self._enable)
        self.desk.steps_changed.connect(self.status.drop_undo)
        self.desk.messages.said.connect(self._say)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._left)
        self.handlers.view.read_again_asked.connect(self.status.read_again)
        self.places.shown.connect(lambda _name: self._enable())
        self.places.go("articles")
        self._enable()

    def _join(self, made: "InspectorDesk") -> None:
        made.work.named = self.names.named
        made.inspector.verdict_requested.connect(self.names.remind)
        made.inspector.open_claim_requested.connect(self.handlers.go.open_claim)
        made.inspector.header.joined.apart_asked.connect(self.handlers.claim.take_apart)
        made.inspector.open_link_requested.connect(self.handlers.go.opening.open_link)
        made.inspector.open_attachment_requested.connect(self.handlers.go.opening.open_attachment)

    def _opened(self) -> None:
        self.status.library.setText(self.desk.library.name)
        self._take_in(Changes(everything=True))
        self._enable()

    def _take_in(self, changes: Changes) -> None:
        del changes
        self.desk.ask(browse.counts, partial(_show_counts, self), owner=self, latest="counts")
        self.desk.ask(browse.article_summaries, self.sidebar.show_articles, owner=self, latest="summaries")

    def _say(self, status: Status) -> None:
        self.status.show_message(status.text, status.undo)

    def _enable(self) -> None:
        place, desk = self.article_place, self.desk
        in_articles = self.places.current_name == "articles"
        has_claim = desk.is_open and place.claim_id > 0 and in_articles
        there = {
            When.ALWAYS: True,
            When.LIBRARY: desk.is_open,
            When.ARTICLE: desk.is_open and place.article is not None,
            When.READING: desk.is_open and place.article is not None and in_articles,
            When.PAIR: desk.is_open and self.handlers.duplicates.has_pair,
            When.SOURCE: desk.is_open and self.handlers.source.has_person,
            When.CLAIM: has_claim,
            When.CLAIMS: has_claim or (desk.is_open and self.places.current_name == "claims"),
            When.UNDO: bool(desk.undo_name),
            When.REDO: bool(desk.redo_name),
        }
        if there != self._there:  # most steps change none of it, and there are over a hundred actions
            self._there = there
            self.actions_table.enable(there.__getitem__)
        undo, redo = inside(said_change(desk.undo_name)), inside(said_change(desk.redo_name))
        self.actions_table["undo"].setText(say("Undo {change}", change=undo) if undo else say("Undo"))
        self.actions_table["redo"].setText(say("Redo {change}", change=redo) if redo else say("Redo"))

    def _left(self, field: QWidget | None, _entered: QWidget | None) -> None:
        if isinstance(field, DateField) and field.reason:  # a red line alone says it to nobody who types
            name = field.accessibleName()
            self.desk.messages.status(say("{column}: {words}", column=name, words=field.reason))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, passages and addresses for import."""
        data = event.mimeData()
        if self.desk.is_open and (data.hasUrls() or data.hasText() or data.hasHtml()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.handlers.file.import_material(event.mimeData())
        event.acceptProposedAction()

    def event(self, event: QEvent) -> bool:
        """Note what had the keyboard when a key went down: it may give it away before the key comes here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed_on = self.focusWidget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button on which Enter was pressed, where no place has another use for it."""
        held, enter = self.focusWidget(), event.key() in ENTER_KEYS
        if enter and held is self._pressed_on and isinstance(held, QPushButton | QToolButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where everything is, and say that it ends."""
        self.state.keep()
        self.closing.emit()
        event.accept()


def _show_counts(window: MainWindow, counts: DeskCounts) -> None:
    window.sidebar.show_counts(counts)
    window.article_place.reader.empty.show_count(counts.articles)
