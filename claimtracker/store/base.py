"""What every mapped table shares: naming, time, keys."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, ForeignKey, Index, MetaData, literal_column, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.mapper import _CONFIGURE_MUTEX
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

NOTHING: Any = literal_column("''")
"""Written into the query: SQLite takes an index of part of the rows only where it sees its condition."""

_KEPT_LENGTH = len("2026-11-22 14:02:05.120000")
"""How SQLite keeps a moment, whatever its microseconds."""


def settle(session: Session) -> None:
    """Write what waits in a session that writes: asking a table does not, as asking for mapped rows does."""
    if session.autoflush:
        session.flush()


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC datetime, kept without its zone so that SQLite and PostgreSQL hold the same."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class UtcText(TypeDecorator[str]):
    """What UtcTime keeps, read in ISO 8601 as ``2026-11-22T14:02:05.120000Z``; empty for none.

    For reading a hundred thousand: a moment made and spelt costs ten times its text.
    """

    impl = DateTime
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], str]:
        return _iso_text


def _iso_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str) and len(value) == _KEPT_LENGTH:
        return f"{value[:10]}T{value[11:19] if value[19:] == '.000000' else value[11:]}Z"
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return f"{moment.isoformat()}Z"


class Base(DeclarativeBase):
    """The mapped schema; ``tracked`` tables write history and can be undone."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcTime}
    tracked: ClassVar[bool] = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-10)

    def __init_subclass__(cls, **named: Any) -> None:
        # A class may be mapped by one worker while the query of another makes the mapped ones ready, which
        # goes through all of them.
        with _CONFIGURE_MUTEX:
            super().__init_subclass__(**named)


def now() -> datetime:
    """Return the current time in UTC."""
    return datetime.now(UTC)


def parent(target: str, *, cascade: bool = True) -> Mapped[int]:
    """Return an indexed foreign key column to ``table.id``."""
    rule = "CASCADE" if cascade else "RESTRICT"
    return mapped_column(ForeignKey(f"{target}.id", ondelete=rule), index=True)


def live_order(name: str, *columns: str, where: str = "") -> Index:
    """Return an index by which records outside the bin are sorted, counted and filtered.

    Of part of the rows only: a whole index on ``deleted_at`` looks selective to a planner without
    statistics, which then reads every record through it and sorts. With ``where`` of fewer still.
    """
    live = text(f"deleted_at IS NULL AND {where}" if where else "deleted_at IS NULL")
    return Index(name, *columns, sqlite_where=live)


def bin_order(table: str) -> Index:
    """Return the index of the few records in the bin."""
    binned = text("deleted_at IS NOT NULL")
    return Index(f"ix_{table}_bin", "deleted_at", sqlite_where=binned)
