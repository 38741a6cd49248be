"""What the desk says about the writer's notes."""

from collections.abc import Sequence

from claimtracker.domain import noted_sources
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import all_of, commas, say, say_count
from claimtracker.domain.writer_notes import NoteKind, ReadNote, WriterNote

LONGEST_QUOTE = 90
LONGEST_NOTE = 420
LONGEST_LINE = 70
_MOST_NAMED = 2


def waiting_words(count: int) -> str:
    """Return the line of the bar: how many notes wait."""
    return say_count(count, "The writer left {count} note", "The writer left {count} notes")


def place_words(place: int, count: int) -> str:
    """Return which of the notes that wait is on show, from 1."""
    return say("Note {place} of {total}", place=place, total=count)


def becomes_words(note: ReadNote, claim_stands: bool) -> str:
    """Return what taking a note up does: a claim or an old one, and the sources it names."""
    named = [noted.draft.title for noted in noted_sources.sources_in(note)]
    if not named:
        return (
            say("Goes to the claim that stands there; the note is kept with it.")
            if claim_stands
            else say("Becomes a claim; the note is kept with it.")
        )
    if claim_stands:
        return say_count(
            len(named),
            "Goes to the claim that stands there, with its source {sources}.",
            "Goes to the claim that stands there, with its sources {sources}.",
            sources=_sources(named),
        )
    return say_count(
        len(named),
        "Becomes a claim, with its source {sources}.",
        "Becomes a claim, with its sources {sources}.",
        sources=_sources(named),
    )


def _sources(named: Sequence[str]) -> str:
    shown = commas(say("“{words}”", words=beginning(title, 50)) for title in named[:_MOST_NAMED])
    if len(named) <= _MOST_NAMED:
        return shown
    more = len(named) - _MOST_NAMED
    return say_count(more, "{shown} and {count} more", "{shown} and {count} more", shown=shown)


def note_line(note: ReadNote, text: str) -> str:
    """Return what a list says of a note: what it is, the words it is about, what it says."""
    quote = beginning(text[note.span.start : note.span.end], LONGEST_LINE)
    words = beginning(note.words, LONGEST_LINE)
    return say("{note} on “{quote}”: {words}", note=note.title, quote=quote, words=words)


def import_words(notes: Sequence[ReadNote]) -> str:
    """Return what the import place says of the notes that come in with a text."""
    kinds = dict.fromkeys(note.kind for note in notes)
    told = [_counted(kind, sum(note.kind == kind for note in notes)) for kind in kinds]
    return say("{notes} come in with the text.", notes=all_of(told))


def _counted(kind: NoteKind, count: int) -> str:
    if kind is NoteKind.COMMENT:
        return say_count(count, "{count} comment", "{count} comments")
    if kind is NoteKind.FOOTNOTE:
        return say_count(count, "{count} footnote", "{count} footnotes")
    return say_count(count, "{count} endnote", "{count} endnotes")


def menu_words(note: WriterNote, text: str) -> str:
    """Return what the menu of notes says of one."""
    return note_line(note.note, text)
