"""What a sheet changes of records that are on the desk already."""

from collections.abc import Collection, Sequence

from claimtracker.domain.claims import Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.matches import DecisionKind
from claimtracker.exchange.sheets.cells import list_items
from claimtracker.exchange.sheets.diff import SheetChange
from claimtracker.exchange.sheets.evidence_diff import EvidencePlan
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.services.sheet_claims import rating_of
from claimtracker.store import claims, decisions, evidence, joins, sheet_rows, sightings, sources, verdicts
from claimtracker.store.scale_book import UNKNOWN, ScaleBook
from claimtracker.store.work import UnitOfWork

Choices = Collection[tuple[str, str]]
FIELD_OF_COLUMN = {"claim_type": "type"}
VERDICT = frozenset({"scale", "verdict"})
# What a row of a claim that was joined into another says of itself; the rest it says of both.
OWN_WORDING = frozenset({"statement", "claim_type", "speaker", "speaker_role", "said_on", "language"})


def change_claims(work: UnitOfWork, changes: Sequence[SheetChange[SheetClaim]], take_sheet: Choices) -> int:
    """Write the changed fields; returns how many claims changed."""
    ids = sheet_rows.keys_to_ids(work.session, [change.key for change in changes])
    book = ScaleBook(work)
    count = 0
    for change in changes:
        wanted = _wanted(change, take_sheet)
        if wanted:
            _change_claim(work, ids[change.key], change.before, wanted, book)
            count += 1
    return count


def change_evidence(work: UnitOfWork, plan: EvidencePlan, take_sheet: Choices) -> int:
    """Write changed links and sources; returns how many changed."""
    count = 0
    for change in plan.links.changes:
        wanted = _wanted(change, take_sheet)
        row_id = evidence.find(work, change.before.claim_id, change.before.source_id, _link_of(change.before))
        if wanted and row_id:
            evidence.edit(work, row_id, _edits(change.before, wanted))
            count += 1
    source_ids = sheet_rows.source_keys_to_ids(work.session, [change.key for change in plan.sources])
    for change in plan.sources:
        wanted = _wanted(change, take_sheet)
        if wanted:
            sources.edit_source(work, source_ids[change.key], _edits(change.before, wanted))
            count += 1
    return count


def add_relations(work: UnitOfWork, rows: Sequence[SheetClaim]) -> None:
    """Remember the decisions that new claims bring, once both claims are there."""
    said = [(row.claim_id, list_items(row.duplicate_of), list_items(row.relation)) for row in rows]
    keys = {key for mine, others, _ in said if others for key in (mine, *others)}
    ids = sheet_rows.keys_to_ids(work.session, sorted(keys))
    for mine, others, kinds in said:
        for other, kind in zip(others, kinds, strict=False):
            if mine in ids and other in ids and kind in list(DecisionKind):
                _relate(work, ids[mine], ids[other], DecisionKind(kind))


def _relate(work: UnitOfWork, claim_id: int, other_id: int, kind: DecisionKind) -> None:
    mine, other = claims.live(work, claim_id).id, claims.live(work, other_id).id
    if mine == other:
        return
    decisions.decide(work, mine, other, kind, None)
    if kind is DecisionKind.SAME and not any(claims.in_bin(work.session, one) for one in (mine, other)):
        joins.join(work, mine, other)


def _change_claim(
    work: UnitOfWork, claim_id: int, before: SheetClaim, wanted: dict[str, str], book: ScaleBook
) -> None:
    plain = {name: value for name, value in wanted.items() if name not in VERDICT | {"tags"}}
    kept = claims.live(work, claim_id).id
    if kept != claim_id:
        own = {name: plain.pop(name) for name in list(plain) if name in OWN_WORDING}
        joins.edit_wording(work, claim_id, _edits(before, own))
        claim_id = kept
    if "first_sighting_url" in plain:
        sightings.set_first_url(work, claim_id, plain.pop("first_sighting_url"))
    if "progress" in plain:
        # What a sheet says of its work is taken as it is: others kept the rules where they did it.
        claims.set_progress(work, claim_id, Progress(plain.pop("progress")))
    claims.edit_claim(work, claim_id, _edits(before, plain))
    if "tags" in wanted:
        claims.set_tags(work, claim_id, list_items(wanted["tags"]))
    if VERDICT & set(wanted) and (label := wanted.get("verdict", before.verdict)):
        code = wanted.get("scale", before.scale) or UNKNOWN
        rating = rating_of(book, code, label)
        verdicts.add_verdict(work, claim_id, book.scale(code), rating, "claim sheet")


def _wanted(
    change: SheetChange[SheetClaim] | SheetChange[SheetEvidence], take_sheet: Choices
) -> dict[str, str]:
    wanted = {item.field: item.new for item in change.changes}
    for conflict in change.conflicts:
        if (change.key, conflict.field) in take_sheet:
            wanted[conflict.field] = conflict.mine
    return wanted


def _edits(before: SheetClaim | SheetEvidence, wanted: dict[str, str]) -> list[Edit]:
    return [
        Edit(FIELD_OF_COLUMN.get(name, name), getattr(before, name), value) for name, value in wanted.items()
    ]


def _link_of(row: SheetEvidence) -> dict[str, str]:
    return {"stance": row.stance, "passage": row.passage, "locator": row.locator, "note": row.note}
