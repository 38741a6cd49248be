"""Commands about claims that look alike: list the pairs, join two claims."""

from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, print_json, print_text, progress, tell
from claimtracker.domain.duplicates import LikePair
from claimtracker.domain.errors import NotFound
from claimtracker.domain.matches import whole_percent
from claimtracker.services import browse
from claimtracker.services.find_duplicates import find_duplicates
from claimtracker.services.join_claims import join_claims
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store.library import Library

AS_JSON = typer.Option("--json", help="Print a JSON line for each pair to stdout.")


def duplicates(
    context: typer.Context,
    limit: Annotated[int, typer.Option(help="How many pairs to give at most.", min=1, metavar="N")] = 50,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Compare every claim with every other and list the pairs that nobody has decided about."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        finder = ClaimFinder(library)
        finder.warm()
        with progress("Comparing") as told:
            found = find_duplicates(finder, lambda done, total, _what: told(done, total))
        shown = found.pairs[:limit]
        ids = sorted({claim_id for pair in shown for claim_id in (pair.claim_id, pair.other_id)})
        keys = browse.claim_keys(library, ids)
        for pair in shown:
            _print(pair, keys, as_json)
    pairs, claims = len(found.pairs) + found.left_out, found.claims
    tell(f"{pairs:,} pairs in {claims:,} claims, {len(shown):,} of them shown; {found.seconds:.1f} s.")


def join(
    context: typer.Context,
    claim_id: Annotated[str, typer.Argument(help="One claim, by its claim_id.", metavar="CLAIM_ID")],
    other_id: Annotated[str, typer.Argument(help="The other claim.", metavar="OTHER_ID")],
) -> None:
    """Make two claims one: the one that was checked before stays, else the older."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        kept = join_claims(library, _claim(library, claim_id), _claim(library, other_id)).value
        tell(f"One claim now: {browse.claim(library, kept).key}. The other claim_id leads to it.")


def pair_data(pair: LikePair, keys: dict[int, str]) -> dict[str, Any]:
    """Return a pair in the shape of ``duplicates --json``."""
    return {
        "claim_id": keys[pair.claim_id],
        "other_id": keys[pair.other_id],
        "score": round(pair.score, 4),
        "differs": [kind.value for kind in pair.differs],
        "cluster": pair.cluster,
        "statement": pair.statement,
        "other_statement": pair.other_statement,
    }


def _print(pair: LikePair, keys: dict[int, str], as_json: bool) -> None:
    if as_json:
        print_json(pair_data(pair, keys))
        return
    differs = ", ".join(kind.value for kind in pair.differs) or "nothing"
    print_text(
        f"{whole_percent(pair.score):3d}%  {keys[pair.claim_id]}  {keys[pair.other_id]}  differs in {differs}"
    )
    for statement in (pair.statement, pair.other_statement):
        print_text(f"      {' '.join(statement.split())}")


def _claim(library: Library, key: str) -> int:
    found = browse.claim_by_key(library, key)
    if found is None:
        raise NotFound(f"There is no claim “{key}”.", "The claim_id stands in the claim sheet.")
    return found.id
