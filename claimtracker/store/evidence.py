"""Evidence: the links between claims and sources."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from claimtracker.domain.edits import Edit
from claimtracker.domain.sources import Evidence
from claimtracker.store.claims import claim_id_of, count_sources, live_row
from claimtracker.store.edits import EVIDENCE_FIELDS, apply_edits
from claimtracker.store.records import evidence_record
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.sources import live_id, source_by_id
from claimtracker.store.work import UnitOfWork


def link(work: UnitOfWork, claim_id: int, source_id: int, **fields: str) -> int:
    """Link a source to a claim and recount the claim's sources; returns the link's id."""
    claim_id, source_id = live_row(work, claim_id).id, live_id(work.session, source_id)
    row = work.add(EvidenceRow(claim_id=claim_id, source_id=source_id, created_by=work.actor, **fields))
    count_sources(work, claim_id)
    return row.id


def by_id(work: UnitOfWork, evidence_id: int) -> Evidence:
    """Return the link with its source; raises NotFound."""
    row = work.get(EvidenceRow, evidence_id)
    return evidence_record(row, source_by_id(work.session, row.source_id))


def edit(work: UnitOfWork, evidence_id: int, edits: Sequence[Edit]) -> None:
    """Write fields of the link; raises Conflict, BadValue or NotFound."""
    apply_edits(work.get(EvidenceRow, evidence_id), edits, EVIDENCE_FIELDS)


def find(work: UnitOfWork, claim_key: str, source_key: str, values: Mapping[str, str]) -> int:
    """Return the id of the link between two records that has these values, or 0."""
    query = (
        select(EvidenceRow.id)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id == claim_id_of(work.session, claim_key), SourceRow.key == source_key)
        .order_by(EvidenceRow.id)
    )
    for name, value in values.items():
        query = query.where(getattr(EvidenceRow, name) == value)
    return work.session.scalar(query) or 0


def unlink(work: UnitOfWork, evidence_id: int) -> None:
    """Remove the link; claim and source stay."""
    row = work.get(EvidenceRow, evidence_id)
    work.session.delete(row)
    work.session.flush()
    count_sources(work, row.claim_id)


def copy(work: UnitOfWork, from_claim: int, to_claim: int) -> None:
    """Link to one claim whatever source is evidence for another and not linked yet."""
    known = set(work.session.scalars(select(EvidenceRow.source_id).where(EvidenceRow.claim_id == to_claim)))
    query = select(EvidenceRow).where(EvidenceRow.claim_id == from_claim).order_by(EvidenceRow.id)
    for row in work.session.scalars(query).all():
        if row.source_id not in known:
            link(
                work,
                to_claim,
                row.source_id,
                stance=row.stance,
                passage=row.passage,
                locator=row.locator,
                independence_group=row.independence_group,
                note=row.note,
            )


def recount_resting_on(work: UnitOfWork, source_ids: Sequence[int]) -> None:
    """Recount the sources of claims that rest on these, which came into the bin or out of it."""
    for source_id in source_ids:
        for claim_id in claims_of_source(work, source_id):
            count_sources(work, claim_id)


def claims_of_source(work: UnitOfWork, source_id: int) -> list[int]:
    """Return the ids of the claims that a source is evidence for."""
    query = select(EvidenceRow.claim_id).where(EvidenceRow.source_id == source_id).distinct()
    return list(work.session.scalars(query))
