"""Tables of articles: article, revision, block."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import JSON, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, bin_order, now, parent


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
