"""Rows of strings straight into the part of a worksheet that is on the disk already.

XlsxWriter takes each cell through a dozen calls, because it may be anything. Ours are strings: written
here in one go, a row takes a quarter of the time, and no text can be taken for markup.
"""

import re
from collections.abc import Sequence
from typing import Any

_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "_": "_x005F_"}
WIDE, MOST_LINES, LINE_POINTS = 42, 12, 15
_BLANK_ENDS = re.compile(r"\A\s|\s\Z")


class StringRows:
    """Writes rows of one worksheet in order; ``styles`` are the formats of its columns.

    ``wrapped`` are the places of columns whose text breaks into lines of ``WIDE`` letters: a row is as high
    as they need, up to ``MOST_LINES``, because LibreOffice does not work it out.
    """

    def __init__(self, sheet: Any, styles: Sequence[Any], wrapped: Sequence[int] = ()) -> None:
        from xlsxwriter.utility import xl_col_to_name  # noqa: PLC0415 - only for those who want a workbook

        self._sheet = sheet
        self._wrapped = wrapped
        self._starts = [f'<c r="{xl_col_to_name(place)}' for place in range(len(styles))]
        self._ends = [f'" s="{style._get_xf_index()}" t="inlineStr"><is><t' for style in styles]

    def write(self, row: int, cells: Sequence[str]) -> None:
        """Write the cells that are not empty; the row comes after all that were written."""
        sheet, special, blank = self._sheet, _SPECIAL.search, _BLANK_ENDS.search
        sheet._write_single_row(row)  # whatever the library still holds of rows before
        number = str(row + 1)
        lines = max([_lines(cells[place]) for place in self._wrapped], default=1)
        height = f' ht="{LINE_POINTS * min(lines, MOST_LINES)}" customHeight="1"' if lines > 1 else ""
        parts = [f'<row r="{number}"{height}>']
        for start, end, cell in zip(self._starts, self._ends, cells, strict=True):
            if cell:
                space = ' xml:space="preserve">' if blank(cell) else ">"
                text = _SPECIAL.sub(_escaped, cell) if special(cell) else cell
                parts.append(f"{start}{number}{end}{space}{text}</t></is></c>")
        parts.append("</row>")
        sheet.fh.write("".join(parts))
        sheet.dim_rowmax = row


def _lines(cell: str) -> int:
    if len(cell) <= WIDE and "\n" not in cell:
        return 1
    if len(cell) > WIDE * MOST_LINES:
        return MOST_LINES
    return sum(1 + len(line) // (WIDE + 1) for line in cell.split("\n"))


def _escaped(found: re.Match[str]) -> str:
    sign = found[0]
    return _MARKUP.get(sign) or f"_x{ord(sign):04X}_"
