"""Rank earlier claims by how probably they are the claim asked about."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from claimtracker.domain.matches import Match
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.features import Rarities, Rarity, Side, features, side
from claimtracker.matching.model import Model, Models, sentence_model, shipped_model

CLOSE_LOOKS = 24
# Candidates that were put in order by words and meaning need fewer: MAP@5 in cross-validation is the same.
NEAR_LOOKS = 12
TWINS = 75
NONE = -math.inf
Nearness = tuple[float | None, float]
Measure = Callable[[Side, Side, tuple[str, str], Nearness], tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class _Scored:
    candidate: Candidate
    text: str
    plain: str
    features: tuple[float, ...]
    raw: float


def rank(
    query: Query,
    candidates: Sequence[Candidate],
    rarity: Rarity,
    limit: int = 10,
    models: Models | None = None,
) -> list[Match]:
    """Return up to ``limit`` matches, best first; ``score`` is a probability and the shares sum to it.

    ``candidates`` come best first, as an index gives them: the first CLOSE_LOOKS are compared. ``rarity``
    is a term's inverse document frequency. A candidate without any text has no match.
    """
    candidates = candidates[: _looks(candidates)]
    model = _model(candidates, models)
    known = Rarities(rarity)
    mine = side(query.text, query.language)
    total = known.total(mine)
    scored: list[_Scored] = []
    for candidate in candidates:
        best = _best(
            query,
            candidate,
            lambda one, title, who, near: features(mine, one, title, known, total, who, *near),
            model,
        )
        if best:
            scored.append(best)
    scored.sort(key=lambda one: (-one.raw, one.candidate.claim_id))
    least = model.alone if len(scored) < NEAR_LOOKS else model.floor
    return [_match(query, one, max(least, _rival(one, scored)), model) for one in scored[:limit]]


def weigh(query: Query, candidate: Candidate, rarity: Rarity, models: Models | None = None) -> Match | None:
    """Return what a pair is by itself, as if nothing else were on the desk; None without any text."""
    return next(iter(rank(query, [candidate], rarity, 1, models)), None)


def pair_features(query: Query, candidate: Candidate, rarity: Rarity) -> tuple[float, ...] | None:
    """Return what ``weigh`` weighs: the features of the candidate's best text; None without any text."""
    known, mine = Rarities(rarity), side(query.text, query.language)
    total = known.total(mine)
    best = _best(
        query,
        candidate,
        lambda one, title, who, near: features(mine, one, title, known, total, who, *near),
        _model([candidate], None),
    )
    return best.features if best else None


def _looks(candidates: Sequence[Candidate]) -> int:
    if candidates and all(one.sentence is not None for one in candidates):
        return len(candidates)
    return NEAR_LOOKS if _have_meaning(candidates) else CLOSE_LOOKS


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


def _best(query: Query, candidate: Candidate, measure: Measure, model: Model) -> _Scored | None:
    """Score every text of a candidate and keep the best."""
    language = candidate.language or query.language
    title = side(candidate.title, language)
    speakers, near = (query.speaker, candidate.speaker), (candidate.meaning, candidate.sentence or 0.0)
    found: _Scored | None = None
    for text in dict.fromkeys(candidate.texts):
        if not text.strip():
            continue
        theirs = side(text, language)
        values = measure(theirs, title, speakers, near)
        raw = model.raw(values)
        if found is None or raw > found.raw:
            found = _Scored(candidate, text, theirs.plain, values, raw)
    return found


def rivals(first: str, second: str) -> bool:
    """Tell whether two candidates are two claims, not one that stands on the desk twice."""
    return fuzz.token_set_ratio(first, second) < TWINS


def _rival(one: _Scored, scored: Sequence[_Scored]) -> float:
    """Return the score of the best candidate that is another claim; a copy does not lower its twin."""
    return next((other.raw for other in scored if other is not one and rivals(one.plain, other.plain)), NONE)


def _match(query: Query, one: _Scored, rival: float, model: Model) -> Match:
    score, shares = model.explained(one.features, rival)
    language = query.language or one.candidate.language
    found = differences(query.text, one.text, language, query.speaker, one.candidate.speaker)
    return Match(one.candidate.claim_id, score, tier(found), found, shares, one.text)
