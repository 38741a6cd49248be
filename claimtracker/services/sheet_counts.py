"""What becomes of the rows of a sheet, counted so that it adds up."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from claimtracker.exchange.sheets.diff import SheetPlan
from claimtracker.exchange.sheets.reading import RowProblem, SheetReading
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence


@dataclass(frozen=True, slots=True)
class SheetCount:
    """What becomes of the rows of a file: ``read`` is the others together, but for ``repeated``.

    ``repeated`` of the known are of a claim or link that another row brings. What would only change fields
    that the desk changed, too, is left out.
    """

    read: int = 0
    added: int = 0
    changed: int = 0
    known: int = 0
    left_out: int = 0
    repeated: int = 0


NOTHING_READ = SheetCount()


def count_claims(reading: SheetReading[SheetClaim], plan: SheetPlan[SheetClaim]) -> SheetCount:
    """Count the rows of claims; each claim is added or changed once, its further rows are repeated."""
    rows = Counter(row.claim_id for row in reading.rows)
    read = len(reading.rows) + _refused(reading.problems)
    changed = [change.key for change in plan.changes if change.changes]
    taken = sum(rows[key] for key in (*(add.key for add in plan.adds), *changed, *plan.unchanged))
    return _count(read, plan, len(changed), read - taken)


def count_links(
    read: SheetReading[SheetEvidence], rows: Collection[SheetEvidence], plan: SheetPlan[SheetEvidence]
) -> SheetCount:
    """Count the rows of evidence as they were ``read``; ``rows`` are those that were left of joined ones."""
    changed = sum(1 for change in plan.changes if change.changes)
    refused = len(rows) - len(plan.adds) - changed - len(plan.unchanged) + _refused(read.problems)
    return _count(len(read.rows) + _refused(read.problems), plan, changed, refused)


def _count(
    read: int, plan: SheetPlan[SheetClaim] | SheetPlan[SheetEvidence], changed: int, refused: int
) -> SheetCount:
    added = len(plan.adds)
    known = read - added - changed - refused
    return SheetCount(read, added, changed, known, refused, known - len(plan.unchanged))


def _refused(problems: Sequence[RowProblem]) -> int:
    return len({one.line for one in problems})
