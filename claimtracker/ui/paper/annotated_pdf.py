"""An annotated article as a PDF: the text with its highlights, notes in the margin, sources at the end."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QApplication

from claimtracker.domain.articles import Direction
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.wording import say
from claimtracker.exchange.hand_over.records import CheckedArticle
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.paper.paper_looks import font_of
from claimtracker.ui.paper.paper_text import PaperText, Written
from claimtracker.ui.theme import read_theme

DPI = 600
MARGIN_MM, TEXT_MM, GAP_MM, NOTES_MM, FOOT_MM = 18.0, 112.0, 8.0, 54.0, 10.0
PAGE_MM = (210.0, 297.0)
BETWEEN_NOTES_MM = 2.5


Line = tuple[QTextLine, QPointF]
"""A line of a document and where its block stands."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn: the lines of each page, those of its notes, and how high a page is.

    ``written`` holds the documents that the lines are of.
    """

    title: str
    written: Written
    lines: dict[int, list[Line]]
    notes: dict[int, list[Line]]
    height: float
    mirrored: bool

    @property
    def pages(self) -> int:
        """How many pages hold something."""
        return max([1, *(n + 1 for n in self.lines), *(n + 1 for n in self.notes)])


def draw_pdf(article: CheckedArticle, path: Path) -> int:
    """Draw the article into a PDF and return how many pages it has; raises EnvironmentFault or OSError."""
    _application()
    # Into memory first: Qt does not say when a file cannot be written to its end.
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(drawn)
    writer.setResolution(DPI)
    writer.setTitle(article.title)
    writer.setCreator("")
    margins = QMarginsF(0, 0, 0, 0)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    )
    sheet = _sheet_of(article, writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise EnvironmentFault(
            say("“{name}” was not drawn.", name=path.name), say("Choose another folder, then try again.")
        )
    try:
        for number in range(sheet.pages):
            if number:
                writer.newPage()
            _draw_page(sheet, painter, number)
    finally:
        painter.end()
    path.write_bytes(drawn.data().data())
    return sheet.pages


def first_page(article: CheckedArticle, width: int) -> QImage:
    """Return a picture of the PDF's first page, ``width`` pixels wide."""
    _application()
    device = QPdfWriter(QBuffer())
    device.setResolution(DPI)
    sheet = _sheet_of(article, device)
    scale = width / _px(PAGE_MM[0])
    image = QImage(width, round(_px(PAGE_MM[1]) * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        _draw_page(sheet, painter, 0)
    finally:
        painter.end()
    return image


def _sheet_of(article: CheckedArticle, device: QPdfWriter) -> Sheet:
    height = _px(PAGE_MM[1] - 2 * MARGIN_MM)
    paper = PaperText(article, device, QSizeF(_px(TEXT_MM), height), _px(NOTES_MM))
    written = paper.write()
    lines, notes = _pages_of(written.document, height), _placed(written, height)
    return Sheet(article.title, written, lines, notes, height, article.direction is Direction.RTL)


def _placed(written: Written, height: float) -> dict[int, list[Line]]:
    """Put each note beside its block, below the one before it; return the lines of each page.

    A note that a page's end would cut is on the next page, and one that no page can hold goes on there.
    """
    found: dict[int, list[Line]] = {}
    free, gap = 0.0, _px(BETWEEN_NOTES_MM)
    layout = written.document.documentLayout()
    for number, document in written.notes:
        wanted = layout.blockBoundingRect(written.document.findBlockByNumber(number)).top()
        top, tall = max(free, wanted), document.size().height()
        if tall <= height < top % height + tall:
            top = (top // height + 1) * height
        for line, block in _lines_of(document):
            start = top + block.y() + line.y()
            if start % height + line.height() > height:
                top += height - start % height
            page = int((top + block.y() + line.y() + line.height() / 2) // height)
            found.setdefault(page, []).append((line, QPointF(block.x(), top + block.y())))
        free = top + tall + gap
    return found


def _lines_of(document: QTextDocument) -> Iterator[Line]:
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            yield layout.lineAt(number), layout.position()
        block = block.next()


def _pages_of(document: QTextDocument, height: float) -> dict[int, list[Line]]:
    """Return the lines of each page; a line is on the page that its middle is on, and on no other."""
    found: dict[int, list[Line]] = {}
    for line, block in _lines_of(document):
        found.setdefault(int((block.y() + line.y() + line.height() / 2) // height), []).append((line, block))
    return found


def _draw_page(sheet: Sheet, painter: QPainter, number: int) -> None:
    left, top = _px(MARGIN_MM), _px(MARGIN_MM)
    text_left = left + (_px(NOTES_MM + GAP_MM) if sheet.mirrored else 0.0)
    notes_left = left if sheet.mirrored else left + _px(TEXT_MM + GAP_MM)
    shift = top - number * sheet.height
    _draw(painter, sheet.lines.get(number, []), QPointF(text_left, shift))
    _draw(painter, sheet.notes.get(number, []), QPointF(notes_left, shift))
    _draw_foot(painter, sheet.title, number + 1, sheet.pages)


def _draw(painter: QPainter, lines: list[Line], origin: QPointF) -> None:
    for line, block in lines:
        line.draw(painter, origin + block)


def _draw_foot(painter: QPainter, title: str, number: int, pages: int) -> None:
    theme = read_theme("light")
    line = QRectF(_px(MARGIN_MM), _px(PAGE_MM[1] - FOOT_MM - 4), _px(PAGE_MM[0] - 2 * MARGIN_MM), _px(6))
    font = font_of("sans", 7.5)
    font.setPixelSize(round(7.5 / 72 * DPI))  # by pixels, because a picture has other points than paper
    painter.setFont(font)
    painter.setPen(theme.color("ink2"))
    told = say("{place} of {total}", place=number, total=pages)
    room = line.width() - painter.fontMetrics().horizontalAdvance(told) - _px(6)
    short = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)


def _px(millimetres: float) -> float:
    return millimetres / 25.4 * DPI


def _application() -> None:
    """Make sure that there is something that knows fonts; a desk that is open has it already."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # not said: a setting
        _application.kept = QApplication(["claimtracker"])  # type: ignore[attr-defined]
        load_fonts()
