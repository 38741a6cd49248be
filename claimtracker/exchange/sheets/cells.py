"""How values become cells of the claim sheet, and cells values again."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache

YES = "yes"
NO = "no"
QUOTE_BREAK = "\n…\n"

_OWN_BREAK = re.compile(r"^\\*…$", re.MULTILINE)
_KEPT_BREAK = re.compile(r"^\\(\\*…)$", re.MULTILINE)
_ESCAPED = re.compile(r"[\\;]")
_ITEM = re.compile(r"(?:\\.|[^\\;]|\\$)+", re.DOTALL)
_ESCAPE = re.compile(r"\\([\\;])")


def list_cell(items: Iterable[str]) -> str:
    r"""Return the items joined by ``"; "``; a semicolon or backslash inside an item gets a backslash.

    Items lose the white space around them, and empty items are left out.
    """
    kept = [item for item in map(str.strip, items) if item]
    return "; ".join(map(_escaped, kept))


def place_cell(items: Iterable[str]) -> str:
    """Return the items joined by ``"; "`` with their gaps kept: lists that run beside one another.

    Empty when every item is.
    """
    places = [item_cell(item) for item in items]
    return "; ".join(places) if any(places) else ""


@lru_cache(4096)
def item_cell(item: str) -> str:
    """Return what ``list_cell`` and ``place_cell`` make of one item alone."""
    return _escaped(item.strip())


def _escaped(item: str) -> str:
    return _ESCAPED.sub(r"\\\g<0>", item) if ";" in item or "\\" in item else item


def list_items(cell: str) -> tuple[str, ...]:
    """Return the items of a list cell: what ``list_cell`` was given, or a person typed by hand."""
    items = (_ESCAPE.sub(r"\1", item.strip()) for item in _ITEM.findall(cell))
    return tuple(item for item in items if item)


def quote_cell(quotes: Iterable[str]) -> str:
    r"""Return the quotes of several highlights, parted by a line that holds an ellipsis only.

    Such a line of a quote itself gets a backslash.
    """
    return QUOTE_BREAK.join(_OWN_BREAK.sub(r"\\\g<0>", quote) for quote in quotes)


def quotes_of(cell: str) -> tuple[str, ...]:
    """Return the quotes of a quote cell; none for an empty cell."""
    quotes = cell.split(QUOTE_BREAK) if cell else []
    return tuple(_KEPT_BREAK.sub(r"\1", quote) for quote in quotes)


def time_of(cell: str) -> datetime | None:
    """Return the moment of a time cell in UTC, none for an empty one. Raises ValueError."""
    if not cell:
        return None
    moment = datetime.fromisoformat(cell)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def yes_no(value: bool) -> str:
    """Return ``yes`` or ``no``."""
    return YES if value else NO
