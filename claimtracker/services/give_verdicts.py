"""Give verdicts: each one is appended with a copy of the check as it stands."""

from datetime import datetime

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.origins import origin_of
from claimtracker.domain.progress import same_person
from claimtracker.domain.text import canonical_text
from claimtracker.domain.verdicts import VOID, Rating, Verdict
from claimtracker.domain.wording import say
from claimtracker.store import claims, evidence, rating_scales, verdicts
from claimtracker.store.library import Library
from claimtracker.store.scale_book import FREE, free_rating
from claimtracker.store.work import UnitOfWork

# What a verdict says has been done: work that has not begun is done when a rating is given.
UNFINISHED = frozenset({Progress.TO_CHECK, Progress.IN_PROGRESS, Progress.WAITING, Progress.REOPENED})


def give_verdict(library: Library, claim_id: int, scale_code: str, rating_key: str) -> Done[Verdict]:
    """Append a verdict and set the progress to checked; raises BadValue or NotFound.

    A claim that nobody checks becomes this person's.
    """
    with library.write("Give verdict") as work:
        record = _append(work, claims.live(work, claim_id), scale_code, rating_key)
    return Done(record, work.changes)


def give_conclusion(library: Library, claim_id: int, words: str, scale_code: str = FREE) -> Done[Verdict]:
    """Append a verdict in one's own words, on a scale that has no ratings; raises BadValue for none.

    Its look follows its words, mixed where they do not say ("Mostly true, but…").
    """
    label = " ".join(canonical_text(words).split())
    if not label:
        raise BadValue(say("A conclusion needs words."), say("Write what you found, in a few words."))
    with library.write("Give verdict") as work:
        scale = rating_scales.by_code(work.session, scale_code)
        if scale.ratings:
            raise BadValue(
                say("On the scale {name} a verdict is one of its ratings.", name=scale.name),
                say("Choose one of its ratings."),
            )
        record = _append(work, claims.live(work, claim_id), scale.code, free_rating(label))
    return Done(record, work.changes)


def reissue_verdict(library: Library, claim_id: int) -> Done[Verdict | None]:
    """Append the same rating again when finding or wording changed since; None when nothing did."""
    with library.write("Change finding") as work:
        claim = claims.live(work, claim_id)
        latest = verdicts.latest(work.session, claim.id)
        if latest is None or not claim.rating or _same_check(claim, latest):
            record = None
        else:
            record = _append(work, claim, latest.scale, _rating_of(latest), latest.origin)
            # Words were mended, nothing was decided: a returned claim is still with its checker.
            claims.write(work, claim.id, second_outcome=claim.second_outcome, progress=claim.progress)
    return Done(record, work.changes)


def take_over(library: Library, claim_id: int, other_id: int) -> Done[Verdict]:
    """Take verdict, finding and sources of another claim over, saying where they came from.

    Raises BadValue when the other claim has no verdict. Text already written here is kept.
    """
    with library.write("Take over verdict") as work:
        claim, other = claims.live(work, claim_id), claims.live(work, other_id)
        if not other.rating:
            raise BadValue(say("That claim has no verdict to take over."), say("Open it and give one first."))
        if other.rating == VOID:
            raise BadValue(say("That check was withdrawn."), say("Check this claim on its own."))
        claims.write(
            work,
            claim.id,
            finding=claim.finding or other.finding,
            explanation=claim.explanation or other.explanation,
            problem_type=claim.problem_type or other.problem_type,
            suggested_wording=claim.suggested_wording or other.suggested_wording,
        )
        evidence.copy(work, other.id, claim.id)
        theirs = verdicts.latest(work.session, other.id)
        rating = _rating_of(theirs) if theirs is not None else other.rating
        rated = other.verdict_at.date().isoformat() if other.verdict_at else ""
        origin = origin_of(other.key, other.statement, rated)
        record = _append(work, claim, other.scale, rating, origin.kept())
    return Done(record, work.changes)


def sign_again(library: Library, guess: str, since: datetime) -> Done[int]:
    """Give verdicts again under this person's name that stand under a guess at it; returns how many.

    Without it nobody would know that the claims are theirs, and they could read their own verdicts second.
    """
    with library.write("Sign with your name") as work:
        claim_ids = verdicts.unread_by(work.session, guess, since)
        for claim_id in claim_ids:
            claim, latest = claims.live(work, claim_id), verdicts.latest(work.session, claim_id)
            if latest is not None:
                _append(work, claim, latest.scale, _rating_of(latest), latest.origin)
                mine = same_person(claim.checker, guess)
                claims.write(
                    work, claim.id, progress=claim.progress, checker=work.actor if mine else claim.checker
                )
    return Done(len(claim_ids), work.changes)


def _rating_of(verdict: Verdict) -> Rating:
    """Return the rating as the verdict kept it: free conclusions stand on no scale."""
    return Rating(verdict.rating, verdict.label, verdict.look, verdict.number)


def _append(
    work: UnitOfWork, claim: Claim, scale_code: str, wanted: str | Rating, origin: str = ""
) -> Verdict:
    scale = rating_scales.by_code(work.session, scale_code)
    rating = scale.rating(wanted) if isinstance(wanted, str) else wanted
    if rating is None:
        raise BadValue(
            say("The scale {name} has no such rating.", name=scale.name), say("Choose one of its ratings.")
        )
    appended = verdicts.add_verdict(work, claim.id, scale, rating, origin)
    done = Progress.CHECKED if claim.progress in UNFINISHED else claim.progress
    claims.write(work, claim.id, second_read_on="", progress=done, checker=claim.checker or work.actor)
    return appended


def _same_check(claim: Claim, verdict: Verdict) -> bool:
    names = ("finding", "explanation", "problem_type", "suggested_wording")
    return all(getattr(claim, name) == getattr(verdict, name) for name in names)
