"""The export place joined to the desk."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.places import Places
from claimtracker.ui.widgets.empty_place import EmptyPlace


class ExportDesk(QObject):
    """Exports."""

    def __init__(self, desk: Desk, go: GoActs, parent: QObject) -> None:
        super().__init__(parent)

    def make_place(self) -> QWidget:
        """Make the place."""
        return EmptyPlace("download", "Export", "")

    def show(
        self, places: Places, *, article: tuple[int, str] | None = None, claim_ids: tuple[int, ...] = ()
    ) -> None:
        """Show."""
        places.go("export")
