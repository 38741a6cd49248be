"""Import a claim sheet: say what it would change, then add and change in one unit of work."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from claimtracker.domain.changes import Done
from claimtracker.domain.wording import say
from claimtracker.exchange.sheets.diff import SheetPlan, compare_claims, newer_claims
from claimtracker.exchange.sheets.evidence_diff import EvidencePlan, compare_evidence
from claimtracker.exchange.sheets.reading import RowProblem, SheetReading, read_claims, read_evidence
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.services import sheet_adds, sheet_changes, sheet_evidence
from claimtracker.services.export_sheet import sheet_of
from claimtracker.services.sheet_bin import NOTHING_IN_BIN, InBin, bring_back, in_bin
from claimtracker.services.sheet_claims import completed, new_ratings
from claimtracker.services.sheet_counts import NOTHING_READ, SheetCount, count_claims, count_links
from claimtracker.services.sheet_dates import DatesOnDesk
from claimtracker.services.sheet_frozen import open_claims, open_evidence, signed_off
from claimtracker.services.sheet_sources import of_live_records, with_source_ids
from claimtracker.store import rating_scales, sheet_rows
from claimtracker.store.library import Library

T = TypeVar("T")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SheetImport:
    """What both files would do, before anything is written; ``notes`` are said beside it.

    The plans' problems name every row that is left out, ``emptied`` the cells of rows that are taken
    without them. ``of_claims`` and ``of_links`` count the rows.
    """

    claims: SheetPlan[SheetClaim]
    evidence: EvidencePlan
    notes: tuple[str, ...] = ()
    in_bin: InBin = NOTHING_IN_BIN
    emptied: tuple[RowProblem, ...] = ()
    of_claims: SheetCount = NOTHING_READ
    of_links: SheetCount = NOTHING_READ

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        plans = (self.claims, self.evidence.links)
        nothing_in_bin = self.in_bin == NOTHING_IN_BIN
        return (
            nothing_in_bin
            and not self.evidence.sources
            and not any(plan.adds or plan.changes for plan in plans)
        )


@dataclass(frozen=True, slots=True)
class SheetResult:
    """How many records were added and changed."""

    claims_added: int
    claims_changed: int
    evidence_added: int
    evidence_changed: int
    claims_brought_back: int = 0


def plan_import(
    library: Library,
    claims: tuple[str, bytes] | None,
    evidence: tuple[str, bytes] | None,
    *,
    foreign: bool = False,
    coming: Collection[str] = (),
    renamed: Mapping[str, str] | None = None,
) -> SheetImport:
    """Compare a sheet (name and content of either file) with the desk; raises UnreadableFile.

    ``foreign`` accepts the column names of other programs. ``coming`` are claim_ids of claims that will
    be there by the time the plan is followed; ``renamed`` says under which claims are kept that have another
    in the evidence.
    """
    held = DatesOnDesk(library)
    claim_rows = (
        completed(read_claims(claims[1], claims[0], foreign, held.of_claim)) if claims else _no_claims()
    )
    read = read_evidence(evidence[1], evidence[0], held.of_source) if evidence else _no_evidence()
    read = replace(read, rows=tuple(_of_renamed(row, renamed or {}) for row in read.rows))
    links = of_live_records(library, with_source_ids(library, read))
    keys = {row.claim_id for row in claim_rows.rows} | {row.claim_id for row in links.rows}
    with library.read() as session:
        known = sheet_rows.keys_to_ids(session, sorted(keys))
        scales = rating_scales.every(session)
    desk_claims, desk_evidence = sheet_of(library, sorted(known.values()))
    existing: dict[str, SheetClaim] = {}
    for row in desk_claims:
        existing.setdefault(row.claim_id, row)
    newer = newer_claims(existing, claim_rows)
    on_hand = set(existing) | set(coming) | {row.claim_id for row in claim_rows.rows}
    binned = in_bin(library, claim_rows.rows, links.rows)
    wanted = open_claims(compare_claims(existing, claim_rows))
    linked = compare_evidence(desk_evidence, links, newer, on_hand)
    linked = open_evidence(linked, signed_off(existing))
    return SheetImport(
        _with_problems(wanted, claim_rows.problems),
        replace(linked, links=_with_problems(linked.links, links.problems)),
        (
            *_notes(claim_rows, links, evidence is not None, binned),
            *new_ratings(scales, wanted, claims[0] if claims else ""),
        ),
        binned,
        claim_rows.emptied,
        count_claims(claim_rows, wanted),
        count_links(read, links.rows, linked.links),
    )


def apply_import(
    library: Library,
    plan: SheetImport,
    take_sheet: Collection[tuple[str, str]] = (),
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Done[SheetResult]:
    """Write what the plan says, in one unit of work.

    ``take_sheet`` names the conflicts (key and field) in which the sheet wins; in all others the desk's
    value stays. Raises Cancelled: then nothing was kept.
    """
    with library.write("Import claim sheet") as work:
        bring_back(work, plan.in_bin)
        added = sheet_adds.add_claims(work, plan.claims.adds, progress, cancelled)
        changed = sheet_changes.change_claims(work, plan.claims.changes, take_sheet)
        keys = {add.rows[0].claim_id for add in plan.evidence.links.adds}
        ids = added | sheet_rows.keys_to_ids(work.session, sorted(keys - set(added)))
        linked = sheet_evidence.add_evidence(work, plan.evidence.links.adds, ids)
        edited = sheet_changes.change_evidence(work, plan.evidence, take_sheet)
        sheet_changes.add_relations(work, [add.rows[0] for add in plan.claims.adds])
        result = SheetResult(len(added), changed, linked, edited, len(plan.in_bin.claims))
    return Done(result, work.changes)


def _with_problems(plan: SheetPlan[T], found: tuple[RowProblem, ...]) -> SheetPlan[T]:
    """Return the plan with what was wrong with the file beside what is wrong with the rows, by line."""
    return replace(plan, problems=tuple(sorted((*found, *plan.problems), key=lambda one: one.line)))


def _notes(
    claims: SheetReading[SheetClaim], links: SheetReading[SheetEvidence], has_evidence: bool, binned: InBin
) -> tuple[str, ...]:
    notes = [*claims.warnings, *links.warnings, *filter(None, [binned.sentence])]
    if not has_evidence and any(row.sources for row in claims.rows):
        notes.append(
            say("The sources of these claims are in evidence.csv: choose it too, or they stay behind.")
        )
    return tuple(notes)


def _of_renamed(row: SheetEvidence, renamed: Mapping[str, str]) -> SheetEvidence:
    key = renamed.get(row.claim_id, row.claim_id)
    return row if key == row.claim_id else replace(row, claim_id=key)


def _no_claims() -> SheetReading[SheetClaim]:
    return SheetReading((), (), ())


def _no_evidence() -> SheetReading[SheetEvidence]:
    return SheetReading((), (), ())
