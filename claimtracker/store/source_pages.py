"""Sources in pages: filtered, sorted, counted."""

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.source_views import SourceQuery, SourceSort, SourceUse
from claimtracker.domain.sources import ContactStatus, Source
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.sources import matching, sources_by_id

_COLUMNS: dict[SourceSort, Any] = {
    SourceSort.TITLE: SourceRow.title_key,
    SourceSort.KIND: SourceRow.kind,
    SourceSort.PRIMARY: SourceRow.primary,
    SourceSort.PUBLISHER: SourceRow.publisher_key,
    SourceSort.PUBLISHED: SourceRow.published_on,
    SourceSort.ASKED: SourceRow.contact_on,
}


def count(session: Session, query: SourceQuery) -> int:
    """Return how many sources a query finds."""
    wanted = select(func.count()).select_from(SourceRow).where(*_conditions(query))
    return session.scalar(wanted) or 0


def page(session: Session, query: SourceQuery, offset: int, limit: int) -> list[Source]:
    """Return one page of the sources a query finds; equal ones by title, then as they came."""
    wanted = select(SourceRow.id).where(*_conditions(query))
    if query.sort is SourceSort.CLAIMS:
        used = _used().subquery()
        wanted = wanted.outerjoin(used, used.c.source_id == SourceRow.id)
        column: Any = func.coalesce(used.c.claims, 0)
    else:
        column = _COLUMNS[query.sort]
    order = column.desc() if query.descending else column.asc()
    wanted = wanted.order_by(order, SourceRow.title_key, SourceRow.id).offset(offset).limit(limit)
    return sources_by_id(session, list(session.scalars(wanted)))


def _used() -> Any:
    binned = select(ClaimTable.id).where(ClaimTable.deleted_at.is_not(None))
    return (
        select(EvidenceRow.source_id, func.count(func.distinct(EvidenceRow.claim_id)).label("claims"))
        .where(EvidenceRow.claim_id.not_in(binned))
        .group_by(EvidenceRow.source_id)
    )


def _conditions(query: SourceQuery) -> list[ColumnElement[bool]]:
    found = [matching(query.text)]
    if query.kind:
        found.append(SourceRow.kind == query.kind)
    if query.primary:
        found.append(SourceRow.primary.is_(query.primary == "yes"))
    match query.use:
        case SourceUse.CONFIDENTIAL | SourceUse.NAMED:
            found.append(SourceRow.confidential.is_(query.use is SourceUse.CONFIDENTIAL))
        case SourceUse.UNUSED:
            found.append(SourceRow.id.not_in(select(_used().subquery().c.source_id)))
        case SourceUse.WAITING:
            unanswered = (ContactStatus.ASKED.value, ContactStatus.NO_ANSWER.value)
            found.append(SourceRow.contact_status.in_(unanswered))
    return found
