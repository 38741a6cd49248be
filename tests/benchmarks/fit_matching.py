"""Fit the matching model on the CLEF 2022 training posts, and on nothing else.

``python tests/benchmarks/fit_matching.py`` writes resources/matching/model.json. Logistic regression by
Newton's method with a ridge; features that would count against a match are left out. The calibration is
fitted on scores of five-fold cross-validation, the folds split by the answers.
"""

import json
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matching_data import ROOT, Checked, Question, questions, verified_claims

from claimtracker.matching.engine import CLOSE_LOOKS
from claimtracker.matching.features import NAMES, Rarities, features, side
from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.normal_form import terms

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
FOLDS = 5
RIDGE = 1.0
NOTHING_FITS = 0.0
BY_HAND = {"Same wording": 30.0, "Speaker": 1.0}


def index_of(checks: Sequence[Checked]) -> ClaimIndex:
    """Return the index over claims and titles."""
    return ClaimIndex.build((i, " ".join(terms(c.claim) + terms(c.title))) for i, c in enumerate(checks))


def pairs(
    checks: Sequence[Checked], asked: Sequence[Question]
) -> tuple[Floats, Floats, npt.NDArray[np.int64]]:
    """Return features, labels and question numbers of every question with its candidates."""
    index = index_of(checks)
    rarity = Rarities(index.rarity)
    values, labels, groups = [], [], []
    for number, question in enumerate(asked):
        mine = side(question.text)
        for place, _ in index.candidates(terms(question.text), CLOSE_LOOKS):
            check = checks[place]
            values.append(features(mine, side(check.claim), side(check.title), rarity, rarity.total(mine)))
            labels.append(place in question.answers)
            groups.append(number)
    return np.array(values), np.array(labels, dtype=float), np.array(groups)


def fit(x: Floats, y: Floats, ridge: float, weight: Floats | None = None) -> tuple[Floats, float]:
    """Return weights and bias of a logistic regression on standardised columns."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.c_[(x - mean) / spread, np.ones(len(x))]
    weight = np.ones(len(x)) if weight is None else weight
    penalty = np.eye(z.shape[1]) * ridge
    penalty[-1, -1] = 0
    found = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ found))
        step = np.linalg.solve(
            (z * (weight * p * (1 - p))[:, None]).T @ z + penalty, z.T @ (weight * (p - y)) + penalty @ found
        )
        found -= step
        if np.abs(step).max() < 1e-7:
            break
    return found[:-1] / spread, float(found[-1] - (found[:-1] * mean / spread).sum())


def helpful(x: Floats, y: Floats) -> tuple[list[int], Floats]:
    """Return the features that count for a match, with their weights; the others are left out one by one."""
    kept = [i for i, name in enumerate(NAMES) if name not in BY_HAND]
    while True:
        weights, _ = fit(x[:, kept], y, RIDGE)
        if weights.min() >= 0:
            return kept, weights
        del kept[int(weights.argmin())]


def held_out(x: Floats, y: Floats, folds: Ints) -> Floats:
    """Return each pair's weighted sum by a model that has not seen its fold."""
    scores = np.zeros(len(y))
    for fold in range(FOLDS):
        here = folds == fold
        weights, _ = fit(x[~here], y[~here], RIDGE)
        scores[here] = x[here] @ weights
    return scores


def calibration(scores: Floats, y: Floats, groups: Ints) -> tuple[Floats, float]:
    """Fit the probability on the score and its distance from the best; some copies lack their answer."""
    parts, labels, weight = [], [], []
    for kept, share in ((np.ones(len(y), bool), 1.0), (y == 0, NOTHING_FITS)):
        best = np.full(groups.max() + 1, -np.inf)
        np.maximum.at(best, groups[kept], scores[kept])
        distance = scores[kept] - best[groups[kept]]
        parts.append(np.c_[scores[kept], distance, np.exp(distance)])
        labels.append(y[kept])
        weight.append(np.full(kept.sum(), share))
    return fit(np.concatenate(parts), np.concatenate(labels), 0.01, np.concatenate(weight))


def main() -> None:
    """Fit and write the model."""
    checks = verified_claims()
    asked = questions("train", checks)
    x, y, groups = pairs(checks, asked)
    fold_of = (
        np.array([min(question.answers, default=number) for number, question in enumerate(asked)]) % FOLDS
    )
    fitted, weights = helpful(x, y)
    (scale, margin, nearness), bias = calibration(held_out(x[:, fitted], y, fold_of[groups]), y, groups)
    model = {
        "made_by": "tests/benchmarks/fit_matching.py",
        "fitted_on": f"CLEF CheckThat! 2022 task 2A, training posts: {len(asked)} posts, {len(y)} pairs",
        "weights": {NAMES[i]: round(float(w), 4) for i, w in zip(fitted, weights, strict=True)},
        "set_by_hand": BY_HAND,
        "calibration": {
            "scale": round(float(scale), 4),
            "margin": round(float(margin), 4),
            "nearness": round(float(nearness), 4),
            "bias": round(bias, 4),
        },
    }
    path = ROOT / "resources" / "matching" / "model.json"
    path.write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")
    print(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
