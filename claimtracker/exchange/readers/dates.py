"""Dates in running text and in metadata, as ISO 8601; an ambiguous one gives every reading of it."""

import datetime
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimtracker.domain.articles import Found
from claimtracker.domain.found_dates import MODIFIED
from claimtracker.domain.wording import to_say

_MONTH_NAMES = (
    "january jan enero ene janvier janv januar jän jänner janeiro gennaio gen januari leden ledna styczeń "
    "stycznia января январь січня ocak يناير ianuarie tammikuuta január",
    "february feb febrero février févr februar fevereiro fev febbraio februari únor února luty lutego "
    "февраля февраль лютого şubat فبراير februarie helmikuuta február",
    "march mar marzo mars märz mär março maart březen března marzec marca марта март березня mart مارس "
    "martie maaliskuuta március",
    "april apr abril abr avril avr aprile duben dubna kwiecień kwietnia апреля апрель квітня nisan أبريل "
    "ابريل aprilie huhtikuuta április",
    "may mayo mai maio maggio mag mei maj květen května maja мая май травня mayıs مايو toukokuuta május",
    "june jun junio juin juni junho giugno giu červen června czerwiec czerwca июня июнь червня haziran "
    "يونيو iunie kesäkuuta június",
    "july jul julio juillet juil juli julho luglio lug červenec července lipiec lipca июля июль липня "
    "temmuz يوليو iulie heinäkuuta július",
    "august aug agosto ago août agt augustus augusti srpen srpna sierpień sierpnia августа август серпня "
    "ağustos أغسطس اغسطس elokuuta augusztus",
    "september sept sep septiembre septembre setembro set settembre září wrzesień września сентября "
    "сентябрь вересня eylül سبتمبر septembrie syyskuuta szeptember",
    "october oct octubre octobre oktober okt outubro out ottobre ott říjen října październik października "
    "октября октябрь жовтня ekim أكتوبر اكتوبر octombrie lokakuuta október",
    "november nov noviembre novembre novembro listopad listopadu listopada ноября ноябрь листопада kasım "
    "نوفمبر noiembrie marraskuuta",
    "december dec diciembre dic décembre déc dezember dez dezembro dicembre desember des prosinec prosince "
    "grudzień grudnia декабря декабрь грудня aralık ديسمبر decembrie joulukuuta",
)
# Hindi, Bengali, Greek, Hebrew, Persian, Urdu, Indonesian and Malay; short ones of Russian.
_MORE_MONTH_NAMES = (
    "जनवरी জানুয়ারি ιανουαρίου ינואר ژانویه جنوری янв",
    "फरवरी फ़रवरी ফেব্রুয়ারি φεβρουαρίου פברואר فوریه فروری pebruari фев февр",
    "मार्च মার্চ μαρτίου מרץ مارچ maret mac мар",
    "अप्रैल এপ্রিল απριλίου אפריל آوریل اپریل апр",
    "मई মে μαΐου מאי مئی",
    "जून জুন ιουνίου יוני ژوئن جون июн",
    "जुलाई জুলাই ιουλίου יולי ژوئیه جولائی julai июл",
    "अगस्त আগস্ট αυγούστου אוגוסט اوت اگست agustus ogos авг",
    "सितंबर सितम्बर সেপ্টেম্বর σεπτεμβρίου ספטמבר سپتامبر ستمبر сен сент",
    "अक्टूबर अक्तूबर অক্টোবর οκτωβρίου אוקטובר اکتبر اکتوبر окт",
    "नवंबर नवम्बर নভেম্বর νοεμβρίου נובמבר نوامبر نومبر ноя нояб",
    "दिसंबर दिसम्बर ডিসেম্বর δεκεμβρίου דצמבר دسامبر دسمبر disember дек",
)
_MONTHS = {
    unicodedata.normalize("NFC", name): number
    for listed in (_MONTH_NAMES, _MORE_MONTH_NAMES)
    for number, names in enumerate(listed, 1)
    for name in names.split()
}
MONTH_NAME = "|".join(sorted((re.escape(name) for name in _MONTHS), key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ANY_YEAR = re.compile(r"(?:19|20)\d\d|\d{6}\D")
_DAY_NAME = (
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:de\s+|of\s+|d[’']|ב)?"
    rf"(?P<month>{MONTH_NAME})(?!\w)\.?"
)
_NAME_DAY = rf"(?:\b|(?<=\d))(?P<month>{MONTH_NAME})(?!\w)\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
_CLOCK = re.compile(r"[T\s]\s*(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?")
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d./-]){_YEAR}-(?P<month_number>\d{{1,2}})-(?P<day>\d{{1,2}})(?![\d-])",
        rf"(?<![\d./-]){_YEAR}[/.](?P<month_number>\d{{1,2}})[/.](?P<day>\d{{1,2}})(?!\d)",
        rf"ngày\s+(?P<day>\d{{1,2}})\s+tháng\s+(?P<month_number>\d{{1,2}})\s+năm\s+{_YEAR}\b",
        rf"{_YEAR}\s*[年년]\s*(?P<month_number>\d{{1,2}})\s*[月월]\s*(?P<day>\d{{1,2}})\s*[日일]",
        rf"{_NAME_DAY},?\s*(?:,|at|-|–)?\s*{_YEAR}(?!\d)",
        rf"(?<!\d){_DAY_NAME},?\s*(?:de[l]?\s+)?{_YEAR}(?!\d)",
        rf"\b{_YEAR}[.,]?\s+(?P<month>{MONTH_NAME})(?!\w)\.?\s+(?P<day>\d{{1,2}})\b",
        # As news agencies stamp what they send: 271403 NOV 26.
        rf"(?<!\d)(?P<day>\d\d)(?:[01]\d|2[0-3])[0-5]\d\s?(?:GMT|UTC|Z)?\s(?P<month>{MONTH_NAME})\.?\s(?P<year>\d\d)\s*$",
        rf"(?<![\d./-])(?P<first>\d{{1,2}})(?P<sign>[./-])(?P<second>\d{{1,2}})(?P=sign){_YEAR}(?!\d|[./-]\d)",
    )
)


_CHANGED = re.compile(
    r"updat|modif|revis|amend|last\s+(?:edit|chang)|actualiz|actualis|atualiz|aggiorna|mis(?:e)?\s+à\s+jour|mise\s+a\s+jour"
    r"|aktualis|geändert|bearbeitet|überarbeitet|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|päivite|muokattu"
    r"|zaktualiz|aktualiz|frissít|módosít|güncelle|обновл|изменен|изменён|оновлен|تحديث|محدّث|تعديل|עודכן|עדכון|به‌روز"
    r"|अपडेट|संशोधित|হালনাগাদ|更新|最終更新|修改|수정|업데이트|diperbarui|cập\s+nhật|ενημέρωση|ενημερώθηκε",
    re.IGNORECASE,
)
PLACES = to_say(
    (
        "address of the page",
        "byline",
        "document properties",
        "document properties, file made",
        "document properties, last changed",
        "first line",
        "headline",
        "headline, after an image label",
        "line marked as author",
        "page saved, last changed",
        "sender",
        "site header",
        "time on the page",
        "time on the page, last changed",
        "title element",
    )
)
"""Where readers found a value, as it is kept; it is said where it is shown."""
_ASCII_DIGITS = {zero + digit: str(digit) for zero in (0x0660, 0x06F0, 0x0966, 0xFF10) for digit in range(10)}


@dataclass(frozen=True, slots=True)
class DateInText:
    """A date read from text: ISO 8601 value, where it starts, and how an ambiguous one was read."""

    value: str
    start: int
    reading: str = ""


def dates_in(text: str) -> tuple[DateInText, ...]:
    """Find every full date, in order of place; 02/06/2025 is offered both as 2 June and as 6 February."""
    found: dict[tuple[int, str], DateInText] = {}
    text = text.translate(_ASCII_DIGITS)
    if not _ANY_YEAR.search(text):
        return ()
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            for date in _readings(match):
                found.setdefault((date.start, date.value), date)
    return tuple(sorted(found.values(), key=lambda date: date.start))


def placed_dates(text: str, place: str, field: str = "") -> Iterator[Found]:
    """Yield the dates of a line with their place; those behind a word such as “updated” are last changes.

    ``field`` is a short line above that may name what the first date is.
    """
    field = "" if dates_in(field) else field
    found = dates_in(text)
    starts = sorted({date.start for date in found})
    for date in found:
        earlier = [start for start in starts if start < date.start]
        before = text[earlier[-1] if earlier else 0 : date.start]
        before = before if earlier else f"{field}\n{before}"
        said = [place, date.reading, MODIFIED if _CHANGED.search(before) else ""]
        yield Found(date.value, ", ".join(filter(None, said)))


def says_change(line: str) -> bool:
    """Tell whether a line says when something was changed."""
    return _CHANGED.search(line) is not None and bool(dates_in(line))


def iso_date(value: str) -> str:
    """Return an ISO 8601 date or date and time read from a metadata value, or an empty string."""
    value = value.strip()
    dates = dates_in(value)
    if not dates:
        return ""
    clock = _CLOCK.search(value)
    if clock is None or len({date.value for date in dates}) > 1:
        return dates[0].value
    hour, minute, second, zone = clock.groups()
    return f"{dates[0].value}T{hour}:{minute}:{second or '00'}{zone or ''}"


def distinct(candidates: Iterable[Found]) -> tuple[Found, ...]:
    """Keep the first candidate of each value and place, in order."""
    seen = {(found.value, found.where): found for found in candidates}
    return tuple(seen.values())


def _readings(match: re.Match[str]) -> Iterator[DateInText]:
    parts = match.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    if parts.get("month"):
        yield from _valid(match, year, _MONTHS[parts["month"].lower()], int(parts["day"]))
    elif parts.get("month_number"):
        yield from _valid(match, year, int(parts["month_number"]), int(parts["day"]))
    else:
        yield from _numeric(match, year, int(parts["first"]), int(parts["second"]), parts["sign"])


def _numeric(match: re.Match[str], year: int, first: int, second: int, sign: str) -> Iterator[DateInText]:
    if sign == "." or first == second or first > 12:
        yield from _valid(match, year, second, first)
    elif second > 12:
        yield from _valid(match, year, first, second)
    else:
        yield from _valid(match, year, second, first, to_say("read as day/month"))
        yield from _valid(match, year, first, second, to_say("read as month/day"))


def _valid(match: re.Match[str], year: int, month: int, day: int, reading: str = "") -> Iterator[DateInText]:
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return
    yield DateInText(date.isoformat(), match.start(), reading)
