"""Fit the matching model on the CLEF 2022 training posts, and on nothing else.

``python tests/benchmarks/fit_matching.py`` writes resources/matching/model.json. Logistic regression by
Newton's method with a ridge; features that would count against a match are left out. The calibration is
fitted on scores of five-fold cross-validation, the folds split by the answers.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matching_data import (
    ROOT,
    Checked,
    Question,
    calibration_error,
    index_of,
    questions,
    verified_claims,
)

from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.engine import CLOSE_LOOKS, rivals
from claimtracker.matching.features import NAMES, SENTENCE, Rarities, features, side
from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.model import FARTHEST, WITH_MEANING, WITH_SENTENCES, WORDS_ALONE
from claimtracker.matching.normal_form import terms
from claimtracker.matching.packs import load_pack
from claimtracker.matching.second_look import looked_at
from claimtracker.matching.sentence_vectors import sentence_vectors
from claimtracker.matching.signatures import meaning
from claimtracker.matching.tokens import tokenize

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
FOLDS = 5
RIDGE = 1.0
# What people see is the best answer, so it counts more than the others when probabilities are fitted.
BEST_COUNTS = 5.0
NAMED = 0.95
BY_HAND = {"Same wording": 30.0, "Speaker": 1.0}


def pairs(
    checks: Sequence[Checked], asked: Sequence[Question], kind: str
) -> tuple[Floats, Floats, Ints, list[str]]:
    """Return features, labels, question numbers and texts of every question with its candidates."""
    index = index_of(checks)
    rarity = Rarities(index.words.rarity)
    values, labels, groups, plain = [], [], [], []
    for number, question in enumerate(asked):
        mine = side(question.text)
        vector = None if kind == WORDS_ALONE else meaning(question.text)
        candidates = [
            Candidate(place, (checks[place].claim,), checks[place].title, meaning=near)
            for place, near in index.near(terms(question.text), vector, CLOSE_LOOKS)
        ]
        if kind == WITH_SENTENCES:
            candidates = looked_at(Query(question.text, language="en"), candidates)
        for one in candidates:
            place = one.claim_id
            texts = (mine, side(one.texts[0]), side(one.title))
            found = features(
                *texts, rarity, rarity.total(mine), meaning=one.meaning, sentence=one.sentence or 0.0
            )
            values.append(found)
            labels.append(place in question.answers)
            groups.append(number)
            plain.append(texts[1].plain)
    return np.array(values), np.array(labels, dtype=float), np.array(groups), plain


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


def helpful(x: Floats, y: Floats, kind: str) -> tuple[list[int], Floats]:
    """Return the features that count for a match, with their weights; the others are left out one by one."""
    unknown = set(BY_HAND) if kind == WITH_SENTENCES else {*BY_HAND, SENTENCE}
    kept = [i for i, name in enumerate(NAMES) if name not in unknown]
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


def rivals_of(scores: Floats, groups: Ints, texts: Sequence[str]) -> Floats:
    """Return for each pair the best score of another claim among its question's candidates."""
    found = np.full(len(scores), -np.inf)
    for group in range(groups.max() + 1):
        here = np.flatnonzero(groups == group)
        order = here[np.argsort(-scores[here])]
        for one in order:
            others = (scores[other] for other in order if other != one and rivals(texts[one], texts[other]))
            found[one] = next(others, -np.inf)
    return found


def best_of(scores: Floats, groups: Ints) -> npt.NDArray[np.bool_]:
    """Return which pair is each question's best."""
    order = np.lexsort((-scores, groups))
    found = np.zeros(len(scores), dtype=np.bool_)
    found[order[np.r_[True, np.diff(groups[order]) > 0]]] = True
    return found


def calibration(scores: Floats, y: Floats, rival: Floats, best: npt.NDArray[np.bool_]) -> dict[str, float]:
    """Fit the probability on the score and its lead before the best other claim.

    The floor is what three in four of those behind the best reach, ``alone`` what one in twenty does.
    """
    floor, alone = np.percentile(rival[np.isfinite(rival) & (scores > rival)], [25, 95])
    lead = np.clip(scores - np.maximum(rival, floor), -FARTHEST, FARTHEST)
    columns = np.c_[scores, np.maximum(lead, 0), np.minimum(lead, 0)]
    (scale, ahead, behind), bias = fit(columns, y, 0.3, np.where(best, BEST_COUNTS, 1.0))
    named = {"scale": scale, "ahead": ahead, "behind": behind, "bias": bias, "floor": floor, "alone": alone}
    return {name: round(float(value), 4) for name, value in named.items()}


def probabilities(found: dict[str, float], scores: Floats, rival: Floats) -> Floats:
    """Return what a calibration makes of scores."""
    lead = np.clip(scores - np.maximum(rival, found["floor"]), -FARTHEST, FARTHEST)
    logit = found["scale"] * scores + found["ahead"] * np.maximum(lead, 0)
    return np.asarray(1 / (1 + np.exp(-(logit + found["behind"] * np.minimum(lead, 0) + found["bias"]))))


def held_out_error(scores: Floats, y: Floats, rival: Floats, groups: Ints, folds: Ints) -> dict[str, float]:
    """Return the calibration error of best answers in folds that were not seen, and that of chance.

    Chance is what probabilities that are wholly right would have over 200 posts, since 20 to a bin scatter.
    """
    best, p = best_of(scores, groups), np.zeros(len(y))
    for fold in range(FOLDS):
        here = folds == fold
        p[here] = probabilities(
            calibration(scores[~here], y[~here], rival[~here], best[~here]), scores[here], rival[here]
        )
    chance, sure = np.random.default_rng(1), p[best]
    drawn = [chance.choice(sure, 200) for _ in range(300)]
    lucky = [calibration_error(some.tolist(), (chance.random(200) < some).tolist()) for some in drawn]
    error = calibration_error(sure.tolist(), (y[best] > 0).tolist())
    return {"best answer": round(error, 4), "chance, 200 posts": round(float(np.mean(lucky)), 4)}


def fitted(checks: Sequence[Checked], asked: Sequence[Question], kind: str) -> dict[str, object]:
    """Return weights and calibration, as the model file holds them."""
    x, y, groups, texts = pairs(checks, asked, kind)
    fold_of = (
        np.array([min(question.answers, default=number) for number, question in enumerate(asked)]) % FOLDS
    )
    kept, weights = helpful(x, y, kind)
    scores = held_out(x[:, kept], y, fold_of[groups])
    rival = rivals_of(scores, groups, texts)
    print(f"{kind}: calibration error", held_out_error(scores, y, rival, groups, fold_of[groups]))
    return {
        "fitted_on": f"CLEF CheckThat! 2022 task 2A, training posts: {len(asked)} posts, {len(y)} pairs",
        "weights": {NAMES[i]: round(float(w), 4) for i, w in zip(kept, weights, strict=True)},
        "calibration": calibration(scores, y, rival, best_of(scores, groups)),
    }


def names(checks: Sequence[Checked]) -> set[str]:
    """Return the stems that nearly always have a capital within a sentence: those of names."""
    inside = [token for check in checks for token in tokenize(check.claim)[1:] if token.kind == "word"]
    stem = load_pack("en").stem
    said = Counter(stem(token.key) for token in inside)
    capital = Counter(stem(token.key) for token in inside if token.text[:1].isupper())
    return {one for one, count in said.items() if capital[one] >= NAMED * count}


def write_usual(checks: Sequence[Checked]) -> None:
    """Write how rare the stems are that one claim in a thousand holds; small desks lean on them."""
    index = ClaimIndex.build((i, " ".join(terms(check.claim))) for i, check in enumerate(checks))
    held = Counter(term for check in checks for term in set(terms(check.claim)))
    usual = {
        term: round(index.rarity(term), 1) for term, count in held.items() if count * 1000 >= len(checks)
    }
    table = {
        "made_by": "tests/benchmarks/fit_matching.py",
        "names": " ".join(sorted(names(checks) & usual.keys())),
        "rarities": dict(sorted(usual.items())),
    }
    path = ROOT / "resources" / "matching" / "usual.json"
    path.write_text(json.dumps(table, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Fit and write the models."""
    if sentence_vectors() is None:
        sys.exit("Nothing fitted: the pack that reads whole sentences is not installed (docs/adr/0025).")
    checks = verified_claims()
    write_usual(checks)
    asked = questions("train", checks)
    model = {
        "made_by": "tests/benchmarks/fit_matching.py",
        "set_by_hand": BY_HAND,
        WITH_MEANING: fitted(checks, asked, WITH_MEANING),
        WORDS_ALONE: fitted(checks, asked, WORDS_ALONE),
        WITH_SENTENCES: fitted(checks, asked, WITH_SENTENCES),
    }
    path = ROOT / "resources" / "matching" / "model.json"
    path.write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")
    print(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
