"""What the place of duplicates says of learning from decisions."""

from claimtracker.services.refit_matching import FEWEST, Learning, Measure, Refit
from claimtracker.ui.claims.claims_place import count_words

SHIPPED = "Matching scores as it came with ClaimTracker."
OWN = "Matching scores with what it learnt on this desk."
BUSY = "Learning from the decisions on this desk…"


def state_words(learning: Learning) -> str:
    """Return what there is to learn from, and by what matching scores now."""
    if learning.refitted:
        return f"{count_words(learning.since, 'decision', 'decisions')} since the last fit. {OWN}"
    if learning.decisions < FEWEST:
        had = f"{learning.decisions} of at least {FEWEST} decisions made"
        return f"Matching can learn from decisions: {had}. {SHIPPED}"
    return f"{count_words(learning.decisions, 'decision', 'decisions')} to learn from. {SHIPPED}"


def can_learn(learning: Learning) -> bool:
    """Tell whether there are decisions that matching has not learnt from, and enough of them."""
    return learning.decisions >= FEWEST and learning.since > 0


def offer_words(refit: Refit) -> str:
    """Return what learning would change, in plain words."""
    mine = _rightly(refit.decided_before, refit.decided_after)
    shipped = _rightly(refit.golden_before, refit.golden_after)
    return (
        f"Of {refit.decided_after.pairs:,} pairs decided on this desk, {mine}.\n"
        f"Of {refit.golden_after.pairs:,} pairs that come with ClaimTracker, {shipped}."
    )


def advice(refit: Refit) -> str:
    """Return what the two measures together speak for."""
    here = _step(refit.decided_before, refit.decided_after)
    golden = refit.golden_after.right - refit.golden_before.right
    if golden < 0:
        lost = count_words(-golden, "shipped pair", "shipped pairs")
        return f"Think twice: {lost} would be judged wrongly that {_are(-golden)} judged rightly now."
    if here > 0 and refit.decided_after.right == refit.decided_before.right:
        return "It judges as before on this desk, and more surely."
    if here > 0:
        return "It fits this desk better and is no worse on the shipped pairs."
    return "It makes no difference worth keeping." if here == 0 else "It does not fit this desk better."


def _step(before: Measure, after: Measure) -> int:
    """Return 1 for better, -1 for worse: by pairs judged rightly, then by the mean error in percent."""
    if after.right != before.right:
        return 1 if after.right > before.right else -1
    gained = round(100 * (before.error - after.error))
    return (gained > 0) - (gained < 0)


def _rightly(before: Measure, after: Measure) -> str:
    return f"{before.right:,} {_are(before.right)} judged rightly now, {after.right:,} would be"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
