"""Let matching learn from decisions: refit, compare before and after, keep, reset."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.errors import BadValue
from claimtracker.domain.matches import DecisionKind
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.services.kept_models import SETTING
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import decisions, desk_settings, search
from claimtracker.store.library import Library

if TYPE_CHECKING:
    from claimtracker.matching.refit import Judged

FEWEST = 5


@dataclass(frozen=True, slots=True)
class Measure:
    """How well a set of pairs is judged: rightly of ``pairs``, and the mean error, 0 to 1."""

    right: int
    pairs: int
    error: float


@dataclass(frozen=True, slots=True)
class Refit:
    """What refitting would change: the decisions learnt from, and both measures before and after.

    ``golden`` are the pairs that come with ClaimTracker, ``decided`` the desk's own. ``kept`` is what
    ``keep`` writes.
    """

    decisions: int
    golden_before: Measure
    golden_after: Measure
    decided_before: Measure
    decided_after: Measure
    kept: str


def try_refit(finder: ClaimFinder) -> Refit:
    """Refit on all decisions of the desk without keeping it; raises BadValue where there are too few.

    "Different" says that a pair was not worth showing; every other decision says that it was.
    """
    from claimtracker.matching.golden import golden_pairs, judged_by_meaning, measured  # noqa: PLC0415 - numpy, and seldom asked
    from claimtracker.matching.refit import refitted  # noqa: PLC0415 - the same

    before = finder.models()
    judged = _judged(finder)
    if len(judged) < FEWEST:
        raise BadValue(
            f"There are {len(judged)} decisions so far, too few to learn from.",
            f"Decide at least {FEWEST} pairs among the duplicates, then try again.",
        )
    after = tuple(refitted(model, judged) for model in before)
    golden, used = golden_pairs(), 0 if judged_by_meaning() else 1
    return Refit(
        len(judged),
        Measure(*measured(before[used], golden)),
        Measure(*measured(after[used], golden)),
        Measure(*measured(before[used], judged)),
        Measure(*measured(after[used], judged)),
        json.dumps([model.table() for model in after]),
    )


def keep(library: Library, refit: Refit) -> Done[None]:
    """Score with the refitted weights from now on; undo takes it back."""
    return _write(library, "Refit matching", refit.kept)


def reset(library: Library) -> Done[None]:
    """Score with the weights that come with ClaimTracker again."""
    return _write(library, "Reset matching", "")


def is_refitted(library: Library) -> bool:
    """Tell whether the desk scores with weights of its own."""
    with library.read() as session:
        return bool(desk_settings.values(session, [SETTING]).get(SETTING))


def _write(library: Library, name: str, value: str) -> Done[None]:
    with library.write(name) as work:
        desk_settings.put(work, {SETTING: value})
    changes = work.changes
    return Done(None, Changes(changes.name, changes.change_set_id, everything=True))


def _judged(finder: ClaimFinder) -> "list[Judged]":
    from claimtracker.matching.engine import pair_features  # noqa: PLC0415 - numpy is not for the start
    from claimtracker.matching.refit import Judged  # noqa: PLC0415 - the same

    with finder.library.read() as session:
        made = decisions.all_made(session)
        ids = sorted({one for pair in made for one in pair[:2]})
        texts: dict[int, search.MatchText] = {}
        for start in range(0, len(ids), 500):
            texts |= search.match_texts(session, ids[start : start + 500])
    found = []
    for mine, other, kind in made:
        ours, theirs = texts.get(mine), texts.get(other)
        if ours is None or theirs is None:
            continue
        query = Query(ours.wordings[0], ours.speaker, ours.said_on, ours.language)
        candidate = Candidate(
            other,
            theirs.wordings,
            theirs.title,
            theirs.speaker,
            theirs.said_on,
            theirs.language,
            finder.meaning_of(query.text, other),
        )
        features = pair_features(query, candidate, finder.rarity)
        if features is not None:
            found.append(Judged(features, kind is not DecisionKind.DIFFERENT))
    return found
