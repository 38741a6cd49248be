"""Two people at one field: nothing is overwritten, nothing is lost."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import Conflict, FieldConflict
from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card, open_card
from tests.ui.claims.shown_inspector import add, inspector
from tests.ui.heard import heard

__all__ = ["inspector"]


def conflict(field: str, mine: str, theirs: str, base: str) -> Conflict:
    return Conflict("Somebody else changed this.", "", (FieldConflict(field, mine, theirs, base),))


def test_a_conflict_is_decided_in_place(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    speaker = inspector.fields.fields["speaker"]
    add(speaker, " Ruiz")
    inspector.hand_over()
    inspector.show_conflict(conflict("speaker", "Mayor Ruiz", "The mayor", "Mayor"))
    note = inspector.conflicts.notes["speaker"]
    assert note.isVisibleTo(inspector)
    inspector.show_card(card(speaker="The mayor", row_version=2))
    assert speaker.text() == "Mayor Ruiz"  # type: ignore[attr-defined]
    qtbot.mouseClick(note.keep_mine, Qt.MouseButton.LeftButton)
    assert edits[-1] == (2, "speaker", "The mayor", "Mayor Ruiz")
    assert not inspector.conflicts.notes


def test_taking_theirs_ends_a_conflict(inspector: Inspector, qtbot: QtBot) -> None:
    qtbot.keyClicks(inspector.verdict.explanation, "Mine")
    inspector.hand_over()
    edits = heard(inspector.edit_requested)
    inspector.show_conflict(conflict("explanation", "Mine", "Theirs", ""))
    qtbot.mouseClick(inspector.conflicts.notes["explanation"].take_theirs, Qt.MouseButton.LeftButton)
    assert inspector.verdict.explanation.text() == "Theirs"
    assert edits == []


def test_a_conflict_of_a_claim_that_was_left_waits_for_its_return(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    qtbot.keyClicks(inspector.notes.notes, "Mine")
    inspector.show_card(open_card())
    inspector.show_conflict(conflict("notes", "Mine", "Theirs", ""))
    assert not inspector.conflicts.notes
    inspector.show_card(card(notes="Theirs", row_version=2))
    assert inspector.notes.notes.text() == "Mine"
    assert list(inspector.conflicts.notes) == ["notes"]
    inspector.show_card(open_card())
    assert len(edits) == 1
