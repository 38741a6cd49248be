"""Days in the columns of a table: a column tells by its clear days how its unclear ones are meant."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from claimtracker.domain.wording import say
from claimtracker.exchange.archive.fields import BY_NAME
from claimtracker.exchange.archive.loose import clean, day_of, western_digits, whole_year
from claimtracker.exchange.sheets.local_days import ORDER_WORDS, Order
from claimtracker.exchange.sheets.values import date_readings

_LOCAL = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?")
_COUNTED = re.compile(r"(\d{5})(?:[.,]\d+)?")
_FIRST_DAY = date(1899, 12, 30)
"""Day 0 of spreadsheet programs: https://support.microsoft.com/office/date-systems-in-excel."""
_COUNTS = range(20_000, 60_000)  # 1954 to 2064
_MOST_IN_YEAR = 12


Orders = Mapping[str, Order]
"""For fields with days, the order that their column shows."""


def orders_of(mapping: Mapping[str, int], samples: Sequence[Sequence[str]]) -> dict[str, Order]:
    """Return the order of each column of days in which at least one is clear, and none to the contrary."""
    found = {field: _order(_column(place, samples)) for field, place in _days(mapping)}
    return {field: order for field, order in found.items() if order is not None}


@lru_cache(maxsize=4096)
def day_in(value: str, order: Order | None) -> tuple[str, str]:
    """Return a cell's day as ISO 8601, or "" and why it could not be read.

    A number of five digits is a day that a spreadsheet program counts.
    """
    day, fault = day_of(value)
    if day or not fault:
        return day, fault
    text = western_digits(value.strip())
    if counted := _counted(text):
        return counted, ""
    if order is not None and (local := _LOCAL.fullmatch(text)):
        one, _, other, year = local.groups()
        number, month = (one, other) if order is Order.DAY else (other, one)
        day, _ = day_of(f"{whole_year(year)}-{month.zfill(2)}-{number.zfill(2)}")
    return day, "" if day else fault


def notes_on_days(
    header: Sequence[str], mapping: Mapping[str, int], samples: Sequence[Sequence[str]], orders: Orders
) -> list[str]:
    """Return what to say of how days are read."""
    told = []
    for field, place in _days(mapping):
        values = _column(place, samples)
        turned = _turned(values, orders[field]) if field in orders else None
        if turned:
            cell, day = turned
            told.append(
                say(
                    "Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.",
                    column=header[place],
                    order=say(ORDER_WORDS[orders[field]]),
                    cell=cell,
                    day=day,
                )
            )
        counted = next((one for one in values if _counted(one)), "")
        if counted:
            told.append(
                say(
                    "Numbers in “{column}” are days as a spreadsheet counts them: {cell} is {day}.",
                    column=header[place],
                    cell=counted,
                    day=_counted(counted),
                )
            )
    return told


def _days(mapping: Mapping[str, int]) -> list[tuple[str, int]]:
    return [(field, place) for field, place in mapping.items() if BY_NAME[field].holds == "date"]


def _column(place: int, samples: Sequence[Sequence[str]]) -> list[str]:
    return [western_digits(clean(row[place])) for row in samples if place < len(row)]


def _turned(values: Sequence[str], order: Order) -> tuple[str, str] | None:
    """Return the first day that could be two, and which of them it is in this order."""
    unclear = (one for one in values if _LOCAL.fullmatch(one) and not day_of(one)[0])
    return next(((one, day) for one in unclear if (day := day_in(one, order)[0])), None)


def _order(values: Sequence[str]) -> Order | None:
    local = [found for one in values if (found := _LOCAL.fullmatch(one))]
    # A day that no calendar has, such as 32/01/2020, shows nothing of others.
    pairs = [(int(one[1]), int(one[3])) for one in local if date_readings(f"{one[1]}/{one[3]}/{one[4]}")]
    day_first = any(one > _MOST_IN_YEAR >= other for one, other in pairs)
    month_first = any(other > _MOST_IN_YEAR >= one for one, other in pairs)
    if day_first == month_first:
        return None
    return Order.DAY if day_first else Order.MONTH


def _counted(text: str) -> str:
    found = _COUNTED.fullmatch(text)
    if found is None or int(found[1]) not in _COUNTS:
        return ""
    return (_FIRST_DAY + timedelta(days=int(found[1]))).isoformat()
