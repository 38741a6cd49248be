"""The score of a sentence: signals summed by weights that were set by hand, each with its reason."""

from collections import Counter
from dataclasses import dataclass

from claimtracker.domain.articles import Role
from claimtracker.domain.wording import to_say
from claimtracker.matching.checkworthy.signals import signals


@dataclass(frozen=True, slots=True)
class Weight:
    """What a signal counts for: once, each further time, and at most so often. Words for a person."""

    signal: str
    first: float
    more: float = 0.0
    most: int = 1
    reason: str = ""


WEIGHTS = (
    Weight("percentage", 3.0, 0.5, 3, to_say("a percentage")),
    Weight("money", 3.0, 0.5, 3, to_say("an amount of money")),
    Weight("share", 2.0, 0.5, 2, to_say("a share or multiple")),
    Weight("number", 2.0, 0.5, 4, to_say("a number")),
    Weight("ordinal", 0.5, 0.0, 1, to_say("a rank")),
    Weight("date", 1.5, 0.25, 3, to_say("a date")),
    Weight("time", 0.75, 0.25, 3, to_say("a time")),
    Weight("change", 1.0, 0.5, 3, to_say("a rise or fall")),
    Weight("comparison", 0.75, 0.25, 3, to_say("a comparison")),
    Weight("superlative", 0.75, 0.25, 2, to_say("a superlative")),
    Weight("cause", 0.5, 0.0, 1, to_say("a cause")),
    Weight("law", 1.0, 0.25, 4, to_say("a law or vote")),
    Weight("attribution", 0.75, 0.25, 2, to_say("says who")),
    Weight("quantifier", 0.5, 0.25, 3, to_say("how many")),
    Weight("measured", 0.75, 0.5, 4, to_say("something measured")),
    Weight("deed", 0.5, 0.25, 3, to_say("something done")),
    Weight("past", 0.5, 0.25, 3, to_say("something done")),
    Weight("name", 0.75, 0.25, 3, to_say("a name")),
    Weight("place", 0.75, 0.25, 2, to_say("a place")),
    Weight("question", -3.0),
    Weight("future", -0.75, -0.25, 4),
    Weight("opinion", -1.25, -0.5, 3),
    Weight("value", -0.5, -0.25, 4),
    Weight("procedure", -1.5, -0.5, 4),
    Weight("address", -0.5, -0.25, 3),
    Weight("self", -0.25, -0.1, 4),
    Weight("in caption", -4.0),
    Weight("in headline", -1.5),
    Weight("in standfirst", -0.5),
    Weight("in subhead", -3.0),
    Weight("in byline", -6.0),
    Weight("in dateline", -6.0),
    Weight("in furniture", -8.0),
)
SHORT = ((4, -2.5), (7, -1.0))
"""What a sentence of fewer words than the first number loses."""


@dataclass(frozen=True, slots=True)
class Worth:
    """How much a sentence asks to be checked; ``reasons`` speak for it, the heaviest first."""

    score: float
    reasons: tuple[str, ...]


def worth(sentence: str, language: str = "", role: Role = Role.BODY) -> Worth:
    """Score one sentence; ``role`` is that of its block."""
    return weigh(signals(sentence, language, role))


def weigh(counts: Counter[str]) -> Worth:
    """Sum the weights of counted signals."""
    total = next((off for fewer_than, off in SHORT if counts["words"] < fewer_than), 0.0)
    shares: dict[str, float] = {}
    for weight in WEIGHTS:
        times = min(counts[weight.signal], weight.most)
        if not times:
            continue
        part = weight.first + weight.more * (times - 1)
        total += part
        if weight.reason:
            shares[weight.reason] = shares.get(weight.reason, 0.0) + part
    reasons = sorted(shares, key=lambda reason: -shares[reason])
    return Worth(round(total, 3), tuple(reasons))
