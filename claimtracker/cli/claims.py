"""Commands about claims: list them, load them from CSV, export the claim sheet."""

from pathlib import Path
from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import people, plainly, print_json, print_text, progress
from claimtracker.domain.claims import Claim, ClaimQuery, ClaimSort
from claimtracker.domain.errors import BadValue
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse
from claimtracker.services.export_sheet import ExportScope, export_sheet
from claimtracker.services.import_sheet import SheetImport, apply_import, plan_import
from claimtracker.services.original_file import original_from

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
PAGE = 1000
PROBLEMS_SHOWN = 20


def show_claims(
    context: typer.Context,
    text: Annotated[str, typer.Option(help="Only claims with words that begin so.")] = "",
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a JSON line for each claim to stdout.")
    ] = False,
) -> None:
    """List the claims of the desk, oldest first."""
    chosen: Chosen = context.obj
    query = ClaimQuery(text=text, sort=ClaimSort.PLACE, descending=False)
    with plainly(), chosen.open() as library:
        ids = browse.claim_ids(library, query)
        for start in range(0, len(ids), PAGE):
            for claim in browse.claims(library, ids[start : start + PAGE]):
                if as_json:
                    print_json(claim_data(claim))
                else:
                    print_text(
                        f"{claim.key}  [{claim.verdict_label or claim.progress.value}]  {claim.statement}"
                    )


def load(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A CSV file; only the column statement is required.")],
) -> None:
    """Load claims from a CSV file. A given claim_id is kept; loading a file twice adds nothing."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library, progress("Loading") as told:
        plan = plan_import(library, (file.name, original_from(file).content), None, foreign=True)
        result = apply_import(library, plan, progress=told).value
    people.print(
        f"{result.claims_added} claims added, {result.claims_changed} changed, "
        f"{len(plan.claims.unchanged)} already there, {len(plan.claims.problems)} rows left out."
    )
    _tell_problems(plan)
    if plan.claims.problems:
        raise typer.Exit(1)


def export(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="The folder to write to.", metavar="DIR")],
    file_format: Annotated[str, typer.Option("--format", help="csv.")] = "csv",
    separator: Annotated[str, typer.Option(help="comma, semicolon or tab.")] = "comma",
    no_bom: Annotated[bool, typer.Option("--no-bom", help="Leave the byte order mark out.")] = False,
    flat: Annotated[
        bool, typer.Option("--flat", help="Also write one sheet with claims and evidence.")
    ] = False,
    unmask: Annotated[bool, typer.Option("--unmask", help="Name confidential sources.")] = False,
    article: Annotated[int, typer.Option(help="Only this article, by its number.")] = 0,
) -> None:
    """Export claims.csv and evidence.csv."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        if file_format != "csv":
            raise BadValue(f"The format {file_format} is not known.", "Use csv.")
        if separator not in SEPARATORS:
            raise BadValue(f"The separator {separator} is not known.", "Use comma, semicolon or tab.")
        options = SheetOptions(not no_bom, SEPARATORS[separator], unmask)
        with progress("Exporting") as told:
            result = export_sheet(library, ExportScope(article), out, options, flat=flat, progress=told)
    people.print(
        f"{result.claim_rows} rows in claims.csv and {result.evidence_rows} in evidence.csv, in {out}."
    )


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


def _tell_problems(plan: SheetImport) -> None:
    for problem in plan.claims.problems[:PROBLEMS_SHOWN]:
        where = f"Line {problem.line}" + (f", {problem.column}" if problem.column else "")
        people.print(f"{where}: {problem.sentence}")
    left = len(plan.claims.problems) - PROBLEMS_SHOWN
    if left > 0:
        people.print(f"… and {left} more rows.")
