"""Which steps the work on a claim may take, and why another may not.

to check ⇄ in progress ⇄ waiting → checked → signed off → reopened → in progress, waiting or checked

Checked needs a verdict. Signing off is the second reader's act and reopening has a reason: these are no mere
steps.
"""

from collections.abc import Mapping
from enum import StrEnum

from claimtracker.domain.claims import Progress
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say

STEPS: Mapping[Progress, tuple[Progress, ...]] = {
    Progress.TO_CHECK: (Progress.IN_PROGRESS, Progress.WAITING, Progress.CHECKED),
    Progress.IN_PROGRESS: (Progress.TO_CHECK, Progress.WAITING, Progress.CHECKED),
    Progress.WAITING: (Progress.TO_CHECK, Progress.IN_PROGRESS, Progress.CHECKED),
    Progress.CHECKED: (Progress.IN_PROGRESS, Progress.WAITING, Progress.SIGNED_OFF),
    Progress.SIGNED_OFF: (Progress.REOPENED,),
    Progress.REOPENED: (Progress.IN_PROGRESS, Progress.WAITING, Progress.CHECKED),
}
# Steps that take more than a step: a second reading, and a reason.
ACTS = frozenset({Progress.SIGNED_OFF, Progress.REOPENED})
UNDER_WAY = frozenset({Progress.IN_PROGRESS, Progress.WAITING, Progress.REOPENED})


class SecondOutcome(StrEnum):
    """What the second reader said of the verdict as it stands."""

    NONE = ""
    ACCEPTED = "accepted"
    RETURNED = "returned"


def why_not(now: Progress, wanted: Progress, *, rated: bool) -> tuple[str, str]:
    """Return why a claim cannot take a step, and what to do instead; two empty texts when it can."""
    if wanted is now or (wanted in STEPS[now] and wanted not in ACTS and (rated or not _needs(wanted))):
        return "", ""
    if now is Progress.SIGNED_OFF:
        return say("A claim that is signed off stays as it is."), say("Reopen it with a reason first.")
    if wanted is Progress.SIGNED_OFF:
        if now is Progress.CHECKED:
            return say("A claim is signed off by its second reader."), say(
                "Let another person accept the verdict."
            )
        return say("Only a checked claim can be signed off."), say(
            "Give a verdict first; then a second reader signs."
        )
    if wanted is Progress.REOPENED:
        return say("Only a claim that was signed off can be reopened."), say("Set it to in progress instead.")
    if wanted is Progress.CHECKED:
        return say("A claim without a verdict is not checked."), say(
            "Give a verdict: the claim is checked then."
        )
    return say(
        "A claim that is {now} cannot become {wanted}.", now=say(now.value), wanted=say(wanted.value)
    ), _way_on(now)


def next_steps(now: Progress, *, rated: bool) -> tuple[Progress, ...]:
    """Return where the work stands and the plain steps it can take, in the domain's order."""
    return tuple(step for step in Progress if not why_not(now, step, rated=rated)[0])


def why_not_read(now: Progress, given_by: str, reader: str, *, rated: bool) -> tuple[str, str]:
    """Return why this person cannot read a verdict second, and what to do; two empty texts when they can."""
    if now is Progress.SIGNED_OFF:
        return say("This claim is signed off already."), say("Reopen it with a reason if something is wrong.")
    if not rated or now is not Progress.CHECKED:
        return say("There is no checked verdict to read yet."), say("The checker gives one first.")
    if not reader.strip():
        return say("A second reading needs a name."), say("Say who you are first.")
    if given_by and same_person(given_by, reader):
        return (
            say("You gave this verdict yourself; a second reader is another person."),
            say("Ask a colleague, or let the one who reads say their name under View, Your name."),
        )
    return "", ""


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are one person's: case, accents' forms and spaces do not count."""
    return " ".join(fold(one).split()) == " ".join(fold(other).split())


def _needs(wanted: Progress) -> bool:
    return wanted is Progress.CHECKED


def _way_on(now: Progress) -> str:
    open_steps = [say(step.value) for step in STEPS[now] if step not in ACTS]
    return say(
        "From here it goes on to {steps} or {last}.",
        steps=", ".join(open_steps[:-1]),
        last=open_steps[-1],
    )
