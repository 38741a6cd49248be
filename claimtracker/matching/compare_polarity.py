"""Negation and opposites of two texts, weighed together: "not open" and "closed" agree."""

from collections.abc import Mapping

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.alignment import Alignment, Gap
from claimtracker.matching.compare_sides import compare_sides
from claimtracker.matching.compare_words import piece_difference
from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.negation import Negation
from claimtracker.matching.reading import Piece, Reading

CLOSE = 0.6
TOGETHER = 0.6
SHORTEST_VERB = 3
_ECHO = 3


def compare_polarity(alignment: Alignment) -> tuple[list[Difference], set[tuple[int, int]]]:
    """Return negations and opposites that one side has alone, and the pieces that they explain."""
    mine, theirs = alignment.mine, alignment.theirs
    if mine.lexicon is None or theirs.lexicon is None:
        return [], set()
    opposed = _opposed_pairs(alignment)
    lone_mine, lone_theirs = _lone(mine, theirs)
    found: list[Difference | None] = []
    for a, b in sorted(opposed):
        here, there = _reaching(mine, mine.pieces[a]), _reaching(theirs, theirs.pieces[b])
        if bool(here) == bool(there):
            pieces = [mine.pieces[a]], [theirs.pieces[b]]
            found.append(piece_difference(DifferenceKind.OPPOSITE, mine, theirs, *pieces))
        lone_mine = [one for one in lone_mine if one is not here]
        lone_theirs = [one for one in lone_theirs if one is not there]
    found += _particles(alignment)
    sides = compare_sides(alignment)
    found += sides.values()
    if alignment.closeness >= TOGETHER:
        full = alignment.fullness >= CLOSE
        found += [_negated(mine, theirs, one, swapped=False, full=full) for one in lone_mine]
        found += [_negated(theirs, mine, one, swapped=True, full=full) for one in lone_theirs]
    found += _limited(alignment)
    return [difference for difference in found if difference is not None], opposed | sides.keys()


def _opposed_pairs(alignment: Alignment) -> set[tuple[int, int]]:
    """Pair opposites that stand in the same gap, or anywhere in two texts that are close."""
    mine, theirs = alignment.mine, alignment.theirs
    lexicon = mine.lexicon
    assert lexicon is not None
    gaps = alignment.gaps
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
        shared = {mine.tokens[i].key for i in ours} & {theirs.tokens[j].key for j in others}
        ours = [i for i in ours if mine.tokens[i].key not in shared]
        others = [j for j in others if theirs.tokens[j].key not in shared]
        for i, j in lexicon.opposed(
            [mine.tokens[i].key for i in ours], [theirs.tokens[j].key for j in others]
        ):
            one, other = mine.tokens[ours[i]], theirs.tokens[others[j]]
            found.append(Difference(DifferenceKind.OPPOSITE, one.text, other.text, one.span, other.span))
    return found


def _limited(alignment: Alignment) -> list[Difference]:
    """Report a shared word of degree that one side denies: "not only" for "only"."""
    mine, theirs = alignment.mine, alignment.theirs
    lexicon = mine.lexicon
    assert lexicon is not None
    found = []
    for a, b in alignment.anchors:
        one, other = mine.pieces[a], theirs.pieces[b]
        if one.key not in lexicon.weighty:
            continue
        begins = [_denial(reading, piece) for reading, piece in ((mine, one), (theirs, other))]
        if (begins[0] < one.first) != (begins[1] < other.first):
            places = (begins[0], one.last), (begins[1], other.last)
            quotes = mine.quote(*places[0]), theirs.quote(*places[1])
            spans = mine.span(*places[0]), theirs.span(*places[1])
            found.append(Difference(DifferenceKind.NEGATION, *quotes, *spans))
    return found


def _denial(reading: Reading, piece: Piece) -> int:
    """Return where a word of degree begins, the negator just before it included: "not only", "not just"."""
    assert reading.lexicon is not None
    before = piece.first - 1
    skipped = reading.lexicon.not_negators.at(reading.tokens, before) if before >= 0 else None
    return before if skipped is not None and skipped[1] > 1 else piece.first


def _small_words(reading: Reading, piece: int) -> list[int]:
    """Return the stop words just after a piece, up to two, by place in the tokens."""
    assert reading.lexicon is not None
    start = reading.pieces[piece].last + 1
    end = reading.pieces[piece + 1].first if piece + 1 < len(reading.pieces) else len(reading.tokens)
    stop = reading.lexicon.pack.stop
    changing = {at for q in reading.quantities if q.role for at in range(q.role_first, q.last + 1)}
    return [
        at
        for at in range(start, min(end, start + 2))
        if reading.tokens[at].key in stop and at not in changing
    ]


def _lone(mine: Reading, theirs: Reading) -> tuple[list[Negation], list[Negation]]:
    """Return each side's negations that the other side does not share."""
    if _free_order(mine, theirs):
        return [], []
    ours, others = list(mine.negations), list(theirs.negations)
    for one in mine.negations:
        shared = next((other for other in others if _same_target(one, other)), None)
        if shared is not None:
            ours.remove(one)
            others.remove(shared)
    return ours, others


def _free_order(mine: Reading, theirs: Reading) -> bool:
    """Tell whether one clause is denied in both texts, whatever words say so and wherever they stand.

    "Kein Impfstoff existiert", "ein Impfstoff existiert nicht", "no tienen agua", "carecen de agua".
    """
    said, other = ({piece.meaning for piece in one.pieces} for one in (mine, theirs))
    alike = len(said & other) >= TOGETHER * max(1, min(len(said), len(other)))
    return alike and all(_denials(one) % 2 == 1 and _one_clause(one) for one in (mine, theirs))


def _one_clause(reading: Reading) -> bool:
    assert reading.lexicon is not None
    breaks = reading.lexicon.clause - reading.lexicon.words("joiners") - reading.lexicon.prepositions
    led = {at for one in reading.negations if one.weak for at in (one.last + 1, one.last + 2)}
    return not any(
        (token.text in ",;:" and at not in led and not _names_source(reading, at)) or token.key in breaks
        for at, token in enumerate(reading.tokens[1:-1], 1)
    )


def _names_source(reading: Reading, at: int) -> bool:
    """Tell whether a comma parts only a name from its text: ", so die AfD", "Según Vox, ..."."""
    before = [piece for piece in reading.pieces if piece.last < at]
    after = [piece for piece in reading.pieces if piece.first > at]
    apart = [negation.first < at for negation in reading.negations]
    short = next((side for side, told in ((after, all(apart)), (before, not any(apart))) if told), None)
    return short is not None and len(short) == 1 and short[0].kind in ("name", "place")


def _denials(reading: Reading) -> int:
    """Return how many times a text denies; both halves of "neither ... nor" deny once."""
    assert reading.lexicon is not None
    joint = reading.lexicon.words("joint_negators")
    keys = [reading.tokens[one.first].key for one in reading.negations]
    return sum(key not in joint for key in keys) + any(key in joint for key in keys)


def _same_target(one: Negation, other: Negation) -> bool:
    if not one.targets or not other.targets:
        return not one.targets and not other.targets
    reach = 2 if one.weak == other.weak else 1
    return bool(set(one.meanings[:reach]) & set(other.meanings[:reach]))


def _reaching(reading: Reading, piece: Piece) -> Negation | None:
    return next((one for one in reading.negations if piece.first in one.targets[:2]), None)


def _denied(
    here: Reading, negation: Negation, said: Mapping[str, Piece], *, full: bool
) -> tuple[int, Piece] | None:
    """Return the target that the other text asserts, and where.

    It is the first, or the next after a mere "how", and in texts that share most words the next anyway.
    """
    lexicon = here.lexicon
    assert lexicon is not None
    adverbs = tuple(lexicon.words("adverb_endings"))
    whole = here.tokens[negation.first].key in lexicon.words("determiner_negators")
    reach = 1 if negation.weak else len(negation.targets) if whole else 2
    for target, meaning in zip(negation.targets[:reach], negation.meanings[:reach], strict=True):
        key = here.tokens[target].key
        for form in (meaning, *map(lexicon.meaning, _past_forms(lexicon, key))):
            if form in said:
                return target, said[form]
        if not (full or whole) and not key.endswith(adverbs):
            break
    return None


def _past_forms(lexicon: Lexicon, key: str) -> tuple[str, ...]:
    """Return what a verb is without the letter that its tense puts before it: "لم يوقع" denies "وقع"."""
    return (key[1:],) if key[:1] in lexicon.words("tense_letters") and len(key) > SHORTEST_VERB else ()


def _adds(here: Reading, negation: Negation) -> bool:
    """Tell whether a denial of nothing named only adds to what was said: "in 2014, not last week".

    So does the second negator of one denial, which says no more than the first: "ninguém fala nada".
    """
    before = negation.first - 1
    parted = before >= 0 and here.tokens[before].kind == "stop"
    near = range(negation.last + 1, negation.last + 4)
    dated = any(date.first in near for date in here.dates)
    assert here.lexicon is not None
    agrees = here.tokens[negation.first].key in here.lexicon.words("echoing_negators")
    echo = agrees and any(0 < negation.first - one.last <= _ECHO for one in here.negations if one.targets)
    return (parted and dated) or echo


def _runs_out(here: Reading, negation: Negation, there: Reading, asserted: Piece) -> bool:
    """Tell whether "no insulin" here may be what "insulin ran out" says there."""
    lexicon = here.lexicon
    assert lexicon is not None
    denies_noun = negation.weak or here.tokens[negation.first].key in (
        lexicon.words("noun_negators") | lexicon.words("determiner_negators")
    )
    beside = there.tokens[max(0, asserted.first - _ECHO) : asserted.last + 1 + _ECHO]
    return denies_noun and any(token.key in lexicon.words("runs_out") for token in beside)


def _negated(
    here: Reading, there: Reading, negation: Negation, *, swapped: bool, full: bool
) -> Difference | None:
    """Name "did not vote" on one side and "voted" on the other.

    Where the other text does not say the word at all, or denies it in its own way, a strong negation asks for
    a look; a verb such as "fail" is a word like others then.
    """
    denied = {i for other in there.negations for i in other.targets[:2]}
    said = {piece.meaning: piece for piece in reversed(there.pieces) if piece.first not in denied}
    asserted = _denied(here, negation, said, full=full)
    if asserted is None and negation.weak:
        return None
    first = last = negation.first
    kind, other, other_span = DifferenceKind.WORD, "", None
    if asserted is not None:
        target, piece = asserted
        first, last = min(first, target), max(last, target)
        kind = DifferenceKind.WORD if _runs_out(here, negation, there, piece) else DifferenceKind.NEGATION
        other = there.quote(piece.first, piece.last)
        other_span = there.span(piece.first, piece.last)
    elif not negation.targets and full and not _adds(here, negation):
        kind = DifferenceKind.NEGATION
    quote, span = here.quote(first, last), here.span(first, last)
    if swapped:
        return Difference(kind, other, quote, other_span, span)
    return Difference(kind, quote, other, span, other_span)
