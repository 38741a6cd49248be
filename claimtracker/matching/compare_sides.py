"""For and against: who takes which side of a thing that both texts name."""

from collections.abc import Iterator, Sequence

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.reading import Reading

Sides = dict[tuple[int, int], Difference]


def compare_sides(alignment: Alignment) -> Sides:
    """Report who is against a thing that the other text has them for, by the piece that says so.

    Both stand between the same two words: "voted for the law", "voted against it". A vaccine for a disease
    is one against it, and says the same.
    """
    mine, theirs = alignment.mine, alignment.theirs
    if mine.lexicon is None or theirs.lexicon is None:
        return {}
    turned = [(b, a) for a, b in alignment.anchors]
    found = {
        (piece, -1): _opposed(mine, mine.pieces[piece].first, theirs, token)
        for piece, token in _against(mine, theirs, alignment.anchors)
    }
    return found | {
        (-1, piece): _opposed(mine, token, theirs, theirs.pieces[piece].first)
        for piece, token in _against(theirs, mine, turned)
    }


def _against(here: Reading, there: Reading, anchors: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield each piece that is against something, and the token of the other text that is for it."""
    lexicon, shared = here.lexicon, dict(anchors)
    assert lexicon is not None
    against = lexicon.words("against")
    for place in [i for i, piece in enumerate(here.pieces) if piece.key in against]:
        before, after = shared.get(place - 1), shared.get(place + 1)
        if after is None or (place and before is None):
            continue
        if place and here.pieces[place - 1].meaning in lexicon.works_against:
            continue
        start = there.pieces[before].last + 1 if before is not None else 0
        between = range(start, there.pieces[after].first)
        favour = [at for at in between if there.tokens[at].key in lexicon.words("in_favour")]
        if favour:
            yield place, favour[0]


def _opposed(mine: Reading, at: int, theirs: Reading, to: int) -> Difference:
    quotes = mine.quote(at, at), theirs.quote(to, to)
    return Difference(DifferenceKind.OPPOSITE, *quotes, mine.span(at, at), theirs.span(to, to))
