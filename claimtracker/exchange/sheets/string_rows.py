"""Rows of strings straight into the part of a worksheet that is on the disk already.

XlsxWriter takes each cell through a dozen calls, because it may be anything. Ours are strings: written
here in one go, a row takes a quarter of the time, and no text can be taken for markup.
"""

import re
from collections.abc import Sequence
from typing import Any

_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "_": "_x005F_"}
_BLANK_ENDS = re.compile(r"\A\s|\s\Z")


class StringRows:
    """Writes rows of one worksheet in order; ``styles`` are the formats of its columns."""

    def __init__(self, sheet: Any, styles: Sequence[Any]) -> None:
        from xlsxwriter.utility import xl_col_to_name  # noqa: PLC0415 - only for those who want a workbook

        self._sheet = sheet
        self._starts = [f'<c r="{xl_col_to_name(place)}' for place in range(len(styles))]
        self._ends = [f'" s="{style._get_xf_index()}" t="inlineStr"><is><t' for style in styles]

    def write(self, row: int, cells: Sequence[str]) -> None:
        """Write the cells that are not empty; the row comes after all that were written."""
        sheet, special, blank = self._sheet, _SPECIAL.search, _BLANK_ENDS.search
        sheet._write_single_row(row)  # whatever the library still holds of rows before
        number = str(row + 1)
        parts = [f'<row r="{number}">']
        for start, end, cell in zip(self._starts, self._ends, cells, strict=True):
            if cell:
                space = ' xml:space="preserve">' if blank(cell) else ">"
                text = _SPECIAL.sub(_escaped, cell) if special(cell) else cell
                parts.append(f"{start}{number}{end}{space}{text}</t></is></c>")
        parts.append("</row>")
        sheet.fh.write("".join(parts))
        sheet.dim_rowmax = row


def _escaped(found: re.Match[str]) -> str:
    sign = found[0]
    return _MARKUP.get(sign) or f"_x{ord(sign):04X}_"
