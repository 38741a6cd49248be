"""Which steps the work on a claim may take, and why another may not.

to check ⇄ in progress ⇄ waiting → checked → signed off → reopened → in progress, waiting or checked

Checked needs a verdict. Signing off is the second reader's act and reopening has a reason: these are no mere
steps.
"""

from collections.abc import Mapping
from enum import StrEnum

from claimtracker.domain.claims import Progress
from claimtracker.domain.text import fold

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
        return "A claim that is signed off stays as it is.", "Reopen it with a reason first."
    if wanted is Progress.SIGNED_OFF:
        if now is Progress.CHECKED:
            return "A claim is signed off by its second reader.", "Let another person accept the verdict."
        return "Only a checked claim can be signed off.", "Give a verdict first; then a second reader signs."
    if wanted is Progress.REOPENED:
        return "Only a claim that was signed off can be reopened.", "Set it to in progress instead."
    if wanted is Progress.CHECKED:
        return "A claim without a verdict is not checked.", "Give a verdict: the claim is checked then."
    return f"A claim that is {now.value} cannot become {wanted.value}.", _way_on(now)


def next_steps(now: Progress, *, rated: bool) -> tuple[Progress, ...]:
    """Return where the work stands and the plain steps it can take, in the domain's order."""
    return tuple(step for step in Progress if not why_not(now, step, rated=rated)[0])


def why_not_read(now: Progress, given_by: str, reader: str, *, rated: bool) -> tuple[str, str]:
    """Return why this person cannot read a verdict second, and what to do; two empty texts when they can."""
    if now is Progress.SIGNED_OFF:
        return "This claim is signed off already.", "Reopen it with a reason if something is wrong."
    if not rated or now is not Progress.CHECKED:
        return "There is no checked verdict to read yet.", "The checker gives one first."
    if not reader.strip():
        return "A second reading needs a name.", "Say who you are first."
    if given_by and same_person(given_by, reader):
        return (
            "You gave this verdict yourself; a second reader is another person.",
            "Ask a colleague, or let the one who reads say their name under View, Your name.",
        )
    return "", ""


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are one person's: case, accents' forms and spaces do not count."""
    return " ".join(fold(one).split()) == " ".join(fold(other).split())


def _needs(wanted: Progress) -> bool:
    return wanted is Progress.CHECKED


def _way_on(now: Progress) -> str:
    open_steps = [step.value for step in STEPS[now] if step not in ACTS]
    return f"From here it goes on to {', '.join(open_steps[:-1])} or {open_steps[-1]}."
