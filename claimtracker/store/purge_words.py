"""Words of records deleted for good that other records hold: in signed texts, and in the history of joins."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import Progress
from claimtracker.store.check_models import SignOffRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.history_models import ChangeRow
from claimtracker.store.source_models import EvidenceRow, SourceRow

OWNER = {"article": ChangeRow.article_id, "claim": ChangeRow.claim_id, "source": ChangeRow.source_id}
_CHUNK = 500
# Past the history, which would keep the text.
_SIGNED: Any = SignOffRow.__table__


def forget_signed(session: Session, kind: str, ids: Sequence[int]) -> None:
    """Empty the signed texts that tell of these sources, or quote these articles; their hashes stay.

    A claim that is signed off keeps its texts: whatever it was signed off with is not deleted.
    """
    if kind == "claim":
        return
    marks = _keys(session, ids) if kind == "source" else _quotes(session, ids)
    standing = (
        select(EvidenceRow.claim_id).where(EvidenceRow.source_id.in_(ids))
        if kind == "source"
        else select(HighlightRow.claim_id).where(HighlightRow.article_id.in_(ids))
    )
    earlier = select(ChangeRow.claim_id).where(OWNER[kind].in_(ids))
    owners = {*session.scalars(standing), *session.scalars(earlier)}
    claim_ids = sorted(filter(None, owners))
    for start in range(0, len(claim_ids), _CHUNK):
        _empty(session, claim_ids[start : start + _CHUNK], marks, open_only=kind == "article")


def forget_joins(session: Session, kind: str, ids: Sequence[int]) -> None:
    """Take joins that were taken apart again out of the other record's history: it held words of both."""
    if kind == "article":
        return
    query = select(ChangeRow.change_set_id, ChangeRow.before, ChangeRow.after).where(
        ChangeRow.table == kind, ChangeRow.row_id.in_(ids), OWNER[kind].in_(ids)
    )
    joins: dict[int, set[int]] = {}
    for unit, before, after in session.execute(query):
        for values in (before or {}, after or {}):
            if other := values.get("joined_into_id"):
                joins.setdefault(other, set()).add(unit)
    for other, units in joins.items():
        told = OWNER[kind] == other, ChangeRow.before.is_not(None) | (ChangeRow.table != kind)
        session.execute(delete(ChangeRow).where(ChangeRow.change_set_id.in_(units), *told))


def _keys(session: Session, source_ids: Sequence[int]) -> set[str]:
    return set(session.scalars(select(SourceRow.key).where(SourceRow.id.in_(source_ids))))


def _quotes(session: Session, article_ids: Sequence[int]) -> set[str]:
    found = set(session.scalars(select(HighlightRow.quote).where(HighlightRow.article_id.in_(article_ids))))
    query = select(ChangeRow.before, ChangeRow.after).where(
        ChangeRow.table == HighlightRow.__tablename__, ChangeRow.article_id.in_(article_ids)
    )
    for values in (one for change in session.execute(query) for one in change if one):
        if quote := values.get("quote"):
            found.add(quote)
    return found


def _empty(session: Session, claim_ids: Sequence[int], marks: set[str], *, open_only: bool) -> None:
    query = select(ClaimTable.id).where(ClaimTable.id.in_(claim_ids))
    if open_only:
        query = query.where(ClaimTable.progress != Progress.SIGNED_OFF.value)
    claim_ids = list(session.scalars(query))
    for row in session.scalars(select(SignOffRow).where(SignOffRow.claim_id.in_(claim_ids))).all():
        if marks & _named(row.content):
            session.execute(_SIGNED.update().where(_SIGNED.c.id == row.id).values(content=""))
    noted = ChangeRow.table == SignOffRow.__tablename__, ChangeRow.claim_id.in_(claim_ids)
    for change in session.scalars(select(ChangeRow).where(*noted)).all():
        change.before, change.after = (_emptied(one, marks) for one in (change.before, change.after))
    session.flush()


def _emptied(values: dict[str, Any] | None, marks: set[str]) -> dict[str, Any] | None:
    told = values is not None and marks & _named(values.get("content") or "")
    return {**values, "content": ""} if values is not None and told else values


def _named(content: str) -> set[str]:
    """Return the keys of the sources that a signed text names, and its quotes."""
    try:
        signed = json.loads(content)
        return {*(link["source"] for link in signed["evidence"]), *signed["quotes"]}
    except (ValueError, KeyError, TypeError):
        return set()
