"""What the place of duplicates says of learning from decisions."""

from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services.refit_matching import FEWEST, Learning, Measure, Refit

SHIPPED = to_say("Matching scores as it came with ClaimTracker.")
OWN = to_say("Matching scores with what it learnt on this desk.")
BUSY = to_say("Learning from the decisions on this desk…")


def state_words(learning: Learning) -> str:
    """Return what there is to learn from, and by what matching scores now."""
    if learning.refitted:
        since = say_count(
            learning.since, "{count} decision since the last fit.", "{count} decisions since the last fit."
        )
        return f"{since} {say(OWN)}"
    if learning.decisions < FEWEST:
        had = say_count(
            learning.decisions,
            "Matching can learn from decisions: {count} of at least {least} decisions made.",
            "Matching can learn from decisions: {count} of at least {least} decisions made.",
            least=FEWEST,
        )
        return f"{had} {say(SHIPPED)}"
    there = say_count(
        learning.decisions, "{count} decision to learn from.", "{count} decisions to learn from."
    )
    return f"{there} {say(SHIPPED)}"


def can_learn(learning: Learning) -> bool:
    """Tell whether there are decisions that matching has not learnt from, and enough of them."""
    return learning.decisions >= FEWEST and learning.since > 0


def offer_words(refit: Refit) -> str:
    """Return what learning would change, in plain words."""
    before, after = refit.decided_before, refit.decided_after
    mine = say_count(
        before.right,
        "Of {pairs} pairs decided on this desk, {count} is judged rightly now, {later} would be.",
        "Of {pairs} pairs decided on this desk, {count} are judged rightly now, {later} would be.",
        pairs=after.pairs,
        later=after.right,
    )
    before, after = refit.golden_before, refit.golden_after
    shipped = say_count(
        before.right,
        "Of {pairs} pairs that come with ClaimTracker, {count} is judged rightly now, {later} would be.",
        "Of {pairs} pairs that come with ClaimTracker, {count} are judged rightly now, {later} would be.",
        pairs=after.pairs,
        later=after.right,
    )
    return f"{mine}\n{shipped}"


def speaks_for(refit: Refit) -> bool:
    """Tell whether the two measures together speak for keeping what was learnt."""
    return _golden(refit) >= 0 and _step(refit.decided_before, refit.decided_after) > 0


def advice(refit: Refit) -> str:
    """Return what the two measures together speak for."""
    here, golden = _step(refit.decided_before, refit.decided_after), _golden(refit)
    if golden < 0:
        return say_count(
            -golden,
            "Think twice: {count} shipped pair would be judged wrongly that is judged rightly now.",
            "Think twice: {count} shipped pairs would be judged wrongly that are judged rightly now.",
        )
    if here > 0 and refit.decided_after.right == refit.decided_before.right:
        return say("It judges as before on this desk, and more surely.")
    if here > 0:
        return say("It fits this desk better and is no worse on the shipped pairs.")
    return (
        say("It makes no difference worth keeping.")
        if here == 0
        else say("It does not fit this desk better.")
    )


def _golden(refit: Refit) -> int:
    """Return how many more of the shipped pairs would be judged rightly."""
    return refit.golden_after.right - refit.golden_before.right


def _step(before: Measure, after: Measure) -> int:
    """Return 1 for better, -1 for worse: by pairs judged rightly, then by the mean error in percent."""
    if after.right != before.right:
        return 1 if after.right > before.right else -1
    gained = round(100 * (before.error - after.error))
    return (gained > 0) - (gained < 0)
