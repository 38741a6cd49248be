"""What the program says, in the language of the person at it.

Every string that a person sees goes through ``say`` or ``say_count`` at the moment it is shown; a constant is
marked with ``to_say`` where it stands and said where it is used. English is the key and needs no file. The
other languages are Qt Linguist files, read by ``exchange/translations.py`` (docs/adr/0032).
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import reduce
from typing import TypeVar

from claimtracker.domain.records import record

Key = tuple[str, str]
"""The English words, and the sense where the same words mean two things."""
T = TypeVar("T")
_ISOLATE, _ISOLATED, _RIGHT = "\u2068", "\u2069", "\u200f"


def _one_or_more(count: int) -> int:
    return 0 if count == 1 else 1


@record
class Language:
    """One language: its messages by key, each as its forms by count (one form where nothing is counted).

    ``form`` returns which form goes with a count, as Qt Linguist orders them for the language.
    """

    code: str = "en"
    right_to_left: bool = False
    thousands: str = ","
    decimal: str = "."
    form: Callable[[int], int] = _one_or_more
    messages: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)


ENGLISH = Language()
_spoken = ENGLISH
"""Of the process: a window, a command or a reading child speaks one language from its start to its end."""


def speak(language: Language) -> None:
    """Say everything in a language from now on; what is shown already stays as it is."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    """Return the language that is spoken now."""
    return _spoken


def to_say(words: T, /, *, sense: str = "") -> T:
    """Return a constant as it is: a mark that its strings (not the keys of a mapping) are said later.

    Where there is a ``sense``, the same goes with ``say``.
    """
    return words


def say(words: str, /, *, sense: str = "", **parts: object) -> str:
    """Return the words in the language spoken, with the parts put in their ``{places}``.

    Whole numbers get the language's separators (give a year as text). ``sense`` tells apart the same
    English words that mean two things. Without parts, braces are left as they are.
    """
    forms = _spoken.messages.get((words, sense))
    return _filled(forms[0], words, parts) if forms else _filled(words, words, parts)


def say_count(count: int, one: str, many: str, /, *, sense: str = "", **parts: object) -> str:
    """Return the words for a count, which stands in them as ``{count}``; ``many`` is the key."""
    parts["count"] = count
    english = one if count == 1 else many
    forms = _spoken.messages.get((many, sense))
    if not forms:
        return _filled(english, english, parts)
    return _filled(forms[min(_spoken.form(count), len(forms) - 1)], english, parts)


_SMALL_INSIDE = frozenset({"en", "es", "fr", "pt"})
"""Languages that begin nouns and adjectives inside a sentence with small letters."""


def inside(words: str) -> str:
    """Return said words as they stand inside a sentence: small where only names are great, but not “URL”."""
    if _spoken.code not in _SMALL_INSIDE or words[1:2].isupper():
        return words
    return words[:1].lower() + words[1:]


def commas(parts: Iterable[str]) -> str:
    """Return "a, b, c" in the language spoken; empty when there are none."""
    return reduce(lambda some, more: say("{some}, {more}", some=some, more=more), [*parts] or [""])


def semicolons(parts: Iterable[str]) -> str:
    """Return "a; b; c" in the language spoken, for parts that may have commas; empty when there are none."""
    return reduce(lambda some, more: say("{some}; {more}", some=some, more=more), [*parts] or [""])


def all_of(parts: Iterable[str]) -> str:
    """Return "a, b and c" in the language spoken; empty when there are none."""
    *most, last = list(parts) or [""]
    return say("{some} and {last}", some=commas(most), last=last) if most else last


def one_of(parts: Iterable[str]) -> str:
    """Return "a, b or c" in the language spoken; empty when there are none."""
    *most, last = list(parts) or [""]
    return say("{some} or {last}", some=commas(most), last=last) if most else last


def isolated(text: str) -> str:
    """Return a text from elsewhere so that its direction does not turn the line that it stands in.

    Text of the other direction is put between the first strong isolate and its end (U+2068, U+2069).
    """
    found = [*sides(text)]
    if not _spoken.right_to_left:
        return f"{_ISOLATE}{text}{_ISOLATED}" if any(side != "L" for side in found) else text
    if found[:1] == ["L"]:
        return f"{_ISOLATE}{text}{_ISOLATED}"
    return text + _RIGHT if found[-1:] == ["L"] else text


def to_keep(words: str) -> str:
    """Return said words as they may be kept, in a name for instance: without the marks that isolate."""
    return words.replace(_ISOLATE, "").replace(_ISOLATED, "")


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with middle dots between them; none turns its neighbours."""
    return " · ".join(isolated(part) for part in parts if part)


def number(value: int) -> str:
    """Return a whole number with the separators of the language spoken."""
    return f"{value:,}".replace(",", _spoken.thousands)


def decimal(value: float, places: int) -> str:
    """Return a number with so many decimal places, as the language spoken writes it."""
    whole, point, rest = f"{value:,.{places}f}".partition(".")
    return whole.replace(",", _spoken.thousands) + (_spoken.decimal + rest if point else "")


def _filled(template: str, english: str, parts: Mapping[str, object]) -> str:
    if not parts:
        return template
    shown = {name: _part(value) for name, value in parts.items()}
    try:
        return template.format(**shown)
    except (KeyError, IndexError, ValueError):
        return english.format(**shown)  # a translation with another place must not cost the sentence


def _part(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    return isolated(str(value)) if _spoken.right_to_left else str(value)


def sides(text: str) -> Iterator[str]:
    """Yield the direction of each letter that has one and is not isolated already: L, R or AL."""
    depth = 0
    for letter in text:
        side = unicodedata.bidirectional(letter)
        if side in ("LRI", "RLI", "FSI"):
            depth += 1
        elif side == "PDI":
            depth = max(0, depth - 1)
        elif not depth and side in ("L", "R", "AL"):
            yield side
