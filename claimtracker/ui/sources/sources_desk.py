"""The sources place joined to the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.empty_place import EmptyPlace


def make_sources_place(desk: Desk, open_claim: Callable[[int], None]) -> QWidget:
    """Return the sources place."""
    del desk, open_claim
    return EmptyPlace("book-open", "No sources yet", "")
