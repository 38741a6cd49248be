"""Numerals: digits, number words and magnitudes read as one value."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.matching.number_words import magnitude, value_of_words
from claimtracker.matching.packs import LanguagePack
from claimtracker.matching.tokens import Token

_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\u00a0\u202f])\d{3})(?:\1\d{3})*$")
THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Numeral:
    """A value and the tokens that write it, ``first`` to ``last`` inclusive."""

    value: float
    first: int
    last: int
    in_words: bool = False


def digits_value(text: str, decimal: str = ".") -> float:
    """Return the value of written digits: ``20,000,000``, ``3.5``, ``1.234,5`` and the like."""
    text = text.replace("٬", "").replace("٫", ".") if "٬" in text or "٫" in text else text
    grouped = _GROUPED.match(text)
    if grouped and not (grouped.group(1) == decimal and text.count(decimal) == 1):
        return float(re.sub(r"\D", "", text))
    last = max(text.rfind("."), text.rfind(","))
    if last < 0 or text[last] in text[:last]:
        return float(re.sub(r"\D", "", text))
    whole, fraction = re.sub(r"\D", "", text[:last]), text[last + 1 :]
    return float(f"{whole or 0}.{fraction}") if fraction.isdigit() else float(whole or 0)


def _spaced_groups(tokens: Sequence[Token], at: int) -> int:
    """Return the last token of digits grouped by spaces, as in 20 000 000."""
    last = at
    while (
        len(tokens[at].text) <= 3
        and last + 1 < len(tokens)
        and tokens[last + 1].kind == "num"
        and len(tokens[last + 1].text) == 3
        and tokens[last + 1].text.isdecimal()
        and tokens[last + 1].start == tokens[last].end + 1
    ):
        last += 1
    return last


def _from_digits(tokens: Sequence[Token], at: int, pack: LanguagePack | None) -> Numeral:
    value = digits_value(tokens[at].text, pack.decimal if pack else ".")
    last = _spaced_groups(tokens, at)
    if last > at:
        value = float("".join(token.text for token in tokens[at : last + 1]))
    while factor := magnitude(tokens, last + 1, pack):
        value *= factor
        last += 1
    return Numeral(round(value, 9), at, last)


def _from_words(tokens: Sequence[Token], at: int, pack: LanguagePack) -> Numeral | None:
    value, last = value_of_words(tokens, at, pack)
    return Numeral(value, at, last, in_words=True) if last >= at else None


def _and_a_half(tokens: Sequence[Token], numeral: Numeral, pack: LanguagePack) -> Numeral:
    """Add the half that follows: "two and a half million", "deux millions et demi", "مليونين ونصف"."""
    last = _half_after(tokens, numeral.last, pack)
    if not last:
        return numeral
    size = _size(numeral.value)
    value, after = numeral.value + size / 2, last + 1
    after += after < len(tokens) and tokens[after].text == "-"
    article = str(pack.words.get("article", ""))
    named = pack.magnitudes.get(tokens[after].key.removeprefix(article), 0.0) if after < len(tokens) else 0.0
    if named >= THOUSAND and size in (1, named):
        value, last = value * (named if size == 1 else 1), after
    return Numeral(value, numeral.first, last, numeral.in_words)


def _half_after(tokens: Sequence[Token], last: int, pack: LanguagePack) -> int:
    """Return the token that ends "and a half" behind a numeral, 0 where there is none."""
    if last + 1 >= len(tokens) or tokens[last + 1].key not in pack.begins_half:
        return 0
    following = [i for i in range(last + 1, min(len(tokens), last + 8)) if tokens[i].text != "-"]
    size = len(pack.half_and)
    said = tuple(tokens[i].key for i in following[:size])
    half = following[size] if len(following) > size else 0
    return half if said == pack.half_and and half and tokens[half].key in pack.halves else 0


def _size(value: float) -> float:
    """Return the magnitude that a value is counted in: 1,000,000 for two million."""
    return next((size for size in (1e12, 1e9, 1e6, 1e3) if value >= size and value % size == 0), 1.0)


def _part_of_magnitude(tokens: Sequence[Token], at: int, pack: LanguagePack) -> Numeral | None:
    """Read a part of a magnitude: "half a million", "un demi-million", "a quarter of a million"."""
    part = pack.parts.get(tokens[at].key)
    for after in range(at + 1, min(len(tokens), at + 4)) if part else ():
        size = pack.magnitudes.get(tokens[after].key, 0.0)
        if size >= THOUSAND:
            return Numeral((part or 0.0) * size, at, after, in_words=True)
        if tokens[after].text != "-" and tokens[after].key not in pack.part_of:
            break
    return None


def _may_start(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Tell whether a number word counts: "one" is mostly a pronoun, except before a magnitude."""
    if at and pack.numbers.get(tokens[at].key) == 100 and tokens[at - 1].key in pack.percent_heads:
        return False
    key = tokens[at].key
    if key not in (pack.ones if pack.number(key) is None else pack.stop):
        return pack.number(key) is not None
    return bool(magnitude(tokens, at + 1, pack) or _half_after(tokens, at, pack))


def _is_base(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Tell whether a magnitude stands alone as what a rate is counted against: "per million"."""
    return at > 0 and tokens[at - 1].key in pack.rate_words and magnitude(tokens, at, pack) >= THOUSAND


def numerals(tokens: Sequence[Token], pack: LanguagePack | None) -> list[Numeral]:
    """Return the numerals among the tokens, in order, none overlapping."""
    worded = pack.starts_numbers if pack else frozenset()
    compounds = pack if pack and pack.compounds else None
    found: list[Numeral] = []
    free = 0
    for at, token in enumerate(tokens):
        if not (token.kind == "num" or token.key in worded or (compounds and compounds.number(token.key))):
            continue
        numeral = None
        if at < free:
            continue
        if tokens[at].kind == "num":
            numeral = _from_digits(tokens, at, pack)
        elif pack is not None and _is_base(tokens, at, pack):
            numeral = Numeral(magnitude(tokens, at, pack), at, at, in_words=True)
        elif pack is not None and _may_start(tokens, at, pack):
            numeral = _from_words(tokens, at, pack)
        if numeral is None and pack is not None:
            numeral = _part_of_magnitude(tokens, at, pack)
        elif numeral is not None and pack is not None:
            numeral = _and_a_half(tokens, numeral, pack)
        if numeral:
            found.append(numeral)
            free = numeral.last + 1
    return found
