"""Rows of a table, with its columns mapped, as claims."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from claimtracker.domain.claims import ClaimType, Priority, Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.claim_review import read_review
from claimtracker.exchange.archive.fields import BY_NAME
from claimtracker.exchange.archive.loose import clean, clean_lines, host_of, sightings_in, url_of
from claimtracker.exchange.archive.records import ArchiveClaim, LeftOut
from claimtracker.exchange.archive.table_days import Orders, day_in
from claimtracker.exchange.sheets.cells import list_items
from claimtracker.exchange.sheets.guard import unguard
from claimtracker.exchange.sheets.table import FEWER_CELLS, MORE_CELLS, Row
from claimtracker.exchange.sheets.values import one_of

_CHOICES = {"claim_type": one_of(ClaimType), "priority": one_of(Priority), "progress": one_of(Progress)}
# A heading between rows: “=== March ===”.
_FRAMED = re.compile(r"([=\-–—#])\1+\s*\S.*?\s*\1{2,}\Z")
_PARAGRAPHS = frozenset(["finding", "explanation", "notes"])
_LONGEST_KEY = 200
_UNDERSCORED = ("author_", "itemReviewed_", "reviewRating_")
_APPEARANCE = ".appearance."
_NEEDED = frozenset(["claimReviewed", "url"])


def claim_of_row(
    row: Row, mapping: Mapping[str, int], width: int, orders: Orders
) -> ArchiveClaim | LeftOut | None:
    """Return a row as a claim, why it cannot be one, or None for a row without any content."""
    where = _where(row)
    if fault := _fault(row, width):
        return LeftOut(where, fault)
    if not any(map(str.strip, row.cells)):
        return None
    cells = [unguard(cell) if "'" in cell else cell for cell in row.cells]
    values = {
        field: (clean_lines if field in _PARAGRAPHS else clean)(cells[place])
        for field, place in mapping.items()
        if place < len(cells)
    }
    statement = values.get("statement", "")
    if not statement:
        return LeftOut(where, say("The statement is empty."))
    if not any(map(str.isalnum, "".join(cells))):
        return LeftOut(where, say("The row has no letter or figure: it parts others."))
    if _FRAMED.match(statement) and sum(bool(cell.strip()) for cell in cells) == 1:
        return LeftOut(where, say("The row is a heading of others."))
    if len(values.get("claim_id", "")) > _LONGEST_KEY:
        return LeftOut(where, say("The key is longer than {most} characters.", most=_LONGEST_KEY))
    return ArchiveClaim(where=where, **_fields(values, orders))


def _fields(values: dict[str, str], orders: Orders) -> dict[str, Any]:
    emptied: list[tuple[str, str]] = []
    found: dict[str, Any] = {}
    for field, value in values.items():
        if not value:
            continue
        if BY_NAME[field].holds == "date":
            found[field], fault = day_in(value, orders.get(field))
            emptied += [(field, fault)] if fault else []
        elif field in _CHOICES:
            try:
                found[field] = _CHOICES[field](value)
            except BadValue as error:
                emptied.append((field, error.sentence))
        else:
            found[field] = value
    found["sightings"] = tuple(sightings_in(found.pop("appearances", "")))
    found["tags"] = _tags(found.pop("tags", ""))
    found["review_url"] = url_of(found.get("review_url", "")) or found.get("review_url", "")
    found.setdefault("publisher", host_of(found["review_url"]))
    number = found.pop("verdict_number", "")
    found["rated"] = number
    found["number"] = int(number) if number.isdecimal() and 1 <= int(number) <= 100 else None
    return found | {"emptied": tuple(emptied)}


def _tags(cell: str) -> tuple[str, ...]:
    if not cell:
        return ()
    items = list_items(cell) if ";" in cell else [one.strip() for one in cell.split(",")]
    return tuple(dict.fromkeys(item for item in items if item))


def nested(names: Sequence[str], cells: Sequence[str]) -> dict[str, Any]:
    """Return a flattened ClaimReview, with columns such as ``itemReviewed.appearance.1.url``, as it was."""
    node: dict[str, Any] = {}
    for name, cell in zip(names, cells, strict=False):
        if not cell:
            continue
        place = node
        *steps, last = name.split(".")
        for step in steps:
            inner = place.get(step)
            if not isinstance(inner, dict):
                inner = place[step] = {}
            place = inner
        place[last] = cell
    return {name: _with_lists(value) for name, value in node.items()}


def _with_lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inside = {name: _with_lists(one) for name, one in value.items()}
    numbered = inside and all(name.isdecimal() for name in inside)
    return [inside[name] for name in sorted(inside, key=int)] if numbered else inside


def dotted(names: Sequence[str]) -> list[str]:
    """Return the columns' names with points: older exports have underscores, as in ``author_name``."""
    return [name.replace("_", ".") if name.startswith(_UNDERSCORED) else name for name in names]


def review_of_row(row: Row, names: Sequence[str], width: int) -> ArchiveClaim | LeftOut | None:
    """Return a row of Fact-Check Insights as a claim, why it cannot be one, or None for an empty row.

    Its rows end where their appearances end, and hold more cells than the first line where a claim
    appeared at many places: both are whole.
    """
    where = _where(row)
    breaks_off = any(name in _NEEDED for name in names[len(row.cells) :])
    if fault := row.fault or (_fault(row, width) if breaks_off else ""):
        return LeftOut(where, fault)
    if not any(map(str.strip, row.cells)):
        return None
    node = nested(names, row.cells)
    if any(row.cells[width:]):
        first = next((place for place, name in enumerate(names) if _APPEARANCE in name), width)
        item = node.get("itemReviewed")
        seen = [cell for cell in row.cells[first:] if url_of(cell)]
        node["itemReviewed"] = {**(item if isinstance(item, dict) else {}), "appearance": seen}
    return read_review(node, where)


def _where(row: Row) -> str:
    if row.sheet:
        return say("sheet “{sheet}”, line {number}", sheet=row.sheet, number=row.line)
    if row.item:
        return say("item {number}", number=row.line)
    return say("line {number}", number=row.line)


def _fault(row: Row, width: int) -> str:
    if row.fault:
        return row.fault
    number = len(row.cells)
    if number == width or (number > width and not any(row.cells[width:])) or number == 0:
        return ""
    said = FEWER_CELLS if number < width else MORE_CELLS
    return say(said, number=number, width=width)
