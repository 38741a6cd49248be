"""The list of blocks with their roles, changed by a click or a key."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from claimtracker.domain.articles import Role
from claimtracker.domain.wording import say
from claimtracker.ui.importing.import_blocks_model import BlocksModel
from claimtracker.ui.importing.import_blocks_paint import BlocksDelegate
from claimtracker.ui.importing.import_roles import role_menu, role_of_key
from claimtracker.ui.theme import theme_keeper

_BATCH = 100
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class BlocksView(QListView):
    """Blocks of a text, several at once selectable; roles change by key, pill or menu."""

    def __init__(self, model: BlocksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks = model
        self.painter_of_blocks = BlocksDelegate(self)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.scheduleDelayedItemsLayout)
        self.setAccessibleName(say("Blocks and their roles"))
        self.setModel(model)
        self.setItemDelegate(self.painter_of_blocks)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        theme_keeper().changed.connect(self._dress_again)

    def selected_rows(self) -> list[int]:
        """Return the selected blocks, from top to bottom; without a selection, the one under the cursor."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex()
        return rows or ([current.row()] if current.isValid() else [])

    def give_role(self, role: Role) -> None:
        """Give the selected blocks a role."""
        self.blocks.set_roles(self.selected_rows(), role)

    def open_role_menu(self, at: QPoint) -> None:
        """Show the roles at a point of the viewport."""
        rows = self.selected_rows()
        roles = {self.blocks.role(row) for row in rows}
        if rows:
            menu = role_menu(roles.pop() if len(roles) == 1 else None, self.give_role, self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.viewport().mapToGlobal(at))

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: letters are roles here."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _role_of(event):
            event.accept()  # here the letters are roles, not the desk's keys
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        role = _role_of(event)
        if role is not None and self.selected_rows():
            self.give_role(role)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_pill = index.isValid() and self._on_pill(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if not (on_pill and plain):
            super().mousePressEvent(event)
            return
        if index.row() not in self.selected_rows():
            self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        row = self.visualRect(index)
        self.open_role_menu(QPoint(self.painter_of_blocks.pill_box(row).left() + 8, row.bottom()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._on_pill(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(8, 0)
        self.open_role_menu(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._again.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress_again()

    def _dress_again(self, _theme: object = None) -> None:
        self.painter_of_blocks.renew()
        self._again.start()
        self.viewport().update()

    def _on_pill(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and self.painter_of_blocks.pill_box(self.visualRect(index)).contains(at)


def _role_of(event: QKeyEvent) -> Role | None:
    return role_of_key(event.text()) if event.modifiers() in _PLAIN and event.text() else None
