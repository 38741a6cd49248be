"""The heads of a table's columns: below a title, missing, twice the same, or empty."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.wording import commas, say, to_say
from claimtracker.exchange.archive.loose import clean, day_of, url_of
from claimtracker.exchange.archive.mapping import heads_below, known_heads
from claimtracker.exchange.sheets.table import Row

PASSED_OVER = to_say("Lines above the heads of the columns were passed over: {count}.")
NO_HEADS = to_say(
    "The columns have no heads: the first line is read as a claim, and the columns are called A, B, C."
)
SAME_NAME = to_say(
    "More than one column is called {columns}. The later ones have a number behind their names here; "
    "choose the one that is meant."
)
_LEAST_WORDS, _LEAST_LETTERS = 4, 22
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Heads:
    """The names of the columns, each once, the rows at hand that follow, and what to say of it."""

    names: list[str]
    first: list[Row]
    notes: tuple[str, ...] = ()


def find_heads(line: Row, first: Sequence[Row]) -> Heads:
    """Return the heads of a table by its first line that is not empty, and the rows below it."""
    above = heads_below(line.cells, [row.cells for row in first])
    if above:
        names = [cell.strip() for cell in first[above - 1].cells]
        rest = list(first[above:])
        return Heads(_named(names, rest), rest, (say(PASSED_OVER, count=above), *_same(names)))
    rows = [row.cells for row in first if row.cells]
    if _is_a_claim(line.cells, rows):
        return Heads([letters(place) for place in range(len(line.cells))], [line, *first], (say(NO_HEADS),))
    names = [cell.strip() for cell in line.cells]
    return Heads(_named(names, list(first)), list(first), _same(names))


def letters(place: int) -> str:
    """Return the name that spreadsheet programs give a column, the first being 0: A, B, … Z, AA."""
    name = ""
    while place >= 0:
        place, rest = divmod(place, 26)
        name = chr(ord("A") + rest) + name
        place -= 1
    return name


def _is_a_claim(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a first line holds what the lines below hold: addresses, days or sentences."""
    filled = [place for place, cell in enumerate(cells) if cell.strip()]
    if known_heads(cells) or 2 * len(filled) < len(cells):
        return False
    return any(
        test(cells[place]) and all(test(row[place]) for row in below[:3] if place < len(row) and row[place])
        for place in filled
        for test in (_is_address, _is_day, _is_sentence)
    )


def _is_address(cell: str) -> bool:
    return " " not in cell.strip() and bool(url_of(cell))


def _is_day(cell: str) -> bool:
    return any(map(str.isdigit, cell)) and bool(day_of(clean(cell))[0])


def _is_sentence(cell: str) -> bool:
    return len(cell) >= _LEAST_LETTERS and len(cell.split()) >= _LEAST_WORDS


def _same(names: Sequence[str]) -> tuple[str, ...]:
    """Return what to say of names that more than one column has."""
    again = [name for name, count in Counter(filter(None, names)).items() if count > 1]
    named = [f"“{name}”" for name in again[:_MOST_NAMED]] + (["…"] if len(again) > _MOST_NAMED else [])
    return (say(SAME_NAME, columns=commas(named)),) if again else ()


def _named(names: Sequence[str], rows: Sequence[Row]) -> list[str]:
    """Return names of which none comes twice; a column without one that holds something gets its letter."""
    found: list[str] = []
    for place, name in enumerate(names):
        holds = any(place < len(row.cells) and row.cells[place].strip() for row in rows)
        wanted, number = name or (letters(place) if holds else ""), 1
        while wanted and wanted in found:
            number += 1
            wanted = f"{name or letters(place)} ({number})"
        found.append(wanted)
    return found
