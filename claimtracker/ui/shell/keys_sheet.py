"""All actions with their keys, from the one table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.wording import isolated, say
from claimtracker.ui.actions import ACTIONS, MENUS
from claimtracker.ui.key_book import key_book, native
from claimtracker.ui.preferences.keys_part import NONE_SO
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.search_line import SearchLine


class KeysSheet(QDialog):
    """Every action by menu, with its key; typing narrows the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 640)
        self._search = SearchLine(say("Find an action or key…"), key="")
        self._search.textChanged.connect(self._narrow)
        self._none = PlainLabel(say(NONE_SO), "second")
        self._none.hide()
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([say("Action"), say("Key")])
        self.tree.setAccessibleName(say("Actions and keys"))
        self.tree.setRootIsDecorated(False)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._none)
        column.addWidget(self.tree)
        self._fill()

    def _fill(self) -> None:
        for menu in MENUS:
            group = QTreeWidgetItem(self.tree, [say(menu), ""])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for row in ACTIONS:
                if row.menu == menu:
                    keys = isolated(native(key_book().key(row.id)))
                    QTreeWidgetItem(group, [say(row.text), keys or "—"])
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold()
        found = 0
        for top in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(top)
            if group is None:
                continue
            shown = 0
            for number in range(group.childCount()):
                item = group.child(number)
                if item is None:
                    continue
                fits = (
                    wanted in item.text(0).casefold()
                    or wanted == item.text(1).strip("\u2068\u2069").casefold()
                )
                item.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)
            found += shown
        self._none.setVisible(not found)
