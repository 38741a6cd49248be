"""Verdicts: appended, never overwritten."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import SecondOutcome
from claimtracker.domain.verdicts import Rating, Scale, Verdict
from claimtracker.store.base import now
from claimtracker.store.check_models import VerdictRow
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.records import verdict_record
from claimtracker.store.work import UnitOfWork


def add_verdict(work: UnitOfWork, claim_id: int, scale: Scale, rating: Rating, origin: str = "") -> Verdict:
    """Append a verdict with a copy of the check as it stands, and restate it on the claim."""
    claim = work.get(ClaimTable, claim_id)
    row = work.add(
        VerdictRow(
            claim_id=claim.id,
            scale=scale.code,
            rating=rating.key,
            label=rating.label,
            look=rating.look.value,
            number=rating.number,
            finding=claim.finding,
            explanation=claim.explanation,
            problem_type=claim.problem_type,
            suggested_wording=claim.suggested_wording,
            given_by=work.actor,
            given_at=now(),
            origin=origin,
        )
    )
    restate(claim, row)
    return verdict_record(row)


def restate(claim: ClaimTable, verdict: VerdictRow) -> None:
    """Copy onto the claim what tables sort and filter by."""
    claim.scale, claim.rating = verdict.scale, verdict.rating
    claim.verdict_label, claim.look = verdict.label, verdict.look
    claim.verdict_number, claim.verdict_at = verdict.number, verdict.given_at
    claim.second_outcome = verdict.second_outcome or ""


def restate_latest(work: UnitOfWork, claim_id: int) -> None:
    """Restate on a claim its latest verdict, as after verdicts came or went; a claim without is left."""
    row = latest_row(work.session, claim_id)
    claim = work.get(ClaimTable, claim_id)
    if row is not None and (claim.rating, claim.verdict_at) != (row.rating, row.given_at):
        restate(claim, row)


def latest_row(session: Session, claim_id: int) -> VerdictRow | None:
    """Return the verdict that stands, as a row."""
    query = select(VerdictRow).where(VerdictRow.claim_id == claim_id)
    return session.scalar(query.order_by(VerdictRow.given_at.desc(), VerdictRow.id.desc()).limit(1))


def latest(session: Session, claim_id: int) -> Verdict | None:
    """Return the verdict that stands, None for a claim that has none."""
    row = latest_row(session, claim_id)
    return verdict_record(row) if row is not None else None


def note_reading(
    work: UnitOfWork, claim_id: int, verdict_id: int, outcome: SecondOutcome, comment: str = ""
) -> None:
    """Write down, on the claim and on its verdict, who read it now and what came of it."""
    at = now()
    verdict, claim = work.get(VerdictRow, verdict_id), work.get(ClaimTable, claim_id)
    verdict.second_read_by, verdict.second_read_at = work.actor, at
    verdict.second_outcome, verdict.second_comment = outcome.value, comment
    claim.second_reader, claim.second_read_on = work.actor, at.astimezone().date().isoformat()
    claim.second_outcome = outcome.value


def of_claim(session: Session, claim_id: int) -> tuple[Verdict, ...]:
    """Return a claim's verdicts, latest first."""
    query = select(VerdictRow).where(VerdictRow.claim_id == claim_id)
    rows = session.scalars(query.order_by(VerdictRow.given_at.desc(), VerdictRow.id.desc()))
    return tuple(verdict_record(row) for row in rows)


def unread_by(session: Session, name: str, since: datetime) -> list[int]:
    """Return the claims whose verdict stands under this name since then, neither read second nor signed."""
    later = aliased(VerdictRow)
    query = (
        select(VerdictRow.claim_id)
        .join(ClaimTable, ClaimTable.id == VerdictRow.claim_id)
        .where(VerdictRow.given_by == name, VerdictRow.given_at >= since, VerdictRow.second_read_by == "")
        .where(ClaimTable.deleted_at.is_(None), ClaimTable.progress != Progress.SIGNED_OFF.value)
        .where(~select(later.id).where(later.claim_id == ClaimTable.id, later.id > VerdictRow.id).exists())
        .order_by(VerdictRow.id)
    )
    return list(session.scalars(query))
