"""What the typed columns of the claim sheet accept, and how a person may have written it."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache

from claimtracker.domain.claims import AnchorState, ChangeDecision, ClaimType, Priority, Progress, Risk
from claimtracker.domain.dates import checked_date
from claimtracker.domain.errors import BadValue
from claimtracker.domain.sources import ContactStatus, SourceKind, Stance
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say
from claimtracker.exchange.readers.dates import MONTH_NAME, dates_in
from claimtracker.exchange.sheets.cells import NO, YES, list_cell, list_items, time_of

Check = Callable[[str], str]
"""Returns the cell in its one form; raises BadValue with a sentence. Never asked about empty cells."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_MIDNIGHT = re.compile(r"[ T]0?0:00(?::00(?:\.0+)?)?Z?\Z")
_WORD = re.compile(r"\w+")
_MONTH_NAMED = re.compile(rf"\b(?:{MONTH_NAME})\b", re.IGNORECASE)
_LOCAL_DAY = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_LOCAL_MONTH = re.compile(r"([^\W\d_]+)\.?[ -](\d{4}|\d{2})")
_NUMBER = re.compile(r"-?[0-9]{1,15}")
_ANSWERS = dict.fromkeys(("yes", "y", "true", "1", "x"), YES) | dict.fromkeys(("no", "n", "false", "0"), NO)
_TRUTHS = dict.fromkeys(
    ("wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "prawda", "истина"), "true"
) | dict.fromkeys(("falsch", "faux", "falso", "onwaar", "fałsz", "ложь"), "false")


def rating_label(cell: str) -> str:
    """Return a rating's label for comparing; spreadsheets shout True and False, each in its own language."""
    label = fold(cell)
    return _TRUTHS.get(label, label)


@lru_cache(maxsize=4096)
def a_date(cell: str) -> str:
    """Accept a year, month or day, year first, or a day with its month's name.

    2023/5/3 becomes 2023-05-03, 26 May 2015 becomes 2015-05-26, and midnight falls away.
    """
    text = _MIDNIGHT.sub("", cell.strip())
    if len(_WORD.findall(text)) == 3 and _MONTH_NAMED.search(text):
        read = {date.value for date in dates_in(text)}
        text = read.pop() if len(read) == 1 else text
    if found := _YEAR_FIRST.fullmatch(text):
        text = "-".join(part.zfill(2) for part in found.groups() if part)
    try:
        return checked_date(text, "")
    except BadValue as error:
        raise BadValue(
            say(
                "“{cell}” is not a date that can be read in one way only: write the year first, as "
                "2023-10-16, 2023-10 or 2023.",
                cell=_shown(cell),
            )
        ) from error


def date_readings(cell: str) -> frozenset[str]:
    """Return every date, ISO 8601, that a spreadsheet may have turned into this cell.

    05/10/2023 is the fifth of October and the tenth of May; Oct-23 is October 2023.
    """
    text = _MIDNIGHT.sub("", cell.strip())
    if found := _LOCAL_DAY.fullmatch(text):
        one, _, other, year = found.groups()
        years = [year] if len(year) == 4 else [f"20{year}", f"19{year}"]
        wanted = [f"{y}-{m.zfill(2)}-{d.zfill(2)}" for y in years for m, d in ((one, other), (other, one))]
        return frozenset(day for day in wanted if _is_date(day))
    if found := _LOCAL_MONTH.fullmatch(text):
        years = [found[2]] if len(found[2]) == 4 else [f"20{found[2]}", f"19{found[2]}"]
        return frozenset(date.value[:7] for year in years for date in dates_in(f"1 {found[1]} {year}"))
    return frozenset()


def _is_date(day: str) -> bool:
    try:
        return bool(checked_date(day, ""))
    except BadValue:
        return False


def a_time(cell: str) -> str:
    """Accept a moment in ISO 8601."""
    text = cell.strip()
    try:
        time_of(text)
    except (ValueError, OverflowError) as error:
        raise BadValue(
            say("“{cell}” is not a time such as 2026-11-22T14:02:05Z.", cell=_shown(cell))
        ) from error
    return text


def a_number(cell: str) -> str:
    """Accept a whole number."""
    text = cell.strip()
    if not _NUMBER.fullmatch(text):
        raise BadValue(say("“{cell}” is not a whole number.", cell=_shown(cell)))
    return text


def an_answer(cell: str) -> str:
    """Accept yes or no, and how spreadsheets write them."""
    answer = _ANSWERS.get(fold(cell))
    if answer is None:
        raise BadValue(say("“{cell}” is neither yes nor no.", cell=_shown(cell)))
    return answer


def one_of(choices: type[StrEnum]) -> Check:
    """Return a check that accepts the values of an enumeration in any case."""
    known = {fold(choice.value): choice.value for choice in choices}

    def check(cell: str) -> str:
        value = known.get(cell) or known.get(fold(cell.replace("_", " ")))
        if value is None:
            allowed = ", ".join(choice for choice in known.values() if choice)
            raise BadValue(say("“{cell}” is not one of: {allowed}.", cell=_shown(cell), allowed=allowed))
        return value

    return check


def list_of(choices: type[StrEnum]) -> Check:
    """Return a check that accepts a list cell of such values."""
    one = one_of(choices)
    return lambda cell: list_cell([one(item) for item in list_items(cell)])


def _shown(cell: str) -> str:
    return cell if len(cell) <= 40 else cell[:40] + "…"


CLAIM_CHECKS: Mapping[str, Check] = {
    "claim_type": one_of(ClaimType),
    "said_on": a_date,
    "priority": one_of(Priority),
    "risk": one_of(Risk),
    "progress": one_of(Progress),
    "verdict_number": a_number,
    "change_decision": one_of(ChangeDecision),
    "checked_on": a_date,
    "second_read_on": a_date,
    "valid_as_of": a_date,
    "recheck_on": a_date,
    "times_seen": a_number,
    "anchor_state": list_of(AnchorState),
    "created_at": a_time,
    "updated_at": a_time,
}

EVIDENCE_CHECKS: Mapping[str, Check] = {
    "kind": one_of(SourceKind),
    "primary": an_answer,
    "published_on": a_date,
    "accessed_on": a_date,
    "stance": one_of(Stance),
    "contact_status": one_of(ContactStatus),
    "contact_on": a_date,
    "confidential": an_answer,
}
