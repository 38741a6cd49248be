"""One file read as the desk reads it: in a child process."""

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.exchange.reading_process import ReadingProcess


def read_in_child(original: Original) -> ReadArticle:
    """Read a file in a child process of its own."""
    with ReadingProcess() as reading:
        return reading.read(original)
