"""The store on desks of 10,000 and 100,000 claims: saving one edit, pages, sorts, filters, counts."""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from store_desk import fill, stems_of

from claimtracker.domain.claims import Claim, ClaimQuery, ClaimSort, Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.spans import Span
from claimtracker.services import browse, edit_claims, give_verdicts, mark_claims, undo, upkeep
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import backups, search
from claimtracker.store.library import Library

SIZES = (10_000, 100_000)
PAGE = 100
FILTERS = {
    "one letter": ClaimQuery(text="t"),
    "two letters": ClaimQuery(text="th"),
    "nearly everything": ClaimQuery(text="s sp"),
    "rare word": ClaimQuery(text="anaconda"),
    "three words": ClaimQuery(text="tax cut sp"),
    "verdict": ClaimQuery(verdict="False"),
    "progress": ClaimQuery(progress="checked"),
    "speaker": ClaimQuery(speaker="Speaker 7"),
    "rare speaker": ClaimQuery(speaker="Speaker 2990"),
    "checker and verdict": ClaimQuery(checker="Ben", verdict="True"),
    "word and progress": ClaimQuery(text="t", progress="waiting"),
    "one article": ClaimQuery(article_id=50),
    "bin": ClaimQuery(in_bin=True),
}


@dataclass(frozen=True)
class Figure:
    """What was measured, in milliseconds, beside what it may take (0: told, not judged)."""

    name: str
    median: float
    high: float
    goal: float

    def __str__(self) -> str:
        judged = f"{self.high / self.goal:6.2f}x of {self.goal:g}" if self.goal else ""
        judged += "  MISSED" if self.goal and self.high > self.goal else ""
        return f"  {self.name:<44}{self.median:9.2f}{self.high:9.2f}   {judged}"


def measured(name: str, goal: float, act: Callable[[], object], runs: int = 7) -> Figure:
    """Time an act: the median, and the 95th percentile (of few runs, the slowest)."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
    taken.sort()
    return Figure(name, statistics.median(taken), taken[min(runs - 1, int(runs * 0.95))], goal)


def saves(library: Library, claims: int) -> Iterator[Figure]:
    """Save single edits of claims at random, each with its fsync."""
    chance = random.Random(5)

    def an_open_claim() -> Claim:
        while True:
            claim = browse.claim(library, chance.randrange(claims) + 1)
            if claim.progress is not Progress.SIGNED_OFF:
                return claim

    def edit(field: str, text: str) -> Callable[[], object]:
        def act() -> object:
            claim = an_open_claim()
            return edit_claims.edit_claim(library, claim.id, [Edit(field, str(getattr(claim, field)), text)])

        return act

    def mark() -> object:
        start = chance.randrange(500)
        return mark_claims.mark_claim(library, chance.randrange(100) + 1, Span(start, start + 80))

    def verdict() -> object:
        return give_verdicts.give_verdict(library, an_open_claim().id, "neutral/1", "false")

    def edit_and_undo() -> object:
        claim = an_open_claim()
        done = edit_claims.edit_claim(library, claim.id, [Edit("notes", claim.notes, claim.notes + "!")])
        return undo.undo(library, done.changes.change_set_id, "Undo")

    assert library.path is not None
    rest_of_saving(library)
    yield measured(
        "sqlite3 alone: one update, with its fsync", 0, bare_save(library.path, chance, claims), 200
    )
    yield measured("save: notes of a claim", 25, edit("notes", "Called the office."), 200)
    yield measured("save: statement of a claim", 25, edit("statement", "The bridge cost more."), 200)
    yield measured("save: mark a claim", 25, mark, 100)
    yield measured("save: give a verdict", 25, verdict, 100)
    yield measured("save and undo", 50, edit_and_undo, 100)


def rest_of_saving(library: Library) -> None:
    """Do once what the window does while saving rests; not again between the saves measured here."""
    while upkeep.merge_step(library):
        pass
    upkeep.write_back(library)


def bare_save(path: Path, chance: random.Random, claims: int) -> Callable[[], object]:
    """Return one update in a transaction of its own, as durable as ours: the least that a save can take."""
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA synchronous=FULL")

    def act() -> object:
        base.execute("BEGIN IMMEDIATE")
        changed = (f"Called the office {chance.random()}.", chance.randrange(claims) + 1)
        base.execute("UPDATE claim SET notes = ? WHERE id = ?", changed)
        return base.execute("COMMIT")

    return act


def pages(library: Library, claims: int) -> Iterator[Figure]:
    """Read first pages in every order, under every filter, and a page deep inside."""
    yield measured(
        "first page as the desk opens", 50, lambda: browse.claim_rows(library, ClaimQuery(), 0, PAGE)
    )
    for sort, descending in product(ClaimSort, (False, True)):
        query = ClaimQuery(sort=sort, descending=descending)
        way = "down" if descending else "up"
        yield measured(
            f"sort: {sort.value} {way}", 150, lambda q=query: browse.claim_rows(library, q, 0, PAGE)
        )
    for name, query in FILTERS.items():
        yield measured(f"filter: {name}", 150, lambda q=query: browse.claim_rows(library, q, 0, PAGE))
        yield measured(
            f"  its count ({browse.claim_count(library, query):,})",
            150,
            lambda q=query: browse.claim_count(library, q),
        )
    by_name = ClaimQuery(text="t", sort=ClaimSort.STATEMENT, descending=False)
    yield measured(
        "filter: one letter, by statement", 150, lambda: browse.claim_rows(library, by_name, 0, PAGE)
    )
    deep = claims * 9 // 10
    yield measured("page at nine tenths", 150, lambda: browse.claim_rows(library, ClaimQuery(), deep, PAGE))


def rest(library: Library, claims: int) -> Iterator[Figure]:
    """Read what else the places show."""
    stems = stems_of("The minister said the bridge cost 4.2 million dollars and taxes will rise")

    def candidates() -> object:
        with library.read() as session:
            return search.full_text(session, stems, 100)

    yield measured("counts", 50, lambda: browse.counts(library))
    yield measured("facets", 150, lambda: browse.facets(library))
    yield measured("article summaries", 150, lambda: browse.article_summaries(library))
    yield measured("card of a claim", 25, lambda: browse.claim_card(library, claims // 2), 50)
    yield measured("highlights of an article", 50, lambda: browse.highlights(library, 50))
    yield measured("sources: first page", 50, lambda: browse.source_rows(library, "report", 0, PAGE))
    yield measured("full text candidates", 150, candidates)
    yield measured("warm the index of matching", 0, ClaimFinder(library).warm, 1)
    assert library.path is not None
    path = library.path
    yield measured("back up and verify", 0, lambda: backups.back_up(path), 1)


def told(library: Library, claims: int) -> bool:
    """Print every figure, saves with their ratio to the bare one; returns whether one was missed."""
    missed, bare = False, 0.0
    for part in (pages, rest, saves):
        for figure in part(library, claims):
            bare = figure.median if figure.name.startswith("sqlite3") else bare
            print(figure, f"{figure.median / bare:6.1f}x sqlite3 alone" if bare else "", flush=True)
            missed |= bool(figure.goal) and figure.high > figure.goal
    return missed


def main() -> int:
    """Print the tables; return 1 when a figure at 100,000 claims is missed."""
    missed = False
    for claims in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            with closing(fill(Path(folder, "desk.claims"), claims)) as library:
                assert library.path is not None
                took, size = time.perf_counter() - start, library.path.stat().st_size / 1_000_000
                print(f"{claims:,} claims, {size:.0f} MB, loaded in {took:.1f} s (milliseconds: median, p95)")
                missed |= told(library, claims)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
