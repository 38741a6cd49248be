"""Small parts that the inspector's sections are made of."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_caption, plain_tip

GAP = 6


def button(text: str, on_press: Callable[[], object], kind: str = "", *, tip: str = "") -> QPushButton:
    """Return a button of one of the style sheet's kinds; ``tip`` names its key."""
    made = QPushButton(plain_caption(text))
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    made.setToolTip(plain_tip(tip))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if kind:
        set_kind(made, kind)
    made.clicked.connect(lambda: on_press())
    return made


def column(parent: QWidget | None = None, *, gap: int = GAP) -> QVBoxLayout:
    """Return a column without margins."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    return made


def line(*widgets: QWidget, gap: int = GAP) -> QHBoxLayout:
    """Return a line of widgets without margins."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    return made


def emptied(layout: QLayout) -> None:
    """Remove and delete every widget of a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class Disclosure(QWidget):
    """A line that opens and closes what stands below it; the content is made on first need."""

    opened = Signal()

    def __init__(
        self, text: str, make: Callable[[], QWidget], parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.content: QWidget | None = None
        self.head = QToolButton()
        self.head.setText(plain_caption(text))
        self.head.setAccessibleName(name or text)
        self.head.setCheckable(True)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(12, 12))
        set_kind(self.head, "disclosure")
        self.head.toggled.connect(self._toggle)
        self._column = column(self)
        self._column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_arrow(False)

    def set_text(self, text: str) -> None:
        """Name the line anew."""
        self.head.setText(plain_caption(text))
        self.head.setAccessibleName(text)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.head.isChecked()

    def open(self) -> None:
        """Show the content."""
        self.head.setChecked(True)

    def close_up(self) -> None:
        """Put the content away."""
        self.head.setChecked(False)

    def _toggle(self, wanted: bool) -> None:
        if wanted and self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(wanted)
        self._show_arrow(wanted)
        if wanted:
            self.opened.emit()

    def _show_arrow(self, is_open: bool) -> None:
        self.head.setIcon(icon("chevron-down" if is_open else "chevron-right", "ink3", "ink3"))


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
        self.more.setAccessibleName("More decisions")
        self.more.setToolTip("More")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        for made in self._buttons:
            made.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add_to_menu(self, text: str, on_choice: Callable[[], object]) -> None:
        """Offer something in the menu only."""
        self._extra.append((text, on_choice))
        self._arrange()

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
        self._arrange()

    def _arrange(self) -> None:
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
