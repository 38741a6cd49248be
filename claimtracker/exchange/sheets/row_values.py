"""What the rows of one record want of it, field by field, and whether they agree."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.sheets.cells import list_items
from claimtracker.exchange.sheets.reading import RowProblem
from claimtracker.exchange.sheets.spoilt import is_cut, is_spoilt
from claimtracker.exchange.sheets.values import rating_label

T = TypeVar("T")

CLEARED: Mapping[str, str] = {
    "claim_type": "other",
    "priority": "normal",
    "progress": "to check",
    "kind": "document",
    "stance": "context",
    "primary": "no",
}
"""What an empty cell means where a record cannot be without a value."""

_LISTS = frozenset({"tags"})
CUT_SHORT = to_say(
    "A spreadsheet cut this text short, so the row was left out. Take the row from the CSV file instead."
)


@dataclass(frozen=True, slots=True)
class Numbered(Generic[T]):
    """A row with its line in the file."""

    line: int
    row: T


class Wanted(NamedTuple):
    """The value that a sheet wants in a field, and the first line that says so."""

    value: str
    line: int


def wanted_values(
    before: T | None,
    rows: Sequence[Numbered[T]],
    fields: Iterable[str],
    unread: Collection[tuple[int, str]] = (),
) -> dict[str, Wanted] | RowProblem:
    """Return the fields in which the rows differ from ``before``, or why the rows cannot be followed.

    A row that still holds the old value does not speak against one that changed it, unless that one is empty.
    A cell that is ``unread``, by line and field, speaks against none.
    """
    wanted: dict[str, Wanted] = {}
    for field in fields:
        read = [item for item in rows if (item.line, field) not in unread]
        old = None if before is None else getattr(before, field)
        found = _wanted(field, old, [(getattr(item.row, field), item.line) for item in read])
        if isinstance(found, RowProblem):
            return found
        if found is not None:
            wanted[field] = found
    return wanted


def _wanted(field: str, old: str | None, cells: Iterable[tuple[str, int]]) -> Wanted | RowProblem | None:
    wanted: Wanted | None = None
    kept = cleared = 0
    for new, line in cells:
        if old is not None and _is_kept(field, old, new):
            kept = kept or line
            continue
        if is_cut(settled(field, new)):
            return RowProblem(line, field, say(CUT_SHORT))
        wanted = wanted or Wanted(settled(field, new), line)
        if not same_value(field, wanted.value, new):
            return _disagree(field, wanted.line, line)
        cleared = cleared or (0 if new else line)
    return _disagree(field, kept, cleared) if kept and cleared else wanted


def _disagree(field: str, line: int, other: int) -> RowProblem:
    first, last = sorted((line, other))
    sentence = say(
        "Lines {line} and {other} give different values for the same record.",
        line=str(first),
        other=str(last),
    )
    return RowProblem(last, field, sentence)


def same_value(field: str, one: str, other: str) -> bool:
    """Whether two cells mean the same for this field."""
    if one == other:
        return True
    one, other = settled(field, one), settled(field, other)
    if field == "verdict":
        return rating_label(one) == rating_label(other)
    return one == other or (field in _LISTS and list_items(one) == list_items(other))


def _is_kept(field: str, old: str, new: str) -> bool:
    """Whether a cell wants nothing else than what stands there, of which a spreadsheet may hold less."""
    return same_value(field, old, new) or is_spoilt(settled(field, new), settled(field, old))


def settled(field: str, cell: str) -> str:
    """Return the cell as the library keeps it."""
    return canonical_text(cell) or CLEARED.get(field, "")


def first_line(rows: Sequence[Numbered[T]], wanted: Mapping[str, Wanted]) -> int:
    """Return the first line that wants a change; that of the first row where none does."""
    return min((one.line for one in wanted.values()), default=rows[0].line)
