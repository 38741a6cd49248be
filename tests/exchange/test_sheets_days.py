"""Days that a spreadsheet wrote as its country does, read back from a claim sheet."""

import pytest

from claimtracker.exchange.sheets.reading import read_claims


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        ("05/10/2023 29/11/26", ["2023-10-05", "2026-11-29"]),
        ("05/10/2023 11/29/26", ["2023-05-10", "2026-11-29"]),
        ("5.10.2023 4.3.31", ["2023-10-05", "1931-03-04"]),
        ("05/10/2023 06/11/2023 2026-11-29", ["2026-11-29"]),
        ("05/10/2023 29/11/26 11/29/26", []),
    ],
)
def test_clear_days_show_how_the_others_of_a_file_are_meant(cells: str, days: list[str]) -> None:
    lines = "".join(f"Claim {day},{day}\n" for day in cells.split())
    found = read_claims(f"statement,said_on\n{lines}".encode(), "claims.csv")
    assert [row.said_on for row in found.rows] == days
    assert len(found.rows) + len(found.problems) == len(cells.split())
    assert any("Days in “said_on”" in told for told in found.warnings) == (not found.problems)


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        ("29/11/2026 2026-11-29", ["2026-11-29", "2026-11-29"]),
        ("31/12/2023", ["2023-12-31"]),
        ("12/12/2023 12/31/2023", ["2023-12-12", "2023-12-31"]),
        ("05/04/2020 32/01/2020 30/02/2020", []),
        ("05/04/2020 32/01/2020 12/31/2020", ["2020-05-04", "2020-12-31"]),
    ],
)
def test_a_day_that_allows_one_reading_is_read_and_an_impossible_one_shows_nothing(
    cells: str, days: list[str]
) -> None:
    lines = "".join(f"Claim {day},{day}\n" for day in cells.split())
    found = read_claims(f"statement,said_on\n{lines}".encode(), "claims.csv")
    assert [row.said_on for row in found.rows] == days
    assert len(found.rows) + len(found.problems) == len(cells.split())
