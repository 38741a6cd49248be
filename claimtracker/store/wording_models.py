"""Tables of the words that a claim is found by: other wordings, tags, and what search needs."""

from typing import ClassVar

from sqlalchemy import ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, parent


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
