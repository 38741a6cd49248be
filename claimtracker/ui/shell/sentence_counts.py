"""How many sentences of each article are accounted for, kept up to date beside the list of articles."""

from PySide6.QtCore import QObject

from claimtracker.domain.changes import Changes
from claimtracker.domain.coverage import Tally
from claimtracker.services import account_sentences
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.article_list import ArticleList

_NOTHING = Changes()


class SentenceCounts(QObject):
    """Counts what changed; a later question takes up what an earlier one has not answered yet."""

    def __init__(self, desk: Desk, articles: ArticleList) -> None:
        super().__init__(articles)
        self._desk = desk
        self._list = articles
        self._uncounted = _NOTHING
        desk.changed.connect(self._take_in)
        desk.opened.connect(lambda: self._take_in(Changes(everything=True)))

    def _take_in(self, changes: Changes) -> None:
        if not (changes.everything or changes.articles or changes.claims):
            return
        before, library = self._uncounted, self._desk.library
        asked = Changes(
            articles=before.articles | changes.articles,
            claims=before.claims | changes.claims,
            everything=before.everything or changes.everything,
        )
        self._uncounted = asked
        # A desk's first count cuts hundreds of texts into sentences: it must not hold up other reading.
        self._desk.tasks.run(
            lambda _task: account_sentences.tallies(library, asked),
            lambda found: self._show(found, asked.everything),
            lane="long",
            latest="sentence counts",
            owner=self,
        )

    def _show(self, found: dict[int, Tally | None], whole: bool) -> None:
        self._uncounted = _NOTHING
        self._list.show_tallies(found, whole=whole)
