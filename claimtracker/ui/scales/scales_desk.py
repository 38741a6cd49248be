"""The place of the rating scales joined to the desk."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from claimtracker.domain.articles import Mode
from claimtracker.domain.errors import Conflict
from claimtracker.domain.verdicts import Scale, rating_data
from claimtracker.exchange.scales import scale_from
from claimtracker.services import edit_scales
from claimtracker.ui.begun_texts import BegunLine
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

    def show(found: tuple[list[Scale], dict[Mode, str]]) -> None:
        begun = desk.begun.of(BegunLine.SCALE, "")
        place.show_scales(*found)
        if not place.changed and (scale := _scale_of(begun)) is not None:
            place.take_up(scale)

    def ask() -> None:
        if desk.is_open:
            desk.ask(read, show, owner=place, latest="scales")

    def keep_begun() -> None:
        desk.begun.keep(BegunLine.SCALE, "", _text_of(place.scale()) if place.changed else "")

    def kept(scale: Scale) -> None:
        place.take_kept(scale)
        desk.tell_done(kept_words(scale))

    def refused(error: Exception) -> None:
        if isinstance(error, Conflict):
            ask()  # and the place says what the other person changed
        else:
            desk.messages.refusal(error)

    place.edited.connect(keep_begun)
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


def _text_of(scale: Scale) -> str:
    data = asdict(scale) | {"ratings": [rating_data(rating) for rating in scale.ratings]}
    return json.dumps(data, ensure_ascii=False)


def _scale_of(text: str) -> Scale | None:
    try:
        return scale_from(json.loads(text))
    except (ValueError, TypeError, KeyError):
        return None  # nothing was begun, or another version wrote it
