"""Rows to lines of CSV text: guarded, and quoted wherever any spreadsheet might cut.

RFC 4180 with one habit more: a cell that holds any of comma, semicolon or tab is quoted, whatever
the separator of the file, because spreadsheets by default offer to cut at all three. Written out
here because the csv module cannot be told so.
"""

from collections.abc import Iterable, Sequence

from claimtracker.exchange.sheets.guard import FIRST_CHARACTERS, guard, may_be_risky_inside, risky_among

LINE_END = "\r\n"
SEPARATORS: tuple[str, ...] = (",", ";", "\t")


def sheet_line(cells: Iterable[str], separator: str = ",") -> str:
    """Return one line of a claim sheet, its end included."""
    return separator.join(map(_written, cells)) + LINE_END


def sheet_lines(rows: Sequence[Sequence[str]], separator: str = ",") -> str:
    """Return the lines of rows that have the same columns.

    Column by column, because most columns say the same again and again, and most need nothing: each is
    looked at once, where each cell of each row would be.
    """
    columns = [_written_column(column) for column in zip(*rows, strict=True)]
    return LINE_END.join([*map(separator.join, zip(*columns, strict=True)), ""])


def _written_column(column: Sequence[str]) -> Sequence[str]:
    if not any(column):
        return column
    different = set(column)
    different.discard("")
    texts = "\0" + "\0".join(different)
    inside, first = may_be_risky_inside(texts), risky_among(texts)
    if not inside and not first and not _wants_quotes(texts):
        return column
    written = {
        cell: _quoted(guard(cell) if inside or cell[:1] in FIRST_CHARACTERS else cell) for cell in different
    }
    written[""] = ""
    return [written[cell] for cell in column]


def _written(cell: str) -> str:
    return _quoted(guard(cell))


def _quoted(cell: str) -> str:
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if _wants_quotes(cell) else cell


def _wants_quotes(text: str) -> bool:
    # One by one: to look for a set of characters with a pattern takes several times as long.
    return "," in text or ";" in text or '"' in text or "\n" in text or "\t" in text or "\r" in text
