"""Every action in one table: menus, tool bar, palette, shortcuts and the manual are made from it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from claimtracker.ui.action_rows import ActionRow, When
from claimtracker.ui.icons import icon
from claimtracker.ui.menus.article_menu import ARTICLE_ROWS, DRAFT_ROWS, NOTE_ROWS
from claimtracker.ui.menus.claim_menu import CLAIM_ROWS, SENTENCE_ROWS, VERDICT_ROWS
from claimtracker.ui.menus.duplicates_menu import DUPLICATES_ROWS
from claimtracker.ui.menus.file_menu import EDIT_ROWS, FILE_ROWS
from claimtracker.ui.menus.sources_menu import SOURCES_ROWS
from claimtracker.ui.menus.window_menu import GO_ROWS, HELP_ROWS, VIEW_ROWS
from claimtracker.ui.menus.work_menu import WORK_ROWS

__all__ = ["ACTIONS", "MENUS", "ActionRow", "ActionTable", "When", "tip"]


ACTIONS: tuple[ActionRow, ...] = (
    *FILE_ROWS,
    *EDIT_ROWS,
    *CLAIM_ROWS,
    *WORK_ROWS,
    *SENTENCE_ROWS,
    *VERDICT_ROWS,
    *DRAFT_ROWS,
    *NOTE_ROWS,
    *ARTICLE_ROWS,
    *DUPLICATES_ROWS,
    *SOURCES_ROWS,
    *GO_ROWS,
    *VIEW_ROWS,
    *HELP_ROWS,
)
# Alt and the letter behind the sign open a menu.
_TITLES = (
    "&File",
    "&Edit",
    "&Claim",
    "&Sentence",
    "&Verdict",
    "&Article",
    "&Duplicates",
    "S&ources",
    "&Go",
    "Vie&w",
    "&Help",
)
MENUS = {title.replace("&", ""): title for title in _TITLES}


class ActionTable(QObject):
    """The table as live QActions; ``handlers`` has a group with a method for each row's handler."""

    def __init__(self, handlers: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {row.id: self._make(row, handlers) for row in ACTIONS}

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
        menus: dict[str, QMenu] = {name: bar.addMenu(text) for name, text in MENUS.items()}
        for row in ACTIONS:
            menus[row.menu].addAction(self._actions[row.id])

    def enable(self, there: Callable[[When], bool]) -> None:
        """Enable the actions whose condition holds."""
        for row in ACTIONS:
            self._actions[row.id].setEnabled(there(row.when))

    def _make(self, row: ActionRow, handlers: Any) -> QAction:
        action = QAction(row.text, self)
        action.setObjectName(row.id)
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if row.icon:
            action.setIcon(icon(row.icon))
        action.setToolTip(tip(row))
        action.setStatusTip("")
        group, method = row.handler.split(".")
        action.triggered.connect(lambda _checked=False: getattr(getattr(handlers, group), method)())
        return action


def tip(row: ActionRow) -> str:
    """Return what hovering says: the action and its key."""
    if not row.shortcut:
        return row.tip or row.text
    key = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{row.tip or row.text} ({key})"
