"""What an evidence sheet would change: links between claims and sources, and the sources themselves.

A row that left the desk masked says nothing about its source; its masked cells are read as what
the desk holds. An empty ``confidential`` cell never unmasks a source. Attachments are not compared,
for the sheet does not carry them.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from claimtracker.domain.wording import say
from claimtracker.exchange.sheets.diff import SheetAdd, SheetChange, SheetPlan, split_changes
from claimtracker.exchange.sheets.masking import MASKED, is_masked
from claimtracker.exchange.sheets.reading import RowProblem, SheetReading
from claimtracker.exchange.sheets.records import SheetEvidence
from claimtracker.exchange.sheets.row_values import Numbered, first_line, same_value, wanted_values

LINK_FIELDS: tuple[str, ...] = ("stance", "passage", "locator", "independence_group", "note")
SOURCE_FIELDS: tuple[str, ...] = (
    "kind",
    "primary",
    "title",
    "author",
    "publisher",
    "published_on",
    "url",
    "archived_url",
    "accessed_on",
    "contact_status",
    "contact_on",
    "confidential",
)

_Row = Numbered[SheetEvidence]
_Pair = tuple[_Row, SheetEvidence | None]
_Likeness = Callable[[SheetEvidence, SheetEvidence], bool]


@dataclass(frozen=True, slots=True)
class EvidencePlan:
    """Links keyed by claim_id and source_id (``claim/source``), and known sources keyed by source_id."""

    links: SheetPlan[SheetEvidence]
    sources: tuple[SheetChange[SheetEvidence], ...] = ()

    @property
    def conflicts(self) -> tuple[SheetChange[SheetEvidence], ...]:
        """Those changes that a person has to decide."""
        return self.links.conflicts + tuple(change for change in self.sources if change.conflicts)


def compare_evidence(
    existing: Sequence[SheetEvidence],
    reading: SheetReading[SheetEvidence],
    newer: Collection[str] = (),
    known_claims: Collection[str] | None = None,
) -> EvidencePlan:
    """Compare an evidence sheet with the desk's evidence, unmasked.

    ``newer`` names the claims that the desk changed after the sheet was made: differences there are
    conflicts. ``known_claims`` names the claims on the desk or in the claims sheet that comes along;
    evidence of any other is a problem. Rows without ``source_id`` are always new.
    """
    of_link = _grouped(existing)
    problems: list[RowProblem] = []
    adds: list[SheetAdd[SheetEvidence]] = []
    changes: list[SheetChange[SheetEvidence]] = []
    unchanged: list[str] = []
    pairs = list(_pairs(of_link, _of_known_claims(reading, known_claims, problems)))
    for item, before in pairs:
        key = f"{item.row.claim_id}/{item.row.source_id}"
        if before is None:
            adds.append(SheetAdd(key, (item.row,), item.line))
            continue
        change = _change(key, before, [item], reading.columns, LINK_FIELDS, item.row.claim_id in newer)
        if isinstance(change, SheetChange):
            changes.append(change)
        else:
            unchanged.append(key)
    sources = _source_changes(existing, [item for item, _ in pairs], reading.columns, newer, problems)
    return EvidencePlan(SheetPlan(tuple(adds), tuple(changes), tuple(unchanged), tuple(problems)), sources)


def _of_known_claims(
    reading: SheetReading[SheetEvidence], known: Collection[str] | None, problems: list[RowProblem]
) -> Iterable[_Row]:
    for line, row in zip(reading.lines, reading.rows, strict=True):
        if known is None or row.claim_id in known:
            yield Numbered(line, row)
        else:
            problems.append(
                RowProblem(
                    line, "claim_id", say("This claim is neither on the desk nor in the claims sheet.")
                )
            )


def _grouped(rows: Iterable[SheetEvidence]) -> dict[tuple[str, str], list[SheetEvidence]]:
    groups: dict[tuple[str, str], list[SheetEvidence]] = {}
    for row in rows:
        groups.setdefault((row.claim_id, row.source_id), []).append(row)
    return groups


def _pairs(
    of_link: dict[tuple[str, str], list[SheetEvidence]], rows: Iterable[_Row]
) -> list[tuple[_Row, SheetEvidence | None]]:
    """Pair each row with the evidence it stands for, in the order of the file."""
    groups: dict[tuple[str, str], list[_Row]] = {}
    for item in rows:
        groups.setdefault((item.row.claim_id, item.row.source_id), []).append(item)
    pairs = [
        pair
        for key, items in groups.items()
        for pair in _paired(items, of_link.get(key, []) if key[1] else [])
    ]
    return sorted(pairs, key=lambda pair: pair[0].line)


def _paired(items: Sequence[_Row], known: Sequence[SheetEvidence]) -> Iterable[_Pair]:
    """One source may support one claim in several passages: the likest go together, then by order."""
    left = list(known)
    chosen: dict[int, SheetEvidence] = {}
    for alike in _LIKENESSES:
        for item in items:
            match = next((old for old in left if item.line not in chosen and alike(old, item.row)), None)
            if match is not None:
                chosen[item.line] = match
                left.remove(match)
    for item in items:
        before = chosen.get(item.line)
        yield (item if before is None else Numbered(item.line, _filled(item.row, before))), before


def _same_link(old: SheetEvidence, new: SheetEvidence) -> bool:
    return all(same_value(field, getattr(old, field), getattr(new, field)) for field in LINK_FIELDS)


def _same_passage(old: SheetEvidence, new: SheetEvidence) -> bool:
    return bool(new.passage) and same_value("passage", old.passage, new.passage)


def _same_locator(old: SheetEvidence, new: SheetEvidence) -> bool:
    return bool(new.locator) and same_value("locator", old.locator, new.locator)


_LIKENESSES: tuple[_Likeness, ...] = (_same_link, _same_passage, _same_locator, lambda _old, _new: True)


def _filled(row: SheetEvidence, before: SheetEvidence) -> SheetEvidence:
    """Put what the desk knows where the sheet was masked or says nothing of confidence."""
    if is_masked(row):
        row = replace(row, **{column: getattr(before, column) for column in MASKED})
    return row if row.confidential else replace(row, confidential=before.confidential)


def _source_changes(
    existing: Sequence[SheetEvidence],
    items: Sequence[_Row],
    columns: Sequence[str],
    newer: Collection[str],
    problems: list[RowProblem],
) -> tuple[SheetChange[SheetEvidence], ...]:
    known = {row.source_id: row for row in existing if row.source_id}
    rows_of: dict[str, list[_Row]] = {}
    for item in items:
        if item.row.source_id:
            rows_of.setdefault(item.row.source_id, []).append(item)
    changes: list[SheetChange[SheetEvidence]] = []
    for key, rows in rows_of.items():
        before = known.get(key)
        if before is not None:
            rows = [Numbered(item.line, _filled(item.row, before)) for item in rows]
            is_newer = any(item.row.claim_id in newer for item in rows)
            change = _change(key, before, rows, columns, SOURCE_FIELDS, is_newer)
        else:
            found = wanted_values(None, rows, SOURCE_FIELDS)
            change = found if isinstance(found, RowProblem) else None
        if isinstance(change, RowProblem):
            problems.append(change)
        elif change is not None:
            changes.append(change)
    return tuple(changes)


def _change(
    key: str,
    before: SheetEvidence,
    rows: Sequence[_Row],
    columns: Sequence[str],
    fields: Sequence[str],
    newer: bool,
) -> SheetChange[SheetEvidence] | RowProblem | None:
    found = wanted_values(before, rows, [field for field in fields if field in columns])
    if isinstance(found, RowProblem):
        return found
    changes, conflicts = split_changes(before, found, None, newer)
    if not changes and not conflicts:
        return None
    return SheetChange(
        key, before, tuple(item.row for item in rows), first_line(rows, found), changes, conflicts
    )
