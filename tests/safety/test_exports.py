"""Exports: nothing runs in a spreadsheet, nothing leaks, nothing is ever half written."""

import csv
import io
import random
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from claimtracker.exchange.sheets.lines import SEPARATORS
from claimtracker.exchange.sheets.masking import MASKED
from claimtracker.exchange.sheets.reading import read_claims, read_evidence
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, SheetClaim, SheetEvidence
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, EVIDENCE_FILE, SheetOptions, write_sheets
from tests.exchange.sheet_files import claims_file, evidence_file, pair
from tests.safety.nasty import CLAIM_TEXT, EVIDENCE_TEXT, NASTY

RUNS = re.compile(r"[\s\x00-\x1f\u200b\ufeff]*[=+\-@＝＋－＠]")
PLAIN_NUMBER = re.compile(r"-[0-9]+(\.[0-9]+)?")


def nasty_claims() -> list[SheetClaim]:
    return [
        replace(SheetClaim(claim_id=f"{column} {number}", statement="x"), **{column: nasty})
        for column in CLAIM_TEXT
        for number, nasty in enumerate(NASTY)
    ]


def nasty_evidence() -> list[SheetEvidence]:
    return [
        replace(SheetEvidence(claim_id="c1", title="x"), **{column: nasty})
        for column in EVIDENCE_TEXT
        for nasty in NASTY
    ]


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")


def cut_at_all(text: str) -> list[str]:
    """Cut as spreadsheets do by default: at comma, semicolon and tab alike, quotation marks obeyed."""
    cell = re.compile(r'(?:\A|[,;\t\n])(?:"((?:[^"]|"")*)"|([^,;\t\r\n]*))')
    return [quoted.replace('""', '"') or bare for quoted, bare in cell.findall(text)]


def cut_at_one(text: str, separator: str) -> list[str]:
    """Cut at one separator, which need not be the file's own."""
    with io.StringIO(text, newline="") as file:
        return [cell for row in csv.reader(file, delimiter=separator) for cell in row]


def running(cells: list[str]) -> list[str]:
    return [cell for cell in cells if RUNS.match(cell) and not PLAIN_NUMBER.fullmatch(cell)]


def test_the_nasty_strings_would_run_unguarded() -> None:
    assert len(set(NASTY)) >= 38
    with io.StringIO(newline="") as file:
        csv.writer(file).writerows([nasty] for nasty in NASTY)
        assert len(running(cut_at_one(file.getvalue(), ","))) > 25


@pytest.mark.parametrize("separator", SEPARATORS)
def test_no_claim_runs_and_every_claim_comes_back(tmp_path: Path, separator: str) -> None:
    rows = nasty_claims()
    path = claims_file(tmp_path, rows, SheetOptions(separator=separator))
    text = text_of(path)
    assert running(cut_at_all(text)) == []
    for other in SEPARATORS:
        assert running(cut_at_one(text, other)) == []
    assert list(read_claims(path.read_bytes(), path.name).rows) == rows


@pytest.mark.parametrize("separator", SEPARATORS)
def test_no_evidence_runs_and_all_of_it_comes_back(tmp_path: Path, separator: str) -> None:
    rows = nasty_evidence()
    path = evidence_file(tmp_path, rows, SheetOptions(separator=separator))
    text = text_of(path)
    assert running(cut_at_all(text)) == []
    for other in SEPARATORS:
        assert running(cut_at_one(text, other)) == []
    assert list(read_evidence(path.read_bytes(), path.name).rows) == rows


def test_the_scissors_cut_as_said() -> None:
    assert cut_at_all('a,"b;""c""\r\nd",\r\n;e\tf\r\n') == ["a", 'b;"c"\r\nd', "", "", "e", "f", ""]


def test_a_confidential_source_leaves_no_trace(tmp_path: Path) -> None:
    marker = "MARKER-of-a-source"
    filled = dict.fromkeys(MASKED, marker)
    rows = [
        SheetEvidence(claim_id=f"c{n}", source_id=f"s{n}", confidential="yes", **filled) for n in range(50)
    ]
    pairs = [pair([SheetClaim(claim_id=row.claim_id, statement="x")], [row]) for row in rows]
    write_sheets(tmp_path, pairs, flat=True)
    for path in tmp_path.iterdir():
        assert marker not in text_of(path)
    for name in ("evidence.csv", "claims-flat.csv"):
        assert "Source AX" in text_of(tmp_path / name)


WRITER = """
import sys
from pathlib import Path
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS
from claimtracker.exchange.sheets.writing import write_sheets
def told(rows):
    print(rows, flush=True)
while True:
    for letter in "ab":
        rows = ((letter * 5 + str(n),) * len(CLAIM_COLUMNS) for n in range(4_000))
        write_sheets(Path(sys.argv[1]), (([row], []) for row in rows), progress=told)
        print("whole", flush=True)
"""


def killed_while_writing(path: Path, after: int) -> None:
    """Start a writer that replaces the file for ever, and kill it after so many lines of its progress."""
    command = [sys.executable, "-c", WRITER, str(path.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            assert writer.stdout.readline()
        writer.kill()


def no_kill_leaves_a_part(folder: Path, kills: int) -> None:
    path = folder / CLAIMS_FILE
    whole = set()
    for letter in "ab":
        rows = ((letter * 5 + str(n),) * len(CLAIM_COLUMNS) for n in range(4_000))
        write_sheets(folder, (([row], []) for row in rows))
        whole.add(path.read_bytes())
    dice = random.Random(kills)
    for _ in range(kills):
        killed_while_writing(path, dice.randint(1, 30))
        assert path.read_bytes() in whole
    leftovers = [entry for entry in folder.iterdir() if entry.name not in (CLAIMS_FILE, EVIDENCE_FILE)]
    assert all(entry.name.startswith((".claims.csv.", ".evidence.csv.")) for entry in leftovers)
    assert leftovers, "no kill came while a file was being written"


def test_a_killed_export_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    no_kill_leaves_a_part(tmp_path, 20)


@pytest.mark.thorough
def test_two_hundred_killed_exports_leave_no_part(tmp_path: Path) -> None:
    no_kill_leaves_a_part(tmp_path, 200)
