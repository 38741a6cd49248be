"""Where a rating stands between the worst and the best of its scale; for statistics alone."""

from collections.abc import Iterable

from claimtracker.domain.records import record
from claimtracker.domain.verdicts import Scale

BANDS = 5


def position(scale: Scale, number: int | None) -> float | None:
    """Return where a number stands on its scale, 0 the worst and 1 the best; None where that means nothing.

    Off-scale ratings have no number, and a scale with fewer than two numbers has no distance: both give None.
    """
    numbers = [rating.number for rating in scale.ratings if rating.number is not None]
    if number is None or not numbers or not min(numbers) < max(numbers):
        return None
    worst, best = min(numbers), max(numbers)
    return (number - worst) / (best - worst) if worst <= number <= best else None


@record
class Rated:
    """So many verdicts of one rating, wherever it stands."""

    scale: str
    rating: str
    label: str
    count: int
    position: float | None


@record
class Spread:
    """Verdicts of all scales side by side, never as one rating.

    ``bands`` counts from worst to best in fifths of each verdict's own scale; ``left_out`` counts those
    without a number; ``mean`` is of the counted ones, None when there are none.
    """

    bands: tuple[int, ...]
    left_out: int
    mean: float | None

    @property
    def counted(self) -> int:
        """How many verdicts have a place between worst and best."""
        return sum(self.bands)


def spread_of(rated: Iterable[Rated]) -> Spread:
    """Return how verdicts spread from worst to best."""
    bands, left_out, total = [0] * BANDS, 0, 0.0
    for one in rated:
        if one.position is None:
            left_out += one.count
        else:
            bands[min(int(one.position * BANDS), BANDS - 1)] += one.count
            total += one.position * one.count
    counted = sum(bands)
    return Spread(tuple(bands), left_out, total / counted if counted else None)
