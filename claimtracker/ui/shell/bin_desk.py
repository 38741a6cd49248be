"""The bin joined to the desk."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from claimtracker.domain.views import BinItem
from claimtracker.services import bin_records, browse
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.bin_place import BinPlace


def make_bin_place(desk: Desk, parent: QWidget | None = None) -> BinPlace:
    """Return the bin, kept up to date."""
    place = BinPlace(parent)

    def ask() -> None:
        if desk.is_open:
            desk.ask(browse.bin_items, place.show_items, owner=place, latest="bin")

    def restore(items: Sequence[BinItem]) -> None:
        for kind in dict.fromkeys(item.kind for item in items):
            ids = [item.id for item in items if item.kind == kind]
            desk.act(lambda library, k=kind, i=ids: bin_records.restore(library, k, i))  # type: ignore[misc]

    place.restore_requested.connect(restore)
    desk.changed.connect(lambda _changes: ask())
    desk.opened.connect(ask)
    ask()
    return place
