"""Claim sheets as they stand in the file."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimtracker.domain.errors import BadInput, BadValue, Cancelled
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    FLAT_COLUMNS,
    SheetClaim,
    SheetEvidence,
)
from claimtracker.exchange.sheets.writing import (
    SheetOptions,
    flat_rows,
    preview,
    write_claims,
    write_evidence,
    write_flat,
)

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
    assert write_claims(tmp_path / "claims.csv", [CLAIM], PLAIN) == 1
    assert (tmp_path / "claims.csv").read_bytes() == GOLDEN.encode()


def test_the_mark_and_the_separator_are_a_choice(tmp_path: Path) -> None:
    write_claims(tmp_path / "a.csv", [CLAIM])
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbf" + GOLDEN.encode()
    write_claims(tmp_path / "b.csv", [CLAIM], SheetOptions(bom=False, separator=";"))
    header = (tmp_path / "b.csv").read_text("utf-8").splitlines()[0]
    assert header == ";".join(CLAIM_COLUMNS)
    with pytest.raises(BadValue, match="separator"):
        SheetOptions(separator="|")


def test_no_rows_still_make_a_header(tmp_path: Path) -> None:
    assert write_evidence(tmp_path / "evidence.csv", [], PLAIN) == 0
    assert (tmp_path / "evidence.csv").read_bytes() == (",".join(EVIDENCE_COLUMNS) + "\r\n").encode()


def test_long_cells_are_never_cut(tmp_path: Path) -> None:
    quote = "word " * 100_000
    write_claims(tmp_path / "claims.csv", [SheetClaim(quote=quote)], PLAIN)
    assert quote in (tmp_path / "claims.csv").read_text("utf-8")


def test_rows_are_taken_as_they_are_written(tmp_path: Path) -> None:
    taken, told = 0, []

    def rows() -> Iterator[SheetClaim]:
        nonlocal taken
        for taken in range(1, 2_001):
            assert taken - (told[-1] if told else 0) <= 500
            yield CLAIM

    assert write_claims(tmp_path / "claims.csv", rows(), PLAIN, progress=told.append) == 2_000
    assert told == [500, 1_000, 1_500, 2_000]


@pytest.mark.parametrize("after", [0, 500, 2_000])
def test_stopping_keeps_the_old_file(tmp_path: Path, after: int) -> None:
    path, told = tmp_path / "claims.csv", [0]
    path.write_bytes(b"old")
    with pytest.raises(Cancelled, match="you stopped it"):
        write_claims(path, [CLAIM] * 2_000, PLAIN, told.append, lambda: told[-1] >= after)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["claims.csv"]


def test_half_a_character_is_refused_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="half a character"):
        write_claims(tmp_path / "claims.csv", [SheetClaim(statement="\ud83d")])
    assert not list(tmp_path.iterdir())


def test_evidence_is_masked_unless_asked(tmp_path: Path) -> None:
    row = SheetEvidence(claim_id="c1", source_id="s1", title="Jane Doe", note="her desk", confidential="yes")
    write_evidence(tmp_path / "masked.csv", [row])
    write_evidence(tmp_path / "open.csv", [row], SheetOptions(unmask=True))
    assert "Jane" not in (tmp_path / "masked.csv").read_text("utf-8-sig")
    assert "Jane" in (tmp_path / "open.csv").read_text("utf-8-sig")
    masker = Masker()
    masker.name("s0", "John Roe", True)
    write_evidence(tmp_path / "second.csv", [row], masker=masker)
    assert "Source B" in (tmp_path / "second.csv").read_text("utf-8-sig")


def test_the_flat_view_repeats_claims_for_their_evidence(tmp_path: Path) -> None:
    claims = [SheetClaim(claim_id="c1", statement="one"), SheetClaim(claim_id="c2", statement="two")]
    evidence = [
        SheetEvidence(claim_id="c1", source_id="s1", title="Jane Doe", confidential="yes"),
        SheetEvidence(claim_id="c1", source_id="s2", title="Budget"),
    ]
    path = tmp_path / "claims-flat.csv"
    assert write_flat(path, claims, evidence, PLAIN) == 3
    with io.StringIO(path.read_bytes().decode(), newline="") as file:
        found = list(csv.DictReader(file))
    assert tuple(found[0]) == FLAT_COLUMNS
    shown = [(row["statement"], row["evidence_title"]) for row in found]
    assert shown == [("one", "Source A"), ("one", "Budget"), ("two", "")]
    assert all(len(row) == len(FLAT_COLUMNS) for row in flat_rows(claims, evidence))


def test_a_preview_takes_no_more_than_it_shows() -> None:
    rows = iter([CLAIM, CLAIM, CLAIM])
    assert len(preview(rows, limit=2)) == 2
    assert len(list(rows)) == 1
    assert preview([SheetEvidence(title="Budget")])[0][EVIDENCE_COLUMNS.index("title")] == "Budget"
