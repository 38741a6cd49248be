"""Suggestions and other places of a claim, on a real library."""

from claimtracker.domain.articles import Block, ReadArticle, Role
from claimtracker.domain.coverage import MarkKind
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.spans import Span
from claimtracker.services.account_sentences import coverage, mark_sentence
from claimtracker.services.browse import highlights
from claimtracker.services.find_occurrences import find_occurrences
from claimtracker.services.import_article import import_article
from claimtracker.services.mark_claims import add_highlight, mark_claim
from claimtracker.services.suggest_claims import MOST, suggestions
from claimtracker.store.library import Library

PARTS = (
    (Role.HEADLINE, "Council approves the bridge\n"),
    (Role.BODY, "The bridge cost 4.2 million euros in 2023, the minister said. It was a lovely day.\n"),
    (Role.CAPTION, "The bridge in 2023, after 40 percent of the work was done, from the east bank.\n"),
    (Role.BODY, "Did ridership rise by 40 percent in 2023? We believe in bridges. Who knows.\n"),
    (Role.SUBHEAD, "Costs up 15 percent\n"),
    (Role.BODY, "The auditor found in May that the price was 4.2 million euros, twice the estimate.\n"),
    (Role.FURNITURE, "Read more: 10 bridges that cost 5 million dollars in 2022.\n"),
)
TEXT = "".join(words for _, words in PARTS)


def add(library: Library) -> int:
    blocks, at = [], 0
    for role, words in PARTS:
        blocks.append(Block(role, at, at + len(words)))
        at += len(words)
    read = ReadArticle(text=TEXT, blocks=tuple(blocks), format="text", language="en")
    return import_article(library, read, None, ArticleDetails("Bridge", language="en")).value.revision_id


def quotes(library: Library, revision_id: int) -> list[str]:
    return [TEXT[one.span.start : one.span.end] for one in suggestions(library, revision_id)]


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_what_can_be_checked_is_suggested_in_the_order_of_the_text(library: Library) -> None:
    found = suggestions(library, add(library))
    assert [TEXT[one.span.start : one.span.end] for one in found] == [
        "The bridge cost 4.2 million euros in 2023, the minister said.",
        "The auditor found in May that the price was 4.2 million euros, twice the estimate.",
    ]
    assert found[0].reasons[0] == "an amount of money"


def test_captions_questions_subheads_and_furniture_do_not_rise(library: Library) -> None:
    revision_id = add(library)
    said = " ".join(quotes(library, revision_id))
    for words in ("east bank", "Did ridership", "Costs up", "Read more"):
        assert words not in said


def test_a_claim_and_a_settled_sentence_are_suggested_no_more(library: Library) -> None:
    revision_id = add(library)
    mark_claim(library, revision_id, span_of("The bridge cost 4.2 million"))
    mark_sentence(library, revision_id, span_of("The auditor"), MarkKind.OPINION)
    assert not {one for one in quotes(library, revision_id) if one.startswith(("The bridge", "The auditor"))}


def test_a_refused_one_stays_refused_when_its_sentence_is_open_again(library: Library) -> None:
    revision_id = add(library)
    words = span_of("The auditor found")
    mark_sentence(library, revision_id, words, MarkKind.NOTHING, refuse=True)
    assert mark_sentence(library, revision_id, words, MarkKind.NOTHING).value.taken_back
    sentence = coverage(library, revision_id).at(words.start)
    assert sentence is not None
    assert (sentence.state.value, sentence.refused) == ("open", True)
    assert not [one for one in quotes(library, revision_id) if one.startswith("The auditor")]


def test_a_long_article_has_at_most_forty(library: Library) -> None:
    sentence = "The bridge cost {} million euros in 2023, the minister said. "
    text = "".join(sentence.format(number) for number in range(200)) + "\n"
    read = ReadArticle(text=text, blocks=(Block(Role.BODY, 0, len(text)),), format="text", language="en")
    article = import_article(library, read, None, ArticleDetails("Long", language="en")).value
    assert len(suggestions(library, article.revision_id)) == MOST


def test_the_same_claim_is_found_elsewhere_until_it_is_highlighted_there(library: Library) -> None:
    revision_id = add(library)
    claim = mark_claim(library, revision_id, span_of("The bridge cost 4.2 million euros")).value
    found = find_occurrences(library, claim.id, revision_id)
    assert [TEXT[one.span.start : one.span.start + 11] for one in found] == ["The auditor"]
    assert found[0].paragraph == "6"
    assert found[0].shared[0] == "4.2 million euros"
    add_highlight(library, claim.id, revision_id, found[0].span)
    assert len(highlights(library, revision_id)) == 2
    assert find_occurrences(library, claim.id, revision_id) == []


def test_what_was_said_to_be_opinion_is_no_other_place(library: Library) -> None:
    revision_id = add(library)
    claim = mark_claim(library, revision_id, span_of("The bridge cost 4.2 million euros")).value
    mark_sentence(library, revision_id, span_of("The auditor"), MarkKind.OPINION)
    assert find_occurrences(library, claim.id, revision_id) == []
