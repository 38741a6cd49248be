"""The scan of a whole desk for duplicates: time, memory, and recall of comparing everything with everything.

``python tests/benchmarks/bench_scan.py`` scans 10,000 and 100,000 statements; ``... million`` also a million.
What is found is held against every token_sort_ratio of 85 and more of 500 statements with the whole desk,
taken on the texts as they are and on their words alone.
"""

import resource
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from matching_data import statements
from rapidfuzz import fuzz, process, utils

from claimtracker.matching.normal_form import terms
from claimtracker.matching.scan import Found, Item, scan

ASKED = 500
ALIKE = 85


def alike(texts: Sequence[str], asked: Sequence[int]) -> set[tuple[int, int]]:
    """Return the pairs that comparing some texts with all finds."""
    keys = [" ".join(sorted(text.split())) for text in texts]
    found: set[tuple[int, int]] = set()
    for start in range(0, len(asked), 50):
        some = asked[start : start + 50]
        scores = process.cdist(
            [keys[i] for i in some], keys, scorer=fuzz.ratio, score_cutoff=ALIKE, dtype=np.uint8
        )
        for row, column in zip(*np.nonzero(scores), strict=True):
            one, other = some[int(row)], int(column)
            if one != other:
                found.add((min(one, other), max(one, other)))
    return found


def timed(work: Callable[[], Found]) -> tuple[Found, float, float]:
    """Return what was found, wall seconds and seconds of one processor."""
    wall, used = time.perf_counter(), time.process_time()
    found = work()
    return found, time.perf_counter() - wall, time.process_time() - used


def measure(count: int, aim: str) -> None:
    """Print one size of desk."""
    texts = statements(count)
    items = [Item(i, text, " ".join(terms(text))) for i, text in enumerate(texts)]
    found, wall, used = timed(lambda: scan(items))
    start = time.perf_counter()
    groups = found.clusters()
    grouping = time.perf_counter() - start
    got = set(zip(found.other_ids.tolist(), found.claim_ids.tolist(), strict=True))
    asked = np.random.default_rng(1).choice(count, ASKED, replace=False).tolist()
    start = time.process_time()
    wanted = alike(texts, asked)
    brute = (time.process_time() - start) * count / ASKED / 2
    plain = alike([utils.default_process(text) for text in texts], asked)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n{count:,} claims")
    print(f"  scan                                {wall:9.2f} s wall, {used:.2f} s of a processor; aim {aim}")
    print(f"  pairs found, groups                 {len(found):,}, {len(groups):,} ({grouping:.2f} s)")
    print(f"  recall of brute force, {ASKED} claims   {len(wanted & got)} of {len(wanted)}; aim 0.98")
    print(f"  the same on words alone             {len(plain & got)} of {len(plain)}")
    print(f"  brute force would take              {brute:9.0f} s (cdist, sorted words, both halves once)")
    print(f"  largest memory so far               {memory:9.0f} MB")


def main() -> None:
    """Measure the sizes."""
    measure(10_000, "1 s")
    measure(100_000, "10 s")
    if "million" in sys.argv:
        measure(1_000_000, "180 s")


if __name__ == "__main__":
    main()
