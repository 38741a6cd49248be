"""The percentage of a match is never said larger than it is."""

import pytest

from claimtracker.domain.matches import whole_percent


@pytest.mark.parametrize(
    ("score", "percent"), [(0.0, 0), (0.29, 29), (0.58, 58), (0.7, 70), (0.899, 89), (0.9999, 99), (1.0, 100)]
)
def test_a_percentage_is_rounded_down(score: float, percent: int) -> None:
    assert whole_percent(score) == percent
