"""What reviewers leave in a PDF comes in on the words it is about."""

import ctypes
import io
from pathlib import Path

import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument, PdfPage

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.writer_notes import NoteKind, ReadNote
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import DATA
from tests.exchange.readers.test_lossless import whole

COLUMNS = DATA / "documents" / "columns.pdf"
Box = tuple[float, float, float, float]


def boxes(page: PdfPage, words: str) -> list[Box]:
    """Where words stand on a page: left, bottom, right, top of each line's part."""
    text = page.get_textpage()
    at = text.get_text_range().index(words)
    count = pdfium.FPDFText_CountRects(text.raw, at, len(words))
    assert count
    return [text.get_rect(number) for number in range(count)]


def string(annotation: "pdfium.FPDF_ANNOTATION", key: bytes, words: str) -> None:
    content = words.encode("utf-16-le") + b"\0\0"
    buffer = ctypes.create_string_buffer(content, len(content))
    pdfium.FPDFAnnot_SetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)))


def annotate(page: PdfPage, kind: int, areas: list[Box], words: str = "", author: str = "") -> None:
    annotation = pdfium.FPDFPage_CreateAnnot(page.raw, kind)
    left, bottom, right, top = areas[0]
    pdfium.FPDFAnnot_SetRect(annotation, pdfium.FS_RECTF(left, top, right, bottom))
    if kind not in (pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_FREETEXT):
        for left, bottom, right, top in areas:
            quad = pdfium.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
            assert pdfium.FPDFAnnot_AppendAttachmentPoints(annotation, quad)
    string(annotation, b"T", author)
    string(annotation, b"M", "D:20260820101500Z")
    if words:
        string(annotation, b"Contents", words)
    pdfium.FPDFPage_CloseAnnot(annotation)


def first_line(page: PdfPage) -> str:
    lines = [line for line in page.get_textpage().get_text_range().splitlines() if len(line.split()) > 4]
    return str(lines[4])


@pytest.fixture(scope="module")
def read() -> tuple[ReadArticle, str]:
    document = PdfDocument(COLUMNS)
    page = document[0]
    line = first_line(page)
    words = " ".join(line.split()[1:4])
    over = boxes(page, words)
    annotate(page, pdfium.FPDF_ANNOT_HIGHLIGHT, over, "Where is this from?\rhttps://a.example/b", "Ines Roth")
    annotate(page, pdfium.FPDF_ANNOT_STRIKEOUT, over)
    annotate(page, pdfium.FPDF_ANNOT_LINK, over, "a link")
    left, bottom, _, top = boxes(page, line)[0]
    annotate(
        page,
        pdfium.FPDF_ANNOT_TEXT,
        [(left - 20, bottom, left - 4, top)],
        "All of this, please",
        "Tom Roe, 08/20/26,",
    )
    kept = io.BytesIO()
    document.save(kept)
    document.close()
    return whole(read_bytes(Original("noted.pdf", "application/pdf", kept.getvalue()))), words


def quote(article: ReadArticle, note: ReadNote) -> str:
    return article.text[note.span.start : note.span.end]


def test_marks_hang_on_the_words_they_cover(read: tuple[ReadArticle, str]) -> None:
    article, words = read
    over = {note.words: note for note in article.notes if quote(article, note) == words}
    assert set(over) == {"Where is this from?\nhttps://a.example/b", "Struck out in the PDF."}
    first = over["Where is this from?\nhttps://a.example/b"]
    assert (first.kind, first.author, first.written_on) == (NoteKind.COMMENT, "Ines Roth", "2026-08-20")


def test_a_sticky_note_is_about_the_sentence_beside_it(read: tuple[ReadArticle, str]) -> None:
    article, words = read
    assert len(article.notes) == 3
    (stuck,) = (note for note in article.notes if note.words == "All of this, please")
    assert words in quote(article, stuck) and stuck.author == "Tom Roe"


def test_a_pdf_reads_the_same_with_and_without_notes(read: tuple[ReadArticle, str]) -> None:
    plain = read_bytes(Original("plain.pdf", "application/pdf", Path(COLUMNS).read_bytes()))
    assert (plain.text, plain.blocks) == (read[0].text, read[0].blocks)
    assert plain.notes == ()
