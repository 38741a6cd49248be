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
# What is compared letter by letter: never more than 1, so that much of it need not be looked at. The passage
# in common is dearer than all the others together.
OVERALL, PASSAGE, TITLE_WORDING = 4, 5, 7
# The cosine of a pair one of which has no vector: that of two claims with a few words in common.
UNKNOWN_MEANING = 0.4
LONGEST = 1500
_RAREST = 3


@dataclass(frozen=True, slots=True)
class Side:
    """One text made ready: its stems as a set; its plain words, LONGEST characters at most, also in order."""

    words: frozenset[str]
    plain: str
    in_order: str
    numbers: frozenset[str]
    folded: str


@lru_cache(maxsize=2048)
def side(text: str, language: str = "", stems: str = "") -> Side:
    """Make one text ready for comparison; ``stems`` are its own joined by spaces, where they are known."""
    words = frozenset(stems.split() if stems else terms(text, language))
    numbers = frozenset([word for word in words if word.isdecimal()])
    quiet = without_noise(text)
    plain = utils.default_process(quiet)[:LONGEST]
    return Side(words, plain, _in_order(plain), numbers, fold(quiet))


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
    found = by_words(mine, theirs, title, rarity, total, speakers, meaning, sentence)
    return with_passage(with_wording(found, mine, theirs, title), mine, theirs)


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
    """Return the features with nothing yet at the places of OVERALL, PASSAGE and TITLE_WORDING."""
    in_text = mine.words & theirs.words
    weights = sorted([(-rarity[word], word) for word in theirs.words])
    rarest, in_common = weights[:_RAREST], _sum(in_text, rarity)
    shared, of_text = in_common, in_common / (-sum([weight for weight, _ in weights]) or 1)
    of_title = of_text
    if title.words:
        in_title = mine.words & title.words
        shared = _sum(in_text | in_title, rarity)
        of_title = _sum(in_title, rarity) / (_sum(title.words, rarity) or 1)
    return (
        math.log1p(shared) / 5,
        shared / (total or 1),
        of_text,
        sum([weight for weight, word in rarest if word in in_text]) / (sum([w for w, _ in rarest]) or 1),
        0.0,
        0.0,
        of_title,
        0.0,
        len(mine.numbers & theirs.numbers) / max(1, len(theirs.numbers)),
        float(mine.folded == theirs.folded),
        _speaker(*speakers),
        UNKNOWN_MEANING if meaning is None else meaning,
        sentence,
    )


def with_wording(values: tuple[float, ...], mine: Side, theirs: Side, title: Side) -> tuple[float, ...]:
    """Return the features of a pair, those of OVERALL and TITLE_WORDING among them."""
    title = title if title.words else theirs
    found = list(values)
    found[OVERALL] = fuzz.ratio(mine.in_order, _in_order(f"{theirs.plain} {title.plain}")) / 100
    found[TITLE_WORDING] = fuzz.token_set_ratio(mine.plain, title.plain) / 100
    return tuple(found)


def with_passage(values: tuple[float, ...], mine: Side, theirs: Side) -> tuple[float, ...]:
    """Return the features of a pair, that of PASSAGE among them."""
    return (*values[:PASSAGE], fuzz.partial_ratio(mine.plain, theirs.plain) / 100, *values[PASSAGE + 1 :])


def _in_order(plain: str) -> str:
    return " ".join(sorted(plain.split()))


def _sum(words: Iterable[str], rarity: Rarities) -> float:
    return sum([rarity[word] for word in words])


def _speaker(mine: str, theirs: str) -> float:
    if not mine.strip() or not theirs.strip():
        return 0.0
    return 1.0 if same_speaker(mine, theirs) else -1.0
