"""The claims table over 100,000 claims in a library file, beside sqlite3 reading one page by itself.

Circles are swept as in the window.
"""

import csv
import io
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from claimtracker.domain.claims import ClaimQuery
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library
from claimtracker.ui.claims.claim_pages import claims_model
from claimtracker.ui.claims.claims_model import DESK_COLUMNS, PagedClaims
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.desk import Desk
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.memory import MemorySweeper
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskRunner
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.pages import PAGE

CLAIMS = 100_000
FIRST_AT_MOST, ORDER_AT_MOST, BLOCK_AT_MOST = 0.050, 0.150, 0.050
_ORDERS = ((Qt.SortOrder.AscendingOrder, "up"), (Qt.SortOrder.DescendingOrder, "down"))
_SUBJECTS = ("The city", "The council", "A report", "The minister", "Every third resident", "The company")
_VERBS = ("built", "approved", "spent", "cut", "doubled", "promised", "lost")
_THINGS = ("kilometres of lanes", "million euros", "percent of jobs", "new flats", "tonnes of waste", "seats")
_VERDICTS = ("", "False", "Mostly false", "Partly true", "True", "Unproven")
_PROGRESS = ("to check", "in progress", "waiting", "checked", "signed off")


def sheet() -> bytes:
    """Return a claim sheet of 100,000 claims."""
    chance = random.Random(11)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["statement", "speaker", "progress", "scale", "verdict", "checker", "due"])
    for number in range(CLAIMS):
        verdict = chance.choice(_VERDICTS)
        words = (chance.choice(_SUBJECTS), chance.choice(_VERBS), number, chance.choice(_THINGS))
        writer.writerow(
            [
                " ".join(map(str, words)),
                f"Speaker {chance.randrange(400)}",
                chance.choice(_PROGRESS),
                "neutral/1" if verdict else "",
                verdict,
                f"Checker {chance.randrange(12)}",
                f"2026-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
            ]
        )
    return out.getvalue().encode()


def fill(library: Library) -> float:
    """Load the claims; returns the seconds it took."""
    started = time.perf_counter()
    apply_import(library, plan_import(library, ("claims.csv", sheet()), None))
    return time.perf_counter() - started


class Bench:
    """A table on a desk, timed to the painted pixel."""

    def __init__(self, desk: Desk) -> None:
        self.model: PagedClaims = claims_model(desk, desk)
        self.table = ClaimsTable(self.model)
        self.table.resize(1400, 800)
        self.table.show()
        QApplication.processEvents()

    def shown(self, start: Callable[[], object]) -> float:
        """Return the seconds from the act until its rows are painted."""
        arrived: list[int] = []
        self.model.counted.connect(arrived.append)
        started = time.perf_counter()
        start()
        while not arrived:
            QApplication.processEvents()
        self.table.viewport().repaint()
        seconds = time.perf_counter() - started
        self.model.counted.disconnect(arrived.append)
        QApplication.processEvents()
        return seconds

    def longest_block(self) -> float:
        """Drag the scroll bar from top to bottom; returns the longest time the window did not answer."""
        bar, longest = self.table.verticalScrollBar(), 0.0
        for step in range(301):
            started = time.perf_counter()
            bar.setValue(bar.maximum() * step // 300)
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - started)
        return longest

    def settled(self) -> float:
        """Return the seconds until the rows at the end of a scroll are there."""
        last = self.model.rowCount() - 1
        started = time.perf_counter()
        while not self.model.record_id(last):
            QApplication.processEvents()
        return time.perf_counter() - started


def bare_page(path: Path) -> float:
    """Return the seconds that sqlite3 takes for the same page without us."""
    with closing(sqlite3.connect(path)) as base:
        page = f"SELECT * FROM claim WHERE deleted_at IS NULL ORDER BY updated_at DESC LIMIT {PAGE}"
        times = []
        for _ in range(5):
            started = time.perf_counter()
            base.execute(page).fetchall()
            base.execute("SELECT count(*) FROM claim WHERE deleted_at IS NULL").fetchone()
            times.append(time.perf_counter() - started)
    return statistics.median(times)


def row(name: str, seconds: float, most: float = 0.0, bare: float = 0.0) -> bool:
    """Print a line of the table; returns whether it held."""
    aim = f"at most {most * 1000:.0f} ms" if most else ""
    ratio = f"{seconds / bare:.1f}x" if bare else ""
    held = not most or seconds <= most
    print(f"  {name:<46}{seconds * 1000:>9.1f} ms  {ratio:>7}  {aim:<16}{'' if held else '  MISSED'}")
    return held


def measure(bench: Bench, bare: float) -> bool:
    """Print every line; returns whether all held."""
    held = [row("first page, painted (sqlite3 alone = 1x)", first(bench), FIRST_AT_MOST, bare)]
    for number, column in enumerate(DESK_COLUMNS):
        for order, said in _ORDERS if column.sort else ():
            seconds = bench.shown(lambda number=number, order=order: bench.model.sort(number, order))
            held.append(row(f"sort by {column.title.lower()}, {said}", seconds, ORDER_AT_MOST))
    for name, query in (
        ("filter “council” (a sixth of all)", ClaimQuery(text="council")),
        ("filter “council 4” (beginnings of words)", ClaimQuery(text="council 4")),
        ("filter “kilometres lanes city built”", ClaimQuery(text="kilometres lanes city built")),
        ("filter by verdict", ClaimQuery(verdict="False")),
        ("filter by progress", ClaimQuery(progress="waiting")),
        ("filter by speaker", ClaimQuery(speaker="Speaker 7")),
        ("filter by checker and verdict", ClaimQuery(checker="Checker 3", verdict="True")),
        ("filter that finds nothing", ClaimQuery(text="zeppelin")),
    ):
        held.append(row(name, bench.shown(lambda query=query: bench.model.show_query(query)), ORDER_AT_MOST))
    bench.shown(lambda: bench.model.show_query(ClaimQuery()))
    held.append(row("scroll over all, longest block", bench.longest_block(), BLOCK_AT_MOST))
    held.append(row("rows at the end, after the scroll", bench.settled(), ORDER_AT_MOST))
    started = time.perf_counter()
    bench.table.viewport().repaint()
    row("paint of one screen", time.perf_counter() - started)
    return all(held)


def first(bench: Bench) -> float:
    """Return the median time of the first page."""
    query = ClaimQuery()
    bench.shown(lambda: bench.model.show_query(replace(query, text="warm")))
    return statistics.median(bench.shown(lambda: bench.model.show_query(query)) for _ in range(5))


def main() -> int:
    """Fill a library, measure, and return 1 when a limit was missed."""
    app = QApplication([])
    load_fonts()
    theme_keeper()
    print(f"\nClaims table over {CLAIMS:,} claims")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.claims"
        with closing(open_library(path, "Benchmark")) as library:
            print(f"  filled in {fill(library):.1f} s")
            sweeper = MemorySweeper()
            sweeper.begin()
            sweeper.start_is_over()
            messages = Messages()
            tasks = TaskRunner(messages)
            desk = Desk(tasks, messages)
            desk.open(library)
            held = measure(Bench(desk), bare_page(path))
            tasks.shutdown()
            sweeper.stop()
            app.processEvents()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
