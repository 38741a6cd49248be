"""Coverage: what has been said of each sentence of a revision, and which are open still."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from claimtracker.domain.articles import Role
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say_count

COUNTED_ROLES = frozenset(Role) - {Role.BYLINE, Role.DATELINE, Role.FURNITURE}
"""Roles whose sentences have to be accounted for: headlines, subheads and captions can be wrong too."""


class MarkKind(StrEnum):
    """What was said of a sentence without making it a claim; refused is about a suggestion."""

    OPINION = "opinion"
    NOTHING = "nothing to check"
    REFUSED = "refused"


class SentenceState(StrEnum):
    """How a sentence is accounted for; open ones are not."""

    CLAIM = "claim"
    OPINION = "opinion"
    NOTHING = "nothing to check"
    OPEN = "open"


@record
class SentenceMark:
    """A remembered mark on a span of a revision."""

    id: int
    span: Span
    kind: MarkKind


@record
class SentencePlace:
    """Where a sentence stands, and the role of its block."""

    span: Span
    role: Role


@record
class Sentence:
    """A sentence with its state; ``refused`` when a suggestion for it was refused."""

    span: Span
    role: Role
    state: SentenceState
    refused: bool = False


@record
class Tally:
    """How many of a revision's sentences are accounted for."""

    accounted: int
    total: int

    @property
    def open(self) -> int:
        """How many are open still."""
        return self.total - self.accounted

    @property
    def words(self) -> str:
        """Say it as a person reads it."""
        return say_count(
            self.total,
            "{done} of {count} sentence accounted for",
            "{done} of {count} sentences accounted for",
            done=self.accounted,
        )


@record
class Coverage:
    """The sentences of one revision in order, each with its state."""

    revision_id: int
    sentences: tuple[Sentence, ...]

    @property
    def counts(self) -> dict[SentenceState, int]:
        """How many sentences are in each state."""
        found = dict.fromkeys(SentenceState, 0)
        for sentence in self.sentences:
            found[sentence.state] += 1
        return found

    @property
    def tally(self) -> Tally:
        """How many are accounted for."""
        opened = self.counts[SentenceState.OPEN]
        return Tally(len(self.sentences) - opened, len(self.sentences))

    def at(self, position: int) -> Sentence | None:
        """Return the sentence at a code point; between two, the one before, if any."""
        number = bisect_right(self.sentences, position, key=lambda sentence: sentence.span.start) - 1
        return self.sentences[number] if number >= 0 else None

    def touched(self, span: Span) -> tuple[Sentence, ...]:
        """Return the sentences that share a code point with a span."""
        first = bisect_right(self.sentences, span.start, key=lambda sentence: sentence.span.end)
        last = bisect_left(self.sentences, span.end, key=lambda sentence: sentence.span.start)
        return self.sentences[first:last]

    def next_open(self, position: int) -> Sentence | None:
        """Return the first open sentence that begins after a code point, or the first of all, or None."""
        opened = [sentence for sentence in self.sentences if sentence.state is SentenceState.OPEN]
        later = (sentence for sentence in opened if sentence.span.start > position)
        return next(later, opened[0] if opened else None)


def cover(
    revision_id: int, places: Sequence[SentencePlace], claims: Iterable[Span], marks: Iterable[SentenceMark]
) -> Coverage:
    """Put together what is known: a highlight makes a claim of every sentence that it touches.

    A mark counts for the sentences of which it covers half or more, so that it survives when the text is
    cut into sentences a little differently.
    """
    claimed: set[int] = set()
    starts = [place.span.start for place in places]
    ends = [place.span.end for place in places]
    for span in claims:
        claimed.update(_touched(starts, ends, span))
    said: dict[int, set[MarkKind]] = {}
    for mark in marks:
        for number in _mostly(places, starts, ends, mark.span):
            said.setdefault(number, set()).add(mark.kind)
    return Coverage(revision_id, tuple(_sentences(places, claimed, said)))


def _sentences(
    places: Sequence[SentencePlace], claimed: set[int], said: dict[int, set[MarkKind]]
) -> Iterator[Sentence]:
    for number, place in enumerate(places):
        kinds = said.get(number, set())
        if number in claimed:
            state = SentenceState.CLAIM
        elif MarkKind.OPINION in kinds:
            state = SentenceState.OPINION
        elif MarkKind.NOTHING in kinds:
            state = SentenceState.NOTHING
        else:
            state = SentenceState.OPEN
        yield Sentence(place.span, place.role, state, MarkKind.REFUSED in kinds)


def _touched(starts: Sequence[int], ends: Sequence[int], span: Span) -> range:
    return range(bisect_right(ends, span.start), bisect_left(starts, span.end))


def _mostly(
    places: Sequence[SentencePlace], starts: Sequence[int], ends: Sequence[int], span: Span
) -> Iterator[int]:
    for number in _touched(starts, ends, span):
        one = places[number].span
        if 2 * (min(one.end, span.end) - max(one.start, span.start)) >= len(one):
            yield number
