"""Rank earlier claims by how probably they are the claim asked about."""

import math
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

from claimtracker.domain.matches import Match, Share
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.normal_form import terms
from claimtracker.matching.tokens import without_noise

Rarity = Callable[[str], float]

_BIAS = -6.0
_WEIGHTS = {"Rare words shared": 5.0, "Words of the earlier claim": 3.0, "Wording": 3.0}


def rank(query: Query, candidates: Sequence[Candidate], rarity: Rarity, limit: int = 10) -> list[Match]:
    """Return up to ``limit`` matches, best first; shares sum to the score.

    Shares are integrated gradients of the logistic model from "nothing in common"
    (Sundararajan, Taly and Yan, "Axiomatic attribution for deep networks", 2017).
    """
    scored = []
    for candidate in candidates:
        best = max(
            (_score(query, text, candidate, rarity) for text in candidate.texts if text.strip()),
            key=lambda pair: pair[0],
            default=None,
        )
        if best:
            scored.append((*best, candidate))
    scored.sort(key=lambda row: (-row[0], row[3].claim_id))
    return [_match(query, *row) for row in scored[:limit]]


def _match(query: Query, score: float, text: str, shares: tuple[Share, ...], candidate: Candidate) -> Match:
    found = differences(query.text, text, query.language, query.speaker, candidate.speaker)
    return Match(candidate.claim_id, score, tier(found), found, shares, text)


def _features(query: Query, text: str, candidate: Candidate, rarity: Rarity) -> dict[str, float]:
    mine = terms(query.text, query.language)
    theirs = terms(text, candidate.language or query.language)
    weigh = {term: rarity(term) for term in {*mine, *theirs}}
    shared = sum(weigh[t] for t in set(mine) & set(theirs))
    ours = sum(weigh[t] for t in set(mine)) or 1.0
    others = sum(weigh[t] for t in set(theirs)) or 1.0
    plain = without_noise(query.text).casefold()
    return {
        "Rare words shared": shared / ours,
        "Words of the earlier claim": shared / others,
        "Wording": fuzz.token_set_ratio(plain, text.casefold()) / 100,
    }


def _score(
    query: Query, text: str, candidate: Candidate, rarity: Rarity
) -> tuple[float, str, tuple[Share, ...]]:
    features = _features(query, text, candidate, rarity)
    parts = {name: _WEIGHTS[name] * value for name, value in features.items()}
    total = sum(parts.values())
    floor = 1 / (1 + math.exp(-_BIAS))
    score = 1 / (1 + math.exp(-_BIAS - total))
    per_point = (score - floor) / total if total else 0.0
    shares = [Share(name, features[name], part * per_point) for name, part in parts.items()]
    shares.append(Share("Any two claims", 1.0, floor))
    return score, text, tuple(shares)
