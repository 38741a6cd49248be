"""Commands about sightings: note one, and tell how often a claim was made."""

from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, print_json, print_text, tell
from claimtracker.domain.appearances import SightingDraft, by_speaker, ordinal, since
from claimtracker.domain.errors import NotFound
from claimtracker.domain.views import ClaimCard
from claimtracker.services import browse, keep_sightings
from claimtracker.store.library import Library

ClaimId = Annotated[str, typer.Argument(help="The claim_id, as `claims` prints it.", metavar="CLAIM_ID")]


def sightings(
    context: typer.Context,
    claim_id: ClaimId,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object to stdout.")] = False,
) -> None:
    """Tell how often a claim was made, since when, by whom and where."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        card = browse.claim_card(library, _known(library, claim_id))
    if as_json:
        print_json(sightings_data(card))
        return
    year = since(card.appearances)
    print_text(f"{ordinal(card.times_seen)} time" + (f" since {year}" if year else ""))
    for one in card.sightings:
        told = (one.seen_on or "no date", one.outlet, one.speaker, one.url)
        print_text("  ".join(part for part in told if part))


def sight(
    context: typer.Context,
    claim_id: ClaimId,
    outlet: Annotated[str, typer.Option(help="The paper, channel or platform.", metavar="NAME")] = "",
    url: Annotated[str, typer.Option(help="The page it was seen on.", metavar="URL")] = "",
    seen_on: Annotated[str, typer.Option("--on", help="When, in ISO 8601.", metavar="DATE")] = "",
    speaker: Annotated[str, typer.Option(help="Who said it there.", metavar="NAME")] = "",
    quote: Annotated[str, typer.Option(help="The words as they were said there.", metavar="WORDS")] = "",
) -> None:
    """Note a sighting: where and when a claim was made outside our articles."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        number = _known(library, claim_id)
        keep_sightings.add_sighting(library, number, SightingDraft(outlet, url, seen_on, speaker, quote))
        card = browse.claim_card(library, number)
    tell(f"Noted: the {ordinal(card.times_seen)} time.")


def sightings_data(card: ClaimCard) -> dict[str, Any]:
    """Return the appearances of a claim in the shape of ``sightings --json``."""
    return {
        "claim_id": card.claim.key,
        "times_seen": card.times_seen,
        "since": since(card.appearances),
        "speakers": [{"speaker": name, "times": count} for name, count in by_speaker(card.appearances)],
        "sightings": [
            {
                "seen_on": one.seen_on,
                "outlet": one.outlet,
                "speaker": one.speaker,
                "url": one.url,
                "quote": one.quote,
                "note": one.note,
            }
            for one in card.sightings
        ],
    }


def _known(library: Library, claim_id: str) -> int:
    number = browse.claim_id_of(library, claim_id)
    if not number:
        raise NotFound("There is no claim with this claim_id.", "`claims` lists them.")
    return number
