"""The list beside the claims table: one click or the space bar narrows by a value or shows a view."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from claimtracker.domain.wording import number, say
from claimtracker.ui.claims.facet_model import ROW, SideModel, SideRow
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.reading_side import at_start, direction_of
from claimtracker.ui.widgets.rows_header import heading_font

Index = QModelIndex | QPersistentModelIndex
PAD, GAP = 9, 6
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class SideDelegate(QStyledItemDelegate):
    """Paints headings in small capitals, values with their counts, a check before what is chosen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SideRow = index.data(ROW)
        line = QFontMetrics(option.font).height()
        return QSize(60, round(line * (2.3 if row.kind == "head" and index.row() else 1.65)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SideRow = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        state = option.state
        if row.kind == "head" and index.row():
            box.setTop(box.bottom() - QFontMetrics(option.font).height() * 1.65)
        _paint_ground(painter, box, row, state)
        if row.kind == "head":
            _paint_head(painter, box.adjusted(PAD, 0, -PAD, 0), row, option)
        else:
            _paint_row(painter, box.adjusted(PAD, 0, -PAD, 0), row, option.font)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole of a long name."""
        words = str(index.data() or "")
        room = view.visualRect(index).width() * 0.6
        cut = QFontMetrics(view.font()).horizontalAdvance(words) > room
        QToolTip.showText(event.globalPos(), plain_tip(words) if cut else "", view)
        return True


def _paint_ground(painter: QPainter, box: QRectF, row: SideRow, state: QStyle.StateFlag) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    inside = box.adjusted(0, 1, 0, -1)
    if row.chosen:
        painter.setBrush(theme().color("accent_wash"))
        painter.drawRoundedRect(inside, 5, 5)
    elif state & QStyle.StateFlag.State_MouseOver and row.kind != "head":
        painter.setBrush(theme().color("hover"))
        painter.drawRoundedRect(inside, 5, 5)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme().color("accent"))
        painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def _paint_head(painter: QPainter, box: QRectF, row: SideRow, option: QStyleOptionViewItem) -> None:
    font = heading_font(option.font)
    painter.setFont(font)
    painter.setPen(theme().color("ink3"))
    painter.drawText(box, _START, row.label)
    side = QFontMetrics(font).ascent()
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    left = box.left() if mirrored else box.right() - side
    folded = "chevron-left" if mirrored else "chevron-right"
    name = folded if row.folded else "chevron-down"
    paint_icon(painter, name, QRectF(left, box.center().y() - side / 2, side, side), "ink3")


def _paint_row(painter: QPainter, box: QRectF, row: SideRow, font: QFont) -> None:
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    small = ui_font(-1.0)
    count = number(row.count) if row.count >= 0 else ""
    room = QFontMetrics(small).horizontalAdvance(count) + GAP if count else 0
    painter.setFont(small)
    painter.setPen(theme().color("ink2" if row.chosen else "ink3"))
    painter.drawText(box, _END, count)
    words = box.adjusted(room, 0, 0, 0) if mirrored else box.adjusted(0, 0, -room, 0)
    if row.chosen:
        side = QFontMetrics(font).ascent()
        left = words.right() - side if mirrored else words.left()
        paint_icon(painter, "check", QRectF(left, box.center().y() - side / 2, side, side), "accent")
        step = side + GAP
        words = words.adjusted(0, 0, -step, 0) if mirrored else words.adjusted(step, 0, 0, 0)
    painter.setFont(font)
    painter.setPen(theme().color(_ink(row)))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(" ".join(row.label.split()), Qt.TextElideMode.ElideRight, round(words.width()))
    side_of = at_start(painter.layoutDirection())
    painter.setLayoutDirection(direction_of(row.label))
    painter.drawText(words, side_of, shown)


def _ink(row: SideRow) -> str:
    if row.kind == "more" or row.chosen:
        return "accent"
    return "ink3" if row.count == 0 or row.kind == "none" else "ink"


class SideList(QListView):
    """Rows of a SideModel. ``toggled`` names a facet and a value, ``view_chosen`` the key of a view."""

    toggled = Signal(str, str)
    opened = Signal(str)
    view_chosen = Signal(str)
    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, model: SideModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = model
        self._at: tuple[str, str, str] | None = None
        self.setProperty("ground", "panel")
        self.setModel(model)
        self.setItemDelegate(SideDelegate(self))
        self.setAccessibleName(say("Views and facets"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.use(index.row()))
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._find_again)
        theme_keeper().changed.connect(self._repaint)

    def use(self, number: int) -> None:
        """Do what a click on the row does."""
        if not 0 <= number < len(self.side.rows):
            return
        row = self.side.rows[number]
        if row.kind == "head":
            if self.side.fold(row.facet):
                self.opened.emit(row.facet)
        elif row.kind == "more":
            self.side.lengthen(row.facet)
        elif row.kind == "view":
            self.view_chosen.emit(row.value)
        elif row.kind == "value":
            self.toggled.emit(row.facet, row.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        key = event.key()
        current = self.side.rows[row] if 0 <= row < len(self.side.rows) else None
        if key in (*ENTER_KEYS, Qt.Key.Key_Space):
            self.use(row)
        elif current and current.kind == "head" and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if self.side.fold(current.facet, key == Qt.Key.Key_Left):
                self.opened.emit(current.facet)
        elif current and current.kind == "view" and key == Qt.Key.Key_F2:
            self.rename_requested.emit(current.value)
        elif current and current.kind == "view" and key == Qt.Key.Key_Delete:
            self.delete_requested.emit(current.value)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, index = event.globalPos(), self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(20, 0))
        row = index.data(ROW) if index.isValid() else None
        if isinstance(row, SideRow) and row.kind == "view":
            menu = self.view_menu(row.value)
            menu.exec(at)
            menu.deleteLater()

    def view_menu(self, key: str) -> QMenu:
        """Return what can be done with a view."""
        menu = QMenu(self)
        menu.addAction(say("Rename view…")).triggered.connect(lambda: self.rename_requested.emit(key))
        menu.addAction(say("Delete view")).triggered.connect(lambda: self.delete_requested.emit(key))
        return menu

    def _keep(self) -> None:
        row = self.currentIndex().row()
        self._at = self.side.rows[row].place if 0 <= row < len(self.side.rows) else None
        self._scroll = self.verticalScrollBar().value()

    def _find_again(self) -> None:
        number = self.side.row_of(self._at) if self._at else -1
        if number >= 0:
            self.setCurrentIndex(self.side.index(number))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._scroll)

    def _repaint(self, _theme: object = None) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
