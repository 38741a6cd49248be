"""The log of contacts with sources; the latest stands on the source itself."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.dates import checked_date
from claimtracker.domain.edits import Edit
from claimtracker.domain.sources import Contact, ContactStatus
from claimtracker.domain.wording import say, to_say
from claimtracker.store.edits import Check, apply_edits, day, one_of, plain_text
from claimtracker.store.source_models import ContactRow, SourceRow
from claimtracker.store.sources import live_id
from claimtracker.store.work import UnitOfWork

FIELDS: Mapping[str, Check] = {
    "status": one_of(ContactStatus, to_say("What came of it")),
    "on": day(to_say("The day of the contact")),
    "note": plain_text,
    "by": plain_text,
    "answer_by": day(to_say("Answer by")),
}
_COLUMNS = {"on": "contacted_on", "by": "contacted_by"}


def add(
    work: UnitOfWork,
    source_id: int,
    status: ContactStatus,
    on: str,
    *,
    note: str = "",
    answer_by: str = "",
    claim_id: int = 0,
) -> int:
    """Log an attempt by whoever works; returns its id. Raises BadValue or NotFound."""
    source_id = live_id(work.session, source_id)
    work.get(SourceRow, source_id)
    row = work.add(
        ContactRow(
            source_id=source_id,
            claim_id=claim_id or None,
            status=status.value,
            contacted_on=checked_date(on, say("The day of the contact")),
            note=plain_text(note).strip(),
            contacted_by=work.actor,
            answer_by=checked_date(answer_by, say("Answer by")),
        )
    )
    restate(work, source_id)
    return row.id


def edit(work: UnitOfWork, contact_id: int, edits: Sequence[Edit]) -> None:
    """Write fields of an entry; raises Conflict, BadValue or NotFound."""
    row = work.get(ContactRow, contact_id)
    named = [Edit(_COLUMNS.get(one.field, one.field), one.seen, one.new) for one in edits]
    apply_edits(row, named, {_COLUMNS.get(name, name): check for name, check in FIELDS.items()})
    restate(work, row.source_id)


def remove(work: UnitOfWork, contact_id: int) -> None:
    """Remove an entry; raises NotFound."""
    row = work.get(ContactRow, contact_id)
    source = work.get(SourceRow, row.source_id)
    source.contact_status = source.contact_on = ""
    work.session.delete(row)
    restate(work, row.source_id)


def of_sources(session: Session, source_ids: Sequence[int]) -> dict[int, list[Contact]]:
    """Return the log of each of these sources that has one, latest first."""
    found: dict[int, list[Contact]] = {}
    query = select(ContactRow).where(ContactRow.source_id.in_(source_ids))
    for row in session.scalars(query.order_by(ContactRow.contacted_on.desc(), ContactRow.id.desc())):
        found.setdefault(row.source_id, []).append(_record(row))
    return found


def _record(row: Any) -> Contact:
    return Contact(
        row.id,
        row.source_id,
        ContactStatus(row.status),
        row.contacted_on,
        row.note,
        row.contacted_by,
        row.answer_by,
        row.claim_id or 0,
    )


def restate(work: UnitOfWork, source_id: int) -> None:
    """Let the source say what the latest entry says; without entries it keeps what a sheet said."""
    work.session.flush()
    latest = of_sources(work.session, [source_id]).get(source_id, [])[:1]
    source = work.find(SourceRow, source_id)
    if latest and source is not None:
        source.contact_status, source.contact_on = latest[0].status.value, latest[0].on
