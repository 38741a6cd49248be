"""A new draft: where each highlight of the last one went, and what that comes to."""

from dataclasses import dataclass
from enum import StrEnum

from claimtracker.domain.spans import Span


class CarryState(StrEnum):
    """What became of a highlight in the next draft."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    REWORDED = "reworded"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a span stands in the next draft.

    ``span`` is the place, the likeliest one when ambiguous, None when lost. ``candidates`` are the
    places to choose from when ambiguous, likeliest first. ``confidence`` runs from 0 to 1. ``gap`` is
    where a lost passage would stand, a code point of the next draft.
    """

    state: CarryState
    span: Span | None
    confidence: float
    candidates: tuple[Span, ...] = ()
    gap: int = 0
