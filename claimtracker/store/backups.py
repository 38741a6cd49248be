"""Backups: copied by SQLite itself, opened and counted before they count."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault, LibraryDamaged
from claimtracker.store.library_file import inspect_file, make_private_file, make_private_folder, quick_check

KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 12, 10, 9
FORM = "%Y%m%d-%H%M%S-%f"
COUNT = "SELECT (SELECT count(*) FROM claim), (SELECT count(*) FROM verdict), (SELECT count(*) FROM change)"


def backup_folder(library: Path) -> Path:
    """Return where a library's backups lie."""
    return library.parent / f"{library.stem} backups"


def back_up(library: Path, reason: str = "") -> Path:
    """Copy the library while it is in use, verify the copy, and return its path.

    The copy is opened, checked and its claims counted before it takes its name; only then are old
    backups thinned out. Raises EnvironmentFault or LibraryDamaged; an earlier backup is never lost.
    """
    folder = backup_folder(library)
    make_private_folder(folder)
    stamp = datetime.now(UTC).strftime(FORM)
    target = folder / f"{stamp}{'-' + reason if reason else ''}.claims"
    part = target.with_suffix(".part")
    try:
        make_private_file(part)
        _copy(library, part)
        inspect_file(part)
        quick_check(part)
        part.replace(target)
    except sqlite3.OperationalError as error:
        raise EnvironmentFault(
            "The backup could not be written.", "Check the free space and permissions of its folder."
        ) from error
    except sqlite3.DatabaseError as error:
        raise LibraryDamaged(
            "The library could not be copied.", "Check the library; keep the last backup."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    thin_out(folder)
    return target


def backups(library: Path) -> list[Path]:
    """Return the library's backups, latest first."""
    return sorted(backup_folder(library).glob("*.claims"), reverse=True)


def restore(backup: Path, library: Path) -> None:
    """Put a verified copy of the backup in the library's place, which must be free."""
    quick_check(backup)
    inspect_file(backup)
    make_private_file(library)
    _copy(backup, library)


def due(library: Path, every: timedelta = timedelta(minutes=30)) -> bool:
    """Tell whether the library changed since its last backup, and that is long enough ago."""
    taken = backups(library)
    if not taken:
        return True
    last = taken[0].stat().st_mtime
    return _changed_at(library) > last and datetime.now().timestamp() - last >= every.total_seconds()


def thin_out(folder: Path) -> None:
    """Keep the latest of each of 12 days, 10 weeks and 9 months, and everything of today."""
    kept: set[Path] = set()
    files = sorted(folder.glob("*.claims"), reverse=True)
    for form, limit in (("%Y%m%d", KEPT_DAYS), ("%G%V", KEPT_WEEKS), ("%Y%m", KEPT_MONTHS)):
        periods: dict[str, Path] = {}
        for file in files:
            periods.setdefault(_taken_at(file).strftime(form), file)
        kept.update(list(periods.values())[:limit])
    today = datetime.now(UTC).date()
    for file in files:
        if file not in kept and _taken_at(file).date() != today:
            file.unlink()


def _changed_at(library: Path) -> float:
    wal = library.with_name(library.name + "-wal")
    files = [file for file in (library, wal) if file.exists()]
    return max((file.stat().st_mtime for file in files), default=0.0)


def _taken_at(file: Path) -> datetime:
    try:
        return datetime.strptime("-".join(file.stem.split("-")[:3]), FORM).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
        # One read transaction around both, so that the counts speak of the same state.
        origin.execute("BEGIN")
        expected = origin.execute(COUNT).fetchone()
        origin.backup(copy)
        origin.rollback()
        if copy.execute(COUNT).fetchone() != expected:
            raise sqlite3.DatabaseError("the copy holds other records than the library")
