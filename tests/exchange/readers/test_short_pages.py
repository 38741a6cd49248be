"""Pages with little text on them: the second sentence is as much of the article as the first."""

import pytest

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import labelled
from tests.exchange.readers.test_lossless import whole

FIRST = "The council approved a bridge that will cost 4.2 million euros, according to a report of Monday."


def read(body: str) -> ReadArticle:
    page = f"<html lang='en'><head><meta charset='utf-8'></head><body>{body}</body></html>"
    return whole(read_bytes(Original("page.html", "text/html", page.encode())))


def texts(article: ReadArticle, role: Role) -> list[str]:
    return [text for found, text in labelled(article) if found is role]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FIRST, "“We were never told,” said the mayor."),
        (
            "Совет одобрил в понедельник строительство моста стоимостью 4,2 миллиона евро, по докладу.",
            "«Нам никогда не говорили о цене», — сказала мэр Анна Линд.",
        ),
        (
            "市議会は月曜日、四億二千万円の橋の建設を承認した。市長は価格について知らされていなかったと述べた。",
            "乗客数は二〇一九年から二〇二三年の間に四〇％増加した、と運営会社は年次報告で述べた。",
        ),
    ],
)
def test_a_short_sentence_after_the_only_long_one_is_text(first: str, second: str) -> None:
    article = read(f"<h1>Bridge approved</h1><p>{first}</p><p>{second}</p><div class='share'>Share</div>")
    assert texts(article, Role.BODY) == [first, second]
    assert texts(article, Role.FURNITURE) == ["Share"]


def test_what_the_page_itself_sets_apart_behind_a_sentence_stays_furniture() -> None:
    article = read(f"<h1>Bridge</h1><p>{FIRST}</p><p class='promo'>Read all about our bridges here.</p>")
    assert texts(article, Role.BODY) == [FIRST]


def test_a_standfirst_is_known_by_the_element_that_holds_it_alone() -> None:
    named = "<div class='standfirst'><p>Winds of 140 km/h hit the coast overnight</p></div>"
    article = read(f"<h1>Storm</h1>{named}<p>{FIRST}</p><p>{FIRST}</p>")
    assert texts(article, Role.STANDFIRST) == ["Winds of 140 km/h hit the coast overnight"]


@pytest.mark.parametrize(
    "line", ["記者王小明／台北報導", "〔記者王小明／台北報導〕", "本报记者 王小明/北京报道"]
)
def test_a_byline_may_say_from_where_is_reported(line: str) -> None:
    words = "議會星期一批准興建一座大橋，預計耗資四百萬。" * 3
    article = read(f"<h1>議會批准大橋</h1><p>{line}</p><p>{words}</p>")
    assert texts(article, Role.BYLINE) == [line]
    assert article.byline is not None and article.byline.value == "王小明"
