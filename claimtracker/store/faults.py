"""Database exceptions as sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from claimtracker.domain.errors import (
    BadValue,
    ClaimTrackerError,
    Conflict,
    EnvironmentFault,
    LibraryDamaged,
)
from claimtracker.domain.wording import say, to_say

# What SQLite itself says.
_DAMAGE = ("malformed", "not a database", "corrupt", "no such table", "no such column")
_SQLITE_FAULTS: tuple[tuple[str, str, str], ...] = (
    ("full", to_say("{name} was not saved: its disk is full."), to_say("Free some space, then save again.")),
    (
        "readonly",
        to_say("{name} is read-only."),
        to_say("Make the file and its folder writable, then try again."),
    ),
    ("locked", to_say("Another program is writing to {name}."), to_say("Wait a moment, then try again.")),
    ("busy", to_say("Another program is writing to {name}."), to_say("Wait a moment, then try again.")),
    (
        "disk i/o",
        to_say("{name} could not be read or written: its disk failed."),
        to_say("Check the drive, then try again."),
    ),
    (
        "unable to open",
        to_say("{name} cannot be opened."),
        to_say("Check that its folder exists and is writable."),
    ),
)


@contextmanager
def spoken(name: str = "") -> Iterator[None]:
    """Turn database exceptions into ClaimTrackerError with a sentence and a next step."""
    try:
        yield
    except (DBAPIError, PoolTimeout) as error:
        raise in_words(error, name) from None
    except sqlite3.Error as error:  # of a connection that was asked past SQLAlchemy
        raise in_words(DBAPIError("", None, error), name) from None


@contextmanager
def spoken_at_the_door() -> Iterator[None]:
    """Turn what keeps a server from being opened into ClaimTrackerError, with a sentence of its own."""
    try:
        yield
    except DBAPIError as error:
        told = _at_the_door(str(error.orig), error) or in_words(error)
        raise told from None


def _at_the_door(said: str, error: DBAPIError) -> ClaimTrackerError | None:
    """Return why no connection came about; None where the server itself gave a code, or another reason."""
    if getattr(error.orig, "sqlstate", None) or _refused_at_the_door(error):
        return None
    if "does not exist" in said:
        return _no_database() if "database " in said.rpartition("FATAL")[2] else _no_entry()
    if "FATAL" in said:  # the server answers, and says what else is wrong
        return None
    if "invalid" in said:
        return BadValue(say("A setting in this database URL is not known."), say("Check the library's URL."))
    return EnvironmentFault(
        say("The database server cannot be reached: it is not running, or its name or port is wrong."),
        say("Check the library's URL, or ask who runs the server."),
    )


def in_words(error: DBAPIError | PoolTimeout, name: str = "") -> ClaimTrackerError:
    """Return the error as a person should read it, with the database's own code as a note.

    Raise it ``from None``: messages of a database may quote the values of the row they refuse.
    """
    told = _told(error, name or say("The library"))
    told.add_note(_code(error))
    return told


def _code(error: DBAPIError | PoolTimeout) -> str:
    original = error if isinstance(error, PoolTimeout) else error.orig
    code = getattr(original, "sqlite_errorname", "") or getattr(original, "sqlstate", "") or ""
    return f"{type(original).__name__} {code}".strip()


def _told(error: DBAPIError | PoolTimeout, name: str) -> ClaimTrackerError:
    if isinstance(error, PoolTimeout):
        return _server_gone()
    if error.orig is not None and type(error.orig).__module__.startswith("psycopg"):
        return _postgres_words(error)
    if isinstance(error, IntegrityError):
        return _does_not_fit()
    if getattr(error.orig, "sqlite_errorname", "") == "SQLITE_IOERR_SHMSIZE":
        # No room for the index of the log, which even readers make.
        return EnvironmentFault(
            say("{name} cannot be opened: its disk is full.", name=name),
            say("Free some space, then try again."),
        )
    text = str(error.orig).lower().replace("-", "")
    if any(sign in text for sign in _DAMAGE):
        return LibraryDamaged(say("{name} is damaged.", name=name), say("Restore the latest backup."))
    for sign, sentence, step in _SQLITE_FAULTS:
        if sign in text:
            return EnvironmentFault(say(sentence, name=name), say(step))
    return LibraryDamaged(
        say("{name} did not accept the change.", name=name), say("Choose Check library in the menu File.")
    )


def _postgres_words(error: DBAPIError) -> ClaimTrackerError:
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in ("55P03", "40P01", "40001", "57014"):
        return EnvironmentFault(
            say("Somebody else is writing to the same record."), say("Wait a moment, then try again.")
        )
    if isinstance(error, IntegrityError):
        return _does_not_fit()
    if state.startswith("28") or state == "42501" or _refused_at_the_door(error):
        return _no_entry()
    if state == "25006":
        return EnvironmentFault(
            say("The database server is read-only now."), say("Ask who runs it, then try again.")
        )
    if state == "3D000":
        return _no_database()
    if state.startswith("22") or state == "54000":
        return BadValue(
            say("The server cannot store one of these values."), say("Remove unusual characters.")
        )
    if isinstance(error, OperationalError | InterfaceError) or state.startswith(("08", "57P", "53")):
        return _server_gone()
    if isinstance(error, DatabaseError):
        return EnvironmentFault(
            say("The database server did not accept the change."), say("Try again; then check it.")
        )
    return _server_gone()


def _refused_at_the_door(error: DBAPIError) -> bool:
    # A connection that never came about has no code, only libpq's own sentence.
    return "password" in str(error.orig) or "pg_hba.conf" in str(error.orig)


def _no_entry() -> EnvironmentFault:
    return EnvironmentFault(
        say("The database server refuses this name or password."), say("Check the library's URL.")
    )


def _no_database() -> EnvironmentFault:
    return EnvironmentFault(
        say("The server has no database of that name."), say("Ask who runs it to create it.")
    )


def _does_not_fit() -> Conflict:
    return Conflict(
        say("The change does not fit what is in the library now."), say("Look again and repeat it.")
    )


def _server_gone() -> EnvironmentFault:
    return EnvironmentFault(
        say("The database server does not answer; nothing was lost."),
        say("What you typed is kept. Try again in a moment."),
    )
