"""Which language a word speaks for: what a text without a named language is guessed by."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from claimtracker.domain.resources import resource_json
from claimtracker.matching.tokens import fold_key

STOP, LISTED, LETTER, ENDING, OPENS = 1.0, 0.5, 0.5, 0.25, 0.25
SHORTEST = 5
# Lists of single words in a pack, and those of phrases divided by strokes.
_WORDS = "negators clause titles auxiliaries prepositions weighty weak_ones joiners range_open month_before"
_PHRASES = ("about", "at_least", "at_most")
_TABLES = ("numbers", "magnitudes", "ordinals", "fractions", "multiples", "decades", "months", "weekdays")


class WordVotes:
    """How much each word speaks for each of some languages; what several of them have counts less."""

    def __init__(self, packs: Mapping[str, Mapping[str, Any]]) -> None:
        self._stop = [frozenset(_folded([words["stop"], words["negators"]])) for words in packs.values()]
        self.negators = frozenset(key for words in packs.values() for key in _folded([words["negators"]]))
        everyday = _everyday()
        self._listed = [
            frozenset(_folded([*_lists(words), everyday.get(language, "")]))
            for language, words in packs.items()
        ]
        self._letters = [frozenset(words.get("letters", "")) for words in packs.values()]
        self._endings = [tuple(words.get("endings", "").split()) for words in packs.values()]
        self._opens = [frozenset(words.get("opens", "").split()) for words in packs.values()]
        self.of = lru_cache(maxsize=65536)(self._votes)

    def lists(self, key: str, place: int) -> bool:
        """Tell whether a language, by its place among the packs, lists a folded word."""
        return key in self._stop[place] or key in self._listed[place]

    def opening(self, key: str) -> list[float]:
        """Return what the first word of a text says: "o" opens Portuguese ones, and means "or" in Spanish."""
        return _shared([key in words for words in self._opens], OPENS)

    def _votes(self, key: str) -> tuple[float, ...]:
        """Return what a folded word says for each language, in the order of the packs."""
        stop, listed = ([key in words for words in lists] for lists in (self._stop, self._listed))
        found = [max(STOP * a, LISTED * b) for a, b in zip(stop, listed, strict=True)]
        total = max(sum(found), STOP)
        found = [one / total for one in found]
        known = any(found)
        if not key.isascii():
            marked = _shared([not letters.isdisjoint(key) for letters in self._letters], LETTER)
            found = [a + b for a, b in zip(found, marked, strict=True)]
        if not known and len(key) >= SHORTEST:
            ended = _shared([key.endswith(endings) for endings in self._endings], ENDING)
            found = [a + b for a, b in zip(found, ended, strict=True)]
        return tuple(found)


def _shared(has: Sequence[bool], worth: float) -> list[float]:
    return [worth * one / max(1, sum(has)) for one in has]


def _lists(words: Mapping[str, Any]) -> Iterable[str]:
    for name in _WORDS.split():
        yield words.get(name, "")
    for name in _PHRASES:
        yield words.get(name, "").replace("|", " ")
    for name in _TABLES:
        yield " ".join(words.get(name, {}))
    yield " ".join(words.get("units", {}).values()).replace("|", " ")
    yield from words.get("opposites", ())
    yield from words.get("synonyms", ())


def _folded(lists: Iterable[str]) -> Iterable[str]:
    return (fold_key(word) for words in lists for word in words.split())


@cache
def _everyday() -> dict[str, str]:
    return resource_json("matching", "common.json")
