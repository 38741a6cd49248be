"""Open the library, damaged or not, and make it ready for work."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from claimtracker.domain.backups_kept import USUAL, backups_kept
from claimtracker.domain.errors import Conflict, EnvironmentFault, LibraryError
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.wording import say
from claimtracker.exchange.scales import read_scales
from claimtracker.matching import normal_form
from claimtracker.matching.signing import MODEL, SIZES, sign
from claimtracker.store import backups, library_file, library_place, rating_scales
from claimtracker.store.from_matching import Signing
from claimtracker.store.library import Library
from claimtracker.store.library import open_library as open_store

HALF_AN_HOUR = timedelta(minutes=30)


def open_library(location: str | Path, actor: str = "") -> Library:
    """Open a library file or server and give it the scales it lacks.

    Raises NotALibrary, LibraryTooNew, LibraryDamaged, EnvironmentFault or BadValue.
    """
    library = open_store(location, _terms, actor)
    library.signing = Signing(MODEL, sign, SIZES)
    try:
        try:
            _add_missing_scales(library)
        except Conflict:
            _add_missing_scales(library)  # another desk, opening at the same moment, has added some
    except BaseException:
        library.close()
        raise
    return library


def _terms(text: str, language: str) -> tuple[str, ...]:
    return normal_form.terms(text, language)  # loaded when the first words are taken in, not to open


def _add_missing_scales(library: Library) -> None:
    with library.read() as session:
        known = {scale.code for scale in rating_scales.every(session)}
    missing = [scale for scale in read_scales(resources_dir() / "scales") if scale.code not in known]
    if missing:
        with library.write("Add rating scales") as work:
            rating_scales.add(work, missing)


def upgraded_words(library: Library) -> str:
    """Return what to say when this opening upgraded the library, with where its copy lies; else ""."""
    copy = library.before_upgrade
    if copy is None:
        return ""
    return say(
        "{file} was made ready for this version of ClaimTracker. How it was before is kept in “{folder}”.",
        file=library.name,
        folder=copy.parent.name,
    )


def check_whole(library: Library) -> None:
    """Read the whole file for damage; raises LibraryDamaged. A server looks after itself."""
    if library.path is not None:
        library_file.quick_check(library.path)


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was done with a damaged library: where it lies now, and which backup took its place."""

    set_aside: Path
    restored_from: Path | None


def rescue(location: str | Path) -> Rescue:
    """Set a damaged library aside, never overwriting it, and restore the latest good backup if any."""
    path = Path(location).expanduser().absolute()
    aside = library_place.set_aside(path)
    for backup in backups.backups(path):
        try:
            backups.restore(backup, path)
        except (LibraryError, EnvironmentFault):
            continue
        return Rescue(aside, backup)
    return Rescue(aside, None)


def latest_backup(location: str | Path) -> Path | None:
    """Return the latest backup beside a library file, None where there is none."""
    return next(iter(backups.backups(Path(location).expanduser().absolute())), None)


def back_up(library: Library, reason: str = "", keep: str = USUAL) -> Path | None:
    """Back up a library file and return the copy's path; None for a server, which its keeper backs up.

    ``keep`` is the choice of how many earlier ones stay.
    """
    return None if library.path is None else backups.back_up(library.path, reason, backups_kept(keep))


def back_up_if_due(library: Library, every: timedelta = HALF_AN_HOUR, keep: str = USUAL) -> Path | None:
    """Back up when something changed since the last backup and that is long enough ago."""
    if library.path is None or not backups.due(library.path, every):
        return None
    return backups.back_up(library.path, kept=backups_kept(keep))
