"""Signatures on claims: what was signed, by whom, and whether it still stands so."""

import json
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from claimtracker.domain.claims import Progress
from claimtracker.domain.sign_off import SignOff, SignOffKind, canonical, differs, digest
from claimtracker.domain.wording import say
from claimtracker.store.base import now
from claimtracker.store.check_models import SignOffRow, VerdictRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.records import sign_off_record
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.verdicts import latest_row
from claimtracker.store.work import UnitOfWork

_CLAIM = ("key", "statement", "speaker", "speaker_role", "said_on", "finding", "explanation")
_LINK = ("stance", "passage", "locator", "independence_group", "note")


def add(work: UnitOfWork, claim_id: int, kind: SignOffKind, reason: str = "") -> None:
    """Add a signature over the claim as it stands, or a reopening, which signs nothing."""
    at = now()
    content = ""
    if kind is not SignOffKind.REOPENED:
        work.session.flush()
        content = content_of(work.session, work.get(ClaimTable, claim_id), work.actor, at)
    work.add(
        SignOffRow(
            claim_id=claim_id,
            kind=kind.value,
            signed_by=work.actor,
            signed_at=at,
            content=content,
            content_sha256=digest(content) if content else "",
            reason=reason,
        )
    )


def of_claim(session: Session, claim_id: int) -> tuple[SignOff, ...]:
    """Return what was signed, reopened and withdrawn, latest first."""
    query = select(SignOffRow).where(SignOffRow.claim_id == claim_id).order_by(SignOffRow.id.desc())
    return tuple(sign_off_record(row) for row in session.scalars(query))


def cites_only(content: str, keys: Collection[str]) -> bool:
    """Tell whether every source that a signed text names is one of these."""
    try:
        return all(link["source"] in keys for link in json.loads(content)["evidence"])
    except (ValueError, KeyError, TypeError):
        return not content


def content_of(session: Session, claim: ClaimTable, signed_by: str, signed_at: datetime) -> str:
    """Return a claim as it stands in the canonical form."""
    said = {name: getattr(claim, name) for name in _CLAIM}
    if claim.place:  # so that texts signed before there was such a field still read the same
        said["place"] = claim.place
    said |= {"signed_by": signed_by, "signed_at": signed_at.astimezone(UTC).isoformat()}
    quotes = session.scalars(select(HighlightRow.quote).where(HighlightRow.claim_id == claim.id))
    return canonical(
        said,
        _verdict(latest_row(session, claim.id)),
        ({"source": key, "title": title, **link} for key, title, link in _links(session, claim.id)),
        quotes,
    )


def _verdict(row: VerdictRow | None) -> dict[str, Any]:
    if row is None:
        return {}
    return {
        "scale": row.scale,
        "rating": row.rating,
        "label": row.label,
        "number": row.number,
        "problem_type": row.problem_type,
        "suggested_wording": row.suggested_wording,
        "by": row.given_by,
        "at": row.given_at.astimezone(UTC).isoformat(),
    }


def _links(session: Session, claim_id: int) -> Iterator[tuple[str, str, dict[str, str]]]:
    query = (
        select(EvidenceRow, SourceRow.key, SourceRow.title)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id == claim_id)
    )
    for row, key, title in session.execute(query):
        yield key, title, {name: getattr(row, name) for name in _LINK}


def amiss(session: Session) -> tuple[int, list[str]]:
    """Return how many signatures were read, and for each that fails what it is and in what it fails.

    Every signed text must have its hash; a claim that is signed off must still stand as its latest one says.
    One whose text stayed on another desk, because it names a confidential source, cannot be held to it.
    """
    read, wrong = 0, []
    latest: dict[int, SignOffRow] = {}
    there = (SignOffRow.content_sha256 != "", SignOffRow.content != "")
    query = select(SignOffRow).where(*there).order_by(SignOffRow.id)
    for row in session.scalars(query.execution_options(yield_per=500)):
        read += 1
        if digest(row.content) == row.content_sha256:
            latest[row.claim_id] = row
        else:
            wrong.append(
                say(
                    "What {who} signed under number {number}",
                    who=row.signed_by or say("somebody"),
                    number=str(row.id),
                )
            )
    joined = _joined_sources(session) if latest else {}
    for claim_id, row in latest.items():
        claim = session.get(ClaimTable, claim_id)
        if claim is not None and claim.progress == Progress.SIGNED_OFF.value:
            wrong += [
                say("{part} of signed-off claim {key}", part=part.capitalize(), key=claim.key)
                for part in _parts(session, claim, row, joined)
            ]
    return read, wrong


def _parts(session: Session, claim: ClaimTable, row: SignOffRow, joined: dict[str, str]) -> tuple[str, ...]:
    try:
        signed = json.loads(row.content)
        for link in signed["evidence"]:
            link["source"] = joined.get(link["source"], link["source"])
        stands = content_of(session, claim, row.signed_by, row.signed_at)
        return differs(json.dumps(signed), stands)
    except (ValueError, KeyError, TypeError, AttributeError):
        return (say("the signed text"),)


def _joined_sources(session: Session) -> dict[str, str]:
    kept = aliased(SourceRow)
    query = select(SourceRow.key, kept.key).join(kept, kept.id == SourceRow.joined_into_id)
    return dict(session.execute(query).all())
