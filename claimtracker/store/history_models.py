"""Tables of history: units of work, and the rows they changed."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from claimtracker.store.base import Base, now, parent


class ChangeSetRow(Base):
    """One unit of work: who did what, when, and which earlier one it took back."""

    __tablename__ = "change_set"
    tracked: ClassVar[bool] = False

    name: Mapped[str] = mapped_column(Text)
    made_by: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[datetime] = mapped_column(default=now, index=True)
    undoes_id: Mapped[int | None] = mapped_column(index=True)


class ChangeRow(Base):
    """One row before and after; empty before means it was made, empty after means it was removed."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_claim", "claim_id"), Index("ix_change_source", "source_id"))
    tracked: ClassVar[bool] = False

    change_set_id: Mapped[int] = parent("change_set")
    table: Mapped[str] = mapped_column("table_name", Text)
    row_id: Mapped[int]
    claim_id: Mapped[int | None]
    article_id: Mapped[int | None] = mapped_column(index=True)
    source_id: Mapped[int | None]
    before: Mapped[dict[str, Any] | None] = mapped_column("before_values", JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column("after_values", JSON(none_as_null=True))
