"""The writer's notes on a real library: taken up as claims with sources, refused, undone, carried on."""

import pytest

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.errors import BadInput
from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.domain.spans import Span
from claimtracker.domain.writer_notes import NoteState
from claimtracker.exchange.reading import read_bytes
from claimtracker.services import browse
from claimtracker.services.import_article import import_article
from claimtracker.services.mark_claims import mark_claim
from claimtracker.services.new_revision import import_revision
from claimtracker.services.take_up_notes import notes_of, refuse, take_up, take_up_all
from claimtracker.services.undo import undo
from claimtracker.store.library import Library

TEXT = """The mayor’s bridge

The council approved 31 million euros on Monday.[a] The bridge opens in 2027.[1] Nothing else was said
by anyone at the meeting of the council, which was short.
The deputy, Ines Roth [b], resigned in May.

[1] City works plan 2025, p. 14. https://example.org/plan.pdf
[a]Check with the minutes
[b]Source: https://www.example.org/plan.pdf?utm_source=mail
"""
DETAILS = ArticleDetails("Bridge", language="en")


def read(text: str = TEXT) -> ReadArticle:
    return read_bytes(Original("draft.txt", "text/plain", text.encode()))


@pytest.fixture
def revision_id(library: Library) -> int:
    return import_article(library, read(), None, DETAILS).value.revision_id


def states(library: Library, revision_id: int) -> list[tuple[str, NoteState]]:
    return [(one.note.mark, one.state) for one in notes_of(library, revision_id)]


def test_notes_wait_with_the_article_they_came_with(library: Library, revision_id: int) -> None:
    assert states(library, revision_id) == [
        ("[a]", NoteState.WAITING),
        ("[1]", NoteState.WAITING),
        ("[b]", NoteState.WAITING),
    ]
    assert browse.counts(library).claims == 0


def test_a_comment_becomes_a_claim_on_its_words(library: Library, revision_id: int) -> None:
    note = notes_of(library, revision_id)[0]
    claim_id = take_up(library, note.id).value
    claim = browse.claim(library, claim_id)
    assert claim.statement == "The council approved 31 million euros on Monday."
    assert claim.notes == "Comment: Check with the minutes"
    (shown,) = browse.highlights(library, revision_id)
    assert (shown.highlight.quote, shown.highlight.paragraph) == (claim.statement, "2")
    with pytest.raises(BadInput):
        take_up(library, note.id)


def test_a_footnote_brings_its_source_along_and_the_same_page_is_one_source(
    library: Library, revision_id: int
) -> None:
    assert take_up_all(library, revision_id).value == 3
    cards = [browse.claim_card(library, claim_id) for claim_id in (2, 3)]
    (plan,) = cards[0].evidence
    assert plan.source.title == "City works plan 2025, p. 14"
    assert plan.source.kind is SourceKind.DOCUMENT
    assert (plan.stance, plan.locator) == (Stance.CONTEXT, "p. 14")
    assert [link.source.id for link in cards[1].evidence] == [plan.source.id]
    assert cards[1].claim.statement == "The deputy, Ines Roth, resigned in May."
    assert {state for _, state in states(library, revision_id)} == {NoteState.ACCEPTED}


def test_a_note_is_added_to_the_claim_that_stands_there(library: Library, revision_id: int) -> None:
    text = browse.revision(library, revision_id).text
    start = text.index("The council approved")
    claim = mark_claim(library, revision_id, Span(start, text.index(" on Monday"))).value
    note = notes_of(library, revision_id)[0]
    assert take_up(library, note.id).value == claim.id
    assert browse.claim(library, claim.id).notes == "Comment: Check with the minutes"
    assert browse.counts(library).claims == 1


def test_taking_up_is_one_undo(library: Library, revision_id: int) -> None:
    done = take_up_all(library, revision_id)
    back = undo(library, done.changes.change_set_id, "Undo")
    assert {state for _, state in states(library, revision_id)} == {NoteState.WAITING}
    assert browse.counts(library).claims == 0
    undo(library, back.change_set_id, "Redo")
    assert {state for _, state in states(library, revision_id)} == {NoteState.ACCEPTED}
    assert browse.counts(library).claims == 3


def test_what_was_settled_stays_so_in_the_next_draft(library: Library, revision_id: int) -> None:
    notes = notes_of(library, revision_id)
    taken = take_up(library, notes[0].id).value
    refuse(library, notes[1].id)
    article_id = browse.revision(library, revision_id).article_id
    draft = import_revision(library, article_id, read(TEXT.replace("in May", "in June")), None).value
    assert states(library, draft.revision_id) == [
        ("[a]", NoteState.ACCEPTED),
        ("[1]", NoteState.REFUSED),
        ("[b]", NoteState.WAITING),
    ]
    assert notes_of(library, draft.revision_id)[0].claim_id == taken


def test_notes_that_wait_are_carried_into_a_draft_without_any(library: Library, revision_id: int) -> None:
    refuse(library, notes_of(library, revision_id)[2].id)
    article_id = browse.revision(library, revision_id).article_id
    pasted = "A line came before.\n\n" + TEXT.split("\n[1]")[0].replace("[1]", "").replace("[a]", "")
    draft = import_revision(library, article_id, read(pasted), None).value
    text = browse.revision(library, draft.revision_id).text
    assert [text[n.note.span.start : n.note.span.end] for n in notes_of(library, draft.revision_id)] == [
        "The council approved 31 million euros on Monday.",
        "The bridge opens in 2027.",
    ]
