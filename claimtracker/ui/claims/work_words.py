"""What the inspector says of the work on a claim: how far it is, who read it, what was signed."""

from datetime import datetime

from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import SecondOutcome, same_person
from claimtracker.domain.records import record
from claimtracker.domain.sign_off import SignOff, SignOffKind
from claimtracker.domain.verdicts import Verdict
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import isolated, say, to_say
from claimtracker.ui.claims.inspector_words import label
from claimtracker.ui.day_words import day_and_time

SOMEBODY = to_say("somebody")


@record
class Said:
    """A line of the work's section; ``kind`` is one of the style sheet's, ``tip`` the whole of it."""

    text: str
    kind: str = "second"
    tip: str = ""


def work_lines(card: ClaimCard, person: str) -> list[Said]:
    """Return what is to be said of the work on a claim, the most pressing first; empty when nothing is."""
    claim, latest = card.claim, next(iter(card.verdicts), None)
    lines: list[Said] = []
    if claim.second_outcome == SecondOutcome.RETURNED:
        lines.append(_returned(card.verdicts))
    if latest is not None and latest.is_void:
        lines.append(_withdrawn(latest))
        if claim.progress is not Progress.SIGNED_OFF:
            lines.append(Said(say("Give it a verdict to check it anew."), "hint"))
    if claim.progress is Progress.SIGNED_OFF:
        lines += _signed(card.sign_offs)
    elif claim.progress is Progress.REOPENED:
        lines += _reopened(card.sign_offs)
    elif claim.progress is Progress.CHECKED and latest is not None and not latest.is_void:
        lines.append(_to_read(latest, person))
    return lines


def is_own(card: ClaimCard, person: str) -> bool:
    """Tell whether the verdict that stands is this person's, who then cannot read it second."""
    by = card.verdicts[0].by if card.verdicts else ""
    return bool(by) and same_person(by, person)


def _returned(verdicts: tuple[Verdict, ...]) -> Said:
    returned = next((one for one in verdicts if one.second_outcome == SecondOutcome.RETURNED), None)
    if returned is None:
        return Said(say("Returned by the second reader"), "warning")
    by, comment = isolated(returned.second_read_by), isolated(returned.second_comment)
    if not returned.second_read_at:
        return Said(say("Returned by {person}: “{comment}”", person=by, comment=comment), "warning")
    told = say(
        "Returned by {person}, {time}: “{comment}”",
        person=by,
        time=_at(returned.second_read_at),
        comment=comment,
    )
    return Said(told, "warning")


def _withdrawn(verdict: Verdict) -> Said:
    return Said(
        say("Withdrawn by {person}, {time}", person=_person(verdict.by), time=_at(verdict.at)), "warning"
    )


def _signed(sign_offs: tuple[SignOff, ...]) -> list[Said]:
    signed = next((one for one in sign_offs if one.kind is SignOffKind.SIGNED), None)
    if signed is None:
        return [Said(say("Signed off before it came to this desk"))]
    told = Said(say("Signed off by {person}, {time}", person=_person(signed.by), time=_at(signed.at)))
    digest = next((one.sha256 for one in sign_offs if one.sha256), signed.sha256)
    return [told, Said(f"SHA-256 {digest[:16]}…", "hint", digest)]


def _reopened(sign_offs: tuple[SignOff, ...]) -> list[Said]:
    last = next(iter(sign_offs), None)
    if last is None or last.kind is not SignOffKind.REOPENED:
        return []
    told = say(
        "Reopened by {person}, {time}: {reason}",
        person=_person(last.by),
        time=_at(last.at),
        reason=isolated(last.reason),
    )
    return [Said(told)]


def _to_read(verdict: Verdict, person: str) -> Said:
    if verdict.by and same_person(verdict.by, person):
        return Said(say("Yours. A second reader, somebody else than you, accepts or returns it."), "hint")
    waits = say("Waits for a second reader; the verdict is by {person}.", person=_person(verdict.by))
    return Said(waits, "hint")


def _person(name: str) -> str:
    return isolated(name) or say(SOMEBODY)


def _at(at: datetime | None) -> str:
    if at is None:
        return ""
    return day_and_time(at.astimezone() if at.tzinfo else at)


def state(card: ClaimCard) -> str:
    """Return how far the work is, in a word or two."""
    claim = card.claim
    returned = claim.second_outcome == SecondOutcome.RETURNED
    if returned:
        return say("Returned · {progress}", progress=say(claim.progress.value))
    return label(claim.progress)
