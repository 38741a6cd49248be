"""Rows that end before the table does: made whole where that is safe, left alone where text was torn."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimtracker.exchange.sheets.table import Row

_AROUND = 2


def whole_rows(rows: Iterable[Row], needed: int, width: int) -> Iterator[Row]:
    """Yield rows, those that end early with empty cells behind them; ``needed`` is the claim's place.

    Spreadsheet programs leave out the separators after a row's last value. A row of one cell, one that ends
    before its claim, and two by themselves that make one row stay short: a line break stood in their text.
    """
    near: deque[Row | None] = deque([None] * (2 * _AROUND + 1), 2 * _AROUND + 1)
    for row in rows:
        near.append(row)
        yield from _middle(near, needed, width)
    for _ in range(_AROUND):
        near.append(None)
        yield from _middle(near, needed, width)


def _middle(near: deque[Row | None], needed: int, width: int) -> Iterator[Row]:
    row = near[_AROUND]
    if row is None:
        return
    cells = len(row.cells)
    if not _short(row, width) or cells < max(2, needed + 1) or _torn(list(near), width):
        yield row
    else:
        yield replace(row, cells=row.cells + [""] * (width - cells))


def _short(row: Row | None, width: int) -> bool:
    return row is not None and not row.fault and 0 < len(row.cells) < width


def _torn(near: list[Row | None], width: int) -> bool:
    """Tell whether the row in the middle and the one before or after are the two halves of one row."""
    return _halves(near[1:], width) or _halves(near[:-1], width)


def _halves(near: list[Row | None], width: int) -> bool:
    before, one, other, after = near
    if one is None or other is None or not (_short(one, width) and _short(other, width)):
        return False
    alone = not _short(before, width) and not _short(after, width)
    return alone and len(one.cells) + len(other.cells) - 1 == width
