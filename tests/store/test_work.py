"""A unit of work commits once or not at all, says what it changed, and never overwrites unseen."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import chain

import pytest
from sqlalchemy import func, select

from claimtracker.domain.claims import Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, Conflict, FieldConflict, NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.services import browse
from claimtracker.services.edit_claims import delete_claims, edit_claim, set_tags
from claimtracker.services.open_library import open_library
from claimtracker.services.seen_before import decide
from claimtracker.services.watch_library import latest_change_set
from claimtracker.store import claims
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.history_models import ChangeRow
from claimtracker.store.library import Library
from tests.architecture.tree import ROOT
from tests.services.desk import add_article, link, mark
from tests.store.libraries import ACTOR, location
from tests.store.writer import append


def row_version(library: Library, claim_id: int) -> int:
    return browse.claim(library, claim_id).row_version


def test_what_was_done_is_told_and_numbered(library: Library) -> None:
    revision_id = add_article(library)
    before = latest_change_set(library)
    claim = mark(library, "Nobody asked why", revision_id)
    done = edit_claim(library, claim.id, [Edit("speaker", "", "The minister")])
    assert done.changes.claims == {claim.id}
    assert done.changes.change_set_id == latest_change_set(library) == before + 2
    assert done.changes.name == "Edit speaker"
    assert done.value.speaker == "The minister"
    linked = link(library, claim.id)
    assert browse.claim(library, claim.id).source_count == 1
    assert {line.by for line in browse.history(library, claim.id)} == {ACTOR}
    assert linked.source.claim_count == 1


def test_nothing_changed_writes_nothing(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    before = latest_change_set(library)
    done = edit_claim(library, claim.id, [Edit("notes", "", "")])
    assert done.changes.change_set_id == 0
    assert latest_change_set(library) == before
    assert row_version(library, claim.id) == claim.row_version


def test_every_save_counts_the_row_version_on(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    for number, value in enumerate(("a", "b", "c"), 1):
        edit_claim(library, claim.id, [Edit("notes", browse.claim(library, claim.id).notes, value)])
        assert row_version(library, claim.id) == claim.row_version + number


def test_an_error_takes_all_of_it_back(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    before = latest_change_set(library)
    with pytest.raises(ZeroDivisionError), library.write("Half") as work:
        claims.add_claim(work, "A second claim")
        work.get(ClaimTable, claim.id).statement = "Overwritten"
        work.session.flush()
        1 / 0  # noqa: B018 - the error itself
    with pytest.raises(BadValue):
        edit_claim(
            library, claim.id, [Edit("notes", "", "kept?"), Edit("due", "", ""), Edit("said_on", "", "x")]
        )
    assert latest_change_set(library) == before
    assert browse.claim(library, claim.id) == claim
    assert browse.counts(library).claims == 1


def test_a_stale_edit_is_a_conflict_that_shows_all_three(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    with closing(open_library(location(library), "Ben")) as other:
        edit_claim(other, claim.id, [Edit("finding", "", "theirs"), Edit("speaker", "", "same")])
    with pytest.raises(Conflict) as caught:
        edit_claim(library, claim.id, [Edit("finding", "", "mine"), Edit("speaker", "", "same")])
    assert caught.value.fields == (FieldConflict("finding", mine="mine", theirs="theirs", base=""),)
    assert "kept" in caught.value.next_step
    assert browse.claim(library, claim.id).finding == "theirs"


def test_edits_of_different_fields_both_stand(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    with closing(open_library(location(library), "Ben")) as other:
        edit_claim(other, claim.id, [Edit("finding", "", "theirs")])
    edit_claim(library, claim.id, [Edit("notes", "", "mine")])
    after = browse.claim(library, claim.id)
    assert (after.finding, after.notes) == ("theirs", "mine")


def test_tags_that_others_added_are_kept(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    set_tags(library, claim.id, ["budget", "old"])
    set_tags(library, claim.id, ["budget", "old", "theirs"])
    done = set_tags(library, claim.id, ["mine", "budget"], seen=["budget", "old"])
    assert set(done.value.tags) == {"budget", "theirs", "mine"}


def test_what_is_gone_is_not_found(library: Library) -> None:
    for act in (
        lambda: edit_claim(library, 99, [Edit("notes", "", "x")]),
        lambda: set_tags(library, 99, ["x"]),
        lambda: delete_claims(library, [99]),
        lambda: browse.claim(library, 99),
    ):
        with pytest.raises(NotFound):
            act()


def test_a_decision_is_told_to_both_claims(library: Library) -> None:
    revision_id = add_article(library)
    old, new = mark(library, "4.2 million", revision_id), mark(library, "Nobody asked why", revision_id)
    first = decide(library, new.id, old.id, DecisionKind.VARIANT)
    again = decide(library, new.id, old.id, DecisionKind.SAME)
    assert first.changes.claims == again.changes.claims == {old.id, new.id}


def test_a_reader_sees_one_state_while_others_write(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    with library.read() as session:
        before = claims.claim_by_id(session, claim.id)
        edit_claim(library, claim.id, [Edit("notes", "", "meanwhile")])
        session.expunge_all()
        assert claims.claim_by_id(session, claim.id) == before
        assert (
            session.scalar(select(func.count()).select_from(ChangeRow).where(ChangeRow.claim_id == claim.id))
            == 2
        )
    assert browse.claim(library, claim.id).notes == "meanwhile"


def test_two_processes_lose_no_edit(library: Library) -> None:
    revision_id = add_article(library)
    ids = [
        mark(library, words, revision_id).id for words in ("4.2 million", "Nobody asked why", "40 percent")
    ]
    command, count = (
        [sys.executable, "-m", "tests.store.writer", location(library)],
        40 if library.on_server else 100,
    )
    desks = [
        subprocess.Popen(
            [*command, name, str(count), *map(str, ids)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        for name in ("Ana", "Ben")
    ]
    acknowledged = [token for desk in desks for token in desk.communicate()[0].split()]
    assert [desk.returncode for desk in desks] == [0, 0]
    kept = [token for claim_id in ids for token in browse.claim(library, claim_id).notes.split()]
    assert len(acknowledged) == 2 * count
    assert sorted(kept) == sorted(acknowledged)
    assert sum(len(browse.history(library, claim_id)) for claim_id in ids) == 2 * count + 2 * len(ids)


def test_four_desks_in_threads_lose_no_edit(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    tokens = [[f"{name}{number}" for number in range(25)] for name in "abcd"]

    def work(mine: list[str]) -> None:
        with closing(open_library(location(library), mine[0])) as desk:
            for token in mine:
                append(desk, claim.id, token)

    with ThreadPoolExecutor(4) as desks:
        list(desks.map(work, tokens))
    assert sorted(browse.claim(library, claim.id).notes.split()) == sorted(chain(*tokens))


def test_sources_linked_at_once_are_all_counted(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    with ThreadPoolExecutor(4) as desks:
        list(desks.map(lambda number: link(library, claim.id, f"Source {number}"), range(12)))
    assert browse.claim(library, claim.id).source_count == 12


def test_progress_and_verdict_fields_are_checked_before_anything_is_written(library: Library) -> None:
    claim = mark(library, "Nobody asked why")
    for field, value in (
        ("progress", "done"),
        ("type", "opinion"),
        ("statement", "  "),
        ("row_version", "9"),
    ):
        with pytest.raises(BadValue):
            edit_claim(library, claim.id, [Edit(field, str(getattr(claim, field)), value)])
    edit_claim(library, claim.id, [Edit("progress", "to check", Progress.WAITING.value)])
    assert browse.claim(library, claim.id).progress is Progress.WAITING
