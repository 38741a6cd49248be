"""Saves what a field hands over."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from claimtracker.domain.changes import Done
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import Conflict
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.store.library import Library

Save = Callable[["Library", int, Sequence[Edit]], Done[Any]]
Refuse = Callable[[int, str, str], object]


def save_field(desk: Desk, save: Save, refuse: Refuse, record_id: int, edit: Edit) -> None:
    """Save one field of a record; a text that could not be written, as on a full disk, is not let go."""

    def refused(error: Exception) -> None:
        if not isinstance(error, Conflict):
            refuse(record_id, edit.field, edit.new)
        desk.messages.refusal(error)

    desk.act(lambda library: save(library, record_id, [edit]), failed=refused)
