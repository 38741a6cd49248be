"""Joining two sources: what rests on one comes to rest on the other; its key keeps resolving."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.errors import BadValue
from claimtracker.domain.text import fold
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.wording import say
from claimtracker.store import contacts
from claimtracker.store.base import now
from claimtracker.store.claims import count_sources
from claimtracker.store.desk_models import SettingRow
from claimtracker.store.file_models import AttachmentRow
from claimtracker.store.join_fields import both_texts, same_values
from claimtracker.store.source_models import ContactRow, EvidenceRow, SourceRow
from claimtracker.store.work import UnitOfWork

FILLED = (
    "author",
    "publisher",
    "published_on",
    "url",
    "archived_url",
    "accessed_on",
    "contact",
    "contact_status",
    "contact_on",
)
NAMED = {"title": "Title", "url": "URL", "author": "Author", "publisher": "Publisher", "contact": "Contact"}
MOVED: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (EvidenceRow, ("claim_id", "stance", "passage", "locator", "independence_group", "note")),
    (ContactRow, ("claim_id", "status", "contacted_on", "note", "contacted_by")),
    (AttachmentRow, ("sha256", "name")),
)
APART = "sources apart: "


@dataclass(frozen=True, slots=True)
class KnownSource:
    """What tells whether two sources may be one; ``url`` is canonical, ``publisher`` folded."""

    id: int
    title: str
    url: str
    publisher: str
    published_on: str


def join(work: UnitOfWork, gone_id: int, kept_id: int) -> None:
    """Join one source into another. Raises BadValue or NotFound."""
    rows = {row_id: work.get(SourceRow, row_id) for row_id in sorted((gone_id, kept_id))}
    gone, kept = rows[gone_id], rows[kept_id]
    if gone_id == kept_id or gone.joined_into_id or kept.joined_into_id:
        raise BadValue(say("These two are one source already."))
    if gone.deleted_at or kept.deleted_at:
        raise BadValue(say("A source in the bin cannot be joined."), say("Restore it first."))
    resting = select(EvidenceRow.claim_id).where(EvidenceRow.source_id.in_([gone_id, kept_id]))
    claim_ids = set(work.session.scalars(resting))
    _merge(kept, gone)
    for kind, columns in MOVED:
        known = _of(work, kind, kept_id)
        for row in _of(work, kind, gone_id):
            if not any(same_values(row, other, columns) for other in known):
                row.source_id = kept_id
    for row in work.session.scalars(select(SourceRow).where(SourceRow.joined_into_id == gone_id)).all():
        row.joined_into_id = kept_id
    gone.joined_into_id, gone.deleted_at = kept_id, now()
    contacts.restate(work, kept_id)
    for claim_id in sorted(claim_ids):
        count_sources(work, claim_id)


def keep_apart(work: UnitOfWork, one: int, other: int) -> None:
    """Remember that these are two sources, so that nobody is asked again."""
    name = _apart(one, other)
    if work.session.scalar(select(SettingRow).where(SettingRow.name == name)) is None:
        work.add(SettingRow(name=name, value="different"))


def kept_apart(session: Session) -> set[tuple[int, int]]:
    """Return the pairs of sources that somebody said are two, the smaller id first."""
    names = session.scalars(select(SettingRow.name).where(SettingRow.name.startswith(APART)))
    found = set()
    for name in names:
        one, other = name.removeprefix(APART).split(" ")
        found.add((int(one), int(other)))
    return found


def live(session: Session) -> list[KnownSource]:
    """Return every source outside the bin, oldest first."""
    query = select(
        SourceRow.id,
        SourceRow.title,
        SourceRow.canonical_url,
        SourceRow.publisher_key,
        SourceRow.published_on,
    ).where(SourceRow.deleted_at.is_(None))
    return [KnownSource(*row) for row in session.execute(query.order_by(SourceRow.id))]


def _apart(one: int, other: int) -> str:
    return f"{APART}{min(one, other)} {max(one, other)}"


def _of(work: UnitOfWork, kind: Any, source_id: int) -> Sequence[Any]:
    return work.session.scalars(select(kind).where(kind.source_id == source_id).order_by(kind.id)).all()


def _merge(kept: SourceRow, gone: SourceRow) -> None:
    """Give ``kept`` the values of both; what it has another value for is put into the notes."""
    left = []
    for name in (*FILLED, "title"):
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if theirs and not mine:
            setattr(kept, name, theirs)
        elif theirs and mine != theirs and name in NAMED:
            left.append(
                f"{NAMED[name]}, before two sources were joined: {theirs}"
            )  # not said: it is kept among the notes
    kept.canonical_url, kept.publisher_key = canonical_url(kept.url), fold(kept.publisher)
    kept.confidential = kept.confidential or gone.confidential
    kept.primary = kept.primary or gone.primary
    kept.notes = both_texts(kept.notes, gone.notes)
    if left:
        kept.notes = both_texts(kept.notes, "\n".join(left))
