"""Tables of what people find of a claim: sighting, verdict, decision, sign-off, note put aside."""

from datetime import datetime

from sqlalchemy import Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, now, parent


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
