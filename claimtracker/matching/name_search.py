"""Finding names by a few letters: whole words first, then beginnings, then what is only like it.

Scores are between 0 and 100. Similarity is rapidfuzz's: the best part of the name for names that contain what
was typed nearly, the distance of single words for typing slips.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

EQUAL, STARTS, WORDS, INSIDE = 100.0, 96.0, 92.0, 84.0
LEAST_LIKE = 78
LIKE_SHARE = 0.8
SHORT, LONG = 4, 6
MOST_SCORED = 200


def best_names(folded: Sequence[str], typed: str, limit: int) -> list[tuple[int, float]]:
    """Return place and score of the names that fit best; both sides are folded already.

    Names that hold every typed word come first, in the order in which they were given where scores are equal;
    only when there are too few of them, names that are like it follow.
    """
    words = typed.split()
    if not words:
        return []
    longest = max(words, key=len)
    starting = (place for place, name in enumerate(folded) if name.startswith(typed))
    holding = (
        place for place, name in enumerate(folded) if longest in name and all(word in name for word in words)
    )
    # Letters that nearly every name holds are told apart by the names that come first.
    near = dict.fromkeys([*islice(starting, MOST_SCORED), *islice(holding, MOST_SCORED)])
    scored = [(place, _score(folded[place], typed, words)) for place in near]
    found = sorted(scored, key=lambda pair: (-pair[1], pair[0]))[:limit]
    if len(found) < limit and len(typed) >= SHORT:
        known = {place for place, _ in found}
        like = process.extract(
            typed, folded, scorer=fuzz.partial_ratio, limit=limit * 2, score_cutoff=LEAST_LIKE
        )
        found += [(place, score * LIKE_SHARE) for _, score, place in like if place not in known]
    return found[:limit]


def _score(name: str, typed: str, words: Sequence[str]) -> float:
    if name == typed:
        return EQUAL
    if name.startswith(typed):
        return STARTS
    begun = f" {name}"
    return WORDS if all(f" {word}" in begun for word in words) else INSIDE


class Vocabulary:
    """The words of a desk, for finding the one that was meant by a word with a slip."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(set(words))
        self._of_length: dict[int, list[str]] = {}
        for word in self._words:
            self._of_length.setdefault(len(word), []).append(word)

    def __len__(self) -> int:
        return len(self._words)

    def has_beginning(self, word: str) -> bool:
        """Tell whether any word begins so."""
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place].startswith(word)

    def beginning(self, word: str, limit: int) -> list[str]:
        """Return the words that begin so, in order; none when there are more than the limit."""
        place = bisect_left(self._words, word)
        found = self._words[place : place + limit + 1]
        begun = [one for one in found if one.startswith(word)]
        return begun if len(begun) <= limit else []

    def meant(self, word: str, limit: int = 6) -> list[str]:
        """Return the words that this one was meant to be, nearest first: one slip, two in long words."""
        if len(word) < SHORT:
            return []
        slips = 1 if len(word) < LONG else 2
        near = range(len(word) - slips, len(word) + slips + 1)
        found = [
            one
            for length in near
            for one in process.extract(
                word, self._of_length.get(length, ()), scorer=OSA.distance, score_cutoff=slips, limit=limit
            )
        ]
        return [name for name, _, _ in sorted(found, key=lambda one: one[1])[:limit]]
