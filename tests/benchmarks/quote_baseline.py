"""A quote search as the Hypothesis client does it, written anew: exact, else near, weighed with its context.

Quote 50, prefix 20, suffix 20, position 2. A place is taken when there is one; nothing asks.
"""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from claimtracker.domain.revisions import Carried, CarryState
from claimtracker.domain.spans import QuotedSpan, Span

NEAR = 50.0


def quote_search(_old: str, new: str, spans: Sequence[QuotedSpan]) -> list[Carried]:
    """Carry each highlight by its quote, prefix, suffix and position alone."""
    return [_one(new, quoted) for quoted in spans]


def _one(new: str, quoted: QuotedSpan) -> Carried:
    places = list(_exact(new, quoted.quote)) or list(_near(new, quoted.quote))
    if not places:
        return Carried(CarryState.LOST, None, 0.0)
    best = max(places, key=lambda place: _score(new, quoted, place))
    same = new[best.start : best.end] == quoted.quote
    return Carried(CarryState.UNCHANGED if same else CarryState.REWORDED, best, 1.0)


def _exact(text: str, quote: str) -> Iterator[Span]:
    at = text.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = text.find(quote, at + 1)


def _near(text: str, quote: str) -> Iterator[Span]:
    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=NEAR)
    if found is not None and found.dest_end > found.dest_start and len(quote) <= len(text):
        yield Span(found.dest_start, found.dest_end)


def _score(text: str, quoted: QuotedSpan, place: Span) -> float:
    prefix = text[max(0, place.start - len(quoted.prefix)) : place.start]
    suffix = text[place.end : place.end + len(quoted.suffix)]
    return (
        50 * fuzz.ratio(quoted.quote, text[place.start : place.end]) / 100
        + 20 * (fuzz.ratio(quoted.prefix, prefix) / 100 if quoted.prefix else 1)
        + 20 * (fuzz.ratio(quoted.suffix, suffix) / 100 if quoted.suffix else 1)
        + 2 * (1 - abs(place.start - quoted.span.start) / len(text))
    )
