"""Exporting a desk of 100,000 claims as a workbook, beside XlsxWriter alone writing the same cells."""

import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import xlsxwriter
from bench_sheets import seconds
from sheet_desk import kept_desk

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, EVIDENCE_COLUMNS, claim_cells, evidence_cells
from claimtracker.exchange.sheets.workbook import SOURCE_COLUMNS
from claimtracker.services.browse import claim_ids
from claimtracker.services.hand_over import hand_over
from claimtracker.services.outgoing import ExportScope, outgoing
from claimtracker.services.sheet_values import claim_rows, evidence_rows
from claimtracker.store.library import Library

MOST = 1.3
SIZES = (10_000, 40_000)
MOST_GROWTH = 1.5
Table = list[tuple[str, ...]]


def cells_of(library: Library) -> list[tuple[str, Table]]:
    """Return the rows of the three sheets, in memory."""
    claims, evidence, sources = [CLAIM_COLUMNS], [EVIDENCE_COLUMNS], {"": SOURCE_COLUMNS}
    places = [EVIDENCE_COLUMNS.index(name) for name in SOURCE_COLUMNS]
    with outgoing(library, ExportScope()) as out:
        for claim in out.contents.claims(out.ids):
            claims.extend(claim_cells(row) for row in claim_rows(claim, out.masker))
            for row in evidence_rows(claim):
                cells = evidence_cells(out.masker.evidence(row))
                evidence.append(cells)
                sources.setdefault(row.source_id, tuple(cells[place] for place in places))
    return [("claims", claims), ("evidence", evidence), ("sources", list(sources.values()))]


def with_xlsxwriter_alone(tables: list[tuple[str, Table]], target: Path) -> None:
    """Write cells that are in memory already, as XlsxWriter's own manual does."""
    book = xlsxwriter.Workbook(str(target), {"constant_memory": True})
    for name, rows in tables:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell:
                    sheet.write_string(number, column, cell)
    book.close()


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
        tables = cells_of(library)
        count = sum(1 for _, rows in tables for row in rows for cell in row if cell)
        alone = seconds(partial(with_xlsxwriter_alone, tables, folder / "alone.xlsx"), runs=1)
        del tables
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
