"""What spreadsheets make of a text that looks like a number, a time or a truth: 007 becomes 7, true TRUE.

Another currency, sign, or separator of decimals is none of this: a person may have meant it.
"""

import re
from decimal import Context, Decimal

from claimtracker.exchange.sheets.values import rating_label

_LONGEST = 40
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?")
_ROUNDED = re.compile(r"[+-]?[0-9](?:[.,]([0-9]+))?[eE]\+?[0-9]{1,3}")
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ([AaPp])[Mm])?")
_HALF_A_DAY = 12
_TRUTHS = ("true", "false")


def is_retyped(cell: str, whole: str) -> bool:
    """Tell whether a cell is what a spreadsheet shows of a text that it took for something else."""
    if "\t" in whole and cell == whole.replace("\t", ""):
        return True  # OpenDocument sheets keep no tabs
    if not whole or max(len(cell), len(whole)) > _LONGEST:
        return False
    return _is_number(cell, whole) or _is_time(cell, whole) or _is_truth(cell, whole)


def _is_number(cell: str, whole: str) -> bool:
    if not _NUMBER.fullmatch(whole):
        return False
    meant = Decimal(whole)
    if _NUMBER.fullmatch(cell) and Decimal(cell) == meant:
        return True
    rounded = _ROUNDED.fullmatch(cell)
    if rounded is None:
        return False
    digits = 1 + len(rounded[1] or "")
    return Decimal(cell.replace(",", ".")) == Context(prec=digits).plus(meant)


def _is_time(cell: str, whole: str) -> bool:
    one, other = _TIME.fullmatch(cell), _TIME.fullmatch(whole)
    return one is not None and other is not None and _clock(one) == _clock(other)


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour, half = int(found[1]), (found[4] or "").lower()
    if half:
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if half == "p" else 0)
    return hour, int(found[2]), int(found[3] or 0)


def _is_truth(cell: str, whole: str) -> bool:
    return cell.isupper() and rating_label(cell) in _TRUTHS and rating_label(cell) == rating_label(whole)
