"""The first against the last: an ordinal on one side and its opposite word on the other."""

from collections.abc import Callable
from dataclasses import dataclass, field

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.reading import Reading


@dataclass(slots=True)
class Ordinals:
    """The differences found, and the quantities and pieces that they explain, by place on each side."""

    differences: list[Difference] = field(default_factory=list)
    quantities: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))
    pieces: set[tuple[int, int]] = field(default_factory=set)


def compare_ordinals(alignment: Alignment) -> Ordinals:
    """Name an ordinal that stands where the other text has its opposite: the first woman, the last woman."""
    found = Ordinals()
    if alignment.mine.lexicon is None or alignment.theirs.lexicon is None:
        return found
    _one_way(alignment.mine, alignment.theirs, alignment.same_gap, found, side=0)
    _one_way(alignment.theirs, alignment.mine, lambda a, b: alignment.same_gap(b, a), found, side=1)
    return found


def _one_way(
    here: Reading, there: Reading, same_gap: Callable[[int, int], int], found: Ordinals, *, side: int
) -> None:
    assert here.lexicon is not None
    for i, quantity in enumerate(here.quantities):
        if quantity.kind != "ordinal" or here.tokens[quantity.last].kind != "word":
            continue
        key = here.tokens[quantity.last].key
        for j, piece in enumerate(there.pieces):
            if here.lexicon.opposed([key], [piece.key]) and same_gap(quantity.last, piece.first):
                ours = here.quote(quantity.first, quantity.last), here.span(quantity.first, quantity.last)
                others = there.quote(piece.first, piece.last), there.span(piece.first, piece.last)
                (a, at), (b, to) = (others, ours) if side else (ours, others)
                found.differences.append(Difference(DifferenceKind.OPPOSITE, a, b, at, to))
                found.quantities[side].add(i)
                found.pieces.add((j, -1) if side else (-1, j))
                break
