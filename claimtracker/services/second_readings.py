"""The second reading: accept and sign off, return, reopen, withdraw. Each is one logged act with a name."""

from collections.abc import Sequence

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.progress import SecondOutcome, why_not_read
from claimtracker.domain.sign_off import SignOff, SignOffKind
from claimtracker.domain.text import canonical_text
from claimtracker.domain.verdicts import VOID, Rating, Scale, VerdictClass
from claimtracker.domain.wording import say
from claimtracker.store import claims, sign_offs, verdicts
from claimtracker.store.base import now
from claimtracker.store.claim_models import ClaimTable, VerdictRow
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
        row = claims.live_row(work, claim_id)
        _read(work, row, SecondOutcome.ACCEPTED)
        row.progress = Progress.SIGNED_OFF.value
        sign_offs.add(work, row, SignOffKind.SIGNED)
        record = claims.claim_by_id(work.session, row.id)
    return Done(record, work.changes)


def return_claim(library: Library, claim_id: int, comment: str) -> Done[Claim]:
    """Give a claim back to its checker with a comment; raises BadValue as ``accept`` and without one."""
    said = _wanted(
        comment, say("A claim goes back with a comment."), say("Write what the checker should look at.")
    )
    with library.write("Return claim") as work:
        row = claims.live_row(work, claim_id)
        _read(work, row, SecondOutcome.RETURNED, said)
        row.progress = Progress.IN_PROGRESS.value
        record = claims.claim_by_id(work.session, row.id)
    return Done(record, work.changes)


def reopen(library: Library, claim_id: int, reason: str) -> Done[Claim]:
    """Open a signed-off claim again; the signature stays in its history. Raises BadValue without a reason."""
    said = _wanted(reason, say("A signed-off claim is reopened for a reason."), say("Write why."))
    with library.write("Reopen claim") as work:
        row = claims.live_row(work, claim_id)
        if row.progress != Progress.SIGNED_OFF:
            raise BadValue(
                say("Only a claim that was signed off can be reopened."), say("Set it to in progress.")
            )
        open_again(work, row, said)
        record = claims.claim_by_id(work.session, row.id)
    return Done(record, work.changes)


def open_again(work: UnitOfWork, row: ClaimTable, reason: str) -> None:
    """Reopen a claim inside a larger unit of work; what was signed off is logged with the reason."""
    if row.progress == Progress.SIGNED_OFF:
        sign_offs.add(work, row, SignOffKind.REOPENED, reason)
    row.progress = Progress.REOPENED.value
    row.second_outcome = SecondOutcome.NONE.value
    row.second_read_on = ""


def withdraw(library: Library, claim_id: int, reason: str) -> Done[Claim]:
    """Withdraw a check: a Void verdict with the reason is appended, every earlier one stays in the history.

    A claim that was signed off stays signed off, as withdrawn. Raises BadValue without a reason or a verdict.
    """
    said = _wanted(reason, say("A check is withdrawn for a reason."), say("Write why it no longer holds."))
    with library.write("Withdraw check") as work:
        row = claims.live_row(work, claim_id)
        if not row.rating:
            raise BadValue(
                say("There is no verdict to withdraw."),
                say("Put the claim into the bin if it is not needed."),
            )
        if row.rating == VOID:
            raise BadValue(say("This check was withdrawn already."), say("Reopen it, or give a new verdict."))
        row.finding = said
        scale = _scale(work, row)
        verdicts.add_verdict(work, row, scale, scale.rating(VOID) or WITHDRAWN, "withdrawn")
        row.second_read_on = ""
        if row.progress != Progress.SIGNED_OFF:
            row.progress = Progress.CHECKED.value
        sign_offs.add(work, row, SignOffKind.WITHDRAWN, said)
        record = claims.claim_by_id(work.session, row.id)
    return Done(record, work.changes)


def sign_offs_of(library: Library, claim_id: int) -> Sequence[SignOff]:
    """Return what was signed, reopened and withdrawn of a claim, latest first."""
    with library.read() as session:
        return sign_offs.of_claim(session, claims.live_id(session, claim_id))


def _read(work: UnitOfWork, row: ClaimTable, outcome: SecondOutcome, comment: str = "") -> None:
    verdict = sign_offs.latest_verdict(work.session, row.id)
    rated = verdict is not None and bool(row.rating)
    why, way = why_not_read(
        Progress(row.progress), verdict.given_by if verdict else "", work.actor, rated=rated
    )
    if why or verdict is None:
        raise BadValue(why, way)
    _note_reading(row, verdict, work.actor, outcome, comment)


def _note_reading(
    row: ClaimTable, verdict: VerdictRow, reader: str, outcome: SecondOutcome, comment: str = ""
) -> None:
    at = now()
    verdict.second_read_by, verdict.second_read_at = reader, at
    verdict.second_outcome, verdict.second_comment = outcome.value, comment
    row.second_reader, row.second_read_on = reader, at.astimezone().date().isoformat()
    row.second_outcome = outcome.value


def _scale(work: UnitOfWork, row: ClaimTable) -> Scale:
    known = {scale.code: scale for scale in verdicts.scales(work.session)}
    return known.get(row.scale) or verdicts.scale_by_code(work.session, "neutral")


def _wanted(text: str, sentence: str, next_step: str) -> str:
    said = canonical_text(text).strip()
    if not said:
        raise BadValue(sentence, next_step)
    return said
