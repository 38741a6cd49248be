"""Where else in an article the same is said: rare words, names and numbers shared with a claim."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from claimtracker.matching.normal_form import terms
from claimtracker.matching.reading import Reading, read

WITH_TELLING_NUMBER = 0.08
WITH_NUMBER = 0.34
WITHOUT_NUMBER = 0.55
WITH_ANOTHER_NUMBER = 0.6
"""How much of the claim a sentence must hold; a number with a unit, or a large one, tells much by itself."""

_LARGE = 20
_RARE_DIGITS = 3
_MONEY = re.compile("[A-Z]{3}$")
_FEWEST_WORDS = 2
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text states: words by meaning with how they are written, and numbers with theirs."""

    words: dict[str, str]
    numbers: dict[tuple[float, str], str]


@dataclass(frozen=True, slots=True)
class Likeness:
    """A sentence by its place in the list, how much of the claim it holds (0 to 1), and what both share.

    ``other_number`` is the number of a sentence that says the same with another one.
    """

    place: int
    score: float
    shared: tuple[str, ...]
    other_number: str = ""


def occurrences(claims: Sequence[str], sentences: Sequence[str], language: str = "") -> list[Likeness]:
    """Return the sentences that seem to state what one of ``claims`` (wordings of one claim) states.

    The score is the share of the claim's words that a sentence has too, each word weighing the more the
    fewer sentences have it. Of a claim's numbers one must be there; one such as 4.2 million euros or 1,208
    is enough alone. A sentence with nearly all of the words and another number of the same kind is told
    apart by that number. Best first.
    """
    there = [facts(sentence, language) for sentence in sentences]
    spread = Counter(word for one in there for word in one.words)
    best: dict[int, Likeness] = {}
    for claim in claims:
        ours = facts(claim, language)
        for place, theirs in enumerate(there):
            found = _likeness(place, ours, theirs, spread, len(there))
            if found and (place not in best or found.score > best[place].score):
                best[place] = found
    return sorted(best.values(), key=lambda one: (-one.score, one.place))


@lru_cache(maxsize=8192)
def facts(text: str, language: str = "") -> Facts:
    """Read what a text states; scripts without spaces are compared by pairs of signs."""
    reading = read(" ".join(text.split()), language)
    if reading.lexicon is None:
        found = {one: one for one in terms(text, language) if not any(map(str.isdigit, one))}
        return Facts(found, {(_value(one), ""): one for one in _DIGITS.findall(text)})
    words = {piece.meaning: reading.quote(piece.first, piece.last) for piece in reading.pieces}
    for date in reading.dates:
        if date.year:
            words[f"year {date.year}"] = str(date.year)
    return Facts(words, _numbers(reading))


def _numbers(reading: Reading) -> dict[tuple[float, str], str]:
    return {
        (round(one.value, 6), one.unit): reading.quote(one.first, one.last)
        for one in reading.quantities
        if one.kind == "count" and not (one.value in _YEARS and not one.unit and not one.noun)
    }


def _value(digits: str) -> float:
    return float(re.sub(r"\D", "", digits))


def _likeness(
    place: int, ours: Facts, theirs: Facts, spread: Counter[str], sentences: int
) -> Likeness | None:
    words = ours.words.keys() & theirs.words.keys()
    numbers = {number for number in ours.numbers if _has(theirs, number)}
    weights = {word: math.log(1 + (sentences + 1) / (1 + spread[word])) for word in ours.words}
    if ours.numbers and not numbers:
        return _with_another_number(place, ours, theirs, words, weights)
    alone = any(_is_rare(*number) for number in numbers)
    if not (words or alone):
        return None
    score = _share(words, weights)
    if (score < _least(numbers) and not alone) or (not numbers and len(words) < _FEWEST_WORDS):
        return None
    rarest = sorted(words, key=lambda word: -weights[word])
    shared = [ours.numbers[number] for number in sorted(numbers)] + [ours.words[word] for word in rarest]
    return Likeness(place, round(score, 3), tuple(shared))


def _with_another_number(
    place: int, ours: Facts, theirs: Facts, words: Set[str], weights: Mapping[str, float]
) -> Likeness | None:
    units = {unit for _, unit in ours.numbers}
    others = [written for (_, unit), written in theirs.numbers.items() if unit in units]
    score = _share(words, weights)
    if not others or score < WITH_ANOTHER_NUMBER or len(words) < _FEWEST_WORDS:
        return None
    rarest = sorted(words, key=lambda word: -weights[word])
    return Likeness(place, round(score, 3), tuple(ours.words[word] for word in rarest), others[0])


def _share(words: Set[str], weights: Mapping[str, float]) -> float:
    return sum(weights[word] for word in words) / max(sum(weights.values()), 1e-9)


def _is_rare(value: float, unit: str) -> bool:
    """Tell whether a number hardly stands twice in an article by chance: by its digits that are not zeros."""
    digits = len(f"{abs(value):.6f}".replace(".", "").strip("0"))
    return digits >= _RARE_DIGITS or (digits >= _RARE_DIGITS - 1 and _MONEY.match(unit) is not None)


def _least(numbers: set[tuple[float, str]]) -> float:
    if any(unit or value >= _LARGE for value, unit in numbers):
        return WITH_TELLING_NUMBER
    return WITH_NUMBER if numbers else WITHOUT_NUMBER


def _has(theirs: Facts, number: tuple[float, str]) -> bool:
    value, unit = number
    return any(value == other and (unit == kind or not unit or not kind) for other, kind in theirs.numbers)
