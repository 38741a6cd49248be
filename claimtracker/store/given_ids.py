"""Ids once given to rows of a file, so that none is given twice; a server sees to that itself.

SQLite looks after the tables whose rows history names. Of others it gives the last id again once its row is
deleted; what is noted here beside SQLite's own notes keeps that from happening.
"""

from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from claimtracker.store.base import Base

_GIVEN = text("SELECT max(seq) FROM sqlite_sequence WHERE name = :name")
_AGAIN = text("UPDATE sqlite_sequence SET seq = :latest WHERE name = :name")
_FIRST = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :latest)")


def latest(session: Session, kind: type[Base]) -> int:
    """Return the last id that a table of a file gave, or 0."""
    there = session.scalar(select(func.max(kind.id))) or 0
    return max(there, noted(session, kind.__tablename__))


def noted(session: Session, name: str) -> int:
    """Return the last id that a file notes for a table, or 0."""
    if session.get_bind().dialect.name != "sqlite":
        return 0
    return session.scalar(_GIVEN, {"name": name}) or 0


def note(session: Session, name: str, last: int) -> None:
    """Let a file go on counting after this id."""
    values = {"name": name, "latest": last}
    changed: Any = session.execute(_AGAIN, values)
    if not changed.rowcount:
        session.execute(_FIRST, values)


def keep(session: Session, kind: type[Base]) -> None:
    """Note the last id of a table before rows of it are deleted."""
    if session.get_bind().dialect.name == "sqlite":
        note(session, kind.__tablename__, latest(session, kind))


def following(session: Session, kind: type[Base]) -> int | None:
    """Return the id for a new row of a table that SQLite does not look after; None lets a server choose."""
    return latest(session, kind) + 1 if session.get_bind().dialect.name == "sqlite" else None
