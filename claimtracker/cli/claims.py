"""Commands about claims: list them."""

from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, print_json, print_text, tell
from claimtracker.domain.claims import Claim, ClaimQuery, ClaimSort
from claimtracker.services import browse

PAGE = 1000


def show_claims(
    context: typer.Context,
    text: Annotated[str, typer.Option(help="Only claims with words that begin so.")] = "",
    find: Annotated[
        str,
        typer.Option(
            help='Only claims that a search finds, such as \'"four words" -two speaker:"Jane" no:source\'.',
            metavar="SEARCH",
        ),
    ] = "",
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a JSON line for each claim to stdout.")
    ] = False,
) -> None:
    """List the claims of the desk in the order in which they were made."""
    chosen: Chosen = context.obj
    query = ClaimQuery(text=text, find=find, sort=ClaimSort.PLACE, descending=False)
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
            tell("No claim matches." if text or find else "There are no claims on the desk yet.")


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
