"""Change many claims at once: one unit of work, one undo, with progress, and a reason for each left out."""

from collections.abc import Callable, Sequence
from typing import Any

from claimtracker.domain.bulk import BulkDone, BulkEdit, BulkField, Refusal
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Progress
from claimtracker.domain.dates import checked_date
from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.progress import why_not
from claimtracker.domain.sign_off import FROZEN
from claimtracker.domain.wording import say
from claimtracker.store import bulk_change
from claimtracker.store.base import now
from claimtracker.store.bulk_change import Change
from claimtracker.store.edits import CLAIM_FIELDS
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork, Values

MOST_LISTED = 500
LEFT_AS_SIGNED = FROZEN | {BulkField.CHECKER, BulkField.SECOND_READER, BulkField.BIN}
"""What a change of many leaves as it is where a claim is signed off: who worked on it, too."""
Told = Callable[[int, int], None]


def edit_many(
    library: Library,
    claim_ids: Sequence[int],
    edit: BulkEdit,
    progress: Told = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Done[BulkDone]:
    """Make one change of many claims; those that cannot take it stay as they are and are told of.

    Raises BadValue for a value out of its form, and Cancelled; nothing is changed then.
    """
    edit = checked(edit)
    ids = list(dict.fromkeys(claim_ids))
    tally = _Tally(edit)
    with library.write(edit.name) as work:
        for number, part in enumerate(bulk_change.chunks(ids)):
            if cancelled():
                raise Cancelled(say("Stopped. Nothing was changed."))
            progress(number * bulk_change.AT_ONCE, len(ids))
            tally.take(work, part)
        progress(len(ids), len(ids))
    return Done(tally.result(), work.changes)


def checked(edit: BulkEdit) -> BulkEdit:
    """Return the change with its value in form; raises BadValue."""
    if edit.field is BulkField.BIN:
        return edit
    if edit.field in (BulkField.ADD_TAGS, BulkField.REMOVE_TAGS):
        if not edit.tags:
            raise BadValue(say("No tag is named."), say("Write one, or several with commas between."))
        return edit
    value = " ".join(edit.value.split())
    if edit.field is BulkField.DUE:
        return BulkEdit(edit.field, checked_date(value, say("Due")))
    return BulkEdit(edit.field, CLAIM_FIELDS[edit.field](value))


class _Tally:
    """One change as it goes over the claims."""

    def __init__(self, edit: BulkEdit) -> None:
        self._edit = edit
        self._changed = self._asked = self._refused_count = 0
        self._refused: list[Refusal] = []
        self._at = now()

    def take(self, work: UnitOfWork, ids: Sequence[int]) -> None:
        """Change these claims."""
        names = ["statement", "progress", "rating", "second_outcome", "updated_at"]
        if self._edit.field.value in CLAIM_FIELDS:
            names.append(self._edit.field.value)
        rows = bulk_change.columns_of(work, ids, dict.fromkeys(names))
        self._asked += len(rows)
        match self._edit.field:
            case BulkField.ADD_TAGS:
                self._changed += bulk_change.add_tags(work, [row.id for row in rows], self._edit.tags)
            case BulkField.REMOVE_TAGS:
                self._changed += bulk_change.remove_tags(work, [row.id for row in rows], self._edit.tags)
            case _:
                changes = [change for row in rows if (change := self._change(row)) is not None]
                bulk_change.write_columns(work, changes)
                self._changed += len(changes)

    def result(self) -> BulkDone:
        """Return what came of it."""
        same = self._asked - self._changed - self._refused_count
        return BulkDone(self._changed, same, self._refused_count, tuple(self._refused))

    def _change(self, row: Any) -> Change | None:
        field, value = self._edit.field.value, self._edit.value
        binned = self._edit.field is BulkField.BIN
        before = None if binned else getattr(row, field)
        if not binned and before == value:
            return None
        if reason := self._reason(row):
            self._refused_count += 1
            if len(self._refused) < MOST_LISTED:
                self._refused.append(Refusal(row.id, row.statement, reason))
            return None
        if binned:
            return self._changed_row(row, {"deleted_at": None}, {"deleted_at": self._at})
        was, becomes = {field: before}, {field: value}
        if field == "progress" and value == Progress.CHECKED and row.second_outcome:
            was["second_outcome"], becomes["second_outcome"] = row.second_outcome, ""
        return self._changed_row(row, was, becomes)

    def _changed_row(self, row: Any, was: Values, becomes: Values) -> Change:
        return row.id, was | {"updated_at": row.updated_at}, becomes | {"updated_at": self._at}

    def _reason(self, row: Any) -> str:
        if self._edit.field is BulkField.PROGRESS:
            wanted = Progress(self._edit.value)
            return " ".join(why_not(Progress(row.progress), wanted, rated=bool(row.rating))).strip()
        if self._edit.field.value in LEFT_AS_SIGNED and row.progress == Progress.SIGNED_OFF:
            return say("It is signed off and stays as it was signed. Reopen it with a reason first.")
        return ""
