"""What stands around the text on the paper: the margins at both sides, the furniture line above."""

from collections.abc import Collection
from math import ceil, floor

from PySide6.QtCore import QObject

from claimtracker.domain.articles import Article, Direction
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.reader.reader_document import DOCUMENT_MARGIN
from claimtracker.ui.reader.reader_furniture import FurnitureLine
from claimtracker.ui.reader.reader_margin import MarginNumbers, chip_font
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.reader.reader_places import Places

_TOP = 22
_OVERHANG = 12


class Surroundings(QObject):
    """Keeps margins and furniture line where the text is."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self.left, self.right = MarginNumbers(paper), MarginNumbers(paper)
        self.furniture = FurnitureLine(paper.viewport())
        paper.laid_out.connect(self.arrange)
        paper.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def numbers(self) -> MarginNumbers:
        """The margin in which the numbers stand: where the lines begin."""
        return self.right if self.right.numbered else self.left

    def prepare(self, article: Article, places: Places) -> int:
        """Suit the article; returns the free space that the text needs above it, in pixels."""
        rtl = article.direction is Direction.RTL
        for margin in (self.left, self.right):
            margin.on_right = margin is self.right
            margin.numbered = margin.on_right == rtl
            margin.setFont(chip_font())
        self.furniture.setFont(ui_font(-0.75))
        self.furniture.say(places.furniture_lines, places.furniture)
        line = self.furniture.sizeHint().height() + _TOP // 2 if self.furniture.count else 0
        return _TOP + line

    def ring(self, claim_id: int) -> None:
        """Ring the number of a claim too."""
        self.left.ringed = self.right.ringed = claim_id

    def arrange(self) -> None:
        """Put everything beside and above the text."""
        view = self._paper.viewport().geometry()
        beyond = view.right() + 1
        self.left.setGeometry(0, view.top(), view.left(), view.height())
        self.right.setGeometry(beyond, view.top(), self._paper.inner_width() - beyond, view.height())
        self._follow()

    def draw(self, top: int = 0, bottom: int = 1 << 20) -> None:
        """Draw the text and the numbers again, all or from one height of the view to another."""
        for widget in (self._paper.viewport(), self.left, self.right):
            widget.update(0, top, widget.width(), bottom - top)

    def draw_paragraphs(self, numbers: Collection[int]) -> None:
        """Draw again those of these paragraphs that are in view, with their numbers."""
        up = self._paper.scrolled().y()
        for paragraph in self._paper.visible():
            if paragraph.number in numbers:
                rect = paragraph.bounds().translated(0, -up)
                self.draw(floor(rect.top()) - _OVERHANG, ceil(rect.bottom()) + _OVERHANG)

    def _follow(self) -> None:
        width = self._paper.viewport().width() - 2 * DOCUMENT_MARGIN
        top = _TOP - round(self._paper.scrolled().y())
        self.furniture.setGeometry(DOCUMENT_MARGIN, top, width, self.furniture.sizeHint().height())
        self.draw()
