"""Features of a pair of texts: a dozen plain measures, each of which a person can be shown."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from claimtracker.domain.text import fold
from claimtracker.matching.normal_form import terms
from claimtracker.matching.speakers import same_speaker
from claimtracker.matching.tokens import tokenize, without_noise

Rarity = Callable[[str], float]

NAMES = (
    "Rare words shared",
    "Share of these words",
    "Share of the earlier claim's words",
    "Its rarest words",
    "Same words overall",
    "Passage in common",
    "Title",
    "Title's wording",
    "Numbers in common",
    "Same wording",
    "Speaker",
)
_RAREST = 3


@dataclass(frozen=True, slots=True)
class Side:
    """One text made ready: its stems in order and as a set, its plain words."""

    stems: tuple[str, ...]
    words: frozenset[str]
    plain: str
    numbers: frozenset[str]
    folded: str


@lru_cache(maxsize=16384)
def side(text: str, language: str = "") -> Side:
    """Make one text ready for comparison."""
    stems = terms(text, language)
    words = frozenset(stems)
    return Side(
        stems,
        words,
        " ".join(token.key for token in tokenize(text) if token.kind in ("word", "num")),
        frozenset(word for word in words if word.isdecimal()),
        fold(without_noise(text)),
    )


def features(
    mine: Side, theirs: Side, title: Side, rarity: Rarity, speakers: Sequence[str] = ("", "")
) -> tuple[float, ...]:
    """Return the features named in NAMES, about 0..1 each; "Speaker" is 1, -1 or 0 for unknown.

    Where the earlier claim has no title, its own words stand for it.
    """
    title = title if title.stems else theirs
    weight = {word: rarity(word) for word in mine.words | theirs.words | title.words}
    in_text, in_title = mine.words & theirs.words, mine.words & title.words
    shared = _sum(in_text | in_title, weight)
    rarest = sorted(theirs.words, key=lambda word: (-weight[word], word))[:_RAREST]
    return (
        math.log1p(shared) / 5,
        shared / (_sum(mine.words, weight) or 1),
        _sum(in_text, weight) / (_sum(theirs.words, weight) or 1),
        _sum(in_text.intersection(rarest), weight) / (_sum(rarest, weight) or 1),
        fuzz.token_sort_ratio(mine.plain, f"{theirs.plain} {title.plain}") / 100,
        fuzz.partial_ratio(mine.plain, theirs.plain) / 100,
        _sum(in_title, weight) / (_sum(title.words, weight) or 1),
        fuzz.token_set_ratio(mine.plain, title.plain) / 100,
        len(mine.numbers & theirs.numbers) / max(1, len(theirs.numbers)),
        float(mine.folded == theirs.folded),
        _speaker(*speakers),
    )


def _sum(words: Sequence[str] | frozenset[str], weight: dict[str, float]) -> float:
    return sum(weight[word] for word in words)


def _speaker(mine: str, theirs: str) -> float:
    if not mine.strip() or not theirs.strip():
        return 0.0
    return 1.0 if same_speaker(mine, theirs) else -1.0
