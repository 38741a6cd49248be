"""Dates are read as newsrooms write them; an ambiguous one gives both readings."""

import pytest

from claimtracker.domain.articles import Found
from claimtracker.domain.found_dates import date_disagreement
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.exchange.readers.dates import dates_in, iso_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jun 2, 2025  |", ["2025-06-02"]),
        ("Monday, Oct. 16, 2023, to discuss", ["2023-10-16"]),
        ("3rd of May 2024", ["2024-05-03"]),
        ("le 1er juillet 2024", ["2024-07-01"]),
        ("2. März 2024", ["2024-03-02"]),
        ("16 de octubre de 2023", ["2023-10-16"]),
        ("16.10.2023", ["2023-10-16"]),
        ("10/16/2023", ["2023-10-16"]),
        ("2023年10月16日", ["2023-10-16"]),
        ("16 октября 2023", ["2023-10-16"]),
        ("16 أكتوبر 2023", ["2023-10-16"]),
        ("02/06/2025", ["2025-06-02", "2025-02-06"]),
        ("31 Feb 2025", []),
        ("On Oct. 7 and in 2023", []),
        ("version 1.2.2023.4", []),
    ],
)
def test_dates_in_text(text: str, expected: list[str]) -> None:
    assert [date.value for date in dates_in(text)] == expected


def test_the_clock_of_a_metadata_value_is_kept() -> None:
    assert iso_date("2015-07-24T05:36:09+01:00") == "2015-07-24T05:36:09+01:00"
    assert iso_date("2021-11-01 10:52") == "2021-11-01T10:52:00"
    assert iso_date("soon") == ""


def test_a_last_change_does_not_disagree_with_publication() -> None:
    published = Found("2025-06-02", "JSON-LD datePublished")
    assert date_disagreement((published, Found("2025-06-05", "JSON-LD dateModified, last changed"))) == ""
    both = (published, Found("2025-06-03", "caption"))
    assert "2025-06-03 (caption)" in date_disagreement(both)
    assert "3 June (caption)" in date_disagreement(
        both, {"2025-06-03": "3 June", "2025-06-02": "2 June"}.__getitem__
    )


def test_where_dates_stood_is_said_in_the_language_spoken() -> None:
    warning = "{count} dates were found: {listed}{more}. Choose when it was published."
    messages = {
        ("site header", ""): ("Seitenkopf",),
        ("and {count} more", ""): ("und {count} weiteres", "und {count} weitere"),
        (warning, ""): ("{count} Daten: {listed}{more}.",),
    }
    found = tuple(Found(f"2026-10-{day}", "site header") for day in range(10, 20))
    speak(Language("de", messages=messages))
    try:
        told = date_disagreement(found)
    finally:
        speak(ENGLISH)
    assert told.startswith("10 Daten: 2026-10-10 (Seitenkopf), ") and told.endswith(" weitere.")
