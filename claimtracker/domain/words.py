"""The words that people filter by: the same cut, folded the same way, when stored and when typed.

Full-text indexes split words by rules of their own, which differ between databases and break Arabic
and Hindi words at their vowel signs. They are given plain letters and digits instead.
"""

import re
from functools import cache, lru_cache
from unicodedata import category, decimal, normalize

LONGEST = 64
MOST_STORED, MOST_TYPED = 20_000, 40
_TATWEEL = "\u0640"
_WORD = re.compile(r"[^\W_]+")
# Scripts that write words without spaces: each character is a word of its own.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)


def stored_words(text: str) -> str:
    """Return the words of a text as the index keeps them: each once, in order, spaces between."""
    return " ".join(list(dict.fromkeys(_words(text)))[:MOST_STORED])


def typed_words(text: str, *, each_once: bool = True) -> list[str]:
    """Return the words a person typed into a filter, as the index keeps them."""
    words = _words(text)
    return (list(dict.fromkeys(words)) if each_once else words)[:MOST_TYPED]


def all_words(text: str) -> list[str]:
    """Return every word of a text in order, as often as it stands there."""
    return _words(text)


def placed_words(text: str) -> list[tuple[str, int, int]]:
    """Return every word with where it starts and ends in the text, in code points."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = _folded(char)
        letters.append(plain)
        places += [place] * len(plain)
    folded = "".join(letters)
    pattern = _WORD if folded.isascii() else _word_or_character()
    return [
        (found[0][:LONGEST], places[found.start()], places[found.end() - 1] + 1)
        for found in pattern.finditer(folded)
    ]


def _words(text: str) -> list[str]:
    folded = text.casefold()
    if folded.isascii():
        return [word[:LONGEST] for word in _WORD.findall(folded)]
    letters = normalize("NFKD", folded).translate(_PLAIN)
    return [word[:LONGEST] for word in _word_or_character().findall(normalize("NFC", letters.casefold()))]


@cache
def _word_or_character() -> re.Pattern[str]:  # its many ranges take 5 ms, which a start need not wait for
    return re.compile(f"[{_UNSPACED}]|[^\\W_{_UNSPACED}]+")


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    folded = char.casefold()
    if folded.isascii():
        return folded
    return normalize("NFC", normalize("NFKD", folded).translate(_PLAIN).casefold())


class _PlainLetters(dict[int, str]):
    """What becomes of each character, worked out once."""

    def __missing__(self, code: int) -> str:
        self[code] = _plain(chr(code))
        return self[code]


def _plain(char: str) -> str:
    """Return a character without marks, vowel signs and joiners; digits of every script as 0 to 9."""
    if char.isascii():
        return char
    kind = category(char)
    if kind[0] == "M" or kind == "Cf" or char == _TATWEEL:
        return ""
    return str(decimal(char)) if kind == "Nd" else char


_PLAIN = _PlainLetters()
