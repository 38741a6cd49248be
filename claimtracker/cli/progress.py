"""The command that takes a claim a step on, or reads it second."""

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, tell
from claimtracker.domain.claims import Progress
from claimtracker.domain.errors import NotFound
from claimtracker.services import browse, second_readings, take_steps
from claimtracker.store.library import Library


class Step(StrEnum):
    """What can be said of a claim's progress."""

    TO_CHECK = "to-check"
    IN_PROGRESS = "in-progress"
    WAITING = "waiting"
    CHECKED = "checked"
    ACCEPT = "accept"
    RETURN = "return"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"


_ACTS: dict[Step, Callable[[Library, int, str], object]] = {
    Step.ACCEPT: lambda library, claim_id, _why: second_readings.accept(library, claim_id),
    Step.RETURN: second_readings.return_claim,
    Step.REOPEN: second_readings.reopen,
    Step.WITHDRAW: second_readings.withdraw,
}


def progress(
    context: typer.Context,
    claim_id: Annotated[str, typer.Argument(help="The claim_id, as `claims` prints it.", metavar="CLAIM_ID")],
    step: Annotated[Step, typer.Argument(help="The step to take.")],
    why: Annotated[
        str, typer.Option(help="The comment or reason that the step needs.", metavar="WORDS")
    ] = "",
    person: Annotated[str, typer.Option("--as", help="Whose act it is.", metavar="NAME")] = "",
) -> None:
    """Take a claim a step on; accept, return, reopen or withdraw its check."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        library.actor = person.strip() or library.actor
        number = browse.claim_id_of(library, claim_id)
        if not number:
            raise NotFound("There is no claim with this claim_id.", "`claims` lists them.")
        if step in _ACTS:
            _ACTS[step](library, number, why)
        else:
            take_steps.take_step(library, [number], Progress(step.value.replace("-", " ")))
        claim = browse.claim(library, number)
    tell(
        f"{claim.key}: {claim.progress.value}" + (f", {claim.verdict_label}." if claim.verdict_label else ".")
    )
