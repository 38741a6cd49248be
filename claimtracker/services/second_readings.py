"""The second reading: accept and sign off, return, reopen, withdraw. Each is one logged act with a name."""

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.progress import SecondOutcome, why_not_read
from claimtracker.domain.sign_off import SignOffKind
from claimtracker.domain.text import canonical_text
from claimtracker.domain.verdicts import VOID, Rating, Scale, VerdictClass
from claimtracker.domain.wording import say
from claimtracker.store import claims, rating_scales, sign_offs, verdicts
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork

WITHDRAWN = Rating(
    VOID,
    "Void",
    VerdictClass.OPEN,
    None,
    "This check was withdrawn.",  # not said: the desk's scale
)  # not said: the desk's own scale


def accept(library: Library, claim_id: int) -> Done[Claim]:
    """Accept the verdict as its second reader and sign the claim off, with the hash of what was signed.

    Raises BadValue when this person gave the verdict, has no name, or there is nothing to read.
    """
    with library.write("Sign off") as work:
        claim_id = _read(work, claim_id, SecondOutcome.ACCEPTED)
        claims.write(work, claim_id, progress=Progress.SIGNED_OFF)
        sign_offs.add(work, claim_id, SignOffKind.SIGNED)
        record = claims.claim_by_id(work.session, claim_id)
    return Done(record, work.changes)


def return_claim(library: Library, claim_id: int, comment: str) -> Done[Claim]:
    """Give a claim back to its checker with a comment; raises BadValue as ``accept`` and without one."""
    said = _wanted(
        comment, say("A claim goes back with a comment."), say("Write what the checker should look at.")
    )
    with library.write("Return claim") as work:
        claim_id = _read(work, claim_id, SecondOutcome.RETURNED, said)
        claims.write(work, claim_id, progress=Progress.IN_PROGRESS)
        record = claims.claim_by_id(work.session, claim_id)
    return Done(record, work.changes)


def reopen(library: Library, claim_id: int, reason: str) -> Done[Claim]:
    """Open a signed-off claim again; the signature stays in its history. Raises BadValue without a reason."""
    said = _wanted(reason, say("A signed-off claim is reopened for a reason."), say("Write why."))
    with library.write("Reopen claim") as work:
        claim = claims.live(work, claim_id)
        if claim.progress != Progress.SIGNED_OFF:
            raise BadValue(
                say("Only a claim that was signed off can be reopened."), say("Set it to in progress.")
            )
        open_again(work, claim, said)
        record = claims.claim_by_id(work.session, claim.id)
    return Done(record, work.changes)


def open_again(work: UnitOfWork, claim: Claim, reason: str) -> None:
    """Reopen a claim inside a larger unit of work; what was signed off is logged with the reason."""
    if claim.progress == Progress.SIGNED_OFF:
        sign_offs.add(work, claim.id, SignOffKind.REOPENED, reason)
    claims.write(
        work, claim.id, progress=Progress.REOPENED, second_outcome=SecondOutcome.NONE, second_read_on=""
    )


def withdraw(library: Library, claim_id: int, reason: str) -> Done[Claim]:
    """Withdraw a check: a Void verdict with the reason is appended, every earlier one stays in the history.

    A claim that was signed off stays signed off, as withdrawn. Raises BadValue without a reason or a verdict.
    """
    said = _wanted(reason, say("A check is withdrawn for a reason."), say("Write why it no longer holds."))
    with library.write("Withdraw check") as work:
        claim = claims.live(work, claim_id)
        if not claim.rating:
            raise BadValue(
                say("There is no verdict to withdraw."),
                say("Put the claim into the bin if it is not needed."),
            )
        if claim.rating == VOID:
            raise BadValue(say("This check was withdrawn already."), say("Reopen it, or give a new verdict."))
        claims.write(work, claim.id, finding=said)
        scale = _scale(work, claim.scale)
        verdicts.add_verdict(work, claim.id, scale, scale.rating(VOID) or WITHDRAWN, "withdrawn")
        signed = claim.progress is Progress.SIGNED_OFF
        claims.write(
            work, claim.id, second_read_on="", progress=claim.progress if signed else Progress.CHECKED
        )
        sign_offs.add(work, claim.id, SignOffKind.WITHDRAWN, said)
        record = claims.claim_by_id(work.session, claim.id)
    return Done(record, work.changes)


def _read(work: UnitOfWork, claim_id: int, outcome: SecondOutcome, comment: str = "") -> int:
    """Note a second reading of the verdict that stands; returns the id of the claim that was read."""
    claim = claims.live(work, claim_id)
    verdict = verdicts.latest(work.session, claim.id)
    rated = verdict is not None and bool(claim.rating)
    why, way = why_not_read(claim.progress, verdict.by if verdict else "", work.actor, rated=rated)
    if why or verdict is None:
        raise BadValue(why, way)
    verdicts.note_reading(work, claim.id, verdict.id, outcome, comment)
    return claim.id


def _scale(work: UnitOfWork, code: str) -> Scale:
    known = {scale.code: scale for scale in rating_scales.every(work.session)}
    return known.get(code) or rating_scales.by_code(work.session, "neutral")


def _wanted(text: str, sentence: str, next_step: str) -> str:
    said = canonical_text(text).strip()
    if not said:
        raise BadValue(sentence, next_step)
    return said
