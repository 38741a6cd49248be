"""Dates as the desk keeps them: ISO 8601, as precise as is known."""

import re
from datetime import date

from claimtracker.domain.errors import BadValue
from claimtracker.domain.wording import say

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def checked_date(text: str, what: str) -> str:
    """Return the date if it is empty, a year, a month or a day in ISO 8601; raises BadValue.

    ``what`` names the field in the sentence, such as "Said on".
    """
    text = text.strip()
    if not text:
        return ""
    found = _PARTIAL.fullmatch(text)
    try:
        if found is None:
            raise ValueError
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError as error:
        raise BadValue(
            say("{what}: this is not a date that ClaimTracker understands.", what=what),
            say("Write it as 2026-10-16, 2026-10 or 2026."),
        ) from error
    return text
