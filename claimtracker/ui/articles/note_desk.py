"""The writer's notes on the open article: those that wait, walked through and settled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from claimtracker.domain.changes import Changes
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.domain.writer_notes import NoteState, WriterNote
from claimtracker.services import take_up_notes
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.note_bar import NoteBar
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import said
from claimtracker.ui.reader.reader_words import announce

if TYPE_CHECKING:
    from claimtracker.store.library import Library

_FIRST = to_say("Press {next_note} to go to a note of the writer first.")
_NONE = to_say("No note of the writer waits here.")


class NoteDesk(QObject):
    """Follows the open article; a note that was settled makes room for the next one."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        self.bar = NoteBar()
        self.waiting: list[WriterNote] = []
        self.current: WriterNote | None = None
        self._closed_for = 0
        column = place.reader.column
        column.insertWidget(column.indexOf(place.reader.page.paper), self.bar)
        place.article_opened.connect(self._open)
        desk.changed.connect(self._take_in)
        self.bar.next_requested.connect(self.next_note)
        self.bar.note_requested.connect(self.show_note)
        self.bar.take_requested.connect(self.take_up)
        self.bar.refuse_requested.connect(self.refuse)
        self.bar.all_requested.connect(self.take_up_all)
        self.bar.closed.connect(self._close)

    def next_note(self, step: int = 1) -> None:
        """Look at the next note that waits, from the top again after the last one."""
        if not self.waiting:
            self._desk.messages.status(say(_NONE))
            return
        keys = [note.id for note in self.waiting]
        at = keys.index(self.current.id) if self.current and self.current.id in keys else None
        self.show_note(keys[(at + step) % len(keys) if at is not None else (0 if step > 0 else -1)])

    def show_note(self, note_id: int) -> None:
        """Look at one note, its words selected in the text."""
        place = next((number for number, note in enumerate(self.waiting) if note.id == note_id), None)
        revision = self._place.revision
        if place is None or revision is None:
            return
        note = self.current = self.waiting[place]
        self._closed_for = 0
        self.bar.show_notes(self.waiting, revision.text)
        self.bar.show_note(note, place + 1, len(self.waiting), self._claim_stands(note.note.span))
        reader = self._place.reader
        reader.select_span(note.note.span)
        reader.page.paper.setFocus()
        announce(reader.page.paper, f"{note.note.title}: {note.note.words}")

    def take_up(self) -> None:
        """Make a claim of the note on show, or add it to the one that stands there."""
        if (note := self._on_show()) is not None:
            self._desk.act(lambda library: take_up_notes.take_up(library, note.id), self._taken)

    def refuse(self) -> None:
        """Leave the note on show out."""
        if (note := self._on_show()) is not None:

            def done(_value: None) -> None:
                self._desk.tell_done(say("Note left out; it will not be asked about again."))

            self._desk.act(lambda library: take_up_notes.refuse(library, note.id), done)

    def take_up_all(self) -> None:
        """Take up every note that waits, in one step."""
        revision = self._place.revision
        if revision is None or not self.waiting:
            self._desk.messages.status(say(_NONE))
            return

        def done(count: int) -> None:
            words = say_count(count, "{count} note taken up.", "{count} notes taken up.")
            self._desk.tell_done(words)

        self._desk.act(lambda library: take_up_notes.take_up_all(library, revision.id), done)

    def _on_show(self) -> WriterNote | None:
        if self.current is None:
            self._desk.messages.status(said(say(_FIRST)) if self.waiting else say(_NONE))
        return self.current

    def _taken(self, claim_id: int) -> None:
        self._place.select_claim(claim_id)
        self._desk.tell_done(say("Note taken up as a claim."))

    def _claim_stands(self, span: Span) -> bool:
        shown = self._place.reader.page.paper.index.ordered()
        return any(
            2 * (min(span.end, h.highlight.span.end) - max(span.start, h.highlight.span.start)) >= len(span)
            for h in shown
        )

    def _open(self, article_id: int) -> None:
        self.waiting, self.current = [], None
        self.bar.hide()
        self.bar.show_note(None)
        if article_id:
            self._ask()

    def _close(self) -> None:
        revision = self._place.revision
        self._closed_for = revision.id if revision else 0
        self.current = None
        self.bar.show_note(None)
        self.bar.hide()

    def _take_in(self, changes: Changes) -> None:
        article = self._place.article
        if article and (changes.everything or article.id in changes.articles):
            self._ask()

    def _ask(self) -> None:
        revision = self._place.revision
        if revision is None:
            return

        def read(library: "Library") -> tuple[int, list[WriterNote]]:
            notes = take_up_notes.notes_of(library, revision.id)
            return revision.id, [note for note in notes if note.state is NoteState.WAITING]

        self._desk.ask(read, self._show, owner=self, latest="writer's notes")

    def _show(self, asked: tuple[int, list[WriterNote]]) -> None:
        revision_id, waiting = asked
        revision = self._place.revision
        if revision is None or revision.id != revision_id:
            return
        before, self.waiting = self.waiting, waiting
        if not waiting:
            self.current = None
            self.bar.show_note(None)
            self.bar.hide()
        elif self._closed_for != revision_id:
            self.bar.show_notes(waiting, revision.text)
            self._keep_place(before)

    def _keep_place(self, before: list[WriterNote]) -> None:
        """Go on with the same note, or with the one after it when it was settled."""
        if self.current is None:
            return
        here = next((at for at, note in enumerate(self.waiting, 1) if note.id == self.current.id), 0)
        if here:  # others may be settled, or wait again after an Undo: its place among them is another
            stands = self._claim_stands(self.current.note.span)
            self.bar.show_note(self.current, here, len(self.waiting), stands)
            return
        keys = [note.id for note in before]
        later = set(keys[keys.index(self.current.id) :]) if self.current.id in keys else set()
        self.show_note(next((note for note in self.waiting if note.id in later), self.waiting[0]).id)
