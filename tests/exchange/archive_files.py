"""Files of archives for tests: written, and read as the program reads them."""

from pathlib import Path

from claimtracker.exchange.archive.reading import Choice, read_file
from claimtracker.exchange.archive.records import ArchiveClaim, Batch, FileHead, LeftOut


def read(path: Path, content: str) -> tuple[FileHead, list[ArchiveClaim], list[LeftOut]]:
    """Write a file and return its head, its claims and what was left out."""
    path.write_text(content, "utf-8")
    head, *batches = read_file(path, Choice())
    assert isinstance(head, FileHead)
    claims = [one for batch in batches if isinstance(batch, Batch) for one in batch.claims]
    return head, claims, [one for batch in batches if isinstance(batch, Batch) for one in batch.left_out]
