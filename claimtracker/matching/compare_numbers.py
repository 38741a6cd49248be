"""Numbers and dates of two texts: which agree, and which pairs contradict each other."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.matching.agreement import agree, both_rough, of_one_kind
from claimtracker.matching.change_roles import BY, FROM, at_odds
from claimtracker.matching.dates import Date
from claimtracker.matching.quantities import Quantity
from claimtracker.matching.reading import Reading
from claimtracker.matching.units import dimension

YEARS = (1000, 9999)
Kinship = Callable[[int, int], int]


@dataclass(slots=True)
class Numbers:
    """What comparing found: agreeing pairs by place in the two lists, and the contradictions."""

    agreeing: list[tuple[int, int]] = field(default_factory=list)
    agreeing_dates: list[tuple[int, int]] = field(default_factory=list)
    contradicting: list[tuple[int, int]] = field(default_factory=list)
    contradicting_dates: list[tuple[int, int]] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


def compare_numbers(
    mine: Reading,
    theirs: Reading,
    same_gap: Kinship,
    explained: tuple[AbstractSet[int], AbstractSet[int]] = (frozenset(), frozenset()),
    *,
    close: bool = False,
) -> Numbers:
    """Compare quantities and dates; ``same_gap`` scores two tokens that stand between the same words.

    ``explained`` holds the quantities of each side that another comparison has dealt with. In texts that are
    ``close``, what alone is left on either side is about the same thing wherever it stands.
    """
    found = Numbers()
    found.agreeing = _pairs(
        mine.quantities, theirs.quantities, lambda q, r: 4 if agree(q, r) else 0, 1, *explained
    )
    found.contradicting = _pairs(
        mine.quantities,
        theirs.quantities,
        lambda q, r: kinship(q, r, same_gap),
        3,
        {a for a, _ in found.agreeing} | explained[0],
        {b for _, b in found.agreeing} | explained[1],
    )
    if close:
        found.contradicting += _only_ones(mine.quantities, theirs.quantities, found, explained)
    for a, b in found.contradicting:
        found.differences.append(_difference(mine, theirs, mine.quantities[a], theirs.quantities[b]))
    _compare_dates(mine, theirs, found, (lambda one, other: 1) if close else same_gap)
    found.differences += _crossed(mine, theirs, found, same_gap)
    found.differences += _alone(mine, theirs, found, explained)
    return found


def _only_ones(
    ours: Sequence[Quantity],
    others: Sequence[Quantity],
    found: Numbers,
    explained: tuple[AbstractSet[int], AbstractSet[int]],
) -> list[tuple[int, int]]:
    """Pair the one amount that is left on each side, if both are of one kind and unit."""
    pairs = found.agreeing + found.contradicting
    a, b = (
        [
            i
            for i, q in enumerate(some)
            if q.kind != "weak" and i not in {p[side] for p in pairs} | explained[side]
        ]
        for side, some in enumerate((ours, others))
    )
    if len(a) != 1 or len(b) != 1:
        return []
    one, other = ours[a[0]], others[b[0]]
    alike = (
        one.kind == other.kind and of_one_kind(one.unit, other.unit) and {one.role, other.role} != {FROM, BY}
    )
    return [(a[0], b[0])] if alike and not both_rough(one, other) else []


def kinship(one: Quantity, other: Quantity, same_gap: Kinship) -> int:
    """Score how surely two differing quantities are about the same thing; 3 is enough to say so."""
    if one.kind == "weak" or other.kind == "weak":
        counted = {one.kind, other.kind} == {"weak", "count"} and one.noun == other.noun != ""
        counted = counted and "times" not in (one.unit, other.unit)
        return 3 if counted and same_gap(one.last, other.last) else 0
    if {one.role, other.role} == {FROM, BY} or both_rough(one, other):
        return 0
    gap = same_gap(one.last, other.last)
    if (one.kind == "ordinal") != (other.kind == "ordinal"):
        return 3 if gap and one.noun == other.noun != "" else 0
    score = (
        gap + 2 * bool(one.noun and one.noun == other.noun) + 2 * bool(one.lead and one.lead == other.lead)
    )
    if one.unit and other.unit:
        score += 1 if dimension(one.unit) == dimension(other.unit) else -1
    return score


def _pairs(
    ours: Sequence[Quantity],
    others: Sequence[Quantity],
    scored: Callable[[Quantity, Quantity], int],
    least: int,
    used: AbstractSet[int] = frozenset(),
    other_used: AbstractSet[int] = frozenset(),
) -> list[tuple[int, int]]:
    """Pair greedily, the best score first, the nearest place next."""
    possible = sorted(
        (-scored(q, r), abs(a - b), a, b)
        for a, q in enumerate(ours)
        for b, r in enumerate(others)
        if a not in used and b not in other_used
    )
    found: list[tuple[int, int]] = []
    for score, _, a, b in possible:
        if -score >= least and all(a != c and b != d for c, d in found):
            found.append((a, b))
    return found


def _difference(mine: Reading, theirs: Reading, one: Quantity, other: Quantity) -> Difference:
    kind = DifferenceKind.NUMBER
    if (
        one.value == other.value
        and one.high == other.high
        and one.unit
        and other.unit
        and one.unit != other.unit
    ):
        kind = DifferenceKind.UNIT
    first, other_first = one.first, other.first
    if at_odds(one.role, other.role):
        first, other_first = one.role_first, other.role_first
    return Difference(
        kind,
        mine.quote(first, one.last),
        theirs.quote(other_first, other.last),
        mine.span(first, one.last),
        theirs.span(other_first, other.last),
    )


def _crossed(mine: Reading, theirs: Reading, found: Numbers, same_gap: Kinship) -> list[Difference]:
    """Name a plain number that stands where the other text has a date, such as 2000 for 3,000."""
    differences = []
    for here, there, side in ((mine, theirs, 0), (theirs, mine, 1)):
        counted = {pair[side] for pair in found.agreeing + found.contradicting}
        dated = {pair[1 - side] for pair in found.agreeing_dates + found.contradicting_dates}
        for i, number in enumerate(here.quantities):
            for j, date in enumerate(there.dates):
                places = (number.last, date.last) if side == 0 else (date.last, number.last)
                free = i not in counted and j not in dated and _looks_like_year(here, number)
                if free and date.year and same_gap(*places) == 3:
                    pair = (i, j) if side == 0 else (j, i)
                    sides = (number, date) if side == 0 else (date, number)
                    differences.append(_date_difference(mine, theirs, *sides))
                    _mark(found, pair, side)
                    dated.add(j)
                    break
    return differences


def _looks_like_year(reading: Reading, number: Quantity) -> bool:
    """Tell whether a number could have been meant as a year: four digits, with nothing around them."""
    plain = number.kind == "count" and not number.unit and not number.bound and number.high == number.value
    return plain and number.first == number.last and YEARS[0] <= number.value <= YEARS[1]


def _mark(found: Numbers, pair: tuple[int, int], side: int) -> None:
    """Take a number of one side and a date of the other as dealt with."""
    numbers, others = (pair[0], -1), (-1, pair[1])
    found.contradicting.append(numbers if side == 0 else others)
    found.contradicting_dates.append(others if side == 0 else numbers)


def _alone(
    mine: Reading, theirs: Reading, found: Numbers, explained: tuple[AbstractSet[int], AbstractSet[int]]
) -> list[Difference]:
    """Name quantities and dates that only one side has: nothing contradicts them, but they ask for a look."""
    differences = []
    for reading, side in ((mine, 0), (theirs, 1)):
        paired = {pair[side] for pair in found.agreeing + found.contradicting} | explained[side]
        dated = {pair[side] for pair in found.agreeing_dates + found.contradicting_dates}
        lone: list[Quantity | Date] = [
            q for i, q in enumerate(reading.quantities) if i not in paired and q.kind != "weak"
        ]
        lone += [date for i, date in enumerate(reading.dates) if i not in dated]
        for item in lone:
            said, span = reading.quote(item.first, item.last), reading.span(item.first, item.last)
            sides = (said, "", span, None) if side == 0 else ("", said, None, span)
            differences.append(Difference(DifferenceKind.WORD, *sides))
    return differences


def _compare_dates(mine: Reading, theirs: Reading, found: Numbers, same_gap: Kinship) -> None:
    """Pair dates that agree; of the rest, report those that stand alone or in the same place."""
    free_ours = set(range(len(mine.dates)))
    free_others = set(range(len(theirs.dates)))
    for a, date in enumerate(mine.dates):
        for b in sorted(free_others):
            if date.comparable(theirs.dates[b]) and date.agrees(theirs.dates[b]):
                found.agreeing_dates.append((a, b))
                free_ours.discard(a)
                free_others.discard(b)
                break
    for a in sorted(free_ours):
        for b in sorted(free_others):
            if _contradict(mine.dates[a], theirs.dates[b], same_gap):
                free_others.discard(b)
                found.contradicting_dates.append((a, b))
                found.differences.append(_date_difference(mine, theirs, mine.dates[a], theirs.dates[b]))
                break


def _contradict(one: Date, other: Date, same_gap: Kinship) -> bool:
    return one.comparable(other) and not one.agrees(other) and same_gap(one.last, other.last) > 0


def _date_difference(
    mine: Reading, theirs: Reading, one: Date | Quantity, other: Date | Quantity
) -> Difference:
    return Difference(
        DifferenceKind.DATE,
        mine.quote(one.first, one.last),
        theirs.quote(other.first, other.last),
        mine.span(one.first, one.last),
        theirs.span(other.first, other.last),
    )
