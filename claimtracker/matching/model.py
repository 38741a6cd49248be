"""The linear model: from features to a calibrated probability, and each feature's share of it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import mul
from typing import Any

from claimtracker.domain.matches import Share
from claimtracker.domain.resources import resource_json
from claimtracker.domain.wording import to_say
from claimtracker.matching.features import NAMES

BEST = to_say("Fits best of all")
ANY = to_say("Any two claims")
# Farther ahead than this, or farther behind, says no more.
FARTHEST = 8.0
# Beyond what weights and features can come to, and how often that is halved to a small part of a point.
MOST_RAW, HALVINGS = 1000.0, 40
CALIBRATION = ("scale", "ahead", "behind", "bias", "floor", "alone")


@dataclass(frozen=True, slots=True)
class Model:
    """Weights in the order of features.NAMES, and the calibration that looks at the nearest other claim.

    ``logit = bias + scale * z + ahead * max(lead, 0) + behind * min(lead, 0)``, where ``z`` is the features'
    weighted sum and ``lead`` how far it is before the best candidate that is another claim, FARTHEST at
    most. On a small desk little is near: then ``floor`` stands for what a desk of thousands would have, and
    ``alone`` where there are few candidates at all: more than nearly any other claim would have.
    """

    weights: tuple[float, ...]
    scale: float
    ahead: float
    behind: float
    bias: float
    floor: float
    alone: float

    def table(self) -> dict[str, Any]:
        """Return the model as JSON can hold it; ``model_from`` reads it back."""
        weights = dict(zip(NAMES, self.weights, strict=True))
        named = {name: getattr(self, name) for name in CALIBRATION}
        return {"weights": weights, "calibration": named}

    def raw(self, features: Sequence[float]) -> float:
        """Return the weighted sum of the features; it ranks, and means nothing by itself."""
        return float(sum(map(mul, self.weights, features)))

    def probability(self, raw: float, rival: float) -> float:
        """Return how probable a weighted sum makes a match; ``rival`` is that of the best other claim."""
        lead = self._lead(raw, rival)
        beside = self.ahead * max(lead, 0.0) + self.behind * min(lead, 0.0)
        return _logistic(self.bias + self.scale * raw + beside)

    def _lead(self, raw: float, rival: float) -> float:
        return max(-FARTHEST, min(FARTHEST, raw - max(rival, self.floor)))

    def explained(self, features: Sequence[float], rival: float) -> tuple[float, tuple[Share, ...]]:
        """Return the probability and the shares that sum to it, the largest first.

        Shares are integrated gradients from "nothing in common" (Sundararajan, Taly and Yan, "Axiomatic
        attribution for deep networks", 2017): for a logistic model, the gain divided by weighted feature.
        """
        lead = self._lead(self.raw(features), rival)
        parts = [self.scale * weight * value for weight, value in zip(self.weights, features, strict=True)]
        parts.append(self.ahead * max(lead, 0.0) + self.behind * min(lead, 0.0))
        values = [*features, lead / FARTHEST]
        floor, score = _logistic(self.bias), _logistic(self.bias + sum(parts))
        gain = (score - floor) / sum(parts) if abs(sum(parts)) > 1e-12 else 0.0
        shares = [
            Share(name, value, part * gain)
            for name, value, part in zip((*NAMES, BEST), values, parts, strict=True)
            if part
        ]
        shares.sort(key=lambda share: -abs(share.points))
        return score, (*shares, Share(ANY, 1.0, score - sum(share.points for share in shares)))


@lru_cache(maxsize=64)
def lowest(model: Model, probability: float) -> float:
    """Return a weighted sum below which no match is so probable, whatever its rivals are."""
    low, high = -MOST_RAW, MOST_RAW
    if not probability:
        return -math.inf
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if model.probability(middle, -math.inf) < probability else (low, middle)
    return low


# For texts with vectors, and for words alone.
Models = tuple[Model, Model]


def _logistic(logit: float) -> float:
    if logit >= 0:
        return 1 / (1 + math.exp(-min(logit, 700.0)))
    return 1 - 1 / (1 + math.exp(max(logit, -700.0)))


WITH_MEANING, WORDS_ALONE, WITH_SENTENCES = "with meaning", "words alone", "with sentences"


@cache
def shipped_model(with_meaning: bool = False) -> Model:
    """Return the model that comes with ClaimTracker, the one for texts with vectors or the one without.

    Raises EnvironmentFault when its file cannot be read.
    """
    return _shipped(WITH_MEANING if with_meaning else WORDS_ALONE)


@cache
def sentence_model() -> Model:
    """Return the model for candidates whose sentences were read whole."""
    return _shipped(WITH_SENTENCES)


def _shipped(name: str) -> Model:
    tables = resource_json("matching", "model.json")
    table = tables[name]
    return model_from({**table, "weights": {**table["weights"], **tables["set_by_hand"]}})


def shipped_models() -> Models:
    """Return the model for texts with vectors and the one for words alone."""
    return shipped_model(True), shipped_model(False)


def model_from(table: Mapping[str, Any]) -> Model:
    """Return the model that a table describes; features it does not name weigh nothing."""
    weights = tuple(float(table["weights"].get(name, 0.0)) for name in NAMES)
    scale, ahead, behind, bias, floor, alone = (float(table["calibration"][name]) for name in CALIBRATION)
    return Model(weights, scale, ahead, behind, bias, floor, alone)
