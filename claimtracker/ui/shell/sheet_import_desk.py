"""The sheet import place joined to the desk."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.empty_place import EmptyPlace


class SheetImportDesk(QObject):
    """Imports."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)

    def make_place(self) -> QWidget:
        """Make the place."""
        return EmptyPlace("upload", "Import", "")
