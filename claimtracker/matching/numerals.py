"""Numerals: digits, number words and magnitudes read as one value."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.matching.packs import LanguagePack
from claimtracker.matching.tokens import Token

_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\u00a0\u202f])\d{3})(?:\1\d{3})*$")
THOUSAND = 1000
_GLUED_MAGNITUDES = {"m", "k", "b"}


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


def _magnitude(tokens: Sequence[Token], at: int, pack: LanguagePack | None) -> float:
    if pack is None or at >= len(tokens) or tokens[at].kind != "word":
        return 0.0
    glued = tokens[at].start == tokens[at - 1].end or _before_sign(tokens, at)
    if len(tokens[at].key) < 2 and not glued and tokens[at].key in _GLUED_MAGNITUDES:
        return 0.0
    return float(pack.magnitudes.get(tokens[at].key, 0.0))


def _before_sign(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sign is glued to a letter, as in 30 M€."""
    return at + 1 < len(tokens) and tokens[at + 1].kind == "sign" and tokens[at + 1].start == tokens[at].end


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
    while factor := _magnitude(tokens, last + 1, pack):
        value *= factor
        last += 1
    return Numeral(round(value, 9), at, last)


def _joins(tokens: Sequence[Token], at: int, pack: LanguagePack) -> int:
    """Return how many tokens join two number words: a glued hyphen, "and", or none."""
    if at + 1 >= len(tokens) or not (tokens[at + 1].key in pack.numbers or _joined_one(tokens[at + 1], pack)):
        return 0
    glued = tokens[at].kind == "stop" and tokens[at].text == "-" and tokens[at].end == tokens[at + 1].start
    return int(glued or tokens[at].key in pack.words.get("joiners", "").split())


def _joined_one(token: Token, pack: LanguagePack) -> bool:
    """Tell whether a word is a one that follows tens: "vinte e um", but not "twenty and a"."""
    return token.key in pack.words.get("joined_ones", ())


def _fits(current: float, value: float, pack: LanguagePack) -> bool:
    """Tell whether a number word continues the one before: twenty five, but not two three."""
    double = pack.words.get("double_tens", ())
    room = 20 if current % 100 in double else 10
    if double and current % 100 == 10 and value in (7, 8, 9):
        return True
    if value == 10 and pack.words.get("teens_after") and 0 < current % 100 < 10:
        return True
    return not current or (value < room and current % 10 == 0 and current % 100 != 10) or current % 100 == 0


def _from_words(tokens: Sequence[Token], at: int, pack: LanguagePack) -> Numeral | None:
    total, current, last = 0.0, 0.0, at - 1
    while last + 1 < len(tokens):
        step = _joins(tokens, last + 1, pack) if last >= at else 0
        token = tokens[last + 1 + step]
        value = _worth(token, pack, opens=last < at)
        if last >= at and not step and (factor := _magnitude(tokens, last + 1, pack)):
            current *= factor
            if factor >= 1000:
                total, current = total + current, 0.0
        elif value is not None and value == 20 and current == 4 and pack.words.get("double_tens"):
            current *= value
        elif value is not None and _fits(current, value, pack):
            current += value
        elif step and _joined_one(token, pack) and current % 10 == 0 and current % 100 >= 20:
            current += 1
        else:
            break
        last += 1 + step
    return Numeral(total + current, at, last, in_words=True) if last >= at else None


def _worth(token: Token, pack: LanguagePack, *, opens: bool) -> float | None:
    """Return a number word's value; "a" is one at the head of "a million"."""
    if token.kind != "word":
        return None
    return 1 if opens and token.key in pack.ones else pack.numbers.get(token.key)


def _may_start(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Tell whether a number word counts: "one" is mostly a pronoun, except before a magnitude."""
    if at and pack.numbers.get(tokens[at].key) == 100 and tokens[at - 1].key in pack.percent_heads:
        return False
    if tokens[at].key not in pack.numbers:
        return tokens[at].key in pack.ones and bool(_magnitude(tokens, at + 1, pack))
    return tokens[at].key not in pack.stop or bool(_magnitude(tokens, at + 1, pack))


def _is_base(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Tell whether a magnitude stands alone as what a rate is counted against: "per million"."""
    return at > 0 and tokens[at - 1].key in pack.rate_words and _magnitude(tokens, at, pack) >= THOUSAND


def numerals(tokens: Sequence[Token], pack: LanguagePack | None) -> list[Numeral]:
    """Return the numerals among the tokens, in order, none overlapping."""
    worded = pack.starts_numbers if pack else frozenset()
    found: list[Numeral] = []
    free = 0
    for at in [i for i, token in enumerate(tokens) if token.kind == "num" or token.key in worded]:
        numeral = None
        if at < free:
            continue
        if tokens[at].kind == "num":
            numeral = _from_digits(tokens, at, pack)
        elif pack is not None and _is_base(tokens, at, pack):
            numeral = Numeral(_magnitude(tokens, at, pack), at, at, in_words=True)
        elif pack is not None and _may_start(tokens, at, pack):
            numeral = _from_words(tokens, at, pack)
        if numeral:
            found.append(numeral)
            free = numeral.last + 1
    return found
