"""Commands about claims: list them, load them from CSV."""

from pathlib import Path
from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, print_json, print_text, progress, tell
from claimtracker.domain.claims import Claim, ClaimQuery, ClaimSort
from claimtracker.exchange.sheets.reading import RowProblem
from claimtracker.services import browse
from claimtracker.services.import_sheet import SheetImport, apply_import, plan_import
from claimtracker.services.original_file import sheet_from

PAGE = 1000
PROBLEMS_SHOWN = 20


def show_claims(
    context: typer.Context,
    text: Annotated[str, typer.Option(help="Only claims with words that begin so.")] = "",
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a JSON line for each claim to stdout.")
    ] = False,
) -> None:
    """List the claims of the desk, article by article."""
    chosen: Chosen = context.obj
    query = ClaimQuery(text=text, sort=ClaimSort.PLACE, descending=False)
    with plainly(), chosen.open() as library:
        ids = browse.claim_ids(library, query)
        for start in range(0, len(ids), PAGE):
            for claim in browse.claims(library, ids[start : start + PAGE]):
                if as_json:
                    print_json(claim_data(claim))
                else:
                    told = claim.verdict_label or claim.progress.value
                    print_text(f"{claim.key}  [{told}]  {' '.join(claim.statement.split())}")
        if not ids:
            tell("No claim matches." if text else "There are no claims on the desk yet.")


def load(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A CSV file; only the column statement is required.")],
    evidence: Annotated[
        Path | None, typer.Option("--evidence", help="The evidence.csv that belongs to it.", metavar="FILE")
    ] = None,
) -> None:
    """Load claims from a CSV file. A given claim_id is kept; loading a file twice adds nothing."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library, progress("Loading") as told:
        links = sheet_from(evidence) if evidence else None
        plan = plan_import(library, sheet_from(file), links, foreign=True)
        result = apply_import(library, plan, progress=told).value
    _tell_plan(plan)
    left_out = len(plan.claims.problems) + len(plan.evidence.links.problems)
    tell(
        f"{result.claims_added:,} claims added, {result.claims_changed:,} changed, "
        f"{len(plan.claims.unchanged):,} already there, {left_out:,} rows left out."
    )
    if evidence:
        tell(f"{result.evidence_added:,} links to sources added, {result.evidence_changed:,} changed.")
    if left_out:
        raise typer.Exit(1)


def claim_data(claim: Claim) -> dict[str, Any]:
    """Return a claim in the shape of ``claims --json``."""
    return {
        "claim_id": claim.key,
        "statement": claim.statement,
        "claim_type": claim.type.value,
        "speaker": claim.speaker,
        "said_on": claim.said_on,
        "progress": claim.progress.value,
        "scale": claim.scale,
        "verdict": claim.verdict_label,
        "verdict_number": claim.verdict_number,
        "finding": claim.finding,
        "checker": claim.checker,
        "source_count": claim.source_count,
        "tags": list(claim.tags),
        "language": claim.language,
    }


def _tell_problems(problems: tuple[RowProblem, ...], what: str) -> None:
    for problem in problems[:PROBLEMS_SHOWN]:
        where = f"Line {problem.line}" + (f", {problem.column}" if problem.column else "")
        tell(f"{where}: {problem.sentence}")
    left = len(problems) - PROBLEMS_SHOWN
    if left > 0:
        tell(f"… and {left:,} more {what}.")


def _tell_plan(plan: SheetImport) -> None:
    for note in plan.notes:
        tell(note)
    _tell_problems((*plan.claims.problems, *plan.evidence.links.problems), "rows")
    if plan.emptied:
        tell("These cells were left empty:")
        _tell_problems(plan.emptied, "cells")
    conflicts = len(plan.claims.conflicts) + len(plan.evidence.conflicts)
    if conflicts:
        tell(f"{conflicts:,} records changed on the desk since this sheet was made: the desk's values stay.")
