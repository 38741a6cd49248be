"""Order: the same words, but who did what to whom is the other way round."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.comparisons import compares_crosswise, whole_difference
from claimtracker.matching.places import AND
from claimtracker.matching.reading import Piece, Reading

CLOSE = 0.6
_CLAUSE = 12


def compare_order(alignment: Alignment, opposed: AbstractSet[tuple[int, int]]) -> list[Difference]:
    """Report pivots whose doer and done-to changed places; a passive with "by" counts as turned round.

    Only texts that share most of their words are compared: there the order carries the difference.
    """
    mine, theirs = alignment.mine, alignment.theirs
    if mine.lexicon is None or theirs.lexicon is None or alignment.fullness < CLOSE:
        return []
    pairs = [*alignment.anchors, *alignment.moved]
    for a, b in sorted(pairs):
        ours, others = _roles(mine, a), _roles(theirs, b)
        if ours and others and _leads(mine, a) == _leads(theirs, b) and _crossed(ours, others):
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
    at = _before_articles(reading, reading.pieces[place].first - 1)
    leading = lexicon.prepositions - lexicon.words("also_articles")
    return reading.tokens[at].key if at >= 0 and reading.tokens[at].key in leading else ""


def _before_articles(reading: Reading, at: int) -> int:
    """Return the place of the first token from ``at`` back that is no small word, prepositions apart."""
    assert reading.lexicon is not None
    while at >= 0 and reading.tokens[at].key in reading.lexicon.small_words:
        at -= 1
    return at


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
    stayed = (doers & other_doers) | (done_to & other_done_to)
    return bool((doers & other_done_to) - stayed and (done_to & other_doers) - stayed)


def _meanings(pieces: Sequence[Piece]) -> set[str]:
    return {piece.meaning for piece in pieces}


def _roles(reading: Reading, pivot: int) -> Roles | None:
    """Return who, what, to whom around a pivot word; None where one of them is missing."""
    piece = reading.pieces[pivot]
    assert reading.lexicon is not None
    if piece.key.endswith(tuple(reading.lexicon.words("adverb_endings"))):
        return None
    passive = _verb_last_passive(reading, pivot)
    if passive is not None:
        return passive
    before = _phrase(reading, pivot, -1)
    after = _phrase(reading, pivot, 1)
    if not before and _opens_with_verb(reading, pivot, after):
        return after[:1], piece, after[1:2]
    if not before or not after or _opens_with_preposition(reading, before[-1]):
        return None
    between = {token.key for token in reading.tokens[piece.last + 1 : after[0].first]}
    next_key = reading.tokens[piece.last + 1].key
    endings = tuple(reading.lexicon.words("participle_endings")) or "\0"
    bare = piece.key.endswith(endings) and next_key in reading.lexicon.words("passive_by")
    if _object_first(reading, piece):
        return after, piece, before
    if not (bare or _after_be(reading, piece)):
        return before, piece, after
    if between & reading.lexicon.words("passive_by"):
        return after, piece, before
    acting = piece.key.endswith(tuple(reading.lexicon.words("acting_endings")) or "\0")
    return (before, piece, after) if acting or not between & reading.lexicon.prepositions else None


def _object_first(reading: Reading, piece: Piece) -> bool:
    """Tell whether a pronoun says that a verb's object stands before it: "el decreto lo firmó Sánchez"."""
    assert reading.lexicon is not None
    before = reading.tokens[piece.first - 1].key if piece.first else ""
    finite = piece.key.endswith(tuple(reading.lexicon.words("finite_endings")) or "\0")
    return finite and before in reading.lexicon.words("object_pronouns")


def _verb_last_passive(reading: Reading, pivot: int) -> Roles | None:
    """Return the roles around a passive that ends its clause: "Apple wurde von Samsung verklagt"."""
    lexicon, piece = reading.lexicon, reading.pieces[pivot]
    assert lexicon is not None
    if not lexicon.pack.words.get("verb_last"):
        return None
    clause = range(max(0, piece.first - _CLAUSE), piece.first)
    by = next((at for at in reversed(clause) if reading.tokens[at].key in lexicon.words("passive_by")), None)
    be = next((at for at in clause if reading.tokens[at].key in lexicon.words("passive_be")), None)
    if by is None or be is None or be > by:
        return None
    doers = tuple(one for one in reading.pieces[:pivot] if one.first > by)
    done_to = tuple(one for one in reading.pieces[:pivot] if one.last < be) or tuple(
        one for one in reading.pieces[:pivot] if be < one.first and one.last < by
    )
    return (doers, piece, done_to) if doers and done_to else None


def _opens_with_preposition(reading: Reading, piece: Piece) -> bool:
    """Tell whether a phrase that opens a clause says where or when, not who: "Bei dem Beben starben"."""
    assert reading.lexicon is not None
    at = _before_articles(reading, piece.first - (piece.key not in reading.lexicon.prepositions))
    if at < 0 or reading.tokens[at].key not in reading.lexicon.prepositions:
        return False
    return at == 0 or reading.tokens[at - 1].kind == "stop"


def _opens_with_verb(reading: Reading, pivot: int, after: Sequence[Piece]) -> bool:
    """Tell whether a pivot is the verb of a language that puts it first, with doer and done-to behind it.

    Only a noun has the article before it, and doers and done-to are names or have it.
    """
    lexicon = reading.lexicon
    assert lexicon is not None
    article = lexicon.pack.words.get("article", "")
    if not lexicon.pack.words.get("verb_first") or pivot or len(after) < 2:
        return False
    if after[1].kind == "place" and after[1].key.startswith(AND):
        return False
    verb = reading.pieces[pivot]
    known = [piece.kind != "word" or piece.key.startswith(article) for piece in (verb, *after[:2])]
    return not known[0] and all(known[1:])


def _after_be(reading: Reading, pivot: Piece) -> bool:
    """Tell whether a word has a form of "to be" before it, adverbs between them left aside."""
    lexicon = reading.lexicon
    assert lexicon is not None
    adverbs = tuple(lexicon.words("adverb_endings"))
    content = {i for piece in reading.pieces for i in range(piece.first, piece.last + 1)}
    for at in range(pivot.first - 1, max(-1, pivot.first - 4), -1):
        if reading.tokens[at].key in lexicon.words("passive_be"):
            return True
        if at in content and not reading.tokens[at].key.endswith(adverbs):
            return False
    return False


def _phrase(reading: Reading, pivot: int, step: int) -> tuple[Piece, ...]:
    """Return the noun phrase beside a pivot, nearest first: up to a preposition, an auxiliary or a stop."""
    assert reading.lexicon is not None
    adverbs = tuple(reading.lexicon.words("adverb_endings"))
    found: list[Piece] = []
    here = reading.pieces[pivot]
    other = pivot + step
    while 0 <= other < len(reading.pieces) and len(found) < 4:
        piece = reading.pieces[other]
        between = _keys_between(reading, here, piece)
        if _broken(reading, between, toward=step if not found else 0):
            break
        if piece.key not in reading.lexicon.words("particles") and not piece.key.endswith(adverbs):
            found.append(piece)
        here, other = piece, other + step
    return tuple(found)


def _keys_between(reading: Reading, one: Piece, other: Piece) -> list[str]:
    low, high = sorted((one, other), key=lambda piece: piece.first)
    return [token.key for token in reading.tokens[low.last + 1 : high.first]]


def _broken(reading: Reading, between: Sequence[str], *, toward: int) -> bool:
    """Tell whether words end a phrase; ``toward`` is -1 or 1 beside the pivot itself, 0 further on.

    Beside the pivot an auxiliary may stand before it ("is chasing") and a preposition after it ("lying on").
    """
    lexicon = reading.lexicon
    assert lexicon is not None
    walls = lexicon.clause - lexicon.words("comparing")
    if toward < 1:
        walls |= lexicon.prepositions
    stops = frozenset(".,;:!?()\n")
    return any(key in walls or key in stops or (not toward and key in lexicon.auxiliaries) for key in between)
