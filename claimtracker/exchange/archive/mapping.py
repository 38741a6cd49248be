"""Which column of a table is which field: by name as people spell it, checked against what it holds."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from claimtracker.domain.errors import BadInput
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.fields import BY_NAME, FIELDS, Field
from claimtracker.exchange.archive.loose import clean, day_of, sightings_in

LEAST = 84.0
_WORDS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LEAST_WORDS, _LEAST_LETTERS = 3.5, 22
_LONGEST_NAME = 60
_LOOKED_AT, _LEAST_KNOWN = 15, 2
_FILLER = re.compile(
    r"\b(?:our|the|an?|of|to|this|that|is|was|it|in|for|original|final|le|la|der|die|das)\b ?"
)
_BARE_DATES = frozenset(["date", "datum", "fecha", "data"])

Mapped = Mapping[str, int]
"""The place of the column for each field that has one."""


def guess_mapping(header: Sequence[str], samples: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return the likeliest column for each field; a table whose claims bear no known name gives its
    column of sentences. Empty when there is none."""
    columns = [[clean(row[place]) for row in samples if place < len(row)] for place in range(len(header))]
    scored = sorted(
        (
            (-score, order, place)
            for order, field in enumerate(FIELDS)
            for place, name in enumerate(header)
            if (score := _likeness(name, field)) >= LEAST and _may_hold(columns[place], field)
        ),
    )
    found: dict[str, int] = {}
    for _, order, place in scored:
        if FIELDS[order].name not in found and place not in found.values():
            found[FIELDS[order].name] = place
    sentences = None if "statement" in found else _sentences(header, columns, found)
    if sentences is not None:
        found["statement"] = sentences
    _settle_date(header, found)
    return found


def heads_below(header: Sequence[str], first: Sequence[Sequence[str]]) -> int:
    """Return the number of the row with the heads of the columns where a title stands above them, else 0.

    The row under the first line is 1. A title fills at most half as many cells as the heads below it.
    """
    best, most = 0, _known(header)
    for number, cells in enumerate(first[:_LOOKED_AT], 1):
        known = _known(cells)
        if known >= _LEAST_KNOWN and known > most and 2 * _filled(header) <= _filled(cells):
            best, most = number, known
    return best


def _known(cells: Sequence[str]) -> int:
    return sum(any(_likeness(cell, field) >= LEAST for field in FIELDS) for cell in cells)


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _settle_date(header: Sequence[str], found: dict[str, int]) -> None:
    """Take a bare “date” for that of the check in a table that tells of checks and names no speaker."""
    place = found.get("said_on")
    of_checks = {"review_url", "review_title", "publisher"} & found.keys()
    if place is None or "speaker" in found or "checked_on" in found or not of_checks:
        return
    if _plain(header[place]) in _BARE_DATES:
        found["checked_on"] = found.pop("said_on")


def chosen_mapping(header: Sequence[str], chosen: Mapping[str, str]) -> dict[str, int]:
    """Return the places of columns named by a person (field: column, "" for none); raises BadInput."""
    places = {_plain(name): place for place, name in reversed(list(enumerate(header)))}
    found: dict[str, int] = {}
    for field, column in chosen.items():
        if field not in BY_NAME:
            raise BadInput(
                say("There is no field “{field}”.", field=field),
                say("Fields are: {fields}.", fields=", ".join(BY_NAME)),
            )
        if column:
            place = places.get(_plain(column))
            if place is None:
                raise BadInput(
                    say("The table has no column “{column}”.", column=column),
                    say("Its columns are: {columns}.", columns=", ".join(header)[:400]),
                )
            found[field] = place
    return found


def header_key(header: Sequence[str]) -> str:
    """Return what tells tables of one shape: their columns' names, in order."""
    return "\x1f".join(_plain(name) for name in header)


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return " ".join(_WORDS.split(fold(_CAMEL.sub(" ", name)))).strip()


@lru_cache(maxsize=8192)
def _likeness(name: str, field: Field) -> float:
    """Return 0 to 100; equal names are 100, the field's own name a little more."""
    plain = _plain(name)
    if not plain or len(name) > _LONGEST_NAME:
        return 0.0
    if plain == _plain(field.label) or (plain == _plain(field.name) and field.own_name):
        return 101.0
    known = [_plain(other) for other in field.names]
    if plain in known:
        return 100.0 - 0.01 * known.index(plain)
    if len(plain) < 4:
        return 0.0
    bare = _FILLER.sub("", plain).strip() or plain
    if bare in known:
        return 99.0 - 0.01 * known.index(bare)
    return max((_close(bare, other) for other in (*known, _plain(field.name))), default=0.0)


def _close(one: str, other: str) -> float:
    if len(other) < 4:
        return 0.0
    spelled = fuzz.ratio(one, other)
    words = fuzz.token_sort_ratio(one, other)
    run_on = fuzz.ratio(one.replace(" ", ""), other.replace(" ", ""))
    return max(spelled, words, run_on) - 1.0


def _may_hold(values: Sequence[str], field: Field) -> bool:
    """Tell whether a column's values can be what the field holds; an empty column says nothing against it."""
    given = [value for value in values if value]
    if not given:
        return True
    if field.holds == "date":
        return sum(
            bool(day_of(value)[0]) or any(sign.isdigit() for sign in value) for value in given
        ) >= 0.5 * len(given)
    if field.holds in ("url", "urls"):
        return sum(any(seen.url for seen in sightings_in(value)) for value in given) >= 0.5 * len(given)
    if field.name == "statement":
        return sum(_is_address(value) for value in given) < 0.5 * len(given)
    return True


def _sentences(
    header: Sequence[str], columns: Sequence[Sequence[str]], taken: Mapping[str, int]
) -> int | None:
    """Return the column that holds sentences, the longest of those left over."""
    best: int | None = None
    most = 0.0
    for place, values in enumerate(columns):
        given = [value for value in values if value and not _is_address(value)]
        if (
            place in taken.values()
            or len(given) < 0.5 * max(1, len(values))
            or len(header[place]) > _LONGEST_NAME
        ):
            continue
        words = sum(len(value.split()) for value in given) / len(given)
        letters = sum(map(len, given)) / len(given)
        if words >= _LEAST_WORDS and letters >= _LEAST_LETTERS and min(letters, 200) > most:
            best, most = place, min(letters, 200)
    return best


def _is_address(value: str) -> bool:
    return " " not in value and any(seen.url for seen in sightings_in(value))
