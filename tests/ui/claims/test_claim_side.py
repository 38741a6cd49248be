"""The right side makes its inspector when a claim is first shown, or at a quiet moment before."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.claims import claim_side
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_desk import InspectorDesk
from claimtracker.ui.desk import Desk
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


def test_the_inspector_is_made_for_the_first_claim_and_what_waits_for_it_is_joined(
    qtbot: QtBot, desk: Desk
) -> None:
    claim = fill(desk.library)[0]
    side, joined = ClaimSide(desk), list[InspectorDesk]()
    qtbot.addWidget(side)
    side.when_made(joined.append)
    side.show()

    side.show_claim(0, 0)
    settled(qtbot, desk)
    assert not side.is_made and not joined
    side.show_claim(claim.id, 0, fresh=True)
    qtbot.waitUntil(lambda: side.is_made and side.inspector.claim_id == claim.id)
    side.when_made(joined.append)

    assert joined == [side.make(), side.make()]
    qtbot.waitUntil(side.inspector.isVisible)
    assert side.inspector.fields.statement.property("framed") == "yes"
    settled(qtbot, desk)


def test_an_inspector_made_soon_shows_its_claim_before_other_reading(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_side, "MAKING_MS", 60_000)  # so that a busy machine's turns do not matter
    claim = fill(desk.library)[0]
    side, shown = ClaimSide(desk), list[bool]()
    qtbot.addWidget(side)

    side.make_soon()
    side.show_claim(claim.id, 0)

    def note(_answer: int) -> None:
        shown.append(side.is_made and side.inspector.claim_id == claim.id)

    side._soon.timeout.connect(lambda: desk.ask(lambda _library: 1, note, owner=side))
    qtbot.waitUntil(lambda: shown == [True])
    settled(qtbot, desk)


def test_the_window_is_free_between_the_parts_of_an_inspector(qtbot: QtBot, desk: Desk) -> None:
    fill(desk.library)
    side, free = ClaimSide(desk), list[int]()
    qtbot.addWidget(side)
    side.show()
    between = QTimer(interval=0)
    between.timeout.connect(lambda: free.append(len(side.findChildren(QWidget))))

    between.start()
    side.make_soon()
    qtbot.waitUntil(lambda: side.is_made)
    between.stop()

    assert len(set(free)) > 4
    settled(qtbot, desk)


def test_whoever_asks_for_an_inspector_that_is_half_made_gets_it_whole(qtbot: QtBot, desk: Desk) -> None:
    claim = fill(desk.library)[0]
    side, joined = ClaimSide(desk), list[InspectorDesk]()
    qtbot.addWidget(side)
    side.show()
    side.when_made(joined.append)
    side.make_soon()
    side.show_claim(claim.id, 0)
    qtbot.waitUntil(lambda: bool(side.findChildren(Inspector)))
    assert not side.is_made and not joined

    assert side.inspector.history.isEnabled()
    qtbot.waitUntil(lambda: side.inspector.claim_id == claim.id)

    assert joined == [side.make()]
    assert side.findChildren(Inspector) == [side.inspector]
    settled(qtbot, desk)
