"""What a claim sheet would change on the desk, said before anything is written.

Rows are compared by ``claim_id`` (evidence by ``claim_id`` and ``source_id``), field by field. An
empty cell clears the field; a column that the file has not leaves it. A row that is missing from
the sheet changes nothing: sheets never delete. Text is compared as the library keeps it, so CRLF
and LF inside a cell are the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from claimtracker.domain.errors import FieldConflict
from claimtracker.exchange.sheets.cells import time_of
from claimtracker.exchange.sheets.reading import RowProblem, SheetReading
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, SheetClaim
from claimtracker.exchange.sheets.row_values import Numbered, Wanted, first_line, same_value, wanted_values

T = TypeVar("T")

ARTICLE_COLUMNS: frozenset[str] = frozenset(
    {
        "article_title",
        "article_revision",
        "article_url",
        "article_byline",
        "outlet",
        "paragraph",
        "sentence",
        "quote",
        "anchor_state",
    }
)
"""What a row says of an appearance. Articles are immutable, so a known claim's are not compared."""

COUNTED_COLUMNS: frozenset[str] = frozenset(
    {
        "verdict_number",
        "source_count",
        "primary_source_count",
        "independent_source_count",
        "sources",
        "checked_on",
        "duplicate_of",
        "relation",
        "times_seen",
        "created_at",
        "updated_at",
    }
)
"""What ClaimTracker works out by itself; for a known claim these are not compared either."""

CLAIM_FIELDS: tuple[str, ...] = tuple(
    column for column in CLAIM_COLUMNS if column not in ARTICLE_COLUMNS | COUNTED_COLUMNS | {"claim_id"}
)
"""What a claim sheet can change of a claim that is there."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that the sheet changes."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class SheetAdd(Generic[T]):
    """Something the desk has not: its rows (a claim has one for each article), first line first."""

    key: str
    rows: tuple[T, ...]
    line: int


@dataclass(frozen=True, slots=True)
class SheetChange(Generic[T]):
    """Something the desk has: what the sheet changes, and what both changed.

    ``conflicts`` hold the sheet's value as mine and the desk's as theirs; ``base`` is what both
    began from, empty when unknown.
    """

    key: str
    before: T
    rows: tuple[T, ...]
    line: int
    changes: tuple[FieldChange, ...] = ()
    conflicts: tuple[FieldConflict, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetPlan(Generic[T]):
    """What would happen: in the order of the file. ``unchanged`` lists keys that stay as they are."""

    adds: tuple[SheetAdd[T], ...] = ()
    changes: tuple[SheetChange[T], ...] = ()
    unchanged: tuple[str, ...] = ()
    problems: tuple[RowProblem, ...] = ()

    @property
    def conflicts(self) -> tuple[SheetChange[T], ...]:
        """Those changes that a person has to decide."""
        return tuple(change for change in self.changes if change.conflicts)


def compare_claims(
    existing: Mapping[str, SheetClaim],
    reading: SheetReading[SheetClaim],
    base: Mapping[str, SheetClaim] | None = None,
) -> SheetPlan[SheetClaim]:
    """Compare a sheet with the desk's claims, both by ``claim_id``.

    A field is in conflict when the desk's claim was updated after the sheet's row and the two
    differ. With ``base``, the rows as they were exported, it is in conflict only when both sides
    changed it. Several rows of one claim are one change; rows that disagree become a problem.
    """
    adds: list[SheetAdd[SheetClaim]] = []
    changes: list[SheetChange[SheetClaim]] = []
    unchanged: list[str] = []
    problems: list[RowProblem] = []
    fields = [field for field in CLAIM_FIELDS if field in reading.columns]
    unread = frozenset((cell.line, cell.column) for cell in reading.emptied)
    for key, rows in _by_claim(reading):
        before = existing.get(key) if key else None
        found = wanted_values(before, rows, fields, unread)
        if isinstance(found, RowProblem):
            problems.append(found)
        elif before is None:
            adds.append(SheetAdd(key, tuple(item.row for item in rows), rows[0].line))
        else:
            change = _change(key, before, rows, found, (base or {}).get(key))
            if change.changes or change.conflicts:
                changes.append(change)
            else:
                unchanged.append(key)
    return SheetPlan(tuple(adds), tuple(changes), tuple(unchanged), tuple(problems))


def split_changes(
    before: object, wanted: Mapping[str, Wanted], base: object | None, newer: bool
) -> tuple[tuple[FieldChange, ...], tuple[FieldConflict, ...]]:
    """Part wanted values into changes and conflicts; ``newer`` tells that the desk moved on meanwhile."""
    changes: list[FieldChange] = []
    conflicts: list[FieldConflict] = []
    for field, (new, _) in wanted.items():
        now = getattr(before, field)
        was = None if base is None else getattr(base, field)
        if was is not None and same_value(field, was, new):
            continue  # only the desk changed it
        if newer if was is None else not same_value(field, was, now):
            conflicts.append(FieldConflict(field, new, now, was or ""))
        else:
            changes.append(FieldChange(field, now, new))
    return tuple(changes), tuple(conflicts)


def _change(
    key: str,
    before: SheetClaim,
    rows: Sequence[Numbered[SheetClaim]],
    wanted: Mapping[str, Wanted],
    base: SheetClaim | None,
) -> SheetChange[SheetClaim]:
    newer = any(is_newer(before, item.row) for item in rows)
    changes, conflicts = split_changes(before, wanted, base, newer)
    return SheetChange(
        key, before, tuple(item.row for item in rows), first_line(rows, wanted), changes, conflicts
    )


def newer_claims(existing: Mapping[str, SheetClaim], reading: SheetReading[SheetClaim]) -> frozenset[str]:
    """Return the claims that the desk updated after their row was written to the sheet."""
    return frozenset(
        row.claim_id
        for row in reading.rows
        if row.claim_id in existing and is_newer(existing[row.claim_id], row)
    )


def is_newer(desk: SheetClaim, sheet: SheetClaim) -> bool:
    """Whether the desk's claim was updated after the sheet's row; unknown times say no."""
    now, then = time_of(desk.updated_at), time_of(sheet.updated_at)
    return now is not None and then is not None and now > then


def _by_claim(
    reading: SheetReading[SheetClaim],
) -> Iterable[tuple[str, list[Numbered[SheetClaim]]]]:
    """Group rows by claim_id in order of first appearance; a row without one is a claim of its own."""
    groups: dict[tuple[str, int], list[Numbered[SheetClaim]]] = {}
    for line, row in zip(reading.lines, reading.rows, strict=True):
        own = 0 if row.claim_id else line
        groups.setdefault((row.claim_id, own), []).append(Numbered(line, row))
    return [(key, rows) for (key, _), rows in groups.items()]
