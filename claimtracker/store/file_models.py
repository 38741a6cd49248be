"""Tables of files: what is kept once, and the files of a source."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, now, parent


class StoredFile(Base):
    """Bytes kept once, whatever refers to them."""

    __tablename__ = "stored_file"
    tracked: ClassVar[bool] = False

    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    media_type: Mapped[str] = mapped_column(Text, default="")
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class AttachmentRow(Base):
    """A file of a source; ``file_id`` is empty when a claim sheet brought only its hash."""

    __tablename__ = "attachment"

    source_id: Mapped[int] = parent("source")
    file_id: Mapped[int | None] = mapped_column(ForeignKey("stored_file.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str] = mapped_column(Text, default="")
    size: Mapped[int] = mapped_column(default=0)
    sha256: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(default=now)
