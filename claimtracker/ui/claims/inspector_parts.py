"""Small parts that the inspector's sections are made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_caption, plain_tip

GAP = 6


def button(
    text: str,
    on_press: Callable[[], object],
    kind: str = "",
    *,
    tip: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button of one of the style sheet's kinds; ``tip`` names its key."""
    made = QPushButton(plain_caption(text), parent)
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


def section_rule() -> QFrame:
    """Return the thin line between two sections."""
    made = QFrame()
    set_kind(made, "line")
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

    def __init__(self, text: str, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.content: QWidget | None = None
        self.head = TextLink(text, "ink2", self)
        self.head.add_arrow()
        self.head.toggled.connect(self._toggle)
        self._column = column(self)
        self._column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)

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

    def forget(self) -> None:
        """Put the content away for good; it is made anew when it is asked for."""
        self.close_up()
        if self.content is not None:
            self._column.removeWidget(self.content)
            self.content.deleteLater()
            self.content = None

    def _toggle(self, wanted: bool) -> None:
        if wanted and self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(wanted)
        if wanted:
            self.opened.emit()
