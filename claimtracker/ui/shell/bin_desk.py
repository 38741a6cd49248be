"""The bin joined to the desk."""

from PySide6.QtWidgets import QWidget

from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.empty_place import EmptyPlace


def make_bin_place(desk: Desk) -> QWidget:
    """Return the bin."""
    del desk
    return EmptyPlace("trash-2", "The bin is empty", "")
