"""The place of the rating scales joined to the desk."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from claimtracker.domain.articles import Mode
from claimtracker.domain.errors import Conflict
from claimtracker.domain.verdicts import Scale
from claimtracker.services import edit_scales
from claimtracker.ui.desk import Desk
from claimtracker.ui.scales.scale_words import kept_words
from claimtracker.ui.scales.scales_place import ScalesPlace

if TYPE_CHECKING:
    from claimtracker.store.library import Library


def make_scales_place(desk: Desk, parent: QWidget | None = None) -> ScalesPlace:
    """Return the place of the scales, kept up to date."""
    place = ScalesPlace(parent)

    def read(library: "Library") -> tuple[list[Scale], dict[Mode, str]]:
        defaults = {mode: edit_scales.default_scale(library, mode).id for mode in Mode}
        return edit_scales.latest_scales(library), defaults

    def ask() -> None:
        if desk.is_open:
            desk.ask(read, lambda found: place.show_scales(*found), owner=place, latest="scales")

    def kept(scale: Scale) -> None:
        place.take_kept(scale)
        desk.tell_done(kept_words(scale))

    def refused(error: Exception) -> None:
        if isinstance(error, Conflict):
            ask()  # and the place says what the other person changed
        else:
            desk.messages.refusal(error)

    place.save_requested.connect(
        lambda scale: desk.act(lambda library: edit_scales.save_scale(library, scale), kept, refused)
    )
    place.default_requested.connect(
        lambda mode, scale_id: desk.act(
            lambda library: edit_scales.set_default_scale(library, mode, scale_id)
        )
    )
    desk.changed.connect(lambda _changes: ask())
    desk.opened.connect(ask)
    ask()
    return place
