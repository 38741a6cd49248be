"""Which sheets of a workbook hold the claims: the one whose heads are known best, and those with the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.wording import commas, say
from claimtracker.exchange.archive.head_words import plain_name
from claimtracker.exchange.archive.mapping import known_heads

LOOKED_AT = 16
_LEAST_KNOWN = 2


@dataclass(frozen=True, slots=True)
class ChosenSheet:
    """A sheet by its place in the workbook, the row of its heads, its columns in the order of the first."""

    place: int
    heads: int = 0
    order: tuple[int, ...] = ()


def choose_sheets(sheets: Sequence[tuple[str, Sequence[Sequence[str]]]]) -> list[ChosenSheet]:
    """Return the sheet to read, then those with the same columns; sheets come with their first rows."""
    heads = [_heads(rows) for _, rows in sheets]
    known = [known_heads(rows[at]) if rows else 0 for at, (_, rows) in zip(heads, sheets, strict=True)]
    if max(known) < _LEAST_KNOWN:
        return [ChosenSheet(0)]
    main = known.index(max(known))
    names = _names(sheets[main][1][heads[main]])
    chosen = [ChosenSheet(main, heads[main])]
    for place, (_, rows) in enumerate(sheets):
        other = _names(rows[heads[place]]) if rows and place != main else []
        if other and set(filter(None, other)) == set(filter(None, names)) and len(names) == len(set(names)):
            order = tuple(other.index(name) if name else len(other) for name in names)
            chosen.append(ChosenSheet(place, heads[place], order))
    return chosen


def notes_on_sheets(names: Sequence[str], chosen: Sequence[ChosenSheet]) -> tuple[str, ...]:
    """Return what to say of the sheets that are read and of those that stay out."""
    read = [names[one.place] for one in chosen]
    others = commas(name for name in names if name not in read)
    if len(read) > 1:
        same = say("Sheets with the same columns are read together: {sheets}.", sheets=commas(read))
        return (same, say("Sheets that stay out: {others}.", others=others)) if others else (same,)
    if not others:
        return ()
    return (
        say("Only the sheet “{name}” is read; the others stay out: {others}.", name=read[0], others=others),
    )


def _heads(rows: Sequence[Sequence[str]]) -> int:
    known = [known_heads(row) for row in rows]
    return known.index(max(known)) if known and max(known) >= _LEAST_KNOWN else 0


def _names(cells: Sequence[str]) -> list[str]:
    found = [plain_name(cell) for cell in cells]
    while found and not found[-1]:
        found.pop()
    return found
