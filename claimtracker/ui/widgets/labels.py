"""Labels that show text as it is: never rich text, never a mnemonic."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from claimtracker.domain.wording import isolated, spoken
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.reading_side import at_start, direction_of


def plain_tip(text: str) -> str:
    """Return a tool tip that shows exactly this text: Qt would read a tip that looks like HTML as HTML."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""  # not said: markup


def plain_caption(text: str) -> str:
    """Return the text for a button or menu: its ampersands kept, its direction its own."""
    return isolated(text.replace("&", "&&")) if spoken().right_to_left else text.replace("&", "&&")


def beside_icon(text: str) -> str:
    """Return the text for a button with an icon: Qt leaves hardly any room between the two."""
    return f"\u00a0{text}"


class PlainLabel(QLabel):
    """A label of plain text in one of the style sheet's kinds."""

    def __init__(
        self, text: str = "", kind: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if not wrap:
            self.begin_at_the_window()
        if kind:
            self.set_kind(kind)
        self.setText(text)

    def set_kind(self, kind: str) -> None:
        """Change how the label looks: a word such as second or hint, of those the style sheet lists."""
        set_kind(self, kind)

    def begin_at_the_window(self) -> None:
        """Begin the lines where the window's do, whatever script they are in, as beside an icon or a pill."""
        if spoken().right_to_left:
            self.setAlignment(at_start(Qt.LayoutDirection.RightToLeft))

    def allow_copying(self) -> None:
        """Let people select and copy the text, with mouse or keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class FlowingLabel(PlainLabel):
    """Words in a flow: on one line where the flow has room for it, else on as many as they need."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, wrap=True, parent=parent)

    def sizeHint(self) -> QSize:
        """Ask for one line; a label that wraps would ask for a square."""
        self.ensurePolished()
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(wide, self.heightForWidth(wide))


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where there is no room; the tool tip then has all of it."""

    _mode = Qt.TextElideMode.ElideRight

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, parent=parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show the text on one line."""
        super().setText(" ".join(text.split()))
        self._offer_tip()

    def shown_text(self) -> str:
        """Return what there is room for."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of a few letters only."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tool tip when the text no longer fits."""
        super().resizeEvent(event)
        self._offer_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(self.text()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(side) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )

    def _offer_tip(self) -> None:
        elided = self.shown_text() != self.text()
        self.setToolTip(plain_tip(self.text()) if elided else "")


class IconLabel(QWidget):
    """One icon in a colour of the palette, as large as the text beside it."""

    def __init__(self, name: str, role: str = "ink3", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon."""
        self._name, self._role = name, role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size, scaled as the text is."""
        side = round(self._size * theme_keeper().scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the palette of the moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, QRectF(self.rect()), self._role)
