"""Verdicts of different scales beside each other, for statistics alone: no verdict is ever translated.

A numbered rating stands at (number - worst) / (best - worst) of its own scale and version: 0 is the worst,
1 the best. Ratings off the scale ("Unproven", "Satire", all of before publication) are counted as left out.
"""

from datetime import datetime

from claimtracker.domain.scale_positions import Rated, Spread, position, spread_of
from claimtracker.store import verdicts
from claimtracker.store.library import Library
from claimtracker.store.rating_counts import rating_counts


def ratings_in_use(
    library: Library,
    since: datetime | None = None,
    before: datetime | None = None,
    speaker: str = "",
    checker: str = "",
) -> list[Rated]:
    """Return how many claims have each rating now, the most frequent first; empty fields do not restrict.

    ``since`` (inclusive) and ``before`` (exclusive) are times at which the verdict was given.
    """
    with library.read() as session:
        return rating_counts(session, since, before, speaker, checker)


def spread(
    library: Library,
    since: datetime | None = None,
    before: datetime | None = None,
    speaker: str = "",
    checker: str = "",
) -> Spread:
    """Return how the verdicts of all scales spread from worst to best; as ``ratings_in_use`` restricts."""
    return spread_of(ratings_in_use(library, since, before, speaker, checker))


def positions(library: Library) -> dict[tuple[str, str], float]:
    """Return the place of each numbered rating between 0 and 1, by scale code and rating key."""
    with library.read() as session:
        known = verdicts.scales(session)
    return {
        (scale.code, rating.key): place
        for scale in known
        for rating in scale.ratings
        if (place := position(scale, rating.number)) is not None
    }
