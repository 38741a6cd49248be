"""Files, folders and libraries that a command names."""

from pathlib import Path

import typer

EMPTY = "this is an empty name, where a file or a folder is needed."


def named(text: str) -> str:
    """Return a name as it was given; an empty one is a usage fault.

    An empty path would be the current folder, and an empty library the person's own: what a script names
    whose variable is not set.
    """
    if not text.strip():
        raise typer.BadParameter(EMPTY)
    return text


def path_named(text: str) -> Path:
    """Return the path that was given; an empty name is a usage fault."""
    return Path(named(text))
