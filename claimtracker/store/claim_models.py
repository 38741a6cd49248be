"""Tables of claims: claim, highlight."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, bin_order, live_order, now, parent

# What the desk place counts by. SQLite reads a count from an index alone only if the index holds every
# column of the query, that of its own condition included.
_COUNTED = (
    live_order("ix_claim_count_due", "progress", "due", "checker", "deleted_at"),
    live_order(
        "ix_claim_count_second",
        *("second_outcome", "progress", "second_reader", "checker", "deleted_at"),
        where="second_reader > ''",
    ),
    live_order("ix_claim_count_recheck", "recheck_on", "deleted_at", where="recheck_on > ''"),
    live_order("ix_claim_count_time", "verdict_at", "look", "deleted_at", where="verdict_at IS NOT NULL"),
    live_order(
        "ix_claim_count_speaker",
        *("speaker", "look", "verdict_at", "deleted_at"),
        where="verdict_at IS NOT NULL",
    ),
    live_order(
        "ix_claim_count_rating",
        *("scale", "rating", "verdict_label", "verdict_number", "verdict_at", "deleted_at"),
        where="verdict_at IS NOT NULL",
    ),
    live_order(
        "ix_claim_count_problem",
        *("problem_type", "look", "verdict_at", "deleted_at"),
        where="problem_type > ''",
    ),
    live_order("ix_claim_count_elsewhere", "seen_elsewhere", "deleted_at", where="seen_elsewhere > 0"),
)


class ClaimTable(Base):
    """One checkable assertion; ``scale`` to ``source_count`` restate what other tables hold."""

    __tablename__ = "claim"
    __table_args__ = (
        live_order("ix_claim_verdict_order", "look", "verdict_label", "id"),
        live_order("ix_claim_statement_order", "statement_key", "id"),
        live_order("ix_claim_speaker_order", "speaker", "id"),
        live_order("ix_claim_progress_order", "progress", "id"),
        live_order("ix_claim_checker_order", "checker", "id"),
        live_order("ix_claim_due_order", "due", "id"),
        live_order("ix_claim_sources_order", "source_count", "id"),
        live_order("ix_claim_updated_order", "updated_at", "id"),
        live_order("ix_claim_label", "verdict_label", "id"),
        *_COUNTED,
        bin_order("claim"),
    )

    key: Mapped[str] = mapped_column(Text, unique=True)
    statement: Mapped[str] = mapped_column(Text)
    statement_key: Mapped[str] = mapped_column(Text, default="")
    type: Mapped[str] = mapped_column(Text, default="other")
    speaker: Mapped[str] = mapped_column(Text, default="")
    speaker_role: Mapped[str] = mapped_column(Text, default="")
    said_on: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[str] = mapped_column(Text, default="", server_default="")
    priority: Mapped[str] = mapped_column(Text, default="normal")
    risk: Mapped[str] = mapped_column(Text, default="")
    progress: Mapped[str] = mapped_column(Text, default="to check")
    checker: Mapped[str] = mapped_column(Text, default="")
    second_reader: Mapped[str] = mapped_column(Text, default="")
    second_read_on: Mapped[str] = mapped_column(Text, default="")
    second_outcome: Mapped[str] = mapped_column(Text, default="", server_default="")
    due: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    open_questions: Mapped[str] = mapped_column(Text, default="")
    finding: Mapped[str] = mapped_column(Text, default="")
    explanation: Mapped[str] = mapped_column(Text, default="")
    problem_type: Mapped[str] = mapped_column(Text, default="")
    suggested_wording: Mapped[str] = mapped_column(Text, default="")
    change_decision: Mapped[str] = mapped_column(Text, default="")
    calculation: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    valid_as_of: Mapped[str] = mapped_column(Text, default="")
    recheck_on: Mapped[str] = mapped_column(Text, default="")
    recheck_reason: Mapped[str] = mapped_column(Text, default="")
    review_title: Mapped[str] = mapped_column(Text, default="")
    review_url: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(Text, default="")
    seen_elsewhere: Mapped[int] = mapped_column(default=0)
    scale: Mapped[str] = mapped_column(Text, default="")
    rating: Mapped[str] = mapped_column(Text, default="")
    verdict_label: Mapped[str] = mapped_column(Text, default="")
    look: Mapped[str] = mapped_column(Text, default="open")
    verdict_number: Mapped[int | None]
    verdict_at: Mapped[datetime | None]
    source_count: Mapped[int] = mapped_column(default=0)
    joined_into_id: Mapped[int | None] = mapped_column(index=True)
    load_id: Mapped[int | None] = mapped_column(index=True)
    created_by: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)
    deleted_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column(default=1)


class HighlightRow(Base):
    """A span of one revision that is an appearance of one claim."""

    __tablename__ = "highlight"
    __table_args__ = (
        Index("ix_highlight_article_claim", "article_id", "claim_id"),
        Index("ix_highlight_claim_article", "claim_id", "article_id"),
        Index("ix_highlight_revision_claim", "revision_id", "claim_id"),
    )

    claim_id: Mapped[int] = parent("claim")
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"))
    article_id: Mapped[int]
    start: Mapped[int] = mapped_column("start_at")
    end: Mapped[int] = mapped_column("end_at")
    quote: Mapped[str] = mapped_column(Text)
    prefix: Mapped[str] = mapped_column(Text, default="")
    suffix: Mapped[str] = mapped_column(Text, default="")
    paragraph: Mapped[str] = mapped_column(Text, default="")
    sentence: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(Text, default="exact")
    carried_from_id: Mapped[int | None]
    created_by: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)
