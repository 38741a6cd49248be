"""Exports of press databases come in without their fields, hand-wrapped text in whole paragraphs."""

import pytest

from claimtracker.domain.articles import ReadArticle, Role
from claimtracker.exchange.readers.bylines import byline_names
from claimtracker.exchange.reading import read_text
from tests.exchange.readers.test_html import read, texts
from tests.exchange.readers.test_lossless import whole

TITLE = "Ferry strike enters its third week"
ONE = "Talks between the ferry company and its 340 sailors broke down on Friday after nine hours."
TWO = "The union wants 7.5 per cent more pay; the company offers 4 per cent."
LEXIS = (
    "1 of 3 DOCUMENTS", "The Harbour Herald", "November 21, 2026 Saturday", "First Edition", TITLE,
    "BYLINE: Ann Lee", "SECTION: NEWS; Pg. 4", "LENGTH: 612 words", ONE, TWO, "LOAD-DATE: November 20, 2026",
    "LANGUAGE: ENGLISH",
)  # fmt: skip
FACTIVA = (
    "News", TITLE, "By Ann Lee", "612 words", "21 November 2026", "The Harbour Herald", "HARHER",
    "4", "English", "(c) 2026 Harbour Herald Ltd. All rights reserved", ONE, TWO,
    "Document HARHER0020261121embl0001b",
)  # fmt: skip
PROQUEST = (
    TITLE, "Lee, Ann; Roe, Tom.", "The Harbour Herald; Corran (UK) [Corran (UK)]. 21 Nov 2026: 4.",
    "Publisher: Harbour Herald Ltd.", "Full text", ONE, TWO, "Last updated - 2026-11-22",
)  # fmt: skip


def facts(article: ReadArticle) -> tuple[str, ...]:
    whole(article)
    found = (article.title, article.byline, article.outlet)
    return tuple(one.value if one else "" for one in found)


@pytest.mark.parametrize(
    ("lines", "names", "outlet"),
    [
        (LEXIS, "Ann Lee", "The Harbour Herald"),
        (FACTIVA, "Ann Lee", "The Harbour Herald"),
        (PROQUEST, "Ann Lee, Tom Roe", ""),
    ],
)
def test_fields_of_a_database_are_no_text(lines: tuple[str, ...], names: str, outlet: str) -> None:
    article = read_text("\n\n".join(lines), "export.txt")
    assert facts(article) == (TITLE, names, outlet)
    assert texts(article, Role.BODY) == [ONE, TWO]
    assert {date.value for date in article.dates} == {"2026-11-21"}


def test_fields_of_a_database_are_no_text_on_a_page_either() -> None:
    article = read(
        "<title>Export</title>"
        + "".join(f"<p>{line}</p>" for line in FACTIVA).replace("<p>Ferry", "<h1>Ferry")
    )
    assert facts(article) == (TITLE, "Ann Lee", "The Harbour Herald")
    assert texts(article, Role.BODY) == [ONE, TWO]


def test_one_name_that_is_turned_round_may_be_a_place() -> None:
    assert byline_names("Lee, Ann; Roe, Tom", bare=True) == "Ann Lee, Tom Roe"
    assert byline_names("Paris, Texas", bare=True) == ""


@pytest.mark.parametrize(
    "paragraph",
    [
        "Город впервые с 1988 года пересчитал свои вязы.\nИх осталось 602, вдвое меньше, чем тогда, считает\n"
        "она и сообщает во вторник, как и служба озеленения,\nкоторая ждет новых.",
        "Die Stadt hat zum ersten Mal seit 1988 ihre Ulmen gezählt, alle.\n"
        "Es sind 602, halb so viele wie damals. Das teilte ihr Amt am\n"
        "Dienstag mit. Eine neue Ulme kostet 240 Euro, sagt das Amt.\nMehr will der Rat nicht pflanzen.",
    ],
)  # fmt: skip
def test_few_lines_wrapped_by_hand_are_one_paragraph(paragraph: str) -> None:
    article = read_text(f"Ulmen\n\n{paragraph}\n\nEnde.\n", "x.txt")
    assert " ".join(paragraph.split()) in [" ".join(text.split()) for text in texts(article, Role.BODY)]


def test_short_lines_that_no_sentence_joins_stay_apart() -> None:
    tail = "Read more: Budget office expects a deficit again\nRead more: What the mayor said of the buses"
    article = whole(read_text(f"{ONE}\n\n{tail}", "x.txt"))
    assert sum("Read more" in article.text[block.start : block.end] for block in article.blocks) == 2
