"""The library a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from claimtracker.bootstrap import Settings, folders, location
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen before the command's name."""

    library: str = ""

    @contextmanager
    def open(self) -> Iterator[Library]:
        """Open the library for the length of a block."""
        found = folders()
        library = open_library(location(self.library, found), Settings.load(found.settings).person)
        try:
            yield library
        finally:
            library.close()
