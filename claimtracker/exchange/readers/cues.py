"""Cues of subtitle files (SRT, WebVTT, SBV): when they are shown, who speaks, and their words.

Markup inside of a cue is cut out as in a page; every line of the file goes to one cue, or is set aside.
"""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_TIMING = re.compile(
    rf"^[ \t\ufeff]*(?P<start>{_TIME})[ \t]*"
    rf"(?:-->[ \t]*(?P<end>{_TIME})(?:[ \t].*)?|,(?P<until>{_TIME})[ \t]*)$"
)
# A time alone on its line, or before words; a name behind it is a speaker's turn, not a cue.
_STAMP = re.compile(r"^[\[(]?(?P<time>(?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?(?:$|\s+(?P<words>\S.*))")
_MOST_LINES, _FEWEST_TIMES, _SHARE_OF_TIMES = 60, 3, 0.4
# A programme of an event begins at some hour, a recording at nought.
_LATEST_START = 120.0
_ASIDE = re.compile(r"^(?:NOTE|STYLE|REGION)(?:[ \t]|$)")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^<>\n]{1,200})>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>|<(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}>|\{\\[^{}\n]{1,100}\}")
_HEAD = re.compile(
    rb"^(?:\xef\xbb\xbf)?(?:WEBVTT(?:[ \t\r\n]|$)"
    rb"|\s*\d+[ \t]*\r?\n[ \t]*\d\d:\d\d:\d\d[,.]\d{3} --> )"
)


@dataclass(slots=True)
class Part:
    """What one speaker says in a cue; ``voice`` is empty where no tag names one."""

    voice: str
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Cue:
    """A cue: its lines of number and time as written, start and end in seconds, and what is said in it."""

    heads: list[str]
    start: float
    end: float
    parts: list[Part] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        return [line for part in self.parts for line in part.lines]


@dataclass(slots=True)
class Subtitles:
    """The cues of a file, and lines that nobody is shown, by the number of cues before them."""

    cues: list[Cue] = field(default_factory=list)
    aside: dict[int, list[str]] = field(default_factory=dict)


def begins_with_times(head: bytes) -> bool:
    """Tell whether a text begins as transcripts are copied from video sites: times, and words after each."""
    lines = [
        line.strip() for line in head.decode("utf-8", "ignore").split("\n")[:_MOST_LINES] if line.strip()
    ]
    times = [_seconds(match["time"]) for line in lines if (match := _STAMP.match(line))]
    enough = (
        len(times) >= _FEWEST_TIMES
        and times[0] <= _LATEST_START
        and len(times) >= _SHARE_OF_TIMES * len(lines)
    )
    return enough and all(one <= other for one, other in pairwise(times))


def begins_with_cues(head: bytes) -> bool:
    """Tell whether a file begins as WebVTT does, or with a numbered cue."""
    return _HEAD.match(head) is not None


def subtitles_in(text: str) -> Subtitles:
    """Read canonical text; a file without a single line of time gives no cues."""
    lines = text.split("\n")
    times = [number for number, line in enumerate(lines) if "-->" in line or "," in line]
    timed = {number: match for number in times if (match := _TIMING.match(lines[number]))}
    starts = [number - _has_name(lines, number) for number in timed]
    found = Subtitles()
    if heads := [line.strip() for line in lines[: starts[0] if starts else 0] if line.strip()]:
        found.aside[0] = heads
    for place, (number, match) in enumerate(timed.items()):
        until = starts[place + 1] if place + 1 < len(starts) else len(lines)
        heads = [line.strip() for line in lines[starts[place] : number + 1]]
        cue = Cue(heads, _seconds(match["start"]), _seconds(match["end"] or match["until"]))
        found.cues.append(cue)
        cue.parts = list(_parts(list(_shown(found, lines[number + 1 : until]))))
    return found


def stamped_in(text: str) -> Subtitles:
    """Read a transcript in which times stand before the words, without an end."""
    found = Subtitles()
    for line in filter(None, map(str.strip, text.split("\n"))):
        match = _STAMP.match(line)
        if match is not None:
            start = _seconds(match["time"])
            words = match["words"] or ""
            found.cues.append(Cue([line.removesuffix(words).rstrip()], start, start, [Part("")]))
            line = words
        if found.cues and line:
            found.cues[-1].parts[0].lines.append(line)
        elif line:
            found.aside.setdefault(0, []).append(line)
    for cue, following in pairwise(found.cues):
        cue.end = following.start
    return found


def _has_name(lines: Sequence[str], number: int) -> bool:
    """Whether the line above a time is the cue's number or name: a number, or a line on its own."""
    if not number or not lines[number - 1].strip() or _TIMING.match(lines[number - 1]):
        return False
    above = lines[number - 2].strip() if number > 1 else ""
    return lines[number - 1].strip().isdecimal() or (not above and not _ASIDE.match(lines[number - 1]))


def _shown(found: Subtitles, lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines that a cue shows; notes and styles behind a blank line are set aside."""
    blank = noted = False
    for line in lines:
        noted = bool(line.strip()) and (noted or (blank and _ASIDE.match(line) is not None))
        blank = not line.strip()
        if noted:
            found.aside.setdefault(len(found.cues), []).append(line.strip())
        elif not blank:
            yield line


def _parts(lines: Sequence[str]) -> Iterator[Part]:
    """Part the lines of a cue where another voice begins."""
    part = Part("")
    for line in lines:
        pieces = _VOICE.split(line)
        for position, piece in enumerate(pieces):
            if position % 2:
                if part.lines:
                    yield part
                part = Part(_plain(piece))
            elif words := _plain(piece):
                part.lines.append(words)
    if part.lines:
        yield part


def _plain(line: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", line)).split())


def _seconds(time: str) -> float:
    parts = reversed(time.replace(",", ".").split(":"))
    return sum(float(part) * (1, 60, 3_600)[power] for power, part in enumerate(parts))
