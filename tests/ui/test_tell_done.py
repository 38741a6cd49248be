"""What an act says carries Undo only when the act changed something: else Undo is of the step before."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.matches import DecisionKind
from claimtracker.services import browse, edit_claims, link_sources
from claimtracker.services.seen_before import decide
from claimtracker.services.take_steps import take_on
from claimtracker.ui.claims.inspector_acts import attach
from claimtracker.ui.desk import Desk
from claimtracker.ui.messages import Status
from claimtracker.ui.shell.bin_desk import make_bin_place
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def said(desk: Desk) -> list[Status]:
    heard: list[Status] = []
    fill(desk.library)
    desk.messages.said.connect(heard.append)
    return heard


def test_undo_stands_beside_an_act_that_changed_something(
    qtbot: QtBot, desk: Desk, said: list[Status]
) -> None:
    kind = DecisionKind.VARIANT
    for _ in range(2):
        desk.act(lambda library: decide(library, 1, 2, kind, 0.5), lambda _none: desk.tell_done("Decided"))
        settled(qtbot, desk)
    desk.act(lambda library: edit_claims.set_tags(library, 1, ()), lambda _claim: desk.tell_done("Tagged"))
    desk.act(lambda library: take_on(library, [1]), lambda count: desk.tell_done(f"{count} taken on"))
    settled(qtbot, desk)
    offers = [(one.text, one.undo is not None) for one in said]
    assert offers[0] == ("Decided", True)
    assert offers[-2:] == [("Tagged", False), ("0 taken on", False)], "the first claim is checked"


def test_a_file_that_is_there_already_is_said_and_an_empty_one(
    qtbot: QtBot, desk: Desk, said: list[Status], tmp_path: Path
) -> None:
    for name, content in (("minutes.txt", b"28 to 13"), ("copy.txt", b"28 to 13"), ("empty.txt", b"")):
        (tmp_path / name).write_bytes(content)
        attach(desk, 1, str(tmp_path / name))
        settled(qtbot, desk)
    assert [(one.text, one.undo is not None) for one in said] == [
        ("“minutes.txt” is kept with the source.", True),
        ("“copy.txt” is kept with this source already, as “minutes.txt”.", False),
        ("“empty.txt” is kept with the source, but it is empty: 0 bytes.", True),
    ]


def test_records_of_several_kinds_come_back_in_one_step(qtbot: QtBot, desk: Desk, said: list[Status]) -> None:
    edit_claims.delete_claims(desk.library, [1, 2])
    link_sources.delete_sources(desk.library, [1])
    place = make_bin_place(desk)
    qtbot.addWidget(place)
    settled(qtbot, desk)
    place.restore_all()
    settled(qtbot, desk)
    assert not browse.bin_items(desk.library)
    assert (said[-1].text, desk.undo_name) == ("3 records are back.", "Restore records")
    desk.undo()
    settled(qtbot, desk)
    assert len(browse.bin_items(desk.library)) == 3
