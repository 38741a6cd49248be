"""The context menu of the tables offers the steps of progress that the selected claims can take."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim, Progress
from claimtracker.services import browse
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.desk import Desk
from tests.ui.claims.test_claims_place import open_place
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    return fill(desk.library)


def progress_menu(place: ClaimsPlace) -> dict[str, QAction]:
    menu = place.table.make_menu()
    first = menu.actions()[0].menu()
    assert isinstance(first, QMenu)
    assert first.title() == "Progress"
    return {action.text(): action for action in first.actions()}


def test_the_menu_offers_the_steps_that_the_selected_claims_can_take(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    judged, riders, mayor = claims
    place.table.choose_claim(riders.id)
    offered = progress_menu(place)
    assert list(offered) == ["In progress", "Waiting"]  # to be checked takes a verdict
    offered["Waiting"].trigger()
    settled(qtbot, desk)
    assert browse.claim(desk.library, riders.id).progress is Progress.WAITING
    place.table.selectAll()
    offered = progress_menu(place)
    assert list(offered) == ["To check", "In progress", "Waiting"]
    offered["In progress"].trigger()
    settled(qtbot, desk)
    assert [browse.claim(desk.library, one.id).progress for one in claims] == [Progress.IN_PROGRESS] * 3
    desk.undo()
    settled(qtbot, desk)
    now = [browse.claim(desk.library, one.id).progress for one in claims]
    assert now == [Progress.CHECKED, Progress.WAITING, Progress.TO_CHECK]
    place.table.choose_claim(judged.id)
    assert list(progress_menu(place)) == ["In progress", "Waiting"]
    assert mayor
