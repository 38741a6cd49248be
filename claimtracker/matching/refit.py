"""Refit the model on what people decided, with the shipped weights as a prior; a fraction of a second."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from claimtracker.matching.model import FARTHEST, Model

# How far, in shares of itself, a weight may move before it costs as much as a pair that is judged wrongly.
LEEWAY = 0.25
BIAS_LEEWAY = 1.0
STEPS = 30

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair's features and whether a person said that the one is worth showing beside the other."""

    features: tuple[float, ...]
    alike: bool


def refitted(model: Model, judged: Sequence[Judged]) -> Model:
    """Return the model that fits these pairs better and stays near the one given.

    Logistic regression with a Gaussian prior around the given weights, by Newton's method; a weight never
    goes below nothing. A pair stands alone, as ``engine.weigh`` sees it.
    """
    if not judged:
        return model
    x = np.array([one.features for one in judged])
    y = np.array([one.alike for one in judged], dtype=np.float64)
    start = np.array([*model.weights, model.bias])
    spread = np.array([*(max(abs(w), 0.5) * LEEWAY for w in model.weights), BIAS_LEEWAY])
    found = start.copy()
    for _ in range(STEPS):
        p, slope = _probabilities(model, x, found)
        design = np.c_[x * slope[:, None], np.ones(len(x))]
        gradient = design.T @ (p - y) + (found - start) / spread**2
        curve = (design * (p * (1 - p))[:, None]).T @ design + np.diag(1 / spread**2)
        step = np.linalg.solve(curve, gradient)
        found = found - step
        found[:-1] = np.maximum(found[:-1], 0)
        if np.abs(step).max() < 1e-6:
            break
    return replace(model, weights=tuple(map(float, found[:-1])), bias=float(found[-1]))


def probability(model: Model, features: Sequence[float]) -> float:
    """Return how probably a pair that stands alone is one claim."""
    values = np.array([[*features]])
    return float(_probabilities(model, values, np.array([*model.weights, model.bias]))[0][0])


def _probabilities(model: Model, x: Floats, found: Floats) -> tuple[Floats, Floats]:
    """Return each pair's probability, and how much its logit grows with its weighted sum."""
    z = x @ found[:-1]
    lead = np.clip(z - model.alone, -FARTHEST, FARTHEST)
    logit = model.scale * z + model.ahead * np.maximum(lead, 0) + model.behind * np.minimum(lead, 0)
    beyond = np.abs(z - model.alone) >= FARTHEST
    slope = model.scale + np.where(beyond, 0.0, np.where(lead > 0, model.ahead, model.behind))
    return 1 / (1 + np.exp(-np.clip(logit + found[-1], -500, 500))), slope
