"""The annotated PDF: all of the text, fonts inside, links that work, pages that are counted."""

import ctypes
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from claimtracker.domain.articles import Block, Direction, Role
from claimtracker.domain.spans import Span
from claimtracker.exchange.hand_over.pages import KEY
from claimtracker.exchange.hand_over.records import CheckedArticle, Mark
from claimtracker.ui.paper.annotated_pdf import draw_pdf
from tests.exchange.checked import REPORT, checked
from tests.safety.kills import pages_of

LINE = "On 2026-10-16 the council said that line {} cost 4.2 million, and nobody asked why it had cost that. "


def long_article(paragraphs: int, direction: Direction = Direction.LTR) -> CheckedArticle:
    """Return an article of paragraphs, each with a claim whose note is longer; the fifth than a page."""
    text, blocks, marks, claims = "", [], [], []
    for number in range(1, paragraphs + 1):
        start = len(text)
        text += LINE.format(number) * 2 + "\n"
        blocks.append(Block(Role.BODY, start, len(text)))
        worked = ("old: 4.2 million", f"Works out to {number} percent.")
        finding = f"Finding {number}. " + "It was more. " * (700 if number == 5 else 30)
        claim = checked(number=number, key=f"c{number}", finding=finding, calculation=worked)
        claims.append(claim)
        marks.append(Mark(Span(start, start + 40), claim))
    return CheckedArticle(
        "The council’s lines",
        text,
        tuple(blocks),
        url="https://courier.example/lines",
        direction=direction,
        marks=tuple(marks),
        claims=tuple(claims),
    )


def links_of(path: Path) -> int:
    """Return how many links the pages hold."""
    document = pypdfium2.PdfDocument(path)
    count = 0
    for page in document:
        place, link = ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(page.raw, ctypes.byref(place), ctypes.byref(link)):
            count += 1
        page.close()
    document.close()
    return count


@pytest.fixture
def drawn(qapp: object, tmp_path: Path) -> Path:
    path = tmp_path / "annotated.pdf"
    assert draw_pdf(long_article(12), path) == len(pages_of(path)) > 2
    return path


def test_every_word_note_and_source_is_there_and_pages_are_counted(drawn: Path) -> None:
    pages = pages_of(drawn)
    text = " ".join(pages)
    for number in range(1, 13):
        assert f"that line {number} cost 4.2 million" in text
        assert text.count(f"Works out to {number} percent.") == 1
        assert text.count(f"Finding {number}. It was more.") == 2  # in the margin and among the claims
    listed = " ".join(text.split("ALL SOURCES")[-1].split())
    assert "1. " in listed and REPORT.title in listed, "the sources do not stand at the end"
    assert all(words in " ".join(pages[0].replace("\xa0", " ").split()) for words in KEY.values())
    assert "2026-10-16" in text, "the dashes of dates were lost"
    assert text.count("more.") == 2 * (11 * 30 + 700)
    for number, page in enumerate(pages, 1):
        assert f"{number} of {len(pages)}" in page
        heads = page.count("Injuries fell by 15 percent.")
        assert heads == page.count("False · Ada"), "a heading stands alone at the foot of a page"


def test_no_line_is_cut_at_the_edge_of_a_page(drawn: Path) -> None:
    document = pypdfium2.PdfDocument(drawn)
    for page in document:
        words = page.get_textpage()
        for place in range(words.count_chars()):
            left, bottom, right, top = words.get_charbox(place)
            if right > left:
                assert left >= 50 and right <= 595 - 50 and bottom >= 20 and top <= 842 - 40
        words.close()
        page.close()
    document.close()


def test_sources_and_the_article_are_links(drawn: Path) -> None:
    assert links_of(drawn) >= 13


def test_fonts_are_inside_and_nobody_is_named(drawn: Path) -> None:
    data = drawn.read_bytes()
    assert data.count(b"/FontFile2") + data.count(b"/FontFile3") >= 2
    document = pypdfium2.PdfDocument(drawn)
    told = document.get_metadata_dict()
    document.close()
    assert (told["Title"], told["Author"], told["Creator"]) == ("The council’s lines", "", "")


def test_an_article_without_claims_or_text_is_a_page(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "empty.pdf"
    assert draw_pdf(CheckedArticle("Only a title", "", ()), path) == 1
    assert "Only a title" in pages_of(path)[0]


def test_from_right_to_left_the_notes_stand_at_the_left(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "rtl.pdf"
    draw_pdf(long_article(2, Direction.RTL), path)
    assert "Finding 1" in pages_of(path)[0]


def test_arabic_words_can_be_copied_out_of_it_with_their_joined_letters(
    bundled_fonts: int, tmp_path: Path
) -> None:
    text = "بنت المدينة ثلاث مدارس بحسب الإحصاء\n"
    path = tmp_path / "ar.pdf"
    draw_pdf(CheckedArticle("أرقام", text, (Block(Role.BODY, 0, len(text)),), direction=Direction.RTL), path)
    assert {"ثلاث", "الإحصاء"} <= set(pages_of(path)[0].split())
    assert b"NotoSansArabicUI" in path.read_bytes()
