"""The measuring data beside the repository, read for the matching benchmarks; it is never copied into it."""

import csv
import gzip
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data" / "matching"
sys.path.insert(0, str(ROOT))
csv.field_size_limit(10**9)

from claimtracker.matching.desk_index import DeskIndex  # noqa: E402 - found through the path above
from claimtracker.matching.normal_form import terms  # noqa: E402
from claimtracker.matching.signatures import signature  # noqa: E402


@dataclass(frozen=True)
class Checked:
    """A published check: the claim and the check's title."""

    id: str
    claim: str
    title: str


@dataclass(frozen=True)
class Question:
    """A text and the places, in the list of checks, of those that answer it."""

    text: str
    answers: frozenset[int]


def index_of(checks: Sequence[Checked]) -> DeskIndex:
    """Return the index that the application would have of these checks."""
    return DeskIndex.build(
        ((i, " ".join(terms(check.claim) + terms(check.title))) for i, check in enumerate(checks)),
        ((i, *signature(check.claim, check.title)) for i, check in enumerate(checks)),
    )


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of one file; ends the program with a plain sentence when the data is not there."""
    path = DATA / f"{name}.tsv.gz"
    if not path.exists():
        sys.exit(f"Nothing measured: {path} is not here. The data belongs beside the repository, in {DATA}.")
    with gzip.open(path, "rt", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def verified_claims() -> list[Checked]:
    """Return the 14,231 checks of CLEF CheckThat! 2022, task 2A."""
    return [Checked(row["id"], row["vclaim"], row["title"]) for row in rows("verified_claims")]


def questions(name: str, checks: list[Checked]) -> list[Question]:
    """Return the posts of one part (train, dev, test2021) with the checks that answer them."""
    place = {check.id: i for i, check in enumerate(checks)}
    return [
        Question(row["text"], frozenset(place[i] for i in row["relevant"].split() if i in place))
        for row in rows(f"queries_{name}")
    ]


def debate_pairs() -> tuple[list[Checked], list[Question]]:
    """Return the checks that debate sentences led to, and the sentences."""
    found = rows("debate_pairs_dev")
    checks = list({(row["verified_claim"], row["title"]): None for row in found})
    place = {check: i for i, check in enumerate(checks)}
    by_sentence: dict[str, set[int]] = {}
    for row in found:
        by_sentence.setdefault(row["sentence"], set()).add(place[(row["verified_claim"], row["title"])])
    return (
        [Checked(str(i), claim, title) for i, (claim, title) in enumerate(checks)],
        [Question(text, frozenset(answers)) for text, answers in by_sentence.items()],
    )


def real_statements() -> list[str]:
    """Return every different statement of the data once: claims, titles, posts, sentences of debates."""
    checks = verified_claims()
    found = [check.claim for check in checks]
    found += [row["statement"] for row in rows("liar_statements")]
    found += [row["claim"] for row in rows("multifc_claims")]
    found += [row["text"] for row in rows("politifact_scrape_raw")]
    found += [check.title for check in checks]
    found += [row["sentence"] for row in rows("debate_pairs_dev")]
    found += [row[side] for row in rows("sick_pairs") for side in ("a", "b")]
    return list(dict.fromkeys(text.strip() for text in found if text and text.strip()))


def statements(count: int) -> list[str]:
    """Return real statements; past what there is, real ones with a third of their words from another.

    About 71,000 are real. A made one keeps two thirds of a real statement's words in their order, so
    that it is neither a copy of it nor unlike what people write.
    """
    real = real_statements()
    found = dict.fromkeys(real)
    chance = random.Random(3)
    while len(found) < count:
        words, other = chance.choice(real).split(), chance.choice(real).split()
        if len(words) > 5:
            for _ in range(len(words) // 3):
                words[chance.randrange(len(words))] = chance.choice(other)
            found[" ".join(words)] = None
    if count < len(real):
        return chance.sample(real, count)
    return list(found)[:count]


def calibration_error(scores: Sequence[float], right: Sequence[bool]) -> float:
    """Return the expected calibration error over ten equal bins."""
    p, y = np.array(scores), np.array(right, dtype=float)
    bins = np.minimum((p * 10).astype(int), 9)
    return float(sum(abs(p[bins == i].mean() - y[bins == i].mean()) * (bins == i).mean() for i in set(bins)))
