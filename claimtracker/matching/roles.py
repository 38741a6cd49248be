"""Who does what to whom: the doer and the done-to around a verb, as far as its language's order says."""

from collections.abc import Sequence

from claimtracker.matching.places import AND
from claimtracker.matching.reading import Piece, Reading
from claimtracker.matching.verb_last import Roles, before_articles, verb_last_active

_CLAUSE = 12


def roles_of(reading: Reading, pivot: int) -> Roles | None:
    """Return who, what, to whom around a pivot word; None where one of them is missing."""
    piece = reading.pieces[pivot]
    assert reading.lexicon is not None
    if piece.key.endswith(tuple(reading.lexicon.words("adverb_endings"))):
        return None
    last = _verb_last_passive(reading, pivot) or verb_last_active(reading, pivot)
    if last is not None:
        return last
    before = _phrase(reading, pivot, -1)
    after = _phrase(reading, pivot, 1)
    if not before and _opens_with_verb(reading, pivot, after):
        return after[:1], piece, after[1:2]
    if not before or not after or _opens_with_preposition(reading, before[-1]):
        return None
    between = {token.key for token in reading.tokens[piece.last + 1 : after[0].first]}
    next_key = reading.tokens[piece.last + 1].key
    endings = tuple(reading.lexicon.words("participle_endings")) or "\0"
    by = _by(reading, piece.last + 1, after[0].first)
    bare = piece.key.endswith(endings) and by and next_key in reading.lexicon.words("passive_by")
    if _object_first(reading, piece):
        return after, piece, before
    if not (bare or _after_be(reading, piece)):
        return before, piece, after
    if by:
        return after, piece, before
    acting = piece.key.endswith(tuple(reading.lexicon.words("acting_endings")) or "\0")
    doers = () if acting else _named_by(reading, piece)
    if doers:
        return doers, piece, before
    return (before, piece, after) if acting or not between & reading.lexicon.prepositions else None


def _by(reading: Reading, first: int, last: int) -> bool:
    """Tell whether "by" stands among some tokens and leads to somebody, not to an amount: "by 20 cm"."""
    assert reading.lexicon is not None
    amounts = {quantity.first for quantity in reading.quantities if quantity.kind != "weak"}
    by = reading.lexicon.words("passive_by")
    return any(reading.tokens[at].key in by and at + 1 not in amounts for at in range(first, last))


def _named_by(reading: Reading, verb: Piece) -> tuple[Piece, ...]:
    """Return who is named behind a passive, further on in its clause: "was knocked out of it by them"."""
    assert reading.lexicon is not None
    for at in range(verb.last + 1, min(len(reading.tokens), verb.last + _CLAUSE)):
        token = reading.tokens[at]
        if token.kind == "stop" or token.key in reading.lexicon.clause:
            break
        if token.key in reading.lexicon.words("passive_by"):
            return tuple(piece for piece in reading.pieces if piece.first > at)[:1]
    return ()


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
    at = before_articles(reading, piece.first - (piece.key not in reading.lexicon.prepositions))
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
