"""Database exceptions as sentences."""

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

_SQLITE_FAULTS: tuple[tuple[str, str, str], ...] = (
    ("full", "The disk is full; the last change was not saved.", "Free some space, then save again."),
    ("readonly", "The library is read-only.", "Make the file and its folder writable, then try again."),
    ("locked", "Another program is writing to the library.", "Wait a moment, then try again."),
    ("busy", "Another program is writing to the library.", "Wait a moment, then try again."),
    ("disk i/o", "The disk could not be read or written.", "Check the drive, then try again."),
    ("unable to open", "The library cannot be opened.", "Check that its folder exists and is writable."),
)
_SERVER_GONE = EnvironmentFault(
    "The database server does not answer; nothing was lost.", "What you typed is kept. Try again in a moment."
)


@contextmanager
def spoken() -> Iterator[None]:
    """Turn database exceptions into ClaimTrackerError with a sentence and a next step."""
    try:
        yield
    except (DBAPIError, PoolTimeout) as error:
        raise in_words(error) from error


def in_words(error: DBAPIError | PoolTimeout) -> ClaimTrackerError:
    """Return the error as a person should read it; the statement and its values stay out."""
    if isinstance(error, PoolTimeout):
        return _SERVER_GONE
    text = str(error.orig).lower().replace("-", "")
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return LibraryDamaged("The library file is damaged.", "Restore the latest backup.")
    if error.orig is not None and type(error.orig).__module__.startswith("psycopg"):
        return _postgres_words(error)
    for sign, sentence, step in _SQLITE_FAULTS:
        if sign in text:
            return EnvironmentFault(sentence, step)
    if isinstance(error, IntegrityError):
        return Conflict("The change does not fit what is in the library now.", "Look again and repeat it.")
    return LibraryDamaged("The library did not accept the change.", "Check the library in the Library menu.")


def _postgres_words(error: DBAPIError) -> ClaimTrackerError:
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in ("55P03", "40P01", "40001", "57014"):
        return EnvironmentFault(
            "Somebody else is writing to the same record.", "Wait a moment, then try again."
        )
    if isinstance(error, IntegrityError):
        return Conflict("The change does not fit what is in the library now.", "Look again and repeat it.")
    if state.startswith("28") or state == "42501":
        return EnvironmentFault(
            "The database server refuses this name or password.", "Check the library's URL."
        )
    if state == "3D000":
        return EnvironmentFault("The server has no database of that name.", "Ask who runs it to create it.")
    if state.startswith("22"):
        return BadValue("The server cannot store one of these values.", "Remove unusual characters.")
    if isinstance(error, OperationalError | InterfaceError) or state.startswith(("08", "57P", "53")):
        return _SERVER_GONE
    if isinstance(error, DatabaseError):
        return EnvironmentFault("The database server did not accept the change.", "Try again; then check it.")
    return _SERVER_GONE
