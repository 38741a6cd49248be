"""What is looked at to tell what checks lack, and whom to ask: read as columns, for many claims at once.

The records hold only what these questions need; whole ones cost five times as much to read.
"""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.calculation import from_stored
from claimtracker.domain.claims import Claim, ClaimType, Progress
from claimtracker.domain.sources import Evidence, Source, SourceKind, Stance
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.source_models import EvidenceRow, SourceRow

_CLAIM = (
    ClaimTable.id,
    ClaimTable.key,
    ClaimTable.statement,
    ClaimTable.type,
    ClaimTable.speaker,
    ClaimTable.speaker_role,
    ClaimTable.progress,
    ClaimTable.due,
    ClaimTable.open_questions,
    ClaimTable.finding,
    ClaimTable.explanation,
    ClaimTable.calculation,
    ClaimTable.recheck_on,
    ClaimTable.rating,
    ClaimTable.verdict_label,
    ClaimTable.look,
)
_LINK = (
    EvidenceRow.id,
    EvidenceRow.claim_id,
    EvidenceRow.stance,
    EvidenceRow.passage,
    EvidenceRow.locator,
    EvidenceRow.independence_group,
    EvidenceRow.note,
    EvidenceRow.source_id,
    SourceRow.key,
    SourceRow.title,
    SourceRow.kind,
    SourceRow.primary,
    SourceRow.author,
    SourceRow.publisher,
    SourceRow.canonical_url,
    SourceRow.contact,
    SourceRow.confidential,
)


def claims(session: Session, claim_ids: Sequence[int]) -> dict[int, Claim]:
    """Return these claims by id, with the check as it stands."""
    query = select(*_CLAIM).where(ClaimTable.id.in_(claim_ids))
    return {
        row.id: Claim(
            id=row.id,
            key=row.key,
            statement=row.statement,
            type=ClaimType(row.type),
            speaker=row.speaker,
            speaker_role=row.speaker_role,
            progress=Progress(row.progress),
            due=row.due,
            open_questions=row.open_questions,
            finding=row.finding,
            explanation=row.explanation,
            calculation=from_stored(row.calculation),
            recheck_on=row.recheck_on,
            rating=row.rating,
            verdict_label=row.verdict_label,
            look=VerdictClass(row.look),
        )
        for row in session.execute(query)
    }


def evidence(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Evidence]]:
    """Return the evidence of these claims in the order it was linked; none of sources in the bin."""
    query = (
        select(*_LINK)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id.in_(claim_ids), SourceRow.deleted_at.is_(None))
        .order_by(EvidenceRow.id)
    )
    found: dict[int, list[Evidence]] = {}
    for row in session.execute(query):
        source = Source(
            id=row.source_id,
            key=row.key,
            title=row.title,
            kind=SourceKind(row.kind),
            primary=row.primary,
            author=row.author,
            publisher=row.publisher,
            canonical_url=row.canonical_url,
            contact=row.contact,
            confidential=row.confidential,
        )
        link = Evidence(
            row.id,
            row.claim_id,
            source,
            Stance(row.stance),
            row.passage,
            row.locator,
            row.independence_group,
            row.note,
        )
        found.setdefault(row.claim_id, []).append(link)
    return found
