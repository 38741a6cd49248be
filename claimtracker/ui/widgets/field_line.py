"""A one-line field that looks like text until it is used."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QToolTip,
    QWidget,
)

from claimtracker.domain.wording import spoken
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.edit_pace import EditPace
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.reading_side import at_start, direction_of


class FieldLine(QLineEdit):
    """One line; ``edited`` at the pace of EditPace, ``committed`` on Enter and when it is left."""

    edited = Signal(str)
    committed = Signal(str)

    def __init__(
        self, placeholder: str = "", *, name: str = "", kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pace = EditPace(self, self.text, self._tell_edited, self._tell_committed)
        self._suggestions = QStringListModel(self)
        self.elide = Qt.TextElideMode.ElideRight
        set_kind(self, kind)
        if spoken().right_to_left:
            self.setAlignment(at_start(Qt.LayoutDirection.RightToLeft))  # beside its label, in any script
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.textEdited.connect(lambda _: self._pace.touched())
        self.returnPressed.connect(self.flush)

    @property
    def editing(self) -> bool:
        """Whether somebody typed something that is not committed yet."""
        return self._pace.editing

    def set_text(self, text: str) -> None:
        """Show this text, whatever stood there; tells nobody. Call ``flush`` before, to keep typing."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        self._pace.start_from(self.text())

    def refresh_text(self, text: str) -> None:
        """Show this text unless somebody is typing here."""
        if not self.editing:
            self.set_text(text)

    def set_suggestions(self, words: Iterable[str]) -> None:
        """Offer these while typing; a word fits wherever the typed letters stand in it."""
        self._suggestions.setStringList(list(words))
        if self.completer() is None:
            self.setCompleter(self._new_completer())

    def leave_to_journal(self) -> None:
        """Tell of typing in its pauses only: the journal of typing keeps what comes between."""
        self._pace.leave_to_journal()

    def flush(self) -> None:
        """Tell at once what was typed and commit it."""
        self._pace.flush()

    def event(self, event: QEvent) -> bool:
        """Show all of a text that is longer than the field, as the tip of a field that has no other."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), plain_tip(self.cut_text()), self)
            return True
        return super().event(event)

    def cut_text(self) -> str:
        """Return the text where the field has no room for all of it, else ""."""
        room = self._room().width()
        return self.text() if self.fontMetrics().horizontalAdvance(self.text()) > room else ""

    def shown_text(self) -> str:
        """Return the text as it stands in the field while nobody writes in it, cut where there is no room."""
        return self.fontMetrics().elidedText(self.text(), self.elide, self._room().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """End a text that is longer than the field in an ellipsis, unless somebody is writing in it."""
        cut = "" if self.hasFocus() else self.cut_text()
        if not cut:
            super().paintEvent(event)
            return
        painter, room = QStylePainter(self), self._room()
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, self._option())
        painter.setPen(self.palette().color(self.foregroundRole()))
        direction = direction_of(cut)
        painter.setLayoutDirection(direction)
        where = QStyle.visualAlignment(direction, self.alignment() | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, where, self.shown_text())

    def _room(self) -> QRect:
        """Return where the text stands: Qt keeps two pixels free at each side."""
        inside = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(inside, self._option(), self).adjusted(2, 0, -2, 0)

    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the field is left, but not for its own menu or suggestions."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _new_completer(self) -> QCompleter:
        completer = QCompleter(self._suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        popup = QListView()
        completer.setPopup(popup)
        set_kind(popup, "completions")
        completer.activated.connect(lambda _: self._pace.touched())
        return completer

    def _tell_edited(self, text: str) -> None:
        self.edited.emit(text)

    def _tell_committed(self, text: str) -> None:
        self.committed.emit(text)
