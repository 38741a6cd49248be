"""Exporting a desk of 100,000 claims as a workbook, beside XlsxWriter alone writing the same cells."""

import marshal
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter
from bench_sheets import seconds
from sheet_desk import kept_desk

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, EVIDENCE_COLUMNS
from claimtracker.exchange.sheets.workbook import SOURCE_COLUMNS
from claimtracker.services.browse import claim_ids
from claimtracker.services.hand_over import hand_over
from claimtracker.services.outgoing import ExportScope, outgoing
from claimtracker.services.sheet_values import claim_rows, evidence_rows
from claimtracker.store.library import Library

MOST = 1.3
SIZES = (10_000, 40_000)
MOST_GROWTH = 1.5
CHUNK = 2_000
SHEETS = ("claims", "evidence", "sources")
Rows = list[tuple[str, ...]]


def keep_cells(library: Library, folder: Path) -> int:
    """Keep the rows of the three sheets in the folder, in parts; returns how many cells are not empty."""
    waiting: dict[str, Rows] = {
        "claims": [CLAIM_COLUMNS],
        "evidence": [EVIDENCE_COLUMNS],
        "sources": [SOURCE_COLUMNS],
    }
    places = [EVIDENCE_COLUMNS.index(name) for name in SOURCE_COLUMNS]
    known: set[str] = set()
    parts, cells = 0, 0

    def keep(most: int) -> None:
        nonlocal parts, cells
        for name, rows in waiting.items():
            if len(rows) > most:
                (folder / f"{name}-{parts:06d}").write_bytes(marshal.dumps(rows))
                cells += sum(1 for row in rows for cell in row if cell)
                parts += 1
                waiting[name] = []

    with outgoing(library, ExportScope()) as out:
        for claim in out.contents.claims(out.ids):
            waiting["claims"].extend(claim_rows(claim, out.masker))
            for linked in out.masker.evidence(evidence_rows(claim)):
                waiting["evidence"].append(linked)
                source_id = linked[EVIDENCE_COLUMNS.index("source_id")]
                if source_id not in known:
                    known.add(source_id)
                    waiting["sources"].append(tuple(linked[place] for place in places))
            keep(CHUNK)
    keep(0)
    return cells


def seconds_of_xlsxwriter_alone(cells: Path, target: Path) -> float:
    """Write the kept cells as XlsxWriter's own manual does; reading them back is not counted."""
    book = xlsxwriter.Workbook(str(target), {"constant_memory": True})
    taken = 0.0
    for name in SHEETS:
        sheet, number = book.add_worksheet(name), 0
        for part in sorted(cells.glob(f"{name}-*")):
            rows: Rows = marshal.loads(part.read_bytes())
            start = time.perf_counter()
            for row in rows:
                for column, cell in enumerate(row):
                    if cell:
                        sheet.write_string(number, column, cell)
                number += 1
            taken += time.perf_counter() - start
    start = time.perf_counter()
    book.close()
    return taken + time.perf_counter() - start


def peak_megabytes(library: Library, folder: Path, claims: int) -> float:
    """Return the most memory that an export of so many claims holds, by Python's own slow count."""
    query = ClaimQuery(sort=ClaimSort.PLACE, descending=False)
    scope = ExportScope(claim_ids=tuple(claim_ids(library, query)[:claims]))
    tracemalloc.start()
    hand_over(library, scope, folder, [Format.XLSX])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1_000_000


def seconds_to_stop(library: Library, folder: Path) -> float:
    """Return how long after the wish to stop, while the workbook is packed, the export ends."""
    asked: list[float] = []
    last: list[int] = []

    def stopped() -> Iterator[bool]:
        while not last or last[0] < 100_000 - 200:
            yield False
        for _ in range(50):
            yield False
        asked.append(time.perf_counter())
        while True:
            yield True

    answers = stopped()
    try:
        hand_over(
            library,
            ExportScope(),
            folder / "stopped",
            [Format.XLSX],
            progress=lambda done, _total: last.__setitem__(slice(None), [done]),
            cancelled=lambda: next(answers),
        )
    except Cancelled:
        return time.perf_counter() - asked[0]
    return float("nan")


def main() -> int:
    """Print the table; return 1 when a goal is missed."""
    library = kept_desk()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cells = folder / "cells"
        cells.mkdir()
        count = keep_cells(library, cells)
        alone = seconds_of_xlsxwriter_alone(cells, folder / "alone.xlsx")
        ours = seconds(lambda: hand_over(library, ExportScope(), folder, [Format.XLSX]), runs=1)
        small, large = (peak_megabytes(library, folder, size) for size in SIZES)
        stop = seconds_to_stop(library, folder)
    library.close()
    print(f"workbook of the whole desk, {count:,} cells that are not empty")
    print(f"  XlsxWriter alone    {alone:6.2f} s")
    print(f"  hand_over           {ours:6.2f} s   {ours / alone:.2f}x (at most {MOST:.1f}x)")
    print(f"  peak memory         {small:6.1f} MB for {SIZES[0]:,} claims, {large:.1f} MB for {SIZES[1]:,}")
    print(f"  stops after         {stop:6.3f} s while it is packed")
    return 0 if ours <= MOST * alone and large <= MOST_GROWTH * small else 1


if __name__ == "__main__":
    sys.exit(main())
