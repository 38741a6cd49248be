"""Why a file that a person named cannot be opened, in sentences with its name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say


@contextmanager
def said_if_unopened(path: Path) -> Iterator[None]:
    """Raise UnreadableFile, with the cause and what to do, when the block cannot open or read the file."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableFile(
            say("“{name}” is not there.", name=path.name), say("Check its name and folder.")
        ) from None
    except IsADirectoryError:
        raise UnreadableFile(
            say("“{name}” is a folder.", name=path.name or path.resolve().name),
            say("Choose a file inside it."),
        ) from None
    except PermissionError:
        raise UnreadableFile(
            say("You may not open “{name}”: permission is denied.", name=path.name),
            say("Ask its owner for access, or copy it to your own folder first."),
        ) from None
    except OSError as error:
        cause = error.strerror or say("the disk does not answer")
        raise UnreadableFile(
            say("“{name}” cannot be opened: {cause}.", name=path.name, cause=cause),
            say("Copy it to this computer first."),
        ) from None
