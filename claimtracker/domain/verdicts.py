"""Rating scales and verdicts."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from typing import Any

from claimtracker.domain.records import record


class VerdictClass(StrEnum):
    """The four looks of a verdict; each has its own colour, underline and icon."""

    TRUE = "true"
    MIXED = "mixed"
    FALSE = "false"
    OPEN = "open"


@record
class Rating:
    """One step of a scale. Off-scale ratings carry no number.

    ``symbol`` is a sign or two that stand before the label, such as "✓" or "●●○○"; most have none.
    """

    key: str
    label: str
    look: VerdictClass
    number: int | None = None
    description: str = ""
    symbol: str = ""

    @property
    def shown(self) -> str:
        """The label with its symbol before it."""
        return f"{self.symbol} {self.label}".strip()


def rating_from(data: Mapping[str, Any]) -> Rating:
    """Return the rating described by a mapping, as scales are kept; raises KeyError or ValueError."""
    return Rating(
        key=data["key"],
        label=data["label"],
        look=VerdictClass(data["look"]),
        number=data["number"],
        description=data.get("description", ""),
        symbol=data.get("symbol", ""),
    )


def rating_data(rating: Rating) -> dict[str, Any]:
    """Return a rating as scales are kept; ``rating_from`` reads it."""
    return asdict(rating) | {"look": rating.look.value}


@record
class Scale:
    """A versioned set of ratings; an edit makes a new version and old verdicts keep theirs.

    ``claim_review`` is false for scales that are never published as ClaimReview.
    """

    id: str
    version: int
    name: str
    ratings: tuple[Rating, ...]
    claim_review: bool = True

    @property
    def code(self) -> str:
        """The scale and its version as the claim sheet names it, such as ``neutral/1``."""
        return f"{self.id}/{self.version}"

    def rating(self, key: str) -> Rating | None:
        """Return the rating with this key, if the scale has it."""
        return next((rating for rating in self.ratings if rating.key == key), None)


@record
class Verdict:
    """A rating on a versioned scale with a finding, by someone, at a time; never overwritten."""

    id: int
    claim_id: int
    scale: str
    rating: str
    label: str
    look: VerdictClass
    number: int | None
    finding: str
    explanation: str
    problem_type: str
    suggested_wording: str
    by: str
    at: datetime
    origin: str = ""
    second_read_by: str = ""
    second_read_at: datetime | None = None
    second_outcome: str = ""
    second_comment: str = ""

    @property
    def is_void(self) -> bool:
        """Whether this verdict withdraws the check."""
        return self.rating == VOID


VOID = "void"
"""The key of the rating that says a check was withdrawn, on every scale."""
