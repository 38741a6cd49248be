"""Local papers' own sites, forums and encyclopaedias: titles, outlets, who wrote, and when."""

import pytest

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.readers.language import guess_language
from claimtracker.exchange.reading import read_bytes, read_text
from tests.exchange.readers.test_html import read, texts

TEXT = "".join(
    f"<p>{text}</p>"
    for text in (
        "The village board voted 4 to 1 on Monday to raise the price of water by 6 percent from January 1.",
        "An average household will pay $41.20 a month, and the board wants to fix the leaks first, it said.",
    )
)


def found(article: ReadArticle, name: str) -> str:
    value = getattr(article, name)
    return value.value if value else ""


def test_a_title_element_that_names_the_site_alone_is_no_title() -> None:
    article = read(
        "<title>Valley Sheet - News from the valley and beyond</title>"
        "<header><p>Saturday, 28 November 2026</p></header>"
        f"<h1>Water rates go up again</h1><div>27 November 2026</div><p>By Ann Lee</p>{TEXT}"
    )
    assert found(article, "title") == "Water rates go up again"
    assert article.dates[0].value == "2026-11-27"


def test_a_site_before_the_headline_is_no_part_of_the_title() -> None:
    article = read(f"<title>THE DAILY SHEET :: Water rates up</title><h1>Water rates up</h1>{TEXT}")
    assert found(article, "title") == "Water rates up"


def test_type_that_is_set_large_around_a_paragraph_makes_it_the_headline() -> None:
    article = read(
        "<title>The Weekly Bugle - Water rates</title>"
        "<table><tr><td><font size=5><b><p>Water rates go up again</p></b>"
        f"</font><p><i>By Ann Lee</i></p>{TEXT}<hr>Copyright 2026 The Weekly Bugle.</td></tr></table>"
    )
    assert texts(article, Role.HEADLINE) == ["Water rates go up again"]
    assert (found(article, "title"), found(article, "outlet"), found(article, "byline")) == (
        "Water rates go up again",
        "The Weekly Bugle",
        "Ann Lee",
    )


def test_date_and_name_on_lines_of_one_element_are_told_apart() -> None:
    article = read(
        f"<h1>Most zamknięty</h1><div>Opublikowano: 24 listopada 2026<br>Autor: Jan Lis</div>{TEXT}"
    )
    assert texts(article, Role.BYLINE) == ["Autor: Jan Lis"]
    assert texts(article, Role.DATELINE) == ["Opublikowano: 24 listopada 2026"]


def test_a_forum_names_who_began_by_one_word_and_when_they_joined_is_no_date() -> None:
    article = read(
        "<h2>Brown water again in the valley</h2>"
        "<div><a class=username>marsh61</a><p>Joined: Tue Mar 03, 2020</p></div>"
        f"<p>Fri Nov 20, 2026 8:41 am</p>{TEXT}"
    )
    assert found(article, "byline") == "marsh61"
    assert {date.value for date in article.dates} == {"2026-11-20"}


def test_the_encyclopaedia_in_the_title_is_the_outlet_where_the_page_says_so() -> None:
    title = "<title>Garth Quarry - Wikipedia</title><h1>Garth Quarry</h1>"
    said = f"{title}<div>From Wikipedia, the free encyclopedia</div>{TEXT}"
    assert found(read(said), "outlet") == "Wikipedia"
    assert found(read(f"{title}{TEXT}"), "outlet") == ""


def test_a_line_below_the_headline_that_is_the_declared_name_alone_is_the_byline() -> None:
    said = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ann Lee"}}</script>'
    article = read(f"{said}<h1>Water rates go up again</h1><div class=a>Ann Lee</div>{TEXT}")
    assert texts(article, Role.BYLINE) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("head", "byline", "outlet"),
    [
        ("青川町、橋3本を来年架け替え\n\n2026年11月24日\n佐藤健", "佐藤健", ""),
        ("ज़िले के स्कूलों में पानी नहीं\n\nरीना वर्मा\n24 नवंबर 2026", "रीना वर्मा", ""),
        ("三座桥梁明年重建\n\n2026年11月24日\n来源：青川晚报\n作者：李文", "李文", "青川晚报"),
        ("Ferry strike goes on\nThe Harbour Herald · 21 Nov 2026 · 4 · Ann Lee", "Ann Lee", ""),
    ],
)
def test_names_beside_the_date(head: str, byline: str, outlet: str) -> None:
    article = read_text(
        f"{head}\n\n町は24日、橋3本を来年3月から架け替えると発表した。費用は42億円。\n", "x.txt"
    )
    assert (found(article, "byline"), found(article, "outlet")) == (byline, outlet)


def test_front_matter_says_the_language_and_letters_tell_languages_apart() -> None:
    matter = b"---\ntitle: A promessa\nlang: pt_BR\n---\nA prefeitura abriu 31 creches.\n"
    assert read_bytes(Original("x.md", "", matter)).language == "pt-BR"
    assert guess_language("A nação de São João e a região da mãe: educação.") == "pt"


@pytest.mark.parametrize("content", ['<?xml version="1.0"?><rss><channel/></rss>', '{"id": 4, "title": "x"}'])
def test_data_for_programs_says_that_it_is_no_article(content: str) -> None:
    warned = read_bytes(Original("x.xml", "", content.encode())).warnings
    assert any("written for programs" in warning for warning in warned)
