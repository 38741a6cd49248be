"""Where everything was last time: sizes, panels, place, narrowing, article and scroll position.

Of content the settings hold nothing: ids instead of titles, and of a search of claims only those values that
are the same on every desk, such as a progress.
"""

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QSplitter, QWidget

from claimtracker.domain.facets import LABELS, ORDER

if TYPE_CHECKING:
    from claimtracker.ui.shell.main_window import MainWindow

NAME, HERE = "window", "where in each library"  # not said: names of settings
COME_BACK = frozenset({"claims", "sources", "calls", "duplicates", "desk", "bin"})
MOST_RECENT = 12
MOST_LIBRARIES = 12
FIRST_SIZE = QSize(1440, 900)
FRAME = QSize(0, 40)  # not every system moves and cuts a window whose title bar would not fit
RECENT = "recent articles"  # not said: the name of a setting


class WindowState:
    """Keeps and restores how the window was."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def keep(self) -> None:
        """Put how everything is into the settings."""
        window = self._window
        state = {
            "geometry": _text(window.saveGeometry()),
            **{name: _text(splitter.saveState()) for name, splitter in self._splitters().items()},
            "hidden": [name for name, panel in self._panels().items() if panel.isHidden()],
        }
        window.settings.put(NAME, state)
        if window.desk.is_open:
            self._keep_here()

    def _keep_here(self) -> None:
        window, place, mark = self._window, self._window.article_place, self.library_mark()
        here = {
            "place": window.places.current_name,
            "facets": self._facets(),
            "article": place.article.id if place.article else 0,
            "claim": place.claim_id,
            "scroll": place.reader.scroll_state() if place.article else None,
        }
        others = [one for one in window.settings.get(HERE, {}).items() if one[0] != mark]
        window.settings.put(HERE, dict([*others[1 - MOST_LIBRARIES :], (mark, here)]))

    def restore_sizes(self) -> None:
        """Make window and panels as large as they were."""
        window, state = self._window, self._state()
        if not state.get("geometry") or not window.restoreGeometry(_bytes(state["geometry"])):
            window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize() - FRAME))
        for name, splitter in self._splitters().items():
            if state.get(name):
                splitter.restoreState(_bytes(state[name]))
        for name, panel in self._panels().items():
            panel.setVisible(name not in state.get("hidden", ()))

    def reopen(self) -> bool:
        """Open the article and the place that were open last time in this library.

        Returns whether an article is being opened.
        """
        window = self._window
        state = window.settings.get(HERE, {}).get(self.library_mark(), {})
        if state.get("article"):
            window.article_place.open_article(state["article"], state.get("claim", 0), state.get("scroll"))
        if state.get("place") in COME_BACK:
            window.places.go(state["place"])
            self._narrow(state.get("facets", ()))
        return bool(state.get("article"))

    def recent(self) -> list[int]:
        """Return the articles of this library that were open last, the latest first."""
        kept = self._window.settings.get(RECENT, {}).get(self.library_mark(), [])
        return [one for one in kept if isinstance(one, int)]

    def note_article(self, article_id: int) -> None:
        """Remember that an article was open."""
        every = dict(self._window.settings.get(RECENT, {}))
        rest = [one for one in self.recent() if one != article_id]
        every[self.library_mark()] = [article_id, *rest][:MOST_RECENT]
        self._window.settings.put(RECENT, every)

    def library_mark(self) -> str:
        """Return what tells libraries apart without a path."""
        desk = self._window.desk
        if not desk.is_open:
            return ""
        return sha256(str(desk.library.path or desk.library.name).encode()).hexdigest()[:16]

    def _facets(self) -> list[list[str]]:
        claims = self._window.handlers.go.claims
        if not claims.is_made:
            return []
        return [[name, value] for name, value in claims.place().filter.facets if _is_everywhere(name, value)]

    def _narrow(self, facets: list[list[str]]) -> None:
        wanted = tuple((str(name), str(value)) for name, value in facets)
        if wanted and self._window.handlers.go.claims.is_shown:
            self._window.handlers.go.open_claims("", wanted)

    def _state(self) -> dict[str, Any]:
        state: dict[str, Any] = self._window.settings.get(NAME, {})
        return state

    def _splitters(self) -> dict[str, QSplitter]:
        place = self._window.article_place
        return {"body": self._window.body, "split": place.split, "centre": place.centre}

    def _panels(self) -> dict[str, QWidget]:
        place = self._window.article_place
        return {"sidebar": self._window.sidebar, "table": place.table, "inspector": place.side}


def _is_everywhere(facet: str, value: str) -> bool:
    return value in ORDER.get(facet, ()) or (facet, value) in LABELS


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii"))
