"""What claims can be narrowed by, value by value, with how many claims have each."""

from dataclasses import dataclass

NONE = ""
"""The value of claims that have none of a facet's values."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One way of narrowing: its name, its title, and what the lack of a value is called."""

    name: str
    title: str
    none: str = ""


FACETS = (
    Facet("verdict", "Verdict", "No verdict yet"),
    Facet("progress", "Progress"),
    Facet("checker", "Checker", "No checker"),
    Facet("due", "Due"),
    Facet("source", "Sources"),
    Facet("stance", "Stance"),
    Facet("speaker", "Speaker", "No speaker"),
    Facet("tag", "Tag"),
    Facet("article", "Article", "In no article"),
)
# Ways in which other places narrow claims; the claims place shows them only once they are chosen.
MORE_FACETS = (
    Facet("reader", "Second reader", "No second reader"),
    Facet("class", "Verdicts"),
    Facet("rating", "Rating"),
    Facet("problem", "Problem", "No problem"),
    Facet("section", "Section", "No section"),
    Facet("outlet", "Outlet", "No outlet"),
)
FACET = {facet.name: facet for facet in (*FACETS, *MORE_FACETS)}
LABELS: dict[tuple[str, str], str] = {
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
ORDER: dict[str, tuple[str, ...]] = {
    "due": ("overdue", "today", "week", "later", "past", NONE),
    "source": (NONE, "secondary", "primary"),
    "progress": ("to check", "in progress", "waiting", "reopened", "checked", "signed off"),
}


@dataclass(frozen=True, slots=True)
class FacetCount:
    """One value of a facet, what it is called, and how many claims have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """The values of one facet, those that most claims have first, and how many more there are."""

    name: str
    counts: tuple[FacetCount, ...]
    more: int = 0


def label_of(facet: str, value: str) -> str:
    """Return what a value is called; an article's title is not known here."""
    if found := LABELS.get((facet, value)):
        return found
    if value == NONE:
        return FACET[facet].none or "None"
    return value[:1].upper() + value[1:] if facet == "progress" else value
