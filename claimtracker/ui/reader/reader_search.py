"""The find bar and what it finds, put together."""

from PySide6.QtCore import QObject

from claimtracker.ui.reader.reader_find import Finds, Wanted
from claimtracker.ui.reader.reader_find_bar import FindBar
from claimtracker.ui.reader.reader_paper import Paper

_LONGEST_SEED = 80


class Search(QObject):
    """Opens the find bar with the selected words, goes from place to place, leaves the last one selected."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self.bar = FindBar()
        self.finds = Finds(paper)
        self.finds.came = self._say
        self.bar.typed.connect(self._look_for)
        self.bar.moved.connect(self.move)
        self.bar.closed.connect(self.close)

    def open(self) -> None:
        """Open the bar; a short selection is what is looked for."""
        span = self._paper.selected_span()
        few = span is not None and len(span) <= _LONGEST_SEED
        self.bar.open(self._paper.places.text[span.start : span.end] if span and few else "")

    def close(self) -> None:
        """Close the bar; what was found last is left selected."""
        if self.bar.isHidden():
            return
        found = self.finds.clear()
        self.bar.hide()
        if found:
            self._paper.select_span(found)
        self._paper.setFocus()

    def move(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place."""
        self.finds.move(step)
        self._say()

    def again(self) -> None:
        """Look for the same words in a text that was set anew."""
        if not self.bar.isHidden():
            self.finds.again()

    def _look_for(self, wanted: Wanted) -> None:
        caret = self._paper.places.to_text(self._paper.textCursor().selectionStart())
        self.finds.look_for(wanted, caret)

    def _say(self) -> None:
        self.bar.say(self.finds.words(), len(self.finds.spans))
