"""A text field that grows with its text and looks like text until it is used."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.edit_pace import EditPace
from claimtracker.ui.widgets.reading_side import reads_from_right

_PARAGRAPH = "\u2029"
_COMING_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""Why a field is left that the keyboard comes back to."""


class GrowingText(QPlainTextEdit):
    """Several lines of plain text; ``edited`` at the pace of EditPace, ``committed`` when it is left."""

    edited = Signal(str)
    committed = Signal(str)

    def __init__(
        self,
        placeholder: str = "",
        *,
        name: str = "",
        framed: bool = False,
        lines: tuple[int, int] = (1, 14),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._given = ""
        self._least_lines, self._most_lines = lines
        self._pace = EditPace(self, self.text, self.edited.emit, self.committed.emit)
        set_kind(self, "yes" if framed else "no", "framed")
        set_kind(self, "growing")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._text_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())

    def text(self) -> str:
        """Return the text: exactly what was set while nobody typed, with no-break spaces kept after."""
        if not self.document().isModified():
            return self._given
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    @property
    def editing(self) -> bool:
        """Whether somebody typed something that is not committed yet."""
        return self._pace.editing

    def set_text(self, text: str) -> None:
        """Show this text, whatever stood there; tells nobody. Call ``flush`` before, to keep typing."""
        if text == self.text() and not self.editing:
            return
        blocked = self.blockSignals(True)
        self._given = text
        self.setPlainText(text)
        self.document().setModified(False)
        self.blockSignals(blocked)
        self._pace.start_from(text)
        self._turn()
        self._grow()

    def refresh_text(self, text: str) -> None:
        """Show this text unless somebody is typing here."""
        if not self.editing:
            self.set_text(text)

    def leave_to_journal(self) -> None:
        """Tell of typing in its pauses only: the journal of typing keeps what comes between."""
        self._pace.leave_to_journal()

    def flush(self) -> None:
        """Tell at once what was typed and commit it."""
        self._pace.flush()

    def set_lines(self, least: int, most: int) -> None:
        """Change between how many lines it grows."""
        self._least_lines, self._most_lines = least, most
        self._grow()

    def sizeHint(self) -> QSize:
        """Return the height of the text between the least and the most lines."""
        return QSize(240, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(60, self._wanted_height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop text only, as it is."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Ctrl+Enter."""
        enter = event.key() in ENTER_KEYS
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the field is left, but not for its own menu; leave no words chosen in it."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self.flush()
        if event.reason() not in _COMING_BACK:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when the lines break anew."""
        super().resizeEvent(event)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        """Grow to the text set while it was hidden."""
        super().showEvent(event)
        self._grow()

    def _text_changed(self) -> None:
        if self.document().isModified():
            self._pace.touched()
            self._turn()

    def _turn(self) -> None:
        """Begin lines at the side where the text begins: Qt does so for labels, not for fields like this."""
        from_right = reads_from_right(self.toPlainText(), otherwise=self.isRightToLeft())
        option = self.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            directions = Qt.LayoutDirection
            option.setAlignment(side)
            option.setTextDirection(directions.RightToLeft if from_right else directions.LayoutDirectionAuto)
            self.document().setDefaultTextOption(option)

    def _wanted_height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        margins = self.contentsMargins()
        edge = 2 * self.document().documentMargin() + margins.top() + margins.bottom() + 2
        block = self.document().firstBlock()
        height, most = 0.0, self._most_lines * line
        while block.isValid() and height < most:
            height += max(self.blockBoundingRect(block).height(), line)
            block = block.next()
        return round(min(max(height, self._least_lines * line), most) + edge)

    def _grow(self) -> None:
        height = self._wanted_height()
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)
        full = height >= self._most_lines * self.fontMetrics().lineSpacing()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if full else policies.ScrollBarAlwaysOff)
