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
    for found in candidates:
        if MODIFIED not in found.where and FILE_MADE not in found.where:
            by_day.setdefault(found.value[:10], found.where)
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
