"""Writing and reading a claim sheet of 100,000 rows, beside the csv module alone."""

import csv
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from claimtracker.exchange.sheets.reading import read_claims
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    Cells,
    Pair,
    SheetClaim,
)
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, write_sheets
from tests.exchange.sheet_cells import claim_cells

ROWS = 100_000
AN_ARTICLE = 20
MOST = 2.0
_FINDING = (
    "The city spent 4.2 million euros on bridge {} in 2023, the minister said, and “nobody” asked why - "
    "though costs had risen; the audit office names 5.1 million, in its report of 3 May."
)


def sample(rows: int) -> Iterator[SheetClaim]:
    """Yield claims with the usual lengths, about 900 characters a row, AN_ARTICLE of each article."""
    for number in range(rows):
        article, finding = number // AN_ARTICLE, _FINDING.format(number)
        yield SheetClaim(
            claim_id=f"01jd{number:014d}",
            article_title=f"Council approves the bridge, part {article}",
            article_revision="1",
            article_url=f"https://courier.example/news/{article}?page=1",
            article_byline="Ana Writer",
            outlet="Courier",
            paragraph=str(number % AN_ARTICLE),
            sentence="3",
            quote=finding,
            statement=f"The bridge cost {number} euros.",
            claim_type="number",
            speaker="Mina Speaker",
            speaker_role="minister, 2019-2024",
            said_on="2023-10-16",
            priority="normal",
            progress="checked",
            scale="neutral/1",
            verdict="Mostly false",
            verdict_number="2",
            finding=finding,
            source_count="3",
            primary_source_count="1",
            independent_source_count="2",
            sources="Annual report of the audit office; Budget 2023",
            checker="Jo Desk",
            checked_on="2023-10-17",
            times_seen="2",
            anchor_state="exact",
            language="en",
            tags="budget; bridge",
            created_at="2026-11-22T14:02:05.120000Z",
            updated_at="2026-11-22T14:02:05Z",
        )


def pairs_of(rows: Iterable[Cells]) -> Iterator[Pair]:
    """Yield each row of a claim as it is written, without evidence."""
    return (((row,), ()) for row in rows)


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """Return the best of some runs."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def peak_megabytes(work: Callable[[], object]) -> float:
    """Return the most memory that the work held at once, by Python's own count."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1_000_000


def main() -> int:
    """Print the table; return 1 when writing takes more than its share."""
    cells = list(map(claim_cells, sample(ROWS)))
    with tempfile.TemporaryDirectory() as folder:
        plain, sheet = Path(folder, "plain.csv"), Path(folder, CLAIMS_FILE)

        def with_csv_alone() -> None:
            with plain.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(CLAIM_COLUMNS)
                writer.writerows(cells)

        alone = seconds(with_csv_alone)
        # The same rows for both: to make them of records takes longer than to write them.
        ours = seconds(lambda: write_sheets(sheet.parent, pairs_of(cells)))
        peak = peak_megabytes(lambda: write_sheets(sheet.parent, pairs_of(map(claim_cells, sample(ROWS)))))
        content = sheet.read_bytes()
        back = seconds(lambda: read_claims(content, sheet.name), runs=1)
    print(f"claim sheet, {ROWS:,} rows, {len(content) / 1_000_000:.0f} MB")
    print(f"  csv module alone            {alone:6.2f} s")
    print(f"  write_sheets                {ours:6.2f} s   {ours / alone:.2f}x (at most {MOST:.1f}x)")
    print(f"  write_sheets, peak memory   {peak:6.1f} MB")
    print(f"  read_claims                 {back:6.2f} s")
    return 0 if ours <= MOST * alone else 1


if __name__ == "__main__":
    sys.exit(main())
