"""Jurisprudence: how like claims were rated, and whether a rating departs from them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from claimtracker.domain.records import record
from claimtracker.domain.verdicts import Rating, VerdictClass

# What counts for a warning, beside the same claim: probably the same matter, and more than one of them.
ALIKE = 0.7
FEWEST = 2
MAJORITY = 2 / 3


@record
class Precedent:
    """An earlier claim with its verdict; ``on`` is ISO 8601.

    ``same`` when it is this very claim; ``differs`` names what forbids calling it that, such as "number".
    """

    claim_id: int
    statement: str
    label: str
    look: VerdictClass
    on: str
    score: float
    same: bool = False
    differs: str = ""


@record
class RatedAlike:
    """The precedents that got one rating, best match first."""

    label: str
    look: VerdictClass
    precedents: tuple[Precedent, ...]


def by_rating(precedents: Iterable[Precedent]) -> tuple[RatedAlike, ...]:
    """Return the precedents by the rating they got, the most frequent first."""
    groups: dict[tuple[str, VerdictClass], list[Precedent]] = {}
    for one in precedents:
        groups.setdefault((one.label, one.look), []).append(one)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0][0]))
    return tuple(RatedAlike(label, look, tuple(found)) for (label, look), found in ordered)


def departs_from(precedents: Sequence[Precedent], rating: Rating) -> tuple[Precedent, ...]:
    """Return the precedents that a rating departs from: none when it agrees, or when they are too few.

    The same claim counts alone, its latest verdict. Like claims count when most of them, and at least two,
    were rated true, mixed, false or open, and this is rated otherwise. What differs in a number, date, name,
    place, order or negation is no precedent.
    """
    same = max((one for one in precedents if one.same), key=lambda one: one.on, default=None)
    if same is not None:
        return (same,) if same.look is not rating.look else ()
    alike = [one for one in precedents if one.score >= ALIKE and not one.differs]
    if len(alike) < FEWEST:
        return ()
    look, count = Counter(one.look for one in alike).most_common(1)[0]
    if look is rating.look or count < FEWEST or count < MAJORITY * len(alike):
        return ()
    return tuple(one for one in alike if one.look is look)


def counting(precedents: Sequence[Precedent]) -> int:
    """Return how many precedents are alike enough to be counted for a warning."""
    return sum(one.score >= ALIKE and not one.differs for one in precedents)
