"""Where each word of the old draft stands in the new one: in its old order, or moved with its passage."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import compress

from claimtracker.matching.anchoring.alignment import Same
from claimtracker.matching.anchoring.words import BREAK

NOWHERE = -1
IN_ORDER = 0
GONE, STAYED, CAME = 0, 1, 2
_IN_ORDER_ALONE = bytes.maketrans(bytes([CAME]), bytes([GONE]))
_FLAGGED = (re.compile(rb"\x00+"), re.compile(rb"[^\x00]+"))


# Not frozen, though never changed: a long text has a hundred thousand runs, and freezing doubles their cost.
@dataclass(slots=True, unsafe_hash=True)
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
    ``kept[i]`` is GONE, STAYED (in order) or CAME (with a move); ``taken`` flags the new words that have one.
    """

    to: list[int]
    new_size: int
    chain: list[int]
    moves: list[Move] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)
    kept: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, runs: Iterable[Same], old_size: int, new_size: int) -> "Mapping":
        """Return the mapping of an alignment in order."""
        mapping = cls([NOWHERE] * old_size, new_size, [IN_ORDER] * old_size)
        mapping.taken, mapping.kept = bytearray(new_size), bytearray(old_size)
        mapping.add(runs, IN_ORDER)
        return mapping

    def add(self, runs: Iterable[Same], chain: int) -> None:
        """Take shared runs in."""
        flag = bytes([CAME if chain else STAYED])
        for run in runs:
            old, new, size = run.old, run.new, run.size
            self.to[old : old + size] = range(new, new + size)
            if chain:
                self.chain[old : old + size] = [chain] * size
            self.kept[old : old + size] = flag * size
            self.taken[new : new + size] = b"\1" * size

    def free_old(self) -> list[Run]:
        """Return the runs of old words that stand nowhere in the new draft."""
        return runs_of(self.kept, 0)

    def in_order(self) -> tuple[list[int], list[int]]:
        """Return the old words that stayed in order, and their places in the new draft."""
        stayed = self.kept.translate(_IN_ORDER_ALONE)
        return list(compress(range(len(stayed)), stayed)), list(compress(self.to, stayed))

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


def runs_of(flags: bytes | bytearray, flag: int) -> list[Run]:
    """Return the runs of words with this flag: 0, or 1 for any other."""
    return [Run(*found.span()) for found in _FLAGGED[flag].finditer(flags)]


def pieces_of(flags: bytearray, codes: str) -> list[Run]:
    """Return the runs of words whose flag is 0, parted where paragraphs end."""
    whole = bytearray(flags)
    at = codes.find(BREAK)
    while at >= 0:
        whole[at] = 1
        at = codes.find(BREAK, at + 1)
    return runs_of(whole, 0)
