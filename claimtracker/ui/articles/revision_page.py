"""One draft to read only: its text with the claims' numbers, and washes on what the other draft lacks."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from claimtracker.domain.articles import Article, Revision
from claimtracker.domain.spans import Span
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_geometry import Box, Paragraph
from claimtracker.ui.reader.reader_page import Page
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import ElidedLabel

WASH = 0.75
SHORT = 24
"""Code points; a change this short is framed, or it would drown in a highlight of its colour."""


class Wash(StrEnum):
    """Why a passage differs from the other draft."""

    CUT = "cut"
    ADDED = "added"
    MOVED = "moved"


_LOOKS = {Wash.CUT: "false", Wash.ADDED: "true", Wash.MOVED: "progress"}


class DraftPage(QWidget):
    """A draft under its name; cut words are struck through, added ones underlined, moved ones dotted."""

    scrolled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "second")
        self.page = Page()
        self.page.paper.setAccessibleName(name)
        self.page.selection_button.setEnabled(False)
        self.page.pointer.selection_finished.disconnect()
        self._washes: list[tuple[Span, Wash]] = []
        self.page.paper.painted_under.insert(0, self._paint)
        rule = QFrame()
        rule.setProperty("kind", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title.setContentsMargins(16, 7, 16, 7)
        for widget in (self.title, rule, self.page.paper):
            column.addWidget(widget)
        column.setStretchFactor(self.page.paper, 1)
        self.page.paper.verticalScrollBar().valueChanged.connect(self.scrolled)
        theme_keeper().changed.connect(self._dress)

    def show_draft(
        self,
        article: Article,
        revision: Revision,
        highlights: Sequence[ReaderHighlight],
        washes: Sequence[tuple[Span, Wash]],
    ) -> None:
        """Show a draft from its top."""
        self._washes = sorted(washes)
        self.page.show_revision(article, revision, highlights)
        self.page.paper.viewport().update()

    @property
    def top(self) -> int:
        """The code point at the top of the view."""
        paper = self.page.paper
        return paper.places.to_text(paper.heights.top())

    def scroll_to(self, position: int) -> None:
        """Bring a code point to the top of the view."""
        self.page.paper.scroll_to(round(self.page.paper.height_of(position)))

    def go_to(self, span: Span) -> None:
        """Select a passage and bring it into view."""
        self.page.paper.select_span(span)

    def _dress(self) -> None:
        self.page.set_again()

    def _paint(self, painter: QPainter, paragraph: Paragraph) -> None:
        piece = self.page.paper.places.pieces[paragraph.number]
        for span, wash in self._washes:
            part = piece.within(span)
            for box in paragraph.boxes(*part) if part else ():
                paint_wash(painter, box, wash, framed=len(span) <= SHORT)


def paint_wash(painter: QPainter, box: Box, wash: Wash, *, framed: bool) -> None:
    """Paint the ground of changed words, and the line that tells what became of them without colour."""
    look = theme().look(_LOOKS[wash])
    ground = look.wash
    ground.setAlphaF(WASH)
    painter.fillRect(box.rect, ground)
    if framed and wash is not Wash.MOVED:
        painter.setPen(QPen(look.ink, 1))
        painter.drawRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5))
    pen = QPen(look.ink, 1.4, Qt.PenStyle.DotLine if wash is Wash.MOVED else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    rect: QRectF = box.rect
    y = rect.center().y() + 1 if wash is Wash.CUT else rect.bottom() - 1
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
