"""Masked sources that the texts beside them name all the same: for a person to mend, who is told."""

from collections.abc import Iterable, Sequence

from claimtracker.domain.text import beginning, fold
from claimtracker.domain.wording import all_of, say, say_count
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.store.sheet_contents import ClaimForSheet

SHORTEST_NAME = 4
MOST_QUOTED, LONGEST_QUOTE = 3, 60


def names_masked(claim: ClaimForSheet, masker: Masker, more: Iterable[str] = ()) -> bool:
    """Tell whether what leaves of a claim, or ``more`` texts of it, names a masked source."""
    if not claim.evidence:
        return False
    hidden = [link.source for link in claim.evidence if masker.masks(link.source.confidential)]
    if not hidden:
        return False
    names = {fold(name) for source in hidden for name in (source.title, source.author)}
    names = {name for name in names if len(name) >= SHORTEST_NAME}
    if not names:
        return False
    texts = fold("\n".join([*_texts(claim, masker), *more]))
    return any(name in texts for name in names)


def note_on(statements: Sequence[str]) -> str:
    """Return the note on claims whose texts name a masked source, the first of them quoted."""
    quoted = all_of(
        [say("“{words}”", words=beginning(one, LONGEST_QUOTE)) for one in statements[:MOST_QUOTED]]
    )
    return say_count(
        len(statements),
        "The texts of {count} claim name a confidential source: look at them before they leave, at {which}.",
        "The texts of {count} claims name a confidential source: look at them before they leave, at {which}.",
        which=quoted,
    )


def _texts(claim: ClaimForSheet, masker: Masker) -> Iterable[str]:
    yield from (value for value in claim.values if isinstance(value, str))
    yield from claim.tags
    for link in claim.evidence:
        if not masker.masks(link.source.confidential):
            yield from (link.source.title, link.source.author, link.passage, link.note)
