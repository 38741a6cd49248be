"""What is looked at to tell what checks lack, and whom to ask: read as columns, for many claims at once.

The records hold only what these questions need; whole ones cost five times as much to read.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.calculation import from_stored
from claimtracker.domain.claims import Claim
from claimtracker.domain.sources import Evidence, Source
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.records import reading
from claimtracker.store.source_models import EvidenceRow, SourceRow

# Fields of the records, each a column of that name; the others keep what they begin with.
_OF_CLAIM = (
    "id",
    "key",
    "statement",
    "type",
    "speaker",
    "speaker_role",
    "progress",
    "due",
    "open_questions",
    "finding",
    "explanation",
    "calculation",
    "recheck_on",
    "rating",
    "verdict_label",
    "look",
)
_OF_LINK = ("id", "claim_id", "stance", "passage", "locator", "independence_group", "note")
_OF_SOURCE = (
    "id",
    "key",
    "title",
    "kind",
    "primary",
    "author",
    "publisher",
    "canonical_url",
    "contact",
    "confidential",
)
_as_claim = reading(Claim, _OF_CLAIM, calculation=from_stored)
_as_link = reading(Evidence, _OF_LINK)
_as_source = reading(Source, _OF_SOURCE)


def _columns(table: Any, names: Sequence[str]) -> list[Any]:
    return [getattr(table, name) for name in names]


def claims(session: Session, claim_ids: Sequence[int]) -> dict[int, Claim]:
    """Return these claims by id, with the check as it stands."""
    query = select(*_columns(ClaimTable, _OF_CLAIM)).where(ClaimTable.id.in_(claim_ids))
    return {values[0]: _as_claim(values) for values in session.execute(query)}


def evidence(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Evidence]]:
    """Return the evidence of these claims in the order it was linked; none of sources in the bin."""
    columns = (*_columns(EvidenceRow, _OF_LINK), *_columns(SourceRow, _OF_SOURCE))
    query = (
        select(*columns)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id.in_(claim_ids), SourceRow.deleted_at.is_(None))
        .order_by(EvidenceRow.id)
    )
    found: dict[int, list[Evidence]] = {}
    for values in session.execute(query):
        link = _as_link(values[: len(_OF_LINK)], source=_as_source(values[len(_OF_LINK) :]))
        found.setdefault(link.claim_id, []).append(link)
    return found
