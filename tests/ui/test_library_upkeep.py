"""Once saving rests, the window keeps the library quick to save to."""

import sqlite3
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.edits import Edit
from claimtracker.services import browse, upkeep
from claimtracker.services.edit_claims import edit_claim
from claimtracker.store.library import Library
from claimtracker.ui import library_upkeep
from claimtracker.ui.desk import Desk
from claimtracker.ui.library_upkeep import LibraryUpkeep
from tests.services.desk import fill
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]
SAVES = 12


def segments(library: Library) -> int:
    """Return of how many pieces the search index is made."""
    assert library.path is not None
    with closing(sqlite3.connect(library.path)) as base:
        return int(base.execute("SELECT count(DISTINCT segid) FROM claim_words_idx").fetchone()[0])


def save(desk: Desk, claim_id: int) -> None:
    """Save another statement of a claim."""
    said = browse.claim(desk.library, claim_id).statement
    changed = [Edit("statement", said, f"The bridge cost {claim_id} euros.")]
    desk.act(lambda library: edit_claim(library, claim_id, changed))


def test_the_index_is_merged_once_saving_rests(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_upkeep, "REST_MS", 20)
    first, *others = fill(desk.library, SAVES)
    upkeep.merge_step(desk.library)
    for claim_id in others:
        save(desk, claim_id)
    settled(qtbot, desk)
    assert segments(desk.library) > 4
    LibraryUpkeep(desk, desk)
    save(desk, first)
    qtbot.waitUntil(lambda: segments(desk.library) < 4)
    settled(qtbot, desk)
