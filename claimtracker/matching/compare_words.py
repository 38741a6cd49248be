"""Words, names and places of two texts: what was put in the place of what."""

from collections.abc import Iterable, Sequence

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.reading import Piece, Reading

NARROW = 4
TOGETHER = 0.6


def piece_difference(
    kind: DifferenceKind, mine: Reading, theirs: Reading, ours: Sequence[Piece], others: Sequence[Piece]
) -> Difference:
    """Name two stretches of pieces; a side without pieces has no words and no span."""
    a = (ours[0].first, ours[-1].last) if ours else None
    b = (others[0].first, others[-1].last) if others else None
    return Difference(
        kind,
        mine.quote(*a) if a else "",
        theirs.quote(*b) if b else "",
        mine.span(*a) if a else None,
        theirs.span(*b) if b else None,
    )


def compare_words(alignment: Alignment, explained: set[tuple[int, int]]) -> list[Difference]:
    """Return names, places and words that replace each other, and words that only one side has.

    ``explained`` holds pairs of pieces that another comparison has dealt with.
    """
    mine, theirs = alignment.mine, alignment.theirs
    done_mine, done_theirs = {a for a, _ in explained}, {b for _, b in explained}
    found: list[Difference] = []
    for gap in alignment.gaps:
        ours = [mine.pieces[i] for i in gap.mine if i not in done_mine]
        others = [theirs.pieces[j] for j in gap.theirs if j not in done_theirs]
        named = _named(alignment, ours, others)
        found += named
        if (ours or others) and not named:
            found.append(piece_difference(DifferenceKind.WORD, mine, theirs, ours, others))
    return found


def _named(alignment: Alignment, ours: Sequence[Piece], others: Sequence[Piece]) -> list[Difference]:
    """Report a name or place that stands where the other text has another one."""
    my_names, their_names = _names(ours), _names(others)
    if not my_names or not their_names or len(ours) > NARROW or len(others) > NARROW:
        return []
    if alignment.closeness_without(min(len(ours), len(others))) < TOGETHER:
        return []
    place = any(p.kind == "place" for p in my_names) and any(p.kind == "place" for p in their_names)
    kind = DifferenceKind.PLACE if place else DifferenceKind.NAME
    return [piece_difference(kind, alignment.mine, alignment.theirs, my_names, their_names)]


def _names(pieces: Iterable[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.kind in ("name", "place")]
