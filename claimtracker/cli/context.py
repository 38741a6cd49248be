"""The library a command works on, and what it may draw with."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claimtracker.cli.output import tell
from claimtracker.domain.errors import LibraryDamaged
from claimtracker.domain.locations import is_server

if TYPE_CHECKING:
    from claimtracker.bootstrap import Settings
    from claimtracker.services.export_articles import DrawPdf
    from claimtracker.store.library import Library

LIBRARY = "--library"
Picture = Callable[[Path, Path, int, int], None]
"""Draws the window on a library into a PNG: library, target, article, claim."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What can draw: the window as a picture, an article as a PDF."""

    picture: Picture
    pdf: "DrawPdf"


def way_back(library: str, backup: Path | None) -> str:
    """Return what to do about a damaged library, given its latest backup."""
    if backup is None:
        return (
            "There is no backup beside it. Put a copy from elsewhere in its place, or take another with "
            f"{LIBRARY}; keep the damaged file, because it may still hold something."
        )
    return (
        f"Its latest backup is {backup}. Open the library in the window (claimtracker {LIBRARY} "
        f"“{library}”) and take “Restore the latest backup”; the damaged file is kept beside it."
    )


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen before the command's name; ``drawing`` is None where nothing can be drawn."""

    library: str = ""
    drawing: Drawing | None = None

    def settings(self) -> "Settings":
        """Return what this person chose in the window."""
        from claimtracker.bootstrap import Settings, folders  # noqa: PLC0415 - brings the database

        return Settings.load(folders().settings)

    def handed_over(self, library: "Library") -> Path | None:
        """Return where it is remembered what was handed over, unless that is beside the library."""
        from claimtracker.bootstrap import folders  # noqa: PLC0415 - brings the database

        return folders().handed_over(library.name) if library.on_server else None

    @property
    def is_missing(self) -> bool:
        """Whether the library is a file that is not there yet; False where nobody may look: opening tells."""
        from claimtracker.bootstrap import folders, location  # noqa: PLC0415 - brings the database

        where = location(self.library, folders())
        try:
            return not is_server(where) and not Path(where).exists()
        except OSError:
            return False

    @contextmanager
    def open(self) -> "Iterator[Library]":
        """Open the library for the length of a block; raises what ``open_library`` raises."""
        from claimtracker.bootstrap import Settings, folders, location  # noqa: PLC0415 - brings the database
        from claimtracker.services.open_library import latest_backup, open_library, upgraded_words  # noqa: PLC0415 - brings the database

        found = folders()
        where = location(self.library, found)
        fresh = self.is_missing
        try:
            library = open_library(where, Settings.load(found.settings).person)
            if fresh:
                tell(f"There was no library {Path(where).name}: a new one was made.")
            if words := upgraded_words(library):
                tell(words)
            try:
                yield library
            finally:
                library.close()
        except LibraryDamaged as error:
            if is_server(where):
                raise
            raise LibraryDamaged(error.sentence, way_back(where, latest_backup(where))) from error
