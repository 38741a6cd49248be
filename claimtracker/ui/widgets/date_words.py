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
_WITH_HOUR = re.compile(r"(?:(.+?)[,،T]?\s*)??\b(\d{1,2}:\d{2}(?::\d{2})?)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+(\w+)")
_MONTH_DAY = re.compile(r"(\w+)\s+(\d{1,2})(?:st|nd|rd|th)?")
_DOTTED_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.")

NOT_UNDERSTOOD = to_say(
    "This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026."
)
_NEAR = to_say({0: "today", -1: "yesterday", 1: "tomorrow"})
AMBIGUOUS = to_say("This could be {first} or {second}. Write the one you mean.")


class UnclearDate(ValueError):
    """The words are no date, or could be two; the message is for the person."""


def read_date(text: str, today: date | None = None) -> str:
    """Return the date as YYYY, YYYY-MM or YYYY-MM-DD, ``""`` for nothing; raises UnclearDate.

    Understands ISO dates, 16 Oct 2023, October 16, 2023, 16.10.2023, 10/16/2023, Oct 2023, 10/2023,
    today, yesterday and tomorrow, in English, in the language spoken and, months, in the system's.
    Numbers that could be read two ways are refused rather than guessed.
    """
    words = _folded(text)
    today = today or date.today()
    near = {"": ""}
    for days, word in _NEAR.items():
        near[word] = near[_folded(say(word))] = (today + timedelta(days=days)).isoformat()
    if words in near:
        return near[words]
    try:
        found = _numbers(words) or _named(_FILLING.sub(" ", words))
    except ValueError as error:
        raise error if isinstance(error, UnclearDate) else UnclearDate(say(NOT_UNDERSTOOD)) from error
    if not found:
        raise UnclearDate(say(NOT_UNDERSTOOD))
    return found


def read_moment(text: str, today: date | None = None) -> str:
    """Return a day in ISO 8601, its hour after it ("2026-10-16 18:00"); what is neither stays as it is.

    It is a moment to come: an hour alone is today's, a weekday or a day without year the next one.
    """
    words, today = text.strip(), today or date.today()
    found = _WITH_HOUR.fullmatch(words)
    try:
        if found is None:
            return _coming(words, today) or read_date(words, today)
        on = (_coming(found[1], today) or read_date(found[1], today)) if found[1] else today.isoformat()
        hour = found[2] if found[2][1] != ":" else f"0{found[2]}"
        return f"{on} {hour}"
    except UnclearDate:
        return words


def _coming(words: str, today: date) -> str:
    """Return the next such weekday after today, or such a day of any year from today on, or ""."""
    folded = " ".join(_FILLING.sub(" ", _folded(words)).split())
    if weekday := _weekday(folded):
        return (today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)).isoformat()
    day_first = _DAY_MONTH.fullmatch(folded)
    month_first = _MONTH_DAY.fullmatch(folded)
    dotted = _DOTTED_DAY.fullmatch(_folded(words))
    if day_first:
        on, month = day_first[1], _month(day_first[2])
    elif month_first:
        on, month = month_first[2], _month(month_first[1])
    elif dotted:
        on, month = dotted[1], int(dotted[2])
    else:
        return ""
    return _next_of(int(on), month, today)


def _next_of(on: int, month: int, today: date) -> str:
    for year in range(today.year, today.year + 9):  # 29 February may be eight years away
        try:
            found = date(year, month, on)
        except ValueError:
            continue
        if found >= today:
            return found.isoformat()
    return ""


def _weekday(word: str) -> int:
    for locale in _locales():
        for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            names = [_folded(locale.standaloneDayName(number, length)).rstrip(".") for number in range(1, 8)]
            if word in names:
                return names.index(word) + 1
    return 0


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


def _locales() -> tuple[QLocale, QLocale, QLocale]:
    return QLocale(QLocale.Language.English), QLocale(spoken().code), QLocale.system()


def _month(word: str) -> int:
    for locale in _locales():
        names = [_folded(locale.standaloneMonthName(number)) for number in range(1, 13)]
        fitting = [number for number, name in enumerate(names, 1) if name.startswith(word)]
        if len(word) >= 3 and len(fitting) == 1:
            return fitting[0]
    return 9 if word == "sept" else 0
