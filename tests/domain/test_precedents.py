"""How like claims were rated, and when a rating departs from them."""

from dataclasses import replace

import pytest

from claimtracker.domain.precedents import Precedent, by_rating, departs_from
from claimtracker.domain.verdicts import Rating, VerdictClass

TRUE = Rating("true", "True", VerdictClass.TRUE, 5)
MOSTLY_FALSE = Rating("mostly-false", "Mostly false", VerdictClass.FALSE, 2)
FALSE = Precedent(1, "Injuries fell", "False", VerdictClass.FALSE, "2026-03-03", 0.8)


def rated(look: VerdictClass, count: int, start: int = 10, **fields: object) -> list[Precedent]:
    return [
        replace(FALSE, claim_id=start + n, label=look.value.capitalize(), look=look, **fields)
        for n in range(count)
    ]


def test_they_are_counted_by_rating_the_most_frequent_first() -> None:
    found = by_rating([FALSE, *rated(VerdictClass.TRUE, 2)])
    assert [(group.label, len(group.precedents)) for group in found] == [("True", 2), ("False", 1)]


def test_the_same_claim_counts_alone_by_its_latest_verdict() -> None:
    same = replace(FALSE, same=True)
    later = replace(same, claim_id=2, label="True", look=VerdictClass.TRUE, on="2026-09-01")
    assert departs_from([same, *rated(VerdictClass.TRUE, 5)], TRUE) == (same,)
    assert departs_from([same], MOSTLY_FALSE) == ()
    assert departs_from([same, later], TRUE) == ()
    assert departs_from([same, later], MOSTLY_FALSE) == (later,)


@pytest.mark.parametrize(
    ("precedents", "departs"),
    [
        ([], 0),
        ([FALSE], 0),
        (rated(VerdictClass.FALSE, 2), 2),
        ([*rated(VerdictClass.FALSE, 3), *rated(VerdictClass.MIXED, 1, 20)], 3),
        ([*rated(VerdictClass.FALSE, 2), *rated(VerdictClass.MIXED, 2, 20)], 0),
        (rated(VerdictClass.TRUE, 4), 0),
        (rated(VerdictClass.FALSE, 3, score=0.6), 0),
        (rated(VerdictClass.FALSE, 3, differs="number"), 0),
    ],
)
def test_most_of_them_and_at_least_two_make_a_warning(precedents: list[Precedent], departs: int) -> None:
    assert len(departs_from(precedents, TRUE)) == departs
