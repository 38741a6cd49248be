"""One change of many claims: what it changes, what it leaves and why, and that one undo takes it back."""

import pytest

from claimtracker.domain.bulk import BulkDone, BulkEdit, BulkField
from claimtracker.domain.claims import ClaimQuery, Progress
from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.services import browse, give_verdicts
from claimtracker.services.bulk_edit import edit_many
from claimtracker.services.history_lines import as_lines
from claimtracker.services.undo import undo
from claimtracker.store import bulk, history
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.library import Library
from tests.services.desk import fill
from tests.services.rows import search_texts, snapshot

COUNT = 60


@pytest.fixture
def ids(library: Library) -> list[int]:
    return fill(library, COUNT)


def change(library: Library, ids: list[int], field: BulkField, value: str = "") -> BulkDone:
    return edit_many(library, ids, BulkEdit(field, value)).value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (BulkField.CHECKER, "Zoë  Ærø "),
        (BulkField.SECOND_READER, "Ben"),
        (BulkField.DUE, "2026-12-01"),
        (BulkField.DUE, ""),
        (BulkField.PRIORITY, "urgent"),
        (BulkField.SPEAKER, "The mayor"),
        (BulkField.ADD_TAGS, "health, money,health"),
        (BulkField.PROGRESS, "in progress"),
        (BulkField.BIN, ""),
    ],
)
def test_a_change_is_made_kept_in_history_and_taken_back_and_made_again(
    library: Library, ids: list[int], field: BulkField, value: str
) -> None:
    before = snapshot(library)
    done = edit_many(library, ids, BulkEdit(field, value))
    assert done.value.changed + done.value.same + done.value.refused_count == COUNT
    assert done.value.changed and done.changes.everything
    after = snapshot(library)
    assert after != before
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    with library.read() as session:
        lines = as_lines(history.history_of(session, ids[0]))
    assert lines[0].by == "Ana Checker" and lines[0].action == BulkEdit(field, value).name
    back = undo(library, done.changes.change_set_id, "Undo")
    assert snapshot(library) == before
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    undo(library, back.change_set_id, "Redo")
    assert snapshot(library) == after


def test_only_allowed_steps_are_taken_and_the_others_say_why(library: Library, ids: list[int]) -> None:
    give_verdicts.give_verdict(library, ids[0], "neutral/1", "false")
    change(library, ids[:1], BulkField.PROGRESS, "in progress")
    rows = {row.id: row for row in browse.claim_rows(library, ClaimQuery(), 0, COUNT)}
    done = change(library, ids, BulkField.PROGRESS, "checked")
    assert done.refused_count == len(done.refused) > 0
    assert done.changed >= 1
    for refusal in done.refused:
        assert rows[refusal.claim_id].progress is browse.claim(library, refusal.claim_id).progress
        assert refusal.reason.endswith(".") and refusal.statement == rows[refusal.claim_id].statement
    assert browse.claim(library, ids[0]).progress is Progress.CHECKED


@pytest.mark.parametrize(
    "edit",
    [
        BulkEdit(BulkField.PROGRESS, "in progress"),
        BulkEdit(BulkField.CHECKER, "Zoë"),
        BulkEdit(BulkField.SECOND_READER, "Ben"),
        BulkEdit(BulkField.SPEAKER, "The mayor"),
        BulkEdit(BulkField.BIN),
    ],
)
def test_what_is_signed_off_is_left_as_it_was_signed_and_counted(
    library: Library, ids: list[int], edit: BulkEdit
) -> None:
    signed = browse.claim_ids(library, ClaimQuery(find="is:signed"))
    assert 2 < len(signed) < COUNT
    before = browse.claims(library, signed)
    done = edit_many(library, ids, edit)
    assert browse.claims(library, signed) == before
    left = {refusal.claim_id for refusal in done.value.refused}
    assert set(signed) <= left and done.value.refused_count == len(left)
    assert done.value.changed + done.value.same == COUNT - len(left)
    undo(library, done.changes.change_set_id, "Undo")
    assert len(browse.claim_ids(library, ClaimQuery())) == COUNT


def test_what_is_no_part_of_the_check_changes_of_signed_off_claims_too(
    library: Library, ids: list[int]
) -> None:
    for edit in (
        BulkEdit(BulkField.DUE, "2026-12-01"),
        BulkEdit(BulkField.PRIORITY, "urgent"),
        BulkEdit(BulkField.ADD_TAGS, "health"),
    ):
        assert edit_many(library, ids, edit).value.refused_count == 0


def test_tags_are_added_and_removed_without_touching_others(library: Library, ids: list[int]) -> None:
    change(library, ids[:3], BulkField.ADD_TAGS, "health")
    assert change(library, ids[:5], BulkField.ADD_TAGS, "health, money") == BulkDone(5)
    assert change(library, ids[:6], BulkField.ADD_TAGS, "health, money") == BulkDone(1, 5)
    assert change(library, ids[:4], BulkField.REMOVE_TAGS, "health, nothing") == BulkDone(4)
    assert browse.claim(library, ids[0]).tags == ("money",)
    assert browse.claim(library, ids[4]).tags == ("health", "money")


def test_what_lies_in_the_bin_or_is_as_wanted_is_not_written(library: Library, ids: list[int]) -> None:
    change(library, ids[:2], BulkField.BIN)
    assert change(library, ids[:4], BulkField.CHECKER, "Only me") == BulkDone(2)
    done = edit_many(library, ids[:4], BulkEdit(BulkField.CHECKER, "Only me"))
    assert done.value == BulkDone(0, 2)
    assert done.changes.change_set_id == 0


@pytest.mark.parametrize(
    "edit",
    [
        BulkEdit(BulkField.DUE, "soon"),
        BulkEdit(BulkField.PRIORITY, "whenever"),
        BulkEdit(BulkField.PROGRESS, "nearly"),
        BulkEdit(BulkField.ADD_TAGS, " , "),
    ],
)
def test_a_value_out_of_its_form_changes_nothing(library: Library, ids: list[int], edit: BulkEdit) -> None:
    before = snapshot(library)
    with pytest.raises(BadValue):
        edit_many(library, ids, edit)
    assert snapshot(library) == before


def test_stopped_half_way_nothing_is_changed_and_progress_was_told(library: Library) -> None:
    with library.write("Fill") as work:
        rows = [{"key": f"k{number}", "statement": "One"} for number in range(1_200)]
        ids = bulk.add_rows(work, ClaimTable, rows)
        work.touch_everything()
    before = snapshot(library)
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        edit_many(
            library,
            ids,
            BulkEdit(BulkField.CHECKER, "New"),
            lambda *step: told.append(step),
            lambda: len(told) == 2,
        )
    assert told == [(0, 1_200), (500, 1_200)]
    assert snapshot(library) == before
