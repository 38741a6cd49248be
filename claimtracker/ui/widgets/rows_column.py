"""A column of a long table."""

from collections.abc import Callable
from typing import Generic

from claimtracker.domain.records import record
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import inside, say
from claimtracker.ui.widgets.pages import Row

NOTHING = "—"


@record
class Column(Generic[Row]):
    """A column: its heading (marked with ``to_say``), the words of a cell, and how it is drawn.

    ``width`` is in characters, 0 takes what is left. When the table gets narrow, columns hide, the
    highest ``yields`` first; 0 never hides. ``pill`` gives the look of a pill (None: plain text);
    ``mark`` the icon before the words; ``struck`` strikes them through; ``first_down`` sorts from high
    to low on the first click. What was searched for is marked in the words of a ``searched`` column.
    A ``late`` column tells the model which rows are looked at, for what is only asked for then.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    sort: str = ""
    first_down: bool = False
    yields: int = 0
    pill: Callable[[Row], VerdictClass | str | None] | None = None
    mark: Callable[[Row], str] | None = None
    tip: str = ""
    searched: bool = False
    struck: Callable[[Row], bool] | None = None

    def spoken(self, record: Row) -> str:
        """Return what a screen reader says of a cell."""
        return say("{column}: {words}", column=say(self.title), words=self.text(record) or say("none"))

    def header_tip(self) -> str:
        """Return what hovering over the heading says."""
        if self.tip or not self.sort:
            return say(self.tip)
        return say("Sort by {column}", column=inside(say(self.title)))

    late: bool = False
