"""Views of the claims place: a search, facets, an order and columns under a name."""

from typing import Any

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.errors import BadValue
from claimtracker.domain.facets import FACET
from claimtracker.domain.records import record
from claimtracker.domain.wording import say, to_say

LONGEST_NAME = 60


@record
class ClaimView:
    """One view; ``left_out`` are the titles of columns that are not shown."""

    key: str
    name: str
    find: str = ""
    facets: tuple[tuple[str, str], ...] = ()
    sort: ClaimSort = ClaimSort.UPDATED
    descending: bool = True
    left_out: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The name as it is shown: one that came with the program in the language spoken."""
        return say(self.name) if any(self.key == one.key for one in SHIPPED) else self.name

    def shows(self, query: ClaimQuery) -> bool:
        """Tell whether the view finds what this query finds, whatever the order."""
        return self.find == query.find and frozenset(self.facets) == frozenset(query.facets)


SHIPPED = (
    ClaimView("mine", to_say("Mine"), find="is:mine"),
    ClaimView(
        "due-this-week",
        to_say("Due this week"),
        find="due:<=week is:open",
        sort=ClaimSort.DUE,
        descending=False,
    ),
    ClaimView("no-source", to_say("No source"), facets=(("source", ""),)),
    ClaimView("returned", to_say("Returned"), find="is:returned"),
)


def checked_name(name: str) -> str:
    """Return the name on one line; raises BadValue when it is empty or long."""
    name = " ".join(name.split())
    if not name:
        raise BadValue(say("A view needs a name."), say("Write what it shows, such as “Mayor, unchecked”."))
    if len(name) > LONGEST_NAME:
        raise BadValue(
            say("A view's name has at most {most} letters.", most=LONGEST_NAME),
            say("Write a shorter one."),
        )
    return name


def as_values(view: ClaimView) -> dict[str, Any]:
    """Return the view as JSON can hold it."""
    return {
        "name": view.name,
        "find": view.find,
        "facets": [list(pair) for pair in view.facets],
        "sort": view.sort.value,
        "descending": view.descending,
        "left_out": list(view.left_out),
    }


def from_values(key: str, values: Any) -> ClaimView | None:
    """Return the view of these values; None for values that no view ever had, as of a later version."""
    try:
        facets = tuple((str(facet), str(value)) for facet, value in values["facets"])
        view = ClaimView(
            key,
            checked_name(str(values["name"])),
            str(values["find"]),
            tuple(pair for pair in facets if pair[0] in FACET),
            ClaimSort(values["sort"]),
            bool(values["descending"]),
            tuple(str(title) for title in values["left_out"]),
        )
    except (KeyError, TypeError, ValueError, BadValue):
        return None
    return view
