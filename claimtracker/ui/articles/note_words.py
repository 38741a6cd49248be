"""What the desk says about the writer's notes."""

from collections.abc import Sequence

from claimtracker.domain.noted_sources import sources_in
from claimtracker.domain.writer_notes import ReadNote, WriterNote

LONGEST_QUOTE = 90
LONGEST_NOTE = 420
LONGEST_LINE = 70
_MOST_NAMED = 2


def waiting_words(count: int) -> str:
    """Return the line of the bar: how many notes wait."""
    return f"The writer left {count} note" + ("" if count == 1 else "s")


def place_words(place: int, count: int) -> str:
    """Return which of the notes that wait is on show, from 1."""
    return f"Note {place} of {count}"


def becomes_words(note: ReadNote, claim_stands: bool) -> str:
    """Return what taking a note up does: a claim or an old one, and the sources it names."""
    named = [noted.draft.title for noted in sources_in(note)]
    claim = "Goes to the claim that stands there" if claim_stands else "Becomes a claim"
    if not named:
        return f"{claim}; the note is kept with it."
    shown = ", ".join(f"“{one_line(title, 50)}”" for title in named[:_MOST_NAMED])
    more = f" and {len(named) - _MOST_NAMED} more" if len(named) > _MOST_NAMED else ""
    return f"{claim}, with {'its source' if len(named) == 1 else 'its sources'} {shown}{more}."


def note_line(note: ReadNote, text: str) -> str:
    """Return what a list says of a note: what it is, the words it is about, what it says."""
    quote = one_line(text[note.span.start : note.span.end], LONGEST_LINE)
    return f"{note.title} on “{quote}”: {one_line(note.words, LONGEST_LINE)}"


def import_words(notes: Sequence[ReadNote]) -> str:
    """Return what the import place says of the notes that come in with a text."""
    counts = {kind: sum(note.kind == kind for note in notes) for kind in dict.fromkeys(n.kind for n in notes)}
    said = [f"{count} {kind.value}" + ("" if count == 1 else "s") for kind, count in counts.items()]
    return f"{' and '.join(said) if len(said) < 3 else ', '.join(said)} come in with the text."


def one_line(text: str, longest: int) -> str:
    """Return the beginning of a text in one line."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def menu_words(note: WriterNote, text: str) -> str:
    """Return what the menu of notes says of one."""
    return note_line(note.note, text)
