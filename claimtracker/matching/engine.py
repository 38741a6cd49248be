"""Rank earlier claims by how probably they are the claim asked about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimtracker.domain.matches import Match
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.features import Rarities, Rarity, Side, features, side
from claimtracker.matching.model import Model, shipped_model

CLOSE_LOOKS = 24
Measure = Callable[[Side, Side, tuple[str, str]], tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class _Scored:
    candidate: Candidate
    text: str
    features: tuple[float, ...]
    raw: float


def rank(
    query: Query, candidates: Sequence[Candidate], rarity: Rarity, limit: int = 10, model: Model | None = None
) -> list[Match]:
    """Return up to ``limit`` matches, best first; ``score`` is a probability and the shares sum to it.

    ``candidates`` come best first, as an index gives them: the first CLOSE_LOOKS are compared. ``rarity``
    is a term's inverse document frequency. A candidate without any text has no match.
    """
    model = model or shipped_model()
    known = Rarities(rarity)
    mine = side(query.text, query.language)
    total = known.total(mine)
    scored: list[_Scored] = []
    for candidate in candidates[:CLOSE_LOOKS]:
        best = _best(
            query, candidate, lambda one, title, who: features(mine, one, title, known, total, who), model
        )
        if best:
            scored.append(best)
    scored.sort(key=lambda one: (-one.raw, one.candidate.claim_id))
    return [_match(query, one, scored[0].raw, model) for one in scored[:limit]]


def weigh(query: Query, candidate: Candidate, rarity: Rarity, model: Model | None = None) -> Match | None:
    """Return what a pair is by itself, as if nothing else were on the desk; None without any text."""
    return next(iter(rank(query, [candidate], rarity, 1, model)), None)


def _best(query: Query, candidate: Candidate, measure: Measure, model: Model) -> _Scored | None:
    """Score every text of a candidate and keep the best."""
    language = candidate.language or query.language
    title = side(candidate.title, language)
    speakers = (query.speaker, candidate.speaker)
    found: _Scored | None = None
    for text in dict.fromkeys(candidate.texts):
        if not text.strip():
            continue
        values = measure(side(text, language), title, speakers)
        raw = model.raw(values)
        if found is None or raw > found.raw:
            found = _Scored(candidate, text, values, raw)
    return found


def _match(query: Query, one: _Scored, best: float, model: Model) -> Match:
    score, shares = model.explained(one.features, best)
    language = query.language or one.candidate.language
    found = differences(query.text, one.text, language, query.speaker, one.candidate.speaker)
    return Match(one.candidate.claim_id, score, tier(found), found, shares, one.text)
