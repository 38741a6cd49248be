"""All actions with their keys, from the one table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.actions import ACTIONS, MENUS
from claimtracker.ui.key_book import key_book, native
from claimtracker.ui.theme import set_kind


class KeysSheet(QDialog):
    """Every action by menu, with its key; typing narrows the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 640)
        self._search = QLineEdit()
        set_kind(self._search, "search")
        self._search.setPlaceholderText(say("Find an action or key…"))
        self._search.setAccessibleName(say("Find an action or key"))
        self._search.textChanged.connect(self._narrow)
        self._tree = QTreeWidget()
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([say("Action"), say("Key")])
        self._tree.setAccessibleName(say("Actions and keys"))
        self._tree.setRootIsDecorated(False)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._tree)
        self._fill()

    def _fill(self) -> None:
        for menu in MENUS:
            group = QTreeWidgetItem(self._tree, [say(menu), ""])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for row in ACTIONS:
                if row.menu == menu:
                    keys = native(key_book().key(row.id))
                    QTreeWidgetItem(group, [say(row.text), keys or "—"])
        self._tree.expandAll()
        self._tree.setColumnWidth(0, 340)

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold()
        for top in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(top)
            if group is None:
                continue
            shown = 0
            for number in range(group.childCount()):
                item = group.child(number)
                if item is None:
                    continue
                fits = wanted in item.text(0).casefold() or wanted == item.text(1).casefold()
                item.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)
