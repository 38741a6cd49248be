"""Where a cut or an addition begins, when it could begin at several words: at a paragraph, or a sentence.

“A. B. C.” without “B.” lacks “B.” and as well “. B”: edit distance does not care, people do.
"""

from collections.abc import Callable

from claimtracker.matching.anchoring.alignment import Same
from claimtracker.matching.anchoring.words import BREAK

FARTHEST = 400


def settled(runs: list[Same], old: str, new: str, stops: frozenset[str]) -> list[Same]:
    """Return the runs with every cut and every addition slid to the best beginning."""
    slid = list(runs)
    after = Same(0, 0, 0)
    for place in range(len(slid) + 1):
        before = slid[place - 1] if place else after
        after = slid[place] if place < len(slid) else Same(len(old), len(new), 0)
        if (before.old + before.size == after.old) == (before.new + before.size == after.new):
            continue  # nothing between them, or words on both sides
        offset = _offset(before, after, old, new, stops)
        if not offset:
            continue
        if place:
            slid[place - 1] = Same(before.old, before.new, before.size + offset)
        if place < len(slid):
            slid[place] = Same(after.old + offset, after.new + offset, after.size - offset)
    return [run for run in slid if run.size]


def _offset(before: Same, after: Same, old: str, new: str, stops: frozenset[str]) -> int:
    """Return by how many words the gap between two runs is to be moved."""
    old_gap = (before.old + before.size, after.old)
    new_gap = (before.new + before.size, after.new)
    codes, (start, end) = (new, new_gap) if old_gap[0] == old_gap[1] else (old, old_gap)
    left = _reach(lambda step: codes[start - step] == codes[end - step], min(before.size, FARTHEST))
    right = _reach(lambda step: codes[start + step - 1] == codes[end + step - 1], min(after.size, FARTHEST))
    if not left and not right:
        return 0
    return max(
        range(-left, right + 1),
        key=lambda by: (_goodness(codes, start + by, end + by, stops), -abs(by)),
    )


def _reach(same: Callable[[int], bool], most: int) -> int:
    reach = 0
    while reach < most and same(reach + 1):
        reach += 1
    return reach


def _goodness(codes: str, start: int, end: int, stops: frozenset[str]) -> int:
    if codes[end - 1] == BREAK and (start == 0 or codes[start - 1] == BREAK):
        return 3
    if codes[end - 1] == BREAK:
        return 2
    if codes[start] == BREAK and (end == len(codes) or codes[end] == BREAK):
        return 2
    return 1 if codes[end - 1] in stops else 0
