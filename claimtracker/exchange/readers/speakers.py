"""Who speaks in a transcript: names before a colon, marks of captions, names on a line with a time."""

import re
from collections import Counter
from collections.abc import Iterable

from claimtracker.exchange.readers import signals

_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+"
_NAME_WORD = r"(?:[^\W\d_a-zà-öø-ÿа-я][\w.’'-]*|\d{1,3}|de|da|di|van|von|der|den|la|le|el|al|bin|of)"
_NAME = rf"[^\W\d_a-zà-öø-ÿа-я][\w.’'-]*(?:[ \u00a0]{_NAME_WORD}){{0,5}}"
_LABEL = re.compile(
    rf"^(?:\[?(?:{_DAY})?{_TIME}(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s*[-–]?\s*)?[\[(]?(?P<name>{_NAME})(?:\s*\([^()\n]{{1,60}}\))?[\])]?"
    rf"(?:\s*{_TIME})?\s*[:：](?=\s|$|(?<=：))"
)
# A name and a time on a line of their own, as programs that transcribe write it.
_TURN = re.compile(rf"^(?:(?P<name>{_NAME})\s+{_TIME}|{_TIME}\s+(?P<named>{_NAME}))\s*:?$")
_MARK = re.compile(r"^(?:>>|[-–—]\s*\S)")
_LONGEST = 90
_FEWEST = 3
# Words before a colon that name no speaker.
_NOBODY = re.compile(
    r"^(?:photos?|image|picture|video|updated?|published|posted|notes?|sources?|tags?|topics?|contacts?|phone|tel"
    r"|e-?mail|fax|date|time|place|subject|re|to|from|cc|where|when|who|what|why|how|related|read more"
    r"|see also|editor[’']s note|correction|https?|foto|bild|quelle|fuente|autor|author|by|text)$",
    re.IGNORECASE,
)


def speaker_label(text: str) -> str:
    """Return the name before the colon that a paragraph begins with, or an empty string."""
    match = _LABEL.match(text[:_LONGEST])
    return match["name"] if match and not _NOBODY.match(match["name"]) else ""


def turn_name(text: str) -> str:
    """Return the name on a line that holds a name and a time and nothing else, or an empty string."""
    match = _TURN.match(text) if len(text) <= _LONGEST else None
    return (match["name"] or match["named"]) if match else ""


def speakers_of(lines: Iterable[str]) -> frozenset[str]:
    """Return the names before colons that are speakers': in capitals, of several words, or repeated."""
    counts = Counter(filter(None, map(speaker_label, lines)))
    return frozenset(
        name for name, count in counts.items() if count > 1 or signals.is_capitals(name) or " " in name
    )


def talking(lines: Iterable[str]) -> frozenset[str]:
    """Return the speakers of a text that is a conversation: at least two, one of them more than once."""
    counts = Counter(name for line in lines if (name := speaker_label(line) or turn_name(line)))
    several = len(counts) >= 2 and counts.total() >= _FEWEST and counts.most_common(1)[0][1] > 1
    return frozenset(counts) if several else frozenset()


def begins_turn(line: str, speakers: frozenset[str]) -> bool:
    """Whether another speaker begins here, by a dash, the marks of live captions, or a name."""
    return _MARK.match(line) is not None or speaker_label(line) in speakers
