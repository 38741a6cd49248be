"""Two drafts laid side by side, word by word and in order.

Long texts are first tied together where a whole paragraph, then a run of words, stands once in each
(patience diff, Bram Cohen); what lies between is aligned by edit distance (rapidfuzz).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from claimtracker.matching.anchoring.words import BREAK

# Words of one side times words of the other that are aligned at once: some 10 ms.
AT_ONCE = 30_000_000
SHORTEST_PARAGRAPH = 5
RUNS = (10, 5, 3)
# A shared word between two long changes is chance: it must weigh a third of the shorter one.
CHANCE = 3.0
LONGEST_CHANCE = 5
Pairs = Iterable[tuple[int, int, int]]


# Not frozen, though never changed: a long text has tens of thousands, and freezing doubles their cost.
@dataclass(slots=True, unsafe_hash=True)
class Same:
    """A run of words that both sides share: where it starts in each, and its length."""

    old: int
    new: int
    size: int


def align(old: str, new: str) -> list[Same]:
    """Return the runs that both share, in order of both; codes as Vocabulary gives them."""
    return list(_joined(_align(old, new, 0, 0)))


def without_chance(
    runs: list[Same], old_size: int, new_size: int, old: str, weights: Mapping[str, float]
) -> list[Same]:
    """Leave out the shared words that stand lonely between long changes."""
    kept: list[Same] = []
    end_old = end_new = 0
    for position, run in enumerate(runs):
        following = runs[position + 1] if position + 1 < len(runs) else Same(old_size, new_size, 0)
        before = max(run.old - end_old, run.new - end_new)
        after = max(following.old - run.old - run.size, following.new - run.new - run.size)
        if run.size <= LONGEST_CHANCE and min(before, after) >= CHANCE:
            weight = sum(weights[code] for code in old[run.old : run.old + run.size])
            if weight * CHANCE < min(before, after):
                continue
        kept.append(run)
        end_old, end_new = run.old + run.size, run.new + run.size
    return kept


def _joined(runs: Iterable[Same]) -> Iterator[Same]:
    pending: Same | None = None
    for run in runs:
        if pending and pending.old + pending.size == run.old and pending.new + pending.size == run.new:
            pending = Same(pending.old, pending.new, pending.size + run.size)
            continue
        if pending:
            yield pending
        pending = run
    if pending:
        yield pending


def _align(old: str, new: str, at_old: int, at_new: int, level: int = -1) -> Iterator[Same]:
    if not old or not new:
        return
    if len(old) * len(new) <= AT_ONCE:
        for block in Levenshtein.opcodes(old, new).as_matching_blocks():
            if block.size:
                yield Same(at_old + block.a, at_new + block.b, block.size)
        return
    if level >= len(RUNS):
        return  # the two have nothing in common that stands once in each
    ties = _ties(old, new, level)
    done_old = done_new = 0
    for tie in ties:
        if tie.old < done_old or tie.new < done_new:
            continue
        if done_old < tie.old and done_new < tie.new:
            between_old, between_new = old[done_old : tie.old], new[done_new : tie.new]
            yield from _align(between_old, between_new, at_old + done_old, at_new + done_new, level + 1)
        yield Same(at_old + tie.old, at_new + tie.new, tie.size)
        done_old, done_new = tie.old + tie.size, tie.new + tie.size
    yield from _align(old[done_old:], new[done_new:], at_old + done_old, at_new + done_new, level + 1)


def _ties(old: str, new: str, level: int) -> list[Same]:
    """Return what stands once in each, in an order that both share."""
    if level < 0:
        once_old, once_new = _once(_paragraphs(old)), _once(_paragraphs(new))
    else:
        size = RUNS[level]
        once_old, once_new = _once(_runs(old, size)), _once(_runs(new, size))
    pairs = [(at, once_new[words], len(words)) for words, at in once_old.items() if words in once_new]
    return [Same(*pair) for pair in _rising(pairs)]


def _once(found: Iterable[tuple[str, int]]) -> dict[str, int]:
    first: dict[str, int] = {}
    again: set[str] = set()
    for words, at in found:
        if words in first:
            again.add(words)
        else:
            first[words] = at
    return {words: at for words, at in first.items() if words not in again}


def _paragraphs(codes: str) -> Iterator[tuple[str, int]]:
    at = 0
    for paragraph in codes.split(BREAK):
        if len(paragraph) >= SHORTEST_PARAGRAPH:
            yield paragraph, at
        at += len(paragraph) + 1


def _runs(codes: str, size: int) -> Iterator[tuple[str, int]]:
    return ((codes[at : at + size], at) for at in range(len(codes) - size + 1))


def _rising(pairs: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the longest part of the pairs (in order of the first) that rises in the second."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, new, _) in enumerate(pairs):
        place = bisect_left(tails, new)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(new)
            ends.append(index)
        else:
            tails[place] = new
            ends[place] = index
    chain = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]
