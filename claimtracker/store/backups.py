"""Backups: copied by SQLite itself, opened and counted before they count."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from claimtracker.domain.backups_kept import BackupsKept
from claimtracker.domain.errors import EnvironmentFault, LibraryDamaged
from claimtracker.domain.wording import say
from claimtracker.store.library_file import damaged, inspect_file, quick_check, reading
from claimtracker.store.library_place import appearing, make_private_folder

FORM = "%Y%m%d-%H%M%S-%f"
COUNT = "SELECT (SELECT count(*) FROM claim), (SELECT count(*) FROM verdict), (SELECT count(*) FROM change)"


def backup_folder(library: Path) -> Path:
    """Return where a library's backups lie."""
    return library.parent / f"{library.stem} backups"


def back_up(library: Path, reason: str = "", kept: BackupsKept | None = None) -> Path:
    """Copy the library while it is in use, verify the copy, and return its path.

    The copy is opened, checked and its claims counted before it takes its name; only then are old
    backups thinned out to what is ``kept``, None keeping all. Raises EnvironmentFault or LibraryError; an
    earlier backup is never lost.
    """
    folder = backup_folder(library)
    make_private_folder(folder)
    stamp = datetime.now(UTC).strftime(FORM)
    target = folder / f"{stamp}{'-' + reason if reason else ''}.claims"
    with appearing(target) as part:
        _copy(library, part)
        try:
            inspect_file(part)
            quick_check(part)
        except LibraryDamaged as error:  # the copy is as good as what was copied
            raise damaged(library) from error
    if kept is not None:
        thin_out(folder, kept)
    return target


def backups(library: Path) -> list[Path]:
    """Return the library's backups, latest first; other files in their folder are left out."""
    return _taken(backup_folder(library))


def restore(backup: Path, library: Path) -> None:
    """Put a verified copy of the backup in the library's place, which must be free.

    The copy appears whole or not at all. Raises LibraryError or EnvironmentFault.
    """
    if inspect_file(backup) is None:
        raise EnvironmentFault(
            say("{name} is no longer there.", name=backup.name), say("Choose another backup.")
        )
    if library.exists():
        raise EnvironmentFault(say("{name} is still there.", name=library.name), say("Move it away first."))
    quick_check(backup)
    with appearing(library) as part:
        _copy(backup, part)


def due(library: Path, every: timedelta = timedelta(minutes=30)) -> bool:
    """Tell whether the library changed since its last backup, and that is long enough ago."""
    taken = backups(library)
    if not taken:
        return True
    last = taken[0].stat().st_mtime
    return _changed_at(library) > last and datetime.now().timestamp() - last >= every.total_seconds()


def thin_out(folder: Path, limits: BackupsKept) -> None:
    """Remove the backups that are no longer kept; what cannot be removed stays."""
    files = _taken(folder)
    kept = kept_names([file.name for file in files], datetime.now(UTC).date(), limits)
    for file in files:
        if file.name not in kept:
            with suppress(OSError):
                file.unlink()


def kept_names(names: Sequence[str], today: date, limits: BackupsKept) -> set[str]:
    """Return the names to keep: the latest of each of so many days, weeks and months, and all of today."""
    taken = {name: when for name in sorted(names, reverse=True) if (when := _taken_at(name)) is not None}
    kept = {name for name, when in taken.items() if when.date() == today}
    for form, limit in (("%Y%m%d", limits.days), ("%G%V", limits.weeks), ("%Y%m", limits.months)):
        periods: dict[str, str] = {}
        for name, when in taken.items():
            periods.setdefault(when.strftime(form), name)
        kept.update(list(periods.values())[:limit])
    return kept


def _changed_at(library: Path) -> float:
    wal = library.with_name(library.name + "-wal")
    files = [file for file in (library, wal) if file.exists()]
    return max((file.stat().st_mtime for file in files), default=0.0)


def _taken(folder: Path) -> list[Path]:
    # Only names that we gave: whatever else a person keeps here is theirs.
    return sorted((file for file in folder.glob("*.claims") if _taken_at(file.name)), reverse=True)


def _taken_at(name: str) -> datetime | None:
    try:
        return datetime.strptime("-".join(Path(name).stem.split("-")[:3]), FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(reading(source)) as origin, closing(sqlite3.connect(target)) as copy:
            # One read transaction around both, so that the counts speak of the same state.
            origin.execute("BEGIN")
            expected = origin.execute(COUNT).fetchone()
            origin.backup(copy)
            origin.rollback()
            same = copy.execute(COUNT).fetchone() == expected
    except sqlite3.OperationalError as error:
        raise EnvironmentFault(
            say("{name} could not be copied.", name=source.name),
            say("Check the free space and permissions of both folders."),
        ) from error
    except sqlite3.DatabaseError as error:
        raise damaged(source) from error
    if not same:
        raise LibraryDamaged(
            say("The copy of {name} is not complete.", name=source.name),
            say("Keep the last backup; try again."),
        )
