"""Order: the same words, but who did what to whom is the other way round."""

from collections.abc import Sequence

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.reading import Piece, Reading

CLOSE = 0.6


def compare_order(alignment: Alignment) -> list[Difference]:
    """Report pivots whose doer and done-to changed places; a passive with "by" counts as turned round.

    Only texts that share most of their words are compared: there the order carries the difference.
    """
    mine, theirs = alignment.mine, alignment.theirs
    if mine.lexicon is None or theirs.lexicon is None or alignment.fullness < CLOSE:
        return []
    pairs = [*alignment.anchors, *alignment.moved]
    for a, b in sorted(pairs):
        ours, others = _roles(mine, a), _roles(theirs, b)
        if ours and others and _crossed(ours, others):
            return [_difference(mine, theirs, ours, others)]
    return []


def _difference(mine: Reading, theirs: Reading, ours: "Roles", others: "Roles") -> Difference:
    a, b = _stretch(ours), _stretch(others)
    return Difference(DifferenceKind.ORDER, mine.quote(*a), theirs.quote(*b), mine.span(*a), theirs.span(*b))


def _stretch(roles: "Roles") -> tuple[int, int]:
    pieces = [*roles[0], roles[1], *roles[2]]
    return min(piece.first for piece in pieces), max(piece.last for piece in pieces)


Roles = tuple[tuple[Piece, ...], Piece, tuple[Piece, ...]]


def _crossed(ours: Roles, others: Roles) -> bool:
    doers, done_to = _meanings(ours[0]), _meanings(ours[2])
    other_doers, other_done_to = _meanings(others[0]), _meanings(others[2])
    both = (doers & other_done_to, done_to & other_doers)
    return bool(both[0] and both[1]) and not (doers & other_doers or done_to & other_done_to)


def _meanings(pieces: Sequence[Piece]) -> set[str]:
    return {piece.meaning for piece in pieces}


def _roles(reading: Reading, pivot: int) -> Roles | None:
    """Return who, what, to whom around a pivot word; None where one of them is missing."""
    piece = reading.pieces[pivot]
    before = _phrase(reading, pivot, -1)
    after = _phrase(reading, pivot, 1)
    if not before or not after:
        return None
    return (after, piece, before) if _passive(reading, piece, after[0]) else (before, piece, after)


def _passive(reading: Reading, pivot: Piece, after: Piece) -> bool:
    lexicon = reading.lexicon
    assert lexicon is not None
    beside = {token.key for token in reading.tokens[max(0, pivot.first - 3) : pivot.first]}
    between = {token.key for token in reading.tokens[pivot.last + 1 : after.first]}
    return bool(beside & lexicon.words("passive_be")) and bool(between & lexicon.words("passive_by"))


def _phrase(reading: Reading, pivot: int, step: int) -> tuple[Piece, ...]:
    """Return the noun phrase beside a pivot, nearest first: up to a preposition, an auxiliary or a stop."""
    found: list[Piece] = []
    here = reading.pieces[pivot]
    other = pivot + step
    while 0 <= other < len(reading.pieces) and len(found) < 4:
        piece = reading.pieces[other]
        between = _keys_between(reading, here, piece)
        if _broken(reading, between, first=not found):
            break
        found.append(piece)
        here, other = piece, other + step
    return tuple(found)


def _keys_between(reading: Reading, one: Piece, other: Piece) -> list[str]:
    low, high = sorted((one, other), key=lambda piece: piece.first)
    return [token.key for token in reading.tokens[low.last + 1 : high.first]]


def _broken(reading: Reading, between: Sequence[str], *, first: bool) -> bool:
    lexicon = reading.lexicon
    assert lexicon is not None
    allowed = lexicon.words("passive_by") | lexicon.words("comparing") if first else frozenset()
    walls = (lexicon.prepositions | lexicon.clause) - allowed
    stops = frozenset(".,;:!?()\n")
    return any(key in walls or key in stops or (not first and key in lexicon.auxiliaries) for key in between)
