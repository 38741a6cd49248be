"""Exports as LibreOffice opens them: nothing ran, nothing is missing."""

from dataclasses import replace
from pathlib import Path

from claimtracker.exchange.sheets.guard import guard
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    SheetClaim,
)
from claimtracker.exchange.sheets.workbook import write_workbook
from tests.exchange.sheet_cells import claim_cells
from tests.exchange.sheet_files import claims_file, pair
from tests.opened import sheets_in_office
from tests.safety.nasty import CLAIM_TEXT, NASTY

_GONE = dict.fromkeys([*range(32), 0x7F, 0xFEFF, 0x200B])


def seen(cell: str) -> str:
    """Return a cell without the characters that an office shows in ways of its own."""
    return cell.translate(_GONE).strip()


def every_nasty_string() -> list[SheetClaim]:
    """Return a row for each nasty string, which stands in every column that holds text."""
    columns = [column for column in CLAIM_TEXT if column != "claim_id"]
    return [
        replace(SheetClaim(claim_id=f"c{number}"), **dict.fromkeys(columns, nasty))
        for number, nasty in enumerate(NASTY)
    ]


def test_no_cell_runs_and_all_are_there(tmp_path: Path) -> None:
    rows = every_nasty_string()
    book, sheet = tmp_path / "book.xlsx", claims_file(tmp_path, rows)
    write_workbook(book, [pair(rows)], Masker())
    shown = sheets_in_office([book, sheet], tmp_path / "office")
    assert shown["book.xlsx: claims"][0] == list(CLAIM_COLUMNS)
    wanted = [[seen(cell) for cell in claim_cells(row)] for row in rows]
    assert [[seen(cell) for cell in row] for row in shown["book.xlsx: claims"][1:]] == wanted
    guarded = [[seen(guard(cell)) for cell in claim_cells(row)] for row in rows]
    assert [[seen(cell) for cell in row] for row in shown["claims.csv"][1:]] == guarded
