"""The history of one record by the page, and its values at any moment of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.errors import NotFound
from claimtracker.domain.past import RecordKind
from claimtracker.domain.wording import say
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.base import Base
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.history import PastChange, typed
from claimtracker.store.history_models import ChangeRow, ChangeSetRow
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.wording_models import AliasRow, ClaimTagRow
from claimtracker.store.work import UnitOfWork, Values, row_values

ROWS: dict[RecordKind, type[Base]] = {
    RecordKind.CLAIM: ClaimTable,
    RecordKind.ARTICLE: ArticleRow,
    RecordKind.SOURCE: SourceRow,
}
# What is told of an article or a source; of a claim, all that hangs on it.
_TOLD = {
    RecordKind.ARTICLE: ("article", "revision", "block"),
    RecordKind.SOURCE: ("source", "attachment", "contact"),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A unit of work after which a record is looked at: when it was, and whose."""

    made_at: datetime
    made_by: str


def page(session: Session, kind: RecordKind, record_id: int, before: int, limit: int) -> list[PastChange]:
    """Return changes of a record, latest first; ``before`` is the id of a change, 0 begins at the latest."""
    conditions = [_of(session, kind, record_id)]
    conditions += [ChangeRow.id < before] if before else []
    query = (
        select(ChangeSetRow, ChangeRow)
        .join(ChangeRow, ChangeRow.change_set_id == ChangeSetRow.id)
        .where(*conditions)
        .order_by(ChangeRow.id.desc())
        .limit(limit)
    )
    return [
        PastChange(
            unit.made_at,
            unit.made_by,
            unit.name,
            change.table,
            change.before,
            change.after,
            unit.id,
            change.id,
            change.row_id,
        )
        for unit, change in session.execute(query)
    ]


def count(session: Session, kind: RecordKind, record_id: int) -> int:
    """Return how many changes a record has seen."""
    return session.scalar(select(func.count()).where(_of(session, kind, record_id))) or 0


def made(session: Session, moment: int) -> Moment:
    """Return when and by whom a unit of work was done; raises NotFound."""
    row = session.get(ChangeSetRow, moment)
    if row is None:
        raise NotFound(say("This moment is not in the history."))
    return Moment(row.made_at, row.made_by)


def values_at(session: Session, kind: RecordKind, record_id: int, moment: int) -> Values:
    """Return a record's own columns as they were after a unit of work; raises NotFound."""
    row = session.get(ROWS[kind], record_id)
    if row is None:
        raise NotFound(say("This record is no longer in the library."))
    values = row_values(row)
    for change in _since(session, kind, record_id, moment, kind.value):
        if change.row_id == record_id and change.before is not None and change.after is not None:
            values |= change.before
    return values


def tags_at(session: Session, claim_id: int, moment: int) -> list[str]:
    """Return a claim's tags as they were after a unit of work."""
    return [values["name"] for values in _rows_at(session, claim_id, moment, ClaimTagRow).values()]


def aliases_at(session: Session, claim_id: int, moment: int) -> list[str]:
    """Return a claim's other wordings as they were after a unit of work."""
    return [values["text"] for values in _rows_at(session, claim_id, moment, AliasRow).values()]


def links_at(session: Session, claim_id: int, moment: int) -> dict[int, Values]:
    """Return the columns of a claim's evidence as they were after a unit of work, by id."""
    return _rows_at(session, claim_id, moment, EvidenceRow)


def link_again(work: UnitOfWork, values: Values) -> None:
    """Make evidence again as history kept it."""
    work.add(EvidenceRow(**typed(EvidenceRow, values)))


def _rows_at(session: Session, claim_id: int, moment: int, table: type[Any]) -> dict[int, Values]:
    """Return the rows of a table that hung on a claim after a unit of work, by id."""
    rows = {
        row.id: row_values(row) for row in session.scalars(select(table).where(table.claim_id == claim_id))
    }
    for change in _since(session, RecordKind.CLAIM, claim_id, moment, table.__tablename__):
        if change.before is None:
            rows.pop(change.row_id, None)
        elif change.after is None:
            rows[change.row_id] = dict(change.before)
        else:
            rows[change.row_id] = rows.get(change.row_id, {}) | change.before
    return {row_id: values for row_id, values in rows.items() if values.get("claim_id") == claim_id}


def _since(
    session: Session, kind: RecordKind, record_id: int, moment: int, table: str
) -> Sequence[ChangeRow]:
    owner = getattr(ChangeRow, f"{kind.value}_id")
    query = select(ChangeRow).where(
        owner == record_id, ChangeRow.table == table, ChangeRow.change_set_id > moment
    )
    return session.scalars(query.order_by(ChangeRow.id.desc())).all()


def _of(session: Session, kind: RecordKind, record_id: int) -> Any:
    if kind is RecordKind.CLAIM:
        joined = select(ClaimTable.id).where(ClaimTable.joined_into_id == record_id)
        return ChangeRow.claim_id.in_([record_id, *session.scalars(joined)])
    owner = getattr(ChangeRow, f"{kind.value}_id")
    return and_(owner == record_id, ChangeRow.table.in_(_TOLD[kind]))
