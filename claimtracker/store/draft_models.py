"""Tables of what is said of a draft's text: marks of sentences, notes of the writer."""

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, now, parent


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
