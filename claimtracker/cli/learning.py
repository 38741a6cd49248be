"""The command that lets matching learn from decisions."""

from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, print_json, print_text
from claimtracker.domain.errors import BadValue
from claimtracker.services import refit_matching
from claimtracker.services.refit_matching import Measure, Refit
from claimtracker.services.seen_before import ClaimFinder


def refit(
    context: typer.Context,
    keep: Annotated[bool, typer.Option("--keep", help="Score with what was learnt from now on.")] = False,
    reset: Annotated[bool, typer.Option("--reset", help="Score as ClaimTracker came again.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON to stdout.")] = False,
) -> None:
    """Show what matching would learn from the decisions made; change nothing unless told to."""
    chosen: Chosen = context.obj
    with plainly():
        if keep and reset:
            raise BadValue("Keep or reset, one of them.", "Say: refit --keep, or: refit --reset.")
        with chosen.open() as library:
            if reset:
                refit_matching.reset(library)
                _say({"reset": True}, "Matching scores as it came with ClaimTracker.", as_json)
                return
            finder = ClaimFinder(library)
            finder.warm()
            found = refit_matching.try_refit(finder)
            if keep:
                refit_matching.keep(library, found)
            _say(refit_data(found) | {"kept": keep}, refit_words(found, keep), as_json)


def refit_data(found: Refit) -> dict[str, Any]:
    """Return a refit in the shape of ``refit --json``."""
    measures = {
        "golden": (found.golden_before, found.golden_after),
        "decided": (found.decided_before, found.decided_after),
    }
    return {"decisions": found.decisions} | {
        name: {"before": _measure(before), "after": _measure(after)}
        for name, (before, after) in measures.items()
    }


def refit_words(found: Refit, kept: bool) -> str:
    """Return what a refit does, in three lines."""
    return "\n".join(
        [
            f"Pairs decided on this desk: {_rightly(found.decided_before, found.decided_after)}",
            f"Pairs that come with ClaimTracker: {_rightly(found.golden_before, found.golden_after)}",
            "Kept." if kept else "Nothing was changed. Say refit --keep to score so from now on.",
        ]
    )


def _rightly(before: Measure, after: Measure) -> str:
    return f"{before.right} of {before.pairs} judged rightly before, {after.right} after."


def _measure(one: Measure) -> dict[str, Any]:
    return {"right": one.right, "pairs": one.pairs, "error": round(one.error, 4)}


def _say(data: dict[str, Any], words: str, as_json: bool) -> None:
    if as_json:
        print_json(data)
    else:
        print_text(words)
