"""The paper: the article's text with its highlights, for reading, selecting and pointing."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from claimtracker.domain.articles import Role
from claimtracker.domain.spans import Span, trimmed
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_document import Writing, role_em, role_ink
from claimtracker.ui.reader.reader_geometry import Heights, Paragraph
from claimtracker.ui.reader.reader_highlights import HighlightIndex
from claimtracker.ui.reader.reader_paint import Hit, paint_hits, paint_marks
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.reader.reader_scribe import Scribe
from claimtracker.ui.reader.reader_staying import Staying
from claimtracker.ui.theme import theme

NARROWEST_MARGIN = 68
_READ = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_AIM = 1 / 3
_REFIT_MS = 60
_SOON_SET = 100_000


def column_width(room: int, measure: int) -> int:
    """Return how wide the text is set: the measure, or what is left beside the margins, in steps of 8."""
    return (
        measure
        if room >= measure + 2 * NARROWEST_MARGIN
        else max(200, (room - 2 * NARROWEST_MARGIN) // 8 * 8)
    )


def _nothing_found(_number: int) -> Sequence[Hit]:
    return ()


def _painter(paper: "Paper") -> QPainter:
    painter = QPainter(paper.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-paper.scrolled())
    return painter


def _selection(document: QTextDocument, anchor: int, at: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(anchor)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _top_of(document: QTextDocument, at: int) -> float:
    block = document.findBlock(min(at, document.characterCount() - 1))
    origin = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(at - block.position())
    return float(origin + (line.y() if line.isValid() else 0))


class Paper(QTextEdit):
    """A read-only text whose highlights are painted under it, so that changing one lays nothing out again.

    Qt's text formats would need the paragraph set anew for each change; painting what is visible
    costs the same with ten highlights as with ten thousand.
    """

    laid_out = Signal()
    """The column or the text in it has moved: what stands beside it follows."""

    outgrown = Signal()
    """The column of a long text is another: it has to be written anew, for Qt would set it in one go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = Places("", ())
        self.index = HighlightIndex()
        self.hits_in: Callable[[int], Sequence[Hit]] = _nothing_found
        self.hovered: frozenset[int] = frozenset()
        self.painted_under: list[Callable[[QPainter, Paragraph], None]] = []
        self.painted_over: list[Callable[[QPainter, QRect], None]] = []
        self._ems: dict[Role, float] = {}
        self._measure = self._column = 0
        self._refit = QTimer(self, singleShot=True, interval=_REFIT_MS)
        self._refit.timeout.connect(self._fit_text)
        self._written: QTextDocument | None = None
        self.scribe = Scribe(self)
        self.heights, self.staying = Heights(self), Staying(self)
        self.setReadOnly(True)
        self.setTextInteractionFlags(_READ)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)

    def show_document(self, places: Places, writing: Writing, size: float | None, measure: int) -> None:
        """Show another text, ``measure`` pixels wide where there is room."""
        self.places = places
        self._ems = {role: role_em(role, size) for role in Role}
        self._measure = measure
        document = writing.document
        document.setParent(self)
        self.scribe.begin(writing, places.work)
        former, self._written = self._written, document
        self._fit_margins()
        self.setLineWrapColumnOrWidth(self._column)
        self.setDocument(document)
        if former is not None:
            former.deleteLater()
        self.setTextInteractionFlags(_READ)
        self.laid_out.emit()

    def inner_width(self) -> int:
        """Return the width of column and margins, without the scroll bar."""
        return self.viewport().width() + self.viewportMargins().left() + self.viewportMargins().right()

    def selected_span(self) -> Span | None:
        """Return the selected part of the text without white space at its ends, or None."""
        cursor = self.textCursor()
        span = self.places.span_from_document(cursor.anchor(), cursor.position())
        if span is None or self.places.text[span.start : span.end].isspace():
            return None
        return trimmed(self.places.text, span)

    def select_span(self, span: Span) -> bool:
        """Select a span and show it; returns False when all of it is set aside."""
        ends = self.places.span_to_document(span)
        if ends is None:
            return False
        self.reach(ends[0])
        self.scribe.once_there(ends[1], lambda: self._select(*ends))
        return True

    def put_caret(self, position: int, anchor: int | None = None) -> None:
        """Put the caret before a code point of the text, selecting from ``anchor`` if given."""
        ends = [self.places.to_document(one) for one in (position if anchor is None else anchor, position)]
        self.scribe.once_there(max(ends), partial(self._select, *ends))

    def _select(self, anchor: int, at: int) -> None:
        self.setTextCursor(_selection(self.document(), anchor, at))

    def paragraph(self, block: QTextBlock) -> Paragraph:
        """Return a block with its place on the paper."""
        number = block.blockNumber()
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        piece = self.places.pieces[number]
        mixed = piece.mixed or block.textDirection() == Qt.LayoutDirection.RightToLeft
        pale = role_ink(piece.role) != "ink"
        return Paragraph(number, block, origin, self._ems[piece.role], mixed, pale)

    def scrolled(self) -> QPointF:
        """Return the point of the paper at the top left of the view."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def visible(self, rect: QRect | None = None) -> Iterator[Paragraph]:
        """Go through the paragraphs in view, or in a part of it."""
        if not self.places.pieces:
            return
        area = QRectF(self.viewport().rect() if rect is None else rect).translated(self.scrolled())
        layout = self.document().documentLayout()
        block = self.document().findBlockByNumber(max(0, self.heights.block_at(area.top()) - 1))
        while block.isValid() and layout.blockBoundingRect(block).top() <= area.bottom():
            yield self.paragraph(block)
            block = block.next()

    def highlights_at(self, point: QPoint) -> list[ReaderHighlight]:
        """Return the highlights under a point of the view, the innermost first."""
        spot = QPointF(point) + self.scrolled()
        found = [
            mark
            for paragraph in self.visible(QRect(point, point))
            for mark in self.index.in_piece(paragraph.number)
            if any(box.rect.contains(spot) for box in paragraph.boxes(mark.start, mark.end))
        ]
        return [mark.shown for mark in sorted(found, key=lambda mark: len(mark.shown.highlight.span))]

    def position_at(self, point: QPoint) -> int:
        """Return the code point nearest to a point of the view."""
        return self.places.to_text(self.cursorForPosition(point).position())

    def height_of(self, position: int) -> float:
        """Return the top of the line of a code point, on the paper."""
        return _top_of(self.document(), self.places.to_document(position))

    def reach(self, at: int) -> None:
        """Scroll, unless a document position is in view, so that it stands a third from the top."""
        self.scribe.once_there(at, partial(self._reach, at))

    def _reach(self, at: int) -> None:
        top, height = _top_of(self.document(), at), self.viewport().height()
        seen = self.verticalScrollBar().value()
        if not seen + 8 <= top <= seen + height - 48:
            self.scroll_to(round(top - height * _AIM))

    def scroll_to(self, value: int) -> None:
        """Scroll to a height of the paper, laying the text out up to there first if need be."""
        bar = self.verticalScrollBar()
        if value > bar.maximum():
            size = self.document().documentLayout().documentSize()
            bar.setRange(0, max(0, round(size.height()) - self.viewport().height()))
        bar.setValue(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the washes, the text over them, the ring over all."""
        under = _painter(self)
        for paragraph in self.visible(event.rect()):
            first, last = paragraph.shown(QRectF(event.rect()).translated(self.scrolled()))
            inside = self.index.in_piece(paragraph.number)
            if marks := [mark for mark in inside if mark.start < last and first < mark.end]:
                paint_marks(under, paragraph, marks, theme(), self.hovered)
            for paint_part in self.painted_under:
                paint_part(under, paragraph)
            if hits := self.hits_in(paragraph.number):
                paint_hits(under, paragraph, hits, theme())
        under.end()
        super().paintEvent(event)
        over = _painter(self)
        for paint in self.painted_over:
            paint(over, event.rect())
        over.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle; where it must be narrower, set the text anew."""
        self._fit_margins()
        super().resizeEvent(event)
        if self.document().characterCount() < _SOON_SET:
            self._fit_text()
        else:
            self._refit.start()
        self.laid_out.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text as it is stored; the document has other line ends and spaces."""
        data = QMimeData()
        cursor = self.textCursor()
        if span := self.places.span_from_document(cursor.anchor(), cursor.position()):
            data.setText(self.places.text[span.start : span.end])
        return data

    def _fit_margins(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        self._column = column_width(room, self._measure)
        left = max(NARROWEST_MARGIN, (room - self._column) // 2)
        self.setViewportMargins(left, 0, max(0, room - self._column - left), 0)

    def _fit_text(self) -> None:
        if self._column == self.lineWrapColumnOrWidth():
            return
        if self.document().characterCount() >= _SOON_SET:
            self.outgrown.emit()
            return
        line = self.places.to_text(self.heights.top())
        below = self.height_of(line) - self.scrolled().y()
        self.setLineWrapColumnOrWidth(self._column)
        self.scroll_to(round(self.height_of(line) - below))
        self.laid_out.emit()
