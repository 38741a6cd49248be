"""Negation and opposites of two texts, weighed together: "not open" and "closed" agree."""

from collections.abc import Iterable

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment, Gap
from claimtracker.matching.compare_words import piece_difference
from claimtracker.matching.negation import Negation
from claimtracker.matching.reading import Piece, Reading

CLOSE = 0.6
TOGETHER = 0.6


def compare_polarity(alignment: Alignment) -> tuple[list[Difference], set[tuple[int, int]]]:
    """Return negations and opposites that one side has alone, and the pieces that they explain."""
    mine, theirs = alignment.mine, alignment.theirs
    if mine.lexicon is None or theirs.lexicon is None:
        return [], set()
    opposed = _opposed_pairs(alignment)
    lone_mine, lone_theirs = _lone(mine, theirs)
    found: list[Difference] = []
    for a, b in sorted(opposed):
        cancelling = _reaching(lone_mine, mine.pieces[a]) or _reaching(lone_theirs, theirs.pieces[b])
        if cancelling is None:
            pieces = [mine.pieces[a]], [theirs.pieces[b]]
            found.append(piece_difference(DifferenceKind.OPPOSITE, mine, theirs, *pieces))
        elif cancelling in lone_mine:
            lone_mine.remove(cancelling)
        else:
            lone_theirs.remove(cancelling)
    found += _particles(alignment)
    if alignment.closeness < TOGETHER:
        return found, opposed
    found += [_negated(mine, theirs, n, swapped=False) for n in lone_mine if _asserted(n, mine, theirs)]
    found += [_negated(theirs, mine, n, swapped=True) for n in lone_theirs if _asserted(n, theirs, mine)]
    return found, opposed


def _opposed_pairs(alignment: Alignment) -> set[tuple[int, int]]:
    """Pair opposites that stand in the same gap, or anywhere in two texts that are close."""
    mine, theirs = alignment.mine, alignment.theirs
    lexicon = mine.lexicon
    assert lexicon is not None
    gaps = alignment.gaps()
    close = alignment.fullness >= CLOSE
    if close:
        gaps = [Gap(tuple(i for g in gaps for i in g.mine), tuple(j for g in gaps for j in g.theirs))]
    found: set[tuple[int, int]] = set()
    for gap in gaps:
        ours = [mine.pieces[i] for i in gap.mine]
        others = [theirs.pieces[j] for j in gap.theirs]
        for a, b in lexicon.opposed([p.key for p in ours], [p.key for p in others]):
            if close or alignment.same_gap(ours[a].first, others[b].first) == 3:
                found.add((gap.mine[a], gap.theirs[b]))
    return found


def _particles(alignment: Alignment) -> list[Difference]:
    """Report small words that turn a verb round after the same shared word: "on" for "off"."""
    mine, theirs = alignment.mine, alignment.theirs
    lexicon = mine.lexicon
    assert lexicon is not None
    found = []
    anchors = set(alignment.anchors)
    for a, b in alignment.anchors:
        if (a + 1, b + 1) not in anchors and alignment.fullness < CLOSE:
            continue
        ours, others = _small_words(mine, a), _small_words(theirs, b)
        for i, j in lexicon.opposed(
            [mine.tokens[i].key for i in ours], [theirs.tokens[j].key for j in others]
        ):
            one, other = mine.tokens[ours[i]], theirs.tokens[others[j]]
            found.append(Difference(DifferenceKind.OPPOSITE, one.text, other.text, one.span, other.span))
    return found


def _small_words(reading: Reading, piece: int) -> list[int]:
    """Return the stop words just after a piece, up to two, by place in the tokens."""
    assert reading.lexicon is not None
    start = reading.pieces[piece].last + 1
    end = reading.pieces[piece + 1].first if piece + 1 < len(reading.pieces) else len(reading.tokens)
    stop = reading.lexicon.pack.stop
    return [at for at in range(start, min(end, start + 2)) if reading.tokens[at].key in stop]


def _lone(mine: Reading, theirs: Reading) -> tuple[list[Negation], list[Negation]]:
    """Return each side's negations that the other side does not share."""
    ours, others = list(mine.negations), list(theirs.negations)
    for one in mine.negations:
        for other in others:
            if _targets(mine, one) & _targets(theirs, other):
                ours.remove(one)
                others.remove(other)
                break
    return ours, others


def _targets(reading: Reading, negation: Negation) -> set[str]:
    assert reading.lexicon is not None
    return {reading.lexicon.meaning(reading.tokens[i].key) for i in negation.targets}


def _reaching(negations: Iterable[Negation], piece: Piece) -> Negation | None:
    return next((n for n in negations if piece.first in n.targets[:2]), None)


def _asserted(negation: Negation, here: Reading, there: Reading) -> bool:
    """Tell whether the other text says, without negation, what is negated here."""
    assert here.lexicon is not None
    denied = {i for other in there.negations for i in other.targets[:2]}
    said = {piece.meaning for piece in there.pieces if piece.first not in denied}
    reach = 1 if negation.weak else 2
    return any(here.lexicon.meaning(here.tokens[i].key) in said for i in negation.targets[:reach])


def _negated(here: Reading, there: Reading, negation: Negation, *, swapped: bool) -> Difference:
    """Name "did not vote" on one side and "voted" on the other."""
    assert here.lexicon is not None
    wanted = [here.lexicon.meaning(here.tokens[i].key) for i in negation.targets]
    last, piece = negation.targets[0], None
    for target, meaning in zip(negation.targets, wanted, strict=True):
        piece = next((p for p in there.pieces if p.meaning == meaning), None)
        if piece is not None:
            last = target
            break
    first, last = min(negation.first, last), max(negation.last, last)
    said, span = here.quote(first, last), here.span(first, last)
    other = there.quote(piece.first, piece.last) if piece else ""
    other_span = there.span(piece.first, piece.last) if piece else None
    if swapped:
        return Difference(DifferenceKind.NEGATION, other, said, other_span, span)
    return Difference(DifferenceKind.NEGATION, said, other, span, other_span)
