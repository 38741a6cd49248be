"""A saved page comes in whole: every visible character in one block, labelled."""

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.articles import Direction, Found, Original, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.reading import read_bytes

PAGE = Path(__file__).parents[2] / "data" / "articles" / "bike-lanes.html"


def read(markup: str | bytes, name: str = "page.html") -> ReadArticle:
    content = markup.encode() if isinstance(markup, str) else markup
    article = read_bytes(Original(name, "text/html", content))
    assert "".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    return article


def texts(article: ReadArticle, role: Role) -> list[str]:
    return [article.text[b.start : b.end].strip() for b in article.blocks if b.role is role]


@pytest.fixture(scope="module")
def article() -> ReadArticle:
    return read(PAGE.read_bytes())


def test_the_parts_of_an_article_are_told_apart(article: ReadArticle) -> None:
    assert texts(article, Role.HEADLINE) == ["City opened record length of bike lanes last year"]
    assert texts(article, Role.STANDFIRST)[0].startswith("The network grew by 46")
    assert texts(article, Role.BYLINE) == ["By Ann Lee and Tom Roe"]
    assert texts(article, Role.DATELINE) == ["16 October 2026"]
    assert texts(article, Role.CAPTION)[0].startswith("The mayor, centre")
    assert texts(article, Role.SUBHEAD) == ["A wider plan"]
    assert len(texts(article, Role.LIST)) == 2


def test_what_stands_around_the_article_is_furniture(article: ReadArticle) -> None:
    furniture = texts(article, Role.FURNITURE)
    assert {"Home", "News", "Read more: who pays for the lanes?"} <= set(furniture)
    assert any("All rights reserved" in text for text in furniture)


def test_a_paragraph_is_one_block_with_its_spaces_as_shown(article: ReadArticle) -> None:
    first = next(text for text in texts(article, Role.BODY) if text.startswith("The city built"))
    assert first.endswith("the mayor told the council on Thursday.")
    assert "\n" not in first


def test_what_a_browser_does_not_show_is_not_read(article: ReadArticle) -> None:
    assert "never shown" not in article.text
    assert "color: black" not in article.text


def test_what_a_style_hides_is_kept_as_furniture_and_said(article: ReadArticle) -> None:
    assert any("This is hidden" in text for text in texts(article, Role.FURNITURE))
    assert any("hides" in warning and "furniture" in warning for warning in article.warnings)


def test_hidden_words_do_not_part_their_paragraph() -> None:
    article = read(
        "<html><body><p>The mayor <span style='display:none'>profile<div>of the mayor</div></span>said on "
        "Monday that taxes would fall by three percent before the end of the year.</p></body></html>"
    )
    assert texts(article, Role.BODY) == [
        "The mayor said on Monday that taxes would fall by three percent before the end of the year."
    ]
    assert texts(article, Role.FURNITURE) == ["profile", "of the mayor"]


def test_an_article_that_waits_for_a_script_to_show_it_is_still_labelled() -> None:
    words = "The council voted on Monday to spend 31 million euros on bike lanes over the next two years."
    article = read(f"<html><body style='visibility: hidden'><h1>Lanes</h1><p>{words}</p></body></html>")
    assert texts(article, Role.BODY) == [words]


def test_the_cells_of_a_row_stand_side_by_side(article: ReadArticle) -> None:
    assert "Year\tKilometres" in article.text
    assert "2024\t31" in article.text


def test_metadata_says_where_it_stood(article: ReadArticle) -> None:
    assert article.title == Found("City opened record length of bike lanes last year", "JSON-LD headline")
    assert article.byline == Found("Ann Lee, Tom Roe", "JSON-LD author")
    assert article.outlet == Found("City Herald", "meta og:site_name")
    assert article.url == Found("https://cityherald.example/2026/10/16/bike-lanes", "canonical link")
    assert article.language == "en-GB"
    assert article.dates[0] == Found("2026-10-16T08:30:00+02:00", "JSON-LD datePublished")
    assert Found("2026-10-16", "address of the page") in article.dates
    assert any(found.where == "JSON-LD dateModified, last changed" for found in article.dates)


def test_every_visible_character_is_in_a_block(article: ReadArticle) -> None:
    markup = PAGE.read_text("utf-8")
    body = markup[markup.index("<body>") :]
    body = re.sub(r"(?s)<script.*?</script>", "", body)
    shown = re.sub(r"\s+", "", re.sub(r"<[^>]+>", "", body))
    assert re.sub(r"\s+", "", article.text) == shown


def test_text_deeper_than_the_parser_goes_is_still_read() -> None:
    deep = "<div>" * 5_000 + "<p>The mayor said that taxes fell by three percent in the last year.</p>"
    article = read(f"<html><body>{deep}{'</div>' * 5_000}</body></html>")
    assert "taxes fell by three percent" in article.text
    assert any("too deeply nested" in warning for warning in article.warnings)


def test_text_nested_300_levels_deep_keeps_its_layout() -> None:
    article = read(f"<html><body>{'<div>' * 300}<p>Deep but sound.</p>{'</div>' * 300}</body></html>")
    assert article.text == "Deep but sound.\n"
    assert not any("nested" in warning for warning in article.warnings)


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="shows no words"):
        read("<html><head><title>App</title></head><body><script>go()</script></body></html>")


def test_line_breaks_and_preformatted_text_stay() -> None:
    article = read("<html><body><p>one<br>two<br><br>three</p><pre>a  b\nc</pre></body></html>")
    assert article.text == "one\ntwo\nthree\na  b\nc\n"
    assert len(article.blocks) == 3


def test_no_break_spaces_stay_and_other_white_space_is_one_space() -> None:
    assert (
        read("<html><body><p>31\u00a0million \n\t euros</p></body></html>").text == "31\u00a0million euros\n"
    )


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-1"])
def test_a_declared_charset_is_believed(charset: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><body><p>Café “crème” à Orléans</p></body></html>'
    article = read(page.encode("cp1252"))
    assert article.text == "Café “crème” à Orléans\n"
    assert article.encoding == "cp1252"


def test_a_page_from_right_to_left() -> None:
    article = read(
        '<html lang="ar" dir="rtl"><body><p>قال رئيس البلدية إن الجسر سيفتح قريبا.</p></body></html>'
    )
    assert article.direction is Direction.RTL
    assert article.language == "ar"


def test_dates_that_disagree_are_offered_and_said() -> None:
    article = read(
        '<html><head><meta property="article:published_time" content="2025-06-02"></head>'
        "<body><h1>Bridge</h1><p>Published 3 May 2025</p>"
        "<p>The city opened a bridge on Monday that cost 31 million euros, the mayor "
        "said, after a decade of planning.</p></body></html>"
    )
    assert {found.value for found in article.dates} == {"2025-06-02", "2025-05-03"}
    assert any("2 dates were found" in warning for warning in article.warnings)


MARKUP = [
    *"ab <>&/\"'=\u00e9\u0301\ufeff\u200f\n",
    "<p>",
    "</p>",
    "<b>",
    "<br>",
    "<td>",
    "<pre>",
    "<!--",
    "&#x",
]


@given(st.lists(st.sampled_from(MARKUP)))
def test_any_markup_is_read_whole_or_refused(parts: list[str]) -> None:
    with contextlib.suppress(UnreadableFile):
        read("<html><body>" + "".join(parts))
