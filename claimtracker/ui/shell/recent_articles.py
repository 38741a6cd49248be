"""The articles that were open last: in the File menu, in the palette, and on the empty reader."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from claimtracker.domain.changes import Changes
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import say
from claimtracker.services import browse
from claimtracker.ui.widgets.labels import plain_caption

if TYPE_CHECKING:
    from claimtracker.ui.shell.main_window import MainWindow

_LONGEST = 70


class RecentArticles(QObject):
    """Keeps the list; only ids are kept in the settings, the titles are asked of the library."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.articles: list[tuple[int, str]] = []
        self.menu = QMenu(window)
        window.actions_table["recent"].setMenu(self.menu)
        window.article_place.article_opened.connect(self._note)
        window.desk.opened.connect(self.ask)
        window.desk.changed.connect(self._take_in)
        window.article_place.reader.empty.article_requested.connect(window.handlers.go.open_article)

    def ask(self) -> None:
        """Ask what the articles are called; those in the bin are left out."""
        ids = self._window.state.recent()
        self._window.desk.ask(
            lambda library: browse.article_titles(library, ids), self._show, owner=self, latest="recent"
        )

    def _note(self, article_id: int) -> None:
        self._window.state.note_article(article_id)
        self.ask()

    def _take_in(self, changes: Changes) -> None:
        if changes.everything or changes.articles:
            self.ask()

    def _show(self, titles: dict[int, str]) -> None:
        self.articles = [(one, titles[one]) for one in self._window.state.recent() if one in titles]
        self.menu.clear()
        for article_id, title in self.articles:
            action = self.menu.addAction(plain_caption(beginning(title, _LONGEST)))
            action.triggered.connect(
                lambda _=False, one=article_id: self._window.handlers.go.open_article(one)
            )
        if not self.articles:
            self.menu.addAction(say("No article was open yet")).setEnabled(False)
        self._window.article_place.reader.empty.show_recent(self.articles)
