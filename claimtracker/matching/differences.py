"""The difference guard: what forbids calling two similar claims the same."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from claimtracker.domain.matches import Difference, DifferenceKind, Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.text import fold
from claimtracker.matching.numerals import numerals
from claimtracker.matching.packs import LanguagePack, pack_for
from claimtracker.matching.tokens import Token, tokenize


def tier(differences: Sequence[Difference]) -> Tier:
    """Return what a match with these differences may be called."""
    if any(difference.hard for difference in differences):
        return Tier.DIFFERS
    return Tier.LOOK if differences else Tier.SAME


def differences(
    mine: str, theirs: str, language: str = "", my_speaker: str = "", their_speaker: str = ""
) -> tuple[Difference, ...]:
    """Name what differs between two claims; spans are code points of ``mine`` and of ``theirs``."""
    pack = pack_for(language, mine)
    my_tokens, their_tokens = tokenize(mine), tokenize(theirs)
    found = _numbers(mine, theirs, my_tokens, their_tokens, pack)
    if pack is not None:
        found += _negation(my_tokens, their_tokens, pack)
        found += _words(mine, theirs, my_tokens, their_tokens, pack)
    if my_speaker and their_speaker and not set(fold(my_speaker).split()) & set(fold(their_speaker).split()):
        found.append(Difference(DifferenceKind.NAME, my_speaker, their_speaker))
    return tuple(found)


def _numbers(
    mine: str,
    theirs: str,
    my_tokens: Sequence[Token],
    their_tokens: Sequence[Token],
    pack: LanguagePack | None,
) -> list[Difference]:
    my_numerals, their_numerals = numerals(my_tokens, pack), numerals(their_tokens, pack)
    my_values, their_values = {n.value for n in my_numerals}, {n.value for n in their_numerals}
    ours = [_stretch(my_tokens, n.first, n.last) for n in my_numerals if n.value not in their_values]
    others = [_stretch(their_tokens, n.first, n.last) for n in their_numerals if n.value not in my_values]
    return [
        Difference(DifferenceKind.NUMBER, mine[a.start : a.end], theirs[b.start : b.end], a, b)
        for a, b in zip(ours, others, strict=False)
    ]


def _stretch(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last].end)


def _negation(
    my_tokens: Sequence[Token], their_tokens: Sequence[Token], pack: LanguagePack
) -> list[Difference]:
    negators = frozenset(pack.words.get("negators", "").split())
    ours = [token for token in my_tokens if token.key in negators or token.key.endswith("n't")]
    others = [token for token in their_tokens if token.key in negators or token.key.endswith("n't")]
    if len(ours) % 2 == len(others) % 2:
        return []
    a = ours[0] if ours else None
    b = others[0] if others else None
    return [
        Difference(
            DifferenceKind.NEGATION,
            a.text if a else "",
            b.text if b else "",
            a.span if a else None,
            b.span if b else None,
        )
    ]


def _words(
    mine: str, theirs: str, my_tokens: Sequence[Token], their_tokens: Sequence[Token], pack: LanguagePack
) -> list[Difference]:
    taken = {t.key for n in (my_tokens, their_tokens) for t in _numeral_tokens(n, pack)}
    ours = [t for t in my_tokens if t.kind == "word" and t.key not in pack.stop and t.key not in taken]
    others = [t for t in their_tokens if t.kind == "word" and t.key not in pack.stop and t.key not in taken]
    found = []
    for my_gap, their_gap in _gaps([pack.stem(t.key) for t in ours], [pack.stem(t.key) for t in others]):
        if my_gap and their_gap:
            a = _stretch(ours, my_gap[0], my_gap[-1])
            b = _stretch(others, their_gap[0], their_gap[-1])
            found.append(
                Difference(DifferenceKind.WORD, mine[a.start : a.end], theirs[b.start : b.end], a, b)
            )
    return found


def _numeral_tokens(tokens: Sequence[Token], pack: LanguagePack) -> list[Token]:
    return [t for n in numerals(tokens, pack) for t in tokens[n.first : n.last + 1]]


def _gaps(ours: list[str], others: list[str]) -> list[tuple[range, range]]:
    """Return the stretches between shared words, as positions in the two lists."""
    blocks = Indel.editops(ours, others).as_matching_blocks()
    found, a, b = [], 0, 0
    for block in blocks:
        found.append((range(a, block.a), range(b, block.b)))
        a, b = block.a + block.size, block.b + block.size
    return found
