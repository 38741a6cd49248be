"""The command that tells what checks still lack."""

from datetime import date
from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, print_json, print_text, tell
from claimtracker.domain.claims import Claim, ClaimQuery, ClaimSort
from claimtracker.domain.lint import LintReport
from claimtracker.services import browse, lint_claims

SOMETHING = 1


def lint(
    context: typer.Context,
    article: Annotated[
        int, typer.Option(help="Only the article with this number, as `import` counts them.", min=0)
    ] = 0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a JSON line for each claim that lacks something.")
    ] = False,
) -> None:
    """Tell what each check still lacks; the exit code is 1 when any does."""
    chosen: Chosen = context.obj
    query = ClaimQuery(article_id=article, sort=ClaimSort.PLACE, descending=False)
    lacking = checked = 0
    with plainly(), chosen.open() as library:
        if article:
            browse.article(library, article)
        for claim, told in lint_claims.lint_many(library, browse.claim_ids(library, query), date.today()):
            checked += 1
            if not told.open:
                continue
            lacking += 1
            if as_json:
                print_json(lint_data(claim, told))
            else:
                print_text(f"{claim.key}  {' '.join(claim.statement.split())}")
                for note in told.open:
                    print_text(f"  {note.rule.value}: {note.sentence} {note.next_step}")
    if not as_json:
        tell(f"{lacking:,} of {checked:,} claims lack something." if checked else "There are no claims.")
    if lacking:
        raise typer.Exit(SOMETHING)


def lint_data(claim: Claim, told: LintReport) -> dict[str, Any]:
    """Return what a claim lacks in the shape of ``lint --json``."""
    return {
        "claim_id": claim.key,
        "statement": claim.statement,
        "notes": [
            {"rule": note.rule.value, "sentence": note.sentence, "next_step": note.next_step}
            for note in told.open
        ],
        "put_aside": [
            {"rule": note.rule.value, "sentence": note.sentence, "reason": aside.reason, "by": aside.by}
            for note, aside in told.aside
        ],
    }
