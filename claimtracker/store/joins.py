"""Joining two claims: everything that hangs on one comes to hang on the other; its key keeps resolving."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.wording import say
from claimtracker.store.base import now
from claimtracker.store.check_models import DecisionRow, LintAsideRow, SightingRow, SignOffRow, VerdictRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.claims import count_sources, sort_key
from claimtracker.store.edits import CLAIM_FIELDS, apply_edits
from claimtracker.store.join_fields import merge_fields, same_values
from claimtracker.store.source_models import ContactRow, EvidenceRow
from claimtracker.store.verdicts import restate
from claimtracker.store.wording_models import AliasRow, ClaimTagRow
from claimtracker.store.work import UnitOfWork

# What moves, and the columns in which two rows say the same: then the kept claim's own row stands for both.
MOVED: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (HighlightRow, ("revision_id", "start", "end")),
    (SightingRow, ("outlet", "url", "seen_on", "speaker", "quote", "note")),
    (EvidenceRow, ("source_id", "stance", "passage", "locator", "independence_group", "note")),
    (AliasRow, ("text",)),
    (ClaimTagRow, ("name",)),
    (VerdictRow, ("scale", "rating", "finding", "explanation", "given_by", "given_at")),
    (SignOffRow, ("kind", "signed_by", "signed_at", "content_sha256", "reason")),
    (LintAsideRow, ("rule", "about")),
    (ContactRow, ("source_id", "status", "contacted_on", "note", "contacted_by")),
)


def joined_into(session: Session, claim_ids: Sequence[int]) -> dict[int, list[int]]:
    """Return the claims that were joined into each of these, oldest first."""
    query = select(ClaimTable.joined_into_id, ClaimTable.id).where(ClaimTable.joined_into_id.in_(claim_ids))
    found: dict[int, list[int]] = {}
    for into, row_id in session.execute(query.order_by(ClaimTable.id)):
        if into:
            found.setdefault(into, []).append(row_id)
    return found


def statements_of(session: Session, claim_id: int) -> tuple[str, ...]:
    """Return what the claims say that were joined into this one, the one joined last before others."""
    query = select(ClaimTable.statement).where(ClaimTable.joined_into_id == claim_id)
    return tuple(session.scalars(query.order_by(ClaimTable.deleted_at.desc(), ClaimTable.id.desc())))


def earlier(session: Session, one: int, other: int) -> tuple[int, int]:
    """Return (the newer claim, the one checked before): a rated claim comes before one that is not."""
    query = select(ClaimTable.id, ClaimTable.rating).where(ClaimTable.id.in_([one, other]))
    rated = {row_id: bool(rating) for row_id, rating in session.execute(query)}
    before = min((one, other), key=lambda row_id: (not rated.get(row_id, False), row_id))
    return (other if before == one else one), before


def join(work: UnitOfWork, gone_id: int, kept_id: int) -> None:
    """Join one claim into another. Raises BadValue or NotFound.

    The row of the claim that goes stays as it was, hidden, so that its key and id keep resolving.
    """
    rows = {row_id: work.get(ClaimTable, row_id) for row_id in sorted((gone_id, kept_id))}
    gone, kept = rows[gone_id], rows[kept_id]
    if gone_id == kept_id or gone.joined_into_id or kept.joined_into_id:
        raise BadValue(say("These two are one claim already."))
    if gone.deleted_at or kept.deleted_at:
        raise BadValue(say("A claim in the bin cannot be joined."), say("Restore it first."))
    verdicts = [*_of(work, VerdictRow, kept_id), *_of(work, VerdictRow, gone_id)]
    latest = max(verdicts, key=lambda row: (row.given_at, row.id), default=None)
    newer = latest is not None and latest.claim_id == gone_id
    merge_fields(kept, gone, verdicts, newer)
    for kind, columns in MOVED:
        _move(work, kind, gone_id, kept_id, columns)
    _move_decisions(work, gone_id, kept_id)
    for row in work.session.scalars(select(ClaimTable).where(ClaimTable.joined_into_id == gone_id)).all():
        row.joined_into_id = kept_id
    gone.joined_into_id, gone.deleted_at = kept_id, now()
    work.session.flush()
    _keep_wording(work, gone, kept)
    if latest is not None and newer:
        restate(kept, latest)
    for claim_id in (gone_id, kept_id):
        count_sources(work, claim_id)


def kept_of(work: UnitOfWork, claim_id: int) -> int:
    """Return the claim that this one is joined into as it stands now, or 0; raises NotFound."""
    return work.get(ClaimTable, claim_id).joined_into_id or 0


def edit_wording(work: UnitOfWork, gone_id: int, edits: Sequence[Edit]) -> None:
    """Write fields of a claim that was joined into another; a new statement is kept as its wording."""
    gone = work.get(ClaimTable, gone_id)
    if "statement" in apply_edits(gone, edits, CLAIM_FIELDS) and gone.joined_into_id:
        gone.statement_key = sort_key(gone.statement)
        _keep_wording(work, gone, work.get(ClaimTable, gone.joined_into_id))


def _of(work: UnitOfWork, kind: Any, claim_id: int) -> list[Any]:
    return list(work.session.scalars(select(kind).where(kind.claim_id == claim_id).order_by(kind.id)))


def _move(work: UnitOfWork, kind: Any, gone_id: int, kept_id: int, columns: tuple[str, ...]) -> None:
    known = _of(work, kind, kept_id)
    for row in _of(work, kind, gone_id):
        if not any(same_values(row, other, columns) for other in known):
            row.claim_id = kept_id


def _move_decisions(work: UnitOfWork, gone_id: int, kept_id: int) -> None:
    """Let what was said of the claim that goes be said of the one that stays, where nothing was."""
    either = or_(DecisionRow.claim_id.in_([gone_id, kept_id]), DecisionRow.other_id.in_([gone_id, kept_id]))
    rows = work.session.scalars(select(DecisionRow).where(either).order_by(DecisionRow.id)).all()
    known = {frozenset((row.claim_id, row.other_id)) for row in rows}
    for row in rows:
        other = row.other_id if row.claim_id == gone_id else row.claim_id
        if gone_id not in (row.claim_id, row.other_id) or other == kept_id:
            continue
        if frozenset((kept_id, other)) not in known:
            known.add(frozenset((kept_id, other)))
            if row.claim_id == gone_id:
                row.claim_id = kept_id
            else:
                row.other_id = kept_id


def _keep_wording(work: UnitOfWork, gone: ClaimTable, kept: ClaimTable) -> None:
    wordings = {row.text for row in _of(work, AliasRow, kept.id)} | {kept.statement}
    if gone.statement not in wordings:
        work.add(AliasRow(claim_id=kept.id, text=gone.statement))
