"""The read index: which claims share rare words with a text, answered from memory."""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from claimtracker.matching.everyday_words import tempered

K1 = 0.9
B = 0.4
REFERENCE = 15_000
MOST_KEPT = 20_000

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


def _rarity(holders: int, count: int) -> float:
    holders_there = holders * min(1.0, REFERENCE / max(count, 1))
    return math.log(1.0 + (REFERENCE - holders_there + 0.5) / (holders_there + 0.5))


class ClaimIndex:
    """Impact-scored BM25 postings in numpy, with a small delta for what was written since.

    Robertson and Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009).
    ``put`` and ``remove`` cost microseconds; the delta is folded in when it grows past a tenth.
    """

    def __init__(self) -> None:
        self._rows: Ints = np.zeros(0, dtype=np.int64)
        self._row_of: dict[int, int] = {}
        self._alive: npt.NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._slices: dict[str, tuple[int, int]] = {}
        self._posting_rows: npt.NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        self._impacts: Floats = np.zeros(0, dtype=np.float32)
        self._texts: dict[int, str] = {}
        self._fresh: dict[int, Counter[str]] = {}
        self._mean_length = 1.0
        self._rarities: dict[str, float] = {}
        self._buried = False

    @classmethod
    def build(cls, items: Iterable[tuple[int, str]]) -> "ClaimIndex":
        """Return the index of (claim id, its terms joined by spaces, the title's among them)."""
        index = cls()
        index._texts = dict(items)
        index._fold_in()
        return index

    def __len__(self) -> int:
        return len(self._texts)

    def put(self, claim_id: int, terms: str) -> None:
        """Add a claim, or replace its terms."""
        self._bury(claim_id)
        self._texts[claim_id] = terms
        self._fresh[claim_id] = Counter(terms.split())
        if len(self._fresh) > max(1000, len(self._texts) // 10):
            self._fold_in()

    def remove(self, claim_id: int) -> None:
        """Forget a claim; unknown ids are ignored."""
        self._bury(claim_id)
        self._fresh.pop(claim_id, None)
        self._texts.pop(claim_id, None)

    def rarity(self, term: str) -> float:
        """Return the term's inverse document frequency; the rarer, the higher, unknown terms highest.

        It is put on the scale of a desk of REFERENCE claims, the one that the model's weights were fitted on:
        on a desk with three claims, no word would count for anything.
        """
        known = self._rarities.get(term)
        if known is None:
            start, end = self._slices.get(term, (0, 0))
            claims = len(self._rows)
            if len(self._rarities) > MOST_KEPT:
                self._rarities.clear()
            known = self._rarities[term] = tempered(term, _rarity(end - start, claims), claims)
        return known

    def candidates(self, terms: Sequence[str], limit: int = 100) -> list[tuple[int, float]]:
        """Return up to ``limit`` (claim id, BM25 score), best first; none without a shared term."""
        wanted = Counter(terms)
        found = self._top(self._scores(wanted), limit) + self._from_delta(wanted)
        found.sort(key=lambda pair: (-pair[1], pair[0]))
        return found[:limit]

    def _scores(self, wanted: Counter[str]) -> npt.NDArray[np.float64]:
        """Return every row's score; all postings are added up in one go."""
        rows, impacts = [], []
        for term, count in wanted.items():
            start, end = self._slices.get(term, (0, 0))
            if end > start:
                rows.append(self._posting_rows[start:end])
                impacts.append(
                    self._impacts[start:end] if count == 1 else self._impacts[start:end] * np.float32(count)
                )
        if not rows:
            return np.zeros(0)
        scores: npt.NDArray[np.float64] = np.bincount(
            np.concatenate(rows), np.concatenate(impacts), len(self._rows)
        ).astype(np.float64, copy=False)
        return scores * self._alive if self._buried else scores

    def _top(self, scores: npt.NDArray[np.float64], limit: int) -> list[tuple[int, float]]:
        best = np.flatnonzero(scores > 0)
        if len(best) > limit:
            held = scores[best]
            floor = np.partition(held, len(held) - limit)[len(held) - limit]
            best = best[held >= floor]
        return list(zip(self._rows[best].tolist(), scores[best].tolist(), strict=True))

    def _from_delta(self, wanted: Counter[str]) -> list[tuple[int, float]]:
        found = []
        for claim_id, counts in self._fresh.items():
            shared = counts.keys() & wanted.keys()
            if shared:
                norm = K1 * (1 - B + B * counts.total() / self._mean_length)
                score = sum(
                    self.rarity(t) * wanted[t] * counts[t] * (K1 + 1) / (counts[t] + norm) for t in shared
                )
                found.append((claim_id, score))
        return found

    def _bury(self, claim_id: int) -> None:
        row = self._row_of.get(claim_id)
        if row is not None:
            self._alive[row] = False
            self._buried = True

    def _fold_in(self) -> None:
        """Build the postings anew from all texts."""
        self._rows = np.fromiter(self._texts, dtype=np.int64, count=len(self._texts))
        self._row_of = {claim_id: row for row, claim_id in enumerate(self._texts)}
        self._alive = np.ones(len(self._rows), dtype=np.bool_)
        self._fresh, self._rarities, self._buried = {}, {}, False
        numbers: dict[str, int] = {}
        term_of, row_of, count_of = array("i"), array("i"), array("i")
        lengths = np.zeros(len(self._rows), dtype=np.float32)
        for row, text in enumerate(self._texts.values()):
            counts = Counter(text.split())
            lengths[row] = counts.total()
            term_of.extend([numbers.setdefault(term, len(numbers)) for term in counts])
            row_of.extend([row] * len(counts))
            count_of.extend(counts.values())
        self._mean_length = float(lengths.mean()) if len(lengths) else 1.0
        self._mean_length = self._mean_length or 1.0
        self._lay_out(
            numbers, np.array(term_of, np.int32), np.array(row_of, np.int32), np.array(count_of), lengths
        )

    def _lay_out(
        self,
        numbers: dict[str, int],
        term_of: npt.NDArray[np.int32],
        row_of: npt.NDArray[np.int32],
        count_of: npt.NDArray[np.int32],
        lengths: Floats,
    ) -> None:
        order = np.argsort(term_of, kind="stable")
        holders = np.bincount(term_of, minlength=len(numbers)) if len(numbers) else np.zeros(0, np.int64)
        ends = np.cumsum(holders).tolist()
        starts = [0, *ends[:-1]]
        self._slices = {term: (starts[i], ends[i]) for term, i in numbers.items()}
        self._posting_rows = row_of[order]
        counts = count_of[order].astype(np.float32)
        norm = K1 * (1 - B + B * lengths[self._posting_rows] / self._mean_length)
        weights = np.log(1.0 + (len(self._rows) - holders + 0.5) / (holders + 0.5))
        impacts = np.repeat(weights, holders) * counts * (K1 + 1) / (counts + norm)
        self._impacts = impacts.astype(np.float32)
