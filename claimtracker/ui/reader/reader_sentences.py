"""What the paper shows of sentences: suggestions dotted, settled ones paler with a letter beside."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from claimtracker.domain.coverage import Coverage, Sentence, SentenceState
from claimtracker.domain.spans import Span
from claimtracker.domain.suggestions import Suggestion
from claimtracker.ui.articles.sentence_words import LETTERS, state_tip, suggestion_tip
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.reader.reader_geometry import DROP, RISE, Paragraph
from claimtracker.ui.reader.reader_margin import MarginNumbers
from claimtracker.ui.reader.reader_page import Page
from claimtracker.ui.theme import Theme, theme

VEIL = 0.36
"""How much of the paper lies over the words of a settled sentence; they stay readable."""

_DOT, _STEP = 1.8, 4.0
_LETTER_GAP = 6.0


class SentenceLayer:
    """Paints and tells of sentences; holds what the desk last said of them."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._paper = page.paper
        self.coverage: Coverage | None = None
        self.suggested: tuple[Suggestion, ...] = ()
        self._paper.painted_under.append(self.paint_suggestions)
        self._paper.painted_over.insert(0, self.paint_veils)
        for margin in (page.around.left, page.around.right):
            margin.painted_over.append(self.paint_letters)
        page.pointer.tell_otherwise = self.tip_at

    def show(self, coverage: Coverage | None, suggested: Sequence[Suggestion] = ()) -> None:
        """Show these in place of the former ones."""
        self.coverage, self.suggested = coverage, tuple(suggested)
        self._paper.viewport().update()
        self._page.around.left.update()
        self._page.around.right.update()

    def suggestion_in(self, span: Span) -> Suggestion | None:
        """Return the first suggestion that a span touches."""
        return next((one for one in self.suggested if one.span.overlaps(span)), None)

    def tip_at(self, point: QPoint) -> str:
        """Return what hovering over a suggestion or a settled sentence says, or ""."""
        spot = QPointF(point) + self._paper.scrolled()
        for paragraph in self._paper.visible():
            if not paragraph.bounds().contains(spot):
                continue
            for one in self._suggested_in(paragraph):
                if self._covers(paragraph, one.span, spot):
                    return suggestion_tip(one)
            for sentence in self._settled_in(paragraph):
                if self._covers(paragraph, sentence.span, spot):
                    return state_tip(sentence.state)
        return ""

    def paint_suggestions(self, painter: QPainter, paragraph: Paragraph) -> None:
        """Paint a line of dots under each suggestion of a paragraph."""
        if not self.suggested:
            return
        for one in self._suggested_in(paragraph):
            part = self._paper.places.pieces[paragraph.number].within(one.span)
            for box in paragraph.boxes(*part) if part else ():
                y = box.base + DROP * paragraph.em
                dots(painter, box.rect.left(), box.rect.right(), y, theme())

    def paint_veils(self, painter: QPainter, dirty: QRect) -> None:
        """Paint a veil of paper over the words of settled sentences, where they are black enough for it."""
        if self.coverage is None or theme().name == "high-contrast":
            return
        veil = veil_colour(theme())
        for paragraph in self._paper.visible(dirty):
            if paragraph.pale:
                continue
            for sentence in self._settled_in(paragraph):
                part = self._paper.places.pieces[paragraph.number].within(sentence.span)
                for box in paragraph.boxes(*part) if part else ():
                    painter.fillRect(box.rect.adjusted(0, -2, 0, 2), veil)

    def paint_letters(self, painter: QPainter, margin: MarginNumbers, dirty: QRect) -> None:
        """Paint, in the margin without numbers, the letter of each settled sentence by its first line."""
        if self.coverage is None or margin.numbered:
            return
        painter.setFont(ui_font(-2.0))
        painter.setPen(theme().color("ink3"))
        for paragraph in self._paper.visible(dirty):
            for rect, letter in self._letters(painter, paragraph, margin):
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)

    def _letters(
        self, painter: QPainter, paragraph: Paragraph, margin: MarginNumbers
    ) -> list[tuple[QRectF, str]]:
        found: list[tuple[QRectF, str]] = []
        taken: dict[int, int] = {}
        width, height = painter.fontMetrics().horizontalAdvance("X") + _LETTER_GAP, 2.0 * paragraph.em
        piece = self._paper.places.pieces[paragraph.number]
        for sentence in self._settled_in(paragraph):
            part = piece.within(sentence.span)
            box = next(paragraph.boxes(*part), None) if part and sentence.span.start >= piece.start else None
            if box is None:
                continue
            place = taken.get(box.line, 0)
            taken[box.line] = place + 1
            middle = box.base - (RISE - DROP) / 2 * paragraph.em - self._paper.scrolled().y()
            left = margin.width() - _LETTER_GAP - (place + 1) * width
            if margin.on_right:
                left = _LETTER_GAP + place * width
            found.append((QRectF(left, middle - height / 2, width, height), LETTERS[sentence.state]))
        return found

    def _suggested_in(self, paragraph: Paragraph) -> list[Suggestion]:
        piece = self._paper.places.pieces[paragraph.number]
        return [one for one in self.suggested if one.span.start < piece.end and piece.start < one.span.end]

    def _settled_in(self, paragraph: Paragraph) -> list[Sentence]:
        piece = self._paper.places.pieces[paragraph.number]
        if self.coverage is None or piece.start >= piece.end:
            return []
        touched = self.coverage.touched(Span(piece.start, piece.end))
        return [one for one in touched if one.state in (SentenceState.OPINION, SentenceState.NOTHING)]

    def _covers(self, paragraph: Paragraph, span: Span, spot: QPointF) -> bool:
        part = self._paper.places.pieces[paragraph.number].within(span)
        return part is not None and any(box.rect.contains(spot) for box in paragraph.boxes(*part))


def dots(painter: QPainter, left: float, right: float, y: float, theme: Theme) -> None:
    """Draw round dots from left to right."""
    tile = _dot(theme.color("ink3").name(), painter.device().devicePixelRatio())
    size = tile.deviceIndependentSize()
    painter.drawTiledPixmap(QRectF(left, round(y - size.height() / 2), right - left, size.height()), tile)


@lru_cache(maxsize=16)
def _dot(ink: str, ratio: float) -> QPixmap:
    """Return one dot with its gap, to be tiled: a dashed line of round dots is 200 times slower to draw."""
    tile = QPixmap(round(_STEP * ratio), round(_STEP * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawEllipse(QPointF(_STEP / 2, _STEP / 2), _DOT / 2, _DOT / 2)
    painter.end()
    return tile


def veil_colour(theme: Theme) -> QColor:
    """Return the paper's colour, as see-through as the veil is."""
    colour = QColor(theme.color("paper"))
    colour.setAlphaF(VEIL)
    return colour
