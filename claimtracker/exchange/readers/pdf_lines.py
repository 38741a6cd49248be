"""The lines of one PDF page with their places, by a handful of calls a line rather than one a letter."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfTextPage

from claimtracker.exchange.readers.documents import DocumentNote
from claimtracker.exchange.readers.pdf_layout import PdfLine
from claimtracker.exchange.readers.pdf_notes import hang, notes_of_page

# PDFium runs two lines together where a hyphen parts a word between them.
_LINE = re.compile("[^\r\n\x02\ufffe]*[\x02\ufffe]|[^\r\n\x02\ufffe]+")
# PDFium writes one of these for a hyphen at the end of a line.
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "\u00ad"}
_TOKEN = re.compile("[0-9A-Za-z]+|[*†‡§]+")
# A number, a Roman one, a letter or a sign; not the raised letters of 2nd or Mme.
_MARK = re.compile("[0-9]{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3}")
# Between letters that a file sets apart, PDFium writes signs that nobody sees.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_ALEF_LAM = re.compile("[اأإآ](?=ل)")
_FROM_RIGHT = re.compile(
    "[\u0590-\u060b\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff\ufb1d-\ufdfc\ufe70-\ufefc]{2,}"
)
_LETTER = re.compile(".[\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]*")
# Brackets that stand on the wrong side of a space once they are turned.
_OPENED, _CLOSED = re.compile(r"(?<=\S)([(\[«]) (?=\S)"), re.compile(r"(?<=\S) ([)\]»])(?=\S)")
_MIRRORED = str.maketrans("()[]{}«»‹›", ")(][}{»«›‹")
_SMALL, _RAISED = 0.85, 0.15


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
    return list(_with_raised_joined([line for _, line in lines])), notes


def _line(
    textpage: PdfTextPage, match: "re.Match[str]", number: int, height: float
) -> tuple[int, PdfLine] | None:
    words = match[0].translate(_HYPHENS)
    shown = words.strip()
    if not shown:
        return None
    first = match.start() + len(words) - len(words.lstrip())
    last = match.start() + len(words.rstrip()) - 1
    # The first letter of a line that is read from the right stands at its right end.
    left, bottom, first_right, top = _box(textpage, first)
    last_left, last_bottom, right, last_top = _box(textpage, last)
    left, right = min(left, last_left), max(first_right, right)
    low, high = min(bottom, last_bottom), max(top, last_top)
    size = max(_size(textpage, first), _size(textpage, (first + last) // 2)) or 10.0
    shown = _ligatures_turned(textpage, first, _words_turned(textpage, first, shown))
    raised = tuple(_raised(textpage, first, shown, size, low))
    if _UNSEEN.search(shown):
        shown, raised = _UNSEEN.sub("", shown).strip(), ()
        if not shown:
            return None
    return first, PdfLine(shown, number, left, right, low, high, size, height, raised=raised)


def _words_turned(textpage: PdfTextPage, first: int, shown: str) -> str:
    """Turn words round that PDFium gives from left to right though they are read from the right.

    Browsers write such words letter by letter, and brackets as they look: these are turned along.
    """

    def letters(match: re.Match[str]) -> str:
        left, right = (_box(textpage, first + at)[0] for at in (match.start(), match.end() - 1))
        return "".join(reversed(_LETTER.findall(match[0]))) if left < right else match[0]

    turned = _FROM_RIGHT.sub(letters, shown)
    if turned == shown:
        return shown
    return _CLOSED.sub(r"\1 ", _OPENED.sub(r" \1", turned.translate(_MIRRORED)))


def _ligatures_turned(textpage: PdfTextPage, first: int, shown: str) -> str:
    """Put lam before alef again where both are one sign: PDFium turns them round with the line."""
    for match in _ALEF_LAM.finditer(shown):
        start = match.start()
        if _box(textpage, first + start) == _box(textpage, first + start + 1):
            shown = f"{shown[:start]}{shown[start + 1]}{shown[start]}{shown[start + 2 :]}"
    return shown


def _size(textpage: PdfTextPage, index: int) -> float:
    return float(pdfium.FPDFText_GetFontSize(textpage.raw, index))


def _raised(
    textpage: PdfTextPage, first: int, shown: str, size: float, low: float
) -> Iterator[tuple[int, str]]:
    """Find marks in smaller type that stand above the line, also right behind other letters or digits."""
    for found in _TOKEN.finditer(shown):
        start = found.end()
        while start > found.start() and 0 < _size(textpage, first + start - 1) <= _SMALL * size:
            start -= 1
        alone = found[0] == shown
        start = found.start() if alone else start
        if start == found.end() or not _MARK.fullmatch(shown, start, found.end()):
            continue
        if alone or _box(textpage, first + start)[1] > low + _RAISED * size:
            yield start, shown[start : found.end()]


def _with_raised_joined(lines: Sequence[PdfLine]) -> Iterator[PdfLine]:
    """Put lines together again that PDFium parts behind a raised number."""
    waiting: PdfLine | None = None
    for line in lines:
        if waiting is not None and _is_its_rest(waiting, line):
            waiting = _joined(waiting, line)
            continue
        if waiting is not None:
            yield _settled(waiting)
        waiting = line
    if waiting is not None:
        yield _settled(waiting)


def _is_its_rest(line: PdfLine, rest: PdfLine) -> bool:
    at, mark = line.raised[-1] if line.raised else (-1, "")
    ends_raised = at >= 0 and at + len(mark) == len(line.text)
    size = max(line.size, rest.size)
    if not ends_raised or not -1.0 <= rest.left - line.right < 2.0 * size:
        return False
    return rest.bottom < line.top and line.bottom < rest.top and (at > 0 or line.size <= _SMALL * rest.size)


def _joined(line: PdfLine, rest: PdfLine) -> PdfLine:
    gap = " " if rest.left - line.right > 0.1 * rest.size else ""
    lead = len(line.text) + len(gap)
    return replace(
        line,
        text=f"{line.text}{gap}{rest.text}",
        right=rest.right,
        bottom=min(line.bottom, rest.bottom) if line.raised[0][0] else rest.bottom,
        top=max(line.top, rest.top),
        size=max(line.size, rest.size),
        points={**line.points, **{name: at + lead for name, at in rest.points.items()}},
        raised=(*line.raised, *((at + lead, mark) for at, mark in rest.raised)),
    )


def _settled(line: PdfLine) -> PdfLine:
    """A line that is a number and nothing else is raised above none."""
    alone = len(line.raised) == 1 and line.raised[0][1] == line.text
    return replace(line, raised=()) if alone else line


def _box(textpage: PdfTextPage, index: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(textpage.raw, index, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value
