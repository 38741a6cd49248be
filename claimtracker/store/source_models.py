"""Tables of sources: source, contact log, evidence."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.domain.text import fold
from claimtracker.store.base import Base, bin_order, now, parent


def _folded_publisher(context: Any) -> str:
    return fold(context.get_current_parameters().get("publisher") or "")


class SourceRow(Base):
    """Where evidence comes from; its own record, reused over claims."""

    __tablename__ = "source"
    __table_args__ = (bin_order("source"),)

    key: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(Text, default="document")
    primary: Mapped[bool] = mapped_column("is_primary", default=False)
    title: Mapped[str] = mapped_column(Text)
    title_key: Mapped[str] = mapped_column(Text, default="", index=True)
    author: Mapped[str] = mapped_column(Text, default="")
    publisher: Mapped[str] = mapped_column(Text, default="")
    publisher_key: Mapped[str] = mapped_column(Text, default=_folded_publisher)
    published_on: Mapped[str] = mapped_column(Text, default="")
    url: Mapped[str] = mapped_column(Text, default="")
    canonical_url: Mapped[str] = mapped_column(Text, default="", index=True)
    archived_url: Mapped[str] = mapped_column(Text, default="")
    accessed_on: Mapped[str] = mapped_column(Text, default="")
    contact: Mapped[str] = mapped_column(Text, default="")
    contact_status: Mapped[str] = mapped_column(Text, default="")
    contact_on: Mapped[str] = mapped_column(Text, default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[str] = mapped_column(Text, default="")
    joined_into_id: Mapped[int | None] = mapped_column(index=True)
    created_by: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, index=True)
    deleted_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column(default=1)


class ContactRow(Base):
    """One attempt to reach a source."""

    __tablename__ = "contact"

    source_id: Mapped[int] = parent("source")
    claim_id: Mapped[int | None] = mapped_column(index=True)
    status: Mapped[str] = mapped_column(Text)
    contacted_on: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    contacted_by: Mapped[str] = mapped_column(Text, default="")
    answer_by: Mapped[str] = mapped_column(Text, default="")


class EvidenceRow(Base):
    """The link between a claim and a source."""

    __tablename__ = "evidence"
    __table_args__ = (Index("ix_evidence_source_claim", "source_id", "claim_id"),)

    claim_id: Mapped[int] = parent("claim")
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id", ondelete="CASCADE"))
    stance: Mapped[str] = mapped_column(Text, default="context")
    passage: Mapped[str] = mapped_column(Text, default="")
    locator: Mapped[str] = mapped_column(Text, default="")
    independence_group: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    created_by: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)
