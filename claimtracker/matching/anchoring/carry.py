"""Carry highlights into the next draft: unchanged, moved, reworded, ambiguous or lost.

Both drafts are at hand, so they are aligned word by word first and a highlight follows its words; quote and
context then say how sure that place is. A place is taken in three classes: certain, to be reviewed, lost.
"""

from collections.abc import Sequence
from typing import Protocol

from claimtracker.domain.revisions import Carried, CarryState
from claimtracker.domain.spans import Span
from claimtracker.matching.anchoring.beside import BesideCopies
from claimtracker.matching.anchoring.edges import grown, place_of
from claimtracker.matching.anchoring.mapping import IN_ORDER, NOWHERE, Run
from claimtracker.matching.anchoring.pair import Pair
from claimtracker.matching.anchoring.paragraphs import Doubles
from claimtracker.matching.anchoring.quote_search import QuoteSearch
from claimtracker.matching.anchoring.scores import CERTAIN, LIKE, REVIEW, Score, Scoring
from claimtracker.matching.anchoring.twins import Twins
from claimtracker.matching.anchoring.verbatim import Verbatim
from claimtracker.matching.anchoring.words import ALIKE, BREAK, MARK

REPLACED_AT_MOST = 12  # words in a change that may have replaced a highlight whole
REPLACED_AT_LEAST = 0.4  # new words for each old one, or it was cut
PINNED_AT_MOST = 6
TORN = 1.5  # times as many words as the highlight had
RIVAL = 0.51  # share of the quote that a place must hold to be asked about
ASKED = 0.5  # the most that a place which asks can be trusted
ENOUGH_WORDS = 5


class Quoted(Protocol):
    """Anything with a span of the old draft, such as a QuotedSpan or a Highlight."""

    @property
    def span(self) -> Span:
        """The span in code points of the old draft."""


def carry(old_text: str, new_text: str, spans: Sequence[Quoted]) -> list[Carried]:
    """Return what becomes of each span of the old draft in the new one, in the order given."""
    if not spans:
        return []
    if old_text == new_text:
        return [Carried(CarryState.UNCHANGED, quoted.span, 1.0) for quoted in spans]
    carrying = Carrying(Pair(old_text, new_text))
    return [carrying.carried(quoted.span) for quoted in spans]


class Carrying:
    """Carries spans from the old to the new draft of a pair."""

    def __init__(self, pair: Pair) -> None:
        self.old, self.new, self.mapping = pair.old, pair.new, pair.mapping
        old, new = pair.old.codes, pair.new.codes
        self._weights = pair.weights
        self._scoring = Scoring(self.mapping, old, new, pair.weights)
        self._twins = Twins(self.mapping, old, new, pair.weights)
        self._doubles = Doubles(self.mapping, old, new, pair.old_in, pair.new_in)
        self._search = QuoteSearch(self.mapping, old, new)
        self._verbatim = Verbatim(old, new, pair.weights)
        self._beside = BesideCopies(self.mapping, new)

    def carried(self, span: Span) -> Carried:
        """Return where a span of the old draft stands in the new one."""
        first, last = self.old.covering(span)
        run = Run(first, last)
        if first >= last or not self.new.codes:
            return self._lost(run)
        chain = self._chain(run)
        place = place_of(self.mapping, self.old, self.new, run, chain)
        if place is None or self._was_cut(run, place, chain):
            return self._searched(run)
        place = self._verbatim.near(run, place) or grown(
            self.old.codes, self.new.codes, self.mapping, run, place, chain
        )
        score = self._scoring.score(run, place, chain)
        if (own := self._own(span, run, place, score)) is not None:
            return own
        there = self._span(span, run, place)
        rivals = self._rivals(run, place, chain) or self._torn(run, place, chain)
        if rivals:
            return self._asks(score, there, rivals) if score.quote >= RIVAL else self._searched(run)
        if self._is_certain(run, score, chain) or self._is_pinned(run, place, chain):
            return self._settled(span, there, chain, score)
        if score.total >= REVIEW:
            return self._asks(score, there, [])
        return self._searched(run)

    def _chain(self, run: Run) -> int:
        """Return the chain that most of the words came by; their own place in the order when none did."""
        if not any(self.mapping.chain[run.start : run.end]):
            return IN_ORDER
        weight: dict[int, float] = {}
        for at in range(run.start, run.end):
            if self.mapping.to[at] != NOWHERE:
                chain = self.mapping.chain[at]
                weight[chain] = weight.get(chain, 0.0) + self._weights[self.old.codes[at]]
        return max(weight, key=lambda chain: weight[chain]) if weight else IN_ORDER

    def _was_cut(self, run: Run, place: Run, chain: int) -> bool:
        """Tell whether nothing of the highlight is left and what stands there did not replace it."""
        if any(
            self.mapping.to[at] != NOWHERE and self.mapping.chain[at] == chain
            for at in range(run.start, run.end)
        ):
            return False
        left, _ = self.mapping.before(run.start, chain, 0)
        right, _ = self.mapping.after(run.end, chain, len(self.old.codes))
        too_long = right - left - 1 > max(REPLACED_AT_MOST, 2 * len(run))
        return too_long or len(place) < REPLACED_AT_LEAST * len(run)

    def _is_certain(self, run: Run, score: Score, chain: int) -> bool:
        if score.total >= CERTAIN:
            return True
        return chain != IN_ORDER and score.quote >= LIKE and len(run) >= ENOUGH_WORDS

    def _is_pinned(self, run: Run, place: Run, chain: int) -> bool:
        """Tell whether a few words were replaced between two that stayed, of which one says something."""
        to, codes = self.mapping.to, self.old.codes
        if not 0 < run.start <= run.end < len(codes) or max(len(run), len(place)) > PINNED_AT_MOST:
            return False
        pins = (run.start - 1, run.end)
        stayed = to[pins[0]] == place.start - 1 >= 0 and to[pins[1]] == place.end
        return (
            stayed
            and all(self.mapping.chain[pin] == chain for pin in pins)
            and max(self._weights[codes[pin]] for pin in pins) > MARK
        )

    def _rivals(self, run: Run, place: Run, chain: int) -> list[Run]:
        """Return other places that the passage could stand in as well; its own alone when it is doubted."""
        if beside := self._beside.rival(place, chain):
            return [beside]
        if chain != IN_ORDER:
            move = self.mapping.moves[chain - 1]
            if move.tie is None:
                return []
            found = self._search_in(run, move.tie)
            return [found] if found else []
        copies = self._doubles.places(run)
        if len(copies) > 1:
            return copies
        rival = self._twins.rival(run, place)
        if rival is not None:
            return [rival]
        doubted = self._twins.doubted(run, place) or self._doubles.doubted(run, place)
        return [place] if doubted else []

    def _own(self, span: Span, run: Run, place: Run, score: Score) -> Carried | None:
        """Return where the very words stand elsewhere, when the place does not read like them."""
        alone = self._verbatim.alone(run) if score.quote < LIKE else None
        if alone is None:
            return None
        there = self._span(span, run, alone)
        if self._verbatim.is_anothers(run, place):
            return Carried(CarryState.MOVED, there, CERTAIN)
        return self._asks(score, self._span(span, run, place), [alone])

    def _torn(self, run: Run, place: Run, chain: int) -> list[Run]:
        """Return the parts of a place that runs over paragraphs and holds more new words than its own."""
        there = self.new.codes[place.start : place.end]
        if BREAK not in there or len(place) < TORN * len(run):
            return []
        if BREAK in self.old.codes[run.start : run.end]:
            return []
        parts, at = [], place.start
        for part in there.split(BREAK):
            if part:
                parts.append(Run(at, at + len(part)))
            at += len(part) + 1
        return parts

    def _search_in(self, run: Run, where: Run) -> Run | None:
        near = [place for _, place in self._search.find(run) if where.start <= place.start < where.end]
        return near[0] if near else None

    def _settled(self, span: Span, there: Span, chain: int, score: Score) -> Carried:
        if not same_words(self.old.text[span.start : span.end], self.new.text[there.start : there.end]):
            state = CarryState.REWORDED
        else:
            state = CarryState.MOVED if chain != IN_ORDER else CarryState.UNCHANGED
        return Carried(state, there, round(score.total, 4))

    def _asks(self, score: Score, there: Span, rivals: list[Run]) -> Carried:
        others = [self._words_span(rival) for rival in rivals]
        candidates = (there, *(other for other in others if other != there))
        return Carried(CarryState.AMBIGUOUS, there, round(min(ASKED, score.total), 4), candidates)

    def _searched(self, run: Run) -> Carried:
        """Take the very words where they stand once in each draft; a likeness among what is new asks."""
        if not len(run):
            return self._lost(run)
        alone = self._verbatim.alone(run)
        if alone is not None:
            return Carried(CarryState.MOVED, self._words_span(alone), CERTAIN)
        survivor = self._twins.survivor(run)
        found = [] if survivor else self._search.find(run)
        places = [survivor] if survivor else [place for _, place in found]
        if not places:
            return self._lost(run)
        candidates = tuple(self._words_span(place) for place in places)
        return Carried(CarryState.AMBIGUOUS, candidates[0], ASKED / 2, candidates)

    def _lost(self, run: Run) -> Carried:
        """Return the loss, with the point of the new draft where the passage would stand."""
        bound = min(run.start, len(self.old.codes))
        _, at = self.mapping.before(bound, IN_ORDER, 0)
        return Carried(CarryState.LOST, None, 0.0, gap=self.new.ends[at] if at >= 0 else 0)

    def _span(self, span: Span, run: Run, place: Run) -> Span:
        """Return the code points of a place; a span that began or ended inside a word still does."""
        start, end = self.new.starts[place.start], self.new.ends[place.end - 1]
        if self.old.codes[run.start] == self.new.codes[place.start]:
            start += max(0, span.start - self.old.starts[run.start])
        if self.old.codes[run.end - 1] == self.new.codes[place.end - 1]:
            end -= max(0, self.old.ends[run.end - 1] - span.end)
        return Span(start, end) if start < end else self._words_span(place)

    def _words_span(self, place: Run) -> Span:
        return Span(self.new.starts[place.start], self.new.ends[place.end - 1])


def same_words(one: str, other: str) -> bool:
    """Tell whether two quotes differ in nothing but white space and the style of their marks."""
    return one == other or one.translate(ALIKE).split() == other.translate(ALIKE).split()
