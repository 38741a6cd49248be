"""What claims can be narrowed by, value by value, with how many claims have each."""

from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.records import record
from claimtracker.domain.wording import say, to_say

NONE = ""
"""The value of claims that have none of a facet's values."""


@record
class Facet:
    """One way of narrowing: its name, its title, and what the lack of a value is called."""

    name: str
    title: str
    none: str = ""


FACETS = (
    Facet("verdict", to_say("Verdict"), to_say("No verdict yet")),
    Facet("progress", to_say("Progress")),
    Facet("checker", to_say("Checker"), to_say("No checker")),
    Facet("due", to_say("Due")),
    Facet("source", to_say("Sources")),
    Facet("stance", to_say("Stance")),
    Facet("speaker", to_say("Speaker"), to_say("No speaker")),
    Facet("tag", to_say("Tag")),
    Facet("article", to_say("Article"), to_say("In no article")),
)
# Ways in which other places narrow claims; the claims place shows them only once they are chosen.
MORE_FACETS = (
    Facet("reader", to_say("Second reader"), to_say("No second reader")),
    Facet("class", to_say("Verdicts")),
    Facet("rating", to_say("Rating")),
    Facet("problem", to_say("Problem"), to_say("No problem")),
    Facet("section", to_say("Section"), to_say("No section")),
    Facet("outlet", to_say("Outlet"), to_say("No outlet")),
)
FACET = {facet.name: facet for facet in (*FACETS, *MORE_FACETS)}
LABELS: dict[tuple[str, str], str] = to_say(
    {
        ("class", "true"): "True",
        ("class", "mixed"): "Mixed",
        ("class", "false"): "False",
        ("class", "open"): "Open",
        ("due", "overdue"): "Overdue",
        ("due", "today"): "Today",
        ("due", "week"): "Later this week",
        ("due", "later"): "After this week",
        ("due", "past"): "Past and done",
        ("due", NONE): "No date",
        ("source", NONE): "No source",
        ("source", "secondary"): "Secondary only",
        ("source", "primary"): "With a primary source",
        ("stance", "supports"): "Supported",
        ("stance", "refutes"): "Refuted",
        ("stance", "partly"): "Partly supported",
        ("stance", "context"): "With context",
    }
)
ORDER: dict[str, tuple[str, ...]] = {
    "due": ("overdue", "today", "week", "later", "past", NONE),
    "source": (NONE, "secondary", "primary"),
    "progress": (
        "to check",
        "in progress",
        "waiting",
        "reopened",
        "checked",
        "signed off",
    ),  # not said: values
}


@record
class FacetCount:
    """One value of a facet, what it is called, and how many claims have it."""

    value: str
    label: str
    count: int


@record
class FacetCounts:
    """The values of one facet, those that most claims have first, and how many more there are."""

    name: str
    counts: tuple[FacetCount, ...]
    more: int = 0


def label_of(facet: str, value: str) -> str:
    """Return what a value is called; an article's title is not known here."""
    if found := LABELS.get((facet, value)):
        return say(found)
    if value == NONE:
        return say(FACET[facet].none or "None")
    if facet == "verdict":
        return said_rating(value)
    if facet != "progress":
        return value
    words = say(value)
    return words[:1].upper() + words[1:]
