"""Words, names and places of two texts: what was put in the place of what."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Indel

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.reading import Piece, Reading, may_be_name
from claimtracker.matching.tokens import Token, fold_key
from claimtracker.matching.units import dimension

NARROW = 4
LONG, SLIP = 6, 2
TOGETHER, HALF = 0.6, 0.5


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
    found = _moved_place(alignment)
    if found:
        done_mine |= {i for gap in alignment.gaps for i in gap.mine if mine.pieces[i].kind == "place"}
        done_theirs |= {j for gap in alignment.gaps for j in gap.theirs if theirs.pieces[j].kind == "place"}
    for gap in alignment.gaps:
        ours = [mine.pieces[i] for i in gap.mine if i not in done_mine]
        others = [theirs.pieces[j] for j in gap.theirs if j not in done_theirs]
        if _only_titles(mine, ours, others) or _only_titles(theirs, others, ours):
            continue
        if ours and others and _units(mine, ours) == _units(theirs, others) != []:
            continue
        named = _named(alignment, ours, others) or _measured(mine, theirs, ours, others)
        found += named
        if (ours or others) and not named:
            found.append(piece_difference(DifferenceKind.WORD, mine, theirs, ours, others))
    return found


def _moved_place(alignment: Alignment) -> list[Difference]:
    """Report the one place that each text has alone, in texts that are close but for where it stands."""
    mine, theirs = alignment.mine, alignment.theirs
    ours = [i for gap in alignment.gaps for i in gap.mine if mine.pieces[i].kind == "place"]
    others = [j for gap in alignment.gaps for j in gap.theirs if theirs.pieces[j].kind == "place"]
    close = alignment.fullness >= HALF and alignment.closeness_without(1) >= TOGETHER
    if len(ours) != 1 or len(others) != 1 or not close:
        return []
    pieces = [mine.pieces[ours[0]]], [theirs.pieces[others[0]]]
    return [piece_difference(DifferenceKind.PLACE, mine, theirs, *pieces)]


def _named(alignment: Alignment, ours: Sequence[Piece], others: Sequence[Piece]) -> list[Difference]:
    """Report a name or place that stands where the other text has another one."""
    alike = max(alignment.fullness, _fullness_as_one(alignment, ours, others)) >= TOGETHER
    my_names, their_names = (
        _names(reading, pieces, guess=alike and _may_guess(other, against))
        for reading, pieces, other, against in (
            (alignment.mine, ours, alignment.theirs, others),
            (alignment.theirs, others, alignment.mine, ours),
        )
    )
    if not my_names or not their_names or not (_narrow(ours, my_names) and _narrow(others, their_names)):
        return []
    if alignment.closeness_without(min(len(ours), len(others))) < TOGETHER:
        return []
    turned = [(b, a) for a, b in alignment.anchors]
    if _completes(alignment.mine, alignment.theirs, alignment.anchors, my_names, others):
        return []
    if _completes(alignment.theirs, alignment.mine, turned, their_names, ours):
        return []
    place = any(p.kind == "place" for p in my_names) and any(p.kind == "place" for p in their_names)
    kind = DifferenceKind.PLACE if place else DifferenceKind.NAME
    named = piece_difference(kind, alignment.mine, alignment.theirs, my_names, their_names)
    apart = not alike and _unlike_kinds(my_names, their_names)
    return [] if not place and (apart or _one_name(named.mine, named.theirs)) else [named]


def _completes(
    mine: Reading,
    theirs: Reading,
    anchors: Sequence[tuple[int, int]],
    names: Sequence[Piece],
    gap: Sequence[Piece],
) -> bool:
    """Tell whether my names are only more of a name that both texts have: "Donald" before "Trump".

    They are not where the other text has a capital at the same end: "Michael Jordan", "Michael the Brave".
    """
    for a, b in anchors:
        shared = mine.pieces[a]
        if shared.kind != "name":
            continue
        if names[-1].last + 1 == shared.first:
            beside = theirs.pieces[max(0, b - 1) : b]
        elif names[0].first - 1 == shared.last:
            beside = theirs.pieces[b + 1 : b + 2]
        else:
            continue
        if not any(piece in gap and theirs.tokens[piece.first].text[:1].isupper() for piece in beside):
            return True
    return False


def _fullness_as_one(alignment: Alignment, ours: Sequence[Piece], others: Sequence[Piece]) -> float:
    """Return how alike two texts are with a full name counted as one piece: "Helene Fischer" for "Nena"."""
    names = [pieces for pieces in (ours, others) if pieces and all(p.kind == "name" for p in pieces)]
    spared = max((len(pieces) - 1 for pieces in names), default=0)
    longest = max(len(alignment.mine.pieces), len(alignment.theirs.pieces)) - spared
    return (len(alignment.anchors) + len(alignment.moved)) / max(1, longest)


def _may_guess(other: Reading, pieces: Sequence[Piece]) -> bool:
    """Tell whether what looks like a name may be one; where nouns have capitals, only in a name's place."""
    if other.lexicon is None or not other.lexicon.pack.words.get("nouns_capitalised"):
        return True
    return any(piece.kind == "name" for piece in pieces)


def _narrow(pieces: Sequence[Piece], names: Sequence[Piece]) -> bool:
    """Tell whether a stretch is short enough to be one thing; a long name with its office is."""
    return len(pieces) <= (NARROW if len(names) < len(pieces) else 2 * NARROW)


def _unlike_kinds(ours: Sequence[Piece], others: Sequence[Piece]) -> bool:
    """Tell whether one has places and the other names: in texts not alike neither was put for the other."""
    return {piece.kind for piece in ours}.isdisjoint(piece.kind for piece in others)


def _one_name(one: str, other: str) -> bool:
    """Tell whether two names may be one: a slip of a letter, initials, a part of the other."""
    a, b = (fold_key(name).replace(" ", "") for name in (one, other))
    initials = ["".join(word[0] for word in name.split()).casefold() for name in (one, other)]
    slip = min(len(a), len(b)) >= LONG and Indel.distance(a, b, score_cutoff=SLIP) <= SLIP
    return a == b or slip or a in initials or b in initials


def _only_titles(reading: Reading, pieces: Sequence[Piece], others: Sequence[Piece]) -> bool:
    """Tell whether one side has nothing but a title before a name: "Chancellor Reeves"."""
    lexicon = reading.lexicon
    if lexicon is None or others or not pieces or not all(piece.key in lexicon.titles for piece in pieces):
        return False
    if any(piece.key in lexicon.words("other_titles") for piece in pieces):
        return False
    after = next((piece for piece in reading.pieces if piece.first > pieces[-1].last), None)
    between = reading.tokens[pieces[-1].last + 1 : after.first] if after else ()
    return after is not None and after.kind == "name" and all(token.text in ".," for token in between)


def _measured(
    mine: Reading, theirs: Reading, ours: Sequence[Piece], others: Sequence[Piece]
) -> list[Difference]:
    """Report a unit that stands where the other text has another one: "a month", "a year"."""
    units, other_units = _units(mine, ours), _units(theirs, others)
    if not units or not other_units or units == other_units:
        return []
    if len({dimension(unit) for unit in (*units, *other_units)}) > 1:
        return []
    return [piece_difference(DifferenceKind.UNIT, mine, theirs, ours, others)]


def _units(reading: Reading, pieces: Sequence[Piece]) -> list[str]:
    """Return the units that these pieces name, none when one of them is no unit."""
    lexicon = reading.lexicon
    found = [_unit(reading.tokens, piece.first, lexicon) for piece in pieces] if lexicon else []
    return [unit[0] for unit in found if unit] if all(found) else []


def _unit(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Return the unit at a token, also one with the article written on it."""
    article = lexicon.pack.words.get("article", "")
    bare = tokens[at].key.removeprefix(article)
    return lexicon.units.at(tokens, at) or (
        lexicon.units.at([tokens[at]._replace(key=bare)], 0) if article else None
    )


def _names(reading: Reading, pieces: Iterable[Piece], *, guess: bool) -> list[Piece]:
    """Return the names and places among pieces; with ``guess`` also what only looks like one."""
    return [
        piece
        for piece in pieces
        if piece.kind in ("name", "place") or (guess and may_be_name(reading, piece))
    ]
