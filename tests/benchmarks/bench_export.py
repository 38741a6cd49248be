"""Exporting a desk of 100,000 claims, beside the csv module alone writing the same rows."""

import csv
import sys
import tempfile
import time
import tracemalloc
from functools import partial
from itertools import chain
from pathlib import Path

from bench_sheets import seconds
from sheet_desk import kept_desk

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.errors import Cancelled
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, EVIDENCE_FILE, SheetOptions
from claimtracker.services.browse import claim_ids
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library

MOST = 3.0
RUNS = 5
MEASURED = 20_000
MOST_MEGABYTES = 60.0
OPTIONS = SheetOptions()


def with_csv_alone(rows: list[list[str]], target: Path) -> None:
    """Write rows that are in memory already, the least that any export could do."""
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)


def written_rows(folder: Path) -> list[list[str]]:
    """Return every row of both files."""
    both = [(folder / name).open(encoding="utf-8-sig", newline="") for name in (CLAIMS_FILE, EVIDENCE_FILE)]
    rows = list(chain.from_iterable(map(csv.reader, both)))
    for file in both:
        file.close()
    return rows


def both_alternating(library: Library, folder: Path) -> tuple[float, float, int]:
    """Return the best seconds of our export and of the csv module alone, and the rows of both files.

    Turn and turn about: on a machine that is slow for a while, both are.
    """
    export = partial(export_sheet, library, ExportScope(), folder, OPTIONS)
    ours, alone, count = [], [], 0
    for _ in range(RUNS):
        ours.append(seconds(export, runs=1))
        rows = written_rows(folder)
        alone.append(seconds(partial(with_csv_alone, rows, folder / "alone.csv"), runs=1))
        count = len(rows)
        del rows  # so many small texts slow down whatever comes after
    return min(ours), min(alone), count


def peak_megabytes(library: Library, folder: Path) -> float:
    """Return the most memory that an export of MEASURED claims holds, by Python's own slow count."""
    query = ClaimQuery(sort=ClaimSort.PLACE, descending=False)
    scope = ExportScope(claim_ids=tuple(claim_ids(library, query)[:MEASURED]))
    tracemalloc.start()
    export_sheet(library, scope, folder, OPTIONS)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1_000_000


def seconds_to_stop(library: Library, folder: Path) -> float:
    """Return how long after the wish to stop, in the middle of the claims, the export ends."""
    asked: list[float] = []

    def told(done: int, total: int) -> None:
        if done > total // 2 and not asked:
            asked.append(time.perf_counter())

    try:
        export_sheet(
            library, ExportScope(), folder / "stopped", OPTIONS, progress=told, cancelled=lambda: bool(asked)
        )
    except Cancelled:
        return time.perf_counter() - asked[0]
    return float("nan")


def main() -> int:
    """Print the table; return 1 when a goal is missed."""
    library = kept_desk()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, alone, count = both_alternating(library, folder)
        peak = peak_megabytes(library, folder)
        stop = seconds_to_stop(library, folder)
    library.close()
    print(f"export of the whole desk, {count:,} rows in both files")
    print(f"  csv module alone    {alone:6.2f} s")
    print(f"  export_sheet        {ours:6.2f} s   {ours / alone:.2f}x (at most {MOST:.1f}x)")
    print(f"  peak memory         {peak:6.1f} MB (at most {MOST_MEGABYTES:.0f})")
    print(f"  stops after         {stop:6.3f} s")
    return 0 if ours <= MOST * alone and peak <= MOST_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
