"""The imported file, byte for byte."""

import mimetypes
from pathlib import Path

from claimtracker.domain.articles import Original
from claimtracker.domain.errors import UnreadableFile

MAX_BYTES = 50 * 1024 * 1024


def original_from(path: Path) -> Original:
    """Return a file's bytes with its name and media type; raises UnreadableFile naming file and cause."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableFile(f"{path.name} is larger than 50 MB.", "Paste the article's text instead.")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(f"{path.name} is not there.", "Check its name and folder.") from error
    except IsADirectoryError as error:
        raise UnreadableFile(f"{path.name} is a folder.", "Choose the files in it.") from error
    except OSError as error:
        raise UnreadableFile(
            f"{path.name} cannot be opened ({error.strerror}).", "Check its permissions."
        ) from error
    return Original(path.name, mimetypes.guess_type(path.name)[0] or "application/octet-stream", content)
