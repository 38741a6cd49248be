"""What a sheet cannot change, such as claims that are signed off: left out of the plan, and named."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import ACTS
from claimtracker.domain.sign_off import FROZEN
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.sheets.diff import SheetChange, SheetPlan
from claimtracker.exchange.sheets.evidence_diff import EvidencePlan
from claimtracker.exchange.sheets.reading import RowProblem
from claimtracker.exchange.sheets.records import SheetClaim

COLUMNS = FROZEN | {"claim_type", "verdict", "progress"}
SIGNED = to_say("The claim is signed off here, so this was left out. Reopen it on the desk first.")
ACT = to_say("Signing off and reopening are done on the desk, with a name, so this was left out.")
TAKEN_BACK = to_say(
    "An empty cell takes no verdict back, so this was left out. Withdraw the check on the desk instead."
)


def signed_off(existing: Mapping[str, SheetClaim]) -> frozenset[str]:
    """Return the claim_ids of those that are signed off on the desk."""
    return frozenset(key for key, row in existing.items() if row.progress == Progress.SIGNED_OFF)


def open_claims(plan: SheetPlan[SheetClaim]) -> SheetPlan[SheetClaim]:
    """Return the plan without changes of what is signed, and without steps that a sheet cannot take."""
    changes: list[SheetChange[SheetClaim]] = []
    problems = list(plan.problems)
    for change in plan.changes:
        barred = {
            name: why
            for name in [
                *(item.field for item in change.changes),
                *(item.field for item in change.conflicts),
            ]
            if (why := _why_not(change, name))
        }
        problems += [RowProblem(change.line, name, say(why)) for name, why in barred.items()]
        left = replace(
            change,
            changes=tuple(item for item in change.changes if item.field not in barred),
            conflicts=tuple(item for item in change.conflicts if item.field not in barred),
        )
        if left.changes or left.conflicts:
            changes.append(left)
    return replace(plan, changes=tuple(changes), problems=tuple(problems))


def open_evidence(plan: EvidencePlan, signed: Collection[str]) -> EvidencePlan:
    """Return the plan without links of claims that are signed off."""
    links = plan.links
    adds = tuple(item for item in links.adds if item.rows[0].claim_id not in signed)
    changes = tuple(item for item in links.changes if item.rows[0].claim_id not in signed)
    lines = {item.line for item in links.adds} - {item.line for item in adds}
    lines |= {item.line for item in links.changes} - {item.line for item in changes}
    barred = [RowProblem(line, "", say(SIGNED)) for line in sorted(lines)]
    kept = replace(links, adds=adds, changes=changes, problems=(*links.problems, *barred))
    return replace(plan, links=kept)


def _why_not(change: SheetChange[SheetClaim], name: str) -> str:
    if change.before.progress == Progress.SIGNED_OFF and name in COLUMNS:
        return SIGNED
    wanted = [item.new for item in change.changes if item.field == name]
    wanted += [item.mine for item in change.conflicts if item.field == name]
    if name in ("verdict", "scale") and change.before.verdict and not any(wanted):
        return TAKEN_BACK
    return ACT if name == "progress" and any(value in ACTS for value in wanted) else ""
