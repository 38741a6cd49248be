"""Loading 100,000 claims into an empty library, each way in a process of its own, beside plain sqlite3.

The peer writes the very rows that the load left in the library, search text and history included, with
``executemany`` into tables without indexes, in one transaction: what nobody can be faster than.
"""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_SECONDS, MOST_MEGABYTES = 90.0, 600.0
COUNT = int(os.environ.get("CLAIMTRACKER_BENCH_CLAIMS", "100000"))
WAYS = {
    "table": "table.csv, 8 columns",
    "feed": "feed.json, ClaimReview",
    "sheet": "claims.csv and evidence.csv, 60,000 links to 4,000 sources",
}


def work(folder: Path, way: str) -> None:
    """Write the files, load them through the command line's own code; prints what was measured."""
    from archive_files import write_feed, write_table

    from claimtracker.cli.app import run

    library = folder / "desk.claims"
    named = {"table": folder / "table.csv", "feed": folder / "feed.json", "sheet": folder / "claims.csv"}[way]
    extra: list[str] = []
    if way == "sheet":
        from sheet_desk import claims_file, evidence_file

        claims_file(folder)
        (folder / "evidence.csv").write_bytes(evidence_file())
        extra = ["--evidence", str(folder / "evidence.csv")]
    else:
        (write_table if way == "table" else write_feed)(named, COUNT)
    start, used = time.perf_counter(), time.process_time()
    code = run(["load", str(named), *extra, "--library", str(library)])
    seconds, used = time.perf_counter() - start, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    reader = resource.getrusage(resource.RUSAGE_CHILDREN)
    child, reading = reader.ru_maxrss / 1024, reader.ru_utime + reader.ru_stime
    back, worked = undo_seconds(library) if way == "table" else (0.0, 0.0)
    print(f"{code} {seconds} {used} {reading} {peak} {child} {back} {worked}")


def undo_seconds(path: Path) -> tuple[float, float]:
    """Take the load back and return how long that took, by the clock and in processor time."""
    from claimtracker.services.open_library import open_library
    from claimtracker.services.undo import undo
    from claimtracker.services.watch_library import latest_change_set

    library = open_library(path)
    start, used = time.perf_counter(), time.process_time()
    undo(library, latest_change_set(library), "Undo load archive")
    seconds, used = time.perf_counter() - start, time.process_time() - used
    library.close()
    return seconds, used


def peer(library: Path) -> float:
    """Write the library's rows again with sqlite3 alone; returns seconds."""
    source = sqlite3.connect(library)
    target = sqlite3.connect(library.with_name("peer.db"), isolation_level=None)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA synchronous=FULL")
    seconds = 0.0
    for table in ("claim", "sighting", "verdict", "change", "claim_text", "claim_signature"):
        rows = source.execute(f'SELECT * FROM "{table}"').fetchall()
        if not rows:
            continue
        marks = ", ".join("?" * len(rows[0]))
        target.execute(f'CREATE TABLE "{table}" ({", ".join(f"c{n}" for n in range(len(rows[0])))})')
        start = time.perf_counter()
        target.execute("BEGIN IMMEDIATE")
        target.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
        target.execute("COMMIT")
        seconds += time.perf_counter() - start
    target.close()
    source.close()
    return seconds


def measured(way: str) -> tuple[bool, str]:
    """Measure one way; returns whether it holds, and its line."""
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, __file__, name, way]
        run = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        code, seconds, used, reading, peak, child, back, worked = map(float, run.stdout.split())
        plain = peer(Path(name) / "desk.claims")
    held = code == 0 and seconds <= MOST_SECONDS and peak <= MOST_MEGABYTES
    line = f"  {way:<6} {seconds:7.1f} s {used:7.1f} s {reading:8.1f} s {peak:6.0f} MB {child:5.0f} MB"
    line += f" {plain:6.1f} s {seconds / plain:6.1f} x"
    return held, line + (f"   undone in {back:.1f} s, {worked:.1f} s of the processor" if back else "")


def main() -> int:
    """Print the table; return 1 when a goal is missed."""
    from archive_files import origin

    print(f"load, {COUNT:,} claims, {origin()} (at most {MOST_SECONDS:.0f} s and {MOST_MEGABYTES:.0f} MB)")
    for way, what in WAYS.items():
        print(f"  {way:<6} {what}")
    print("              load       cpu  reader cpu   memory   reader  sqlite3   ratio")
    results = [measured(way) for way in WAYS]
    print("\n".join(line for _, line in results))
    return 0 if all(held for held, _ in results) else 1


if __name__ == "__main__":
    if len(sys.argv) > 2:
        work(Path(sys.argv[1]), sys.argv[2])
    else:
        sys.exit(main())
