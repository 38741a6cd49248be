"""Finding in the open article with a worker's help: patterns, and all places marked at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say_count
from claimtracker.services import find_in_article
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk


class FindDesk(QObject):
    """Runs the find bar of an article place."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place, self._desk = place, desk
        place.reader.search.finds.run = self._run
        place.reader.search.bar.mark_requested.connect(self.mark_all)

    def mark_all(self, each: bool, sentences: bool) -> None:
        """Make claims of all places that are found."""
        revision, spans = self._place.revision, list(self._place.reader.search.finds.spans)
        if revision is None or not spans:
            return

        def done(marked: "find_in_article.Marked") -> None:
            self._desk.tell_done(marked_words(marked))

        def failed(error: Exception) -> None:
            if isinstance(error, BadValue | Cancelled):
                self._desk.messages.status(str(error))
            else:
                self._desk.messages.fault(error)

        self._desk.act_long(
            lambda library, task: find_in_article.mark_all(
                library,
                revision.id,
                spans,
                each=each,
                sentences=sentences,
                cancelled=lambda: task.cancelled,
            ),
            done,
            failed,
        )

    def _run(
        self,
        search: Callable[[], list[Span]],
        then: Callable[[list[Span]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        tasks = self._desk.tasks
        tasks.run(lambda _task: search(), then, failed, lane="read", latest="find in article", owner=self)


def marked_words(marked: "find_in_article.Marked") -> str:
    """Return what the status line says of what was marked."""
    if marked.claims == 1:
        told = say_count(
            marked.places, "Marked {count} place as one claim.", "Marked {count} places as one claim."
        )
    else:
        told = say_count(marked.claims, "Made {count} claim.", "Made {count} claims.")
    if not marked.before:
        return told
    before = say_count(marked.before, "{count} was marked before.", "{count} were marked before.")
    return f"{told} {before}"
