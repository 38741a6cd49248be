"""Texts that spreadsheets take for numbers, times and truths, and changes that only a person makes."""

import pytest

from claimtracker.exchange.sheets.spoilt import is_spoilt


@pytest.mark.parametrize(
    ("whole", "cell"),
    [
        ("007", "7"),
        ("5.0", "5"),
        ("1e5", "100000"),
        ("12345678901234567890", "1.23456789012346E+019"),
        ("12345678901234567890", "1,23457E+19"),
        ("12:30", "12:30:00 PM"),
        ("00:30", "12:30:00 AM"),
        ("9:05", "09:05:00"),
        ("true", "TRUE"),
        ("wahr", "TRUE"),
        ("semi\tcolon", "semicolon"),
    ],
)
def test_what_a_spreadsheet_made_of_a_text_is_no_change(whole: str, cell: str) -> None:
    assert is_spoilt(cell, whole)


@pytest.mark.parametrize(
    ("whole", "cell"),
    [
        ("007", "8"),
        ("€5", "$5"),
        ("1,5", "15"),
        ("1.234", "1,234"),
        ("5", "-5"),
        ("5%", "5"),
        ("12345678901234567890", "12345678901234567891"),
        ("12:30", "12:31:00 PM"),
        ("12:30", "00:30"),
        ("true", "FALSE"),
        ("p. 7", "7"),
        ("7", ""),
        ("", "7"),
        ("3/4", "3/4/2026"),
        ("a\tb", "a b c"),
    ],
)
def test_what_a_person_changed_is_a_change(whole: str, cell: str) -> None:
    assert not is_spoilt(cell, whole)
