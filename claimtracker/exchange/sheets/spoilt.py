"""What sheets hold of texts that they cannot hold whole: cut, question marks for letters, names of paths,
numbers for texts that look like one."""

from claimtracker.exchange.sheets.local_paths import outside
from claimtracker.exchange.sheets.long_texts import CONTINUED, MOST_UNITS, SURELY_FITS, units
from claimtracker.exchange.sheets.retyped import is_retyped

UNKNOWN_LETTER = "?"


def is_cut(cell: str) -> bool:
    """Tell whether a cell says that its text goes on elsewhere, or is as full as a cell can be."""
    return cell.endswith(CONTINUED) or _is_full(cell)


def is_spoilt(cell: str, whole: str) -> bool:
    """Tell whether a cell is all that a sheet could hold of a text, and nothing that a person wrote."""
    return (
        _is_beginning(cell, whole)
        or _lacks_letters(cell, whole)
        or _is_name_of_path(cell, whole)
        or is_retyped(cell, whole)
    )


def _is_name_of_path(cell: str, whole: str) -> bool:
    return cell != whole and cell == outside(whole) and bool(cell)


def _is_beginning(cell: str, whole: str) -> bool:
    shown = cell.removesuffix(CONTINUED)
    cut = shown != cell or _is_full(cell)
    return cut and shown != whole and whole.startswith(shown)


def _is_full(cell: str) -> bool:
    """Whether no letter more had room; the last unit stays free where the next letter takes two."""
    return len(cell) > SURELY_FITS and units(cell) in (MOST_UNITS - 1, MOST_UNITS)


def _lacks_letters(cell: str, whole: str) -> bool:
    """Whether letters became question marks, as in a file whose encoding has them not."""
    if UNKNOWN_LETTER not in cell or whole.isascii():
        return False
    return any(_is_whole_without(cell, whole, marks) for marks in (1, 2))


def _is_whole_without(cell: str, whole: str, marks: int) -> bool:
    """``marks`` is how many question marks stand for a letter outside the basic plane."""
    place = 0
    for letter in whole:
        lost = UNKNOWN_LETTER * (marks if ord(letter) > 0xFFFF else 1)
        if cell.startswith(letter, place):
            place += 1
        elif letter.isascii() or not cell.startswith(lost, place):
            return False
        else:
            place += len(lost)
    return place == len(cell)
