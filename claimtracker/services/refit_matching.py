"""Let matching learn from decisions: refit, compare before and after, keep, reset."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import repeat
from typing import TYPE_CHECKING

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.wording import say, to_say
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.services.kept_models import SETTING
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import decisions, desk_settings, search
from claimtracker.store.library import Library

if TYPE_CHECKING:
    from claimtracker.matching.refit import Judged

FEWEST = 5
AT_ONCE = 500
LEARNT_AT = "matching.learnt_at"


@dataclass(frozen=True, slots=True)
class Learning:
    """How many pairs the desk decided, how many of them since it last learnt, and whether it has."""

    decisions: int
    since: int
    refitted: bool


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


def learning(library: Library) -> Learning:
    """Return what there is to learn from, and what was learnt."""
    with library.read() as session:
        kept = desk_settings.values(session, [SETTING, LEARNT_AT])
        refitted = bool(kept.get(SETTING))
        at = kept.get(LEARNT_AT) if refitted else ""
        after = datetime.fromisoformat(at) if at else None
        return Learning(decisions.count(session), decisions.count(session, after), refitted)


def try_refit(finder: ClaimFinder, cancelled: Callable[[], bool] = lambda: False) -> Refit:
    """Refit on all decisions of the desk without keeping it.

    Raises BadValue where there are too few decisions, and Cancelled. "Different" says that a pair was not
    worth showing; every other decision says that it was.
    """
    from claimtracker.matching.golden import golden_pairs, judged_by_meaning, measured  # noqa: PLC0415 - numpy, and seldom asked
    from claimtracker.matching.refit import refitted  # noqa: PLC0415 - the same

    if not finder.is_warm:
        finder.warm(cancelled)
    before = finder.models()
    judged = _judged(finder, cancelled)
    if len(judged) < FEWEST:
        raise BadValue(
            say("There are {count} decisions so far, too few to learn from.", count=len(judged)),
            say("Decide at least {fewest} pairs among the duplicates, then try again.", fewest=FEWEST),
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
    return _write(library, to_say("Refit matching"), refit.kept)


def reset(library: Library) -> Done[None]:
    """Score with the weights that come with ClaimTracker again."""
    return _write(library, to_say("Reset matching"), "")


def _write(library: Library, name: str, value: str) -> Done[None]:
    with library.write(name) as work:
        desk_settings.put(work, {SETTING: value, LEARNT_AT: datetime.now(UTC).isoformat()})
    changes = work.changes
    return Done(None, Changes(changes.name, changes.change_set_id, everything=True))


def _judged(finder: ClaimFinder, cancelled: Callable[[], bool]) -> "list[Judged]":
    from claimtracker.matching.engine import pair_features  # noqa: PLC0415 - numpy is not for the start
    from claimtracker.matching.refit import Judged  # noqa: PLC0415 - the same

    found = []
    for query, candidate, kind in _decided(finder, cancelled):
        features = pair_features(query, candidate, finder.rarity)
        if features is not None:
            found.append(Judged(features, kind is not DecisionKind.DIFFERENT))
    return found


def _decided(
    finder: ClaimFinder, cancelled: Callable[[], bool]
) -> Iterator[tuple[Query, Candidate, DecisionKind]]:
    """Yield each pair as it stood when it was decided: two that became one are told apart again."""
    with finder.library.read() as session:
        made = decisions.all_made(session)
        ids = sorted({one for pair in made for one in pair[:2]})
        texts: dict[int, search.MatchText] = {}
        for start in range(0, len(ids), AT_ONCE):
            texts |= search.match_texts(session, ids[start : start + AT_ONCE], joined=True)
    for mine, other, kind in made:
        if cancelled():
            raise Cancelled(say("Learning was stopped. Nothing was changed."))
        ours, theirs = texts.get(mine), texts.get(other)
        if ours is None or theirs is None:
            continue
        yield _question(ours), _answer(finder, other, ours.wordings[0], theirs), kind


def _question(ours: search.MatchText) -> Query:
    (stems, *_) = ours.stems or ("",)
    return Query(ours.wordings[0], ours.speaker, ours.said_on, ours.language, stems)


def _answer(finder: ClaimFinder, claim_id: int, asked: str, theirs: search.MatchText) -> Candidate:
    """Return the other claim without the words asked about, which it has where the two were joined."""
    known = zip(theirs.wordings, theirs.stems or repeat(""), strict=False)
    texts = {text: stems for text, stems in known if text != asked} or {asked: ""}
    # A claim that was joined is in no index.
    angle = finder.meaning_of(asked, claim_id)
    return Candidate(
        claim_id,
        tuple(texts),
        theirs.title,
        theirs.speaker,
        theirs.said_on,
        theirs.language,
        _angle(asked, theirs.wordings[0]) if angle is None else angle,
        stems=tuple(texts.values()),
        title_stems=theirs.title_stems,
    )


def _angle(mine: str, theirs: str) -> float | None:
    """Return how near two texts are in meaning, as a cosine; None where either has none."""
    from claimtracker.matching.signatures import meaning  # noqa: PLC0415 - numpy is not for the start

    ours, others = meaning(mine), meaning(theirs)
    return None if ours is None or others is None else float(ours @ others)
