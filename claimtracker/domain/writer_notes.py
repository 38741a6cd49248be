"""The writer's own notes on a text: comments, footnotes, endnotes; and what became of them."""

from collections.abc import Iterable
from enum import StrEnum

from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say


class NoteKind(StrEnum):
    """How the writer left the note."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


class NoteState(StrEnum):
    """What a person made of it."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@record
class ReadNote:
    """A note as it stood in the file: what it says, and the span of the text that it is about.

    ``mark`` is the sign in the text that calls it, such as ``[1]``; ``written_on`` is ISO 8601 or empty.
    """

    kind: NoteKind
    span: Span
    words: str
    mark: str = ""
    author: str = ""
    written_on: str = ""

    @property
    def title(self) -> str:
        """Return what it is in a few words: ``Comment by Ines Roth``, ``Footnote [1]``."""
        kind = say(self.kind.value)
        name = kind[:1].upper() + kind[1:]
        if self.mark and self.kind is not NoteKind.COMMENT:
            name = f"{name} {self.mark}"
        return say("{note} by {author}", note=name, author=self.author) if self.author else name


@record
class WriterNote:
    """A note of a stored revision; ``claim_id`` is the claim it became or was added to, or 0."""

    id: int
    revision_id: int
    note: ReadNote
    state: NoteState = NoteState.WAITING
    claim_id: int = 0


def is_draft(notes: Iterable[ReadNote]) -> bool:
    """Tell whether notes are those of a text still being written: comments are, footnotes stay in print."""
    return any(note.kind is NoteKind.COMMENT for note in notes)
