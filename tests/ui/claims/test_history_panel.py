"""The history reads as sentences, page by page, and any state of it comes back after a preview."""

from pytestqt.qtbot import QtBot

from claimtracker.domain.edits import Edit
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.labels import PlainLabel
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


def said(side: ClaimSide) -> list[str]:
    return [label.text() for label in side.inspector.history.findChildren(PlainLabel) if label.isVisible()]


def test_a_state_is_previewed_and_restored(qtbot: QtBot, desk: Desk) -> None:
    claim_id = fill(desk.library)[1].id
    for number in range(25):
        edit_claim(desk.library, claim_id, [Edit("notes", f"{number - 1}" if number else "", f"{number}")])
    side = ClaimSide(desk)
    qtbot.addWidget(side)
    side.resize(380, 800)
    side.show()
    side.show_claim(claim_id, 0)
    settled(qtbot, desk)
    panel = side.inspector.history
    panel.opener.open()
    settled(qtbot, desk)
    assert "Notes: “23” → “24”" in said(side)
    assert "Notes set to “0”" not in said(side)
    while panel.more.isVisible():
        panel.more.click()
        settled(qtbot, desk)
    assert "Notes set to “0”" in said(side)
    assert not panel.more.isVisible()
    moment = next(line.moment for line in panel.lines if "“3” → “4”" in line.sentence)
    panel.preview_wanted.emit(moment)
    settled(qtbot, desk)
    assert panel.past is not None
    assert "Notes: “24” → “4”" in said(side)
    assert side.isActiveWindow() and panel.past.cancel.hasFocus(), "something else became the window"
    panel.past.go.click()
    settled(qtbot, desk)
    assert browse.claim(desk.library, claim_id).notes == "4"
    desk.undo()
    settled(qtbot, desk)
    assert browse.claim(desk.library, claim_id).notes == "24"
