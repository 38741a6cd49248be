"""Pages of blogs, letters, word processors, archives and translators: each is known for what it is."""

import json

import pytest

from claimtracker.domain.articles import ReadArticle, Role
from tests.exchange.readers.test_html import read, texts
from tests.exchange.readers.test_many_makers import PROSE, TAXES, THANKS, VOTE, page

TEXT = "".join(f"<p>{words}</p>" for words in PROSE)
HEAD = "Council passes budget after a long night"


def found(article: ReadArticle, name: str) -> str:
    value = getattr(article, name)
    return value.value if value else ""


def test_a_blog_names_itself_in_header_and_title_and_its_writers_by_one_word() -> None:
    title = "<title>Council passes budget &#8211; Harbour Blog</title>"
    times = (
        '<time class="published" datetime="2026-03-12">March 12, 2026</time>'
        '<time class="updated" datetime="2026-03-14">March 14, 2026</time>'
    )
    body = (
        f'<p class=site>Harbour Blog</p><article><h1>{HEAD}</h1><span class="posted-on">On {times}</span>'
        f'<span class="byline"> by <span class="author vcard">annlee</span></span><div>{TEXT}</div></article>'
    )
    article = read(page(title, body))
    assert (found(article, "title"), found(article, "outlet")) == ("Council passes budget", "Harbour Blog")
    assert found(article, "byline") == "annlee"
    assert ("2026-03-14", "time on the page, last changed") in [(d.value, d.where) for d in article.dates]
    assert not any("dates were found" in warning for warning in article.warnings)


def test_a_letter_to_subscribers_keeps_its_subtitle_and_its_offer_apart() -> None:
    words = "This letter lives from those who read it."
    offer = f"<div class=subscription-widget><p class=cta-caption>{words}</p></div>"
    head = f"<div class=post-header><h1>{HEAD}</h1><h3 class=subtitle>And what it could have known</h3></div>"
    article = read(
        page("", f'<article class="newsletter-post">{head}<div>{TEXT}{offer}{TEXT}</div></article>')
    )
    assert texts(article, Role.STANDFIRST) == ["And what it could have known"]
    assert words in texts(article, Role.FURNITURE)


def test_a_mailing_in_tables_has_a_headline_by_its_size() -> None:
    rows = [
        "<td><a>View in browser</a></td>", "<td style='font-size:28px'>Good morning. The budget passed.</td>",
        "<td>March 12, 2026</td>", "<td>By Ann Lee</td>", f"<td><p>{VOTE}</p><p>{TAXES}</p></td>",
        "<td style='font-size:22px'>What it costs</td>", f"<td><p>{THANKS}</p><p>{VOTE}</p></td>",
    ]  # fmt: skip
    article = read(page("<title></title>", f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"))
    assert texts(article, Role.HEADLINE) == ["Good morning. The budget passed."]
    assert texts(article, Role.SUBHEAD) == ["What it costs"]
    assert (found(article, "byline"), [d.value for d in article.dates]) == ("Ann Lee", ["2026-03-12"])


def test_what_a_word_processor_exports_is_text_to_the_last_cell() -> None:
    rows = (("Year", "Cost"), ("2025", "30"))
    cells = ("".join(f"<td><p>{cell}</p></td>" for cell in row) for row in rows)
    table = f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
    body = f"<p class=title>{HEAD}</p>{TEXT}<ul><li>A point</li></ul><p>· Another point</p>{table}"
    article = read(page('<meta name="Generator" content="LibreOffice 24.2">', body))
    assert texts(article, Role.HEADLINE) == [HEAD]
    assert texts(article, Role.LIST) == ["A point", "· Another point"]
    assert texts(article, Role.BODY)[-2:] == ["Year\tCost", "2025\t30"]


def test_a_heading_in_bold_ends_at_its_line() -> None:
    signed = "<font size=2>By ANN LEE<br>March 12, 1999</font>"
    cell = f"<font size=+2><b>{HEAD}</b></font><br>{signed}<p>{VOTE}<p>{TAXES}"
    article = read(page("<title>HARBOUR COURIER ONLINE</title>", f"<table><tr><td>{cell}</td></tr></table>"))
    assert texts(article, Role.HEADLINE) == [HEAD]
    assert (found(article, "title"), found(article, "byline")) == (HEAD, "ANN LEE")


def test_a_publisher_that_is_only_referred_to_is_looked_up() -> None:
    graph = [
        {"@type": "NewsArticle", "headline": HEAD, "publisher": {"@id": "#us"}, "author": {"@id": "#ann"}},
        {"@type": "Organization", "@id": "#us", "name": "Harbour Courier"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
    ]
    said = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    article = read(page(said, f"<h1>{HEAD}</h1>{TEXT}"))
    assert (found(article, "outlet"), found(article, "byline")) == ("Harbour Courier", "Ann Lee")


@pytest.mark.parametrize("size", ["1.2.3px", "huge", "-", ".", "99999999999999999999px"])
def test_a_size_that_is_none_is_passed_over(size: str) -> None:
    article = read(page("", f"<p style='font-size:{size}'>Words of some line</p>{TEXT}"))
    assert texts(article, Role.BODY)[-4:] == PROSE


def test_what_stands_above_the_headline_is_no_text() -> None:
    article = read(page("", f"<article><span class=kicker>Politics</span><h1>{HEAD}</h1>{TEXT}</article>"))
    assert texts(article, Role.BODY) == PROSE


def test_an_archive_gives_the_address_of_the_page_that_it_keeps() -> None:
    kept = "https://web.archive.org/web/20260315120000/https://courier.example/budget"
    bar = "<div style='display:none'>15 Mar 2026 - 20 May 2026</div>"
    article = read(page(f"<link rel=canonical href='{kept}'>", f"{bar}<h1>{HEAD}</h1>{TEXT}"))
    assert found(article, "url") == "https://courier.example/budget"
    assert article.dates == ()


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (
            f'<html lang="en" class="translated-ltr"><body><h1>{HEAD}</h1>{TEXT}</body>',
            "translated this page",
        ),
        ("<html><body><p>Verify you are human by completing the action below.</p></body>", "may be a notice"),
    ],
)
def test_a_page_that_is_not_what_was_published_says_so(markup: str, words: str) -> None:
    assert any(words in warning for warning in read(markup).warnings)
    assert not any(words in warning for warning in read(page("", f"<h1>{HEAD}</h1>{TEXT}")).warnings)


def test_names_of_sites_are_told_from_titles_without_spaces() -> None:
    text = "市議会は12日、9時間に及ぶ討論の末、総額42億円の予算案を可決した。反対派は増税だと批判している。"
    head = "<title>市議会、予算案を可決：港新聞デジタル</title>"
    article = read(
        page(
            head, f"<header>港新聞デジタル</header><h1>市議会、予算案を可決　討論の末</h1><p>{text}</p>", "ja"
        )
    )
    assert (found(article, "title"), found(article, "outlet")) == ("市議会、予算案を可決", "港新聞デジタル")
