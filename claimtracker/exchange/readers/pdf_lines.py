"""The lines of one PDF page with their places, by a handful of calls a line rather than one a letter."""

import ctypes
import re

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfTextPage

from claimtracker.exchange.readers.documents import DocumentNote
from claimtracker.exchange.readers.pdf_layout import PdfLine
from claimtracker.exchange.readers.pdf_notes import hang, notes_of_page

# PDFium runs two lines together where a hyphen parts a word between them.
_LINE = re.compile("[^\r\n\x02\ufffe]*[\x02\ufffe]|[^\r\n\x02\ufffe]+")
# PDFium writes one of these for a hyphen at the end of a line.
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "\u00ad"}


def lines_of_page(document: PdfDocument, number: int) -> tuple[list[PdfLine], list[DocumentNote]]:
    """Return lines and notes of page ``number`` (from 0), in the order of the file; points from below."""
    page = document[number]
    try:
        textpage = page.get_textpage()
        try:
            height = page.get_height()
            text = textpage.get_text_range()
            found = [_line(textpage, match, number, height) for match in _LINE.finditer(text)]
            lines = [one for one in found if one is not None]
            notes = list(hang(notes_of_page(page), lines, textpage, number))
        finally:
            textpage.close()
    finally:
        page.close()
    return [line for _, line in lines], notes


def _line(
    textpage: PdfTextPage, match: "re.Match[str]", number: int, height: float
) -> tuple[int, PdfLine] | None:
    words = match[0].translate(_HYPHENS)
    shown = words.strip()
    if not shown:
        return None
    first = match.start() + len(words) - len(words.lstrip())
    last = match.start() + len(words.rstrip()) - 1
    left, bottom, _, top = _box(textpage, first)
    _, last_bottom, right, last_top = _box(textpage, last)
    size = pdfium.FPDFText_GetFontSize(textpage.raw, first) or 10.0
    low, high = min(bottom, last_bottom), max(top, last_top)
    return first, PdfLine(shown, number, left, right, low, high, size, height)


def _box(textpage: PdfTextPage, index: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(textpage.raw, index, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value
