"""Fields that save by themselves, and what refreshes may do to them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from claimtracker.ui.claims.inspector_drafts import Draft, Drafts


class Desk:
    """One field of one record with a person at it, and what was handed over."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.text = ""
        self.edits: list[tuple[int, str, str, str]] = []
        self.drafts = Drafts(self.owner)
        self.ready = True
        self.draft: Draft = self.drafts.add("speaker", lambda: self.text, self._write, lambda: self.ready)
        self.drafts.edited.connect(lambda *edit: self.edits.append(edit))

    def _write(self, text: str) -> None:
        self.text = text

    def type(self, text: str) -> None:
        self.text = text
        self.draft.typed.emit()

    def show(self, text: str, version: int, record: int = 1) -> None:
        self.drafts.show(record, version, {"speaker": text})


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    desk.show("Mayor", 1)
    return desk


def test_leaving_the_field_hands_over_at_once_and_only_once(desk: Desk) -> None:
    desk.type("Ruiz")
    desk.draft.hand_over()
    desk.draft.hand_over()
    assert desk.edits == [(1, "speaker", "Mayor", "Ruiz")]


def test_white_space_at_the_ends_is_no_edit(desk: Desk) -> None:
    desk.type("Mayor ")
    desk.draft.hand_over()
    assert desk.edits == []
    assert desk.drafts.unsaved() == {}


def test_the_second_edit_is_based_on_the_first(desk: Desk) -> None:
    desk.type("A")
    desk.draft.hand_over()
    desk.type("AB")
    desk.draft.hand_over()
    assert desk.edits == [(1, "speaker", "Mayor", "A"), (1, "speaker", "A", "AB")]


def test_a_refresh_while_typing_keeps_the_text(desk: Desk) -> None:
    desk.type("Mayor of")
    desk.show("Mayor", 2)
    assert desk.text == "Mayor of"
    desk.draft.hand_over()
    assert desk.edits[-1] == (1, "speaker", "Mayor", "Mayor of")


def test_what_somebody_else_wrote_while_typing_is_found_by_the_save(desk: Desk) -> None:
    desk.type("Mayor Ruiz")
    desk.show("Governor", 2)
    desk.draft.hand_over()
    assert desk.edits == [(1, "speaker", "Mayor", "Mayor Ruiz")]


def test_a_reading_older_than_our_edit_does_not_bring_the_old_text_back(desk: Desk) -> None:
    desk.type("Ruiz")
    desk.draft.hand_over()
    desk.show("Mayor", 1)
    assert desk.text == "Ruiz"
    desk.show("Ruiz", 2)
    assert desk.drafts.unsaved() == {}


def test_two_edits_in_flight_do_not_fall_back_to_the_first(desk: Desk) -> None:
    desk.type("A")
    desk.draft.hand_over()
    desk.type("AB")
    desk.draft.hand_over()
    desk.show("A", 2)
    assert desk.text == "AB"
    desk.show("AB", 3)
    assert desk.drafts.unsaved() == {}


def test_undo_after_a_save_brings_the_old_text_back(desk: Desk) -> None:
    desk.type("Ruiz")
    desk.draft.hand_over()
    desk.show("Mayor", 3)
    assert desk.text == "Mayor"


def test_unsaved_text_lasts_until_the_library_shows_it(desk: Desk) -> None:
    desk.type("Ruiz")
    assert desk.drafts.unsaved() == {"speaker": "Ruiz"}
    desk.draft.hand_over()
    assert desk.drafts.unsaved() == {"speaker": "Ruiz"}
    desk.show("Ruiz", 2)
    assert desk.drafts.unsaved() == {}


def test_another_record_hands_over_what_was_left_of_the_first(desk: Desk) -> None:
    desk.type("Ruiz")
    desk.show("Council", 7, record=2)
    assert desk.edits == [(1, "speaker", "Mayor", "Ruiz")]
    assert desk.text == "Council"


def test_a_conflict_holds_the_text_until_it_is_decided(desk: Desk) -> None:
    desk.type("Ruiz")
    desk.draft.hand_over()
    desk.draft.hold()
    desk.show("Governor", 2)
    assert desk.text == "Ruiz"
    assert desk.drafts.unsaved() == {"speaker": "Ruiz"}
    desk.draft.keep_mine("Governor")
    assert desk.edits[-1] == (1, "speaker", "Governor", "Ruiz")


def test_taking_theirs_hands_nothing_over(desk: Desk) -> None:
    desk.type("Ruiz")
    desk.draft.hand_over()
    desk.draft.hold()
    desk.draft.take_theirs("Governor")
    assert desk.text == "Governor"
    assert len(desk.edits) == 1
    assert desk.drafts.unsaved() == {}


def test_text_that_cannot_be_handed_over_comes_back_with_its_record(desk: Desk) -> None:
    desk.type("32 Octember")
    desk.ready = False
    desk.show("Council", 7, record=2)
    assert desk.edits == []
    assert desk.text == "Council"
    desk.show("Mayor", 1)
    assert desk.text == "32 Octember"
    assert desk.drafts.unsaved() == {"speaker": "32 Octember"}


@given(st.lists(st.one_of(st.sampled_from(["save", "read", "late"]), st.text("ab", max_size=3)), max_size=30))
def test_no_order_of_typing_saving_and_reading_loses_the_last_text(steps: list[str]) -> None:
    desk, stored, version, applied = Desk(), "Mayor", 1, 0
    desk.show(stored, version)
    for step in steps:
        if step == "save":
            desk.draft.hand_over()
        elif step == "read":
            for _, _, seen, new in desk.edits[applied:]:
                assert seen == stored
                stored, version = new, version + 1
            applied = len(desk.edits)
            desk.show(stored, version)
        elif step == "late":
            desk.show(stored, version)
        else:
            desk.type(step)
            typed = step
            assert desk.text == typed
    last = next((s for s in reversed(steps) if s not in ("save", "read", "late")), "Mayor")
    assert desk.text.strip() == last.strip()
