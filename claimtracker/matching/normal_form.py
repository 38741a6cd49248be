"""The normal form of a text: the stems that the index holds."""

import re
from collections.abc import Sequence
from functools import lru_cache

from claimtracker.matching.numerals import Numeral, numerals
from claimtracker.matching.packs import LanguagePack, load_pack, pack_for
from claimtracker.matching.tokens import Token, strip_marks, tokenize, without_noise

_SIGNS = {"%": "percent", "٪": "percent", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"}
_ALNUM = re.compile(r"\d+|[^\W\d_][^\W_]*")
_GRAM = 4
_SIGN_LETTERS = "bcfghjkmpqvwxz"
# What chooses how a sign is painted says nothing: variation selectors, joiners.
_UNSAID = frozenset("\u200b\u200c\u200d\ufe0e\ufe0f\ufeff")
MOST_SIGNS = 60
_WIDE_GRAM = 2
MOST_KEPT = 200_000


def _is_wide(char: str) -> bool:
    """Tell whether a script writes words without spaces (Chinese, Japanese, Thai, Lao, Khmer)."""
    return ("\u2e80" <= char <= "\uffdc" and not "\uac00" <= char <= "\ud7a3") or "\u0e00" <= char <= "\u0eff"


def _grams(word: str) -> list[str]:
    return [gram for key in _ALNUM.findall(strip_marks(word)) for gram in _runs(key)]


def _runs(key: str) -> list[str]:
    size = _WIDE_GRAM if any(map(_is_wide, key)) else _GRAM
    return [key[i : i + size] for i in range(max(1, len(key) - size + 1))]


_NAMES = {"US": "usa", "USA": "usa", "U.S.": "usa", "U.S.A.": "usa", "WHO": "whoorg"}


def _word_terms(token: Token, pack: LanguagePack) -> tuple[str, ...]:
    known = pack.terms.get(token.text)
    if known is None:
        if len(pack.terms) > MOST_KEPT:
            pack.terms.clear()
        known = pack.terms[token.text] = tuple(_made_terms(token, pack))
    return known


def _made_terms(token: Token, pack: LanguagePack) -> list[str]:
    key = token.key
    if token.text in _NAMES:
        return [_NAMES[token.text]]
    if key in pack.stop:
        return []
    if len(key) > 1 and key in pack.magnitudes:
        return [f"n{pack.magnitudes[key]:.0f}"]
    if key.isalnum() and not key[0].isdigit():
        stem = pack.stem(key)
        return [stem] if stem not in pack.stop else []
    stems = [pack.stem(word) for word in _ALNUM.findall(strip_marks(key)) if word not in pack.stop]
    return [stem for stem in stems if stem not in pack.stop]


def _sign_terms(sign: str, pack: LanguagePack | None) -> list[str]:
    """Write a sign as the word that stands for it, so that "15 %" and "15 percent" are found alike."""
    if sign not in _SIGNS:
        return []
    word = _SIGNS[sign]
    if pack is None:
        return _runs(word)
    return [pack.words.get("percent_term", word) if word == "percent" else pack.stem(word)]


def _number_term(numeral: Numeral) -> str:
    """Write a value so that it reads back as itself: whole numbers as digits, others as a word."""
    if numeral.value.is_integer():
        return f"{numeral.value:.0f}".replace("-", "")
    return "n" + f"{numeral.value:.9f}".rstrip("0").replace(".", "n")


def terms(text: str, language: str = "") -> tuple[str, ...]:
    """Return the text's stems in order, stop words left out, numbers as digits.

    Letters and digits only, so that any full-text index keeps them whole. Taking the terms of
    the joined terms changes nothing. Texts of a language without a pack become runs of four characters
    (two where words are written without spaces). A text of stop words alone keeps them, and one of signs
    alone becomes a word for each sign, so that it is found where it is asked for again.
    """
    pack = pack_for(language, text)
    return _terms(text, pack.language if pack else "")


@lru_cache(maxsize=4096)
def _terms(text: str, language: str) -> tuple[str, ...]:
    pack = load_pack(language) if language else None
    tokens = tokenize(text)
    found: list[str] = []
    position = 0
    for numeral in (*numerals(tokens, pack), None):
        until = numeral.first if numeral else len(tokens)
        for token in tokens[position:until]:
            if token.kind == "word":
                found += _word_terms(token, pack) if pack else _grams(token.key)
            elif token.kind == "sign":
                found += _sign_terms(token.text, pack)
        if numeral:
            found.append(_number_term(numeral))
            position = numeral.last + 1
    return tuple(found) or _last_resort(text, tokens)


def _last_resort(text: str, tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the words of a text that has nothing but stop words, else a word for each of its signs."""
    words = [
        key for token in tokens if token.kind == "word" for key in _ALNUM.findall(strip_marks(token.key))
    ]
    if words:
        return tuple(words[:MOST_SIGNS])
    signs = "".join(without_noise(text).split() or text.split())[:MOST_SIGNS]
    return tuple(_sign_word(ord(sign)) for sign in signs if sign not in _UNSAID)


def _sign_word(point: int) -> str:
    """Return four letters for a sign; no language has a word of them, and no stemmer an ending."""
    letters = []
    for _ in range(_GRAM):
        point, place = divmod(point, len(_SIGN_LETTERS))
        letters.append(_SIGN_LETTERS[place])
    return "".join(letters)
