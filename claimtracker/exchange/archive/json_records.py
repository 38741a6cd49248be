"""Plain JSON records: a list of objects with a statement and whatever else, read as the rows of a table.

Newsrooms' own tools write such files: a list, a list inside an object, or an object on each line (JSON
Lines). What an object holds inside others becomes columns such as ``speaker.name``.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.claim_review import read_value
from claimtracker.exchange.archive.json_stream import BrokenJson, BrokenLine
from claimtracker.exchange.archive.mapping import guess_mapping
from claimtracker.exchange.sheets.table import Row

Value = tuple[str | None, Any]
SAMPLED = 60
MOST_COLUMNS = 300
_MOST_IN_LIST = 50
_OWN = frozenset(["name", "label", "text", "value"])
_DEEPEST = 4
NO_JSON = to_say("The line is no JSON: {reason}.")
_NO_RECORD = to_say("The item is no record: it has no names with values.")


@dataclass(frozen=True, slots=True)
class Records:
    """The columns that the first records have, these records as rows, and the rows to come."""

    header: list[str]
    first: list[Row]
    rows: Iterator[Row]


def records_among(
    values: Iterable[Value], chosen: Mapping[str, str]
) -> tuple[Records | None, Iterator[Value]]:
    """Return plain records where a file holds them, or None and all values again for other readers.

    Records have something that can be the claim; or a person has ``chosen`` what holds it (field: column).
    """
    stream = iter(values)
    looked, broken = _some(stream)
    again = itertools.chain(looked, _after(broken, stream))
    items = _items(looked, alone=broken is None and len(looked) < SAMPLED)
    objects = [item for item in items if isinstance(item, dict) and item]
    if not objects or any(map(_is_known, objects[:SAMPLED])):
        return None, again
    header = _columns(objects[:SAMPLED])
    first = [_row(number, item, header) for number, item in enumerate(items[:SAMPLED], 1)]
    if not chosen.get("statement") and "statement" not in guess_mapping(
        header, [row.cells for row in first if row.cells]
    ):
        return None, again
    later = itertools.chain(items[SAMPLED:], (value for _, value in _after(broken, stream)))
    return Records(header, first, _rows(later, len(first) + 1, header)), again


def _some(stream: Iterator[Value]) -> tuple[list[Value], BrokenJson | None]:
    looked: list[Value] = []
    try:
        looked.extend(itertools.islice(stream, SAMPLED))
    except BrokenJson as broken:
        return looked, broken
    return looked, None


def _after(broken: BrokenJson | None, stream: Iterator[Value]) -> Iterator[Value]:
    if broken is not None:
        raise broken
    yield from stream


def _items(looked: Sequence[Value], *, alone: bool) -> list[Any]:
    """Return the values, or where an object holds them all in a list of its own, what is in that list."""
    if not (alone and len(looked) == 1 and isinstance(looked[0][1], dict)):
        return [value for listed, value in looked if listed is not None or value != {}]
    whole: dict[str, Any] = looked[0][1]
    lists = [inside for inside in _lists(whole, 0) if any(isinstance(one, dict) for one in inside)]
    header = _columns([{name: one for name, one in whole.items() if not isinstance(one, dict | list)}])
    if not lists or "statement" in guess_mapping(header, [_row(1, whole, header).cells]):
        return [whole]
    return max(lists, key=len)


def _lists(value: Mapping[str, Any], deep: int) -> Iterator[list[Any]]:
    for inside in value.values():
        if isinstance(inside, list):
            yield inside
        elif isinstance(inside, dict) and deep < _DEEPEST:
            yield from _lists(inside, deep + 1)


def _is_known(item: dict[str, Any]) -> bool:
    """Tell whether an item is a ClaimReview, or says that it is something else of schema.org."""
    return "@type" in item or "@context" in item or any(read_value(item, "", listed=False))


def _columns(objects: Iterable[dict[str, Any]]) -> list[str]:
    names = dict.fromkeys(name for item in objects for name, _ in _flat(item, "", 0))
    return list(itertools.islice(names, MOST_COLUMNS))


def _rows(values: Iterable[Any], start: int, header: Sequence[str]) -> Iterator[Row]:
    number = start - 1
    try:
        for number, value in enumerate(values, start):
            yield _row(number, value, header)
        return
    except BrokenJson as broken:
        reason = say("The JSON cannot be read any further: {reason}.", reason=broken.reason)
    yield Row(number + 1, [], reason, item=True)


def _row(number: int, value: Any, header: Sequence[str]) -> Row:
    if isinstance(value, BrokenLine):
        return Row(number, [], say(NO_JSON, reason=value.reason), item=True)
    if not isinstance(value, dict) or not value:
        return Row(number, [], say(_NO_RECORD), item=True)
    cells: dict[str, list[str]] = {}
    for name, text in _flat(value, "", 0):
        cells.setdefault(name, []).append(text)
    return Row(number, ["; ".join(filter(None, cells.get(name, ()))) for name in header], item=True)


def _flat(value: Any, name: str, deep: int) -> Iterator[tuple[str, str]]:
    """Yield names and texts of all that an object holds; what a list holds comes under one name.

    The name of an object in an object is that of the object itself: a speaker's name is the speaker.
    """
    if isinstance(value, dict) and deep < _DEEPEST:
        for inside, one in value.items():
            own = name and inside.casefold() in _OWN
            yield from _flat(one, name if own else f"{name}.{inside}".lstrip("."), deep + 1)
    elif isinstance(value, list) and deep < _DEEPEST:
        for one in value[:_MOST_IN_LIST]:
            yield from _flat(one, name, deep + 1)
    elif name and not isinstance(value, dict | list):
        yield name, _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
