"""A desk of 100,000 claims for measuring sheets: articles, quotes, verdicts, tags, sources and evidence."""

import csv
import io
import time
from collections.abc import Iterator
from pathlib import Path

from bench_sheets import ROWS, pairs_of, sample

from claimtracker.exchange.sheets.records import (
    EVIDENCE_COLUMNS,
    SheetEvidence,
)
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, write_sheets
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library
from tests.exchange.sheet_cells import claim_cells, evidence_cells

KEPT = Path(__file__).resolve().parents[2] / "build" / "benchmarks"
LINKS, SOURCES = 60_000, 4_000


def claims_file(folder: Path) -> bytes:
    """Return claims.csv of ROWS claims, AN_ARTICLE of each article."""
    write_sheets(folder, pairs_of(map(claim_cells, sample(ROWS))))
    return (folder / CLAIMS_FILE).read_bytes()


def evidence_file() -> bytes:
    """Return evidence.csv: LINKS links to SOURCES sources, one in fifty of them confidential."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(EVIDENCE_COLUMNS)
    writer.writerows(evidence_cells(row) for row in _links())
    return text.getvalue().encode("utf-8")


def _links() -> Iterator[SheetEvidence]:
    for number in range(LINKS):
        source = number % SOURCES
        yield SheetEvidence(
            claim_id=f"01jd{number % ROWS:014d}",
            source_id=f"01je{source:014d}",
            kind="document",
            primary="yes" if source % 3 == 0 else "no",
            title=f"Annual report {source}",
            publisher="Audit office",
            published_on="2023-05-03",
            url=f"https://audit.example/reports/{source}",
            accessed_on="2023-10-16",
            locator=f"p. {number % 90}",
            passage="The bridge cost 5.1 million euros, drainage and signals included.",
            stance="refutes",
            confidential="yes" if source % 50 == 0 else "no",
        )


def load_desk(place: Path) -> tuple[Library, float]:
    """Load the desk into a new library; returns it with the seconds that reading and loading took."""
    place.parent.mkdir(parents=True, exist_ok=True)
    claims, evidence = claims_file(place.parent), evidence_file()
    library = open_library(place, "Benchmark")
    start = time.perf_counter()
    plan = plan_import(library, ("claims.csv", claims), ("evidence.csv", evidence))
    apply_import(library, plan)
    return library, time.perf_counter() - start


def kept_desk() -> Library:
    """Return the desk that an earlier run left in the build folder, loading it when there is none."""
    place = KEPT / "sheet-desk.claims"
    done = place.with_suffix(".done")
    if done.exists():
        return open_library(place, "Benchmark")
    for left in KEPT.glob("sheet-desk.*"):
        left.unlink()
    print("loading a desk of 100,000 claims first; it is kept in build/benchmarks")
    library, _ = load_desk(place)
    done.touch()
    return library
