"""Which column of a table is which field: by name as people spell it, checked against what it holds."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from claimtracker.domain.errors import BadInput
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.fields import BY_NAME, FIELDS, Field
from claimtracker.exchange.archive.head_pairs import paired_field
from claimtracker.exchange.archive.head_parts import (
    is_other_word,
    parts_of,
    says_something_else,
    told_field,
    without_filling,
)
from claimtracker.exchange.archive.head_words import (
    bare_name,
    is_rating,
    may_be_ratings,
    plain_name,
    words_of,
)
from claimtracker.exchange.archive.loose import clean, day_of, sightings_in

LEAST = 84.0
PAIRED = 98.5
_MOST_SPELLED = 300
_LEAST_WORDS, _LEAST_LETTERS = 3.5, 22
_LONGEST_NAME = 60
_LEAST_SPELLED = 4
_LOOKED_AT, _LEAST_KNOWN = 15, 2
_FILLER = re.compile(
    r"\b(?:our|the|an?|of|to|this|that|is|was|it|in|for|original|final|le|la|der|die|das)\b ?"
)
_BARE_DATES = words_of(
    "date datum fecha data tarih تاريخ day tag jour día giorno يوم am wann when quand cuándo quando متى"
)
_BY_PERSON_OR_DESK = frozenset(["checked by", "fact checker", "reviewer"])
_ORDER = {field.name: place for place, field in enumerate(FIELDS)}

# What the cells of a column tell whose links lead to the check, the surest first; "" is a column of no field.
_OF_CHECK = ("review_title", "publisher", "verdict", "", "finding", "statement", "checker")
_LINKED = (*_OF_CHECK, "appearances")

Mapped = Mapping[str, int]
"""The place of the column for each field that has one."""


def guess_mapping(header: Sequence[str], samples: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return the likeliest column for each field; a table whose claims bear no known name gives its
    column of sentences. Empty when there is none."""
    columns = [[clean(row[place]) for row in samples if place < len(row)] for place in range(len(header))]
    scored = sorted(
        (-score, _ORDER[field], place)
        for place, name in enumerate(header)
        for field, score in _likenesses(name, place < _MOST_SPELLED).items()
        if _may_hold(name, columns[place], BY_NAME[field])
    )
    found: dict[str, int] = {}
    for _, order, place in scored:
        if FIELDS[order].name not in found and place not in found.values():
            found[FIELDS[order].name] = place
    sentences = None if "statement" in found else _sentences(header, columns, found)
    if sentences is not None:
        found["statement"] = sentences
    if not known_heads(header):
        _by_values(columns, found)
    _settle_author(header, found)
    _settle_date(header, found)
    _settle_checker(header, columns, found)
    return found


def with_links(found: Mapping[str, int], links: Mapping[int, int]) -> dict[str, int]:
    """Take the addresses behind the words of a column for what the column tells of, where none is known.

    ``links`` are the places of such addresses, with those of the columns whose cells they stand behind.
    """
    mapped = {field: place for field, place in found.items() if place not in links}
    fields = {place: field for field, place in mapped.items()}
    free = {field: [at for at, base in links.items() if fields.get(base, "") == field] for field in _LINKED}
    if "review_url" not in mapped:
        of_check = next((at for field in _OF_CHECK for at in free[field]), None)
        mapped |= {} if of_check is None else {"review_url": of_check}
    seen = [at for at in free["appearances"] if at not in mapped.values()]
    return mapped | ({"appearances": seen[0]} if seen else {})


def heads_below(header: Sequence[str], first: Sequence[Sequence[str]]) -> int:
    """Return the number of the row with the heads of the columns where a title stands above them, else 0.

    The row under the first line is 1. A title fills at most half as many cells as the heads below it.
    """
    best, most = 0, known_heads(header)
    for number, cells in enumerate(first[:_LOOKED_AT], 1):
        known = known_heads(cells)
        if known >= _LEAST_KNOWN and known > most and 2 * _filled(header) <= _filled(cells):
            best, most = number, known
    return best


def known_heads(cells: Sequence[str]) -> int:
    """Return how many of a line's cells are names of fields."""
    return sum(bool(_likenesses(cell)) for cell in cells[:_MOST_SPELLED])


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _settle_author(header: Sequence[str], found: dict[str, int]) -> None:
    """Take a bare “author” for that of the check in a table whose columns are named as in ClaimReview."""
    place = found.get("speaker")
    reviews = any(plain_name(name) == "claim reviewed" for name in header)
    if place is not None and reviews and "publisher" not in found and bare_name(header[place]) == "author":
        found["publisher"] = found.pop("speaker")


def _settle_date(header: Sequence[str], found: dict[str, int]) -> None:
    """Take a bare “date” for that of the check in a table that tells of checks and names no speaker."""
    place = found.get("said_on")
    of_checks = {"review_url", "review_title", "publisher"} & found.keys()
    if place is None or "speaker" in found or "checked_on" in found or not of_checks:
        return
    if bare_name(header[place]) in _BARE_DATES:
        found["checked_on"] = found.pop("said_on")


def _settle_checker(header: Sequence[str], columns: Sequence[Sequence[str]], found: dict[str, int]) -> None:
    """Take “Checked by” in a table that people wrote for the person; in a collection it is the desk.

    Collections name their columns as programs do (``fact_checker``), or have the same name in every row.
    """
    place = found.get("publisher")
    if place is None or "checker" in found or bare_name(header[place]) not in _BY_PERSON_OR_DESK:
        return
    names = [value for value in columns[place] if value]
    of_programs = header[place].islower() or not header[place].replace("-", " ").replace(" ", "").isalpha()
    if not of_programs and (len(names) < _LEAST_KNOWN or len(set(names)) > 1):
        found["checker"] = found.pop("publisher")


def chosen_mapping(header: Sequence[str], chosen: Mapping[str, str]) -> dict[str, int]:
    """Return the places of columns named by a person (field: column, "" for none); raises BadInput."""
    places = {plain_name(name): place for place, name in reversed(list(enumerate(header)))}
    found: dict[str, int] = {}
    for field, column in chosen.items():
        if field not in BY_NAME:
            raise BadInput(
                say("There is no field “{field}”.", field=field),
                say("Fields are: {fields}.", fields=", ".join(BY_NAME)),
            )
        if column:
            place = places.get(plain_name(column))
            if place is None:
                raise BadInput(
                    say("The table has no column “{column}”.", column=column),
                    say("Its columns are: {columns}.", columns=", ".join(header)[:400]),
                )
            found[field] = place
    return found


def header_key(header: Sequence[str]) -> str:
    """Return what tells tables of one shape: their columns' names, in order."""
    return "\x1f".join(plain_name(name) for name in header)


@lru_cache(maxsize=4096)
def _likenesses(name: str, spelled: bool = True) -> dict[str, float]:
    """Return how much a name is that of each field; an equal one counts 100, its own name a little more.

    Where ``spelled`` is false, names that are merely like another are not looked for.
    """
    bare = bare_name(name)
    if not bare or len(name) > _LONGEST_NAME:
        return {}
    found = dict(_KNOWN.get(bare, ()))
    for field, score in _KNOWN.get(without_filling(parts_of(bare)), ()):
        found[field] = max(score - 1.0, found.get(field, 0.0))
    if paired := told_field(bare) or ("" if says_something_else(bare) else paired_field(bare)):
        found[paired] = max(PAIRED, found.get(paired, 0.0))
    if spelled and not is_other_word(bare) and len(bare) >= _LEAST_SPELLED:
        without = _FILLER.sub("", bare).strip() or bare
        for field, score in _KNOWN.get(without, ()):
            found[field] = max(score - 1.0, found.get(field, 0.0))
        for field, names in _SPELLINGS.items():
            if field not in found:
                found[field] = max((_close(without, other) for other in names), default=0.0)
    return {field: score for field, score in found.items() if score >= LEAST}


def _names_of(field: Field) -> dict[str, float]:
    """Return the bare names of a field with what an equal one counts."""
    named = {bare_name(other): 100.0 - 0.01 * place for place, other in reversed([*enumerate(field.names)])}
    own = {bare_name(field.label): 101.0} | ({bare_name(field.name): 101.0} if field.own_name else {})
    return named | own


_NAMED = {field.name: _names_of(field) for field in FIELDS}
_KNOWN: dict[str, list[tuple[str, float]]] = {}
for _field, _names in _NAMED.items():
    for _name, _score in _names.items():
        _KNOWN.setdefault(_name, []).append((_field, _score))
_SPELLINGS = {
    field.name: tuple(
        name for name in {*_NAMED[field.name], bare_name(field.name)} if len(name) >= _LEAST_SPELLED
    )
    for field in FIELDS
}


def _close(one: str, other: str) -> float:
    """Return how much a name is spelled like another; none whose words all begin otherwise, as “deadline”."""
    if not {word[0] for word in one.split()} & {word[0] for word in other.split()}:
        return 0.0
    spelled = fuzz.ratio(one, other)
    words = fuzz.token_sort_ratio(one, other)
    run_on = fuzz.ratio(one.replace(" ", ""), other.replace(" ", ""))
    return min(PAIRED, max(spelled, words, run_on)) - 1.0


def _may_hold(name: str, values: Sequence[str], field: Field) -> bool:
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
    if field.name == "tags":
        return not all(day_of(value)[0] for value in given)
    if field.name == "verdict":
        return may_be_ratings(name, given)
    if field.name == "finding":
        return not all(map(is_rating, given))
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


def _by_values(columns: Sequence[Sequence[str]], found: dict[str, int]) -> None:
    """Where no name tells, take the first column of addresses for the checks’, and the first of ratings."""
    for field, is_one in (("review_url", _is_address), ("verdict", is_rating)):
        for place, values in enumerate(columns):
            if (
                any(values)
                and place not in found.values()
                and all(is_one(value) for value in values if value)
            ):
                found[field] = place
                break


def _is_address(value: str) -> bool:
    return " " not in value and any(seen.url for seen in sightings_in(value))
