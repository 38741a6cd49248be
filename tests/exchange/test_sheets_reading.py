"""Claim sheets come back as they left, and other people's files as far as they can be understood."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.sheets.lines import SEPARATORS
from claimtracker.exchange.sheets.local_paths import outside
from claimtracker.exchange.sheets.reading import SheetReading, read_claims, read_evidence
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, EVIDENCE_COLUMNS, SheetClaim, SheetEvidence
from claimtracker.exchange.sheets.values import CLAIM_CHECKS, EVIDENCE_CHECKS
from claimtracker.exchange.sheets.writing import SheetOptions
from tests.exchange.sheet_files import claims_file, evidence_file

ANY = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
TYPED = {
    "anchor_state": "exact; lost",
    "change_decision": "stet",
    "claim_type": "number",
    "confidential": "no",
    "contact_status": "no answer",
    "kind": "law or court",
    "primary": "yes",
    "priority": "high",
    "progress": "signed off",
    "risk": "legal",
    "stance": "refutes",
    "times_seen": "3",
    "verdict_number": "-2",
}


def a_cell(column: str, checked: bool) -> st.SearchStrategy[str]:
    if not checked:
        return ANY
    if column.endswith("_at"):
        return st.sampled_from(["", "2026-11-22T14:02:05Z", "2026-11-22T14:02:05.000120Z"])
    return st.sampled_from(["", TYPED.get(column, "2023-10-16"), TYPED.get(column, "2023")])


claims = st.builds(
    SheetClaim,
    **{column: a_cell(column, column in CLAIM_CHECKS) for column in CLAIM_COLUMNS}
    | {"statement": ANY.filter(str.strip)},
)
evidence = st.builds(
    SheetEvidence,
    **{column: a_cell(column, column in EVIDENCE_CHECKS) for column in EVIDENCE_COLUMNS}
    | {"claim_id": ANY.filter(str.strip), "title": ANY.filter(str.strip)},
)
options = st.builds(SheetOptions, bom=st.booleans(), separator=st.sampled_from(SEPARATORS))


def leaving(row: Any, *addresses: str) -> Any:
    """Return the row as it leaves: of a path on a computer the file's name alone."""
    return replace(row, **{name: outside(getattr(row, name)) for name in addresses})


@given(st.lists(claims, max_size=3, unique_by=lambda claim: claim.claim_id), options)
def test_claims_come_back_as_they_left(rows: list[SheetClaim], how: SheetOptions) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = claims_file(Path(folder), rows, how)
        reading = read_claims(path.read_bytes(), path.name)
    left = [leaving(row, "article_url", "first_sighting_url", "review_url") for row in rows]
    assert list(reading.rows) == left
    assert not reading.problems
    assert (reading.columns, reading.missing, reading.unknown) == (CLAIM_COLUMNS, (), ())
    assert reading.separator == how.separator


@given(st.lists(evidence, max_size=3), options)
def test_evidence_comes_back_as_it_left(rows: list[SheetEvidence], how: SheetOptions) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = evidence_file(Path(folder), rows, how)
        reading = read_evidence(path.read_bytes(), path.name)
    assert list(reading.rows) == [leaving(row, "url", "archived_url") for row in rows]
    assert not reading.problems


def read(text: str, encoding: str = "utf-8", foreign: bool = False) -> SheetReading[SheetClaim]:
    return read_claims(text.encode(encoding), "claims.csv", foreign)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_what_spreadsheets_save_is_understood(encoding: str, separator: str, newline: str) -> None:
    statement = "“The prices of the year rose by more than 4 %” – and that was what the mayor had said"
    rows = ["statement,speaker", f"{statement},Señora Núñez", ""]
    reading = read(newline.join(rows).replace(",", separator), encoding)
    assert reading.rows == (SheetClaim(statement=statement, speaker="Señora Núñez"),)
    assert reading.lines == (2,)
    assert reading.encoding in (encoding, "utf-8", "utf-16-le")
    assert any("guess" in warning for warning in reading.warnings) == (encoding in ("cp1252", "utf-16-le"))


def test_the_line_that_tells_excel_the_separator_is_followed() -> None:
    reading = read("sep=;\r\nstatement;speaker,role\r\nPrices rose;x\r\n")
    assert reading.rows == (SheetClaim(statement="Prices rose"),)
    assert (reading.unknown, reading.lines) == (("speaker,role",), (3,))


def test_column_names_are_found_in_any_order_and_case() -> None:
    reading = read(" Speaker ,CLAIM_ID,Statement,claim id,,shade\r\nMina,c1,Prices rose,c2,,blue\r\n")
    assert reading.rows == (SheetClaim(claim_id="c1", speaker="Mina", statement="Prices rose"),)
    assert reading.columns == ("claim_id", "statement", "speaker")
    assert reading.unknown == ("claim id", "column 5 (no name)", "shade")
    assert len(reading.missing) == len(CLAIM_COLUMNS) - 3
    assert any("shade" in warning for warning in reading.warnings)


def test_newlines_inside_cells_stay_as_they_are() -> None:
    reading = read('statement,finding\r\n"a\r\nb\nc\rd","\u2028\x0b"\r\n"next",""\r\n')
    assert [row.statement for row in reading.rows] == ["a\r\nb\nc\rd", "next"]
    assert reading.rows[0].finding == "\u2028\x0b"
    assert reading.lines == (2, 6)


def test_the_guard_is_taken_off() -> None:
    reading = read("statement,finding\r\n'=1+1,'twas said\r\n")
    assert reading.rows == (SheetClaim(statement="=1+1", finding="'twas said"),)


def test_other_peoples_columns_only_for_foreign_files() -> None:
    text = "Claim reviewed,Speaker/claimant,Rating,Date\r\nPrices rose,Mina,False,2023\r\n"
    reading = read(text, foreign=True)
    assert reading.rows == (
        SheetClaim(statement="Prices rose", speaker="Mina", verdict="False", said_on="2023"),
    )
    assert "The column “Rating” was read as “verdict”." in reading.warnings
    with pytest.raises(UnreadableFile, match="names none of the columns"):
        read(text)


def test_our_own_name_goes_before_an_alias() -> None:
    reading = read("text,statement\r\nlong,short\r\n", foreign=True)
    assert reading.rows == (SheetClaim(statement="short"),)
    assert reading.unknown == ("text",)


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        ("said_on", "2023", "2023"),
        ("said_on", "2023-10", "2023-10"),
        ("said_on", " 2023/5/3 ", "2023-05-03"),
        ("progress", "Signed_Off", "signed off"),
        ("claim_type", "NUMBER", "number"),
        ("risk", "", ""),
        ("times_seen", "  ", ""),
        ("anchor_state", "Exact;lost", "exact; lost"),
        ("updated_at", "2026-11-22T14:02:05Z", "2026-11-22T14:02:05Z"),
    ],
)
def test_typed_cells_are_forgiven_small_things(column: str, cell: str, value: str) -> None:
    assert getattr(read(f"statement,{column}\nPrices rose,{cell}\n").rows[0], column) == value


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("said_on", "06/10/2023", "year first"),
        ("said_on", "32/01/2020", "year first"),
        ("said_on", "2023-02-30", "year first"),
        ("said_on", "last week", "year first"),
        ("progress", "done", "one of: to check, in progress"),
        ("verdict_number", "four", "whole number"),
        ("updated_at", "yesterday", "not a time"),
    ],
)
def test_a_wrong_value_costs_its_row_and_is_said(column: str, cell: str, words: str) -> None:
    reading = read(f"statement,{column}\nBad,{cell}\nGood,\n")
    assert [row.statement for row in reading.rows] == ["Good"]
    (problem,) = reading.problems
    assert (problem.line, problem.column) == (2, column)
    assert words in problem.sentence
    assert cell in problem.sentence


def test_rows_that_cannot_be_used_are_named_one_by_one() -> None:
    reading = read(
        "claim_id,statement,article_title\n"
        "c1,Prices rose,One\n"
        "c1,Prices rose,Two\n"
        "c1,Prices fell,One\n"
        "c2,  ,One\n"
        "c3,Too few\n"
        "c4,Too,many,cells\n"
        "c5,Empty cells at the end,One,,\n"
        ",,\n"
        "\n"
        ",No id,\n,No id,\n"
        'c6,"a "stray" mark",\n'
        "c7,After it,\n"
        'c8,"never closed,\nc9,swallowed,\n'
    )
    assert [row.claim_id for row in reading.rows] == ["c1", "c1", "c5", "", "", "c7"]
    found = [(problem.line, problem.column) for problem in reading.problems]
    assert found == [(4, "claim_id"), (5, "statement"), (6, ""), (7, ""), (13, ""), (15, "")]
    assert "Line 2 already holds" in reading.problems[0].sentence
    assert "Lines 15 to 16" in reading.problems[-1].sentence
    assert "Rows without any content, passed over: 2." in reading.warnings


def test_a_header_alone_is_no_error() -> None:
    reading = read("statement\r\n")
    assert reading.rows == ()
    assert "“claims.csv” has a header but no rows." in reading.warnings


def test_a_cell_may_be_longer_than_the_csv_module_likes() -> None:
    assert len(read("statement\n" + "x" * 300_000 + "\n").rows[0].statement) == 300_000


def test_a_cell_that_no_claim_fills_is_named_and_the_rest_is_read() -> None:
    reading = read(f"claim_id,statement\nc1,{'x' * 5_000_001}\nc2,Prices rose\n")
    assert [row.claim_id for row in reading.rows] == ["c2"]
    (problem,) = reading.problems
    assert (problem.line, "longer than 5 million characters" in problem.sentence) == (2, True)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n", "is empty"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"\xd0\xcf\x11\xe0rest", "spreadsheet"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture"),
        (bytes(range(256)) * 40, "not text"),
        (b"a,b\r\n1,2\r\n", "names none of the columns"),
        (b"claim_id,speaker\r\nc1,Mina\r\n", "no column named “statement”"),
        (b"x" * 3_000_000, "names none of the columns"),
    ],
)
def test_files_that_are_no_claim_sheet_are_refused(content: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile, match=words) as caught:
        read_claims(content, "claims.csv")
    assert caught.value.next_step


def test_evidence_needs_a_claim_and_a_source() -> None:
    header, good = b"claim_id,source_id,title,primary\n", b"c1,s1,,TRUE\nc1,,Budget,n\n"
    content = header + good + b",s1,Budget,\nc1,,,\nc1,s1,Budget,maybe\n"
    reading = read_evidence(content, "evidence.csv")
    assert [(row.source_id, row.title, row.primary) for row in reading.rows] == [
        ("s1", "", "yes"),
        ("", "Budget", "no"),
    ]
    found = [(problem.line, problem.column) for problem in reading.problems]
    assert found == [(4, "claim_id"), (5, "title"), (6, "primary")]
    with pytest.raises(UnreadableFile, match="claim_id"):
        read_evidence(b"source_id,title\ns1,Budget\n", "evidence.csv")


def test_typed_columns_are_columns() -> None:
    assert set(CLAIM_CHECKS) < set(CLAIM_COLUMNS)
    assert set(EVIDENCE_CHECKS) < set(EVIDENCE_COLUMNS)


def test_what_the_file_leaves_alone_is_told_by_the_shorter_list() -> None:
    short = read_claims(b"statement,speaker\r\nThe bridge cost more.,Mayor\r\n", "few.csv")
    whole = ",".join(CLAIM_COLUMNS[:-2]).encode() + b"\r\n"
    long = read_claims(whole + b"1,The bridge cost more." + b"\r\n", "many.csv")

    assert (
        f"The file fills 2 of {len(CLAIM_COLUMNS)} columns of the claim sheet: statement, speaker."
        " The others are left as they are."
    ) in short.warnings
    assert f"Not in the file, and left as they are: {', '.join(CLAIM_COLUMNS[-2:])}." in long.warnings
