"""Claim matching on real fact-checks: ranking, calibration, the difference guard and speed, beside the peers.

Weights are fitted on the training posts only (fit_matching.py). The guard was written with the training parts
in view (training posts, SICK's training split), so it is measured on the other parts.
"""

import sqlite3
import sys
from collections.abc import Callable, Sequence

import numpy as np
from matching_data import (
    Checked,
    Question,
    calibration_error,
    debate_pairs,
    index_of,
    questions,
    rows,
    verified_claims,
)
from matching_flips import FLIPS, flips
from matching_speed import fast, row
from rapidfuzz import fuzz, process
from trigram_peer import absent, trigram_answer

from claimtracker.domain.matches import Match, Tier
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.engine import rank
from claimtracker.matching.normal_form import terms
from claimtracker.matching.second_look import looked_at
from claimtracker.matching.sentence_vectors import sentence_vectors
from claimtracker.matching.signatures import meaning

Answer = Callable[[str], list[int]]
PEER_POSTS = 40


class Desk:
    """Checks with their index, asked as the application asks."""

    def __init__(self, checks: Sequence[Checked]) -> None:
        self.checks = checks
        self.index = index_of(checks)
        # As the record keeps them beside the text.
        self.stems = [[" ".join(terms(text)) for text in (check.claim, check.title)] for check in checks]

    def matches(self, text: str, limit: int = 5, without: frozenset[int] = frozenset()) -> list[Match]:
        """Return the engine's matches; ``without`` are checks that are not on the desk."""
        found = self.index.near(terms(text), meaning(text))
        candidates = [self.candidate(*one) for one in found if one.claim_id not in without]
        return rank(Query(text), candidates, self.index.words.rarity, limit)

    def by_sentences(self, text: str) -> list[Match]:
        """Return the matches of the second look, which the optional pack takes."""
        near = [self.candidate(*one) for one in self.index.near(terms(text), meaning(text))]
        return rank(Query(text), looked_at(Query(text, language="en"), near), self.index.words.rarity, 5)

    def candidate(self, place: int, near: float | None) -> Candidate:
        """Return one check as the engine wants it."""
        check = self.checks[place]
        stems, title_stems = self.stems[place]
        return Candidate(
            place, (check.claim,), check.title, meaning=near, stems=(stems,), title_stems=title_stems
        )


def average_precision(found: Sequence[int], answers: frozenset[int], depth: int = 5) -> float:
    """Return the average precision of the first places."""
    hits, total = 0, 0.0
    for place, one in enumerate(found[:depth], 1):
        if one in answers:
            hits += 1
            total += hits / place
    return total / min(len(answers), depth) if answers else 0.0


def mean_ap(answer: Answer, asked: Sequence[Question]) -> str:
    """Return MAP@5 with its 95 % bootstrap interval."""
    each = np.array([average_precision(answer(question.text), question.answers) for question in asked])
    drawn = np.random.default_rng(1).choice(each, (2000, len(each))).mean(1)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return f"{each.mean():.3f} ({low:.3f}-{high:.3f})"


def fuzzy_answer(checks: Sequence[Checked], scorer: Callable[..., float]) -> Answer:
    """Return a peer that compares a text with every claim."""
    texts = [check.claim for check in checks]

    def answer(text: str) -> list[int]:
        return [place for _, _, place in process.extract(text, texts, scorer=scorer, limit=5)]

    return answer


def full_text_answer(checks: Sequence[Checked]) -> Answer:
    """Return a peer that asks SQLite's full-text index (BM25 over porter stems, claim and title)."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE claims USING fts5(claim, title, tokenize='porter unicode61')")
    base.executemany(
        "INSERT INTO claims(rowid, claim, title) VALUES (?, ?, ?)",
        ((i, check.claim, check.title) for i, check in enumerate(checks)),
    )

    def answer(text: str) -> list[int]:
        words = {word for word in "".join(c if c.isalnum() else " " for c in text).split() if len(word) > 1}
        wanted = " OR ".join(f'"{word}"' for word in sorted(words))
        query = "SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY rank LIMIT 5"
        return [place for (place,) in base.execute(query, (wanted,))]

    return answer


def ranking(desk: Desk, asked: Sequence[Question], peers: bool) -> None:
    """Print MAP@5 of the engine, its index alone, and the peers."""
    row("MAP@5, engine", mean_ap(lambda text: [m.claim_id for m in desk.matches(text)], asked))
    row(
        "MAP@5, index alone (BM25)",
        mean_ap(lambda text: [i for i, _ in desk.index.words.candidates(terms(text), 5)], asked),
    )
    row("MAP@5, SQLite FTS5", mean_ap(full_text_answer(desk.checks), asked))
    if sentence_vectors() is None:
        row("MAP@5, engine with whole sentences", "the pack is not installed", "0.92")
    else:
        second = mean_ap(lambda text: [m.claim_id for m in desk.by_sentences(text)], asked)
        row("MAP@5, engine with whole sentences", second, "0.92")
    if peers:
        row("MAP@5, PostgreSQL pg_trgm", absent() or mean_ap(trigram_answer(desk.checks), asked))
    step = max(1, len(asked) // PEER_POSTS)
    for scorer in (fuzz.WRatio, fuzz.token_set_ratio, fuzz.token_sort_ratio) if peers else ():
        name = f"MAP@5, rapidfuzz {scorer.__name__}, {PEER_POSTS} posts"
        row(name, mean_ap(fuzzy_answer(desk.checks, scorer), asked[::step][:PEER_POSTS]))


def recall_at(precision: float, scores: Sequence[float], right: Sequence[bool], asked: int) -> float:
    """Return the share of questions answered rightly above the lowest score that keeps a precision."""
    order = np.argsort(-np.array(scores))
    hits = np.cumsum(np.array(right)[order])
    kept = np.nonzero(hits / np.arange(1, len(hits) + 1) >= precision)[0]
    return float(hits[kept[-1]] / asked) if len(kept) else 0.0


def probability(desk: Desk, asked: Sequence[Question]) -> None:
    """Print how far the score can be trusted, with the answers on the desk and without them."""
    best = [(found[0], q) for q in asked if (found := desk.matches(q.text, 1))]
    scores = [match.score for match, _ in best]
    right = [match.claim_id in question.answers for match, question in best]
    alerts = [good for score, good in zip(scores, right, strict=True) if score >= 0.9]
    row("recall at precision 0.95", f"{recall_at(0.95, scores, right, len(asked)):.3f}", "0.65")
    row("expected calibration error of the best match", f"{calibration_error(scores, right):.3f}", "0.03")
    shown = [(match, q) for q in asked for match in desk.matches(q.text, 5)]
    five = calibration_error([m.score for m, _ in shown], [m.claim_id in q.answers for m, q in shown])
    row("expected calibration error of the five shown", f"{five:.3f}", "0.03")
    row("alerts (0.9 and up): how many, how many right", f"{len(alerts)}, {np.mean(alerts):.3f}", "0.97")
    absent = [desk.matches(q.text, 1, without=q.answers) for q in asked]
    false = [found[0].score >= 0.9 for found in absent if found]
    row("alerts when the answer is not on the desk", f"{np.mean(false):.3f}")


def guard(claims: Sequence[str]) -> None:
    """Print what the difference guard lets through, and what it raises on true pairs."""
    for kind in FLIPS:
        pairs = list(flips(kind, claims, 500))
        tiers = [tier(differences(b, a)) for a, b in pairs]
        same, hard = (sum(t is wanted for t in tiers) / len(tiers) for wanted in (Tier.SAME, Tier.DIFFERS))
        row(f"flips of a {kind}: shown as same / named as hard", f"{same:.3f} / {hard:.3f}", "0.03 /")
    unseen = [one for one in rows("sick_pairs") if one["split"].lower() != "train"]
    against = [
        one
        for one in unseen
        if one["entailment"] == "CONTRADICTION" and fuzz.WRatio(one["a"], one["b"]) >= 85
    ]
    tiers = [tier(differences(one["a"], one["b"])) for one in against]
    row(
        f"SICK contradictions at WRatio >= 85 ({len(against)}): same",
        f"{tiers.count(Tier.SAME) / len(tiers):.3f}",
        "0.05",
    )
    row("  named as hard", f"{tiers.count(Tier.DIFFERS) / len(tiers):.3f}")
    true = [one for one in unseen if one["entailment"] == "ENTAILMENT"]
    tiers = [tier(differences(one["a"], one["b"])) for one in true]
    row(
        f"SICK entailments ({len(true)}): hard difference raised",
        f"{tiers.count(Tier.DIFFERS) / len(tiers):.3f}",
        "0.12",
    )
    row("  shown as same", f"{tiers.count(Tier.SAME) / len(tiers):.3f}")


def alarms(checks: Sequence[Checked], asked: Sequence[Question]) -> None:
    """Print how often a post and its own check differ hard; some truly do."""
    pairs = [(q.text, checks[i].claim) for q in asked for i in q.answers]
    raised = sum(tier(differences(a, b)) is Tier.DIFFERS for a, b in pairs) / len(pairs)
    row(f"posts and their checks ({len(pairs)}): hard difference raised", f"{raised:.3f}", "0.12")


def main() -> None:
    """Measure everything and print the table; with ``speed`` only how fast it is."""
    checks = verified_claims()
    asked = questions("test2021", checks)
    if "speed" in sys.argv:
        fast(asked)
        return
    desk = Desk(checks)
    print(f"\nCLEF 2021 test: {len(asked)} posts against {len(checks):,} checks")
    ranking(desk, asked, peers=True)
    probability(desk, asked)
    alarms(checks, asked)
    print("\nDebate sentences (dev half) against the checks they led to and the 14,231 others")
    debated, sentences = debate_pairs()
    ranking(Desk([*debated, *checks]), sentences, peers=False)
    print("\nThe difference guard")
    guard([check.claim for check in checks])
    fast(asked)


if __name__ == "__main__":
    main()
