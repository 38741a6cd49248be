"""Rank earlier claims by how probably they are the claim asked about."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import repeat

from rapidfuzz import fuzz

from claimtracker.domain.matches import Match
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier, unlike
from claimtracker.matching.features import (
    OVERALL,
    PASSAGE,
    TITLE_WORDING,
    Rarities,
    Rarity,
    Side,
    by_words,
    side,
    with_passage,
    with_wording,
)
from claimtracker.matching.model import Model, Models, lowest, sentence_model, shipped_model

CLOSE_LOOKS = 24
# Candidates that were put in order by words and meaning need fewer: MAP@5 in cross-validation is the same.
NEAR_LOOKS = 12
TWINS = 75
NONE = -math.inf


@dataclass(frozen=True, slots=True)
class _Scored:
    """One text of a candidate: its features, and their weighted sum, without or with those of letters."""

    candidate: Candidate
    text: str
    theirs: Side
    title: Side
    features: tuple[float, ...]
    raw: float


def rank(
    query: Query,
    candidates: Sequence[Candidate],
    rarity: Rarity,
    limit: int = 10,
    models: Models | None = None,
    least: float = 0.0,
) -> list[Match]:
    """Return up to ``limit`` matches, best first; ``score`` is a probability and the shares sum to it.

    Those less probable than ``least`` are left out, and not read for differences, which takes longest.

    ``candidates`` come best first, as an index gives them: the first CLOSE_LOOKS are compared. ``rarity``
    is a term's inverse document frequency. A candidate without any text has no match.
    """
    candidates = candidates[: _looks(candidates)]
    model = _model(candidates, models)
    mine = side(query.text, query.language, query.stems)
    begun = _begun(query, mine, candidates, rarity, model)
    scored = _best(mine, begun, limit, model, least)
    behind = model.alone if len({one.candidate.claim_id for one in begun}) < NEAR_LOOKS else model.floor
    against = [(one, max(behind, _rival(one, scored))) for one in scored[:limit]]
    return [
        _match(query, mine, one, rival, model)
        for one, rival in against
        if model.probability(one.raw, rival) >= least
    ]


def weigh(query: Query, candidate: Candidate, rarity: Rarity, models: Models | None = None) -> Match | None:
    """Return what a pair is by itself, as if nothing else were on the desk; None without any text."""
    return next(iter(rank(query, [candidate], rarity, 1, models)), None)


def pair_features(query: Query, candidate: Candidate, rarity: Rarity) -> tuple[float, ...] | None:
    """Return what ``weigh`` weighs: the features of the candidate's best text; None without any text."""
    model, mine = _model([candidate], None), side(query.text, query.language, query.stems)
    scored = _best(mine, _begun(query, mine, [candidate], rarity, model), 1, model, 0.0)
    return scored[0].features if scored else None


def looked_at_closely(with_meaning: Iterable[bool]) -> int:
    """Return how many of the nearest candidates are compared, told which of them have a meaning."""
    return NEAR_LOOKS if any(with_meaning) else CLOSE_LOOKS


def _looks(candidates: Sequence[Candidate]) -> int:
    if candidates and all(one.sentence is not None for one in candidates):
        return len(candidates)
    return looked_at_closely(one.meaning is not None for one in candidates)


def _have_meaning(candidates: Sequence[Candidate]) -> bool:
    return any(one.meaning is not None for one in candidates)


def _model(candidates: Sequence[Candidate], models: Models | None) -> Model:
    """Return the model for candidates with vectors, or the one for words alone."""
    with_meaning = _have_meaning(candidates)
    if with_meaning and all(one.sentence is not None for one in candidates):
        return sentence_model()
    if models is None:
        return shipped_model(with_meaning)
    return models[0] if with_meaning else models[1]


def _begun(
    query: Query, mine: Side, candidates: Sequence[Candidate], rarity: Rarity, model: Model
) -> list[_Scored]:
    """Score every text of every candidate by its words; its letters are not looked at yet."""
    known = Rarities(rarity)
    total = known.total(mine)
    found: list[_Scored] = []
    for one in candidates:
        language = one.language or query.language
        title = side(one.title, language, one.title_stems)
        stems = dict(zip(one.texts, one.stems or repeat(""), strict=False))
        for text in [text for text in stems if text.strip()]:
            theirs = side(text, language, stems[text])
            speakers, sentence = (query.speaker, one.speaker), one.sentence or 0.0
            values = by_words(mine, theirs, title, known, total, speakers, one.meaning, sentence)
            found.append(_Scored(one, text, theirs, title, values, model.raw(values)))
    return found


def _best(mine: Side, begun: Sequence[_Scored], limit: int, model: Model, least: float) -> list[_Scored]:
    """Return each candidate's best text, the best candidate first, as far as the first ``limit`` need it.

    Letters can add no more than the weights of their features: a text that would be neither shown nor a
    rival to one that is, even so, is left out.
    """
    enough, passage = lowest(model, least), model.weights[PASSAGE]
    most = passage + model.weights[OVERALL] + model.weights[TITLE_WORDING]
    best: dict[int, _Scored] = {}
    scored: list[_Scored] = []
    needed = enough
    for one in sorted(begun, key=lambda one: -one.raw):
        if one.raw + most < needed:
            break
        values = with_wording(one.features, mine, one.theirs, one.title)
        if model.raw(values) + passage < needed:
            continue
        values = with_passage(values, mine, one.theirs)
        full = replace(one, features=values, raw=model.raw(values))
        held = best.get(one.candidate.claim_id)
        if held is None or full.raw > held.raw:
            best[one.candidate.claim_id] = full
            scored = sorted(best.values(), key=lambda one: (-one.raw, one.candidate.claim_id))
            needed = _needed(scored, limit, enough)
    return scored


def _needed(scored: Sequence[_Scored], limit: int, enough: float) -> float:
    """Return the lowest score that counts: that of the last shown, or of a rival to one that is shown."""
    last = scored[limit - 1].raw if len(scored) >= limit else NONE
    shown = [one for one in scored[:limit] if one.raw >= enough]
    return min(max(last, enough), *(_rival(one, scored) for one in shown), math.inf)


@lru_cache(maxsize=1024)
def rivals(first: str, second: str) -> bool:
    """Tell whether two candidates are two claims, not one that stands on the desk twice."""
    return fuzz.token_set_ratio(first, second, score_cutoff=TWINS) == 0


def _rival(one: _Scored, scored: Sequence[_Scored]) -> float:
    """Return the score of the best candidate that is another claim; a copy does not lower its twin."""
    mine = one.theirs.plain
    others = (other for other in scored if other is not one and rivals(mine, other.theirs.plain))
    return next((other.raw for other in others), NONE)


def _match(query: Query, mine: Side, one: _Scored, rival: float, model: Model) -> Match:
    score, shares = model.explained(one.features, rival)
    language = query.language or one.candidate.language
    far = unlike(mine.words, one.theirs.words)
    found = differences(query.text, one.text, language, query.speaker, one.candidate.speaker, far=far)
    return Match(one.candidate.claim_id, score, tier(found), found, shares, one.text)
