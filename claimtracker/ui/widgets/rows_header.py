"""The headings of a long table, and how its columns share the width."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from claimtracker.domain.wording import say, spoken
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.paged_rows import Column, PagedRows
from claimtracker.ui.widgets.pill import pill_font
from claimtracker.ui.widgets.reading_side import at_start
from claimtracker.ui.widgets.rows_delegate import cell_padding, row_height

LEAST_STRETCH = 36
LEAST_SHARE = 0.32
"""What the column that stretches gets at least, in characters and of the width, before others are shown."""
LEAST_YIELDING = 14
"""Characters below which a stretching column that may hide does so, rather than squeeze the others."""
SQUEEZED_STRETCH = 20
_AIR = 8


def heading_font(font: QFont) -> QFont:
    """Return the font of headings in text of this font: small spaced capitals; Arabic letters must touch."""
    font = pill_font(font)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    if not spoken().right_to_left:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


class RowsHeader(QHeaderView):
    """Headings in small capitals over a thin line; an arrow where the rows are sorted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._squeezed = False
        self.left_out: frozenset[str] = frozenset()
        """Titles of columns that the person does not want to see."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), row_height(self.fontMetrics()))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self.model()
        if not isinstance(model, PagedRows):
            return
        painter.save()
        padding = cell_padding(self.fontMetrics())
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("line"))
        painter.setFont(heading_font(self.font()))
        sorted_column, order = model.sorted_by()
        painter.setPen(theme().color("ink2" if sorted_column == logical else "ink3"))
        mirrored = self.isRightToLeft()
        box = rect.adjusted(2, 0, -padding, 0) if mirrored else rect.adjusted(padding, 0, -2, 0)
        words = painter.fontMetrics().elidedText(
            say(model.columns[logical].title), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, int(at_start(self.layoutDirection())), words)
        if sorted_column == logical:
            self._paint_arrow(painter, box, painter.fontMetrics().horizontalAdvance(words), order)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, box: QRect, words: int, order: Qt.SortOrder) -> None:
        side = painter.fontMetrics().ascent()
        left = min(box.left() + words + side // 2, box.right() - side)
        if self.isRightToLeft():
            left = max(box.right() - words - side // 2 - side, box.left())
        name = "chevron-down" if order == Qt.SortOrder.DescendingOrder else "chevron-up"
        paint_icon(painter, name, QRectF(left, box.center().y() + 1 - side / 2, side, side), "ink2")

    def lay_out(self) -> None:
        """Give the columns their widths in characters, and hide those there is no room for."""
        model = self.model()
        if not isinstance(model, PagedRows):
            return
        for number, column in enumerate(model.columns):
            if column.width:
                self.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.resizeSection(number, self._width_of(column))
            else:
                self.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.hide_for(self.viewport().width())

    def hide_for(self, width: int) -> None:
        """Hide the columns that do not fit into ``width`` pixels beside the one that stretches."""
        model = self.model()
        if not isinstance(model, PagedRows):
            return
        room = width - max(LEAST_STRETCH * self.fontMetrics().averageCharWidth(), round(LEAST_SHARE * width))
        used = sum(self._width_of(column) for column in model.columns)
        for number, column in sorted(enumerate(model.columns), key=lambda pair: -pair[1].yields):
            unwanted = column.title in self.left_out
            hide = unwanted or bool(used > room and column.yields and column.width)
            if not column.width and column.yields:
                least = used - self._slack(model) + LEAST_YIELDING * self.fontMetrics().averageCharWidth()
                hide = unwanted or width < least
            used -= self._width_of(column) if hide else 0
            if self.isSectionHidden(number) != hide:
                self.setSectionHidden(number, hide)
            if not column.width and column.yields:
                self._let_stretch(0 if hide else number)
        self._squeeze(model, used - width + SQUEEZED_STRETCH * self.fontMetrics().averageCharWidth())

    def _slack(self, model: PagedRows[Any, Any]) -> int:
        """Return how much narrower columns of words may be, before a stretching one hides for them."""
        over = (column.width - LEAST_YIELDING for column in model.columns if column.pill is None)
        return sum(max(0, characters) for characters in over) * self.fontMetrics().averageCharWidth()

    def _let_stretch(self, chosen: int) -> None:
        """Let one column take what is left: the first one while the one that does so is hidden."""
        mode = QHeaderView.ResizeMode
        for number in {0, chosen}:
            self.setSectionResizeMode(number, mode.Stretch if number == chosen else mode.Interactive)

    def _squeeze(self, model: PagedRows[Any, Any], over: int) -> None:
        """Make columns of words narrower by ``over`` pixels together, at most down to their headings."""
        if over <= 0 and not self._squeezed:
            return
        shown = [
            (number, self._width_of(column), self._heading_of(column))
            for number, column in enumerate(model.columns)
            if column.width and column.pill is None and not self.isSectionHidden(number)
        ]
        slack = sum(wide - least for _, wide, least in shown)
        share = min(1.0, max(0, over) / slack) if slack else 0.0
        for number, wide, least in shown:
            self.resizeSection(number, round(wide - share * (wide - least)))
        self._squeezed = share > 0

    def _width_of(self, column: Column[Any]) -> int:
        """Return the width of a column: room for its characters, and for its heading in any language."""
        if not column.width:
            return 0
        metrics, padding = self.fontMetrics(), cell_padding(self.fontMetrics())
        return max(column.width * metrics.averageCharWidth() + 3 * padding // 2, self._heading_of(column))

    def _heading_of(self, column: Column[Any]) -> int:
        heading = QFontMetrics(heading_font(self.font())).horizontalAdvance(say(column.title))
        return heading + cell_padding(self.fontMetrics()) + _AIR
