"""The ring around the selected claim, and the handles and keys that move a highlight's ends."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from claimtracker.domain.spans import Span, trimmed
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_edges import End, stepped, with_end
from claimtracker.ui.reader.reader_paint import HANDLE, paint_handles, paint_ring, ring_boxes
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.theme import theme


class Ring(QObject):
    """Which claim is ringed, and which of its highlights the keys and handles move."""

    adjust_requested = Signal(int, object)

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self.claim_id = 0
        self.highlight_id = 0
        self._ids: frozenset[int] = frozenset()
        self.pieces: frozenset[int] = frozenset()
        """Numbers of the paragraphs that the ring touches."""
        self._near = False
        self._dragged: End | None = None
        self._taken_at = self._line = 0
        self._preview: Span | None = None
        paper.painted_over.append(self.paint)
        paper.installEventFilter(self)
        paper.viewport().installEventFilter(self)

    def put(self, claim_id: int, highlight_id: int = 0) -> Collection[int]:
        """Ring a claim, 0 for none; returns the numbers of the paragraphs to draw again.

        Its first highlight is the one to adjust unless another is named.
        """
        before = self.claim_id, self.highlight_id, self._ids
        left, places = self.pieces, self._paper.places
        highlights = self._paper.index.of_claim(claim_id) if claim_id else []
        self._ids = frozenset(shown.highlight.id for shown in highlights)
        if highlight_id not in self._ids:
            highlight_id = self.highlight_id if self.highlight_id in self._ids else 0
        first = highlights[0].highlight.id if highlights else 0
        self.claim_id, self.highlight_id = claim_id, highlight_id or first
        self.pieces = frozenset(n for shown in highlights for n in places.touched(shown.highlight.span))
        return left | self.pieces if before != (self.claim_id, self.highlight_id, self._ids) else ()

    @property
    def current(self) -> ReaderHighlight | None:
        """The highlight that the keys and handles move."""
        return self._paper.index.get(self.highlight_id)

    def paint(self, painter: QPainter, _dirty: QRect) -> None:
        """Paint ring and handles; while an end is dragged, as they will be."""
        if not self._ids:
            return
        for boxes in self._rings().values():
            paint_ring(painter, boxes, theme())
        if self._near or self._dragged:
            paint_handles(painter, self._handles().values(), theme())

    def step(self, end: End, forward: bool) -> bool:
        """Ask to move one end of the current highlight by a word; returns whether there is one."""
        shown = self.current
        if shown is None:
            return False
        moved = stepped(self._paper.places, shown.highlight.span, end, forward)
        if moved is not None:
            self.adjust_requested.emit(shown.highlight.id, moved)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys and the pointer when they are for an end of the highlight."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent) and watched is self._paper.viewport():
            return self._pointer(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._dragged:
            self._let_go()
            return True
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~(shift | Qt.KeyboardModifier.KeypadModifier) != alt:
            return False
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        shown = self.current
        forward = (event.key() == Qt.Key.Key_Right) != (shown is not None and self._reads_left(shown))
        return self.step(End.END if event.modifiers() & shift else End.START, forward)

    def _reads_left(self, shown: ReaderHighlight) -> bool:
        block = self._paper.document().findBlock(self._paper.places.to_document(shown.highlight.span.start))
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def _pointer(self, event: QMouseEvent) -> bool:
        kind, point = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseMove and self._dragged:
            self._drag(point)
            return True
        if kind == QEvent.Type.MouseMove:
            self._come_near(point)
        elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._take(self._handle_at(point), point)
            return self._dragged is not None
        elif kind == QEvent.Type.MouseButtonRelease and self._dragged:
            self._drop()
            return True
        return False

    def _come_near(self, point: QPoint) -> None:
        spot = QPointF(point) + self._paper.scrolled()
        reach = 2 * HANDLE
        boxes = self._rings().get(self.highlight_id, []) if self._ids else []
        near = any(box.adjusted(-reach, -reach, reach, reach).contains(spot) for box in boxes)
        if near != self._near:
            self._near = near
            self._paper.viewport().update()
        on_handle = near and self._handle_at(point) is not None
        self._paper.viewport().setCursor(
            Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.IBeamCursor
        )

    def _handle_at(self, point: QPoint) -> End | None:
        if not self._near:
            return None
        spot = QPointF(point) + self._paper.scrolled()
        for end, centre in self._handles().items():
            if (spot - centre).manhattanLength() <= 2 * HANDLE:
                return end
        return None

    def _take(self, end: End | None, point: QPoint) -> None:
        self._dragged = end
        if end:
            self._taken_at = point.y()
            self._line = round(self._edges()[end].center().y() - self._paper.scrolled().y())

    def _drag(self, point: QPoint) -> None:
        shown = self.current
        if shown and self._dragged:
            # The handle hangs between two lines: drawn along there, it stays in its own.
            along = abs(point.y() - self._taken_at) < HANDLE
            spot = QPoint(point.x(), self._line) if along else point
            self._preview = with_end(shown.highlight.span, self._dragged, self._paper.position_at(spot))
            self._paper.viewport().update()

    def _drop(self) -> None:
        shown, preview = self.current, self._preview
        self._let_go()
        if shown and preview:
            span = trimmed(self._paper.places.text, preview)
            if span != shown.highlight.span:
                self.adjust_requested.emit(shown.highlight.id, span)

    def _let_go(self) -> None:
        self._dragged = self._preview = None
        self._paper.viewport().update()

    def _rings(self) -> dict[int, list[QRectF]]:
        rings: dict[int, list[QRectF]] = {}
        for paragraph in self._paper.visible():
            for highlight_id, start, end in self._parts(paragraph.number):
                rings.setdefault(highlight_id, []).extend(ring_boxes(paragraph.boxes(start, end)))
        return {key: boxes for key, boxes in rings.items() if boxes}

    def _parts(self, number: int) -> list[tuple[int, int, int]]:
        parts = []
        for mark in self._paper.index.in_piece(number):
            if mark.id in self._ids and not (mark.id == self.highlight_id and self._preview):
                parts.append((mark.id, mark.start, mark.end))
        if self._preview and (part := self._paper.places.pieces[number].within(self._preview)):
            parts.append((self.highlight_id, *part))
        return parts

    def _handles(self) -> dict[End, QPointF]:
        return {
            end: edge.topLeft() if end is End.START else edge.bottomLeft() + QPointF(0, 2)
            for end, edge in self._edges().items()
        }

    def _edges(self) -> dict[End, QRectF]:
        shown = self.current
        span = self._preview or (shown.highlight.span if shown else None)
        if span is None:
            return {}
        found: dict[End, QRectF] = {}
        for paragraph in self._paper.visible():
            piece = self._paper.places.pieces[paragraph.number]
            part = piece.within(span)
            if part is None:
                continue
            if span.start >= piece.start and (edge := paragraph.edge(part[0], trailing=False)):
                found[End.START] = edge
            if span.end <= piece.end and (edge := paragraph.edge(part[1] - 1, trailing=True)):
                found[End.END] = edge
        return found
