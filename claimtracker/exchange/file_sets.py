"""Several files that appear together, and the earlier files that had their names."""

import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.wording import say
from claimtracker.exchange.files import STALE_AFTER, refuse_odd_places, sync, told_of

_PARTS = ".export-"


@dataclass(frozen=True, slots=True)
class Move:
    """A file that was written aside, the place where it goes, and where what stands there now is kept."""

    part: Path
    place: Path
    keep: Path | None = None


@contextmanager
def parts_in(folder: Path) -> Iterator[Path]:
    """Give a folder inside ``folder`` to write into; it is gone at the end, with what is left in it.

    The folder is made when it is not there. Raises EnvironmentFault.
    """
    with told_of(folder):
        if folder.exists() and not folder.is_dir():
            raise EnvironmentFault(
                say("“{name}” is a file: nothing can be written into it.", name=folder.name),
                say("Choose a folder, or a name that nothing has yet."),
            )
        folder.mkdir(parents=True, exist_ok=True)
        _remove_stale(folder)
        parts = Path(tempfile.mkdtemp(prefix=_PARTS, dir=folder))
    try:
        yield parts
    finally:
        shutil.rmtree(parts, ignore_errors=True)


def put_in_place(folder: Path, moves: Sequence[Move]) -> None:
    """Let whole files take their places in a folder; raises EnvironmentFault.

    An earlier file that is kept has its second name before anything takes its first: whenever this is
    killed, each earlier file stands under one of the two at least.
    """
    places = [move.place.resolve() for move in moves]
    for place in places:
        refuse_odd_places(place)
    made: list[Path] = []
    try:
        for move in moves:
            if move.keep is not None:
                new = not move.keep.exists()
                with told_of(move.keep):
                    _keep(move.place.resolve(), move.keep)
                if new:
                    made.append(move.keep)
        if any(move.keep for move in moves):
            _sync_names(folder)
    except BaseException:
        for kept in made:
            with suppress(OSError):
                kept.unlink()
        raise
    for move, place in zip(moves, places, strict=True):
        with told_of(move.place):
            move.part.replace(place)
    _sync_names(folder)


def _keep(place: Path, kept: Path) -> None:
    """Give a file a second name; where the disk knows no such thing, a copy gets it."""
    beside = kept.with_name(f".{kept.name[:40]}.{secrets.token_hex(6)}.part")
    try:
        try:
            os.link(place, beside)
        except OSError:
            shutil.copy2(place, beside)
            sync(beside, os.O_RDWR)
        beside.replace(kept)
    finally:
        beside.unlink(missing_ok=True)  # there still when the name was a name of the same file already


def _sync_names(folder: Path) -> None:
    if os.name == "posix":
        with told_of(folder):
            sync(folder, os.O_RDONLY)


def _remove_stale(folder: Path) -> None:
    """Remove the folders that killed exports left; a living one has written within the hour."""
    oldest = time.time() - STALE_AFTER
    for leftover in folder.glob(f"{_PARTS}*"):
        with suppress(OSError):
            latest = max(entry.stat().st_mtime for entry in (leftover, *leftover.iterdir()))
            if latest < oldest:
                shutil.rmtree(leftover, ignore_errors=True)
