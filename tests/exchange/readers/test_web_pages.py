"""Saved pages of quite different make-up: every part that says its role gets it, and nothing else is body."""

import re
from collections import Counter
from pathlib import Path

import pytest

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import expected_roles, labelled, web_pages, without_roles

BODY = frozenset({Role.BODY, Role.SUBHEAD, Role.QUOTE, Role.LIST})
SIGNS = (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.CAPTION)


@pytest.fixture(params=web_pages(), ids=lambda path: path.stem, scope="module")
def page(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture(scope="module")
def article(page: Path) -> ReadArticle:
    return read_bytes(Original(page.name, "text/html", without_roles(page)))


def words(found: list[tuple[Role, str]]) -> "Counter[str]":
    return Counter(re.findall(r"\w+", " ".join(text for role, text in found if role in BODY)))


def flat(found: list[tuple[Role, str]]) -> list[tuple[Role, str]]:
    return [(role, " ".join(text.split())) for role, text in found]


def test_the_body_is_neither_cut_nor_padded(page: Path, article: ReadArticle) -> None:
    expected, found = words(expected_roles(page)), words(labelled(article))
    assert expected - found == Counter(), "missing from the body"
    assert found - expected == Counter(), "too much in the body"


@pytest.mark.parametrize("role", SIGNS)
def test_what_stands_around_the_body_is_told_apart(page: Path, article: ReadArticle, role: Role) -> None:
    expected = [text for wanted, text in expected_roles(page) if wanted is role]
    assert [text for found, text in flat(labelled(article)) if found is role] == expected


def test_paragraphs_keep_their_kind(page: Path, article: ReadArticle) -> None:
    expected = [pair for pair in expected_roles(page) if pair[0] in (Role.QUOTE, Role.LIST, Role.SUBHEAD)]
    assert [pair for pair in flat(labelled(article)) if pair[0] in {r for r, _ in expected}] == expected
