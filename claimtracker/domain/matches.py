"""Matches between claims, their hard differences, and what people decided."""

from enum import StrEnum

from claimtracker.domain.records import record
from claimtracker.domain.spans import Span

# A match less probable than this is shown on request only.
WEAKEST_SHOWN = 0.5
# A match less probable than this would read 0 % and is not listed.
LEAST_LISTED = 0.01


def whole_percent(score: float) -> int:
    """Return a probability in whole percent, rounded down so that 99.6 never reads 100."""
    return int(score * 100 + 1e-9)


class Tier(StrEnum):
    """What a match may be called. Only SAME may be shown with the old verdict in colour."""

    SAME = "same"
    LOOK = "look"
    DIFFERS = "differs"


class DifferenceKind(StrEnum):
    """What differs between two claims."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NEGATION = "negation"
    NAME = "name"
    PLACE = "place"
    ORDER = "order"
    OPPOSITE = "opposite"
    WORD = "word"


class DecisionKind(StrEnum):
    """What a person said of a match; remembered for ever."""

    SAME = "same"
    VARIANT = "variant"
    UPDATE = "update"
    OTHER_SPEAKER = "other speaker"
    DIFFERENT = "different"


@record
class Difference:
    """Two pieces that differ, with their spans in the two texts (None where one side lacks it)."""

    kind: DifferenceKind
    mine: str
    theirs: str
    mine_span: Span | None = None
    theirs_span: Span | None = None

    @property
    def hard(self) -> bool:
        """A replaced content word asks for a look; every other difference forbids "same"."""
        return self.kind is not DifferenceKind.WORD


@record
class Share:
    """One feature of a match and how many points of the score it gave; for "why it matched"."""

    name: str
    value: float
    points: float


@record
class Match:
    """A claim like the one asked for: ``score`` is a probability in 0..1, shares add up to it."""

    claim_id: int
    score: float
    tier: Tier
    differences: tuple[Difference, ...]
    shares: tuple[Share, ...] = ()
    compared: str = ""
