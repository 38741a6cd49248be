"""Tables of the desk itself: scales, settings."""

from typing import Any

from sqlalchemy import JSON, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base


class ScaleRow(Base):
    """One version of a rating scale; ratings as a list of their fields, in order."""

    __tablename__ = "scale"
    __table_args__ = (UniqueConstraint("scale_id", "version"),)

    scale_id: Mapped[str] = mapped_column(Text)
    version: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    claim_review: Mapped[bool] = mapped_column(default=True)
    ratings: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class SettingRow(Base):
    """A choice that belongs to the desk, not to one person's machine."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(Text, unique=True)
    value: Mapped[str] = mapped_column(Text)
