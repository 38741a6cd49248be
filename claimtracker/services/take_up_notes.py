"""Take up the writer's notes: claims on the spot they are about, with the sources that they name."""

import re
from collections.abc import Sequence

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import AnchorState
from claimtracker.domain.errors import BadInput, BadValue
from claimtracker.domain.noted_sources import NotedSource, sources_in
from claimtracker.domain.sources import Stance
from claimtracker.domain.spans import Span, cut, trimmed
from claimtracker.domain.wording import say
from claimtracker.domain.writer_notes import NoteState, WriterNote
from claimtracker.exchange.sentences import sentence_at
from claimtracker.services.text_numbers import TextNumbers
from claimtracker.store import articles, claims, evidence, highlights, revisions, sources, writer_notes
from claimtracker.store.highlights import Place
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork

_FEWEST_WORDS = 4


def notes_of(library: Library, revision_id: int) -> list[WriterNote]:
    """Return the writer's notes on a revision, settled ones too, in the order of its text."""
    with library.read() as session:
        return writer_notes.notes_of(session, revision_id)


def take_up(library: Library, note_id: int) -> Done[int]:
    """Make a claim of a note, or add it to the claim that stands there; returns the claim's id.

    The sources it names are linked as context: nobody has read them yet. Raises BadInput when it was
    taken up already, NotFound when it is gone.
    """
    with library.write("Take up note") as work:
        note = writer_notes.note_by_id(work, note_id)
        if note.state is NoteState.ACCEPTED:
            raise BadInput(say("This note was taken up already."), say("Its claim is in the text."))
        claim_id = _Desk(work, note.revision_id).take(note)
    return Done(claim_id, work.changes)


def take_up_all(library: Library, revision_id: int) -> Done[int]:
    """Take up every note that waits, in one unit of work; returns how many."""
    with library.write("Take up the writer’s notes") as work:
        waiting = [
            n for n in writer_notes.notes_of(work.session, revision_id) if n.state is NoteState.WAITING
        ]
        if waiting:
            desk = _Desk(work, revision_id)
            for note in waiting:
                desk.take(note)
    return Done(len(waiting), work.changes)


def refuse(library: Library, note_id: int) -> Done[None]:
    """Say that a note is nothing to check; that is remembered in later drafts too."""
    with library.write("Refuse note") as work:
        writer_notes.settle(work, note_id, NoteState.REFUSED)
    return Done(None, work.changes)


class _Desk:
    """One revision while its notes are taken up: its text, its claims, and the numbers of its sentences."""

    def __init__(self, work: UnitOfWork, revision_id: int) -> None:
        self._work = work
        self._revision_id = revision_id
        marked = articles.text_to_mark(work, revision_id)
        self._article_id, self._text, self._language = marked.article_id, marked.text, marked.language
        self._blocks = articles.blocks_of(work.session, revision_id)
        self._numbers = TextNumbers(self._text, self._blocks, self._language)
        self._marks = [
            note.note.mark
            for note in writer_notes.notes_of(work.session, revision_id)
            if len(note.note.mark) > 2
        ]
        here = revisions.old_highlights(work.session, revision_id)
        self._claims = [(one.span, one.claim_id) for one in here if one.state is not AnchorState.LOST]

    def take(self, note: WriterNote) -> int:
        """Make or find the claim, write the note's words down there, and link what it names."""
        claim_id = self._claim_at(note.note.span) or self._new_claim(self._passage(note.note.span))
        written = claims.live(self._work, claim_id).notes
        when = f", {note.note.written_on}" if note.note.written_on else ""
        added = f"{note.note.title}{when}: {note.note.words}"
        claims.write(self._work, claim_id, notes=f"{written}\n\n{added}".strip())
        linked = {known.source.id for known in sources.evidence_of(self._work.session, claim_id)}
        for noted in sources_in(note.note):
            source_id = self._source(noted)
            if source_id not in linked:
                linked.add(source_id)
                evidence.link(
                    self._work,
                    claim_id,
                    source_id,
                    stance=Stance.CONTEXT.value,
                    locator=noted.locator,
                    note=say("Named in the writer’s {kind}; not read yet.", kind=note.note.kind.value),
                )
        writer_notes.settle(self._work, note.id, NoteState.ACCEPTED, claim_id)
        return claim_id

    def _claim_at(self, span: Span) -> int:
        """Return the claim that holds at least half of these words, the one that holds most of them."""
        shares = [
            (min(span.end, other.end) - max(span.start, other.start), claim_id)
            for other, claim_id in self._claims
            if span.overlaps(other)
        ]
        most, claim_id = max(shares, default=(0, 0))
        return claim_id if 2 * most >= len(span) else 0

    def _passage(self, span: Span) -> Span:
        """A name or a number is no claim: the sentence around it is."""
        if len(self._text[span.start : span.end].split()) >= _FEWEST_WORDS:
            return span
        block = next((b for b in self._blocks if b.start <= span.start < b.end), None)
        if block is None:
            return span
        inside = self._text[block.start : block.end]
        try:
            found = sentence_at(inside, span.start - block.start, self._language)
        except BadValue:
            return span
        wider = Span(min(span.start, block.start + found.start), max(span.end, block.start + found.end))
        return trimmed(self._text, wider)

    def _new_claim(self, span: Span) -> int:
        quoted = cut(self._text, span)
        made = claims.add_claim(self._work, _without(quoted.quote, self._marks), language=self._language)
        place = Place(self._revision_id, self._article_id, quoted, *self._numbers.at(span.start))
        highlights.add_highlight(self._work, made.id, place)
        self._claims.append((span, made.id))
        return made.id

    def _source(self, noted: NotedSource) -> int:
        session = self._work.session
        known = (
            sources.with_url(session, noted.draft.url)
            if noted.draft.url
            else sources.with_title(session, noted.draft.title)
        )
        return known[0] if known else sources.add_source(self._work, noted.draft)


def _without(quote: str, marks: Sequence[str]) -> str:
    """Return the words of a quote in one line, without the marks that call notes."""
    for mark in marks:
        quote = re.sub(rf"\s*{re.escape(mark)}(?=[\s.,;:!?]|$)", "", quote).replace(mark, "")
    return " ".join(quote.split())
