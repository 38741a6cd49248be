"""Suggestions: open sentences that ask most to be checked, and other places of the same fact."""

from claimtracker.domain.records import record
from claimtracker.domain.spans import Span


@record
class Suggestion:
    """A sentence worth a look; ``reasons`` say why, the heaviest first."""

    span: Span
    score: float
    reasons: tuple[str, ...]


@record
class Occurrence:
    """Another sentence of an article that seems to state the same; ``shared`` are the words that say so.

    ``other_number`` is the number there when it is another one: the same words, but not the same claim.
    """

    span: Span
    paragraph: str
    score: float
    shared: tuple[str, ...]
    other_number: str = ""
