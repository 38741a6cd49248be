"""Files that a person names: articles byte for byte, claim sheets, lists of queries."""

from pathlib import Path

from claimtracker.domain.articles import Original
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange import reading_process
from claimtracker.exchange.archive.text_files import encoding_of
from claimtracker.exchange.unopened import said_if_unopened

MOST_SHEET_BYTES = 1_000_000_000


def original_from(path: Path) -> Original:
    """Return an article's file with its name and media type; raises UnreadableFile naming file and cause."""
    _refuse_devices(path)
    return reading_process.original_from(path)


def sheet_from(path: Path) -> tuple[str, bytes]:
    """Return name and bytes of a CSV file or a list of queries, up to 1 GB; raises UnreadableFile."""
    _refuse_devices(path)
    with said_if_unopened(path):
        if path.stat().st_size > MOST_SHEET_BYTES:
            raise UnreadableFile(
                say("“{name}” is larger than 1 GB.", name=path.name), say("Cut it into several files.")
            )
        return path.name, path.read_bytes()


def text_from(path: Path) -> tuple[str, tuple[str, ...]]:
    """Return the text of a list of queries, and what to check where its encoding was guessed.

    Raises UnreadableFile; an empty file is an empty text.
    """
    _, content = sheet_from(path)
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return "", ()
    with said_if_unopened(path):
        encoding = encoding_of(path)
    return content.decode(encoding.name, encoding.errors), encoding.notes


def _refuse_devices(path: Path) -> None:
    # A device or a pipe has no size: reading it could go on for ever.
    try:
        odd = path.exists() and not path.is_file()
    except OSError:
        return  # told by whoever opens it
    if odd and path.is_dir():
        raise UnreadableFile(
            say("“{name}” is a folder.", name=path.name or path.resolve().name),
            say("Choose a file inside it."),
        )
    if odd:
        raise UnreadableFile(
            say("“{name}” is not a file.", name=path.name), say("Save what it gives to a file first.")
        )
