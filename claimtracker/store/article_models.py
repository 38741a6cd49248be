"""Tables of articles: article, revision, block, stored file."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import JSON, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, bin_order, now, parent


class StoredFile(Base):
    """Bytes kept once, whatever refers to them."""

    __tablename__ = "stored_file"
    tracked: ClassVar[bool] = False

    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    media_type: Mapped[str] = mapped_column(Text, default="")
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class ArticleRow(Base):
    """A text being checked."""

    __tablename__ = "article"
    __table_args__ = (bin_order("article"),)

    title: Mapped[str] = mapped_column(Text)
    byline: Mapped[str] = mapped_column(Text, default="")
    outlet: Mapped[str] = mapped_column(Text, default="")
    section: Mapped[str] = mapped_column(Text, default="")
    published_on: Mapped[str] = mapped_column(Text, default="")
    url: Mapped[str] = mapped_column(Text, default="")
    canonical_url: Mapped[str] = mapped_column(Text, default="", index=True)
    language: Mapped[str] = mapped_column(Text, default="")
    direction: Mapped[str] = mapped_column(Text, default="ltr")
    mode: Mapped[str] = mapped_column(Text, default="after")
    due: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    # No foreign key: article and revision would refer to each other in a circle.
    current_revision_id: Mapped[int] = mapped_column(default=0)
    created_by: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, index=True)
    deleted_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column(default=1)


class RevisionRow(Base):
    """One immutable text of an article, with the file it came from."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("article_id", "number"),)
    tracked: ClassVar[bool] = False

    article_id: Mapped[int] = parent("article")
    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    text_sha256: Mapped[str] = mapped_column(String(64), index=True)
    original_id: Mapped[int | None] = mapped_column(index=True)
    original_name: Mapped[str] = mapped_column(Text, default="")
    imported_from: Mapped[str] = mapped_column(Text, default="")
    encoding: Mapped[str] = mapped_column(Text, default="")
    warnings: Mapped[list[str]] = mapped_column(JSON, default=list)
    dates: Mapped[list[list[str]]] = mapped_column(JSON, default=list)
    created_by: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)


class BlockRow(Base):
    """A paragraph of a revision; only its role may change."""

    __tablename__ = "block"
    __table_args__ = (UniqueConstraint("revision_id", "ordinal"),)

    revision_id: Mapped[int] = parent("revision")
    article_id: Mapped[int] = mapped_column(index=True)
    ordinal: Mapped[int]
    role: Mapped[str] = mapped_column(Text)
    start: Mapped[int] = mapped_column("start_at")
    end: Mapped[int] = mapped_column("end_at")
    locator: Mapped[str] = mapped_column(Text, default="")


class SentenceMarkRow(Base):
    """What was said of a sentence that is no claim: opinion, or nothing to check; or a suggestion refused."""

    __tablename__ = "sentence_mark"

    revision_id: Mapped[int] = parent("revision")
    article_id: Mapped[int] = mapped_column(index=True)
    start: Mapped[int] = mapped_column("start_at")
    end: Mapped[int] = mapped_column("end_at")
    kind: Mapped[str] = mapped_column(Text)
    marked_by: Mapped[str] = mapped_column(Text, default="")
    marked_at: Mapped[datetime] = mapped_column(default=now)


class WriterNoteRow(Base):
    """A comment, footnote or endnote of the writer on a revision, and what a person made of it."""

    __tablename__ = "writer_note"

    revision_id: Mapped[int] = parent("revision")
    article_id: Mapped[int] = mapped_column(index=True)
    start: Mapped[int] = mapped_column("start_at")
    end: Mapped[int] = mapped_column("end_at")
    kind: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    mark: Mapped[str] = mapped_column(Text, default="")
    author: Mapped[str] = mapped_column(Text, default="")
    written_on: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(Text, default="waiting")
    # No foreign key: a purged claim takes no note of the writer with it. Named so that a note that
    # becomes a claim is not counted among the claim's own rows.
    became_id: Mapped[int] = mapped_column(default=0)
    settled_by: Mapped[str] = mapped_column(Text, default="")
