"""What the window says of files that come in by another door than articles."""

from claimtracker.domain.doors import Door
from claimtracker.domain.wording import say


def said_door(door: Door) -> str:
    """Say what a file is that was not read as an article, and where it comes in."""
    if door is Door.LIBRARY:
        return say("A library: open it with “Open library…” in the menu “File”.")
    return say("Claims, not an article: load it with “Load archive…” in the menu “File”.")
