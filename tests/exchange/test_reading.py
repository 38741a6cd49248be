"""Plain text comes in whole, with its roles and metadata told apart."""

from pathlib import Path

import pytest
from hypothesis import given

from claimtracker.domain.articles import Direction, Found, Original, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.text import canonical_text
from claimtracker.exchange.reading import read_bytes, read_text
from tests.any_text import any_text

AGGREGATOR = (Path(__file__).parents[1] / "data" / "articles" / "aggregator.txt").read_text("utf-8")


def roles(article: ReadArticle) -> list[tuple[Role, str]]:
    return [(block.role, article.text[block.start : block.end].strip()) for block in article.blocks]


def texts(article: ReadArticle, role: Role) -> list[str]:
    return [text for found, text in roles(article) if found is role]


def is_whole(article: ReadArticle) -> bool:
    ends = [0, *(block.end for block in article.blocks)]
    starts = [*(block.start for block in article.blocks), len(article.text)]
    return ends == starts


def test_a_page_from_an_aggregator_is_told_apart() -> None:
    article = read_text(AGGREGATOR, "page.txt")
    assert is_whole(article)
    assert texts(article, Role.HEADLINE) == [
        "Senate passes budget after marathon session, sending bill to governor"
    ]
    assert texts(article, Role.BYLINE) == ["Maria Lopez, Statehouse Correspondent"]
    assert texts(article, Role.CAPTION)[0].startswith("Sen. Joe Smith speaks")
    assert len(texts(article, Role.BODY)) == 5
    furniture = texts(article, Role.FURNITURE)
    assert "NextImg:" in furniture
    assert "GOVERNOR VOWS TO VETO BUDGET IF TAX CUTS STAY" in furniture
    assert "CLICK HERE TO READ MORE FROM THE HELENA HERALD" in furniture
    assert len(furniture) == 10


def test_an_aggregators_metadata_says_where_it_stood() -> None:
    article = read_text(AGGREGATOR, "page.txt")
    assert article.title is not None
    assert article.title.value.startswith("Senate passes budget")
    assert article.byline == Found("Maria Lopez", "byline")
    assert article.outlet is not None
    assert article.outlet.value == "Helena Herald"
    assert article.dates == (Found("2024-09-14", "site header"), Found("2024-09-12", "caption"))
    assert article.language == "en"
    assert any("A passage appears twice (¶ 2 and ¶ 5)" in warning for warning in article.warnings)
    assert any("2024-09-14 (site header), 2024-09-12 (caption)" in warning for warning in article.warnings)


def test_a_simple_draft_has_headline_byline_dateline_and_subhead() -> None:
    article = read_text(
        "City opens bridge\nBy Ann Lee\n\n"
        "PARIS, Jan 3 (Reuters) — The city opened a bridge on Monday that cost 31 million euros, the mayor "
        "said, after a decade of planning and delays.\n\nIt is 40 metres long.\n\nWhat happens next\n\n"
        "The council votes on Tuesday.\n",
        "draft",
    )
    assert [role for role, _ in roles(article)] == [
        Role.HEADLINE,
        Role.BYLINE,
        Role.DATELINE,
        Role.BODY,
        Role.BODY,
        Role.SUBHEAD,
        Role.BODY,
    ]
    assert article.byline == Found("Ann Lee", "byline")


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    article = read_text(
        "The number of people waiting for an operation in the north of the\n"
        "country has doubled since last year, the ministry said on Thursday in\n"
        "a statement that it published late at night.\n\n"
        "Ministers blamed staff shortages, and said that they would hire four\n"
        "thousand nurses before the winter begins, most of them from abroad.\n",
        "draft",
    )
    assert len(article.blocks) == 2


def test_arabic_runs_from_right_to_left() -> None:
    article = read_text(
        "رئيس البلدية يفتتح الجسر الجديد\nبقلم أحمد علي\n"
        "قال رئيس البلدية يوم الاثنين إن الجسر الجديد سيفتح قريبا.\n",
        "draft",
    )
    assert article.direction is Direction.RTL
    assert article.language == "ar"
    assert article.byline == Found("أحمد علي", "byline")


def test_ambiguous_dates_are_all_offered() -> None:
    article = read_text(
        "City opens bridge\n02/06/2025\n\nThe city opened a bridge on Monday that cost 31 million euros, "
        "the mayor said, after a decade of planning and delays.\n",
        "draft",
    )
    assert article.dates == (
        Found("2025-06-02", "dateline, read as day/month"),
        Found("2025-02-06", "dateline, read as month/day"),
    )


@pytest.mark.parametrize("blank", ["", " \n\t", "\ufeff", "\u00a0\n"])
def test_text_without_words_is_refused(blank: str) -> None:
    with pytest.raises(UnreadableFile, match=r"draft\.txt"):
        read_bytes(Original("draft.txt", "text/plain", blank.encode()))


@given(any_text())
def test_no_character_is_lost(text: str) -> None:
    canonical = canonical_text(text)
    if not canonical.strip():
        return
    article = read_text(text, "pasted")
    assert article.text == canonical
    assert is_whole(article)


@pytest.mark.parametrize(
    ("name", "step"),
    [("checks.xlsx", "Load archive"), ("slides.pptx", "Save it as PDF"), ("a.epub", "paste")],
)
def test_what_is_no_article_says_where_it_goes(name: str, step: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_bytes(Original(name, "", b"PK\x03\x04"))
    assert step in refused.value.next_step
