"""Pages as many makers build them: without an article element, in tables, live, closed, in other scripts."""

import json

import pytest

from claimtracker.domain.articles import Direction, Role
from tests.exchange.readers.test_html import read, texts

VOTE = "The council approved a budget of 4.2 billion on Tuesday after a debate of nine hours, a speaker said."
TAXES = "Opponents said that it raises property taxes by 3.1 percent, more than in any year since 2009."
THANKS = "Mayor Helen Ortiz called the vote a turning point and thanked the 31 members who supported it."
NEXT = "The measure now goes to the comptroller, who has 30 days for it according to the city charter."
PROSE = [VOTE, TAXES, THANKS, NEXT]


def page(head: str, body: str, lang: str = "en") -> str:
    return f'<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def test_a_cell_that_lays_the_page_out_is_no_cell_of_a_row() -> None:
    text = "<br><br>".join(["<b>Council passes budget</b>", "By Ann Lee", *PROSE])
    row = f"<table><tr><td><a href=/>Home</a></td><td>{text}</td><td>Advertisement</td></tr></table>"
    article = read(page("<title>Council passes budget - Echo</title>", row))
    assert texts(article, Role.HEADLINE) == ["Council passes budget"]
    assert texts(article, Role.BODY) == PROSE
    assert {"Home", "Advertisement"} <= set(texts(article, Role.FURNITURE))
    assert article.title and article.title.value == "Council passes budget"


def test_the_headings_of_a_live_blog_are_subheads() -> None:
    posts = "".join(
        f"<div class=post><time>{hour}:00</time><h3>{head}</h3><p>{text}</p><b class=share>Share</b></div>"
        for hour, head, text in zip(
            "9876", ("Passed", "Other side", "Thanks", "What now"), PROSE, strict=True
        )
    )
    article = read(
        page("<title>Live: the budget vote</title>", f"<main><h1>Live: the budget vote</h1>{posts}")
    )
    assert texts(article, Role.SUBHEAD) == ["Passed", "Other side", "Thanks", "What now"]
    assert "Share" in texts(article, Role.FURNITURE)


def test_the_first_heading_is_the_headline_where_nothing_else_names_it() -> None:
    body = "".join(f"<p>{text}</p>" for text in PROSE)
    release = f"<div><p>12 March 2026</p><h2>City adopts its budget</h2>{body}</div>"
    article = read(page("<title>Press release</title>", release))
    assert texts(article, Role.HEADLINE) == ["City adopts its budget"]
    assert texts(article, Role.BODY)[-4:] == PROSE


def test_text_that_only_a_browser_shows_is_taken_from_what_search_engines_get() -> None:
    said = {
        "@type": "NewsArticle",
        "headline": "Council passes budget",
        "articleBody": "\n\n".join(PROSE).replace("4.2", "<b>4.2</b> &amp; more"),
        "author": {"@type": "Person", "name": "Ann Lee"},
    }
    head = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    article = read(page(head, "<div id=root></div><a href=/>Home</a>"))
    assert texts(article, Role.BODY)[1:] == PROSE[1:]
    assert texts(article, Role.BODY)[0] == VOTE.replace("4.2", "4.2 & more")
    assert texts(article, Role.HEADLINE) == ["Council passes budget"]
    assert any("only in a browser" in warning for warning in article.warnings)


def test_a_page_that_is_not_free_says_that_its_end_may_be_missing() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'
    article = read(page(head, f"<h1>Budget</h1><p>{VOTE}</p><p>{TAXES}</p><div>Log in to read on</div>"))
    assert any("not all of it is free" in warning for warning in article.warnings)
    assert not any("not all of it" in w for w in read(page("", f"<h1>Budget</h1><p>{VOTE}</p>")).warnings)


@pytest.mark.parametrize(
    ("declared", "encoding", "words"),
    [
        ("gb2312", "gb18030", "市长海伦·奥尔蒂斯称这次投票是“转折点”，并感谢镕基、喆等三十一名议员的支持。"),
        ("Shift_JIS", "cp932", "髙橋市長は①「転換点だ」と述べ、賛成した31人の議員に感謝の意を表した。"),
        ("euc-kr", "cp949", "시의회는 화요일 아홉 시간의 토론 끝에 예산안을 승인했다고 펲 대변인이 밝혔다."),
        ("iso-8859-9", "cp1254", "Belediye meclisi “bütçeyi” dokuz saat süren görüşmenin ardından onayladı."),
        ("tis-620", "cp874", "สภาเมือง “อนุมัติ” งบประมาณเมื่อวันอังคารหลังการอภิปรายเก้าชั่วโมง"),
    ],
)
def test_names_of_charsets_mean_what_browsers_take_them_for(declared: str, encoding: str, words: str) -> None:
    markup = f'<html><head><meta charset="{declared}"></head><body><h1>{words[:8]}</h1><p>{words}</p></body>'
    article = read(markup.encode(encoding))
    assert words in article.text
    assert not any("guess" in warning for warning in article.warnings)


HINDI = "नगर परिषद ने मंगलवार को नौ घंटे की बहस के बाद बजट को मंजूरी दी, जो आधी रात से ठीक पहले समाप्त हुई।"
HEBREW = "מועצת העיר אישרה ביום שלישי את התקציב אחרי דיון של תשע שעות שנמשך עד חצות, כך מסר דובר העירייה."
GREEK = "Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τον προϋπολογισμό μετά από συζήτηση εννέα ωρών στην πόλη."
KOREAN = (
    "시의회는 화요일 아홉 시간의 토론 끝에 42억 달러 규모의 예산안을 승인했다고 대변인이 기자회견에서 밝혔다."
)
INDONESIAN = (
    "Dewan kota menyetujui anggaran pada hari Selasa setelah perdebatan selama sembilan jam, kata wali."
)


@pytest.mark.parametrize(
    ("language", "byline", "date", "text"),
    [
        ("hi", "लेखक: अनिल शर्मा", "12 मार्च 2026", HINDI),
        ("he", "מאת: דנה לוי", "12 במרץ 2026", HEBREW),
        ("el", "Κείμενο: Άννα Παππά", "12 Μαρτίου 2026", GREEK),
        ("id", "Oleh Budi Santoso", "12 Maret 2026", INDONESIAN),
        ("ko", "김민수 기자", "2026년 3월 12일 08:15", KOREAN),
    ],
)
def test_bylines_and_dates_of_more_languages(language: str, byline: str, date: str, text: str) -> None:
    body = f"<h1>{text[:20]}</h1><p class=author>{byline}</p><p>{date}</p><p>{text}</p><p>{text[::-1]}.</p>"
    article = read(page("", body, language))
    assert texts(article, Role.BYLINE) == [byline]
    assert texts(article, Role.DATELINE) == [date]
    assert [found.value for found in article.dates] == ["2026-03-12"]
    assert (article.direction is Direction.RTL) == (language == "he")


def test_a_date_behind_a_line_that_nobody_could_read_is_still_a_dateline() -> None:
    body = f"<h1>Council passes budget</h1><p>Zzqx Vwkp</p><p>12 March 2026</p><p>{VOTE}</p><p>{TAXES}</p>"
    article = read(page("", body))
    assert texts(article, Role.DATELINE) == ["12 March 2026"]
    assert [found.value for found in article.dates] == ["2026-03-12"]


def test_a_byline_in_a_script_without_capitals_is_known_by_its_place() -> None:
    body = f"<h1>{HINDI[:20]}</h1><div class=author>अनिल शर्मा</div><p>{HINDI}</p><p>{HINDI[::-1]}.</p>"
    article = read(page("", body, "hi"))
    assert texts(article, Role.BYLINE) == ["अनिल शर्मा"]


def test_words_for_browsers_without_frames_are_not_shown() -> None:
    article = read(page("", f"<noframes>No frames here</noframes><h1>Budget</h1><p>{VOTE}</p>"))
    assert "No frames" not in article.text


HEAD = "Council passes the budget after a long debate"


@pytest.mark.parametrize(
    "headline",
    [
        f"<font size=5>{HEAD}</font>",
        f"<b>{HEAD}</b>",
        f"<span style='font-size: 22px'>{HEAD}</span>",
        f"<div class=storytitle>{HEAD}</div>",
    ],
)
@pytest.mark.parametrize("title", ["", "<title>Untitled Document</title>", "<title>New Page 1</title>"])
def test_old_pages_set_their_headline_large_in_a_table(headline: str, title: str) -> None:
    rows = f"<tr><td>{headline}</td></tr><tr><td><p>{VOTE}</p><p>{TAXES}</p></td></tr>"
    article = read(page(title, f"<table><tr><td>Menu</td></tr>{rows}</table>"))
    assert texts(article, Role.HEADLINE) == [HEAD]
    assert article.title is not None and article.title.value == HEAD


def test_a_page_says_below_when_it_was_changed() -> None:
    edited = "This page was last edited on 16 March 2026, at 10:15 (UTC)."
    foot = f"<p>Last modified: 15 March 2026</p><footer>{edited}</footer>"
    article = read(
        page("", f"<h1>{HEAD}</h1><p>Published 12 March 2026</p><p>{VOTE}</p><p>{TAXES}</p>{foot}")
    )
    found = [(date.value, "last changed" in date.where) for date in article.dates]
    assert found == [("2026-03-12", False), ("2026-03-15", True), ("2026-03-16", True)]
