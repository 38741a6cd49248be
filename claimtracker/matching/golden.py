"""Pairs written by hand that a model is measured on before and after it learns."""

from collections.abc import Sequence
from functools import cache

from claimtracker.domain.resources import resource_json
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.engine import pair_features
from claimtracker.matching.everyday_words import tempered
from claimtracker.matching.model import Model
from claimtracker.matching.refit import Judged, probability
from claimtracker.matching.signatures import meaning
from claimtracker.matching.vectors import word_vectors

# What an unknown desk's words are worth.
USUAL_RARITY = 9.0


@cache
def golden_pairs() -> tuple[Judged, ...]:
    """Return the shipped pairs: those that say the same in other words, and those that only look alike."""
    found = []
    for pair in resource_json("matching", "golden_pairs.json")["pairs"]:
        query = Query(pair["mine"], language=pair["language"])
        mine, theirs = meaning(pair["mine"]), meaning(pair["theirs"])
        angle = None if mine is None or theirs is None else float(mine @ theirs)
        candidate = Candidate(0, (pair["theirs"],), language=pair["language"], meaning=angle)
        features = pair_features(query, candidate, lambda term: tempered(term, USUAL_RARITY, 0))
        if features is not None:
            found.append(Judged(features, pair["alike"]))
    return tuple(found)


def judged_by_meaning() -> bool:
    """Tell whether pairs have an angle here, so that the model with meaning judges them."""
    return word_vectors() is not None


def measured(model: Model, judged: Sequence[Judged]) -> tuple[int, int, float]:
    """Return how many pairs fall on the right side of one half, of how many, and the mean error."""
    scores = [probability(model, one.features) for one in judged]
    right = sum((score >= 0.5) is one.alike for score, one in zip(scores, judged, strict=True))
    error = sum(abs(one.alike - score) for score, one in zip(scores, judged, strict=True))
    return right, len(judged), error / max(1, len(judged))
