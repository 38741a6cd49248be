"""What programs make of documents: PDFs read from the right, letterheads, exports, names filled in."""

import re
from dataclasses import replace

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.readers.pdf_layout import (
    PdfLine,
    furniture_lines,
    in_reading_order,
    mirrored,
    printed_address,
)
from claimtracker.exchange.readers.pdf_paragraphs import paragraphs_of
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import DATA, labelled
from tests.exchange.readers.test_html import read, texts
from tests.exchange.readers.test_lossless import whole
from tests.exchange.readers.test_many_makers import PROSE, page
from tests.exchange.readers.test_word_parts import docx, p


def line(words: str, left: float, right: float, bottom: float) -> PdfLine:
    return PdfLine(words, 0, left, right, bottom, bottom + 10, 10.0, 800.0)


def test_a_pdf_that_is_read_from_the_right_keeps_its_paragraphs_and_ligatures() -> None:
    content = (DATA / "documents" / "bidi-ar.pdf").read_bytes()
    article: ReadArticle = whole(read_bytes(Original("bidi-ar.pdf", "", content)))
    assert [role for role, _ in labelled(article)] == [
        Role.HEADLINE,
        Role.BYLINE,
        Role.DATELINE,
        *[Role.BODY] * 3,
    ]
    assert article.title is not None
    assert article.title.value == "مجلس المدينة يقر الميزانية بعد نقاش طويل استمر حتى منتصف الليل"
    assert "يوم الثلاثاء" in article.text and "الأسبوع" in article.text
    assert article.byline is not None and article.byline.value == "أحمد سالم"


def test_columns_that_are_read_from_the_right_begin_at_the_right() -> None:
    right = [line(f"يمين {number}", 310, 560, 700 - 14 * number) for number in range(5)]
    left = [line(f"يسار {number}", 40, 290, 700 - 14 * number) for number in range(5)]
    ordered = in_reading_order(mirrored([*left, *right]), set())
    assert [one.text for one in ordered] == [one.text for one in (*right, *left)]


def test_a_line_that_is_short_for_a_long_word_ends_no_paragraph() -> None:
    lines = [
        line("The mayor has promised to cut spending by a tenth of it all.", 50, 420, 700),
        line("Administrative responsibilities notwithstanding, she agreed to it at once in", 50, 500, 686),
        line("the end of the day.", 50, 160, 672),
        line("A new one begins where there was room for its first word at the end of it.", 50, 500, 658),
    ]
    found, _ = paragraphs_of([lines], set())
    assert [paragraph.text.split()[0] for paragraph in found] == ["The", "A"]


def test_a_letterhead_in_a_table_is_no_text_and_its_date_is_offered() -> None:
    row = f"<w:tbl><w:tr><w:tc>{p('CITY OF HARBOUR')}</w:tc><w:tc>{p('12 March 2026')}</w:tc></w:tr></w:tbl>"
    body = "".join(map(p, ["City opens new bridge over the river", *PROSE]))
    article = whole(read_bytes(Original("release.docx", "", docx(row + body))))
    assert texts(article, Role.FURNITURE) == ["CITY OF HARBOUR\t12 March 2026"]
    assert [found.value for found in article.dates] == ["2026-03-12"]


def test_an_export_without_a_heading_has_its_first_line_for_one() -> None:
    said = (
        '<meta name="generator" content="LibreOffice 7.4"><meta name="created" content="2013-12-23T23:15:00">'
    )
    body = "".join(f"<p>{words}</p>" for words in ["Draft: why the budget is wrong", *PROSE])
    article = read(page(f'{said}<meta name="author" content="python-docx">', body))
    assert texts(article, Role.HEADLINE) == ["Draft: why the budget is wrong"]
    assert [found.where for found in article.dates] == ["meta created, file made"]
    assert article.byline is None


def test_words_that_a_browser_prints_letter_by_letter_from_the_left_are_turned_round() -> None:
    content = (DATA / "documents" / "browser-ar.pdf").read_bytes()
    source = (DATA / "documents" / "browser-ar.html").read_text("utf-8")
    expected = " ".join(re.findall(r"<(?:h1|p)>(.*?)</", source))
    assert " ".join(read_bytes(Original("browser-ar.pdf", "", content)).text.split()) == expected


def test_the_largest_line_is_the_headline_and_a_sentence_goes_on_in_the_next_column() -> None:
    large = [
        replace(line("Cookies on this site", 50, 250, 760), size=15.0),
        replace(line("The river rose", 50, 250, 720), size=20.0),
    ]
    text = [line("The council said that the wall of the town", 50, 290, 700 - 12 * n) for n in range(6)]
    text += [line("will be finished in two years from now on", 310, 550, 700 - 12 * n) for n in range(6)]
    found, _ = paragraphs_of([[*large, *text]], set())
    assert [(one.text, one.role) for one in found[:2]] == [
        ("Cookies on this site", None),
        ("The river rose", Role.HEADLINE),
    ]
    assert len(found) == 3


def test_what_a_browser_prints_around_a_page_is_no_text() -> None:
    head = line("11/28/26, 10:27 PM Bridge closed | The Voice", 40, 560, 780)
    foot = line("https://voice.example/bridge 1/1", 40, 560, 10)
    note = line("See https://county.example/register", 40, 560, 40)
    text = line("The county closed the bridge on Tuesday, 24/11/2026, 10:00.", 40, 560, 400)
    assert furniture_lines([[head, text, foot]]) == {head, foot}
    assert furniture_lines([[text, note]]) == set()
    assert printed_address([head, foot]) == "https://voice.example/bridge"
