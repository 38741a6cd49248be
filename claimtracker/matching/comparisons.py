"""Comparisons: what is more than what, told from either end."""

from collections.abc import Set as AbstractSet

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.reading import Reading

_DEGREE = 6


def turned_comparison(alignment: Alignment, opposed: AbstractSet[tuple[int, int]]) -> bool:
    """Tell whether two comparisons say one thing: "men earn more than women", "women earn less than men"."""
    return len(opposed) == 1 and compares_crosswise(alignment)


def compares_crosswise(alignment: Alignment) -> bool:
    """Tell whether what the one text compares with stands before the comparison in the other, both ways."""
    ours, others = _compared(alignment.mine), _compared(alignment.theirs)
    if ours is None or others is None:
        return False
    (before, after), (other_before, other_after) = ours, others
    return after != other_after and after in other_before and other_after in before


def _compared(reading: Reading) -> tuple[frozenset[str], str] | None:
    """Return what stands before "than" in its clause, and the first word after it."""
    lexicon = reading.lexicon
    assert lexicon is not None
    for at, token in enumerate(reading.tokens):
        if token.key not in lexicon.words("than"):
            continue
        after = next((piece for piece in reading.pieces if piece.first > at), None)
        before = [piece for piece in reading.pieces if piece.last < at]
        degrees = {piece.key for piece in before} | {t.key for t in reading.tokens[max(0, at - _DEGREE) : at]}
        compared = lexicon.words("degrees") & degrees or not lexicon.words("degrees")
        if after is not None and before and compared:
            return frozenset(piece.meaning for piece in before), after.meaning
    return None


def whole_difference(kind: DifferenceKind, mine: Reading, theirs: Reading) -> Difference:
    """Name all that two texts say as what differs."""
    a, b = ((reading.pieces[0].first, reading.pieces[-1].last) for reading in (mine, theirs))
    return Difference(kind, mine.quote(*a), theirs.quote(*b), mine.span(*a), theirs.span(*b))
