"""Order: the same words, but who did what to whom is the other way round."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.comparisons import compares_crosswise, whole_difference
from claimtracker.matching.reading import Piece, Reading
from claimtracker.matching.roles import roles_of
from claimtracker.matching.verb_last import Roles, before_articles

CLOSE = 0.6


def compare_order(alignment: Alignment, opposed: AbstractSet[tuple[int, int]]) -> list[Difference]:
    """Report pivots whose doer and done-to changed places; a passive with "by" counts as turned round.

    Only texts that share most of their words are compared: there the order carries the difference.
    """
    mine, theirs = alignment.mine, alignment.theirs
    if mine.lexicon is None or theirs.lexicon is None or alignment.fullness < CLOSE:
        return []
    pairs = [*alignment.anchors, *alignment.moved]
    for a, b in sorted(pairs):
        ours, others = roles_of(mine, a), roles_of(theirs, b)
        if ours and others and _leads(mine, a) == _leads(theirs, b) and _crossed(alignment, ours, others):
            return [_difference(mine, theirs, ours, others)]
    if _turned_round(alignment):
        return [whole_difference(DifferenceKind.WORD, mine, theirs)]
    swap = None if opposed else _exchanged(alignment, opposed)
    if not opposed and swap is None and compares_crosswise(alignment):
        return [whole_difference(DifferenceKind.ORDER, mine, theirs)]
    if swap is None or _one_turned(alignment):
        return []
    a, b = swap
    ours, others = [((reading.pieces[a],), reading.pieces[b], ()) for reading in (mine, theirs)]
    return [_difference(mine, theirs, ours, others)]


def _exchanged(alignment: Alignment, opposed: AbstractSet[tuple[int, int]]) -> tuple[int, int] | None:
    """Return two pieces that stand in each other's place, what stands between them being the same.

    "Women in the UK earn less than men" and "Men in the UK earn less than women". Neighbours, as in
    "Paris and Berlin", are none, nor is a word that took its preposition along ("bei dem Beben").
    """
    ours = [piece.meaning for piece in alignment.mine.pieces]
    others = [piece.meaning for piece in alignment.theirs.pieces]
    if len(ours) != len(others):
        return None
    both = enumerate(zip(ours, others, strict=True))
    odd = [i for i, (one, other) in both if one != other and (i, i) not in opposed]
    if len(odd) != 2 or odd[1] - odd[0] < 2:
        return None
    a, b = odd
    kept = any(
        _preposition(alignment.mine, here) == _preposition(alignment.theirs, there) != ""
        for here, there in ((a, b), (b, a))
    )
    kept = kept or _breaks(alignment.mine, a, b) != _breaks(alignment.theirs, a, b)
    return (a, b) if (ours[a], ours[b]) == (others[b], others[a]) and not kept else None


def _breaks(reading: Reading, first: int, last: int) -> list[str]:
    """Return what parts clauses between two pieces: stops and words such as "which"."""
    assert reading.lexicon is not None
    between = reading.tokens[reading.pieces[first].last + 1 : reading.pieces[last].first]
    return [
        token.key or token.text
        for token in between
        if token.kind == "stop" or token.key in reading.lexicon.clause
    ]


def _preposition(reading: Reading, place: int) -> str:
    """Return the preposition that leads to a piece, articles between them passed over; empty without one."""
    lexicon = reading.lexicon
    assert lexicon is not None
    at = before_articles(reading, reading.pieces[place].first - 1)
    leading = lexicon.prepositions - lexicon.words("also_articles")
    return reading.tokens[at].key if at >= 0 and reading.tokens[at].key in leading else ""


def _turned_round(alignment: Alignment) -> bool:
    """Tell whether what follows a verb that opens both texts changed places: who did it is then a guess."""
    mine, theirs = alignment.mine, alignment.theirs
    assert mine.lexicon is not None
    ours, others = ([piece.meaning for piece in one.pieces] for one in (mine, theirs))
    walls = mine.lexicon.prepositions | mine.lexicon.clause
    plain = not any(token.key in walls for one in (mine, theirs) for token in one.tokens)
    if not mine.lexicon.pack.words.get("verb_first") or ours[:1] != others[:1] or not plain:
        return False
    return any(others[1:] == ours[at:] + ours[1:at] for at in range(2, len(ours)))


def _one_turned(alignment: Alignment) -> bool:
    """Tell whether one of two texts is passive and the other is not: there the places say nothing."""
    voices = [
        any(token.key in reading.lexicon.words("passive_by") for token in reading.tokens)
        for reading in (alignment.mine, alignment.theirs)
        if reading.lexicon
    ]
    return len(set(voices)) > 1


def _leads(reading: Reading, pivot: int) -> bool:
    """Tell whether a preposition leads from a verb to what follows: that is no object of it."""
    assert reading.lexicon is not None
    piece = reading.pieces[pivot]
    after = reading.pieces[pivot + 1].first if pivot + 1 < len(reading.pieces) else len(reading.tokens)
    between = {token.key for token in reading.tokens[piece.last + 1 : after]} & reading.lexicon.prepositions
    marks = reading.lexicon.words("object_marks")
    if piece.key.endswith(tuple(reading.lexicon.words("participle_endings")) or "\0"):
        marks |= reading.lexicon.words("passive_by")
    return bool(between - marks)


def _difference(mine: Reading, theirs: Reading, ours: Roles, others: Roles) -> Difference:
    a, b = _stretch(ours), _stretch(others)
    return Difference(DifferenceKind.ORDER, mine.quote(*a), theirs.quote(*b), mine.span(*a), theirs.span(*b))


def _stretch(roles: Roles) -> tuple[int, int]:
    pieces = [*roles[0], roles[1], *roles[2]]
    return min(piece.first for piece in pieces), max(piece.last for piece in pieces)


def _crossed(alignment: Alignment, ours: Roles, others: Roles) -> bool:
    """Tell whether doers and done-to changed places; what "by" leads to in both texts has not moved."""
    doers, done_to = _meanings(ours[0]), _meanings(ours[2])
    other_doers, other_done_to = _meanings(others[0]), _meanings(others[2])
    if (doers | done_to) & _led_by(alignment.mine, ours) & _led_by(alignment.theirs, others):
        return False
    stayed = (doers & other_doers) | (done_to & other_done_to)
    return bool((doers & other_done_to) - stayed and (done_to & other_doers) - stayed)


def _led_by(reading: Reading, roles: Roles) -> set[str]:
    """Return what is named right behind "by" among the pieces of some roles."""
    assert reading.lexicon is not None
    by = reading.lexicon.words("passive_by")
    pieces = (*roles[0], *roles[2])
    return {
        piece.meaning
        for piece in pieces
        if reading.tokens[before_articles(reading, piece.first - 1)].key in by
    }


def _meanings(pieces: Sequence[Piece]) -> set[str]:
    return {piece.meaning for piece in pieces}
