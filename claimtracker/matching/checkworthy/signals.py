"""What a sentence holds that speaks for or against checking it, counted by name."""

import re
from collections import Counter
from collections.abc import Iterator

from claimtracker.domain.articles import Role
from claimtracker.matching.checkworthy.word_lists import WordLists, word_lists
from claimtracker.matching.packs import pack_for
from claimtracker.matching.quantities import Quantity
from claimtracker.matching.reading import Reading, read
from claimtracker.matching.tokens import Token
from claimtracker.matching.units import dimension

_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_WIDE_NUMBER = re.compile(
    r"[0-9０-９][0-9０-９.,．，]*[万千億亿兆]*\s*([%％年月日円元ドル美]?)|([一二三四五六七八九十百千万億亿]{2,})"
)
_CURRENCY = re.compile(r"^[A-Z]{3}$")
_WIDE_LETTERS_PER_WORD = 2


def signals(sentence: str, language: str = "", role: Role = Role.BODY) -> Counter[str]:
    """Count the signals of one sentence; ``language`` is BCP 47, empty to go by the words themselves."""
    reading = read(sentence, language)
    lists = _lists(sentence, language)
    found: Counter[str] = Counter(_from_reading(reading, lists))
    words = [token for token in reading.tokens if token.kind in ("word", "num")]
    if lists is None:
        found["name"] = max(found["name"], _capitals(reading.tokens))
    else:
        found.update(_from_words(reading.tokens, lists, _numbered(reading)))
    if _WIDE.search(sentence):
        found.update(_from_wide(sentence))
    found["words"] = _length(sentence, words)
    if asks(sentence):
        found["question"] = 1
    if role is not Role.BODY:
        found[f"in {role.value}"] = 1
    return found


def _lists(sentence: str, language: str) -> WordLists | None:
    if language:
        return word_lists(language)
    pack = pack_for("", sentence)
    return word_lists(pack.language) if pack else None


def asks(sentence: str) -> bool:
    """Tell whether a sentence is a question, in any script."""
    stripped = sentence.rstrip('"”’»』」) \t\n')
    return stripped.endswith(("?", "؟", "？")) or sentence.lstrip('“«" ').startswith("¿")


def _length(sentence: str, words: list[Token]) -> int:
    wide = len(_WIDE.findall(sentence))
    return len(words) + wide // _WIDE_LETTERS_PER_WORD


def _from_reading(reading: Reading, lists: WordLists | None) -> Iterator[str]:
    for quantity in reading.quantities:
        name = _quantity_name(quantity)
        # a word that is an ordinal and something else (Portuguese "segundo") is the other thing
        if name == "ordinal" and lists and lists.book.at(reading.tokens, quantity.first):
            continue
        if name:
            yield name
    for _ in reading.dates:
        yield "date"
    after_name = False
    for piece in reading.pieces:
        if piece.kind == "place":
            yield "place"
        elif piece.kind == "name" and not after_name:
            yield "name"
        after_name = piece.kind == "name"


def _quantity_name(quantity: Quantity) -> str:
    if quantity.kind == "weak":
        return ""
    if quantity.kind == "ordinal":
        return "ordinal"
    measure = dimension(quantity.unit)
    if measure == "share":
        return "percentage"
    if _CURRENCY.match(quantity.unit) or quantity.unit == "cent":
        return "money"
    return "share" if quantity.unit in ("part", "times") else "number"


def _numbered(reading: Reading) -> frozenset[int]:
    return frozenset(
        at
        for quantity in reading.quantities
        if quantity.kind == "count"
        for at in range(quantity.first, quantity.last + 1)
    )


def _from_words(tokens: tuple[Token, ...], lists: WordLists, taken: frozenset[int]) -> Iterator[str]:
    at = 0
    while at < len(tokens):
        found = None if at in taken else lists.book.at(tokens, at)
        if found is not None:
            yield found[0]
            at += found[1]
            continue
        token = tokens[at]
        if token.kind == "word" and at not in taken and _is_past(token.key, lists):
            yield "past"
        at += 1


def _capitals(tokens: tuple[Token, ...]) -> int:
    """Count names in a language without lists: capitals inside of a sentence, neighbours as one."""
    count, after_name, begins = 0, False, True
    for token in tokens:
        if token.kind == "stop":
            begins = begins or token.text != ","
            after_name = False
            continue
        is_name = token.kind == "word" and token.text[0].isupper() and not begins
        count += is_name and not after_name
        after_name, begins = is_name, False
    return count


def _is_past(key: str, lists: WordLists) -> bool:
    return len(key) > 4 and bool(lists.endings) and key.endswith(lists.endings) and key not in lists.not_past


def _from_wide(sentence: str) -> Iterator[str]:
    """Count digits in scripts that glue words to them; their signs tell what is counted."""
    for match in _WIDE_NUMBER.finditer(sentence):
        sign = match[1] or ""
        if sign in ("%", "％") and sign:
            yield "percentage"
        elif sign and sign in "年月日":
            yield "date"
        elif sign:
            yield "money"
        else:
            yield "number"
