"""Notes of the writer into a draft: those it brings along, known ones as they were settled."""

from claimtracker.domain.articles import ReadArticle, Revision
from claimtracker.domain.revisions import CarryState
from claimtracker.domain.writer_notes import NoteState, ReadNote, WriterNote
from claimtracker.matching.anchoring.carry import Carrying
from claimtracker.matching.anchoring.pair import Pair
from claimtracker.store import writer_notes
from claimtracker.store.articles import Draft
from claimtracker.store.work import UnitOfWork
from claimtracker.store.writer_notes import NoteKey, key_of

_STAYED = frozenset({CarryState.UNCHANGED, CarryState.MOVED})


def carry_notes(work: UnitOfWork, revision: Draft, before: Revision, read: ReadArticle) -> None:
    """Keep the notes of a next draft.

    One that was taken up or refused in an earlier draft is so here. A draft that brings no notes at all,
    as pasted text does, keeps those that still wait, where the words they are about are found again.
    """
    if not read.notes:
        waiting = [note for note in writer_notes.notes_of(work.session, before.id) if _waits(note)]
        kept = _found_again(waiting, before.text, read.text) if waiting else []
        writer_notes.add_notes(work, revision, [(note, NoteState.WAITING, 0) for note in kept])
        return
    settled: dict[NoteKey, list[WriterNote]] = {}
    for known in writer_notes.settled_notes(work.session, revision.article_id):
        settled.setdefault(key_of(known.note), []).append(known)
    rows = []
    for note in read.notes:
        known_as = settled.get(key_of(note))
        # The same words on two places may be settled in two ways: each answer is used while there are more.
        answer = (known_as.pop() if len(known_as) > 1 else known_as[0]) if known_as else None
        rows.append(
            (note, answer.state, answer.claim_id) if answer is not None else (note, NoteState.WAITING, 0)
        )
    writer_notes.add_notes(work, revision, rows)


def _waits(note: WriterNote) -> bool:
    return note.state is NoteState.WAITING


def _found_again(waiting: list[WriterNote], before: str, now: str) -> list[ReadNote]:
    carrying = Carrying(Pair(before, now))
    found = []
    for one in waiting:
        carried = carrying.carried(one.note.span)
        if carried.state in _STAYED and carried.span is not None:
            note = one.note
            found.append(
                ReadNote(note.kind, carried.span, note.words, note.mark, note.author, note.written_on)
            )
    return found
