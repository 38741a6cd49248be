"""A mark made in the draft that is seen is the one that a draft read for it gives."""

from dataclasses import replace

import pytest

from claimtracker.domain.articles import Role
from claimtracker.domain.claims import ClaimType
from claimtracker.domain.errors import AlreadyMarked, NotFound
from claimtracker.domain.spans import Span
from claimtracker.services import browse, mark_claims
from claimtracker.services.edit_claims import delete_claims
from claimtracker.services.import_article import change_roles
from claimtracker.services.text_numbers import TextNumbers
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article

BLANK = (*PARAGRAPHS[:2], " \n", *PARAGRAPHS[2:])
TEXT = "".join(BLANK)


def test_the_draft_at_hand_gives_what_reading_it_gives(library: Library) -> None:
    revision_id = add_article(library, paragraphs=BLANK)
    furniture = browse.revision(library, revision_id).blocks[0].id
    change_roles(library, revision_id, {furniture: Role.FURNITURE})
    seen = browse.revision(library, revision_id)
    numbered = TextNumbers(seen.text, seen.blocks, "en")
    for words in ("approves", "4.2 million", "Nobody asked", "operator’s annual", "mayor of Bremen"):
        span = Span(TEXT.index(words), TEXT.index(words) + len(words))
        claims = [mark_claims.mark_claim(library, revision_id, span, seen=one).value for one in (seen, None)]
        first, second = (browse.claim_card(library, claim.id).highlights[0] for claim in claims)
        assert replace(second, id=first.id, claim_id=first.claim_id) == first
        assert (first.paragraph, first.sentence) == numbered.at(span.start)
        assert {claim.language for claim in claims} == {"en"}


def test_the_marked_words_say_the_type_and_undo_takes_it_with_the_mark(library: Library) -> None:
    revision_id = add_article(library)
    start = TEXT.replace(BLANK[2], "").index("4.2 million")
    done = mark_claims.mark_claim(library, revision_id, Span(start, start + 11))
    assert done.value.type is browse.claim(library, done.value.id).type is ClaimType.NUMBER
    undo(library, done.changes.change_set_id, "Undo mark claim")
    assert browse.counts(library).claims == 0


def test_a_draft_that_the_library_does_not_hold_marks_nothing(library: Library) -> None:
    revision_id = add_article(library)
    seen = replace(browse.revision(library, revision_id), text_sha256="of another text")
    with pytest.raises(NotFound):
        mark_claims.mark_claim(library, revision_id, Span(0, 7), seen=seen)
    with pytest.raises(NotFound):
        mark_claims.mark_sentence(library, seen, 3)
    assert browse.counts(library).claims == 0


def test_a_draft_that_is_not_the_highlights_own_is_not_taken_for_it(library: Library) -> None:
    revision_id, other = add_article(library), add_article(library, "Other", ("One more text\n", "Words.\n"))
    claim = mark_claims.mark_claim(library, revision_id, Span(0, 7)).value
    (highlight,) = browse.claim_card(library, claim.id).highlights
    seen = browse.revision(library, other)
    moved = mark_claims.adjust_highlight(library, highlight.id, Span(8, 16), seen=seen).value
    assert moved.quote == "approves" and moved.revision_id == revision_id


def test_the_sentence_around_the_caret_becomes_a_claim(library: Library) -> None:
    seen = browse.revision(library, add_article(library))
    claim = mark_claims.mark_sentence(library, seen, seen.text.index("asked")).value
    assert claim.statement == "Nobody asked why."
    with pytest.raises(NotFound):
        mark_claims.mark_sentence(library, seen, len(seen.text) + 1)


def test_the_very_words_of_a_claim_are_not_marked_again_unless_that_is_asked_for(library: Library) -> None:
    revision = browse.revision(library, add_article(library))
    sentence = mark_claims.mark_sentence(library, revision, 3, once=True).value
    (highlight,) = browse.claim_card(library, sentence.id).highlights
    around = Span(highlight.span.start, highlight.span.end + 1)  # with the white space behind
    for again in (
        lambda: mark_claims.mark_sentence(library, revision, 5, once=True),
        lambda: mark_claims.mark_claim(library, revision.id, around, once=True),
        lambda: mark_claims.add_highlight(library, sentence.id, revision.id, around),
    ):
        with pytest.raises(AlreadyMarked) as told:
            again()
        assert told.value.claim_id == sentence.id
    part = Span(highlight.span.start, highlight.span.end - 4)
    assert mark_claims.mark_claim(library, revision.id, part, once=True).value.id != sentence.id
    delete_claims(library, [sentence.id])
    assert mark_claims.mark_sentence(library, revision, 3, once=True).value.id != sentence.id
