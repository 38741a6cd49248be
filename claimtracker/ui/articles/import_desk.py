"""The import place joined to the desk: files are read in a child process, then imported."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from claimtracker.domain.articles import Article, Original, ReadArticle
from claimtracker.domain.errors import Cancelled, ClaimTrackerError
from claimtracker.domain.revisions import RevisionReport
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services.import_article import import_article
from claimtracker.services.new_revision import import_revision
from claimtracker.services.original_file import original_from
from claimtracker.ui.articles.import_draft import ImportDraft, SameArticle
from claimtracker.ui.articles.import_place import ImportPlace
from claimtracker.ui.articles.import_same import find_same
from claimtracker.ui.desk import Desk
from claimtracker.ui.tasks import TaskHandle

FILTERS = (
    "Articles (*.docx *.docm *.odt *.rtf *.pdf *.html *.htm *.xhtml *.mhtml *.mht"
    " *.eml *.md *.markdown *.txt *.text)"
    ";;Word, OpenDocument, rich text (*.docx *.docm *.odt *.rtf);;PDF (*.pdf)"
    ";;Web pages (*.html *.htm *.xhtml *.mhtml *.mht);;Mail (*.eml);;Text (*.txt *.text *.md *.markdown)"
    ";;All files (*)"
)
PASTED = "pasted text.txt"


class ImportDesk(QObject):
    """Reads what is waiting, one after another; each is shown and confirmed before it is imported."""

    imported = Signal(int)
    left = Signal()

    def __init__(self, place: ImportPlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        self._process = ReadingProcess()
        self._waiting: list[Callable[[], Original]] = []
        self._names: list[str] = []
        self._total = self._position = 0
        self._task: TaskHandle | None = None
        self._opened = 0
        self._taking = False
        place.files_dropped.connect(self.read_files)
        place.text_pasted.connect(self.read_text)
        place.paste_requested.connect(place.take_clipboard)
        place.open_file_requested.connect(self.choose_files)
        place.import_requested.connect(self.take)
        place.revision_requested.connect(self.take_as_draft)
        place.open_article_requested.connect(self._open)
        place.cancelled.connect(self.cancel)

    def warm_up(self) -> None:
        """Start the reading process in the background."""
        self._desk.tasks.run(lambda _task: self._process.warm_up(), lane="long", owner=self)

    def close(self) -> None:
        """End the reading process."""
        if self._task is not None:
            self._task.cancel()
        # A read that was cancelled lets go of the process within a blink.
        self._process.close()

    def choose_files(self) -> bool:
        """Ask for files; returns whether any were chosen."""
        paths, _ = QFileDialog.getOpenFileNames(self._place, "Import articles", "", FILTERS)
        self.read_files(paths)
        return bool(paths)

    def read_files(self, paths: list[str]) -> None:
        """Read files, each shown before it is imported."""
        for path in paths:
            self._names.append(Path(path).name)
            self._waiting.append(lambda path=path: original_from(Path(path)))  # type: ignore[misc]
        self._begin(len(paths))

    def read_text(self, text: str) -> None:
        """Read pasted text."""
        original = Original(PASTED, "text/plain", text.encode("utf-8", "surrogatepass"))
        self._names.append("pasted text")
        self._waiting.append(lambda: original)
        self._begin(1)

    def take(self, draft: ImportDraft) -> None:
        """Import what is shown."""

        if self._taking:
            return
        self._taking = True

        def done(article: Article) -> None:
            self._taking = False
            self._opened = article.id
            self._desk.messages.status("Article imported.", self._desk.undo)
            self._next()

        self._desk.act(
            lambda library: import_article(library, draft.read, draft.original, draft.details),
            done,
            self._not_taken,
        )

    def take_as_draft(self, draft: ImportDraft, article_id: int) -> None:
        """Import what is shown as the next draft of an article."""

        if self._taking:
            return
        self._taking = True

        def done(report: RevisionReport) -> None:
            self._taking = False
            self._opened = report.article_id
            self._desk.messages.status(f"Draft {report.number}: {report.line}.", self._desk.undo)
            self._next()

        self._desk.act(
            lambda library: import_revision(library, article_id, draft.read, draft.original),
            done,
            self._not_taken,
        )

    def cancel(self) -> None:
        """Leave this one out and go on with the next, or leave."""
        if self._task is not None:
            self._task.cancel()
        self._next()

    def _not_taken(self, error: Exception) -> None:
        self._taking = False
        self._desk.messages.fault(error)

    def _begin(self, count: int) -> None:
        if not count:
            return
        if not self._desk.is_open:
            self._waiting, self._names = [], []
            self._desk.messages.status("Open a library first: articles are kept in it.")
            return
        self._total += count
        if self._position == 0:
            self._next()
        else:
            self._place.show_queue(self._position, self._total)

    def _next(self) -> None:
        if not self._waiting:
            self._finish()
            return
        load, name = self._waiting.pop(0), self._names.pop(0)
        self._position += 1
        self._place.show_reading(name)
        self._place.show_queue(self._position, self._total)
        begun = time.monotonic()

        def work(task: TaskHandle) -> tuple[Original, ReadArticle, SameArticle | None]:
            original = load()
            read = self._process.read(original, lambda: task.cancelled)
            return original, read, find_same(self._desk.library, read.text)

        def show(found: tuple[Original, ReadArticle, SameArticle | None]) -> None:
            original, read, same = found
            self._place.show_read(original, read, time.monotonic() - begun)
            self._place.show_queue(self._position, self._total)
            self._place.show_same(same)

        # A later read silences an earlier one: a file that was left out must not come back over the next.
        self._task = self._desk.tasks.run(
            work, show, self._wrong, lane="long", latest="read article", owner=self
        )

    def _wrong(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, ClaimTrackerError):
            self._place.show_fault(error)
        else:
            self._desk.messages.fault(error)

    def _finish(self) -> None:
        opened, self._opened = self._opened, 0
        self._total = self._position = 0
        self._place.show_start()
        if opened:
            self.imported.emit(opened)
        else:
            self.left.emit()

    def _open(self, article_id: int) -> None:
        self._opened = article_id
        self._next()
