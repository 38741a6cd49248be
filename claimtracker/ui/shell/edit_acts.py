"""Undo and redo."""

from claimtracker.ui.desk import Desk


class EditActs:
    """Takes steps back and does them again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def undo(self) -> None:
        """Take back the latest step."""
        self._desk.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.redo()
