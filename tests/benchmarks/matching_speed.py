"""How fast answers are on desks of real statements, and what their index weighs; for bench_matching."""

import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from matching_data import Question, statements
from rapidfuzz import fuzz, process

from claimtracker.domain.matches import WEAKEST_SHOWN
from claimtracker.matching import engine, features, normal_form, packs, reading, tokens
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.desk_index import DeskIndex
from claimtracker.matching.engine import CLOSE_LOOKS, rank
from claimtracker.matching.normal_form import terms
from claimtracker.matching.signatures import meaning, signature

Times = list[tuple[float, float]]


def row(name: str, value: str, aim: str = "") -> None:
    """Print one line of the table."""
    print(f"  {name:<58} {value:>22}   {aim}")


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> Times:
    """Return how long each text took, by the clock and in processor time."""
    found = []
    for text in texts:
        start, used = time.perf_counter(), time.thread_time()
        work(text)
        found.append((time.perf_counter() - start, time.thread_time() - used))
    return found


def tail(times: Times, clock: int) -> str:
    """Return the median, and the time that 95 of 100 keep within."""
    some = [one[clock] for one in times]
    return f"{statistics.median(some) * 1e3:.2f} / {statistics.quantiles(some, n=20)[-1] * 1e3:.2f} ms"


def speed(count: int, asked: Sequence[Question], aim: str, peers: bool = True) -> None:
    """Print how long an answer takes on a desk of a size, beside comparing with every claim."""
    texts = statements(count)
    held = [(i, " ".join(terms(text))) for i, text in enumerate(texts)]
    signed = [(i, *signature(text)) for i, text in enumerate(texts)]
    before = memory()
    start = time.perf_counter()
    index = DeskIndex.build(held, signed)
    row(f"{count:,} claims: building the index", f"{time.perf_counter() - start:.2f} s")
    row(f"{count:,} claims: memory of the index", f"{memory() - before:.0f} MB", "160 MB at 100,000")

    def answer(text: str, least: float = WEAKEST_SHOWN) -> object:
        found = index.near(terms(text), meaning(text))[:CLOSE_LOOKS]
        near = [Candidate(i, (texts[i],), meaning=angle, stems=(held[i][1],)) for i, angle in found]
        return rank(Query(text), near, index.words.rarity, 5, least=least)

    chance = random.Random(5)
    mixed = [question.text for question in asked[:100]] + chance.sample(texts, 100)
    chance.shuffle(mixed)
    forget()
    seconds(answer, mixed[:20])
    ours = seconds(answer, mixed[20:])
    row(f"{count:,} claims: answer, median / p95", tail(ours, 0), aim)
    row(f"{count:,} claims: answer, processor time", tail(ours, 1), aim)
    forget()
    every = seconds(lambda text: answer(text, 0.0), mixed[20:])
    row(f"{count:,} claims: five answers, weak ones among them", tail(every, 1))
    forget()
    fresh = seconds(lambda text: (terms(text), signature(text)), chance.sample(texts, 400))
    row(f"{count:,} claims: stems and signature, processor time", tail(fresh, 1), "1 ms")
    for scorer in (fuzz.WRatio, fuzz.token_set_ratio) if peers else ():
        theirs = seconds(lambda text, s=scorer: process.extract(text, texts, scorer=s, limit=10), mixed[:12])
        mine, other = (statistics.mean(one[1] for one in times) for times in (ours, theirs))
        row(
            f"{count:,} claims: process.extract({scorer.__name__})",
            f"{other * 1e3:.0f} ms, {other / mine:.0f}x",
        )
    brute(index, texts, mixed[:60])


def forget() -> None:
    """Empty what is remembered of texts that were read, so that each is read as for the first time."""
    for kept in (
        normal_form._terms,
        tokens._tokenize,
        packs.pack_for,
        features.side,
        reading.read,
        engine.rivals,
    ):
        kept.cache_clear()


def memory() -> float:
    """Return the memory of this process in MB."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e6


def brute(index: DeskIndex, texts: Sequence[str], asked: Sequence[str]) -> None:
    """Print how many claims at token_sort_ratio 85 and more are among the candidates."""
    hits = there = 0
    for text in asked:
        scorer = fuzz.token_sort_ratio
        like = {i for _, _, i in process.extract(text, texts, scorer=scorer, score_cutoff=85, limit=100)}
        hits += len(like)
        there += len(like & {near.claim_id for near in index.near(terms(text), meaning(text), 160)})
    row(f"{len(texts):,} claims: token_sort >= 85 among the candidates", f"{there} of {hits}", "99.5 %")


def fast(asked: Sequence[Question]) -> None:
    """Measure speed and memory."""
    print("\nSpeed, one thread")
    speed(10_000, asked, "5 ms")
    speed(100_000, asked, "10 ms; 100x, 35x")
    if "million" in sys.argv:
        speed(1_000_000, asked, "60 ms", peers=False)
