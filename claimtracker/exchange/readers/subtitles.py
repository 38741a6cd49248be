"""Subtitles of interviews and debates: cues joined by speaker and pause, their times set aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say_count, to_say
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.cues import (
    Cue,
    Part,
    Subtitles,
    begins_with_cues,
    begins_with_times,
    stamped_in,
    subtitles_in,
)
from claimtracker.exchange.readers.decoding import Decoded, decode
from claimtracker.exchange.readers.documents import Beside, Paragraph, article_from_paragraphs
from claimtracker.exchange.readers.plain_text import article_from_text
from claimtracker.exchange.readers.speakers import begins_turn, speakers_of

_NAMES = (".srt", ".vtt", ".sbv")
_PLAIN = (".txt", ".text")
_HEAD = 4096
_PAUSE, _LONG_PAUSE = 2.0, 5.0
_ENOUGH_WORDS, _MOST_WORDS = 80, 200
_ROLLING = 0.3
_AT_ONCE = 0.5
_LONGEST_HEADLINE = 30
# Between two letters of scripts that part no words.
_UNPARTED = re.compile("(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]) (?=[\u3040-\u30ff\u3400-\u9fff])")
_TITLE = re.compile(r"^WEBVTT[ \t]+(?:[-–—][ \t]*)?(?P<title>\S.{2,200})$")
_LANGUAGE = re.compile(r"^Language:[ \t]*(?P<language>[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)$", re.IGNORECASE)


class SubtitleReader:
    """Reads subtitles and captions; the time of each paragraph is its locator."""

    format = to_say("subtitles")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files named as subtitles, and others that begin with cues."""
        plain = name.lower().endswith(_PLAIN) and begins_with_times(head)
        return name.lower().endswith(_NAMES) or begins_with_cues(head) or plain

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the cues; raises UnreadableFile when the bytes are not text or nothing is said in it."""
        return article_from_cues(decode(content, name), name)


def has_cues(text: str) -> bool:
    """Tell whether a text that was pasted holds cues, or times before its words."""
    head = text.lstrip()[:_HEAD].encode("utf-8", "replace")
    return begins_with_cues(head) or begins_with_times(head)


def article_from_cues(decoded: Decoded, name: str) -> ReadArticle:
    """Read text with cues; raises UnreadableFile when nothing is said in it."""
    text = canonical_text(decoded.text)
    found = subtitles_in(text)
    if not found.cues and begins_with_times(text[:_HEAD].encode("utf-8", "replace")):
        found = stamped_in(text)
    if not found.cues and not text.startswith("WEBVTT"):
        return article_from_text(decoded.text, name, decoded.encoding, decoded.warnings)
    repeated = _without_repeats(found.cues)
    article = article_from_paragraphs(
        _paragraphs(found), name, SubtitleReader.format, Beside(_said(decoded, repeated))
    )
    heads = found.aside.get(0, [])
    return replace(
        article,
        title=_title(heads[:1]) or article.title,
        byline=None,
        outlet=None,
        language=_language(heads) or article.language,
        encoding=decoded.encoding,
    )


def _said(decoded: Decoded, repeated: int) -> Iterator[str]:
    yield from decoded.warnings
    if repeated:
        yield say_count(
            repeated,
            "{count} line is shown again beside the next: read once, and furniture where it repeats.",
            "{count} lines are shown again beside the next: read once, and furniture where they repeat.",
        )


def _without_repeats(cues: Sequence[Cue]) -> int:
    """Take lines that roll up the picture out of the cues that show them again; returns how many."""
    shared = [0, *(_shared(above, cue) for above, cue in pairwise(cues))]
    if sum(map(bool, shared)) < max(2, _ROLLING * len(cues)):
        return 0
    for cue, count in zip(cues, shared, strict=True):
        left = count
        for part in cue.parts:
            cue.heads += part.lines[:left]
            part.lines, left = part.lines[left:], max(0, left - len(part.lines))
        cue.parts = [part for part in cue.parts if part.lines]
    return sum(shared)


def _shared(above: Cue, cue: Cue) -> int:
    """How many lines a cue begins with that the one above ends with, shown on without a pause."""
    if cue.start - above.end > _AT_ONCE:
        return 0
    before, lines = above.lines, cue.lines
    most = min(len(before), len(lines))
    return next((count for count in range(most, 0, -1) if before[-count:] == lines[:count]), 0)


@dataclass(slots=True)
class _Turn:
    """A paragraph in the making: its lines of time, its words, and when it begins."""

    heads: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    count: int = 0
    place: str = ""

    def add(self, heads: Sequence[str], line: str, start: float) -> None:
        self.place = self.place or _clock(start)
        self.heads += heads
        self.words += [line] if line else []
        self.count += signals.word_count(line)

    def paragraphs(self) -> Iterator[Paragraph]:
        if self.heads:
            yield Paragraph("\n".join(self.heads), Role.FURNITURE, self.place)
        if self.words:
            yield Paragraph(_UNPARTED.sub("", " ".join(self.words)), Role.BODY, self.place)


def _paragraphs(found: Subtitles) -> Iterator[Paragraph]:
    """Join cues until another voice, a pause or enough words; times and notes are furniture."""
    if not any(cue.lines for cue in found.cues):
        return
    yield from _head(found)
    speakers = speakers_of(line for cue in found.cues for line in cue.lines)
    turn, voice, until = _Turn(), "", found.cues[0].start
    for number, cue in enumerate(found.cues, 1):
        heads = cue.heads
        for speaking, line in _lines(cue.parts):
            if turn.words and (
                speaking != voice or begins_turn(line, speakers) or _rests(turn, cue.start - until)
            ):
                yield from turn.paragraphs()
                turn = _Turn()
            turn.add(heads, f"{speaking}: {line}" if speaking and not turn.words else line, cue.start)
            heads, voice, until = [], speaking, cue.start
        turn.add(heads, "", cue.start)
        until = max(until, cue.end)
        if number in found.aside:
            yield from turn.paragraphs()
            yield from _aside(found, number)
            turn = _Turn()
    yield from turn.paragraphs()


def _head(found: Subtitles) -> Iterator[Paragraph]:
    """What stands above the first cue: of a file that is no WebVTT the first line is its headline."""
    lines = found.aside.get(0, [])
    if lines and not lines[0].startswith("WEBVTT") and signals.word_count(lines[0]) <= _LONGEST_HEADLINE:
        yield Paragraph(lines[0], Role.HEADLINE)
        lines = lines[1:]
    if lines:
        yield Paragraph("\n".join(lines), Role.FURNITURE)


def _aside(found: Subtitles, number: int) -> Iterator[Paragraph]:
    if lines := found.aside.get(number):
        yield Paragraph("\n".join(lines), Role.FURNITURE)


def _lines(parts: Sequence[Part]) -> Iterator[tuple[str, str]]:
    return ((part.voice, line) for part in parts for line in part.lines)


def _rests(turn: _Turn, pause: float) -> bool:
    """Whether a speaker makes a paragraph here: at a pause, or where one has become long."""
    if pause >= _LONG_PAUSE or turn.count >= _MOST_WORDS:
        return True
    return (pause >= _PAUSE or turn.count >= _ENOUGH_WORDS) and signals.ends_sentence(turn.words[-1])


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _title(lines: Sequence[str]) -> Found | None:
    match = _TITLE.match(lines[0]) if lines else None
    return Found(match["title"].strip(), to_say("first line")) if match else None


def _language(lines: Sequence[str]) -> str:
    return next((match["language"] for match in map(_LANGUAGE.match, lines) if match), "")
