"""Article reading: bytes and a name in, labelled blocks and metadata out.

Material is parsed in the child process of ``reading_process``; this module is what runs there.
"""

import re
from dataclasses import replace
from typing import Protocol

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.exchange.readers.decoding import Decoded, decode
from claimtracker.exchange.readers.docx import DocxReader
from claimtracker.exchange.readers.html import HtmlReader
from claimtracker.exchange.readers.long_blocks import with_long_blocks_parted
from claimtracker.exchange.readers.mail import MailReader, WebArchiveReader
from claimtracker.exchange.readers.markdown import MarkdownReader
from claimtracker.exchange.readers.odd_signs import odd_warnings
from claimtracker.exchange.readers.odt import OdtReader
from claimtracker.exchange.readers.pdf import PdfReader
from claimtracker.exchange.readers.plain_text import PlainTextReader, article_from_text
from claimtracker.exchange.readers.refused import RefusedReader
from claimtracker.exchange.readers.rich_text import RichTextReader
from claimtracker.exchange.readers.subtitles import SubtitleReader, article_from_cues, has_cues
from claimtracker.exchange.reading_limits import refuse_oversize

_HEAD = 4096
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{1,40})", re.IGNORECASE)
_SAYS_CHARSET = re.compile(rb"charset\s*=|<\?xml[^>]{1,100}encoding", re.IGNORECASE)


class Reader(Protocol):
    """One format: tells by name and first bytes whether a file is its own, and reads it."""

    format: str

    def accepts(self, name: str, head: bytes) -> bool:
        """Tell whether the file is of this format; ``head`` is its first 4,096 bytes."""

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the whole file; raises UnreadableFile with a sentence naming it."""


# Signatures before names, plain text last: every text is one.
READERS: tuple[Reader, ...] = (
    RefusedReader(),
    PdfReader(),
    OdtReader(),
    DocxReader(),
    RichTextReader(),
    WebArchiveReader(),
    MailReader(),
    SubtitleReader(),
    MarkdownReader(),
    HtmlReader(),
    PlainTextReader(),
)


def read_bytes(original: Original) -> ReadArticle:
    """Read an imported file with the first reader that accepts it; raises UnreadableFile."""
    refuse_oversize(original.name, len(original.content))
    head = original.content[:_HEAD]
    reader = next(reader for reader in READERS if reader.accepts(original.name, head))
    article = with_long_blocks_parted(_read(reader, original, head))
    odd = odd_warnings(article.text, article.blocks)
    return replace(article, warnings=(*article.warnings, *odd)) if odd else article


def _read(reader: Reader, original: Original, head: bytes) -> ReadArticle:
    said = _CHARSET.search(original.media_type)
    if said and isinstance(reader, HtmlReader) and not _SAYS_CHARSET.search(head):
        # A server names the encoding beside the page; the page itself says nothing.
        decoded = decode(original.content, original.name, said[1])
        article = reader.read(decoded.text.encode("utf-8", "replace"), original.name)
        return replace(article, encoding=decoded.encoding, warnings=(*decoded.warnings, *article.warnings))
    return reader.read(original.content, original.name)


def read_text(text: str, name: str) -> ReadArticle:
    """Read pasted plain text, which ``name`` calls in messages; raises UnreadableFile."""
    read = article_from_cues(Decoded(text, ""), name) if has_cues(text) else article_from_text(text, name)
    return with_long_blocks_parted(read)
