"""Number words: the value that a run of them writes."""

import math
from collections.abc import Sequence

from claimtracker.matching.packs import LanguagePack
from claimtracker.matching.tokens import Token

THOUSAND = 1000
_GLUED_MAGNITUDES = {"m", "k", "b"}


def magnitude(tokens: Sequence[Token], at: int, pack: LanguagePack | None) -> float:
    """Return what a word multiplies the number before it by, 0 when it is no magnitude."""
    if pack is None or at >= len(tokens) or tokens[at].kind != "word":
        return 0.0
    glued = tokens[at].start == tokens[at - 1].end or _before_sign(tokens, at)
    if len(tokens[at].key) < 2 and not glued and tokens[at].key in _GLUED_MAGNITUDES:
        return 0.0
    return float(pack.magnitudes.get(tokens[at].key, 0.0))


def _before_sign(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sign is glued to a letter, as in 30 M€."""
    return at + 1 < len(tokens) and tokens[at + 1].kind == "sign" and tokens[at + 1].start == tokens[at].end


def _joins(tokens: Sequence[Token], at: int, pack: LanguagePack) -> int:
    """Return how many tokens join two number words: a glued hyphen, "and", or none."""
    if at + 1 >= len(tokens) or not (tokens[at + 1].key in pack.numbers or _joined_one(tokens[at + 1], pack)):
        return 0
    glued = tokens[at].kind == "stop" and tokens[at].text == "-" and tokens[at].end == tokens[at + 1].start
    return int(glued or tokens[at].key in pack.words.get("joiners", "").split())


def _joined_one(token: Token, pack: LanguagePack) -> bool:
    """Tell whether a word is a one that follows tens: "vinte e um", but not "twenty and a"."""
    return token.key in str(pack.words.get("joined_ones", "")).split()


def _fits(current: float, value: float, pack: LanguagePack) -> bool:
    """Tell whether a number word continues the one before: twenty five, but not two three."""
    double = pack.words.get("double_tens", ())
    room = 20 if current % 100 in double else 10
    if double and current % 100 == 10 and value in (7, 8, 9):
        return True
    if value == 10 and pack.words.get("teens_after") and 0 < current % 100 < 10:
        return True
    return not current or (value < room and current % 10 == 0 and current % 100 != 10) or current % 100 == 0


def value_of_words(tokens: Sequence[Token], at: int, pack: LanguagePack) -> tuple[float, int]:
    """Return what the number words from a token on write, and the last of them; ``at`` - 1 without any."""
    total, current, last = 0.0, 0.0, at - 1
    while last + 1 < len(tokens):
        step = _joins(tokens, last + 1, pack) if last >= at else 0
        token = tokens[last + 1 + step]
        value = _worth(token, pack, opens=last < at)
        if last >= at and not step and (factor := magnitude(tokens, last + 1, pack)):
            current *= factor
            if factor >= THOUSAND:
                total, current = total + current, 0.0
        elif value is not None and value == 20 and current == 4 and pack.words.get("double_tens"):
            current *= value
        elif last >= at and (added := _glued(token, pack)) and _free(current, added):
            if current >= THOUSAND:
                total, current = total + current, 0.0
            current += added
        elif value is not None and _fits(current, value, pack):
            current += value
        elif step and _joined_one(token, pack) and current % 10 == 0 and current % 100 >= 20:
            current += 1
        else:
            break
        last += 1 + step
    return total + current, last


def _glued(token: Token, pack: LanguagePack) -> float:
    """Return the value of a number word that has "and" written on it: "ألف وخمسمئة"; 0 for another word."""
    joiner = str(pack.words.get("glued_and", ""))
    written = bool(joiner) and token.key.startswith(joiner)
    return pack.numbers.get(token.key.removeprefix(joiner), 0.0) if written else 0.0


def _free(current: float, added: float) -> bool:
    """Tell whether a value has nothing yet where another would be written: 1,000 and 500, not 20 and 30."""
    digits = math.floor(math.log10(added))
    return bool(current % 10 ** (digits + 1) // 10**digits == 0)


def _worth(token: Token, pack: LanguagePack, *, opens: bool) -> float | None:
    """Return a number word's value; "a" is one at the head of "a million"."""
    if token.kind != "word":
        return None
    return 1 if opens and token.key in pack.ones else pack.number(token.key)
