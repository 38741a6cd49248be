"""Killed at any moment, the library keeps every acknowledged save and no half of another."""

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.services import browse
from claimtracker.services.edit_scales import default_scale
from claimtracker.services.open_library import open_library
from tests.services.desk import add_article
from tests.store.saver import Acknowledged, create, save, told, victim

# Each finds rows that only half a transaction can leave behind.
HALVES = {
    "a claim without a place": "SELECT id FROM claim WHERE id NOT IN (SELECT claim_id FROM highlight)",
    "a claim that search does not know": "SELECT id FROM claim WHERE id NOT IN (SELECT id FROM claim_text)",
    "search text without a claim": "SELECT id FROM claim_text WHERE id NOT IN (SELECT id FROM claim)",
    "a unit of work without changes": (
        "SELECT id FROM change_set WHERE id NOT IN (SELECT change_set_id FROM change)"
    ),
    "a claim without its history": "SELECT id FROM claim WHERE id NOT IN (SELECT claim_id FROM change)",
    "an edit without its second field": "SELECT id FROM claim WHERE notes <> finding",
    "a verdict that the claim does not show": (
        "SELECT claim_id FROM verdict JOIN claim ON claim.id = claim_id WHERE claim.rating <> verdict.rating"
    ),
    "sources counted wrong": (
        "SELECT id FROM claim WHERE source_count <> "
        "(SELECT count(DISTINCT source_id) FROM evidence WHERE claim_id = claim.id)"
    ),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with one article, closed."""
    file = tmp_path / "desk.claims"
    with closing(open_library(file)) as library:
        add_article(library)
    return file


def is_whole(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for what, query in HALVES.items():
            assert connection.execute(query).fetchall() == [], what
        for table in ("claim_words", "claim_search"):
            connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")


def kept(path: Path, acknowledged: Iterable[Acknowledged]) -> None:
    """Look every acknowledged save up again, in the library as the next start finds it."""
    with closing(open_library(path)) as library:
        cards = {claim_id: browse.claim_card(library, claim_id) for _, claim_id, _ in acknowledged}
    for kind, claim_id, token in acknowledged:
        card = cards[claim_id]
        found = {
            "mark": [card.claim.speaker],
            "edit": [card.claim.notes],
            "link": [link.source.title for link in card.evidence],
            "verdict": [verdict.rating for verdict in card.verdicts],
        }
        assert token in found[kind], (kind, claim_id)


def kill_savers(path: Path, count: int, lot: int = 0) -> int:
    chosen, saved = random.Random(lot), 0
    for number in range(count):
        with victim(save, path, lot * count + number) as (process, hear):
            acknowledged = [hear.recv() for _ in range(chosen.randint(1, 12))]
            process.join(chosen.uniform(0, 0.02))
            process.kill()
            acknowledged += told(hear)
        kept(path, acknowledged)
        is_whole(path)
        saved += len(acknowledged)
    return saved


def test_killed_savers_lose_nothing(path: Path) -> None:
    assert kill_savers(path, 60) > 200
    with closing(open_library(path)) as library:
        assert browse.claim_count(library, ClaimQuery()) >= 60


@pytest.mark.thorough
@pytest.mark.parametrize("lot", range(1, 21))
def test_a_thousand_killed_savers_lose_nothing(path: Path, lot: int) -> None:
    kill_savers(path, 50, lot)


def test_killed_while_it_is_made_a_library_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    chosen, there = random.Random(20), 0
    for number in range(20):
        folder = tmp_path / str(number)
        path = folder / "desk.claims"
        with victim(create, path, number) as (process, hear):
            hear.recv()
            process.join(chosen.uniform(0, 0.4))
            process.kill()
            finished = told(hear)
        if path.exists():
            there += 1
            is_whole(path)
            assert path.stat().st_size > 100_000
        assert path.exists() or not finished
        left = [file.name for file in folder.iterdir()] if folder.exists() else []
        assert all(name.startswith((".desk.claims.", "desk.claims")) for name in left)
        with closing(open_library(path)) as library:
            assert browse.counts(library).claims == 0
            assert default_scale(library, browse.Mode.AFTER).id == "neutral"
    assert there < 20
