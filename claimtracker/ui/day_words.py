"""Days and moments as the person at the desk reads them; the record keeps them in ISO 8601."""

import re
from datetime import date, datetime

from claimtracker.domain.wording import say, to_say

_MONTHS = to_say(
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), sense="month"
)
_DAY_FIRST, _MONTH_FIRST = to_say(("{day} {month} {year}", "{month} {day}, {year}"))
_HOUR = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_DAY_MONTH, _MONTH_DAY = to_say(("{day} {month}", "{month} {day}"))


def day(iso: str) -> str:
    """Return an ISO 8601 date as "16 Oct 2026", "Oct 2026" or "2026", or as ``show_dates`` said.

    Other text stays as it is.
    """
    found = _parts(iso)
    if found is None:
        return iso
    year, month, on = found
    if not month:
        return year
    if _dates == "iso":
        return iso[:10]
    if not on:
        return say("{month} {year}", month=_month(month), year=year)
    return say(
        _MONTH_FIRST if _dates == "month first" else _DAY_FIRST, day=on, month=_month(month), year=year
    )


def day_and_hour(text: str) -> str:
    """Return a date as ``day``, with its hour where it has one ("16 Oct 2026, 18:00"); words stay words."""
    on, _, hour = text.replace("T", " ").partition(" ")
    if _parts(on) is None or (hour and not _HOUR.fullmatch(hour)):
        return text
    return say("{day}, {time}", day=day(on), time=hour) if hour else day(on)


def day_without_year(iso: str) -> str:
    """Return a date as "16 Oct" or "Oct", for where the year is plain; what has only a year, as ``day``."""
    found = _parts(iso)
    if found is None or not found[1] or _dates == "iso":
        return day(iso)
    return _in_year(found[1], found[2]) if found[2] else _month(found[1])


def _in_year(month: int, on: int) -> str:
    return say(_MONTH_DAY if _dates == "month first" else _DAY_MONTH, day=on, month=_month(month))


def _parts(iso: str) -> tuple[str, int, int] | None:
    """Return year, month and day of what is an ISO 8601 date, 0 for what it lacks."""
    parts = iso[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return None
    month = int(parts[1]) if len(parts) > 1 else 0
    if len(parts) > 1 and not 1 <= month <= 12:
        return None
    return parts[0], month, int(parts[2]) if len(parts) > 2 else 0


def short_date(at: date, this_year: int) -> str:
    """Return a date of this year as "16 Oct", and of another as "16 Oct 2025"."""
    if at.year == this_year:
        return _in_year(at.month, at.day)
    order = _MONTH_FIRST if _dates == "month first" else _DAY_FIRST
    return say(order, day=at.day, month=_month(at.month), year=str(at.year))


def clock(at: datetime) -> str:
    """Return the time of day, as "14:05"."""
    return f"{at:%H:%M}"


def day_and_time(at: datetime) -> str:
    """Return a moment as "16 Oct 2026, 14:05", with the date as ``day`` says it."""
    return say("{day}, {time}", day=day(at.date().isoformat()), time=clock(at))


def _month(number: int) -> str:
    return say(_MONTHS[number - 1], sense="month")


def show_dates(form: str) -> None:
    """Let ``day`` show dates "iso", "month first", or else with the day first."""
    global _dates
    _dates = form


_dates = ""
"""Of the window: the preference of the one person at it."""
