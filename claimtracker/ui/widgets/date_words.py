"""Dates as people write them, read into ISO 8601 as precise as they are."""

import re
import unicodedata
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from claimtracker.domain.wording import say, spoken, to_say
from claimtracker.ui.day_words import day

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_NUMBERS = re.compile(r"(\d{1,2})([-/. ])\s*(\d{1,2})[-/. ]\s*(\d{4})")
_MONTH_YEAR_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+(\w+)\s+(\d{4})")
_MONTH_FIRST = re.compile(r"(\w+)\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d{4})")
_MONTH_YEAR = re.compile(r"(\w+)\s+(\d{4})")
_FILLING = re.compile(r"(?<=\d)\.(?=\s)|(?<=\w)\.(?=\s)|[,،]|\b(?:of|de|den|the|le)\b")
_WITH_HOUR = re.compile(r"(.+?)[,،T]?\s*\b(\d{1,2}:\d{2}(?::\d{2})?)")

NOT_UNDERSTOOD = to_say(
    "This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026."
)
_NEAR = to_say(("today", "yesterday"))
AMBIGUOUS = to_say("This could be {first} or {second}. Write the one you mean.")


class UnclearDate(ValueError):
    """The words are no date, or could be two; the message is for the person."""


def read_date(text: str, today: date | None = None) -> str:
    """Return the date as YYYY, YYYY-MM or YYYY-MM-DD, ``""`` for nothing; raises UnclearDate.

    Understands ISO dates, 16 Oct 2023, October 16, 2023, 16.10.2023, 10/16/2023, Oct 2023, 10/2023,
    today and yesterday, in English, in the language spoken and, months, in the system's. Numbers that
    could be read two ways are refused rather than guessed.
    """
    words = _folded(text)
    today = today or date.today()
    near = {"": ""}
    for back, word in enumerate(_NEAR):
        near[word] = near[_folded(say(word))] = (today - timedelta(days=back)).isoformat()
    if words in near:
        return near[words]
    try:
        found = _numbers(words) or _named(_FILLING.sub(" ", words))
    except ValueError as error:
        raise error if isinstance(error, UnclearDate) else UnclearDate(say(NOT_UNDERSTOOD)) from error
    if not found:
        raise UnclearDate(say(NOT_UNDERSTOOD))
    return found


def read_moment(text: str) -> str:
    """Return a day in ISO 8601, its hour after it ("2026-10-16 18:00"); what is neither stays as it is."""
    words = text.strip()
    found = _WITH_HOUR.fullmatch(words)
    try:
        return f"{read_date(found[1])} {found[2]}" if found else read_date(words)
    except UnclearDate:
        return words


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _iso(year: str, month: str | int = "", day: str | int = "") -> str:
    checked = date(int(year), int(month or 1), int(day or 1))
    return checked.isoformat()[: 10 if day else 7 if month else 4]


def _numbers(words: str) -> str:
    if found := _ISO.fullmatch(words):
        return _iso(found[1], found[2] or "", found[3] or "")
    if found := _MONTH_YEAR_NUMBERS.fullmatch(words):
        return _iso(found[2], found[1])
    found = _NUMBERS.fullmatch(words)
    if not found:
        return ""
    first, mark, second, year = int(found[1]), found[2], int(found[3]), found[4]
    if mark == "." or first == second or first > 12:
        return _iso(year, second, first)
    if second > 12:
        return _iso(year, first, second)
    readings = [_iso(year, second, first), _iso(year, first, second)]
    raise UnclearDate(say(AMBIGUOUS, first=day(readings[0]), second=day(readings[1])))


def _named(words: str) -> str:
    words = " ".join(words.split())
    if (found := _DAY_FIRST.fullmatch(words)) and (month := _month(found[2])):
        return _iso(found[3], month, found[1])
    if (found := _MONTH_FIRST.fullmatch(words)) and (month := _month(found[1])):
        return _iso(found[3], month, found[2])
    if (found := _MONTH_YEAR.fullmatch(words)) and (month := _month(found[1])):
        return _iso(found[2], month)
    return ""


def _month(word: str) -> int:
    for locale in (QLocale(QLocale.Language.English), QLocale(spoken().code), QLocale.system()):
        names = [_folded(locale.standaloneMonthName(number)) for number in range(1, 13)]
        fitting = [number for number, name in enumerate(names, 1) if name.startswith(word)]
        if len(word) >= 3 and len(fitting) == 1:
            return fitting[0]
    return 9 if word == "sept" else 0
