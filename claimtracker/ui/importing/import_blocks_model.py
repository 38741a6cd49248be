"""Blocks of a text as a list, with roles that can be changed before anything is stored."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from claimtracker.domain.articles import Block, Role
from claimtracker.domain.spoofing import shown_odd
from claimtracker.domain.wording import say

SHOWN_CHARACTERS = 500
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class BlocksModel(QAbstractListModel):
    """The blocks of one text; ``roles_changed`` carries {block index: role} of every change by the person."""

    roles_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._blocks: Sequence[Block] = ()
        self._roles: list[Role] = []

    def show_blocks(self, text: str, blocks: Sequence[Block]) -> None:
        """Show the blocks of this text with the roles they have."""
        self.beginResetModel()
        self._text, self._blocks = text, blocks
        self._roles = [block.role for block in blocks]
        self.endResetModel()

    def refresh_roles(self, blocks: Sequence[Block]) -> None:
        """Take the roles of the same blocks as they are stored now."""
        self._blocks = blocks
        self._roles = [block.role for block in blocks]
        if blocks:
            self.dataChanged.emit(self.index(0), self.index(len(blocks) - 1))

    def role(self, row: int) -> Role:
        """Return the role that a block has now."""
        return self._roles[row]

    def block(self, row: int) -> Block:
        """Return a block with the role it was read or stored with."""
        return self._blocks[row]

    def line(self, row: int) -> str:
        """Return the beginning of a block as one line, signs that hide or turn the text shown."""
        block = self._blocks[row]
        words = self._text[block.start : min(block.end, block.start + SHOWN_CHARACTERS)]
        return " ".join(shown_odd(words).split())

    def set_roles(self, rows: Iterable[int], role: Role) -> None:
        """Give these blocks a role, and tell what changed."""
        changed = {row: role for row in rows if self._roles[row] is not role}
        for row in changed:
            self._roles[row] = role
            self.dataChanged.emit(self.index(row), self.index(row))
        if changed:
            self.roles_changed.emit(changed)

    def changed_blocks(self) -> tuple[Block, ...]:
        """Return all blocks with the roles they have now."""
        return tuple(
            block if block.role is role else Block(role, block.start, block.end, block.locator, block.id)
            for block, role in zip(self._blocks, self._roles, strict=True)
        )

    def _spoken(self, row: int) -> str:
        kind, where = say(self._roles[row].value), self._blocks[row].locator
        words = self.line(row) or say("empty line")
        if where:
            return say("{role}, {where}: {words}", role=kind, where=where, words=words)
        return say("{role}: {words}", role=kind, words=words)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._roles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None
