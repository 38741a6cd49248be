"""What was signed off stays as it was signed: the last look at a unit of work before it is committed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import Progress
from claimtracker.domain.errors import SignedOff
from claimtracker.domain.sign_off import CHECK, FROZEN
from claimtracker.domain.wording import say
from claimtracker.store.check_models import SignOffRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.history_models import ChangeRow

TABLES = frozenset({"claim", "verdict", "evidence", "highlight"})
AT_ONCE = 500


def require_open(session: Session, records: Iterable[ChangeRow], *, going_back: bool) -> None:
    """Raise SignedOff when these changes touch what was signed of a claim that is, and stays, signed off.

    ``going_back`` tells that an earlier unit of work is taken back. New places in other drafts, what a joined
    claim brings along, and a source that became one with another are additions: they touch nothing signed.
    """
    records = list(records)
    joining = any(record.table == "claim" and "joined_into_id" in (record.before or {}) for record in records)
    touched: dict[int, list[ChangeRow]] = {}
    for record in records:
        if record.table in TABLES and _touches(record, joining, going_back):
            for claim_id in _claims(record):
                touched.setdefault(claim_id, []).append(record)
    acted = {record.claim_id for record in records if _is_act(record)}
    for claim_id in _signed(session, [claim_id for claim_id in touched if claim_id not in acted]):
        if any(_was_signed(session, claim_id, record) for record in touched[claim_id]):
            raise SignedOff(
                say("This claim is signed off and stays as it was signed."),
                say("Reopen it with a reason, then change it."),
                claim_id,
            )


def _is_act(record: ChangeRow) -> bool:
    # Signing, reopening and withdrawing change what is signed, and say so.
    step = record.table == "claim" and "progress" in (record.after or {})
    return step or record.table == "sign_off"


def _touches(record: ChangeRow, joining: bool, going_back: bool) -> bool:
    columns = (record.before or {}).keys() | (record.after or {}).keys()
    if record.table == "claim":
        if record.before is None or record.after is None:
            return False
        return bool(columns & (CHECK if joining else FROZEN))
    if record.table == "highlight":
        return record.before is not None and (record.after is None or bool(columns & {"quote", "claim_id"}))
    if record.before is not None and record.after is not None:
        moved = columns == {"claim_id"} and (joining or going_back)
        return not moved and columns not in (_SOURCE, _READ)
    return not (joining and record.after is not None and record.table == "evidence")


_SOURCE = frozenset({"source_id"})
_READ = frozenset({"second_read_by", "second_read_at", "second_outcome", "second_comment"})


def _claims(record: ChangeRow) -> set[int]:
    before: Any = (record.before or {}).get("claim_id")
    return {claim_id for claim_id in (record.claim_id, before) if isinstance(claim_id, int)}


def _signed(session: Session, claim_ids: Sequence[int]) -> list[int]:
    found: list[int] = []
    for start in range(0, len(claim_ids), AT_ONCE):
        here = ClaimTable.id.in_(claim_ids[start : start + AT_ONCE])
        signed = ClaimTable.progress == Progress.SIGNED_OFF.value
        found += session.scalars(select(ClaimTable.id).where(here, signed))
    return found


def _was_signed(session: Session, claim_id: int, record: ChangeRow) -> bool:
    """Tell whether a highlight stood there when the claim was signed; everything else did."""
    if record.table != "highlight":
        return True
    if record.after is None:
        text = (record.before or {}).get("created_at")
        made = datetime.fromisoformat(text) if text else None
    else:
        row = session.get(HighlightRow, record.row_id)
        made = row.created_at if row is not None else None
    query = select(func.max(SignOffRow.signed_at)).where(
        SignOffRow.claim_id == claim_id, SignOffRow.content_sha256 != ""
    )
    latest = session.scalar(query)
    return made is None or (latest is not None and made <= latest)
