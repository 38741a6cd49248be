"""The ends of a passage where words beside them changed: which new words are still its own."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from claimtracker.matching.anchoring.mapping import NOWHERE, Mapping, Run
from claimtracker.matching.anchoring.words import BREAK, Words

LONGEST = 40  # words in a change that are compared one by one
LEFT_OUT = 0.75  # cost of a word that one side lacks; a word replaced costs up to 1
KIND = 0.5  # what a word costs more when it would replace a mark


def place_of(mapping: Mapping, old: Words, new: Words, run: Run, chain: int) -> Run | None:
    """Return the new words that old words became, by one chain; None when nothing is left of them."""
    reach = mapping.reach(chain)
    start = _edge(mapping, old, new, max(run.start, reach.start), chain, run, opening=True)
    end = _edge(mapping, old, new, min(run.end, reach.end), chain, run, opening=False)
    return Run(start, end) if start < end else None


def grown(old: str, new: str, mapping: Mapping, run: Run, place: Run, chain: int) -> Run:
    """Give a place the words beside it that read on like the passage, whoever the alignment gave them to."""
    shared = [
        at
        for at in range(run.start, run.end)
        if mapping.chain[at] == chain and place.start <= mapping.to[at] < place.end
    ]
    if not shared or len(shared) == len(run):
        return place
    (first, last), start, end = (shared[0], shared[-1]), place.start, place.end
    if mapping.to[first] == start:
        while first > run.start and start and old[first - 1] == new[start - 1] != BREAK:
            first, start = first - 1, start - 1
    if mapping.to[last] == end - 1:
        while last < run.end - 1 and end < len(new) and old[last + 1] == new[end] != BREAK:
            last, end = last + 1, end + 1
    return Run(start, end)


def _edge(mapping: Mapping, old: Words, new: Words, at: int, chain: int, run: Run, *, opening: bool) -> int:
    """Return the new boundary for the old one before word ``at``."""
    reach = mapping.reach(chain)
    inner = at if opening else at - 1
    if reach.start <= inner < reach.end and mapping.to[inner] != NOWHERE and mapping.chain[inner] == chain:
        return mapping.to[inner] + (0 if opening else 1)
    left_old, left_new = mapping.before(at, chain, reach.start)
    right_old, right_new = mapping.after(at, chain, reach.end)
    gap_old, gap_new = Run(left_old + 1, right_old), Run(left_new + 1, right_new)
    if len(gap_new) <= 0:
        return left_new + 1
    if len(gap_old) > LONGEST or len(gap_new) > LONGEST:
        return _inner_end(gap_old, gap_new, at, opening=opening)
    ours = [old.word(word) for word in range(gap_old.start, gap_old.end)]
    theirs = [new.word(word) for word in range(gap_new.start, gap_new.end)]
    inside = min(run.end, gap_old.end) - max(run.start, gap_old.start)
    whole = inside == len(gap_old)
    return gap_new.start + boundary(ours, theirs, at - gap_old.start, whole=whole, opening=opening)


def _inner_end(gap_old: Run, gap_new: Run, at: int, *, opening: bool) -> int:
    """Return the end of the change that leaves the passage shorter: no foreign word is claimed."""
    if at in (gap_old.start, gap_old.end):
        return gap_new.start if at == gap_old.start else gap_new.end
    return gap_new.end if opening else gap_new.start


def boundary(ours: Sequence[str], theirs: Sequence[str], at: int, *, whole: bool, opening: bool) -> int:
    """Return where the boundary before ``ours[at]`` falls among the words that replace them.

    Of boundaries that cost the same, a change that lies wholly inside the passage keeps all its words;
    otherwise the boundary keeps its distance to the nearer end.
    """
    heads = _costs(ours[:at], theirs)
    tails = _costs(ours[at:][::-1], theirs[::-1])[::-1]
    costs = [round(head + tail, 6) for head, tail in zip(heads, tails, strict=True)]
    best = min(costs)
    ties = [place for place, cost in enumerate(costs) if cost == best]
    if whole and any(word[0].isalnum() for word in ours):
        return ties[0] if opening else ties[-1]
    from_end = len(theirs) - (len(ours) - at)
    wanted = from_end if opening else at
    return min(ties, key=lambda place: abs(place - wanted))


def _costs(ours: Sequence[str], theirs: Sequence[str]) -> list[float]:
    """Return what it costs to turn ``ours`` into the first n of ``theirs``, for each n."""
    row = [LEFT_OUT * count for count in range(len(theirs) + 1)]
    for mine in ours:
        previous, row = row, [row[0] + LEFT_OUT]
        for count, other in enumerate(theirs, start=1):
            replaced = previous[count - 1] + _replacing(mine, other)
            row.append(min(replaced, previous[count] + LEFT_OUT, row[count - 1] + LEFT_OUT))
    return row


def _replacing(mine: str, other: str) -> float:
    cost = 1.0 - fuzz.ratio(mine.casefold(), other.casefold()) / 200.0
    return cost if mine[0].isalnum() == other[0].isalnum() else cost + KIND
