"""Whoever scrolls while a long text is still being written no longer wants to be taken elsewhere."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from claimtracker.ui.reader.reader_paper import Paper


class Staying(QObject):
    """Lets what still waits be done without scrolling; ``by_hand`` until another place is asked for."""

    def __init__(self, paper: "Paper") -> None:
        super().__init__(paper)
        self._paper = paper
        self.by_hand = False
        paper.verticalScrollBar().actionTriggered.connect(self._stay_here)

    def _stay_here(self, _action: int) -> None:
        self.by_hand = True
        self._paper.scribe.change_waiting(self._staying)

    def _staying(self, act: Callable[[], object]) -> Callable[[], object]:
        stays = isinstance(act, partial) and act.func == self._without_scrolling
        return act if stays else partial(self._without_scrolling, act)

    def _without_scrolling(self, act: Callable[[], object]) -> None:
        value = self._paper.verticalScrollBar().value()
        act()
        self._paper.scroll_to(value)
