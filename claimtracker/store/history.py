"""History and undo: both read the same record of values before and after."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from claimtracker.domain.errors import Conflict, NotFound
from claimtracker.domain.wording import say
from claimtracker.store import contacts
from claimtracker.store.base import Base, UtcTime
from claimtracker.store.bulk_undo import VOLATILE, put_away, take_back_columns, take_back_tags
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claims import count_sources
from claimtracker.store.evidence import claims_of_source
from claimtracker.store.history_models import ChangeRow, ChangeSetRow
from claimtracker.store.schema import TABLES
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.work import UnitOfWork, Values, plain

# Counted on, or counted anew, rather than set back.
KEPT = frozenset({"row_version", "source_count"})
AT_ONCE = 500


def take_back(
    work: UnitOfWork, change_set_id: int, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> None:
    """Apply the inverse of a unit of work, newest change first; ``progress`` hears of done and total.

    Raises Conflict when what it would take back was changed, removed or built upon by a later one, NotFound
    when all of it was deleted for good.
    """
    columns = (ChangeRow.table, ChangeRow.row_id, ChangeRow.claim_id, ChangeRow.before, ChangeRow.after)
    query = select(*columns).where(ChangeRow.change_set_id == change_set_id).order_by(ChangeRow.id.desc())
    changes = [Taken(*row) for row in work.session.execute(query)]
    if not changes:
        raise NotFound(
            say("What this step changed was deleted for good."),
            say("Nothing brings it back: go on from here."),
        )
    made = _made_with_bin(changes)
    recount: set[int] = set()
    done = 0
    for group in _groups(changes):
        done += len(group)
        progress(done, len(changes))
        if _at_once(work, group, made):
            continue
        recount.update(*(_claims_counting(work.session, change) for change in group))
        rows = work.find_all(TABLES[group[0].table], [change.row_id for change in group])
        for change in group:
            row = rows.get(change.row_id)
            if (change.table, change.row_id) not in made:
                _invert(work, change, row)
            elif change.before is None and row is not None:
                _put_away(work, row, made[change.table, change.row_id])
        work.session.flush()
    for claim_id in sorted(recount):
        count_sources(work, claim_id)
    for source_id in sorted(_asked(changes)):
        contacts.restate(work, source_id)


def take_back_what_stands(work: UnitOfWork, change_set_id: int) -> None:
    """Apply the inverse of a unit of work to every value that is still as it left it.

    What later work changed stays as that work left it, and what it removed stays away: nothing raises.
    """
    columns = (ChangeRow.table, ChangeRow.row_id, ChangeRow.claim_id, ChangeRow.before, ChangeRow.after)
    query = select(*columns).where(ChangeRow.change_set_id == change_set_id).order_by(ChangeRow.id.desc())
    recount: set[int] = set()
    for change in [Taken(*row) for row in work.session.execute(query)]:
        recount |= _claims_counting(work.session, change)
        row = work.find(TABLES[change.table], change.row_id)
        if row is None:
            continue
        standing = {
            name for name, value in (change.after or {}).items() if plain(getattr(row, name)) == value
        }
        if change.before is None:
            if standing == set(change.after or {}):
                work.session.delete(row)
        else:
            for name, value in typed(type(row), change.before).items():
                if name in standing and name not in KEPT:
                    setattr(row, name, value)
        work.session.flush()
    for claim_id in sorted(recount):
        count_sources(work, claim_id)


def _at_once(work: UnitOfWork, group: "Sequence[Taken]", made: "Made") -> bool:
    """Take back a run of like changes with few statements where that can be; tells whether it was."""
    if group[0].table == "claim" and group[0].before is None:
        return put_away(work, {change.row_id: made["claim", change.row_id] for change in group})
    if any((change.table, change.row_id) in made for change in group):
        return False
    if group[0].table == "claim_tag":
        return take_back_tags(work, [(change.row_id, change.before, change.after) for change in group])
    if group[0].table != "claim" or group[0].before is None or group[0].after is None:
        return False
    return take_back_columns(
        work,
        {change.row_id: typed(ClaimTable, change.before or {}) for change in group},
        {change.row_id: change.after or {} for change in group},
    )


class Taken(NamedTuple):
    """One row's change as it is taken back."""

    table: str
    row_id: int
    claim_id: int | None
    before: Values | None
    after: Values | None


def _asked(changes: Sequence[Taken]) -> set[int]:
    """Return the sources whose log of contacts these changes were made to."""
    values = (change.after or change.before or {} for change in changes if change.table == "contact")
    return {source_id for one in values if isinstance(source_id := one.get("source_id"), int)}


def _groups(changes: Sequence[Taken]) -> Iterator[list[Taken]]:
    """Yield runs of like changes to different rows of one table: those need not wait for each other."""
    group: dict[int, Taken] = {}
    for change in changes:
        first = next(iter(group.values()), change)
        if change.row_id in group or len(group) == AT_ONCE or _nature(change) != _nature(first):
            yield list(group.values())
            group = {}
        group[change.row_id] = change
    if group:
        yield list(group.values())


def _nature(change: Taken) -> tuple[str, bool, bool]:
    return change.table, change.before is None, change.after is None


Made = dict[tuple[str, int], Values]


def _made_with_bin(changes: Sequence[Taken]) -> Made:
    """Return each record with a bin that the changes made, with its values at their end."""
    made: Made = {}
    for change in reversed(changes):
        key = (change.table, change.row_id)
        if change.before is None and hasattr(TABLES[change.table], "deleted_at"):
            made[key] = {}
        if key in made:
            made[key] |= change.after or {}
    return made


def _put_away(work: UnitOfWork, row: Any, values: Values) -> None:
    # Taking back the making of a record that has a bin puts it there, whole: nothing is destroyed.
    _require(row, values)
    if isinstance(row, SourceRow) and claims_of_source(work, row.id):
        raise _moved_on()
    row.deleted_at = row.created_at


def _claims_counting(session: Session, change: Taken) -> set[int]:
    if change.table == "evidence" and change.claim_id:
        # Evidence that was moved from one claim to another is counted on both.
        return {change.claim_id, (change.before or {}).get("claim_id", change.claim_id)}
    if change.table == "source":
        query = select(EvidenceRow.claim_id).where(EvidenceRow.source_id == change.row_id).distinct()
        return set(session.scalars(query))
    return set()


def _invert(work: UnitOfWork, change: Taken, row: Any) -> None:
    kind = TABLES[change.table]
    if change.before is None:
        if row is not None:
            _require(row, change.after or {})
            work.session.delete(row)
    elif change.after is None:
        if row is not None:
            raise _moved_on()
        work.session.add(kind(**typed(kind, change.before)))
    elif row is None:
        raise _moved_on()
    else:
        _require(row, change.after)
        for name, value in typed(kind, change.before).items():
            if name not in KEPT:
                setattr(row, name, value)


def _require(row: Any, values: Values) -> None:
    for name, value in values.items():
        if name not in VOLATILE and plain(getattr(row, name)) != value:
            raise _moved_on()


def _moved_on() -> Conflict:
    return Conflict(
        say("This step cannot be undone: the record was changed again since."),
        say("Look at its history and change it by hand."),
    )


def typed(kind: type[Base], values: Values) -> Values:
    """Return a row's values as its columns hold them, times as times."""
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
    before: Values | None
    after: Values | None
    change_set_id: int = 0
    id: int = 0
    row_id: int = 0


def joined_by(session: Session, claim_id: int) -> int:
    """Return the unit of work in which this claim was joined into another, or 0."""
    query = (
        select(ChangeRow.change_set_id, ChangeRow.before, ChangeRow.after)
        .where(ChangeRow.claim_id == claim_id, ChangeRow.table == "claim", ChangeRow.row_id == claim_id)
        .order_by(ChangeRow.id.desc())
    )
    for change_set_id, before, after in session.execute(query):
        if "joined_into_id" in (after or {}):
            was, became = (before or {}).get("joined_into_id"), after["joined_into_id"]
            if was is None or became is None:
                return change_set_id if became else 0
    return 0


def history_of(session: Session, claim_id: int, limit: int = 1000) -> list[PastChange]:
    """Return a claim's changes and those of the claims that were joined into it, latest first."""
    joined = select(ClaimTable.id).where(ClaimTable.joined_into_id == claim_id)
    claim_ids = [claim_id, *session.scalars(joined)]
    query = (
        select(ChangeSetRow, ChangeRow)
        .join(ChangeRow, ChangeRow.change_set_id == ChangeSetRow.id)
        .where(ChangeRow.claim_id.in_(claim_ids))
        .order_by(ChangeRow.id.desc())
        .limit(limit)
    )
    return [past_change(unit, change) for unit, change in session.execute(query)]


def past_change(unit: ChangeSetRow, change: ChangeRow) -> PastChange:
    """Return one row's change with the unit of work that it belongs to."""
    made = (unit.made_at, unit.made_by, unit.name)
    return PastChange(*made, change.table, change.before, change.after, unit.id, change.id)
