"""Looking at what a new draft did: accept, place by hand, cut."""

import pytest

from claimtracker.domain.articles import Mode
from claimtracker.domain.claims import AnchorState, ChangeDecision, Progress
from claimtracker.domain.edits import ArticleDetails, Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.revisions import ReviewItem
from claimtracker.domain.spans import Span
from claimtracker.domain.word_diff import DiffKind, DiffPiece
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import import_article
from claimtracker.services.new_revision import drafts, import_revision
from claimtracker.services.review_highlights import (
    accept,
    draft_changes,
    place_by_hand,
    say_cut,
    to_review,
)
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import mark, read_article

LANES = "The city built 46 kilometres of protected bike lanes in 2025, a record.\n"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent since then.\n"
SCHOOLS = "Two thirds of all pupils now live within five minutes of a lane.\n"
COST = "The council approved 31 million euros for the programme.\n"
DRAFT_1 = (LANES, INJURIES, SCHOOLS, COST)
DRAFT_2 = (
    LANES.replace("46", "47"),
    SCHOOLS,
    SCHOOLS,
    COST,
)
LOST, UNSURE, REWORDED = AnchorState.LOST, AnchorState.REVIEW, AnchorState.REWORDED


@pytest.fixture
def second(library: Library) -> int:
    """The second draft: one claim reworded and checked, one lost, one that stands twice now."""
    details = ArticleDetails("Bike lanes", language="en", mode=Mode.BEFORE)
    first = import_article(library, read_article(DRAFT_1), None, details).value
    lanes = mark(library, "46 kilometres", first.revision_id, DRAFT_1)
    give_verdict(library, lanes.id, "prepub/1", "confirmed")
    mark(library, "fallen by 15 percent", first.revision_id, DRAFT_1)
    mark(library, "Two thirds of all pupils", first.revision_id, DRAFT_1)
    mark(library, "31 million euros", first.revision_id, DRAFT_1)
    return import_revision(library, first.id, read_article(DRAFT_2), None).value.revision_id


def item(library: Library, second: int, state: AnchorState) -> ReviewItem:
    return next(one for one in to_review(library, second) if one.state is state)


def test_the_list_has_old_and_new_words_side_by_side(library: Library, second: int) -> None:
    waiting = to_review(library, second)
    assert [one.state for one in waiting] == [REWORDED, LOST, UNSURE]
    assert waiting[0].words == (
        DiffPiece(DiffKind.CUT, "46"),
        DiffPiece(DiffKind.ADDED, "47"),
        DiffPiece(DiffKind.SAME, " kilometres"),
    )
    assert waiting[1].span is None
    assert (waiting[1].old_quote, waiting[1].new_quote) == ("fallen by 15 percent", "")
    text = "".join(DRAFT_2)
    assert [text[place.start : place.end] for place in waiting[2].candidates] == [
        "Two thirds of all pupils"
    ] * 2


def test_accepting_a_new_wording_settles_it_and_leaves_the_claim_open(library: Library, second: int) -> None:
    waiting = item(library, second, REWORDED)
    done = accept(library, waiting.highlight_id)
    assert waiting.highlight_id not in {one.highlight_id for one in to_review(library, second)}
    claim = browse.claim(library, waiting.claim_id)
    assert (claim.progress, claim.statement) == (Progress.REOPENED, "47 kilometres")
    undo(library, done.changes.change_set_id, "Undo")
    assert item(library, second, REWORDED) == waiting
    edit_claim(library, claim.id, [Edit("statement", "46 kilometres", "46 km of lanes were built")])
    accept(library, waiting.highlight_id)
    assert browse.claim(library, claim.id).statement == "46 km of lanes were built", "a person's words stay"


def test_the_other_place_can_be_taken(library: Library, second: int) -> None:
    waiting = item(library, second, UNSURE)
    accept(library, waiting.highlight_id, waiting.candidates[1])
    (stands,) = [
        one.highlight
        for one in browse.highlights(library, second)
        if one.highlight.claim_id == waiting.claim_id
    ]
    assert (stands.span, stands.state) == (waiting.candidates[1], AnchorState.EXACT)
    assert stands.paragraph == str("".join(DRAFT_2)[: stands.span.start].count("\n") + 1)


def test_a_lost_passage_is_placed_by_hand(library: Library, second: int) -> None:
    waiting = item(library, second, LOST)
    at = "".join(DRAFT_2).index("a record")
    place_by_hand(library, waiting.highlight_id, Span(at, at + 8))
    shown = {one.highlight.quote: one.highlight.state for one in browse.highlights(library, second)}
    assert shown["a record"] is AnchorState.EXACT
    assert browse.claim(library, waiting.claim_id).progress is Progress.TO_CHECK


def test_a_lost_passage_cannot_be_accepted_where_it_is_not(library: Library, second: int) -> None:
    with pytest.raises(BadValue, match="by hand"):
        accept(library, item(library, second, LOST).highlight_id)


def test_cut_takes_the_highlight_and_keeps_the_claim(library: Library, second: int) -> None:
    waiting = item(library, second, LOST)
    done = say_cut(library, waiting.highlight_id)
    assert [one.state for one in to_review(library, second)] == [REWORDED, UNSURE]
    assert browse.claim(library, waiting.claim_id).change_decision is ChangeDecision.CUT
    undo(library, done.changes.change_set_id, "Undo")
    assert browse.claim(library, waiting.claim_id).change_decision is ChangeDecision.OPEN


def test_history_says_what_was_agreed(library: Library, second: int) -> None:
    waiting = item(library, second, REWORDED)
    accept(library, waiting.highlight_id)
    sentences = [line.sentence for line in browse.history(library, waiting.claim_id)]
    assert sentences[:2] == ["statement: “46 kilometres” → “47 kilometres”", "highlight accepted"]


def test_the_wording_last_agreed_on_is_compared_with(library: Library, second: int) -> None:
    draft_3 = (LANES.replace("46", "48"), *DRAFT_2[1:])
    (row,) = browse.article_summaries(library)
    third = import_revision(library, row.id, read_article(draft_3), None).value.revision_id
    waiting = item(library, third, REWORDED)
    assert (waiting.old_quote, waiting.new_quote) == ("46 kilometres", "48 kilometres")


def test_two_drafts_side_by_side(library: Library, second: int) -> None:
    (article,) = browse.article_summaries(library)
    current, before = drafts(library, article.id)
    changes = draft_changes(library, before.revision_id, current.revision_id)
    old, new = "".join(DRAFT_1), "".join(DRAFT_2)
    assert [old[one.start : one.end].strip(".") for one in changes.cut] == ["46", INJURIES.strip(".\n")]
    assert "47" in [new[one.start : one.end] for one in changes.added]
