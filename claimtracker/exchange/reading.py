"""Article reading: bytes and a name in, labelled blocks and metadata out.

Material is parsed in the child process of ``reading_process``; this module is what runs there.
"""

from typing import Protocol

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.readers.html import HtmlReader
from claimtracker.exchange.readers.plain_text import PlainTextReader, article_from_text
from claimtracker.exchange.reading_limits import refuse_oversize

_HEAD = 4096
_LATER_FORMATS = {
    ".docx": "Word document",
    ".doc": "old Word document",
    ".pdf": "PDF",
    ".odt": "OpenDocument text",
    ".rtf": "rich text file",
    ".eml": "mail",
    ".mhtml": "web archive",
    ".mht": "web archive",
}


class Reader(Protocol):
    """One format: tells by name and first bytes whether a file is its own, and reads it."""

    format: str

    def accepts(self, name: str, head: bytes) -> bool:
        """Tell whether the file is of this format; ``head`` is its first 4,096 bytes."""

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the whole file; raises UnreadableFile with a sentence naming it."""


READERS: tuple[Reader, ...] = (HtmlReader(), PlainTextReader())


def read_bytes(original: Original) -> ReadArticle:
    """Read an imported file with the first reader that accepts it; raises UnreadableFile."""
    refuse_oversize(original.name, len(original.content))
    _refuse_later_formats(original.name)
    head = original.content[:_HEAD]
    reader = next(reader for reader in READERS if reader.accepts(original.name, head))
    return reader.read(original.content, original.name)


def read_text(text: str, name: str) -> ReadArticle:
    """Read pasted plain text, which ``name`` calls in messages; raises UnreadableFile."""
    return article_from_text(text, name)


def _refuse_later_formats(name: str) -> None:
    for suffix, kind in _LATER_FORMATS.items():
        if name.lower().endswith(suffix):
            raise UnreadableFile(
                f"“{name}” is a {kind}, which ClaimTracker does not read yet.",
                "Save it as a web page or plain text, or paste the text instead.",
            )
