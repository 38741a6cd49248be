"""The claim sheet as a workbook: strings only, whole, and nothing cut without a word."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from claimtracker.domain.errors import BadInput, Cancelled
from claimtracker.exchange.sheets import workbook
from claimtracker.exchange.sheets.long_texts import CONTINUED, MOST_UNITS, parts, units
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    SheetClaim,
    SheetEvidence,
)
from claimtracker.exchange.sheets.workbook import SOURCE_COLUMNS, WorkbookCounts, write_workbook
from tests.exchange.sheet_cells import claim_cells, evidence_cells
from tests.exchange.sheet_files import pair
from tests.exchange.workbook_cells import parts_of, sheets_of
from tests.safety.nasty import CLAIM_TEXT, EVIDENCE_TEXT, NASTY

MARKED_UP = "<r><t>not markup</t></r>"
ODD = ("007", "1e5", "2023-10-16", "TRUE", "https://a.example/", "mailto:x@y", "_x0041_", " a ", MARKED_UP)


def written(path: Path, *pairs: tuple[list[SheetClaim], list[SheetEvidence]]) -> WorkbookCounts:
    return write_workbook(path, [pair(*rows) for rows in pairs], Masker())


def shown(cells: tuple[str, ...]) -> list[str]:
    """Return the cells as a sheet has them, without the empty ones at the end."""
    kept = list(cells)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def test_every_nasty_string_is_a_string_and_comes_out_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    claims = [
        replace(SheetClaim(claim_id=f"{column} {number}", statement="x"), **{column: nasty})
        for column in CLAIM_TEXT
        for number, nasty in enumerate((*NASTY, *ODD))
    ]
    evidence = [
        replace(SheetEvidence(claim_id="c", source_id=f"{column}{number}"), **{column: nasty})
        for column in EVIDENCE_TEXT
        for number, nasty in enumerate((*NASTY, *ODD))
    ]
    written(path, (claims, evidence))
    sheets = sheets_of(path)
    assert sheets["claims"] == [list(CLAIM_COLUMNS), *(shown(claim_cells(row)) for row in claims)]
    assert sheets["evidence"] == [list(EVIDENCE_COLUMNS), *(shown(evidence_cells(row)) for row in evidence)]
    for name, part in parts_of(path).items():
        assert b"<f>" not in part and b"<v>" not in part and b"<hyperlink" not in part, name


def test_each_source_stands_once_and_a_confidential_one_is_masked(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    open_one = SheetEvidence("c1", "s1", "document", "yes", "Report", url="https://a.example/r")
    secret = SheetEvidence("c1", "s2", title="MARKER", author="MARKER", confidential="yes", note="MARKER")
    counts = written(
        path,
        ([SheetClaim("c1", statement="One")], [open_one, secret]),
        ([SheetClaim("c2", statement="Two")], [replace(open_one, claim_id="c2"), secret]),
    )
    assert counts == WorkbookCounts(2, 4, 2, 0)
    header, first, second = sheets_of(path)["sources"]
    assert header == list(SOURCE_COLUMNS)
    assert first[:4] == ["s1", "document", "yes", "Report"]
    assert second[header.index("title")] == "Source A"
    assert not any(b"MARKER" in part for part in parts_of(path).values())


@pytest.mark.parametrize("sign", ["a", "👩"])
def test_a_text_that_fits_no_cell_stands_whole_among_the_long_texts(tmp_path: Path, sign: str) -> None:
    path, long = tmp_path / "claims.xlsx", sign * 40_000 + "the end"
    counts = written(path, ([SheetClaim("c1", statement="x", finding=long)], []))
    assert counts.long_cells == 1
    sheets = sheets_of(path)
    cell = sheets["claims"][1][CLAIM_COLUMNS.index("finding")]
    assert cell.endswith(CONTINUED) and units(cell) <= MOST_UNITS and long.startswith(cell[:1000])
    rows = sheets["long texts"][1:]
    assert "".join(row[-1] for row in rows) == long
    assert all(units(row[-1]) <= MOST_UNITS for row in rows)
    assert rows[0][:5] == ["claims", "2", "c1", "finding", "1"]


def test_a_text_of_the_longest_length_is_left_alone(tmp_path: Path) -> None:
    path, longest = tmp_path / "claims.xlsx", "a" * MOST_UNITS
    assert written(path, ([SheetClaim("c1", statement=longest)], [])).long_cells == 0
    assert list(sheets_of(path)) == ["claims", "evidence", "sources"]
    assert list(parts(longest)) == [longest]


def test_rows_that_no_sheet_can_hold_go_to_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    path = tmp_path / "claims.xlsx"
    claims = [SheetClaim(f"c{number}", statement="x") for number in range(7)]
    assert written(path, (claims, [])).claims == 7
    sheets = sheets_of(path)
    assert [row[0] for row in sheets["claims"]] == ["claim_id", "c0", "c1", "c2"]
    assert [row[0] for row in sheets["claims 2"]] == ["claim_id", "c3", "c4", "c5"]
    assert [row[0] for row in sheets["claims 3"]] == ["claim_id", "c6"]


def test_the_header_is_frozen_filtered_and_wide_enough(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    written(path, ([SheetClaim("c1", statement="x")], []))
    part = parts_of(path)["xl/worksheets/sheet1.xml"].decode()
    assert 'ySplit="1"' in part and 'state="frozen"' in part
    assert '<autoFilter ref="A1:AT2"/>' in part
    widths = [float(width) for width in re.findall(r'<col [^>]*width="([0-9.]+)"', part)]
    assert min(widths) > 10 and max(widths) > 40


def test_the_file_says_nothing_of_who_made_it_and_is_the_same_again(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one.xlsx", "two.xlsx")]
    for path in paths:
        written(path, ([SheetClaim("c1", statement="x")], []))
    assert paths[0].read_bytes() == paths[1].read_bytes()
    core = parts_of(paths[0])["docProps/core.xml"].decode()
    assert "<dc:creator></dc:creator>" in core and "2000-01-01" in core


def asked_for_the(number: int) -> Callable[[], bool]:
    asked = iter(range(1_000_000))
    return lambda: next(asked) >= number


@pytest.mark.parametrize("answer", [0, 2, 5])
def test_stopping_leaves_the_old_file_and_no_part(tmp_path: Path, answer: int) -> None:
    path = tmp_path / "claims.xlsx"
    path.write_bytes(b"old")
    pairs = [pair([SheetClaim(f"c{number}", statement="x" * 900)]) for number in range(500)]
    with pytest.raises(Cancelled):
        write_workbook(path, pairs, Masker(), cancelled=asked_for_the(answer))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_character_is_a_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="half a character"):
        written(tmp_path / "claims.xlsx", ([SheetClaim("c1", statement="\ud83d")], []))
    assert not list(tmp_path.iterdir())


def test_a_row_is_as_high_as_its_words_need(tmp_path: Path) -> None:
    statements = ("short", "two\nlines", "w" * 100, "w" * 5000)
    written(
        tmp_path / "claims.xlsx", ([SheetClaim(claim_id=one[:3], statement=one) for one in statements], [])
    )
    part = parts_of(tmp_path / "claims.xlsx")["xl/worksheets/sheet1.xml"].decode()
    assert re.findall(r'<row r="(\d)" ht="(\d+)" customHeight="1">', part) == [
        ("3", "30"),
        ("4", "45"),
        ("5", "180"),
    ]
