"""Moments to come are typed as people say them."""

from datetime import date

import pytest

from claimtracker.ui.widgets.date_words import read_moment

TODAY = date(2026, 10, 16)  # a Friday


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("20:30", "2026-10-16 20:30"),
        ("today 20:30", "2026-10-16 20:30"),
        ("tomorrow, 9:00", "2026-10-17 09:00"),
        ("Sunday", "2026-10-18"),
        ("fri 18:00", "2026-10-23 18:00"),
        ("16 Oct", "2026-10-16"),
        ("October 3rd", "2027-10-03"),
        ("3.10. 18:00", "2027-10-03 18:00"),
        ("29 Feb", "2028-02-29"),
        ("16 Oct 2023 18:00", "2023-10-16 18:00"),
        ("31 April", "31 April"),
        ("in 90 minutes", "in 90 minutes"),
        ("after the vote", "after the vote"),
        ("", ""),
    ],
)
def test_a_moment_to_come_needs_no_year_and_no_day(words: str, moment: str) -> None:
    assert read_moment(words, TODAY) == moment
