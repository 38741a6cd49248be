"""Spans: half-open ranges in code points of a revision's text."""

from dataclasses import dataclass

from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.wording import say

CONTEXT_LENGTH = 32


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open range ``[start, end)`` in code points; raises BadValue when empty or negative."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise BadValue(
                say(
                    "A highlight needs at least one character (got {start} to {end}).",
                    start=self.start,
                    end=self.end,
                )
            )

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, position: int) -> bool:
        """Tell whether the code point at ``position`` lies inside."""
        return self.start <= position < self.end


@record
class QuotedSpan:
    """A span with the words it quotes and up to 32 code points of context on either side."""

    span: Span
    quote: str
    prefix: str
    suffix: str


def cut(text: str, span: Span) -> QuotedSpan:
    """Cut quote and context from the stored text; raises BadValue when the span leaves it."""
    if span.end > len(text):
        raise BadValue(
            say("The highlight ends at {end}, past the text's end at {count}.", end=span.end, count=len(text))
        )
    return QuotedSpan(
        span=span,
        quote=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT_LENGTH) : span.start],
        suffix=text[span.end : span.end + CONTEXT_LENGTH],
    )


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends, or the span itself if nothing else is in it."""
    quote = text[span.start : span.end]
    kept = quote.strip()
    if not kept:
        return span
    start = span.start + len(quote) - len(quote.lstrip())
    return Span(start, start + len(kept))
