"""Dates that were found in the material and may be the day of publication."""

from collections.abc import Callable, Iterable

from claimtracker.domain.articles import Found
from claimtracker.domain.wording import say, say_count, to_say

MODIFIED, FILE_MADE = to_say(("last changed", "file made"))
_MOST_LISTED = 4


def date_disagreement(candidates: Iterable[Found], shown: Callable[[str], str] = str) -> str:
    """Return a warning when the candidates name more than one day of publication, or an empty string.

    The days are named in ISO 8601, or as ``shown`` shows them to the person at the desk.
    """
    by_day: dict[str, str] = {}
    changed: set[str] = set()
    for found in candidates:
        if MODIFIED in found.where:
            changed.add(found.value[:10])
        elif FILE_MADE not in found.where:
            by_day.setdefault(found.value[:10], found.where)
    # A day that the material calls one of a change is none of publication where no word stands by it.
    by_day = {day: where for day, where in by_day.items() if day not in changed} or by_day
    if len(by_day) < 2:
        return ""
    listed = ", ".join(f"{shown(day)} ({say(where)})" for day, where in list(by_day.items())[:_MOST_LISTED])
    rest = len(by_day) - _MOST_LISTED
    more = f" {say_count(rest, 'and {count} more', 'and {count} more')}" if rest > 0 else ""
    return say(
        "{count} dates were found: {listed}{more}. Choose when it was published.",
        count=len(by_day),
        listed=listed,
        more=more,
    )
