"""What type a claim seems to be, from the marked words alone: only where they leave no doubt."""

import re

from claimtracker.domain.claims import ClaimType
from claimtracker.matching.checkworthy.word_lists import word_lists
from claimtracker.matching.packs import pack_for
from claimtracker.matching.quantities import Quantity
from claimtracker.matching.reading import Reading, read
from claimtracker.matching.units import dimension

LEAST_QUOTED = 0.5
"""So much of the words stands in quotation marks, at least, when what was said is the claim."""
_LEAST_WORDS = 3
_QUOTED = re.compile(r"“[^“”]+”|„[^“”„]+[“”]|«[^«»]+»|»[^«»]+«|「[^「」]+」|『[^『』]+』|\"[^\"]+\"|“[^“”]+$")
_SPEAKS = re.compile(
    r"(?:“[^“”]+”|„[^“”„]+[“”]|«[^«»]+»|»[^«»]+«|\"[^\"]+\")\s*,|[“„«»\"][^“”„«»\"]+[,.!?…]\s*[”“»«\"]"
)
"""Words that begin with a sentence somebody says: its comma stands within the marks or after them."""
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_CURRENCY = re.compile(r"[A-Z]{3}|cent")
_CERTAIN_UNITS = ("part", "times")
_NO_DATE = frozenset({"change", "comparison", "superlative", "cause", "time"})
"""Words beside which a date says since when or in comparison with when: it is not what is claimed."""


def likely_type(words: str, language: str = "") -> ClaimType:
    """Return what a claim of these words is about; OTHER where it could be more than one thing."""
    line = " ".join(words.split())
    if _is_quoted(line):
        return ClaimType.QUOTE
    reading = read(line, language)
    if any(_is_amount(reading, quantity) for quantity in reading.quantities):
        return ClaimType.NUMBER
    found = _listed(reading, language)
    if ("comparison", True) in found:
        return ClaimType.COMPARISON
    if any(date.year or date.month for date in reading.dates) and not _NO_DATE & {kind for kind, _ in found}:
        return ClaimType.DATE
    return ClaimType.OTHER


def _is_quoted(line: str) -> bool:
    whole = len(_WORD.findall(line))
    quoted = sum(len(_WORD.findall(part)) for part in _QUOTED.findall(line))
    speaks = quoted >= whole * LEAST_QUOTED or _SPEAKS.match(line) is not None
    return quoted >= _LEAST_WORDS and speaks


def _is_amount(reading: Reading, quantity: Quantity) -> bool:
    """Tell whether a quantity is one to look up: in digits, or a share, a sum or a multiple in words."""
    if quantity.kind != "count":
        return False
    unit = quantity.unit
    if _DIGIT.search(reading.quote(quantity.first, quantity.last)):
        return bool(unit) or not _named(reading, quantity)
    return dimension(unit) == "share" or unit in _CERTAIN_UNITS or bool(_CURRENCY.fullmatch(unit))


def _named(reading: Reading, quantity: Quantity) -> bool:
    """Tell whether a number may be a part of a name, as in “Boeing 747” and “Section 14”."""
    before = reading.tokens[quantity.first - 1].text if quantity.first else ""
    is_name = any(letter.isupper() for letter in before[:2])  # “iPhone 15”, too
    return is_name and all(piece.first != quantity.last + 1 for piece in reading.pieces)


def _listed(reading: Reading, language: str) -> set[tuple[str, bool]]:
    """Return the kinds of words in it, each with whether one is of several words, such as “higher than”."""
    pack = pack_for(language, reading.text)
    lists = word_lists(language) if language else word_lists(pack.language) if pack else None
    if lists is None:
        return set()
    places = (lists.book.at(reading.tokens, at) for at in range(len(reading.tokens)))
    return {(kind, size > 1) for kind, size in filter(None, places)}
