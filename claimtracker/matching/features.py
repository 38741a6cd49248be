"""Features of a pair of texts: a dozen plain measures, each of which a person can be shown."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, utils

from claimtracker.domain.text import fold
from claimtracker.domain.wording import to_say
from claimtracker.matching.normal_form import terms
from claimtracker.matching.speakers import same_speaker
from claimtracker.matching.tokens import without_noise

Rarity = Callable[[str], float]

NAMES = to_say(
    (
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
)
SENTENCE = "Same sentence"
# What is compared letter by letter: dear, and never more than 1, so that much of it need not be looked at.
OVERALL, PASSAGE, TITLE_WORDING = 4, 5, 7
LETTERS = (OVERALL, PASSAGE, TITLE_WORDING)
# The cosine of a pair one of which has no vector: that of two claims with a few words in common.
UNKNOWN_MEANING = 0.4
LONGEST = 1500
_RAREST = 3


@dataclass(frozen=True, slots=True)
class Side:
    """One text made ready: its stems as a set, its plain words up to LONGEST characters."""

    words: frozenset[str]
    plain: str
    numbers: frozenset[str]
    folded: str


@lru_cache(maxsize=2048)
def side(text: str, language: str = "", stems: str = "") -> Side:
    """Make one text ready for comparison; ``stems`` are its own joined by spaces, where they are known."""
    words = frozenset(stems.split() if stems else terms(text, language))
    numbers = frozenset([word for word in words if word.isdecimal()])
    quiet = without_noise(text)
    return Side(words, utils.default_process(quiet)[:LONGEST], numbers, fold(quiet))


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
    return with_letters(
        by_words(mine, theirs, title, rarity, total, speakers, meaning, sentence), mine, theirs, title
    )


def by_words(
    mine: Side,
    theirs: Side,
    title: Side,
    rarity: Rarities,
    total: float,
    speakers: tuple[str, str],
    meaning: float | None,
    sentence: float,
) -> tuple[float, ...]:
    """Return the features with nothing yet at the places of LETTERS."""
    title = title if title.words else theirs
    in_text = mine.words & theirs.words
    shared = _sum(in_text | (mine.words & title.words), rarity)
    rarest = sorted(theirs.words, key=lambda word: (-rarity[word], word))[:_RAREST]
    return (
        math.log1p(shared) / 5,
        shared / (total or 1),
        _sum(in_text, rarity) / (_sum(theirs.words, rarity) or 1),
        _sum(in_text.intersection(rarest), rarity) / (_sum(rarest, rarity) or 1),
        0.0,
        0.0,
        _sum(mine.words & title.words, rarity) / (_sum(title.words, rarity) or 1),
        0.0,
        len(mine.numbers & theirs.numbers) / max(1, len(theirs.numbers)),
        float(mine.folded == theirs.folded),
        _speaker(*speakers),
        UNKNOWN_MEANING if meaning is None else meaning,
        sentence,
    )


def with_letters(values: tuple[float, ...], mine: Side, theirs: Side, title: Side) -> tuple[float, ...]:
    """Return the features of a pair, those of LETTERS among them."""
    title = title if title.words else theirs
    found = list(values)
    found[OVERALL] = fuzz.token_sort_ratio(mine.plain, f"{theirs.plain} {title.plain}") / 100
    found[PASSAGE] = fuzz.partial_ratio(mine.plain, theirs.plain) / 100
    found[TITLE_WORDING] = fuzz.token_set_ratio(mine.plain, title.plain) / 100
    return tuple(found)


def _sum(words: Iterable[str], rarity: Rarities) -> float:
    return sum([rarity[word] for word in words])


def _speaker(mine: str, theirs: str) -> float:
    if not mine.strip() or not theirs.strip():
        return 0.0
    return 1.0 if same_speaker(mine, theirs) else -1.0
