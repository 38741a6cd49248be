"""Saying something of sentences: counted, remembered, taken back, undone."""

import pytest

from claimtracker.domain.articles import Role
from claimtracker.domain.coverage import MarkKind, SentenceState, Tally
from claimtracker.domain.errors import NotFound
from claimtracker.domain.spans import Span
from claimtracker.services.account_sentences import coverage, mark_sentence, next_open, tallies
from claimtracker.services.browse import article, article_summaries, revision
from claimtracker.services.import_article import change_roles, delete_articles
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article, mark

TEXT = "".join(PARAGRAPHS)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def state_of(library: Library, revision_id: int, words: str) -> SentenceState:
    found = coverage(library, revision_id).at(TEXT.index(words))
    assert found is not None
    return found.state


def test_every_sentence_is_open_at_first(library: Library) -> None:
    revision_id = add_article(library)
    found = coverage(library, revision_id)
    quotes = [TEXT[one.span.start : one.span.end] for one in found.sentences]
    assert quotes == [
        "Council approves the bridge",
        "The bridge cost 4.2 million euros in 2023, the minister said.",
        "Nobody asked why.",
        "Ridership rose by 40 percent, according to the operator’s annual report.",
        "“We were never told,” said the mayor of Bremen 👩‍👩‍👧, who resigned in May.",
        "الوزير قال إن الجسر كلّف أربعة ملايين يورو في عام ٢٠٢٣.",
    ]
    assert found.tally == Tally(0, 6)


def test_a_claim_an_opinion_and_nothing_to_check_account_for_their_sentences(library: Library) -> None:
    revision_id = add_article(library)
    mark(library, "4.2 million euros", revision_id)
    mark_sentence(library, revision_id, span_of("Nobody"), MarkKind.OPINION)
    mark_sentence(library, revision_id, span_of("Council approves"), MarkKind.NOTHING)
    assert state_of(library, revision_id, "The bridge cost") is SentenceState.CLAIM
    assert state_of(library, revision_id, "Nobody") is SentenceState.OPINION
    assert state_of(library, revision_id, "Council") is SentenceState.NOTHING
    assert coverage(library, revision_id).tally == Tally(3, 6)


def test_the_same_key_again_takes_it_back_and_another_replaces_it(library: Library) -> None:
    revision_id = add_article(library)
    words = span_of("Nobody asked")
    assert not mark_sentence(library, revision_id, words, MarkKind.OPINION).value.taken_back
    assert not mark_sentence(library, revision_id, words, MarkKind.NOTHING).value.taken_back
    assert state_of(library, revision_id, "Nobody") is SentenceState.NOTHING
    back = mark_sentence(library, revision_id, words, MarkKind.NOTHING)
    assert (back.value.taken_back, back.changes.name) == (True, "Open sentence again")
    assert state_of(library, revision_id, "Nobody") is SentenceState.OPEN


def test_a_selection_marks_all_its_sentences_at_once_but_no_claim(library: Library) -> None:
    revision_id = add_article(library)
    mark(library, "4.2 million euros", revision_id)
    whole = Span(TEXT.index("The bridge"), TEXT.index("Ridership") + 3)
    done = mark_sentence(library, revision_id, whole, MarkKind.NOTHING)
    assert done.value.count == 2
    assert state_of(library, revision_id, "The bridge cost") is SentenceState.CLAIM
    undo(library, done.changes.change_set_id, "Undo")
    assert coverage(library, revision_id).tally == Tally(1, 6)


def test_undo_brings_back_what_was_said_before(library: Library) -> None:
    revision_id = add_article(library)
    words = span_of("Nobody")
    mark_sentence(library, revision_id, words, MarkKind.OPINION)
    second = mark_sentence(library, revision_id, words, MarkKind.NOTHING)
    assert second.changes.articles, "whoever shows the article has to hear of it"
    undo(library, second.changes.change_set_id, "Undo")
    assert state_of(library, revision_id, "Nobody") is SentenceState.OPINION


def test_a_refused_suggestion_is_remembered_beside_what_is_said(library: Library) -> None:
    revision_id = add_article(library)
    words = span_of("Ridership")
    mark_sentence(library, revision_id, words, MarkKind.REFUSED)
    found = coverage(library, revision_id).at(words.start)
    assert found is not None
    assert found.refused
    assert found.state is SentenceState.OPEN
    assert mark_sentence(library, revision_id, words, MarkKind.REFUSED).value.taken_back
    found = coverage(library, revision_id).at(words.start)
    assert found is not None
    assert not found.refused


def test_the_next_open_sentence_goes_round(library: Library) -> None:
    revision_id = add_article(library)
    first = next_open(library, revision_id, 0)
    assert first is not None
    assert TEXT[first.span.start :].startswith("The bridge")
    mark_sentence(library, revision_id, Span(0, len(TEXT)), MarkKind.NOTHING)
    assert next_open(library, revision_id, 0) is None


def test_set_aside_furniture_counts_no_more(library: Library) -> None:
    revision_id = add_article(library)
    block = revision(library, revision_id).blocks[1]
    change_roles(library, revision_id, {block.id: Role.FURNITURE})
    assert coverage(library, revision_id).tally == Tally(0, 4)
    change_roles(library, revision_id, {block.id: Role.CAPTION})
    assert coverage(library, revision_id).tally == Tally(0, 6)


def test_the_list_of_articles_counts_each_current_draft(library: Library) -> None:
    one, two = add_article(library, "One"), add_article(library, "Two")
    mark(library, "Ridership rose", two)
    titles = {summary.id: summary.title for summary in article_summaries(library)}
    found = {titles[article_id]: tally for article_id, tally in tallies(library).items()}
    assert found == {"Two": Tally(1, 6)}
    gone = next(article_id for article_id in titles if article(library, article_id).revision_id == one)
    delete_articles(library, [gone])
    assert set(tallies(library)) == set(titles) - {gone}


def test_a_draft_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(NotFound, match="draft"):
        coverage(library, 99)
