"""History and undo: both read the same record of values before and after."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from claimtracker.domain.errors import Conflict
from claimtracker.store.base import Base, UtcTime
from claimtracker.store.desk_models import ChangeRow, ChangeSetRow
from claimtracker.store.schema import TABLES
from claimtracker.store.work import UnitOfWork, plain

# Stamped anew by every save: they may differ without anybody's work being at stake.
VOLATILE = frozenset({"row_version", "updated_at"})


def latest(session: Session) -> int:
    """Return the id of the latest unit of work, or 0."""
    return session.scalar(select(func.max(ChangeSetRow.id))) or 0


def take_back(work: UnitOfWork, change_set_id: int) -> None:
    """Apply the inverse of a unit of work, newest change first.

    Raises Conflict when a value it would restore was changed by a later unit of work.
    """
    query = select(ChangeRow).where(ChangeRow.change_set_id == change_set_id).order_by(ChangeRow.id.desc())
    for change in work.session.scalars(query).all():
        _invert(work.session, change)
        work.session.flush()


def _invert(session: Session, change: ChangeRow) -> None:
    kind = TABLES[change.table]
    row = session.get(kind, change.row_id)
    if change.before is None:
        if row is not None:
            _unmake(session, row)
    elif change.after is None:
        if row is None:
            session.add(kind(**_typed(kind, change.before)))
    elif row is None:
        raise _moved_on()
    else:
        _restore(row, change)


def _unmake(session: Session, row: Base) -> None:
    # Taking back the making of a record that has a bin puts it there: nothing is destroyed.
    if hasattr(row, "deleted_at"):
        row.deleted_at = getattr(row, "created_at", None)
    else:
        session.delete(row)


def _restore(row: Base, change: ChangeRow) -> None:
    before, after = change.before or {}, change.after or {}
    for name, value in after.items():
        if name not in VOLATILE and plain(getattr(row, name)) != value:
            raise _moved_on()
    for name, value in _typed(type(row), before).items():
        if name != "row_version":
            setattr(row, name, value)


def _moved_on() -> Conflict:
    return Conflict(
        "This step cannot be undone: the record was changed again since.",
        "Look at its history and change it by hand.",
    )


def _typed(kind: type[Base], values: dict[str, Any]) -> dict[str, Any]:
    columns = inspect(kind).column_attrs
    return {
        name: datetime.fromisoformat(value)
        if isinstance(value, str) and isinstance(columns[name].columns[0].type, UtcTime)
        else value
        for name, value in values.items()
    }


@dataclass(frozen=True, slots=True)
class PastChange:
    """One row's change as history keeps it: whose, when, in which unit of work, and both values."""

    at: datetime
    by: str
    action: str
    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def history_of(session: Session, claim_id: int, limit: int = 1000) -> list[PastChange]:
    """Return a claim's changes, latest first."""
    query = (
        select(ChangeSetRow, ChangeRow)
        .join(ChangeRow, ChangeRow.change_set_id == ChangeSetRow.id)
        .where(ChangeRow.claim_id == claim_id)
        .order_by(ChangeRow.id.desc())
        .limit(limit)
    )
    return [
        PastChange(unit.made_at, unit.made_by, unit.name, change.table, change.before, change.after)
        for unit, change in session.execute(query)
    ]
