"""A choice among a few words that looks like text until it is used."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import set_kind, theme_keeper


class ChoiceField(QComboBox):
    """A flat list of values with labels; ``chosen`` carries the value the person chose."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Iterable[tuple[str, str]] = (),
        *,
        name: str = "",
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_kind(self, kind)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.activated.connect(lambda _: self.chosen.emit(self.value()))

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these (value, label) pairs; keep the value if it is among them, else show the first."""
        value = self.value()
        self.clear()
        for key, label in choices:
            self.addItem(label, key)
        self.setCurrentIndex(max(0, self.findData(value)))

    def value(self) -> str:
        """Return the value shown, or ``""``."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Show this value and tell nobody; one that is not offered shows nothing."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll: a wheel over a field must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and its small arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = 12 * theme_keeper().scale
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 5.0 if mirrored else self.width() - side - 5
        box = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", box, "ink2" if self.isEnabled() else "ink3")
