"""Features of a pair of texts: a dozen plain measures, each of which a person can be shown."""

import math
from collections.abc import Callable, Iterable
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
    "Same meaning",
    "Same sentence",
)
SENTENCE = "Same sentence"
# The cosine of a pair one of which has no vector: that of two claims with a few words in common.
UNKNOWN_MEANING = 0.4
LONGEST = 1500
_RAREST = 3


@dataclass(frozen=True, slots=True)
class Side:
    """One text made ready: its stems in order and as a set, its plain words up to LONGEST characters."""

    stems: tuple[str, ...]
    words: frozenset[str]
    plain: str
    numbers: frozenset[str]
    folded: str


@lru_cache(maxsize=2048)
def side(text: str, language: str = "") -> Side:
    """Make one text ready for comparison."""
    stems = terms(text, language)
    words = frozenset(stems)
    return Side(
        stems,
        words,
        " ".join(token.key for token in tokenize(text) if token.kind in ("word", "num"))[:LONGEST],
        frozenset(word for word in words if word.isdecimal()),
        fold(without_noise(text)),
    )


class Rarities(dict[str, float]):
    """Rarities of terms, each asked for once; the same for all candidates of one query."""

    def __init__(self, rarity: Rarity) -> None:
        super().__init__()
        self._rarity = rarity

    def __missing__(self, term: str) -> float:
        self[term] = value = self._rarity(term)
        return value

    def total(self, side: Side) -> float:
        """Return the summed rarity of a side's words."""
        return _sum(side.words, self)


def features(
    mine: Side,
    theirs: Side,
    title: Side,
    rarity: Rarities,
    total: float,
    speakers: tuple[str, str] = ("", ""),
    meaning: float | None = None,
    sentence: float = 0.0,
) -> tuple[float, ...]:
    """Return the features named in NAMES, about 0..1 each; "Speaker" is 1, -1 or 0 for unknown.

    ``total`` is ``rarity.total(mine)``. Where the earlier claim has no title, its own words stand for it.
    """
    title = title if title.stems else theirs
    in_text, in_title = mine.words & theirs.words, mine.words & title.words
    shared = _sum(in_text | in_title, rarity)
    rarest = sorted(theirs.words, key=lambda word: (-rarity[word], word))[:_RAREST]
    return (
        math.log1p(shared) / 5,
        shared / (total or 1),
        _sum(in_text, rarity) / (_sum(theirs.words, rarity) or 1),
        _sum(in_text.intersection(rarest), rarity) / (_sum(rarest, rarity) or 1),
        fuzz.token_sort_ratio(mine.plain, f"{theirs.plain} {title.plain}") / 100,
        fuzz.partial_ratio(mine.plain, theirs.plain) / 100,
        _sum(in_title, rarity) / (_sum(title.words, rarity) or 1),
        fuzz.token_set_ratio(mine.plain, title.plain) / 100,
        len(mine.numbers & theirs.numbers) / max(1, len(theirs.numbers)),
        float(mine.folded == theirs.folded),
        _speaker(*speakers),
        UNKNOWN_MEANING if meaning is None else meaning,
        sentence,
    )


def _sum(words: Iterable[str], rarity: Rarities) -> float:
    return sum([rarity[word] for word in words])


def _speaker(mine: str, theirs: str) -> float:
    if not mine.strip() or not theirs.strip():
        return 0.0
    return 1.0 if same_speaker(mine, theirs) else -1.0
