"""Every action in one table: menus, tool bar, palette, shortcuts and the manual are made from it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from claimtracker.domain.wording import say
from claimtracker.ui.action_rows import ActionRow, When
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_book, native
from claimtracker.ui.menus.all_rows import ACTIONS, GROUPS, MENUS, UNDER

__all__ = ["ACTIONS", "MENUS", "ActionRow", "ActionTable", "When", "tip"]


class ActionTable(QObject):
    """The table as live QActions; ``handlers`` has a group with a method for each row's handler."""

    def __init__(self, handlers: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._within: dict[str, QMenu] = {}
        self._actions = {row.id: self._make(row, handlers) for row in ACTIONS}
        self._book = key_book()
        self._book.changed.connect(self.take_keys)
        self.take_keys()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Return every action, in the table's order."""
        return list(self._actions.values())

    def some(self, ids: Iterable[str]) -> list[QAction]:
        """Return these actions, for a context menu."""
        return [self._actions[action_id] for action_id in ids]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        menus: dict[str, QMenu] = {name: bar.addMenu(say(text)) for name, text in MENUS.items()}
        for row in ACTIONS:
            menu, title = menus[row.menu], UNDER.get(row.id)
            if row.id in GROUPS:
                menu.addSeparator()
            if title is not None:
                if title not in self._within:
                    self._within[title] = menu.addMenu(say(title))
                menu = self._within[title]
            menu.addAction(self._actions[row.id])

    def enable(self, there: Callable[[When], bool]) -> None:
        """Enable the actions whose condition holds."""
        for row in ACTIONS:
            self._actions[row.id].setEnabled(there(row.when))
        for menu in self._within.values():
            menu.menuAction().setEnabled(any(action.isEnabled() for action in menu.actions()))

    def take_keys(self) -> None:
        """Give every action its key of the moment, and say it in its tool tip."""
        for row in ACTIONS:
            action = self._actions[row.id]
            action.setShortcut(QKeySequence(self._book.key(row.id)))
            action.setToolTip(tip(row))

    def _make(self, row: ActionRow, handlers: Any) -> QAction:
        action = QAction(say(row.text), self)
        action.setObjectName(row.id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if row.icon:
            action.setIcon(icon(row.icon))
        action.setStatusTip("")
        group, method = row.handler.split(".")
        action.triggered.connect(lambda _checked=False: getattr(getattr(handlers, group), method)())
        return action


def tip(row: ActionRow) -> str:
    """Return what hovering says: the action and its key."""
    key = native(key_book().key(row.id))
    words = say(row.tip or row.text)
    return f"{words} ({key})" if key else words
