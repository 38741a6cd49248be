"""Keys are unique and ordered; dates are ISO 8601, as precise as is known."""

import pytest

from claimtracker.domain.dates import checked_date
from claimtracker.domain.errors import BadValue
from claimtracker.domain.keys import ALPHABET, new_key


def test_keys_are_short_unique_and_in_our_alphabet() -> None:
    keys = [new_key() for _ in range(2000)]
    assert len(set(keys)) == len(keys)
    assert all(len(key) == 18 and set(key) <= set(ALPHABET) for key in keys)


def test_a_later_millisecond_sorts_later() -> None:
    stamps = [key[:9] for key in (new_key() for _ in range(500))]
    assert stamps == sorted(stamps)


@pytest.mark.parametrize("date", ["", "2026", "2026-10", "2026-10-16", " 2024-02-29 "])
def test_whole_and_partial_dates_are_taken(date: str) -> None:
    assert checked_date(date, "Said on") == date.strip()


@pytest.mark.parametrize("date", ["16/10/2026", "2026-13", "2026-02-30", "yesterday", "2026-1-1", "20261016"])
def test_anything_else_is_refused_with_the_form_to_use(date: str) -> None:
    with pytest.raises(BadValue) as refused:
        checked_date(date, "Said on")
    assert "Said on" in str(refused.value)
    assert "2026-10-16" in str(refused.value)
