"""Rows that make do with the width they get."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_parts import GAP
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_caption
from claimtracker.ui.widgets.laid_out import laid_out_width


class SpreadRow(QWidget):
    """Some widgets at the start of a line and some at its end; where both do not fit, on two lines.

    With ``stretch`` the first widget takes the room between.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        stretch: bool = False,
    ) -> None:
        super().__init__(parent)
        self._start: list[QWidget] = []
        self._end: list[QWidget] = []
        self._stretch = stretch
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, start: Sequence[QWidget], end: Sequence[QWidget]) -> "SpreadRow":
        """Take these widgets and return the row."""
        self._start, self._end = list(start), list(end)
        for widget in (*start, *end):
            if widget.parent() is not self:
                widget.setParent(self)
        return self

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(width, move=False)

    def sizeHint(self) -> QSize:
        width = _width(self._start) + GAP + _width(self._end)
        return QSize(width, self.heightForWidth(laid_out_width(self)))

    def minimumSizeHint(self) -> QSize:
        widest = max((_width([one]) for one in (*self._start, *self._end)), default=0)
        return QSize(min(widest, _width(self._end) or widest), self.heightForWidth(laid_out_width(self)))

    def event(self, event: QEvent) -> bool:
        """Set the widgets anew when one of them wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._set(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set(self.width(), move=True)

    def _set(self, width: int, *, move: bool) -> int:
        first, second = _height(self._start), _height(self._end)
        if _width(self._start) + GAP + _width(self._end) <= width:
            height = max(first, second)
            if move:
                self._place(self._start, 0, 0, height, width - _width(self._end) - GAP)
                self._place(self._end, width - _width(self._end), 0, height, width)
            return height
        if move:
            self._place(self._start, 0, 0, first, width)
            self._place(self._end, 0, first + GAP // 2, second, width)
        return first + GAP // 2 + second

    def _place(self, widgets: Sequence[QWidget], x: int, y: int, height: int, room: int) -> None:
        for place, widget in enumerate(widgets):
            wanted = widget.sizeHint().width()
            if self._stretch and place == 0 and widgets is self._start:
                wanted = room - (_width(widgets) - wanted)
            size = QSize(min(wanted, room), min(widget.sizeHint().height(), height))
            box = QRect(x, y + (height - size.height()) // 2, size.width(), size.height())
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            x += size.width() + GAP


class FittingButton(QPushButton):
    """A button that says the longest of its captions that fits, the first being the fullest."""

    def __init__(self, captions: Sequence[str], on_press: Callable[[], object], kind: str = "") -> None:
        super().__init__(plain_caption(captions[0]))
        self._captions = captions
        self.setAccessibleName(captions[0])
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if kind:
            set_kind(self, kind)
        self.clicked.connect(lambda: on_press())

    def sizeHint(self) -> QSize:
        return self._size_of(self._captions[0])

    def minimumSizeHint(self) -> QSize:
        return self._size_of(self._captions[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (text for text in self._captions if self._size_of(text).width() <= self.width())
        self.setText(plain_caption(next(fitting, self._captions[-1])))

    def _size_of(self, text: str) -> QSize:
        shown = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        wanted = self.fontMetrics().horizontalAdvance(text)
        own = super().sizeHint()
        return QSize(own.width() - shown + wanted, own.height())


def _width(widgets: Sequence[QWidget]) -> int:
    return sum(widget.sizeHint().width() + GAP for widget in widgets) - GAP if widgets else 0


def _height(widgets: Sequence[QWidget]) -> int:
    return max((widget.sizeHint().height() for widget in widgets), default=0)


class OverflowRow(QWidget):
    """Buttons on one line; those without room go into a menu at its end."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self._extra: list[tuple[str, Callable[[], object]]] = []
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = QToolButton(self)
        self.more.setIcon(icon("ellipsis"))
        self.more.setAccessibleName(say("More decisions"))
        self.more.setToolTip(say("More"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        for made in self._buttons:
            made.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_extra(self, extra: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer these in the menu only."""
        self._extra = list(extra)
        self.arrange()

    def hidden_buttons(self) -> list[QPushButton]:
        """Return the buttons that had no room."""
        return [made for made in self._buttons if made.isHidden()]

    def sizeHint(self) -> QSize:
        width = sum(made.sizeHint().width() + GAP for made in self._buttons)
        return QSize(width, max(made.sizeHint().height() for made in [*self._buttons, self.more]))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Show what fits, after a caption changed."""
        widths = [made.sizeHint().width() for made in self._buttons]
        all_fit = sum(widths) + GAP * (len(widths) - 1) <= self.width() and not self._extra
        room = self.width() if all_fit else self.width() - self.more.sizeHint().width() - GAP
        x, full = 0, False
        for made, width in zip(self._buttons, widths, strict=True):
            full = full or x + width > room
            made.setVisible(not full)
            if not full:
                made.setGeometry(self._mirrored(x, width), 0, width, self.height())
                x += width + GAP
        self.more.setVisible(not all_fit)
        width = self.more.sizeHint().width()
        self.more.setGeometry(self._mirrored(x, width), 0, width, self.height())

    def _mirrored(self, x: int, width: int) -> int:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - width if right_to_left else x

    def _fill_menu(self) -> None:
        self.menu.clear()
        for made in self.hidden_buttons():
            action = self.menu.addAction(made.text(), made.click)
            action.setCheckable(made.isCheckable())
            action.setChecked(made.isChecked())
        for text, on_choice in self._extra:
            self.menu.addAction(plain_caption(text)).triggered.connect(lambda _=False, act=on_choice: act())
