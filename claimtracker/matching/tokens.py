"""Words, numbers and signs of a text with their places, noise of the web left out."""

import itertools
import re
import sys
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from claimtracker.domain.spans import Span

_MARKS = "".join(
    chr(point)
    for point in range(0x300, 0x3100)
    if unicodedata.category(chr(point)).startswith("M") or point == 0x640
)
# Written without spaces, so that a number stands between letters.
_SPACELESS = "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(
    r"(?P<num>\d+(?:[.,'’\u00a0\u202f٫٬]\d+)*)"
    r"|(?P<sign>[%‰٪$€£¥₹₽₩₺₴₦₪°½¼¾⅓⅔])"
    r"|(?P<word>(?:[A-Za-z]\.){2,}|(?:[CDJLMNSTcdjlmnst]|[Qq]u|(?:[Jj]us|[Ll]ors|[Pp]uis)qu)['’](?=[^\W_])"
    rf"|[{_SPACELESS}]+|[^\W_]+(?:[{re.escape(_MARKS)}]+[^\W_]*|['’][^\W_]+)*)"
    r"|(?P<stop>[.!?;:,()…\n/\"“”„«»\u060c\u061b\u061f\u3002\uff0c\u0964]|[-\u2010-\u2015\u2212])"
)
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|\b(?:pic\.twitter\.com|t\.co|bit\.ly|youtu\.be)/\S*"
    r"|(?<=\S)\s[—–-]\s[^—–\n]{1,60}\(@\w+\)\s+[^\d\s]{3,10}\s\d{1,2},\s\d{4}\s*[\"”]?\s*$"
    r"|\bRT\s+(?=@)|&(?:amp|lt|gt|quot|nbsp);"
)
# No noise is without one of these.
_NOISY = re.compile(r"[/&]|www\.|\(@|RT")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)")
_HASHTAG = re.compile(r"[#@]\w+")


class Token(NamedTuple):
    """One word, number, sign or stop of a text; ``key`` is its folded form."""

    kind: str
    text: str
    key: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The token's place in the text as it was given."""
        return Span(self.start, self.end)


@cache
def _mark_table() -> dict[int, None]:
    return dict.fromkeys(i for i in range(sys.maxunicode) if unicodedata.combining(chr(i)))


@lru_cache(maxsize=65536)
def strip_marks(word: str) -> str:
    """Return the word without accents, vowel points and the Arabic stretch."""
    if word.isascii():
        return word
    word = unicodedata.normalize("NFKD", word).translate(_mark_table()).replace("\u0640", "")
    return unicodedata.normalize("NFC", word)


@lru_cache(maxsize=65536)
def fold_key(word: str) -> str:
    """Return the word case-folded, apostrophes made plain, possessive and acronym dots dropped."""
    if not word.isascii():
        word = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    key = word.casefold().replace("’", "'")
    if key.endswith("'s"):
        key = key[:-2]
    key = key.rstrip("'")
    return key.replace(".", "") if key.endswith(".") else key


def without_noise(text: str) -> str:
    """Return the text with links, sharing marks and a post's signature blanked; no place moves."""
    if not _NOISY.search(text):
        return text
    return _NOISE.sub(lambda found: " " * len(found.group()), text)


def _pieces(found: re.Match[str]) -> list[tuple[int, int]]:
    """Split a hashtag or handle where its letters change case."""
    start, end = found.span()
    cuts = [start + 1, *(m.start() for m in _CAMEL.finditer(found.string, start + 1, end)), end]
    return list(itertools.pairwise(cuts))


def tokenize(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text, noise left out; places are code points of ``text``."""
    return _tokenize(text)


@lru_cache(maxsize=1024)
def _tokenize(text: str) -> tuple[Token, ...]:
    cleaned = without_noise(text)
    tokens: list[Token] = []
    position = 0
    for tag in _HASHTAG.finditer(cleaned):
        tokens += _run(cleaned, position, tag.start())
        for start, end in _pieces(tag):
            tokens += _run(cleaned, start, end)
        position = tag.end()
    return tuple(tokens + _run(cleaned, position, len(cleaned)))


def _run(text: str, start: int, end: int) -> list[Token]:
    new, kind = tuple.__new__, Token
    return [
        new(kind, (found.lastgroup, word := found[0], fold_key(word), *found.span()))
        for found in _TOKEN.finditer(text, start, end)
    ]
