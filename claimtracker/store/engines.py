"""Engines for SQLite and PostgreSQL, with the settings that keep every commit."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from claimtracker.domain.errors import BadValue
from claimtracker.domain.wording import say, to_say

FORM = to_say("Write postgresql://name@server/database.")
BAD_PORT = to_say("The port in this database URL is no number from 1 to 65535.")

# FULL, not NORMAL: after a power cut NORMAL may lose the latest commits.
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA cache_size=-65536",
    "PRAGMA temp_store=MEMORY",
    # A save that changes what search reads writes 40 pages: with the usual 1000, one in 25 would wait until
    # all of them were copied into the file. Nothing committed is less safe in the log than in the file.
    "PRAGMA wal_autocheckpoint=4000",
)


def sqlite_engine(path: Path) -> Engine:
    """Return an engine for a library file; transactions are begun by us, never by the driver."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": 5},
        hide_parameters=True,
        pool_size=4,
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _open_anew)
    return engine


def postgres_engine(url: str) -> Engine:
    """Return an engine for a newsroom's server; raises BadValue when the URL is not understood."""
    try:
        parsed = make_url(url)
    except ArgumentError:  # it quotes the URL, and with it the password
        raise BadValue(say("This is not a database URL."), say(FORM)) from None
    except ValueError:
        raise BadValue(say(BAD_PORT), say(FORM)) from None
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername != "postgresql+psycopg":
        raise BadValue(
            say("ClaimTracker cannot use {drivername} databases.", drivername=parsed.drivername),
            say("Use a file or a PostgreSQL URL."),
        )
    _refuse_unclear(parsed)
    options = "-c lock_timeout=5000 -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000"
    return create_engine(
        parsed,
        pool_pre_ping=True,
        pool_size=4,
        pool_timeout=5,
        hide_parameters=True,
        connect_args={"connect_timeout": 5, "tcp_user_timeout": 5000, "options": options},
    )


def _refuse_unclear(url: URL) -> None:
    """Raise BadValue for what the driver would take for something else, and tell of a server that is gone."""
    if "@" in (url.host or ""):  # a part of the password, which must not be said as the host's name
        raise BadValue(
            say("The name or password in this database URL holds an “@”."), say("Write “%40” in its place.")
        )
    if url.port is not None and not 0 < url.port < 65_536:
        raise BadValue(say(BAD_PORT), say(FORM))
    if not url.database and not {"dbname", "service"} & set(url.query):
        raise BadValue(say("This database URL names no database."), say(FORM))


def _configure(connection: sqlite3.Connection, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _open_anew(context: ExceptionContext) -> None:
    # A connection keeps what it met when it was opened, such as a read-only file. Once the person has
    # mended that, "try again" must meet the file as it is then.
    name = getattr(context.original_exception, "sqlite_errorname", "")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR")):
        context.is_disconnect = context.invalidate_pool_on_disconnect = True


def _begin(connection: Connection) -> None:
    # Writers take the lock at once: a deferred transaction that upgrades can lose to another writer.
    write = connection.get_execution_options().get("claimtracker_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
