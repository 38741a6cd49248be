"""The repeat counter: since when, by whom, year by year."""

import pytest

from claimtracker.domain.appearances import (
    Appearance,
    by_speaker,
    by_year,
    in_order,
    ordinal,
    since,
)

SEEN = (
    Appearance("", "Mayor", "Leaflet", sighting_id=4),
    Appearance("2026-10-16", "mayor ", "Evening Post", sighting_id=3),
    Appearance("2024", "", "A forum", sighting_id=2),
    Appearance("2026-10-16", "Council", "Our paper", article_id=1),
)


def test_the_earliest_comes_first_and_the_undated_last() -> None:
    assert [one.where for one in in_order(SEEN)] == ["A forum", "Our paper", "Evening Post", "Leaflet"]


def test_since_is_the_first_known_year() -> None:
    assert since(SEEN) == "2024"
    assert since([Appearance(speaker="Mayor")]) == since([]) == ""


def test_speakers_are_counted_however_they_are_spelled_the_unknown_last() -> None:
    assert by_speaker(SEEN) == [("Mayor", 2), ("Council", 1), ("", 1)]


def test_years_without_an_appearance_stand_between() -> None:
    assert by_year(SEEN) == [(2024, 1), (2025, 0), (2026, 2)]
    assert by_year([Appearance()]) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (23, "23rd"),
        (112, "112th"),
        (1001, "1,001st"),
    ],
)
def test_ordinals(number: int, said: str) -> None:
    assert ordinal(number) == said
