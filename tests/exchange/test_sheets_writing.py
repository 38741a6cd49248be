"""Claim sheets as they stand in the file."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import BadInput, BadValue, Cancelled, EnvironmentFault
from claimtracker.exchange.sheets.lines import SEPARATORS, sheet_line, sheet_lines
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    FLAT_COLUMNS,
    Pair,
    SheetClaim,
    SheetEvidence,
)
from claimtracker.exchange.sheets.writing import (
    CLAIMS_FILE,
    SheetCounts,
    SheetFile,
    SheetOptions,
    write_sheets,
)
from tests.any_text import any_text
from tests.exchange.sheet_cells import claim_cells
from tests.exchange.sheet_files import claims_file, evidence_file, pair
from tests.safety.nasty import NASTY

PLAIN = SheetOptions(bom=False)
CLAIM = SheetClaim(
    claim_id="01jd0000000000test",
    article_title='The "new" bridge',
    paragraph="3; 7",
    quote="It cost 4 million.\n…\nFour, they say",
    statement="The bridge cost 4 million euros, without tax",
    claim_type="number",
    speaker="Mina Speaker",
    said_on="2023-10",
    scale="neutral/1",
    verdict="False",
    verdict_number="1",
    finding="=5.1 million",
    tags="budget; bridge",
    created_at="2026-11-22T14:02:05Z",
    updated_at="2026-11-22T14:02:05Z",
)
GOLDEN = (
    ",".join(CLAIM_COLUMNS) + '\r\n01jd0000000000test,"The ""new"" bridge",,,,,"3; 7",,'
    '"It cost 4 million.\n…\nFour, they say","The bridge cost 4 million euros, without tax",'
    "number,Mina Speaker,,2023-10,,,,,neutral/1,False,1,'=5.1 million,,,,,,,,,,,,,,,,,,,,,,"
    '"budget; bridge",2026-11-22T14:02:05Z,2026-11-22T14:02:05Z\r\n'
)


def test_a_claim_stands_as_documented(tmp_path: Path) -> None:
    assert write_sheets(tmp_path, [pair([CLAIM])], PLAIN) == SheetCounts(1, 0)
    assert (tmp_path / "claims.csv").read_bytes() == GOLDEN.encode()


def test_the_mark_and_the_separator_are_a_choice(tmp_path: Path) -> None:
    assert claims_file(tmp_path, [CLAIM]).read_bytes() == b"\xef\xbb\xbf" + GOLDEN.encode()
    path = claims_file(tmp_path, [CLAIM], SheetOptions(bom=False, separator=";"))
    assert path.read_text("utf-8").splitlines()[0] == ";".join(CLAIM_COLUMNS)
    with pytest.raises(BadValue, match="separator"):
        SheetOptions(separator="|")


def test_no_rows_still_make_a_header(tmp_path: Path) -> None:
    path = evidence_file(tmp_path, [], PLAIN)
    assert path.read_bytes() == (",".join(EVIDENCE_COLUMNS) + "\r\n").encode()


def test_long_cells_are_never_cut(tmp_path: Path) -> None:
    quote = "word " * 100_000
    assert quote in claims_file(tmp_path, [SheetClaim(quote=quote)], PLAIN).read_text("utf-8")


def test_rows_are_taken_as_they_are_written(tmp_path: Path) -> None:
    taken, told = 0, []

    def pairs() -> Iterator[Pair]:
        nonlocal taken
        for taken in range(1, 2_001):
            assert taken - (told[-1] if told else 0) <= 500
            yield pair([CLAIM, CLAIM])

    assert write_sheets(tmp_path, pairs(), PLAIN, progress=told.append).claims == 4_000
    assert told == [500, 1_000, 1_500, 2_000]


@pytest.mark.parametrize("after", [0, 500, 2_000])
def test_stopping_keeps_the_old_file(tmp_path: Path, after: int) -> None:
    path, told = tmp_path / CLAIMS_FILE, [0]
    path.write_bytes(b"old")
    with pytest.raises(Cancelled, match="you stopped it"):
        write_sheets(
            tmp_path,
            [pair([CLAIM])] * 2_000,
            PLAIN,
            progress=told.append,
            cancelled=lambda: told[-1] >= after,
        )
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["claims.csv"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here to be full")
def test_a_full_disk_is_said_of_the_file_that_it_stopped(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb", buffering=0) as full:
        sheet = SheetFile(tmp_path / CLAIMS_FILE, full, ",")
        with pytest.raises(EnvironmentFault, match=r"“claims\.csv” was not written: the disk is full"):
            sheet.add([claim_cells(CLAIM)])


def test_half_a_character_is_refused_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"“claims\.csv” was not written: a cell holds half a character"):
        claims_file(tmp_path, [SheetClaim(statement="\ud83d")])
    assert not list(tmp_path.iterdir())


def test_evidence_is_masked_unless_asked(tmp_path: Path) -> None:
    row = SheetEvidence(claim_id="c1", source_id="s1", title="Jane Doe", note="her desk", confidential="yes")
    assert "Jane" not in evidence_file(tmp_path, [row]).read_text("utf-8-sig")
    assert "Jane" in evidence_file(tmp_path, [row], SheetOptions(unmask=True)).read_text("utf-8-sig")
    masker = Masker()
    masker.name("s0", "John Roe", True)
    write_sheets(tmp_path, [pair([CLAIM], [row])], PLAIN, masker)
    assert "Source B" in (tmp_path / "evidence.csv").read_text("utf-8")


def test_the_flat_view_repeats_claims_for_their_evidence(tmp_path: Path) -> None:
    one = [
        SheetEvidence(claim_id="c1", source_id="s1", title="Jane Doe", confidential="yes"),
        SheetEvidence(claim_id="c1", source_id="s2", title="Budget"),
    ]
    # What was joined into the claim stands beside it, and the evidence is the claim's.
    joined = SheetClaim(claim_id="c0", statement="none")
    pairs = [
        pair([SheetClaim(claim_id="c1", statement="one"), joined], one),
        pair([SheetClaim(claim_id="c2", statement="two")]),
    ]
    assert write_sheets(tmp_path, pairs, PLAIN, flat=True) == SheetCounts(3, 2, 4)
    with io.StringIO((tmp_path / "claims-flat.csv").read_bytes().decode(), newline="") as file:
        found = list(csv.DictReader(file))
    assert tuple(found[0]) == FLAT_COLUMNS
    shown = [(row["statement"], row["evidence_title"]) for row in found]
    assert shown == [("one", "Source A"), ("one", "Budget"), ("none", ""), ("two", "")]


CELL = st.one_of(st.sampled_from((*NASTY, "", "plain", "a,b", "\0", "\0=1", '"')), any_text(max_size=6))


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=8), st.sampled_from(SEPARATORS))
def test_lines_written_together_are_those_written_one_by_one(
    rows: list[tuple[str, ...]], separator: str
) -> None:
    assert sheet_lines(rows, separator) == "".join(sheet_line(row, separator) for row in rows)
