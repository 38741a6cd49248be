"""Take claims a step on: who works on them, and how far the work is."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.progress import why_not
from claimtracker.store import claims
from claimtracker.store.library import Library


@dataclass(frozen=True, slots=True)
class Stepped:
    """How many claims took the step, and why the others did not, each sentence once."""

    moved: int
    refused: int = 0
    why: tuple[str, ...] = ()


def take_step(library: Library, claim_ids: Sequence[int], wanted: Progress) -> Done[Stepped]:
    """Set the progress of claims, those for which the step is allowed, as one undoable change.

    Raises BadValue, with the reason, when none of them can take it.
    """
    with library.write(f"Set to {wanted.value}") as work:
        moved, reasons = 0, list[tuple[str, str]]()
        for claim_id in dict.fromkeys(claim_ids):
            claim = claims.live(work, claim_id)
            reason = why_not(claim.progress, wanted, rated=bool(claim.rating))
            if reason[0]:
                reasons.append(reason)
            elif claim.progress != wanted:
                claims.set_progress(work, claim.id, wanted)
                moved += 1
        if reasons and len(reasons) == len(set(claim_ids)):
            raise BadValue(*reasons[0])
    why = tuple(dict.fromkeys(" ".join(reason) for reason in reasons))
    return Done(Stepped(moved, len(reasons), why), work.changes)


def take_on(library: Library, claim_ids: Sequence[int]) -> Done[int]:
    """Make this person the checker of claims that nobody has begun, and begin; returns how many."""
    with library.write("Take on") as work:
        count = 0
        for claim_id in dict.fromkeys(claim_ids):
            claim = claims.live(work, claim_id)
            if claim.progress in (Progress.SIGNED_OFF, Progress.CHECKED):
                continue
            claims.write(work, claim.id, checker=work.actor or claim.checker, progress=Progress.IN_PROGRESS)
            count += 1
    return Done(count, work.changes)
