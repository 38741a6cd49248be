"""A passage found by its very words, where the alignment of both drafts was led astray.

Sentences that begin alike and changed places, or an addition before a passage, can draw an alignment to the
wrong words. What stands once in each draft, word for word, is the same passage all the same.
"""

from collections.abc import Mapping as Weights
from functools import cached_property

from claimtracker.matching.anchoring.mapping import Run

ENOUGH = 5.0  # weight of words that do not stand together a second time by chance
FEWEST = 5


class Verbatim:
    """Finds the very words of passages of the old draft in the new one."""

    def __init__(self, old: str, new: str, weights: Weights[str, float]) -> None:
        self._old = old
        self._new = new
        self._weights = weights

    @cached_property
    def _there(self) -> frozenset[str]:
        """Every few words in a row of the new draft, so that most passages need no search."""
        return frozenset(self._new[at : at + FEWEST] for at in range(len(self._new) - FEWEST + 1))

    def near(self, run: Run, place: Run) -> Run | None:
        """Return where the very words stand, once, in a place or over one of its ends."""
        quote = self._old[run.start : run.end]
        low, high = max(0, place.start - len(run)), place.end + len(run)
        at = self._new.find(quote, low, high)
        if at < 0 or self._new.find(quote, at + 1, high) >= 0:
            return None
        return Run(at, at + len(run)) if at < place.end and place.start < at + len(run) else None

    def alone(self, run: Run) -> Run | None:
        """Return where a passage of several words stands, when it stands once in each draft."""
        quote = self._old[run.start : run.end]
        if len(run) < FEWEST or sum(map(self._weights.__getitem__, quote)) < ENOUGH:
            return None
        if quote[:FEWEST] not in self._there or quote[-FEWEST:] not in self._there:
            return None
        at = self._new.find(quote)
        if at < 0 or self._new.find(quote, at + 1) >= 0:
            return None
        if self._old.find(quote, 0, run.end - 1) >= 0 or self._old.find(quote, run.start + 1) >= 0:
            return None
        return Run(at, at + len(run))

    def is_anothers(self, run: Run, place: Run) -> bool:
        """Tell whether the words of a place stood elsewhere in the old draft: they are not this passage."""
        at = self._old.find(self._new[place.start : place.end])
        return at >= 0 and (at + len(place) <= run.start or run.end <= at)
