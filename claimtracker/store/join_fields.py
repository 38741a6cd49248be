"""Which values a claim has once another was joined into it; nothing that was written is lost."""

from collections.abc import Sequence
from typing import Any

from claimtracker.domain.claims import Priority, Progress
from claimtracker.store.check_models import VerdictRow
from claimtracker.store.claim_models import ClaimTable

# Taken from the other claim where the kept one has none.
FILLED = (
    "speaker",
    "speaker_role",
    "said_on",
    "place",
    "risk",
    "checker",
    "due",
    "valid_as_of",
    "recheck_on",
    "recheck_reason",
    "language",
    "calculation",
)
# The check as it stands: it goes with the latest verdict.
CHECK = ("finding", "explanation", "problem_type", "suggested_wording", "change_decision")
READ = ("second_reader", "second_read_on")
PUBLISHED = ("review_title", "review_url")
APPENDED = ("notes", "open_questions")
_PRIORITIES = list(Priority)
_STEPS = (
    Progress.TO_CHECK,
    Progress.REOPENED,
    Progress.IN_PROGRESS,
    Progress.WAITING,
    Progress.CHECKED,
    Progress.SIGNED_OFF,
)
_NAMES = {
    "suggested_wording": "Suggested wording",
    "problem_type": "Problem",
    "change_decision": "Change decision",
    "review_title": "Published check",
    "review_url": "Published at",
    "second_reader": "Second reader",
    "second_read_on": "Second read on",
}


def merge_fields(kept: ClaimTable, gone: ClaimTable, verdicts: Sequence[VerdictRow], newer: bool) -> None:
    """Give ``kept`` the values of both; ``newer`` tells that the latest of both's verdicts is of ``gone``.

    What stood in a field that the other claim's value takes, and is in no verdict, is put into the notes.
    """
    for name in FILLED:
        if not getattr(kept, name):
            setattr(kept, name, getattr(gone, name))
    if kept.type == "other":
        kept.type = gone.type
    kept.priority = max(kept.priority, gone.priority, key=_rank)
    kept.seen_elsewhere += gone.seen_elsewhere
    gone.seen_elsewhere = 0
    left = [
        line
        for name in (*CHECK, *READ, *PUBLISHED)
        if (line := _take(kept, gone, name, newer and name not in PUBLISHED, verdicts))
    ]
    for name in APPENDED:
        setattr(kept, name, both_texts(getattr(kept, name), getattr(gone, name)))
    if left:
        kept.notes = both_texts(kept.notes, "\n".join(left))
    kept.progress = _progress(kept, gone, newer)


def _take(kept: ClaimTable, gone: ClaimTable, name: str, newer: bool, verdicts: Sequence[VerdictRow]) -> str:
    """Keep one of two values in a field; returns a line for the notes when the other would be lost."""
    mine, theirs = getattr(kept, name), getattr(gone, name)
    if not theirs or mine == theirs:
        return ""
    if not mine:
        setattr(kept, name, theirs)
        return ""
    if newer:
        setattr(kept, name, theirs)
    lost = mine if newer else theirs
    if any(getattr(verdict, name, None) == lost for verdict in verdicts):
        return ""
    named = _NAMES.get(name, name.capitalize())
    return f"{named}, before two claims were joined: {lost}"  # not said: it is kept among the notes


def _progress(kept: ClaimTable, gone: ClaimTable, newer: bool) -> str:
    if kept.rating or gone.rating:
        return gone.progress if newer else kept.progress
    return max(kept.progress, gone.progress, key=lambda step: _STEPS.index(Progress(step)))


def _rank(priority: str) -> int:
    return _PRIORITIES.index(Priority(priority))


def both_texts(mine: str, theirs: str) -> str:
    """Return both texts, the second left out where the first holds it."""
    if not theirs.strip() or theirs.strip() in mine:
        return mine
    return f"{mine}\n\n{theirs}" if mine.strip() else theirs


def same_values(one: Any, other: Any, names: Sequence[str]) -> bool:
    """Tell whether two rows hold the same in these columns."""
    return all(getattr(one, name) == getattr(other, name) for name in names)
