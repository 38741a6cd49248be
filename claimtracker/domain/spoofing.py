"""Signs that make a text look other than it is: they turn its direction, are not seen, or pose as letters.

After Unicode's Technical Standard 39 (security mechanisms): what is odd is marked, never removed.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from claimtracker.domain.records import record
from claimtracker.domain.spans import Span

TURNED_SHOWN = "⇄"
UNSEEN_SHOWN = "⁞"


class OddKind(StrEnum):
    """What is odd about a sign or word."""

    TURNS = "turns the direction of writing"
    UNSEEN = "cannot be seen"
    MIXED = "mixes letters of two alphabets"


@record
class Odd:
    """An odd sign, or a word of mixed letters, and where it stands."""

    span: Span
    kind: OddKind


# Embeddings, overrides and isolates. Marks of direction alone turn nothing but themselves, and are left.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("[\u200b\u2060-\u2064\u180e\ufeff\u200c\u200d]")
_ALWAYS_UNSEEN = frozenset("\u200b\u2060\u2061\u2062\u2063\u2064\u180e\ufeff")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LOOKALIKE = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")


def odd_in(text: str) -> Iterator[Odd]:
    """Yield what is odd in a paragraph, signs first, then words."""
    if text.isascii():
        return
    for match in _TURNS.finditer(text):
        yield Odd(Span(match.start(), match.end()), OddKind.TURNS)
    for match in _UNSEEN.finditer(text):
        if _is_unseen(text, match.start()):
            yield Odd(Span(match.start(), match.end()), OddKind.UNSEEN)
    yield from mixed_words(text)


def mixed_words(text: str) -> Iterator[Odd]:
    """Yield words that hold letters of Latin and of Greek or Cyrillic, as names made to deceive do."""
    if _LATIN.search(text) is None or _LOOKALIKE.search(text) is None:
        return
    for match in _WORD.finditer(text):
        word = match[0]
        if _LATIN.search(word) is not None and len(scripts_of(word)) > 1:
            yield Odd(Span(match.start(), match.end()), OddKind.MIXED)


def scripts_of(word: str) -> tuple[str, ...]:
    """Return the alphabets of a word among Latin, Cyrillic and Greek; one letter of Greek is a formula's."""
    counts = dict.fromkeys(_SCRIPTS, 0)
    for letter in word:
        script = _script_of(letter)
        if script in counts:
            counts[script] += 1
    if counts["GREEK"] == 1 and not counts["CYRILLIC"] and not _poses(word):
        counts["GREEK"] = 0
    return tuple(script.capitalize() for script in _SCRIPTS if counts[script])


@lru_cache(maxsize=4_096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def shown_odd(text: str) -> str:
    """Return the text with a visible sign in the place of each odd one, every position kept."""
    if text.isascii() or (_TURNS.search(text) is None and _UNSEEN.search(text) is None):
        return text
    text = _TURNS.sub(TURNED_SHOWN, text)
    return _UNSEEN.sub(lambda match: UNSEEN_SHOWN if _is_unseen(text, match.start()) else match[0], text)


def _is_unseen(text: str, at: int) -> bool:
    """Joiners shape letters in many scripts and pictures; between letters of ours they only hide."""
    return text[at] in _ALWAYS_UNSEEN or (at > 0 and _plain(text[at - 1]) and _plain(text[at + 1 : at + 2]))


def _plain(letter: str) -> bool:
    return _LATIN.match(letter) is not None or _LOOKALIKE.match(letter) is not None


def _poses(word: str) -> bool:
    """Whether the one Greek letter of a word is among Latin ones that it looks like."""
    return any(letter in "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυχ" for letter in word)
