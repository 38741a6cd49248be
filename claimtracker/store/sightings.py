"""Sightings: appearances of claims outside our articles, the earliest first."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.appearances import UNDATED, SightingDraft
from claimtracker.domain.claims import Sighting
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.wording import say
from claimtracker.store.check_models import SightingRow
from claimtracker.store.claims import live_row
from claimtracker.store.edits import SIGHTING_FIELDS, apply_edits
from claimtracker.store.records import sighting_record
from claimtracker.store.work import UnitOfWork

_ALL = ("outlet", "url", "seen_on", "speaker", "quote", "note")
_TELLING = ("outlet", "url", "seen_on", "speaker", "quote")


def earliest_first() -> tuple[ColumnElement[Any], ...]:
    """Return what sightings are ordered by: their dates, the undated last, then as they were noted."""
    return func.coalesce(func.nullif(SightingRow.seen_on, ""), UNDATED), SightingRow.id.expression


def of_claim(session: Session, claim_id: int) -> tuple[Sighting, ...]:
    """Return the claim's sightings, the earliest first."""
    query = select(SightingRow).where(SightingRow.claim_id == claim_id).order_by(*earliest_first())
    return tuple(sighting_record(row) for row in session.scalars(query))


def add(work: UnitOfWork, claim_id: int, draft: SightingDraft) -> Sighting:
    """Add a sighting; raises BadValue for one that says nothing, or is there already, NotFound."""
    claim_id = live_row(work, claim_id).id
    values = {name: SIGHTING_FIELDS[name](value).strip() for name, value in asdict(draft).items()}
    row = SightingRow(claim_id=claim_id, **values)
    _check(work, row)
    return sighting_record(work.add(row))


def edit(work: UnitOfWork, sighting_id: int, edits: Sequence[Edit]) -> Sighting:
    """Write fields of a sighting; raises Conflict, BadValue or NotFound."""
    row = work.get(SightingRow, sighting_id)
    if apply_edits(row, edits, SIGHTING_FIELDS):
        _check(work, row)
    return sighting_record(row)


def remove(work: UnitOfWork, sighting_id: int) -> None:
    """Remove a sighting; its claim stays."""
    work.session.delete(work.get(SightingRow, sighting_id))


def set_first_url(work: UnitOfWork, claim_id: int, url: str) -> None:
    """Give the claim's first sighting with a URL this one; without any, a sighting is made.

    An empty URL takes it away, and the sighting too where nothing else is known of it.
    """
    query = select(SightingRow).where(SightingRow.claim_id == claim_id, SightingRow.url != "")
    row = work.session.scalar(query.order_by(*earliest_first()).limit(1))
    if row is None:
        if url:
            work.add(SightingRow(claim_id=claim_id, url=url))
    elif url or any(getattr(row, name) for name in _ALL if name != "url"):
        row.url = url
    else:
        work.session.delete(row)


def _check(work: UnitOfWork, row: SightingRow) -> None:
    if not any(getattr(row, name) for name in _TELLING):
        raise BadValue(
            say("A sighting needs an outlet, a page, a date, a speaker or the words."),
            say("Fill in one of them."),
        )
    page = canonical_url(row.url)
    if not page:
        return
    others = select(SightingRow).where(SightingRow.claim_id == row.claim_id, SightingRow.url != "")
    with work.session.no_autoflush:
        known = [other for other in work.session.scalars(others) if other.id != row.id]
    if any(_same_time(row, other) for other in known if canonical_url(other.url) == page):
        raise BadValue(
            say("This page is among the sightings already."),
            say("Give another date or speaker if it was said again."),
        )


def _same_time(one: SightingRow, other: SightingRow) -> bool:
    return (one.seen_on, one.speaker.casefold()) == (other.seen_on, other.speaker.casefold())
