"""Values of dirty data: texts, names, addresses and dates, whatever shape they came in."""

import html
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from claimtracker.domain.errors import BadValue
from claimtracker.domain.text import canonical_text
from claimtracker.domain.urls import canonical_url
from claimtracker.exchange.archive.records import ArchiveSighting
from claimtracker.exchange.readers.dates import dates_in
from claimtracker.exchange.sheets.values import a_date

_NOTHING = frozenset(
    ["null", "none", "nan", "n/a", "na", "undefined", "-", "–", "—", "nil", "#n/a", "[]", "{}"]
)
_MARK = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_ODD = re.compile(r"[^!-~ ]|[&<]|  ").search
_LONGEST_NOTHING = 12
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|<>\"“”]+?(?=[,;]?(?:\s|[|<>\"“”]|'[,;\]})]|$)|[,;]+(?:https?://|www\.))", re.I
)
_ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?\Z", re.DOTALL)
_COMPACT_DAY = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_SECONDS = re.compile(r"(\d{9,10})(\d{3})?(?:\.0)?")
_BESIDE_NAME = re.compile(r"(?<=\d)[-/.]+(?=[^\W\d_])|(?<=[^\W\d_])[-/.]+(?=\d)")
_SHORT_DATE = re.compile(r"(\d{1,2}\.?\s+[^\W\d_]+\.?)\s+(\d\d)")
_NAMED_MONTH = re.compile(r"[^\W\d_]+\.?(?:\s+de)?,?\s+\d{4}")
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])[/.-](\d{4})")
_SHORT_YEAR = 2
_INSIDE = ("@value", "name", "text", "alternateName", "headline", "@id")
_MOST_ITEMS = 200
_DEEPEST = 6


def text_of(value: Any, deep: int = 0) -> str:
    """Return a value as text: entities and marks resolved, on one line; "" when it says nothing.

    Of an object its name, of a list everything that says something, parted by commas.
    """
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool) or value is None or deep > _DEEPEST:
        return ""
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    if isinstance(value, dict):
        found = (text_of(value.get(name), deep + 1) for name in _INSIDE)
        return next((text for text in found if text), "")
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, (text_of(one, deep + 1) for one in value[:_MOST_ITEMS]))))
    return ""


def clean(text: str) -> str:
    """Return a text without entities, marks and superfluous spaces; "" for null and its like."""
    if not _ODD(text):
        text = text.strip(" ")
        return "" if len(text) < _LONGEST_NOTHING and text.casefold() in _NOTHING else text
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _MARK.sub(" ", text)
    text = _SPACES.sub(" ", canonical_text(text)).strip()
    return "" if text.casefold() in _NOTHING else text


def clean_lines(text: str) -> str:
    """Return a text of several paragraphs as ``clean`` does each of its lines; empty lines part them."""
    return "\n".join(clean(line) for line in canonical_text(text).split("\n")).strip()


def first_of(value: Any) -> Any:
    """Return the first item of a list that is something, else the value itself."""
    if isinstance(value, list):
        return next((one for one in value if one), None)
    return value


def objects_in(value: Any) -> list[dict[str, Any]]:
    """Return the object, or the objects of a list."""
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def url_of(value: Any) -> str:
    """Return the first address in a value, "" when there is none."""
    if isinstance(value, str):
        found = _URL.search(clean(value))
        return found[0].rstrip(".,;") if found else ""
    return next((seen.url for seen in sightings_in(value) if seen.url), "")


def sightings_in(value: Any) -> list[ArchiveSighting]:
    """Return every address in a value, each once; text without one becomes an outlet."""
    if not value:
        return []
    told = list(_sightings(value, 0))
    if len(told) < 2:
        return told
    found: dict[str, ArchiveSighting] = {}
    for seen in told:
        found.setdefault(canonical_url(seen.url) or seen.url or seen.outlet, seen)
    return list(found.values())


def _sightings(value: Any, deep: int) -> Iterator[ArchiveSighting]:
    if isinstance(value, str):
        text = clean(value)
        addresses = _URL.findall(text)
        yield from (ArchiveSighting(url=address.rstrip(".,;")) for address in addresses)
        if text and not addresses:
            yield ArchiveSighting(outlet=text)
    elif isinstance(value, list):
        for one in value[:_MOST_ITEMS] if deep <= _DEEPEST else ():
            yield from _sightings(one, deep + 1)
    elif isinstance(value, dict) and deep <= _DEEPEST:
        yield from _of_object(value, deep)


def _of_object(value: dict[str, Any], deep: int) -> Iterator[ArchiveSighting]:
    outlet = text_of(value.get("publisher")) or text_of(value.get("name")) or text_of(value.get("headline"))
    day, _ = day_of(value.get("datePublished"))
    addresses = [
        seen.url
        for name in ("url", "@id", "contentUrl", "sameAs", "mainEntityOfPage")
        for seen in _sightings(value.get(name), deep + 1)
        if seen.url
    ]
    for address in dict.fromkeys(addresses):
        yield ArchiveSighting(address, outlet, day)
    if not addresses and outlet:
        yield ArchiveSighting("", outlet, day)


@lru_cache(maxsize=4096)
def _site(start: str) -> str:
    try:
        return (urlsplit(start).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def host_of(url: str) -> str:
    """Return the site of an address, without www."""
    return _site("/".join(url.split("/", 3)[:3]))


def western_digits(text: str) -> str:
    """Return a text with the digits 0 to 9 for those of other scripts."""
    return text if text.isascii() else "".join(str(unicodedata.digit(sign, sign)) for sign in text)


def whole_year(year: str) -> str:
    """Return a year of two digits in the century that makes it no later than next year."""
    if len(year) != _SHORT_YEAR:
        return year
    return f"20{year}" if int(year) <= datetime.now(UTC).year % 100 + 1 else f"19{year}"


def day_of(value: Any) -> tuple[str, str]:
    """Return a date as ISO 8601 (a year, month or day), or "" and why it could not be read.

    A moment counts as the day that stands there: moving it between time zones would change the date.
    """
    value = first_of(value)
    text = text_of(value.get("@value") if isinstance(value, dict) else value)
    if not text:
        return "", ""
    if found := _ISO_DAY.match(text):
        text = found[1]
    elif found := _COMPACT_DAY.fullmatch(text):
        text = "-".join(found.groups())
    elif found := _SECONDS.fullmatch(text):
        text = datetime.fromtimestamp(int(found[1]), UTC).date().isoformat()
    try:
        return a_date(text), ""
    except BadValue as error:
        days = {date.value for date in dates_in(text)} or _with_month(western_digits(text))
        return (days.pop(), "") if len(days) == 1 else ("", error.sentence)


def _with_month(text: str) -> set[str]:
    """Return the readings of 25-Mar-2021, 25-Mar-21, March 2021 and 03/2021."""
    if found := _MONTH_YEAR.fullmatch(text):
        return {f"{found[2]}-{found[1].zfill(2)}"}
    parted = _BESIDE_NAME.sub(" ", text)
    if found := _SHORT_DATE.fullmatch(parted):
        parted = f"{found[1]} {whole_year(found[2])}"
    elif _NAMED_MONTH.fullmatch(parted):
        return {date.value[:7] for date in dates_in(f"1 {parted}")}
    return {date.value for date in dates_in(parted)}
