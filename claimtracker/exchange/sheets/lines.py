"""Rows to lines of CSV text: guarded, and quoted wherever any spreadsheet might cut.

RFC 4180 with one habit more: a cell that holds any of comma, semicolon or tab is quoted, whatever
the separator of the file, because spreadsheets by default offer to cut at all three. Written out
here because the csv module cannot be told so, and because guarding and quoting in one pass cost
what the csv module takes for quoting alone.
"""

import re
from collections.abc import Iterable

from claimtracker.exchange.sheets.guard import FIRST_CHARACTERS, guard

LINE_END = "\r\n"
SEPARATORS: tuple[str, ...] = (",", ";", "\t")

_special = re.compile('[",;\t\r\n]').search


def sheet_line(cells: Iterable[str], separator: str = ",") -> str:
    """Return one line of a claim sheet, its end included."""
    first, special = FIRST_CHARACTERS, _special
    written = [
        cell and (_quoted(cell) if special(cell) else guard(cell) if cell[0] in first else cell)
        for cell in cells
    ]
    return separator.join(written) + LINE_END


def _quoted(cell: str) -> str:
    return f'"{guard(cell).replace(chr(34), chr(34) * 2)}"'
