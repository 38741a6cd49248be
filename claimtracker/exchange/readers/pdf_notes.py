"""Notes that people left in a PDF: comments, sticky notes, marked and struck out words, typed remarks."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from claimtracker.domain.wording import say, to_say
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.documents import DocumentNote
from claimtracker.exchange.readers.pdf_layout import PdfLine

MOST_ON_A_PAGE = 500
_LONGEST = 20_000  # bytes of UTF-16
_STUCK = frozenset({pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_CARET})
# What a mark over words says when its maker wrote nothing to it.
_MARKS = to_say(
    {
        pdfium.FPDF_ANNOT_HIGHLIGHT: "Highlighted in the PDF.",
        pdfium.FPDF_ANNOT_UNDERLINE: "Underlined in the PDF.",
        pdfium.FPDF_ANNOT_SQUIGGLY: "Underlined in the PDF.",
        pdfium.FPDF_ANNOT_STRIKEOUT: "Struck out in the PDF.",
    }
)
# LibreOffice puts the day behind the name.
_DATED = re.compile(r",\s*[\d/.\-]+,?\s*$")
_NEAR = 4.0  # points beside a letter that still count as on it
Area = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True, slots=True)
class PdfNote:
    """A note of one page, and where it hangs: over words, or stuck beside them."""

    kind: int
    words: str
    author: str
    written_on: str
    areas: tuple[Area, ...]

    @property
    def over_words(self) -> bool:
        """Whether it covers the words it is about."""
        return self.kind in _MARKS


def notes_of_page(page: PdfPage) -> list[PdfNote]:
    """Return the notes of a page in the order of the file; links, form fields and pictures are none."""
    count = min(pdfium.FPDFPage_GetAnnotCount(page.raw), MOST_ON_A_PAGE)
    return [note for number in range(count) if (note := _note(page, number)) is not None]


def _note(page: PdfPage, number: int) -> PdfNote | None:
    annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
    if not annotation:
        return None
    try:
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        words = _string(annotation, b"Contents") or say(_MARKS.get(kind, ""))
        areas = tuple(_areas(annotation, kind))
        if not words or not areas or kind not in _STUCK | _MARKS.keys():
            return None
        written = iso_date(_day(_string(annotation, b"CreationDate") or _string(annotation, b"M")))
        author = _DATED.sub("", _string(annotation, b"T"))
        return PdfNote(kind, words, author, written, areas)
    finally:
        pdfium.FPDFPage_CloseAnnot(annotation)


def _string(annotation: "pdfium.FPDF_ANNOTATION", key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    held = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(annotation, key, held, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\r", "\n").replace("\0", "").strip()


def _day(value: str) -> str:
    digits = value.removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdecimal() else ""


def _areas(annotation: "pdfium.FPDF_ANNOTATION", kind: int) -> Iterator[Area]:
    """Yield the quadrilaterals of a mark over words, else the rectangle."""
    count = min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), 200) if kind in _MARKS else 0
    quad = pdfium.FS_QUADPOINTSF()
    for number in range(count):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, quad):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            upright = (quad.y1, quad.y2, quad.y3, quad.y4)
            yield min(across), min(upright), max(across), max(upright)
    rectangle = pdfium.FS_RECTF()
    if not count and pdfium.FPDFAnnot_GetRect(annotation, rectangle):
        yield rectangle.left, rectangle.bottom, rectangle.right, rectangle.top


def hang(
    notes: list[PdfNote], lines: list[tuple[int, PdfLine]], text: PdfTextPage, page: int
) -> Iterator[DocumentNote]:
    """Give each note its points in the lines; ``lines`` come with the number of their first letter."""
    for number, note in enumerate(notes):
        start, end = f"note {page}.{number} begins", f"note {page}.{number} ends"
        covered = _covered(note, text) if note.over_words else None
        if covered is None or not (_point(lines, covered[0], start) and _point(lines, covered[1] + 1, end)):
            _stick(lines, note.areas[0], start)
        yield DocumentNote(
            NoteKind.COMMENT, note.words, start, end, author=note.author, written_on=note.written_on
        )


def _covered(note: PdfNote, text: PdfTextPage) -> tuple[int, int] | None:
    """Return the first and the last letter under a mark."""
    found = []
    for left, bottom, right, top in note.areas:
        middle = (bottom + top) / 2
        for across in (left + 1.0, right - 1.0):
            at = pdfium.FPDFText_GetCharIndexAtPos(text.raw, across, middle, _NEAR, _NEAR)
            if at >= 0:
                found.append(at)
    return (min(found), max(found)) if found else None


def _point(lines: list[tuple[int, PdfLine]], letter: int, name: str) -> bool:
    for first, line in lines:
        if first <= letter <= first + len(line.text):
            line.points.setdefault(name, letter - first)
            return True
    return False


def _stick(lines: list[tuple[int, PdfLine]], area: Area, name: str) -> None:
    """Hang a note on the middle of the line that stands nearest to it."""
    left, bottom, right, top = area
    middle, height = (left + right) / 2, (bottom + top) / 2

    def far(line: PdfLine) -> float:
        across = max(line.left - middle, middle - line.right, 0.0)
        return abs((line.bottom + line.top) / 2 - height) + 0.2 * across

    if lines:
        nearest = min((line for _, line in lines), key=far)
        nearest.points.setdefault(name, len(nearest.text) // 2)
