"""Tables of claims: claim, its appearances, verdicts, decisions, and what search needs."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
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


class AliasRow(Base):
    """Another wording of a claim, used in matching."""

    __tablename__ = "alias"

    claim_id: Mapped[int] = parent("claim")
    text: Mapped[str] = mapped_column(Text)


class ClaimTagRow(Base):
    """A tag on a claim."""

    __tablename__ = "claim_tag"
    __table_args__ = (UniqueConstraint("claim_id", "name"), Index("ix_claim_tag_name", "name"))

    claim_id: Mapped[int] = parent("claim")
    name: Mapped[str] = mapped_column(Text)


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


class SightingRow(Base):
    """An appearance of a claim outside our articles."""

    __tablename__ = "sighting"

    claim_id: Mapped[int] = parent("claim")
    outlet: Mapped[str] = mapped_column(Text, default="")
    url: Mapped[str] = mapped_column(Text, default="")
    seen_on: Mapped[str] = mapped_column(Text, default="")
    speaker: Mapped[str] = mapped_column(Text, default="")
    quote: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class VerdictRow(Base):
    """A rating given by someone at a time; rows are appended and never change but for the second reading."""

    __tablename__ = "verdict"

    claim_id: Mapped[int] = parent("claim")
    scale: Mapped[str] = mapped_column(Text)
    rating: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    look: Mapped[str] = mapped_column(Text)
    number: Mapped[int | None]
    finding: Mapped[str] = mapped_column(Text, default="")
    explanation: Mapped[str] = mapped_column(Text, default="")
    problem_type: Mapped[str] = mapped_column(Text, default="")
    suggested_wording: Mapped[str] = mapped_column(Text, default="")
    given_by: Mapped[str] = mapped_column(Text, default="")
    given_at: Mapped[datetime] = mapped_column(default=now)
    origin: Mapped[str] = mapped_column(Text, default="")
    second_read_by: Mapped[str] = mapped_column(Text, default="")
    second_read_at: Mapped[datetime | None]
    second_outcome: Mapped[str] = mapped_column(Text, default="")
    second_comment: Mapped[str] = mapped_column(Text, default="")
    published_title: Mapped[str] = mapped_column(Text, default="")
    published_url: Mapped[str] = mapped_column(Text, default="")


class DecisionRow(Base):
    """What a person said of a match; ``claim_id`` is the newer claim, ``other_id`` the older."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("claim_id", "other_id"),)

    claim_id: Mapped[int] = parent("claim")
    other_id: Mapped[int] = parent("claim")
    kind: Mapped[str] = mapped_column(Text)
    score: Mapped[float | None]
    decided_by: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime] = mapped_column(default=now)


class SignOffRow(Base):
    """A sign-off, reopening or withdrawal, with what was signed and its hash."""

    __tablename__ = "sign_off"

    claim_id: Mapped[int] = parent("claim")
    kind: Mapped[str] = mapped_column(Text)
    signed_by: Mapped[str] = mapped_column(Text, default="")
    signed_at: Mapped[datetime] = mapped_column(default=now)
    content_sha256: Mapped[str] = mapped_column(Text, default="")
    content: Mapped[str] = mapped_column(Text, default="", server_default="")
    reason: Mapped[str] = mapped_column(Text, default="")


class LintAsideRow(Base):
    """A note of what a check lacks that somebody put aside, with the reason."""

    __tablename__ = "lint_aside"

    claim_id: Mapped[int] = parent("claim")
    rule: Mapped[str] = mapped_column(Text)
    about: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    put_by: Mapped[str] = mapped_column(Text, default="")
    put_at: Mapped[datetime] = mapped_column(default=now)


class ClaimText(Base):
    """What full-text search reads of a claim; written with the claim, can be rebuilt at any time.

    ``words`` is for people's filters, ``terms`` and ``title_terms`` are stems for matching.
    """

    __tablename__ = "claim_text"
    tracked: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(ForeignKey("claim.id", ondelete="CASCADE"), primary_key=True)
    words: Mapped[str] = mapped_column(Text)
    terms: Mapped[str] = mapped_column(Text)
    title_terms: Mapped[str] = mapped_column(Text)


class ClaimSignature(Base):
    """A claim's meaning as bits and small integers, with the version of the model that made them."""

    __tablename__ = "claim_signature"
    tracked: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(ForeignKey("claim.id", ondelete="CASCADE"), primary_key=True)
    model: Mapped[str] = mapped_column(Text, index=True)
    bits: Mapped[bytes] = mapped_column(LargeBinary)
    vector: Mapped[bytes] = mapped_column(LargeBinary)
