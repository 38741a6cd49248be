"""The repeat counter: where and when one claim was made, in our articles and elsewhere."""

from collections import Counter
from collections.abc import Iterable, Sequence

from claimtracker.domain.records import record
from claimtracker.domain.wording import say, to_say

UNDATED = "9999"

_ORDINALS = to_say(
    {"st": "{count}st", "nd": "{count}nd", "rd": "{count}rd", "th": "{count}th"},
    sense="which time it was said",
)


@record
class Appearance:
    """One time that a claim was made: in one of our articles, or in a sighting.

    ``on`` is ISO 8601 (year, month or day), empty when unknown. One of the ids is set.
    """

    on: str = ""
    speaker: str = ""
    where: str = ""
    article_id: int = 0
    sighting_id: int = 0


@record
class SightingDraft:
    """A sighting not yet in the library; something must be known of it."""

    outlet: str = ""
    url: str = ""
    seen_on: str = ""
    speaker: str = ""
    quote: str = ""
    note: str = ""


def in_order(appearances: Iterable[Appearance]) -> tuple[Appearance, ...]:
    """Return appearances with the earliest first and the undated last."""
    return tuple(sorted(appearances, key=lambda one: (one.on or UNDATED, not one.article_id)))


def since(appearances: Iterable[Appearance]) -> str:
    """Return the year of the earliest appearance, or "" when none has a date."""
    return min((one.on[:4] for one in appearances if one.on), default="")


def by_speaker(appearances: Iterable[Appearance]) -> list[tuple[str, int]]:
    """Return how often each speaker made the claim, the most frequent first; "" for unknown speakers."""
    known: dict[str, str] = {}
    counted: Counter[str] = Counter()
    for one in appearances:
        folded = " ".join(one.speaker.split()).casefold()
        known.setdefault(folded, " ".join(one.speaker.split()))
        counted[folded] += 1
    ordered = sorted(counted.items(), key=lambda item: (not item[0], -item[1], item[0]))
    return [(known[folded], count) for folded, count in ordered]


def by_year(appearances: Sequence[Appearance]) -> list[tuple[int, int]]:
    """Return every year from the first dated appearance to the last, with how often it was made then."""
    years = Counter(int(one.on[:4]) for one in appearances if one.on[:4].isdecimal())
    return [(year, years[year]) for year in range(min(years), max(years) + 1)] if years else []


def ordinal(number: int) -> str:
    """Return "1st", "2nd", "3rd", "23rd", "111th"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return say(_ORDINALS[ending], sense="which time it was said", count=number)
