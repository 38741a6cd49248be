"""What a person's hands and eyes do: keys to whatever has the focus, clicks, and waiting for what is seen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.app import Application
from claimtracker.ui.shell.main_window import MainWindow

PATIENCE_MS = 15_000


class Hands:
    """Acts on one window and waits until it has answered; never sleeps."""

    def __init__(self, app: Application, qtbot: QtBot) -> None:
        self.app = app
        self.window: MainWindow = app.window
        self.qtbot = qtbot

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Wait until everything that was asked is answered, and what the answers ask for."""
        for _ in range(3):
            QCoreApplication.processEvents()
            self.until(lambda: self.app.tasks.busy == 0)
        QCoreApplication.processEvents()

    def held(self) -> QWidget:
        """Return what has the keyboard: an open list or menu, the focused widget, or the window."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def press(self, *strokes: str) -> None:
        """Press keys, named as Qt names them: ``C``, ``Ctrl+Z``, ``Shift+Right``."""
        for stroke in strokes:
            combination = QKeySequence(stroke)[0]
            QTest.keyClick(self.held(), combination.key(), combination.keyboardModifiers())
        self.settle()

    def type_text(self, text: str) -> None:
        """Type into whatever has the keyboard, as a person who pauses at the end."""
        QTest.keyClicks(self.held(), text)
        QCoreApplication.processEvents()

    def type_anew(self, field: QWidget, text: str) -> None:
        """Go into a field, take its text away, type another, and leave it with Tab."""
        field.setFocus()
        self.until(field.hasFocus)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            QTest.keyClicks(field, text)
        else:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(self.held(), Qt.Key.Key_Tab)
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that can be seen."""
        assert widget.isVisible(), f"{widget.accessibleName() or type(widget).__name__} is not on the screen"
        middle = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def hover(self, widget: QWidget, at: QPoint) -> None:
        """Move the pointer over a point."""
        QTest.mouseMove(widget, at)
        QCoreApplication.processEvents()

    def drop(self, onto: QWidget, *, paths: tuple[str, ...] = (), text: str = "") -> None:
        """Drop files or text onto a widget."""
        data = QMimeData()
        if paths:
            data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        else:
            data.setText(text)
        middle = onto.rect().center()
        given = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(middle, Qt.DropAction.CopyAction, *given)
        QApplication.sendEvent(onto, entered)
        assert entered.isAccepted(), "a drop is not taken here"
        QApplication.sendEvent(onto, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, *given))
        self.settle()

    def answer(self, text: str) -> None:
        """Type into the next dialog that asks for a line, and press Enter there."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                eyes.stop()
                for field in dialog.findChildren(QLineEdit):
                    field.selectAll()
                    QTest.keyClicks(field, text)
                    QTest.keyClick(field, Qt.Key.Key_Return)

        eyes = QTimer(self.window)
        eyes.timeout.connect(look)
        eyes.start(10)

    def choose_action(self, action_id: str) -> None:
        """Choose an action from its menu; one that is greyed out cannot be chosen."""
        action = self.window.actions_table[action_id]
        assert action.isEnabled(), f"“{action.text()}” is greyed out"
        action.trigger()
        self.settle()
