"""What is done while nothing is written: the search index merged, the log written back."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.services import browse, edit_claims, upkeep
from claimtracker.store import change_sets, claims
from claimtracker.store.library import Library
from tests.services.rows import search_texts

SAVES = 12


def saved(library: Library) -> None:
    """Save a claim and its statement, again and again."""
    with library.write("Fill") as work:
        claim = claims.add_claim(work, "The bridge cost 0 euros.")
    for number in range(SAVES):
        before, after = (f"The bridge cost {n} euros." for n in (number, number + 1))
        edit_claims.edit_claim(library, claim.id, [Edit("statement", before, after)])


def segments(library: Library) -> list[int]:
    """Return of how many pieces each part of the search index is made."""
    assert library.path is not None
    with closing(sqlite3.connect(library.path)) as base:
        return [
            base.execute(f"SELECT count(DISTINCT segid) FROM {name}_idx").fetchone()[0]
            for name in ("claim_words", "claim_search")
        ]


def test_steps_merge_what_saves_added_and_search_finds_it_all(library: Library) -> None:
    saved(library)
    while upkeep.merge_step(library):
        pass
    assert not upkeep.merge_step(library)
    assert browse.claim_count(library, ClaimQuery(text=f"cost {SAVES}")) == 1
    assert browse.claim_count(library, ClaimQuery(text="cost 0")) == 0
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)


def test_saves_merge_nothing_themselves_once_steps_were_taken(file_library: Library) -> None:
    upkeep.merge_step(file_library)
    saved(file_library)
    before = segments(file_library)
    assert min(before) > SAVES // 2
    while upkeep.merge_step(file_library):
        pass
    assert max(segments(file_library)) < 4


def test_the_file_alone_holds_what_was_written_back(library: Library, tmp_path: Path) -> None:
    saved(library)
    upkeep.write_back(library)
    if library.path is not None:
        alone = tmp_path / "without its log.claims"
        shutil.copyfile(library.path, alone)
        with closing(sqlite3.connect(alone)) as base:
            assert base.execute("SELECT statement FROM claim").fetchall() == [
                (f"The bridge cost {SAVES} euros.",)
            ]


def test_nothing_of_it_stands_in_the_history(library: Library) -> None:
    saved(library)
    with library.read() as session:
        before = change_sets.latest(session)
    upkeep.merge_step(library)
    with library.read() as session:
        assert change_sets.latest(session) == before
