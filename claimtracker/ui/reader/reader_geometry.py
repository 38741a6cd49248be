"""Where a stretch of a paragraph stands on the paper, line by line."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QTextEdit

from claimtracker.domain.records import record

RISE = 1.03
"""Height of a wash above the base line, in ems."""
DROP = 0.36
"""Depth of a wash below the base line, in ems; the first underline hangs from there."""


@record
class Box:
    """A stretch of one line: its number in the paragraph, its rectangle, and the base line's height."""

    line: int
    rect: QRectF
    base: float


@record
class Paragraph:
    """A paragraph as laid out: its block, place on the paper, font size.

    ``mixed`` paragraphs read both ways; the words of ``pale`` ones are not black enough for a deep wash.
    """

    number: int
    block: QTextBlock
    origin: QPointF
    em: float
    mixed: bool
    pale: bool = False

    def bounds(self) -> QRectF:
        """Return where the whole paragraph stands."""
        return self.block.layout().boundingRect().translated(self.origin)

    def shown(self, part: QRectF) -> tuple[int, int]:
        """Return from where to where the lines reach that a part of the paper shows, with one to spare.

        In UTF-16 units of the paragraph, which may be a whole article when a caret needs one line of it.
        """
        layout = self.block.layout()
        lines = range(layout.lineCount())
        if not lines:
            return 0, 0

        def bottom(number: int) -> float:
            line = layout.lineAt(number)
            return self.origin.y() + line.y() + line.height()

        first = bisect_left(lines, part.top(), key=bottom)
        last = bisect_left(lines, part.bottom(), key=bottom)
        start, end = layout.lineAt(max(0, first - 1)), layout.lineAt(min(len(lines) - 1, last + 1))
        return start.textStart(), end.textStart() + end.textLength()

    def boxes(self, start: int, end: int) -> Iterator[Box]:
        """Return the boxes of the stretch ``[start, end)`` in UTF-16 units of the paragraph."""
        layout = self.block.layout()
        if start >= end or not layout.lineCount():
            return
        number = layout.lineForTextPosition(start).lineNumber()
        while 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            if line.textStart() >= end:
                return
            yield from self._in_line(line, max(start, line.textStart()), end)
            number += 1

    def _in_line(self, line: QTextLine, start: int, end: int) -> Iterator[Box]:
        end = min(end, line.textStart() + line.textLength())
        natural = line.naturalTextRect()
        base = self.origin.y() + line.y() + line.ascent()
        top, height = base - RISE * self.em, (RISE + DROP) * self.em
        for left, right in self._stretches(line, start, end):
            left, right = max(left, natural.left()), min(right, natural.right())
            if right > left:
                rect = QRectF(self.origin.x() + left, top, right - left, height)
                yield Box(line.lineNumber(), rect, base)

    def _stretches(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        if not self.mixed:
            return [(_x(line, start), _x(line, end))]
        # cursorToX is ambiguous where the direction turns; the glyphs are where they are
        runs = sorted(
            (box.left(), box.right())
            for box in (run.boundingRect() for run in line.glyphRuns(start, end - start))
        )
        return _joined(runs)

    def edge(self, position: int, *, trailing: bool) -> QRectF | None:
        """Return a box of no width at one end of a stretch: before a unit, or after it."""
        boxes = list(self.boxes(position, position + 1))
        if not boxes:
            return None
        rect = boxes[-1].rect
        layout = self.block.layout()
        backwards = self.mixed and _turns_left(layout.lineForTextPosition(position), position)
        x = rect.left() if trailing == backwards else rect.right()
        return QRectF(x, rect.top(), 0, rect.height())


def last_above(document: QTextDocument, height: float, near: int) -> int:
    """Return the number of the last block that begins at or above a height of the paper, 0 if none does.

    Searched from ``near`` outwards: Qt's own look-up goes through a long document, and to ask for a
    block far below would have all of the text above it laid out.
    """
    layout, count = document.documentLayout(), document.blockCount()

    def top(number: int) -> float:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top()

    low, step = min(near, count - 1), 1
    while low > 0 and top(low) > height:
        low, step = max(0, low - step), 2 * step
    high, step = low + 1, 1
    while high < count and top(high) <= height:
        low, high, step = high, min(count, high + step), 2 * step
    return max(0, low + bisect_right(range(low, high), height, key=top) - 1)


class Heights:
    """Finds what stands at the heights of a text's view, from where it was found last."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._near = 0

    def block_at(self, height: float) -> int:
        """Return the number of the last block that begins at or above a height of the paper."""
        self._near = last_above(self._edit.document(), height, self._near)
        return self._near

    def top(self) -> int:
        """Return the document position where the line at the top of the view begins.

        Of a text that is not all laid out, Qt's own answer can be the end.
        """
        document, height = self._edit.document(), self._edit.verticalScrollBar().value()
        block = document.findBlockByNumber(self.block_at(height))
        origin, lines = document.documentLayout().blockBoundingRect(block).top(), block.layout()
        tops = [origin + lines.lineAt(number).y() for number in range(lines.lineCount())]
        line = max(0, bisect_right(tops, height) - 1)
        return block.position() + (lines.lineAt(line).textStart() if tops else 0)


def _x(line: QTextLine, position: int) -> float:
    # the binding returns the position that it moved to as well
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _turns_left(line: QTextLine, position: int) -> bool:
    runs = line.glyphRuns(position, 1)
    return bool(runs) and runs[0].isRightToLeft()


def _joined(runs: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in runs:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def contour(boxes: Sequence[QRectF], radius: float) -> QPainterPath:
    """Return one outline around the boxes, lines that meet joined, corners rounded."""
    if len(boxes) == 1:
        path = QPainterPath()
        path.addRoundedRect(boxes[0], radius, radius)
        return path
    union = QPainterPath()
    union.setFillRule(Qt.FillRule.WindingFill)
    for upper, lower in zip(boxes, [*boxes[1:], None], strict=True):
        rect = QRectF(upper)
        meets = lower is not None and lower.left() < upper.right() and upper.left() < lower.right()
        if lower is not None and meets and lower.top() - upper.bottom() < upper.height():
            rect.setBottom(max(upper.bottom(), lower.top() + 0.5))
        union.addRect(rect)
    outline = QPainterPath()
    for polygon in union.simplified().toSubpathPolygons():
        outline.addPath(_rounded(polygon, radius))
    return outline


def _rounded(polygon: QPolygonF, radius: float) -> QPainterPath:
    points = [polygon.at(index) for index in range(polygon.size())]
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    path = QPainterPath()
    for index, corner in enumerate(points):
        before = _towards(corner, points[index - 1], radius)
        after = _towards(corner, points[(index + 1) % len(points)], radius)
        if index:
            path.lineTo(before)
        else:
            path.moveTo(before)
        path.quadTo(corner, after)
    path.closeSubpath()
    return path


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    way = other - corner
    length = float((way.x() ** 2 + way.y() ** 2) ** 0.5)
    if not length:
        return QPointF(corner)
    return corner + way * (min(radius, length / 2) / length)
