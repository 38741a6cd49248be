"""What is shown in the import place taken into the library: once for one wish."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.articles import Article
from claimtracker.domain.changes import Done
from claimtracker.domain.revisions import RevisionReport
from claimtracker.domain.wording import say
from claimtracker.services.import_article import import_article
from claimtracker.services.new_revision import import_revision
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.importing.import_draft import ImportDraft

T = TypeVar("T")


class ImportTaking(QObject):
    """``taken`` carries the article's id, what a list says of it, and what the status line says."""

    taken = Signal(int, str, str)
    failed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False

    def take(self, draft: ImportDraft) -> None:
        """Import what is shown."""

        def done(article: Article) -> None:
            self._done(
                article.id, say("Imported as “{title}”.", title=article.title), say("Article imported.")
            )

        self._act(lambda library: import_article(library, draft.read, draft.original, draft.details), done)

    def take_as_draft(self, draft: ImportDraft, article_id: int) -> None:
        """Import what is shown as the next draft of an article."""

        def done(report: RevisionReport) -> None:
            said = say("Draft {number}: {told}.", number=report.number, told=report.line)
            self._done(report.article_id, say("Imported as draft {number}.", number=report.number), said)

        def work(library: Library) -> Done[RevisionReport]:
            return import_revision(library, article_id, draft.read, draft.original, draft.chosen)

        self._act(work, done)

    def _act(self, work: Callable[[Library], Done[T]], done: Callable[[T], None]) -> None:
        if not self._busy:
            self._busy = True
            self._desk.act(work, done, self._wrong)

    def _done(self, article_id: int, said: str, status: str) -> None:
        self._busy = False
        self.taken.emit(article_id, said, status)

    def _wrong(self, error: Exception) -> None:
        self._busy = False
        self._desk.messages.fault(error)
        self.failed.emit()
