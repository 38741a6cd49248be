"""The numbers of the desk place over 100,000 claims, beside sqlite3 and Counter doing the same by hand."""

import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import store_desk
from PySide6.QtWidgets import QApplication

from claimtracker.domain.desk_numbers import Period
from claimtracker.services.desk_numbers import repeated_claims, verdict_numbers, work_numbers
from claimtracker.store.library import Library
from claimtracker.ui.charts.desk_place import DeskPlace
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.theme import theme_keeper

CLAIMS = 100_000
AT_MOST = 0.150
ROUNDS = 7
_COLUMNS = "speaker, look, verdict_at, problem_type, progress, checker, due, recheck_on, scale, rating"
_BY_HAND = f"SELECT {_COLUMNS} FROM claim WHERE deleted_at IS NULL"


def age(path: Path) -> None:
    """Give verdicts times over four years, claims problems and second readers, articles sections."""
    chance, now = random.Random(5), datetime.now(UTC)

    def given() -> str:
        return (now - timedelta(days=chance.expovariate(1 / 300))).strftime("%Y-%m-%d %H:%M:%S.%f")

    with closing(sqlite3.connect(path)) as base:
        judged = [row[0] for row in base.execute("SELECT id FROM claim WHERE verdict_label <> ''")]
        base.executemany(
            "UPDATE claim SET verdict_at = ?, scale = 'neutral/1', rating = 'false', verdict_number = 1,"
            " problem_type = ?, second_reader = ? WHERE id = ?",
            [
                (given(), chance.choice(("", "", "number", "name")), chance.choice(("", "Eve")), claim)
                for claim in judged
            ],
        )
        base.execute("UPDATE claim SET recheck_on = '2026-01-01' WHERE id % 17 = 0")
        base.execute("UPDATE claim SET seen_elsewhere = 3 WHERE id % 23 = 0")
        base.execute("UPDATE article SET section = 'Section ' || (id % 12), outlet = 'Outlet ' || (id % 40)")
        base.commit()


def by_hand(path: Path) -> Counter[tuple[str, ...]]:
    """Count the same without us: every claim read, and counted in Python."""
    found: Counter[tuple[str, ...]] = Counter()
    day = datetime.now(UTC).date().isoformat()
    with closing(sqlite3.connect(path)) as base:
        for speaker, look, at, problem, progress, checker, due, again, scale, rating in base.execute(
            _BY_HAND
        ):
            if at:
                found["speaker", speaker, look] += 1
                found["time", at[:7], look] += 1
                found["problem", problem, look] += 1
                found["rating", scale, rating] += 1
            if due and due < day:
                found["due", progress, checker] += 1
            found["progress", progress, checker] += 1
            found["again", "yes" if again and again <= day else "no"] += 1
    return found


def median(act: Callable[[], object]) -> float:
    """Return the median seconds of some rounds."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def row(name: str, seconds: float, hand: float, most: float = AT_MOST) -> bool:
    """Print a line; returns whether it held."""
    held = not most or seconds <= most
    aim = f"at most {most * 1000:.0f} ms" if most else ""
    print(f"  {name:<44}{seconds * 1000:>9.1f} ms {hand / seconds:>7.1f}x  {aim}{'' if held else '  MISSED'}")
    return held


def measure(library: Library, path: Path) -> bool:
    """Print every line; returns whether all held."""
    hand = median(lambda: by_hand(path))
    print(f"  {'sqlite3 and Counter, read and counted by hand':<44}{hand * 1000:>9.1f} ms")
    held = [row("due, waiting, returned, stale", median(lambda: work_numbers(library)), hand)]
    for period in Period:
        seconds = median(lambda period=period: verdict_numbers(library, period))  # type: ignore[misc]
        held.append(row(f"six charts of verdicts, {period.value}", seconds, hand))
    held.append(row("most repeated claims", median(lambda: repeated_claims(library)), hand))
    place = DeskPlace(Period.MONTH.value)
    place.resize(1200, 900)
    place.show()
    work, charts = work_numbers(library), verdict_numbers(library, Period.MONTH)

    def show() -> None:
        place.show_work(work)
        place.show_charts(charts)
        QApplication.processEvents()
        place.repaint()

    held.append(row("shown and painted, on the window's thread", median(show), hand, 0.050))
    return all(held)


def main() -> int:
    """Fill a library, measure, and return 1 when a limit was missed."""
    app = QApplication([])
    load_fonts()
    theme_keeper()
    print(f"\nDesk place over {CLAIMS:,} claims; the last column is how often faster than by hand")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.claims"
        with closing(store_desk.fill(path, CLAIMS)) as library:
            age(path)
            held = measure(library, path)
            app.processEvents()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
