"""The meanings of all claims in memory: sign bits that are scanned, and small numbers that are compared."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from claimtracker.matching.signatures import BITS, signs
from claimtracker.matching.vectors import DIMENSIONS, Floats

SCANNED = 1000
NEAREST = 60
BLOCK = 32_768
SAMPLE = 25_000
WORDS = BITS // 8


class Meanings:
    """Signatures by claim; adding one costs microseconds, since rows are kept to spare."""

    def __init__(self) -> None:
        self._count = 0
        self._row_of: dict[int, int] = {}
        self._ids = np.zeros(0, dtype=np.int64)
        self._bits = np.zeros((WORDS, 0), dtype=np.uint64)
        self._numbers = np.zeros((0, DIMENSIONS), dtype=np.int8)
        self._lengths = np.ones(0, dtype=np.float32)
        self._alive = np.zeros(0, dtype=np.bool_)

    @classmethod
    def build(cls, items: Iterable[tuple[int, bytes, bytes]]) -> "Meanings":
        """Return the meanings of (claim id, sign bits, small numbers); those without any are left out."""
        found = cls()
        held = [item for item in items if item[1]]
        found._make_room(len(held) + len(held) // 10 + 256)
        if held:
            n = found._count = len(held)
            found._ids[:n] = [item[0] for item in held]
            bits = np.frombuffer(b"".join([item[1] for item in held]), dtype=np.uint64)
            found._bits[:, :n] = bits.reshape(n, WORDS).T
            numbers = np.frombuffer(b"".join([item[2] for item in held]), dtype=np.int8)
            found._numbers[:n] = numbers.reshape(n, DIMENSIONS)
            found._alive[:n] = True
            found._row_of = {item[0]: row for row, item in enumerate(held)}
            for start in range(0, n, 10_000):
                some = found._numbers[start : min(start + 10_000, n)].astype(np.float32)
                found._lengths[start : start + len(some)] = np.sqrt(np.einsum("ij,ij->i", some, some))
        return found

    def __len__(self) -> int:
        return len(self._row_of)

    def put(self, claim_id: int, bits: bytes, numbers: bytes) -> None:
        """Add a claim, or replace its meaning; an empty one removes it."""
        self.remove(claim_id)
        if not bits:
            return
        if self._count == len(self._ids):
            self._make_room(self._count // 4 + 256)
        row = self._count
        self._ids[row] = claim_id
        self._bits[:, row] = np.frombuffer(bits, dtype=np.uint64)
        self._numbers[row] = np.frombuffer(numbers, dtype=np.int8)
        self._lengths[row] = np.linalg.norm(self._numbers[row].astype(np.float32))
        self._alive[row] = True
        self._row_of[claim_id] = row
        self._count += 1

    def remove(self, claim_id: int) -> None:
        """Forget a claim; unknown ids are ignored."""
        row = self._row_of.pop(claim_id, None)
        if row is not None:
            self._alive[row] = False

    def nearest(self, vector: Floats, limit: int = NEAREST) -> dict[int, float]:
        """Return the claims whose meaning is nearest, best first, with the cosine of the angle to each.

        SCANNED of them are taken by their signs, and put in order by angle.
        """
        rows = self._near_by_signs(vector)
        angles = self._angles(rows, vector)
        best = np.argpartition(-angles, limit)[:limit] if len(angles) > limit else np.arange(len(angles))
        best = best[np.argsort(-angles[best], kind="stable")]
        return dict(zip(self._ids[rows[best]].tolist(), angles[best].tolist(), strict=True))

    def angles(self, vector: Floats, claim_ids: Sequence[int]) -> list[float | None]:
        """Return the cosine of the angle to each claim, None for those without a meaning."""
        rows = [self._row_of.get(claim_id) for claim_id in claim_ids]
        known = np.array([row for row in rows if row is not None], dtype=np.int64)
        angles = iter(self._angles(known, vector).tolist())
        return [None if row is None else next(angles) for row in rows]

    def _near_by_signs(self, vector: Floats) -> npt.NDArray[np.int64]:
        apart = self._apart(np.frombuffer(signs(vector).tobytes(), dtype=np.uint64))
        if self._count > SCANNED:
            within = np.flatnonzero(apart <= _bound(apart))
            if len(within) > SCANNED:
                within = within[np.argpartition(apart[within], SCANNED)[:SCANNED]]
        else:
            within = np.arange(self._count)
        return within[self._alive[within]]

    def _apart(self, asked: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint8]:
        """Return how many signs differ, block by block so that the processor's own memory holds each.

        All 256 apart come out as none; the angle that is compared next tells the two from each other.
        """
        apart = np.empty(self._count, dtype=np.uint8)
        differing, bits = np.empty(BLOCK, dtype=np.uint64), np.empty(BLOCK, dtype=np.uint8)
        for start in range(0, self._count, BLOCK):
            end = min(start + BLOCK, self._count)
            total, words, counts = apart[start:end], differing[: end - start], bits[: end - start]
            total[:] = 0
            for word in range(WORDS):
                np.bitwise_xor(self._bits[word, start:end], asked[word], out=words)
                np.bitwise_count(words, out=counts)
                np.add(total, counts, out=total)
        return apart

    def _angles(self, rows: npt.NDArray[np.int64], vector: Floats) -> Floats:
        numbers = self._numbers.take(rows, axis=0).astype(np.float32)
        found = numbers @ vector / np.maximum(self._lengths[rows], 1)
        return np.asarray(found, dtype=np.float32)

    def _make_room(self, spare: int) -> None:
        """Keep the rows that are in use, close together, and some to spare."""
        kept = np.flatnonzero(self._alive[: self._count])
        self._count = len(kept)
        self._ids = np.concatenate([self._ids[kept], np.zeros(spare, dtype=np.int64)])
        room = np.zeros((WORDS, spare), dtype=np.uint64)
        self._bits = np.concatenate([self._bits[:, kept], room], axis=1)
        self._numbers = np.concatenate([self._numbers[kept], np.zeros((spare, DIMENSIONS), dtype=np.int8)])
        self._lengths = np.concatenate([self._lengths[kept], np.ones(spare, dtype=np.float32)])
        self._alive = np.concatenate([self._alive[kept], np.zeros(spare, dtype=np.bool_)])
        self._row_of = {claim_id: row for row, claim_id in enumerate(self._ids[: self._count].tolist())}


def _bound(apart: npt.NDArray[np.uint8]) -> int:
    """Return how far apart the SCANNED nearest are, or a little more: judged by every so many."""
    step = max(1, len(apart) // SAMPLE)
    reached = np.cumsum(np.bincount(apart[::step]))
    return int(np.searchsorted(reached, min(int(reached[-1]), SCANNED // step + 20)))
