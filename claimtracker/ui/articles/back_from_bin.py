"""The article that went into the bin while it was open is open again once a step takes it out."""

from PySide6.QtCore import QObject

from claimtracker.domain.changes import Changes
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk


class BackFromBin(QObject):
    """Remembers the article that was closed last; another library has none of it."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._open = self._closed = 0
        place.article_opened.connect(self._note)
        desk.opened.connect(self._forget)
        desk.changed.connect(self._take_in)

    def _note(self, article_id: int) -> None:
        self._closed = 0 if article_id else self._open
        self._open = article_id

    def _forget(self) -> None:
        self._open = self._closed = 0

    def _take_in(self, changes: Changes) -> None:
        if self._closed and self._closed in changes.texts:
            self._place.open_article(self._closed)
