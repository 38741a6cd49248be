"""Every row of the desk as plain values, out of one library and into an empty one, ids and history included.

What can be made anew from other rows, the text that search reads and signatures, stays behind.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, inspect, or_, select, text
from sqlalchemy.orm import Session, undefer

from claimtracker.store import given_ids
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.base import Base, UtcTime
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claim_text import refresh_claim_texts
from claimtracker.store.file_models import AttachmentRow, StoredFile
from claimtracker.store.schema import TABLES, metadata
from claimtracker.store.source_models import ContactRow, SourceRow
from claimtracker.store.wording_models import ClaimSignature, ClaimText
from claimtracker.store.work import UnitOfWork, Values, plain

AT_ONCE = 1000
MADE_ANEW = frozenset({ClaimText.__tablename__, ClaimSignature.__tablename__})
FILES = StoredFile.__tablename__
NAMES: tuple[str, ...] = tuple(
    table.name for table in metadata.sorted_tables if table.name in TABLES and table.name not in MADE_ANEW
)
"""The tables of an archive, those that others refer to first."""


def rows(session: Session, name: str, hidden: Collection[int] = ()) -> Iterator[Values]:
    """Yield the rows of a table by id, without bytes, and without those that tell of hidden sources."""
    kind = TABLES[name]
    names = [key for key in _columns(kind) if not (kind is StoredFile and key == "content")]
    query = select(*(getattr(kind, key) for key in names)).order_by(kind.id)
    apart = _apart(kind, hidden)
    if apart is not None:
        query = query.where(apart)
    for row in session.execute(query.execution_options(yield_per=AT_ONCE)):
        yield {key: plain(value) for key, value in zip(names, row, strict=True)}


def count(session: Session, name: str) -> int:
    """Return how many rows a table has."""
    return session.scalar(select(func.count()).select_from(TABLES[name])) or 0


def confidential(session: Session) -> frozenset[int]:
    """Return the ids of the confidential sources, those in the bin too."""
    return frozenset(session.scalars(select(SourceRow.id).where(SourceRow.confidential.is_(True))))


def open_keys(session: Session) -> frozenset[str]:
    """Return the keys of the sources that may be named anywhere."""
    return frozenset(session.scalars(select(SourceRow.key).where(SourceRow.confidential.is_(False))))


def content_of(session: Session, file_id: int) -> bytes:
    """Return the bytes of a stored file."""
    query = select(StoredFile).where(StoredFile.id == file_id).options(undefer(StoredFile.content))
    row = session.scalars(query).one()
    content = row.content
    session.expunge(row)
    return content


def last_ids(session: Session) -> dict[str, int]:
    """Return the last id that each tracked table gave: an id is never given twice."""
    found: dict[str, int] = {}
    for name in NAMES:
        if TABLES[name].tracked:
            latest = session.scalar(select(func.max(TABLES[name].id))) or 0
            found[name] = max(latest, given_ids.noted(session, name))
    return found


def is_empty(session: Session) -> bool:
    """Tell whether nobody has worked on this desk yet."""
    kinds = (ArticleRow, ClaimTable, SourceRow, RevisionRow)
    return not any(session.scalar(select(func.count()).select_from(kind)) for kind in kinds)


def clear(work: UnitOfWork) -> None:
    """Remove what a new library brings of its own, such as its scales."""
    for name in reversed(NAMES):
        work.session.execute(delete(TABLES[name]))


def columns_of(name: str) -> frozenset[str]:
    """Return the names that values of a table's rows go by."""
    return frozenset(_columns(TABLES[name]))


def add(work: UnitOfWork, name: str, values: Sequence[Values]) -> None:
    """Add rows with the ids they had. Raises ValueError for a time that is none."""
    kind = TABLES[name]
    times = [key for key, column in _columns(kind).items() if isinstance(column.type, UtcTime)]
    typed = [row | {key: _time(row[key]) for key in times if key in row} for row in values]
    if typed:
        work.session.execute(insert(kind), typed)


def finish(work: UnitOfWork, given: dict[str, int]) -> None:
    """Go on counting ids where the other desk stopped, and make anew what search reads."""
    for name in NAMES:
        latest = max(given.get(name, 0), work.session.scalar(select(func.max(TABLES[name].id))) or 0)
        if latest:
            _go_on_after(work.session, name, latest)
    refresh_claim_texts(work.session, list(work.session.scalars(select(ClaimTable.id))), work.stems)


def _columns(kind: type[Base]) -> dict[str, Any]:
    return {attribute.key: attribute.columns[0] for attribute in inspect(kind).column_attrs}


def _time(value: Any) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _apart(kind: type[Base], hidden: Collection[int]) -> ColumnElement[bool] | None:
    """Return the condition that leaves out what tells of hidden sources; None where nothing does."""
    if not hidden:
        return None
    if kind in (AttachmentRow, ContactRow):
        return kind.source_id.not_in(hidden)
    if kind.__tablename__ == "change":
        source = kind.source_id  # type: ignore[attr-defined]
        return or_(source.is_(None), source.not_in(hidden))
    if kind is StoredFile:
        theirs = select(AttachmentRow.file_id).where(
            AttachmentRow.source_id.in_(hidden), AttachmentRow.file_id.is_not(None)
        )
        others = select(AttachmentRow.file_id).where(
            AttachmentRow.source_id.not_in(hidden), AttachmentRow.file_id.is_not(None)
        )
        originals = select(RevisionRow.original_id).where(RevisionRow.original_id.is_not(None))
        return or_(StoredFile.id.not_in(theirs), StoredFile.id.in_(others), StoredFile.id.in_(originals))
    return None


def _go_on_after(session: Session, name: str, latest: int) -> None:
    if session.get_bind().dialect.name == "sqlite":
        if TABLES[name].tracked:
            given_ids.note(session, name, latest)
        return
    asked = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :latest)")
    session.execute(asked, {"name": f'"{name}"', "latest": latest})
