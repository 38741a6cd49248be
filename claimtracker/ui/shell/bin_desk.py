"""The bin joined to the desk."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from claimtracker.domain.views import BinItem
from claimtracker.domain.wording import say, say_count
from claimtracker.services import bin_records, browse, purge_bin
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell import bin_words
from claimtracker.ui.shell.bin_place import BinPlace


def make_bin_place(desk: Desk, parent: QWidget | None = None) -> BinPlace:
    """Return the bin, kept up to date."""
    place = BinPlace(parent)

    def ask() -> None:
        if desk.is_open:
            desk.ask(browse.bin_items, place.show_items, owner=place, latest="bin")

    def restored(count: int) -> None:
        if count:
            desk.tell_done(say_count(count, "{count} record is back.", "{count} records are back."))

    def restore(items: Sequence[BinItem]) -> None:
        desk.act(lambda library: bin_records.restore_items(library, items), restored)

    def purge(items: Sequence[BinItem]) -> None:
        asked = bin_words.question(len(items))
        if desk.messages.confirm(*asked, say("Delete for good"), danger=True):
            desk.messages.status(say("Deleting for good…"))
            desk.act_for_good(lambda library: purge_bin.purge_items(library, items), purged)

    def purged(done: "purge_bin.Purged") -> None:
        desk.messages.status(bin_words.told(done))

    place.restore_requested.connect(restore)
    place.purge_requested.connect(purge)
    desk.changed.connect(lambda _changes: ask())
    desk.opened.connect(ask)
    ask()
    return place
