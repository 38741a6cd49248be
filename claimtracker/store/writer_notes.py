"""Notes of the writer: kept with the revision they came in with, and what a person made of each."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.spans import Span
from claimtracker.domain.text import fold
from claimtracker.domain.writer_notes import NoteKind, NoteState, ReadNote, WriterNote
from claimtracker.store.articles import Draft
from claimtracker.store.draft_models import WriterNoteRow
from claimtracker.store.work import UnitOfWork

NoteKey = tuple[NoteKind, str, str]


def key_of(note: ReadNote) -> NoteKey:
    """Return what makes a note of one file the same as one of the next: kind, words and author."""
    return note.kind, fold(note.words), fold(note.author)


def add_notes(work: UnitOfWork, revision: Draft, notes: Iterable[tuple[ReadNote, NoteState, int]]) -> None:
    """Keep notes with their revision, each with its state and the claim it became, or 0."""
    work.session.add_all(
        WriterNoteRow(
            revision_id=revision.id,
            article_id=revision.article_id,
            start=note.span.start,
            end=note.span.end,
            kind=note.kind.value,
            words=note.words,
            mark=note.mark,
            author=note.author,
            written_on=note.written_on,
            state=state.value,
            became_id=became,
        )
        for note, state, became in notes
    )
    work.session.flush()


def notes_of(session: Session, revision_id: int) -> list[WriterNote]:
    """Return the notes of a revision, in the order of its text."""
    query = (
        select(WriterNoteRow)
        .where(WriterNoteRow.revision_id == revision_id)
        .order_by(WriterNoteRow.start, WriterNoteRow.end, WriterNoteRow.id)
    )
    return [note_record(row) for row in session.scalars(query)]


def settled_notes(session: Session, article_id: int) -> list[WriterNote]:
    """Return the notes of all drafts of an article that were taken up or refused, the latest first."""
    query = (
        select(WriterNoteRow)
        .where(WriterNoteRow.article_id == article_id, WriterNoteRow.state != NoteState.WAITING.value)
        .order_by(WriterNoteRow.id.desc())
    )
    return [note_record(row) for row in session.scalars(query)]


def note_by_id(work: UnitOfWork, note_id: int) -> WriterNote:
    """Return the note; raises NotFound."""
    return note_record(work.get(WriterNoteRow, note_id))


def note_record(row: WriterNoteRow) -> WriterNote:
    """Return the note."""
    note = ReadNote(
        NoteKind(row.kind), Span(row.start, row.end), row.words, row.mark, row.author, row.written_on
    )
    return WriterNote(row.id, row.revision_id, note, NoteState(row.state), row.became_id)


def settle(work: UnitOfWork, note_id: int, state: NoteState, claim_id: int = 0) -> None:
    """Write what a person made of a note; raises NotFound."""
    row = work.get(WriterNoteRow, note_id)
    row.state, row.became_id = state.value, claim_id
    row.settled_by = work.actor if state is not NoteState.WAITING else ""
