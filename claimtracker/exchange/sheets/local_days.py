"""Days that a spreadsheet wrote as its country does: the clear ones of a file tell how all are meant.

A file with one such day alone shows nothing of others: it was typed by a person. Nor does a day that no
calendar has.
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from claimtracker.domain.dates import checked_date
from claimtracker.domain.errors import BadValue
from claimtracker.domain.wording import say, to_say

_LOCAL = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]0?0:00(?::00)?)?")
_MOST_IN_YEAR = 12
_LEAST_SEEN = 2
_FIRST_OF_LAST_CENTURY = 30
"""A year of two digits is 1930 to 2029: https://support.microsoft.com/kb/214391."""


class Order(StrEnum):
    """What stands first in the days of a column."""

    DAY = "day/month/year"
    MONTH = "month/day/year"


ORDER_WORDS = to_say({Order.DAY: "day/month/year", Order.MONTH: "month/day/year"})


class DaysOfFile:
    """The order that the local days of a file show, and what each column's first such day was read as."""

    def __init__(self, order: Order | None = None) -> None:
        self._order = order
        self._shown: set[Order] = set()
        self._seen = 0
        self.read: dict[str, tuple[str, str]] = {}

    @property
    def order(self) -> Order | None:
        """The one order that was shown; None when none was, or both were."""
        one = len(self._shown) == 1 and self._seen >= _LEAST_SEEN
        return next(iter(self._shown)) if one else None

    def see(self, cell: str, is_day: bool) -> None:
        """Take notice of a day that cannot be meant in two ways, or that is written with points."""
        if is_day and (found := _LOCAL.fullmatch(cell.strip())):
            one, sign, other, _ = found.groups()
            self._seen += 1
            if sign == "." or int(one) > _MOST_IN_YEAR:
                self._shown.add(Order.DAY)
            elif int(other) > _MOST_IN_YEAR:
                self._shown.add(Order.MONTH)

    def day(self, column: str, cell: str) -> str:
        """Return a local day as ISO 8601 in the order given at the start, "" when it cannot be read."""
        found = _LOCAL.fullmatch(cell.strip())
        if found is None or self._order is None:
            return ""
        one, _, other, year = found.groups()
        number, month = (one, other) if self._order is Order.DAY else (other, one)
        if len(year) == len("26"):
            year = f"{19 if int(year) >= _FIRST_OF_LAST_CENTURY else 20}{year}"
        try:
            day = checked_date(f"{year}-{month.zfill(2)}-{number.zfill(2)}", "")
        except BadValue:
            return ""
        self.read.setdefault(column, (cell, day))
        return day

    def notes(self) -> list[str]:
        """Return what to say of the columns whose days were read so."""
        return [] if self._order is None else _notes(self.read, self._order)


def _notes(read: Mapping[str, tuple[str, str]], order: Order) -> list[str]:
    return [
        say(
            "Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.",
            column=column,
            order=say(ORDER_WORDS[order]),
            cell=cell,
            day=day,
        )
        for column, (cell, day) in read.items()
    ]
