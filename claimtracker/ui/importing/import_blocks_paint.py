"""How a block is painted: its role on a pill, its words in the article's serif, at most two lines."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from claimtracker.domain.articles import Role
from claimtracker.domain.spoofing import mixed_words
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.fonts import reading_font
from claimtracker.ui.importing.import_blocks_model import BlocksModel
from claimtracker.ui.importing.import_roles import ROLE_LOOKS
from claimtracker.ui.text_offsets import Offsets
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.pill import paint_pill, pill_size
from claimtracker.ui.widgets.reading_side import reads_from_right

EMPTY = to_say("(empty line)")
_MOST_LINES = 2
_NARROWEST = 4
_STRONG = (Role.HEADLINE, Role.SUBHEAD)


class BlocksDelegate(QStyledItemDelegate):
    """Paints blocks; heights are kept for one width and font, so that ten thousand blocks lay out fast."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.renew()

    def renew(self) -> None:
        """Measure anew, after the font or the width changed."""
        self._font = reading_font()
        self._font.setPointSizeF(self._font.pointSizeF() * 0.94)
        strong = QFont(self._font)
        strong.setWeight(QFont.Weight.DemiBold)
        struck = QFont(self._font)
        struck.setStrikeOut(True)
        self._fonts = dict.fromkeys(_STRONG, strong) | {Role.FURNITURE: struck}
        self._metrics = QFontMetrics(self._font)
        self._strong_metrics = QFontMetrics(strong)
        self._pill = max(pill_size(say(role.value), self._view.font()).width() for role in Role)
        self._gap = self._metrics.height() // 2 + 4
        self._rim = self._metrics.height() // 5

    def pill_box(self, row: QRect) -> QRect:
        """Return where the role of a block stands, as large as a finger needs."""
        box = QRect(row.left(), row.top(), self._pill + 2 * self._gap, row.height())
        return QStyle.visualRect(self._view.layoutDirection(), row, box)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        model = self._model()
        strong = model.role(index.row()) in _STRONG
        metrics = self._strong_metrics if strong else self._metrics
        width = self._words_width(self._view.viewport().width())
        line = model.line(index.row())
        # a long line needs no measuring, which is slow in some scripts: no letter is so narrow on average
        short = len(line) * _NARROWEST <= width
        lines = 1 if short and metrics.horizontalAdvance(line) <= width else _MOST_LINES
        return QSize(self._pill + 200, lines * self._metrics.lineSpacing() + 2 * self._rim)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        box: QRect = option.rect
        self._paint_ground(painter, box, option, index)
        role = self._model().role(index.row())
        top = box.top() + self._rim
        line = self._metrics.lineSpacing()
        pill = self.pill_box(box)
        spot = QRectF(pill.left() + self._gap, top, self._pill, line)
        paint_pill(painter, spot, say(role.value), ROLE_LOOKS[role], self._view.font())
        width = self._words_width(box.width())
        left = pill.right() + 1 if pill.left() == box.left() else pill.left() - width
        words = QRectF(left, top, width, box.height())
        self._paint_words(painter, words, self._model().line(index.row()), role)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the block's text as it is; over the pill, what a click does."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        row = view.visualRect(index)
        over_pill = self.pill_box(row).contains(event.pos())
        tip = say("Change the role") if over_pill else self._model().line(index.row())
        QToolTip.showText(event.globalPos(), plain_tip(tip), view.viewport(), row)
        return True

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme().color("accent_wash"))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 0, -2, -1), 5, 5)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(theme().color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(2.5, 0.5, -2.5, -1.5), 5, 5)

    def _paint_words(self, painter: QPainter, box: QRectF, text: str, role: Role) -> None:
        painter.setPen(theme().color("ink3" if role is Role.FURNITURE or not text else "ink"))
        layout = QTextLayout(text or say(EMPTY), self._fonts.get(role, self._font))
        layout.setTextOption(_direction(reads_from_right(text)))
        layout.setFormats(_waves(text))
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(box.width())
        rest = first.textStart() + first.textLength()
        layout.endLayout()
        layout.draw(painter, box.topLeft())
        remaining = _qt_slice(text, rest)
        if remaining:
            self._paint_rest(painter, box, remaining, role, reads_from_right(text))

    def _paint_rest(self, painter: QPainter, box: QRectF, text: str, role: Role, from_right: bool) -> None:
        font = self._fonts.get(role, self._font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        layout = QTextLayout(shown, font)
        option = _direction(from_right)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(_waves(shown))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.top() + self._metrics.lineSpacing()))

    def _words_width(self, width: int) -> int:
        return max(80, width - self._pill - 3 * self._gap)

    def _model(self) -> BlocksModel:
        model = self._view.model()
        assert isinstance(model, BlocksModel)
        return model


def _waves(text: str) -> list[QTextLayout.FormatRange]:
    """Underline words of mixed letters, in UTF-16 units."""
    found = []
    offsets = Offsets(text)
    for odd in mixed_words(text):
        wave = QTextLayout.FormatRange()
        wave.start = offsets.to_qt(odd.span.start)
        wave.length = offsets.to_qt(odd.span.end) - wave.start
        wave.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.format.setUnderlineColor(theme().color("mixed_ink"))
        found.append(wave)
    return found


def _direction(from_right: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    return option


def _qt_slice(text: str, start: int) -> str:
    """Return the text from a UTF-16 position on."""
    return text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "replace")
