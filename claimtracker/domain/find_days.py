"""Days as they are typed into a search: 2026-12-01, <2026-12, 2026-01..2026-03, today, week."""

import re
from datetime import date, timedelta

from claimtracker.domain.errors import BadValue
from claimtracker.domain.wording import say, to_say

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_SIGNED = re.compile(r"(<=|>=|<|>|=)?(.+)")
_HOW = to_say("Write it as 2026-12-01, 2026-12, <2026-12-01, 2026-01..2026-03, today or week.")


def days_between(typed: str, field: str, today: date) -> tuple[str, str]:
    """Return the first day and the day after the last as ISO dates, "" where that side is open.

    Raises BadValue, which names the field.
    """
    if ".." in typed:
        first, last = typed.split("..", maxsplit=1)
        start = _period(first, field, today)[0] if first else ""
        return start, _period(last, field, today)[1] if last else ""
    found = _SIGNED.fullmatch(typed)
    if found is None:
        raise _not_a_day(field)
    start, end = _period(found[2], field, today)
    return {"<": ("", start), "<=": ("", end), ">": (end, ""), ">=": (start, "")}.get(
        found[1] or "", (start, end)
    )


def _period(typed: str, field: str, today: date) -> tuple[str, str]:
    word = typed.casefold()
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    try:
        if word in near:
            first = today + timedelta(days=near[word])
            return first.isoformat(), (first + timedelta(days=1)).isoformat()
        if word == "week":
            first = today - timedelta(days=today.weekday())
            return first.isoformat(), (first + timedelta(days=7)).isoformat()
        found = _DAY.fullmatch(typed)
        if found is None:
            raise ValueError
        first = date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
        if found[3]:
            return first.isoformat(), (first + timedelta(days=1)).isoformat()
        months = first.year * 12 + first.month - 1 + (1 if found[2] else 12)
        return first.isoformat(), date(months // 12, months % 12 + 1, 1).isoformat()
    except (ValueError, OverflowError) as error:
        raise _not_a_day(field) from error


def _not_a_day(field: str) -> BadValue:
    return BadValue(say("After “{field}:” comes a day.", field=field), say(_HOW))
