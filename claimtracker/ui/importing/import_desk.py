"""The import place joined to the desk: files are read in a child process, then imported."""

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.doors import Door, door_of_all
from claimtracker.domain.errors import Cancelled, ClaimTrackerError
from claimtracker.domain.wording import say
from claimtracker.exchange.web_address import web_address
from claimtracker.services.original_file import original_from
from claimtracker.ui.desk import Desk
from claimtracker.ui.importing.import_draft import SameArticle
from claimtracker.ui.importing.import_material import Listed, Material, filters, listed_files, material_in
from claimtracker.ui.importing.import_place import ImportPlace
from claimtracker.ui.importing.import_queue import (
    PASTED,
    ImportQueue,
    Reading,
    Waiting,
    given,
    plain_passage,
    read_waiting,
    rich_passage,
)
from claimtracker.ui.importing.import_same import find_same
from claimtracker.ui.importing.import_taking import ImportTaking
from claimtracker.ui.tasks import TaskHandle

if TYPE_CHECKING:
    from claimtracker.exchange.reading_process import ReadingProcess

Read = tuple[Original, ReadArticle, bool, SameArticle | None]


class ImportDesk(QObject):
    """Reads what is waiting, one after another; each is shown and confirmed before it is imported.

    Several files end in a page that says what became of each; ``elsewhere_chosen`` when none is an article's.
    """

    imported = Signal(int)
    left = Signal()
    elsewhere_chosen = Signal(list)

    def __init__(self, place: ImportPlace, desk: Desk) -> None:
        super().__init__(place)
        self.place = place
        self._desk = desk
        self._reading = Reading()
        self._queue = ImportQueue()
        self._task: TaskHandle | None = None
        self._opened = 0
        self.taking = ImportTaking(desk, self)
        self.taking.taken.connect(self._taken)
        self.taking.failed.connect(self._not_taken)
        place.files_dropped.connect(self.read_files)
        place.passage_pasted.connect(self.read_passage)
        place.fetch_requested.connect(self.read_address)
        place.plain_requested.connect(self.read_plainly)
        place.paste_requested.connect(place.take_clipboard)
        place.open_file_requested.connect(self.choose_files)
        place.import_requested.connect(self.taking.take)
        place.all_requested.connect(self.take_all)
        place.revision_requested.connect(self.taking.take_as_draft)
        place.open_article_requested.connect(self._open)
        place.results_seen.connect(self._leave)
        place.cancelled.connect(self.cancel)

    def warm_up(self) -> None:
        """Start the reading process in the background."""
        process = self._reading.process
        self._desk.tasks.run(lambda _task: process.warm_up(), lane="long", owner=self)

    def read_with(self, process: "ReadingProcess") -> None:
        """Read with another process from now on; whoever made it ends it."""
        self._reading.use(process)

    def close(self) -> None:
        """End the reading process."""
        if self._task is not None:
            self._task.cancel()
        # A read that was cancelled lets go of the process within a blink.
        self._reading.close()

    def take_material(self, data: QMimeData) -> bool:
        """Take what was pasted or dropped; tells whether there was anything."""
        material = material_in(data)
        self.place.take(material)
        return not material.is_empty

    def choose_files(self) -> bool:
        """Ask for files; returns whether any were chosen."""
        paths, _ = QFileDialog.getOpenFileNames(self.place, say("Import articles"), "", filters())
        if paths:
            self.read_files(paths)
        return bool(paths)

    def read_files(self, paths: list[str]) -> None:
        """Read files, each shown before it is imported; a folder stands for the articles in it."""
        if door_of_all(paths) is not Door.ARTICLES:
            self.elsewhere_chosen.emit(paths)
            return

        def found(listed: Listed) -> None:
            more = [Waiting(path.name, given(partial(original_from, path))) for path in listed.files]
            if listed.left_out and (len(more) != 1 or listed.other_doors):
                self._queue.leave_out(listed.left_out)
            self._begin(more)

        self._desk.tasks.run(
            lambda _task: listed_files(tuple(paths)), found, self._wrong, lane="read", owner=self
        )

    def read_over(self, article_id: int) -> None:
        """Take what is read next as the next draft of an article, without asking when it reads like one."""
        self._queue.draft_of = article_id

    def read_passage(self, passage: Material) -> None:
        """Read what was pasted, with its headings, links and lists where it has them."""
        if passage.html.strip():
            original, plain = rich_passage(passage.html), passage.text
        else:
            original, plain = plain_passage(passage.text), ""
        self._begin([Waiting(say(PASTED), given(lambda: original), plain)])

    def read_plainly(self) -> None:
        """Read the passage on show again, without its markup."""
        current = self._queue.current
        if current is not None and current.plain:
            original = plain_passage(current.plain)
            self._queue.current = Waiting(say(PASTED), given(lambda: original))
            self._read(self._queue.current)

    def read_address(self, url: str) -> None:
        """Fetch a page that the person asked for, and read it."""
        host = web_address(url).host
        self._begin([Waiting(host, partial(self._reading.process.fetch, url), fetching=True)])

    def take_all(self) -> None:
        """Import what is shown and what follows, until something has to be asked."""
        self._queue.unseen = True
        self.place.ask_import()

    def cancel(self) -> None:
        """Leave this one out and go on with the next, or leave."""
        if self._task is not None:
            self._task.cancel()
        self._queue.settle(say("Left out."))
        self._queue.unseen = False
        self._next()

    def _taken(self, article_id: int, said: str, status: str) -> None:
        self._opened = article_id
        self._queue.settle(said, article_id)
        self._desk.tell_done(status)
        self._next()

    def _not_taken(self) -> None:
        self._queue.unseen = False

    def _begin(self, more: list[Waiting]) -> None:
        if not self._desk.is_open:
            self._desk.messages.status(say("Open a library first: articles are kept in it."))
        elif self._queue.add(more):
            self._next()
        else:
            self.place.show_queue(self._queue.position, self._queue.total)

    def _next(self) -> None:
        waiting = self._queue.next()
        if waiting is None:
            self._finish()
        else:
            self._read(waiting)

    def _read(self, waiting: Waiting) -> None:
        self.place.show_reading(waiting.name, fetching=waiting.fetching)
        self.place.show_queue(self._queue.position, self._queue.total)
        begun = time.monotonic()
        draft_of, self._queue.draft_of = self._queue.draft_of, 0

        def show(found: Read) -> None:
            original, read, rich, same = found
            self.place.show_read(original, read, time.monotonic() - begun)
            self.place.show_queue(self._queue.position, self._queue.total)
            self.place.head.show_rich(rich)
            self.place.show_same(same)
            if same is not None and same.sure:
                self.place.ask_revision(same.article_id)
            elif self._queue.unseen and same is None:
                self.place.ask_import()
            else:
                self._queue.unseen = False

        # A later read silences an earlier one: a file that was left out must not come back over the next.
        work = partial(_read, self._reading.process, self._desk, waiting, draft_of)
        told = partial(_show_share, self.place)
        self._task = self._desk.tasks.run(
            work, show, self._wrong, lane="long", latest="read article", owner=self, on_progress=told
        )

    def _wrong(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ClaimTrackerError):
            self._desk.messages.fault(error)
        elif self._queue.several:
            self._queue.settle(str(error), failed=True)
            self._next()
        else:
            current, self._queue = self._queue.current, ImportQueue()
            self.place.show_fault(error, fetching=current is not None and current.fetching)

    def _finish(self) -> None:
        queue, self._queue = self._queue, ImportQueue()
        if queue.several or queue.aside:
            self.place.show_queue(0, 0)
            self.place.show_results(queue.results)
        else:
            self._leave()

    def _leave(self) -> None:
        opened, self._opened = self._opened, 0
        self.place.show_start()
        if opened:
            self.imported.emit(opened)
        else:
            self.left.emit()

    def _open(self, article_id: int) -> None:
        """Open an article; what was read last is left out then."""
        self._opened = article_id
        self._queue.settle(say("Left out: the article on the desk was opened instead."))
        self._next()


def _read(process: "ReadingProcess", desk: Desk, waiting: Waiting, draft_of: int, task: TaskHandle) -> Read:
    share = partial(_tell_share, task)
    original, read, rich = read_waiting(process, waiting, lambda: task.cancelled, share)
    return original, read, rich, find_same(desk.library, read.text, draft_of)


def _tell_share(task: TaskHandle, share: float) -> None:
    task.progress(round(share * 100), 100)


def _show_share(place: ImportPlace, done: int, total: int, _text: str) -> None:
    place.show_share(done / total)
