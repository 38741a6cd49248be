"""Languages that put the verb last behind "have" and "want": "Bremen hat Mainz geschlagen"."""

from claimtracker.matching.reading import Piece, Reading

_CLAUSE = 12

Roles = tuple[tuple[Piece, ...], Piece, tuple[Piece, ...]]


def before_articles(reading: Reading, at: int) -> int:
    """Return the place of the first token from ``at`` back that is no small word, prepositions apart."""
    assert reading.lexicon is not None
    while at >= 0 and reading.tokens[at].key in reading.lexicon.small_words:
        at -= 1
    return at


def verb_last_active(reading: Reading, pivot: int) -> Roles | None:
    """Return the roles around a verb that ends its clause; None where it does not, or one is missing.

    Who stands before "have" did it, unless an article says that it was done to them ("Den Dieb hat der Wirt
    erkannt"). Behind a phrase of place or time the doer comes first of two names.
    """
    lexicon, piece = reading.lexicon, reading.pieces[pivot]
    assert lexicon is not None
    if not lexicon.words("verb_second") or not _ends_clause(reading, piece.last + 1):
        return None
    start = _clause_start(reading, piece.first)
    have = next(
        (at for at in range(start, piece.first) if reading.tokens[at].key in lexicon.words("verb_second")),
        None,
    )
    if have is None:
        return None
    front = tuple(one for one in reading.pieces[:pivot] if start <= one.first < have)
    inner = tuple(one for one in reading.pieces[:pivot] if one.first > have and not _led(reading, one))
    if not front or not inner:
        return None
    if _led(reading, front[0]):
        named = len(inner) > 1 and all(one.kind in ("name", "place") for one in inner[:2])
        return (inner[:1], piece, inner[1:2]) if named else None
    done_to_first = reading.tokens[start].key in lexicon.words("accusative")
    return (inner, piece, front) if done_to_first else (front, piece, inner)


def _ends_clause(reading: Reading, at: int) -> bool:
    assert reading.lexicon is not None
    return (
        at >= len(reading.tokens)
        or reading.tokens[at].kind == "stop"
        or reading.tokens[at].key in reading.lexicon.clause
    )


def _clause_start(reading: Reading, verb: int) -> int:
    """Return where the clause of a verb begins: behind the last stop or word such as "because"."""
    assert reading.lexicon is not None
    for at in range(verb - 1, max(-1, verb - 1 - _CLAUSE), -1):
        if reading.tokens[at].kind == "stop" or reading.tokens[at].key in reading.lexicon.clause:
            return at + 1
    return max(0, verb - _CLAUSE)


def _led(reading: Reading, piece: Piece) -> bool:
    """Tell whether a preposition leads to a piece: "im Finale", "in der Stadt"."""
    assert reading.lexicon is not None
    if piece.key in reading.lexicon.prepositions:
        return True
    at = before_articles(reading, piece.first - 1)
    return at >= 0 and reading.tokens[at].key in reading.lexicon.prepositions
