"""Every kind of place where an error can be raised behind the window's back."""

import gc
import threading
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent, QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

SECRET = "Mayor Ondine Vaudreuil said 41 percent"
Index = QModelIndex | QPersistentModelIndex


class Injected(Exception):
    """Stands for any error that nobody thought of."""


def fail(*_: object) -> None:
    raise Injected(SECRET)


class FailingPaint(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        fail()


class FailingModel(QAbstractListModel):
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = 0) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            fail()
        return None


class FailingFilter(QSortFilterProxyModel):
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        fail()
        return True


class FailingDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fail()


class FailingEventFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return False


class FailingEvent(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return super().event(event)


class FailingValidator(QValidator):
    def validate(self, text: str, position: int) -> object:
        fail()
        return QValidator.State.Acceptable


class FailingEnd:
    def __del__(self) -> None:
        fail()


def shown(widget: QWidget) -> None:
    widget.resize(100, 60)
    widget.show()


def sent(widget: QWidget) -> None:
    QApplication.postEvent(widget, QEvent(QEvent.Type.User))


def clicked(slot: Callable[[], None], stage: QWidget) -> None:
    button = QPushButton(stage)
    button.clicked.connect(slot)
    button.click()


def in_slot(stage: QWidget) -> None:
    clicked(fail, stage)


def in_lambda(stage: QWidget) -> None:
    clicked(lambda: fail(), stage)


def in_timer(stage: QWidget) -> None:
    QTimer.singleShot(0, fail)


def in_paint(stage: QWidget) -> None:
    shown(FailingPaint(stage))


def in_model(stage: QWidget) -> None:
    view = QListView(stage)
    view.setModel(FailingModel(view))
    shown(view)


def in_proxy(stage: QWidget) -> None:
    view = QListView(stage)
    proxy = FailingFilter(view)
    proxy.setSourceModel(QStringListModel(["a"], view))
    view.setModel(proxy)
    shown(view)


def in_delegate(stage: QWidget) -> None:
    view = QListView(stage)
    view.setModel(QStringListModel(["a"], view))
    view.setItemDelegate(FailingDelegate(view))
    shown(view)


def in_event_filter(stage: QWidget) -> None:
    widget = QWidget(stage)
    widget.installEventFilter(FailingEventFilter(widget))
    sent(widget)


def in_event(stage: QWidget) -> None:
    sent(FailingEvent(stage))


def in_validator(stage: QWidget) -> None:
    field = QLineEdit(stage)
    field.setValidator(FailingValidator(field))
    shown(field)
    QTest.keyClicks(field, "a")


def in_thread(stage: QWidget) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_finalizer(stage: QWidget) -> None:
    FailingEnd()
    gc.collect()


PLACES = [
    in_slot, in_lambda, in_timer, in_paint, in_model, in_proxy, in_delegate, in_event_filter, in_event,
    in_validator, in_thread, in_finalizer,
]  # fmt: skip
