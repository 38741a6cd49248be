"""Rank earlier claims by how probably they are the claim asked about."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.matches import Match
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.features import Rarity, features, side
from claimtracker.matching.model import Model, shipped_model

CLOSE_LOOKS = 24


class _Memory(dict[str, float]):
    """Rarities asked for once a query."""

    def __init__(self, rarity: Rarity) -> None:
        super().__init__()
        self._rarity = rarity

    def __missing__(self, term: str) -> float:
        self[term] = value = self._rarity(term)
        return value


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
    known = _Memory(rarity).__getitem__
    scored = [best for one in candidates[:CLOSE_LOOKS] if (best := _best(query, one, known, model))]
    scored.sort(key=lambda one: (-one.raw, one.candidate.claim_id))
    return [_match(query, one, scored[0].raw, model) for one in scored[:limit]]


def _best(query: Query, candidate: Candidate, rarity: Rarity, model: Model) -> _Scored | None:
    """Score every text of a candidate and keep the best."""
    mine = side(query.text, query.language)
    language = candidate.language or query.language
    title = side(candidate.title, language)
    speakers = (query.speaker, candidate.speaker)
    found: _Scored | None = None
    for text in dict.fromkeys(candidate.texts):
        if not text.strip():
            continue
        values = features(mine, side(text, language), title, rarity, speakers)
        raw = model.raw(values)
        if found is None or raw > found.raw:
            found = _Scored(candidate, text, values, raw)
    return found


def _match(query: Query, one: _Scored, best: float, model: Model) -> Match:
    score, shares = model.explained(one.features, best)
    language = query.language or one.candidate.language
    found = differences(query.text, one.text, language, query.speaker, one.candidate.speaker)
    return Match(one.candidate.claim_id, score, tier(found), found, shares, one.text)
