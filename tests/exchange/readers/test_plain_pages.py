"""Newspaper pages copied as text come in with every role right, in six languages and our own samples."""

from pathlib import Path

import pytest

from claimtracker.domain.articles import Direction, Original, ReadArticle, Role
from claimtracker.exchange.reading import read_bytes, read_text
from tests.exchange.readers.annotated import PlainPage, labelled, plain_pages

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


@pytest.fixture(params=plain_pages(), ids=lambda page: page.name)
def page(request: pytest.FixtureRequest) -> PlainPage:
    found: PlainPage = request.param
    return found


def value(article: ReadArticle, name: str) -> str:
    found = getattr(article, name)
    return found.value if found else ""


def test_every_paragraph_gets_its_role(page: PlainPage) -> None:
    assert labelled(read_text(page.text, page.name)) == page.roles


def test_metadata_is_found(page: PlainPage) -> None:
    article = read_text(page.text, page.name)
    assert value(article, "title") == page.expected["title"]
    assert value(article, "byline") == page.expected["byline"]
    assert article.language == page.expected["language"]
    assert {date.value for date in article.dates} == set(page.expected["dates"].split())
    if "outlet" in page.expected:
        assert value(article, "outlet") == page.expected["outlet"]


def test_windows_line_ends_change_no_role(page: PlainPage) -> None:
    content = page.text.replace("\n", "\r\n").encode()
    assert labelled(read_bytes(Original(page.name + ".txt", "", content))) == page.roles


def sample(name: str) -> ReadArticle:
    return read_bytes(Original(name, "", (SAMPLES / name).read_bytes()))


@pytest.mark.parametrize("name", ["bike-lanes.txt", "bike-lanes.html"])
def test_our_own_sample_is_told_apart(name: str) -> None:
    article = sample(name)
    found = labelled(article)
    heads = [(role, text) for role, text in found if role not in (Role.BODY, Role.FURNITURE)]
    assert heads[:4] == [
        (Role.HEADLINE, "City opened record length of bike lanes last year, mayor tells council"),
        (Role.STANDFIRST, "Opponents put the final bill at nearly twice the sum first announced"),
        (Role.BYLINE, "By the City Desk"),
        (Role.DATELINE, "16 October 2026"),
    ]
    assert [role for role, _ in heads[4:]] == [Role.CAPTION, Role.SUBHEAD]
    assert sum(role is Role.BODY for role, _ in found) == 13
    assert value(article, "outlet") == "The Harbour Courier"
    assert value(article, "byline").casefold().endswith("city desk")
    assert {date.value[:10] for date in article.dates} == {"2026-10-16", "2026-10-17"}


def test_our_arabic_sample_is_told_apart() -> None:
    article = sample("water-ar.txt")
    found = labelled(article)
    assert [role for role, _ in found[:6]] == [
        Role.FURNITURE,
        Role.FURNITURE,
        Role.FURNITURE,
        Role.HEADLINE,
        Role.BYLINE,
        Role.DATELINE,
    ]
    assert [role for role, _ in found[6:]] == [Role.BODY] * 6 + [Role.FURNITURE]
    assert (value(article, "byline"), value(article, "outlet")) == ("مكتب المدينة", "جريدة الميناء")
    assert (article.direction, article.language) == (Direction.RTL, "ar")


def test_a_line_that_reads_on_names_no_outlet() -> None:
    article = read_text(
        "Budget vote delayed\nBy Ann Lee\n\nThe council put off its vote on the budget by a week on Monday, "
        "after seven hours of debate.\n\nRead more: Deficit expected to fall by a third\n",
        "draft",
    )
    assert article.outlet is None
