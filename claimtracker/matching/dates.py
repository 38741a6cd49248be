"""Dates in a text: days, months, years, decades and weekdays, as far as they are given."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.tokens import Token

FIRST_YEAR, LAST_YEAR = 1400, 2100
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True, slots=True)
class Date:
    """What is known of a date (0 where nothing is), and the tokens that write it, ``last`` inclusive."""

    first: int
    last: int
    year: int = 0
    month: int = 0
    day: int = 0
    decade: int = 0
    weekday: int = 0
    season: int = 0
    relative: str = ""
    """A time told from when it is said, as unit and steps: year-1 for "last year"."""

    def agrees(self, other: "Date") -> bool:
        """Tell whether nothing that both dates give is different."""
        pairs = (
            (self.year, other.year),
            (self.month, other.month),
            (self.day, other.day),
            (self.decade, other.decade),
            (self.weekday, other.weekday),
            (self.season, other.season),
            (self.relative, other.relative),
        )
        return all(a == b or not a or not b for a, b in pairs)

    def comparable(self, other: "Date") -> bool:
        """Tell whether both give a part of the same kind."""
        return any(
            a and b
            for a, b in (
                (self.year, other.year),
                (self.decade, other.decade),
                (self.month, other.month),
                (self.weekday, other.weekday),
                (self.season, other.season),
                (self.relative, other.relative),
            )
        )


def is_year(token: Token) -> bool:
    """Tell whether four digits read as a year."""
    return (
        token.kind == "num"
        and len(token.text) == 4
        and token.text.isdecimal()
        and (FIRST_YEAR <= int(token.text) <= LAST_YEAR)
    )


def dates(tokens: Sequence[Token], lexicon: Lexicon | None) -> list[Date]:
    """Return the dates of a text in order; ``1990s``, ``the nineties`` and ``May 2020`` are dates too."""
    found: list[Date] = []
    day_first = lexicon is not None and bool(lexicon.pack.words.get("day_first"))
    at = 0
    while at < len(tokens):
        if tokens[at].kind != "num" and (lexicon is None or tokens[at].key not in lexicon.starts_dates):
            at += 1
            continue
        date = _iso(tokens, at) or _dotted(tokens, at) or _slashed(tokens, at, day_first=day_first)
        if date is None and lexicon is not None:
            date = (
                _with_month(tokens, at, lexicon)
                or _season(tokens, at, lexicon)
                or _decade(tokens, at, lexicon)
                or _relative(tokens, at, lexicon)
                or _weekday(tokens, at, lexicon)
            )
        if date is None and is_year(tokens[at]) and not _counts(tokens, at, lexicon):
            date = Date(at, at, year=int(tokens[at].text))
        if date is not None:
            found.append(date)
        at = date.last + 1 if date else at + 1
    return found


def _counts(tokens: Sequence[Token], at: int, lexicon: Lexicon | None) -> bool:
    """Tell whether four digits count something: a unit or a sign stands beside them."""
    if at and tokens[at - 1].kind == "sign":
        return True
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    if after.kind == "sign" or (after.kind == "word" and after.start == tokens[at].end):
        return True
    return lexicon is not None and (
        lexicon.units.at(tokens, at + 1) is not None
        or after.key in lexicon.pack.magnitudes
        or after.key in lexicon.words("counted")
    )


def _whole(tokens: Sequence[Token], at: int, most: int) -> int:
    """Return the small whole number at a token, 0 if there is none."""
    if 0 <= at < len(tokens) and tokens[at].kind == "num" and tokens[at].text.isdecimal():
        value = int(tokens[at].text[:6])
        return value if value <= most else 0
    return 0


def _iso(tokens: Sequence[Token], at: int) -> Date | None:
    if (
        not is_year(tokens[at])
        or at + 4 >= len(tokens)
        or tokens[at + 1].text != "-"
        or tokens[at + 3].text != "-"
    ):
        return None
    month, day = _whole(tokens, at + 2, 12), _whole(tokens, at + 4, 31)
    return Date(at, at + 4, int(tokens[at].text), month, day) if month and day else None


def _dotted(tokens: Sequence[Token], at: int) -> Date | None:
    """Read 1.5.1998, which nobody writes with the month first."""
    found = _DOTTED.fullmatch(tokens[at].text) if tokens[at].kind == "num" else None
    if found is None or not is_year(tokens[at]._replace(text=found[3])):
        return None
    day, month = int(found[1]), int(found[2])
    return Date(at, at, int(found[3]), month, day) if 1 <= day <= 31 and 1 <= month <= 12 else None


def _slashed(tokens: Sequence[Token], at: int, *, day_first: bool) -> Date | None:
    if at + 4 >= len(tokens) or tokens[at + 1].text not in "/." or tokens[at + 3].text != tokens[at + 1].text:
        return None
    one, two = _whole(tokens, at, 31), _whole(tokens, at + 2, 31)
    if not one or not two or not is_year(tokens[at + 4]):
        return None
    year = int(tokens[at + 4].text)
    if one > 12 >= two or (day_first and two <= 12):
        return Date(at, at + 4, year, two, one)
    return Date(at, at + 4, year, one, two) if two > 12 >= one else Date(at, at + 4, year)


def _skip(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Step over what may stand inside a date: a comma, a dot, an ordinal suffix, "of", "de"."""
    inside = lexicon.words("inside_dates")
    suffixes = lexicon.words("ordinal_suffixes")
    while at < len(tokens) and (
        tokens[at].text in ",." or tokens[at].key in inside or tokens[at].key in suffixes
    ):
        at += 1
    return at


def _with_month(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Date | None:
    start, day = at, _whole(tokens, at, 31)
    if day:
        at = _skip(tokens, at + 1, lexicon)
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].key not in lexicon.months:
        return None
    month, last = lexicon.months[tokens[at].key], at
    after = _skip(tokens, at + 1, lexicon)
    if not day and (day := _whole(tokens, after, 31)):
        last = after
        after = _skip(tokens, after + 1, lexicon)
    year = int(tokens[after].text) if _is_year_after_month(tokens, after, lexicon) else 0
    if year:
        last = after
    named = tokens[at].text[:1].isupper() and len(tokens[at].key) > 2 and start > 0
    introduced = start > 0 and tokens[start - 1].key in lexicon.words("month_before")
    if lexicon.pack.words.get("months_uncapitalised"):
        named = introduced
    elif tokens[at].key in lexicon.words("ambiguous_months"):
        named = named and introduced
    return Date(start, last, year, month, day) if day or year or named else None


def _is_year_after_month(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a year follows a month; four digits that count nothing are one even if far off."""
    if at >= len(tokens) or is_year(tokens[at]):
        return at < len(tokens)
    alone = at + 1 >= len(tokens) or tokens[at + 1].kind == "stop" or tokens[at + 1].key in lexicon.idle
    return alone and tokens[at].kind == "num" and len(tokens[at].text) == 4 and tokens[at].text.isdecimal()


def _season(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Date | None:
    """Read "spring 2021", "the fall of 2021"; a season without its year is a word like others."""
    season = lexicon.seasons.get(tokens[at].key, 0)
    after = _skip(tokens, at + 1, lexicon)
    if not season or after >= len(tokens) or not is_year(tokens[after]):
        return None
    return Date(at, after, year=int(tokens[after].text), season=season)


def _decade(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Date | None:
    token = tokens[at]
    if token.key in lexicon.decades:
        return Date(at, at, decade=1900 + lexicon.decades[token.key])
    if token.key in lexicon.tens:
        return _after_decade_word(tokens, at, lexicon, 1900 + lexicon.tens[token.key])
    if (
        token.kind != "num"
        or not token.text.isdecimal()
        or len(token.text) not in (2, 4)
        or token.text[-1] != "0"
    ):
        return None
    value = int(token.text) if len(token.text) == 4 else 1900 + int(token.text)
    after = at + 1 < len(tokens) and tokens[at + 1].start <= token.end + 1 and tokens[at + 1].key
    if after and after in lexicon.words("decade_suffixes"):
        return Date(at, at + 1, decade=value)
    return _after_decade_word(tokens, at, lexicon, value)


def _after_decade_word(tokens: Sequence[Token], at: int, lexicon: Lexicon, decade: int) -> Date | None:
    """Read "los años noventa", "a década de 1990", where a word for years or decades stands before."""
    inside = lexicon.words("inside_dates")
    for first in (at - 1, at - 2):
        named = first >= 0 and tokens[first].key in lexicon.words("decade_before")
        if named and all(token.key in inside for token in tokens[first + 1 : at]):
            return Date(first, at, decade=decade)
    return None


def _relative(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Date | None:
    found = lexicon.relative_dates.at(tokens, at)
    if found and at and tokens[at - 1].key in lexicon.words("not_today"):
        return None  # "في اليوم" is a day, not this one
    return Date(at, at + found[1] - 1, relative=found[0]) if found else None


def _weekday(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Date | None:
    """Read a day of the week, also one that is written in two words: "quinta-feira"."""
    tail = lexicon.pack.words.get("weekday_tail", "")
    heads = lexicon.pack.words.get("weekday_heads", {})
    if tail and tokens[at].key in heads:
        end = at + 2 if at + 2 < len(tokens) and tokens[at + 1].text == "-" else at + 1
        if end < len(tokens) and tokens[end].key == tail:
            return Date(at, end, weekday=heads[tokens[at].key])
    around = {token.key for token in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])}
    if tail and tokens[at].key in heads and around & lexicon.words("weekday_before"):
        return Date(at, at, weekday=heads[tokens[at].key])
    weekday = lexicon.weekdays.get(tokens[at].key, 0)
    return Date(at, at, weekday=weekday) if weekday else None
