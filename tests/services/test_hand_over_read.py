"""Pages, papers and reviews that were handed over, read by other programs and held against the desk."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from claimtracker.domain.articles import Role
from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.edits import Edit
from claimtracker.domain.hand_over import Format
from claimtracker.domain.views import ClaimCard
from claimtracker.exchange.hand_over.pages import safe_link
from claimtracker.services import browse
from claimtracker.services.call_sheet import read_calls
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from claimtracker.ui.paper.annotated_pdf import draw_pdf
from tests.safety.kills import pages_of
from tests.services.random_desk import RATINGS
from tests.services.sheet_desk import NAMED, SheetDesk

READ = [Format.HTML, Format.PDF, Format.CHECK, Format.CLAIM_REVIEW, Format.CALLS]


@pytest.fixture
def desk(file_library: Library) -> SheetDesk:
    """A desk after random steps, with a dozen claims more, its checks published."""
    made = SheetDesk(file_library, 7)
    made.steps(60)
    before, made.claims = made.claims, []
    for number in range(12):
        made.act_mark()
        if number % 3:
            give_verdict(file_library, made.claims[-1], "neutral/1", RATINGS[number % 4])
    made.steps(20)
    made.claims += before
    for claim_id in browse.claim_ids(file_library, ClaimQuery()):
        claim = browse.claim(file_library, claim_id)
        url = Edit("review_url", claim.review_url, f"https://courier.example/{claim_id}")
        speaker = Edit("speaker", claim.speaker, claim.speaker or f"Speaker {claim_id}")
        edit_claim(file_library, claim_id, [url, speaker])
    return made


@pytest.fixture
def out(qapp: object, desk: SheetDesk, tmp_path: Path) -> Path:
    options = HandOverOptions(NAMED, draw_pdf=draw_pdf)
    hand_over(desk.library, ExportScope(article_id=desk.articles[0]), tmp_path / "out", READ, options)
    return tmp_path / "out"


def test_other_programs_read_what_the_desk_holds(desk: SheetDesk, out: Path) -> None:
    cards = cards_of(desk)
    rated = [card for card in cards if card.claim.verdict_label]
    assert len(cards) >= 5 and len(rated) >= 3
    on_the_annotated_page(desk, cards, html.fromstring((out / "annotated.html").read_text("utf-8")))
    on_paper(desk, cards, squeezed(pages_of(out / "annotated.pdf")))
    in_the_checks(rated, html.fromstring((out / "check.html").read_text("utf-8")))
    in_the_reviews(rated, json.loads((out / "claimreview.json").read_text("utf-8")))
    on_the_call_sheet(desk, html.fromstring((out / "call-sheet.html").read_text("utf-8")))


def cards_of(desk: SheetDesk) -> list[ClaimCard]:
    """Return the claims of the first article, by their number in it."""
    query = ClaimQuery(article_id=desk.articles[0], sort=ClaimSort.PLACE, descending=False)
    return [browse.claim_card(desk.library, claim_id) for claim_id in browse.claim_ids(desk.library, query)]


def words(text: str) -> str:
    return " ".join(text.split())


def squeezed(texts: Iterable[str]) -> str:
    """Return the letters alone: lines break anywhere, and numbers of claims stand within words."""
    return "".join(sign for text in texts for sign in text if sign.isalpha())


def on_the_annotated_page(desk: SheetDesk, cards: list[ClaimCard], page: Any) -> None:
    revision = browse.revision(desk.library, browse.article(desk.library, desk.articles[0]).revision_id)
    for number in page.xpath("//div[contains(@class, 'text')]//a"):
        number.drop_tree()
    texts = [words(block.text_content()) for block in page.xpath("//div[contains(@class, 'text')]")]
    blocks = [b for b in revision.blocks if b.role is not Role.FURNITURE]
    assert texts == [words(revision.text[b.start : b.end]) for b in blocks]
    sections = page.xpath("//section[@class='claim']")
    assert len(sections) == len(cards)
    for section, card in zip(sections, cards, strict=True):
        said = words(section.text_content())
        claim = card.claim
        for told in (claim.statement, claim.verdict_label or claim.progress.value, claim.finding):
            assert words(told) in said
        linked = section.xpath("string(ol[@class='sources'])")
        assert len(section.xpath("ol/li")) == len(card.evidence)
        for link in card.evidence:
            assert words(link.source.title) in words(linked) and words(link.passage) in words(linked)
            assert not safe_link(link.source.url) or link.source.url in section.xpath(".//a/@href")


def on_paper(desk: SheetDesk, cards: list[ClaimCard], text: str) -> None:
    revision = browse.revision(desk.library, browse.article(desk.library, desk.articles[0]).revision_id)
    for line in revision.text.splitlines():
        if line.isascii():  # what runs from right to left is read out in another order
            assert squeezed([line]) in text
    for card in cards:
        for told in (card.claim.statement, card.claim.finding, card.claim.verdict_label):
            if told.isascii():
                assert squeezed([told]) in text


def in_the_checks(rated: list[ClaimCard], page: Any) -> None:
    articles = list(page.iter("article"))
    assert len(articles) == len(rated)
    for article, card in zip(articles, rated, strict=True):
        said = words(article.text_content())
        for told in (card.claim.statement, card.claim.verdict_label, card.claim.finding):
            assert words(told) in said
        assert len(article.xpath(".//ol/li")) == len(card.evidence)


def in_the_reviews(rated: list[ClaimCard], reviews: list[dict[str, Any]]) -> None:
    assert [review["url"] for review in reviews] == [card.claim.review_url for card in rated]
    for review, card in zip(reviews, rated, strict=True):
        claim, rating = card.claim, review["reviewRating"]
        assert review["claimReviewed"] == claim.statement
        assert review["itemReviewed"]["author"]["name"] == claim.speaker
        assert (rating["alternateName"], rating.get("ratingValue")) == (
            claim.verdict_label,
            claim.verdict_number,
        )
        assert rating.get("ratingExplanation", "") == claim.finding
        assert 1 <= rating["worstRating"] < rating["bestRating"]


def on_the_call_sheet(desk: SheetDesk, page: Any) -> None:
    calls = read_calls(desk.library, desk.articles[0]).calls
    sections = page.xpath("//section[@class='call']")
    assert [words(section.xpath("string(h2)")) for section in sections] == [words(c.name) for c in calls]
    for section, call in zip(sections, calls, strict=True):
        asked = [words(quote.text_content()) for quote in section.xpath(".//q")]
        assert asked == [words(item.statement) for item in call.items]
