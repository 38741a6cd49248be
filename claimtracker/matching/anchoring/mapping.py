"""Where each word of the old draft stands in the new one: in its old order, or moved with its passage."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from claimtracker.matching.anchoring.alignment import Same

NOWHERE = -1
IN_ORDER = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A half-open range of words."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Move:
    """A passage that stands elsewhere now; ``tie`` when a second place would do as well."""

    old: Run
    new: Run
    tie: Run | None = None


@dataclass(slots=True)
class Mapping:
    """The place of each old word in the new draft, and by which passage it came there.

    ``to[i]`` is the new word or NOWHERE; ``chain[i]`` is IN_ORDER, or 1 + the index of its move.
    """

    to: list[int]
    new_size: int
    chain: list[int]
    moves: list[Move] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, runs: Iterable[Same], old_size: int, new_size: int) -> "Mapping":
        """Return the mapping of an alignment in order."""
        mapping = cls([NOWHERE] * old_size, new_size, [IN_ORDER] * old_size, taken=bytearray(new_size))
        mapping.add(runs, IN_ORDER)
        return mapping

    def add(self, runs: Iterable[Same], chain: int) -> None:
        """Take shared runs in."""
        for run in runs:
            self.to[run.old : run.old + run.size] = range(run.new, run.new + run.size)
            self.chain[run.old : run.old + run.size] = [chain] * run.size
            self.taken[run.new : run.new + run.size] = b"\1" * run.size

    def free_old(self) -> list[Run]:
        """Return the runs of old words that stand nowhere in the new draft."""
        return runs_of(bytearray(place == NOWHERE for place in self.to), 1)

    def free_new(self) -> list[Run]:
        """Return the runs of new words that no old word became."""
        return runs_of(self.taken, 0)

    def before(self, word: int, chain: int, bound: int) -> tuple[int, int]:
        """Return the nearest shared word of the chain left of ``word`` (old, new), not below ``bound``."""
        for at in range(word - 1, bound - 1, -1):
            if self.to[at] != NOWHERE and self.chain[at] == chain:
                return at, self.to[at]
        return bound - 1, self.edge(chain).start - 1

    def after(self, word: int, chain: int, bound: int) -> tuple[int, int]:
        """Return the nearest shared word of the chain from ``word`` on (old, new), below ``bound``."""
        for at in range(word, bound):
            if self.to[at] != NOWHERE and self.chain[at] == chain:
                return at, self.to[at]
        return bound, self.edge(chain).end

    def reach(self, chain: int) -> Run:
        """Return the old words among which a chain runs."""
        return self.moves[chain - 1].old if chain else Run(0, len(self.to))

    def edge(self, chain: int) -> Run:
        """Return the new words among which a chain runs."""
        return self.moves[chain - 1].new if chain else Run(0, self.new_size)


def runs_of(flags: bytearray, flag: int) -> list[Run]:
    """Return the runs of words with this flag, 0 or 1."""
    found: list[Run] = []
    start = flags.find(flag)
    while start >= 0:
        end = flags.find(1 - flag, start)
        end = len(flags) if end < 0 else end
        found.append(Run(start, end))
        start = flags.find(flag, end)
    return found


def run_holding(runs: list[Run], word: int) -> Run | None:
    """Return the run that a word lies in, if one does."""
    place = bisect_right(runs, word, key=lambda run: run.start) - 1
    return runs[place] if place >= 0 and word < runs[place].end else None
