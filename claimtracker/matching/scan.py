"""Scan a whole desk for claims that are alike: pairs that share rare words, then their letters compared."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process, utils

from claimtracker.domain.errors import Cancelled
from claimtracker.matching.scan_features import Ints, Postings, distinct, postings

LEAST = 80.0
# Few enough that the window's thread gets its turn between two of them.
AT_ONCE = 60_000
LONGEST = 1500
# Texts between two looks at whether to go on: some milliseconds, so that others get their turn.
WATCHED = 500

T = TypeVar("T")
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Item:
    """A claim as a scan reads it: its statement, and its stems joined by spaces."""

    claim_id: int
    text: str
    stems: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that are alike; ``likeness`` is that of their sorted words, LEAST to 100."""

    claim_id: int
    other_id: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs of a scan, the most alike first; ``claim_ids`` are the later claims of the items.

    Held as numbers, because a desk of copies has millions of pairs. What to call a pair (score, tier,
    differences) is ``engine.weigh``'s to say, for the pairs that are shown.
    """

    claim_ids: Ints
    other_ids: Ints
    likeness: Floats

    def __len__(self) -> int:
        return len(self.claim_ids)

    def __getitem__(self, place: int) -> Pair:
        return Pair(int(self.claim_ids[place]), int(self.other_ids[place]), float(self.likeness[place]))

    def __iter__(self) -> Iterator[Pair]:
        return (self[place] for place in range(len(self)))

    def clusters(self, least: float = LEAST) -> list[tuple[int, ...]]:
        """Return the groups of claims that pairs of at least this likeness hold together, largest first."""
        kept = self.likeness >= least
        ids, places = np.unique(
            np.concatenate([self.claim_ids[kept], self.other_ids[kept]]), return_inverse=True
        )
        half = int(kept.sum())
        group = _components(places[:half], places[half:], len(ids))
        order = np.argsort(group, kind="stable")
        cuts = np.flatnonzero(np.diff(group[order])) + 1
        found = [tuple(part.tolist()) for part in np.split(ids[order], cuts) if len(part)]
        return sorted(found, key=lambda one: (-len(one), one))


def scan(
    items: Sequence[Item],
    *,
    least: float = LEAST,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Found:
    """Return every pair of claims whose words, put in order, are alike by ``least``; raises Cancelled.

    Each claim is compared with those that share one of its rarest stems or adjacent pairs of stems, so that
    nearly no like pair is missed and few others are looked at. ``progress`` is told how many claims are
    done, and of how many.
    """
    keys = [_key(item.text[:LONGEST]) for item in _watched(items, cancelled)]
    held = postings((item.stems for item in _watched(items, cancelled)), keys)
    sorted_keys = [" ".join(sorted(key.split())) for key in _watched(keys, cancelled)]
    lengths = np.array([len(key) for key in sorted_keys], dtype=np.int32)
    parts: list[tuple[Ints, Ints, Floats]] = []
    for done, ours, others in _candidates(held, len(items)):
        _stop_if(cancelled)
        parts.append(_alike(sorted_keys, lengths, ours, others, least))
        progress(done, len(items))
    progress(len(items), len(items))
    return _gathered(items, parts)


def _key(text: str) -> str:
    """Return the words of a text, or the text itself where it has none."""
    return utils.default_process(text) or " ".join(text.split())


def _watched(items: Sequence[T], cancelled: Callable[[], bool]) -> Iterator[T]:
    for place, item in enumerate(items):
        if not place % WATCHED:
            _stop_if(cancelled)
        yield item


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("The scan was stopped.", "Nothing was changed. Scan again when you like.")


def _candidates(held: Postings, count: int) -> Iterator[tuple[int, Ints, Ints]]:
    """Yield claims done and places of pairs that share a feature, the smaller first, AT_ONCE or so a time."""
    order, total = held.by_holder, np.cumsum(held.later[held.by_holder])
    holders = held.holder[order]
    start, behind = 0, 0
    while start < len(order):
        end = int(np.searchsorted(total, behind + AT_ONCE, side="right"))
        last = holders[min(max(end, start + 1), len(order)) - 1]
        end = int(np.searchsorted(holders, last, side="right"))
        chosen = order[start:end]
        many = held.later[chosen]
        ours = np.repeat(held.holder[chosen], many)
        step = np.arange(len(ours)) - np.repeat(np.cumsum(many) - many, many)
        others = held.holder[np.repeat(chosen + 1, many) + step]
        pairs = distinct(ours * count + others)
        yield int(last) + 1, pairs // count, pairs % count
        start, behind = end, int(total[end - 1])


def _alike(
    keys: Sequence[str], lengths: npt.NDArray[np.int32], ours: Ints, others: Ints, least: float
) -> tuple[Ints, Ints, Floats]:
    """Keep the pairs whose sorted words are alike enough; lengths too far apart are not looked at."""
    a, b = lengths[ours], lengths[others]
    fit = (a > 0) & (b > 0) & (200 * np.minimum(a, b) >= least * (a + b))
    ours, others = ours[fit], others[fit]
    if not len(ours):
        return ours, others, np.zeros(0, dtype=np.float32)
    scores = process.cpdist(
        [keys[i] for i in ours.tolist()],
        [keys[i] for i in others.tolist()],
        scorer=fuzz.ratio,
        score_cutoff=least,
        dtype=np.float32,
    )
    kept = scores >= least
    return ours[kept], others[kept], scores[kept].astype(np.float32)


def _gathered(items: Sequence[Item], parts: Sequence[tuple[Ints, Ints, Floats]]) -> Found:
    nothing = np.zeros(0, dtype=np.int64)
    ids = np.array([item.claim_id for item in items], dtype=np.int64)
    ours = np.concatenate([nothing, *(part[0] for part in parts)])
    others = np.concatenate([nothing, *(part[1] for part in parts)])
    likeness = np.concatenate([nothing.astype(np.float32), *(part[2] for part in parts)])
    order = np.lexsort((ours, others, -likeness))
    return Found(ids[others[order]], ids[ours[order]], likeness[order])


def _components(a: Ints, b: Ints, count: int) -> Ints:
    """Return each node's smallest reachable node, by pulling labels over edges and halving paths."""
    label = np.arange(count)
    while True:
        before = label.copy()
        low = np.minimum(label[a], label[b])
        np.minimum.at(label, a, low)
        np.minimum.at(label, b, low)
        label = label[label]
        if np.array_equal(label, before):
            return label
