"""The difference guard: what forbids calling two similar claims the same."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from claimtracker.domain.matches import Difference, DifferenceKind, Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.text import fold
from claimtracker.matching.alignment import Alignment
from claimtracker.matching.compare_numbers import compare_numbers
from claimtracker.matching.compare_order import compare_order
from claimtracker.matching.compare_ordinals import compare_ordinals
from claimtracker.matching.compare_polarity import compare_polarity
from claimtracker.matching.compare_words import compare_words
from claimtracker.matching.comparisons import turned_comparison
from claimtracker.matching.normal_form import terms
from claimtracker.matching.packs import latin_negators, pack_for
from claimtracker.matching.reading import Reading, read
from claimtracker.matching.speakers import same_speaker

FEW = 4
SHARED = 0.25
CLOSE, HALF = 0.6, 0.5


def tier(differences: Sequence[Difference]) -> Tier:
    """Return what a match with these differences may be called."""
    if any(difference.hard for difference in differences):
        return Tier.DIFFERS
    return Tier.LOOK if differences else Tier.SAME


def differences(
    mine: str,
    theirs: str,
    language: str = "",
    my_speaker: str = "",
    their_speaker: str = "",
    *,
    far: bool | None = None,
) -> tuple[Difference, ...]:
    """Name what differs between two claims, hard differences first.

    Spans are code points of ``mine`` and of ``theirs``; a differing speaker is a NAME without spans. ``far``
    is what ``unlike`` says of their stems, where that is known.
    """
    found: list[Difference] = []
    if fold(mine) != fold(theirs):
        known = "" if far else _language(mine, theirs, language)
        if far is None:
            far = unlike(*(frozenset(terms(text, known)) for text in (mine, theirs)))
        found = [_whole(mine, theirs)] if far else _either_way(read(mine, known), read(theirs, known))
        if not found and not language:
            found = _denied_elsewhere(read(mine, known), read(theirs, known))
    if my_speaker.strip() and their_speaker.strip() and not same_speaker(my_speaker, their_speaker):
        found.append(Difference(DifferenceKind.NAME, my_speaker.strip(), their_speaker.strip()))
    return tuple(sorted(found, key=lambda difference: not difference.hard))


def _language(mine: str, theirs: str, language: str) -> str:
    """Return the one language to read both texts in: as given, as both look, or as the two together look."""
    pack, other = pack_for(language, mine), pack_for(language, theirs)
    if pack is not other:
        pack = pack_for(language, f"{mine} {theirs}")
    return pack.language if pack else language


def unlike(ours: AbstractSet[str], others: AbstractSet[str]) -> bool:
    """Tell whether so few stems are shared that no two pieces of two texts answer each other."""
    least = min(len(ours), len(others))
    return least >= FEW and len(ours & others) < SHARED * least


def _denied_elsewhere(mine: Reading, theirs: Reading) -> list[Difference]:
    """Name a word that only one side has and that denies in some language: which one it is was guessed."""
    lexicon = mine.lexicon
    if lexicon is None or not lexicon.pack.latin:
        return []
    found = []
    keys = [{token.key for token in one.tokens} & latin_negators() for one in (mine, theirs)]
    for side, only in enumerate((keys[0] - keys[1], keys[1] - keys[0])):
        token = next(
            (token for token in (mine, theirs)[side].tokens if token.key in only - lexicon.negators), None
        )
        if token is not None:
            said = (token.text, "", token.span, None) if side == 0 else ("", token.text, None, token.span)
            found.append(Difference(DifferenceKind.WORD, *said))
    return found


def _whole(mine: str, theirs: str) -> Difference:
    spans = [Span(0, len(text)) if text else None for text in (mine, theirs)]
    return Difference(DifferenceKind.WORD, mine, theirs, *spans)


def _either_way(mine: Reading, theirs: Reading) -> list[Difference]:
    """Compare two readings so that it does not matter which is the older one."""
    if mine.text <= theirs.text:
        return _compared(mine, theirs)
    return [
        replace(one, mine=one.theirs, theirs=one.mine, mine_span=one.theirs_span, theirs_span=one.mine_span)
        for one in _compared(theirs, mine)
    ]


def _compared(mine: Reading, theirs: Reading) -> list[Difference]:
    if not (mine.says_something or theirs.says_something):
        ours, others = ([t.key for t in one.tokens if t.kind != "stop"] for one in (mine, theirs))
        return [] if ours and ours == others else [_whole(mine.text, theirs.text)]
    alignment = Alignment(mine, theirs)
    ordinals = compare_ordinals(alignment)
    close = alignment.fullness >= HALF and alignment.closeness >= CLOSE
    numbers = compare_numbers(mine, theirs, alignment.same_gap, ordinals.quantities, close=close)
    polarity, opposed = compare_polarity(alignment)
    order = compare_order(alignment, opposed)
    if turned_comparison(alignment, opposed):
        polarity, order = [replace(one, kind=DifferenceKind.WORD) for one in polarity], []
    words = compare_words(alignment, opposed | ordinals.pieces)
    found = [*numbers.differences, *ordinals.differences, *polarity, *order, *words]
    a, b = mine.unread, theirs.unread
    if a or b:
        quotes = [
            text[span.start : span.end] if span else "" for text, span in ((mine.text, a), (theirs.text, b))
        ]
        found.append(Difference(DifferenceKind.WORD, quotes[0], quotes[1], a, b))
    return found
