"""Articles, their revisions and blocks."""

from datetime import datetime
from enum import StrEnum

from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.writer_notes import ReadNote


class Role(StrEnum):
    """What a block is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    CAPTION = "caption"
    LIST = "list"
    FURNITURE = "furniture"


class Mode(StrEnum):
    """Whether the article is our own draft or something already out."""

    BEFORE = "before"
    AFTER = "after"


class Direction(StrEnum):
    """Base direction of the text."""

    LTR = "ltr"
    RTL = "rtl"


@record
class Block:
    """A paragraph of a revision: its role and its span, trailing newlines included.

    The blocks of a revision follow each other without gap: joined, they are its text.
    ``locator`` is a page or slide for formats that have one.
    """

    role: Role
    start: int
    end: int
    locator: str = ""
    id: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@record
class Found:
    """A value read from the material, and where it stood (a sentence a person can check)."""

    value: str
    where: str


@record
class ReadArticle:
    """What a reader made of some bytes: canonical text, its blocks, metadata, warnings.

    ``dates`` offers every candidate (ISO 8601) with where it stood; none is chosen silently
    when they disagree. ``text`` equals the blocks' texts joined. ``notes`` are the writer's own, in the
    order of the spans they are about. ``fetched`` says from where and when, of a page of the web.
    """

    text: str
    blocks: tuple[Block, ...]
    title: Found | None = None
    byline: Found | None = None
    outlet: Found | None = None
    url: Found | None = None
    language: str = ""
    direction: Direction = Direction.LTR
    dates: tuple[Found, ...] = ()
    warnings: tuple[str, ...] = ()
    format: str = ""
    encoding: str = ""
    notes: tuple[ReadNote, ...] = ()
    fetched: str = ""


@record
class Original:
    """The imported file, byte for byte."""

    name: str
    media_type: str
    content: bytes


@record
class Revision:
    """One immutable text of an article."""

    id: int
    article_id: int
    number: int
    text: str
    text_sha256: str
    blocks: tuple[Block, ...]
    imported_from: str
    created_at: datetime
    warnings: tuple[str, ...] = ()
    dates: tuple[Found, ...] = ()


@record
class Article:
    """A text being checked, with its metadata; dates are ISO 8601 strings, empty when unknown."""

    id: int
    title: str
    byline: str = ""
    outlet: str = ""
    section: str = ""
    published_on: str = ""
    url: str = ""
    language: str = ""
    direction: Direction = Direction.LTR
    mode: Mode = Mode.AFTER
    due: str = ""
    notes: str = ""
    revision_id: int = 0
    revision_number: int = 0
    row_version: int = 1
    in_bin: bool = False


@record
class ArticleSummary:
    """A row of the article list: title, a line about it, and its claims counted by verdict class."""

    id: int
    title: str
    outlet: str
    due: str
    revision_number: int
    mode: Mode
    claim_count: int
    tally: tuple[tuple[str, int], ...]
    returned: int = 0
