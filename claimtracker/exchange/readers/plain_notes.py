"""Notes in a text without markup: lines at its end that begin with a mark which the text calls further up.

Google Docs writes comments so when it saves as plain text, ``[a]``; footnotes are ``[1]``, ``[^1]:``, ``¹``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.note_spans import PlacedNote

_NOTE = re.compile(
    r"^[ \t]*(?P<mark>\[(?:[a-z]{1,3}|\d{1,3}|[*†‡]{1,3})\]|\[\^[^\]\n]{1,30}\](?=:)"
    r"|[¹²³⁰⁴-⁹]{1,3}(?=\s?[^\W\d_]))"
    r":?[ \t]*(?P<words>\S.*)",
    re.MULTILINE,
)
_MOST_LINES = 3
_MOST_FOUND = 2_001


@dataclass(slots=True)
class _Line:
    """A line that may be a note: its mark, words, and where it begins."""

    mark: str
    words: str
    start: int
    end: int


def called_notes(text: str) -> list[PlacedNote]:
    """Return the notes at the end of a text whose marks its words call, in the order of the calls."""
    found: list[PlacedNote] = []
    lines = _note_lines(text)
    calls = _calls(text, {line.mark for line in lines})
    starts = {line.start for line in lines}
    kept = [line for line in lines if any(at < line.start for at in calls.get(line.mark, ()))]
    first = min((line.start for line in kept), default=0)
    for number, line in enumerate(kept):
        until = kept[number + 1].start if number + 1 < len(kept) else len(text)
        # A list of numbers in brackets is called nowhere, or from below.
        here = [at for at in calls[line.mark] if at < first and at not in starts]
        if here and len(found) < _MOST_FOUND:
            lettered = line.mark[1:2].isalpha()
            kind = NoteKind.COMMENT if lettered else NoteKind.FOOTNOTE
            words = "\n".join([line.words, *_more(text[line.end : until])])
            found.append(PlacedNote(kind, words, here[0], here[0], line.mark))
    return found


def _note_lines(text: str) -> list[_Line]:
    lines = [
        _Line(match["mark"], match["words"].strip(), match.start("mark"), match.end())
        for match in _NOTE.finditer(text)
    ]
    # A mark that begins several lines calls none of them in particular, but for the last.
    return sorted({line.mark: line for line in lines}.values(), key=lambda line: line.start)


def _calls(text: str, marks: set[str]) -> dict[str, list[int]]:
    """Where each mark stands right behind a word, a sign, or another mark."""
    if not marks:
        return {}
    longest_first = sorted(marks, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    found: dict[str, list[int]] = {}
    for match in pattern.finditer(text):
        before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].rstrip()
        if before and (before[-1].isalnum() or before[-1] in ".,;:!?…”’\"')]»"):
            found.setdefault(match[0], []).append(match.start())
    return found


def _more(rest: str) -> Iterator[str]:
    """The lines of a note after its first; a blank line or a rule ends it."""
    for line in rest.removeprefix("\n").split("\n")[:_MOST_LINES]:
        if not line.strip(" \t_-—"):
            return
        yield line.strip()
