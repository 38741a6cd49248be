"""The call sheet on screen: a card for each person, one key that logs, claims that open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.call_sheet import NOBODY, CallSheet
from claimtracker.domain.claims import Claim
from claimtracker.domain.sources import ContactStatus
from claimtracker.services.call_sheet import read_calls
from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.call_desk import CallDesk
from claimtracker.ui.sources.call_place import CallPlace
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.pill import Pill
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, read_only, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    return fill(desk.library)


@pytest.fixture
def place(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> CallPlace:
    made = CallPlace(desk.begun)
    qtbot.addWidget(made)
    CallDesk(made, desk)
    made.resize(1000, 700)
    made.show()
    settled(qtbot, desk)
    return made


def test_everybody_has_a_card(qtbot: QtBot, desk: Desk, place: CallPlace, claims: list[Claim]) -> None:
    assert [card.call.name for card in place.cards] == ["Operator", NOBODY]
    assert place.count.text() == "2 calls about 2 claims"
    assert place.current is place.cards[0]
    opener = next(link for link in place.cards[0].findChildren(TextLink))
    with qtbot.waitSignal(place.open_claim_requested) as opened:
        opener.click()
    assert opened.args == [claims[1].id]
    with qtbot.waitSignal(place.hand_over_requested):
        place.hand_over.click()
    place.article.set_value(str(1))
    place.article.chosen.emit("1")
    settled(qtbot, desk)
    assert len(place.cards) == 2


def test_one_key_logs_and_what_is_being_typed_stays(qtbot: QtBot, desk: Desk, place: CallPlace) -> None:
    card = place.cards[0]
    qtbot.keyClicks(card.note, "By phone")
    qtbot.keyClicks(card.answer_by, "2026-12-01")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: bool(place.cards[0].call.contacts))
    told = place.cards[0].call
    assert (told.contacts[0].note, told.deadline, told.told_deadline) == ("By phone", "2026-12-01", True)
    qtbot.keyClicks(place.cards[0].note, "Second")
    place.log(ContactStatus.NO_ANSWER)
    qtbot.waitUntil(lambda: len(place.cards[0].call.contacts) == 2)
    assert read_calls(desk.library).calls[0].status is ContactStatus.NO_ANSWER
    desk.undo()
    qtbot.waitUntil(lambda: len(place.cards[0].call.contacts) == 1)
    assert place.current is not None
    assert place.current.call.name == "Operator"


def test_a_note_that_is_begun_waits_while_other_cards_are_shown(
    qtbot: QtBot, desk: Desk, place: CallPlace
) -> None:
    qtbot.keyClicks(place.cards[0].note, "By phone")
    qtbot.keyClicks(place.cards[0].answer_by, "1 Dec 2026")
    place.show_sheet(CallSheet())
    assert not place.cards
    place.show_sheet(read_calls(desk.library))
    card = place.cards[0]
    assert (card.note.text(), card.answer_by.text()) == ("By phone", "1 Dec 2026")
    card.log(ContactStatus.ASKED)
    assert not desk.begun.typed_texts()


def test_a_note_that_could_not_be_logged_is_back_in_its_line(
    qtbot: QtBot, desk: Desk, place: CallPlace
) -> None:
    card = place.cards[0]
    qtbot.keyClicks(card.note, "By phone")
    with read_only(desk.library):
        card.log(ContactStatus.ASKED)
        assert card.note.text() == ""
        qtbot.waitUntil(lambda: card.note.text() == "By phone")


def test_a_day_that_is_over_is_said_in_words_not_by_colour_alone(
    qtbot: QtBot, desk: Desk, place: CallPlace
) -> None:
    qtbot.keyClicks(place.cards[0].answer_by, "2020-01-02")
    place.log(ContactStatus.ASKED)
    qtbot.waitUntil(lambda: bool(place.cards[0].call.contacts))
    assert [pill.text for pill in place.cards[0].findChildren(Pill)] == ["Answer was due 2 Jan 2020"]


def test_a_day_that_is_none_is_said_and_nothing_is_logged(qtbot: QtBot, desk: Desk, place: CallPlace) -> None:
    card = place.cards[0]
    qtbot.keyClicks(card.note, "By phone")
    qtbot.keyClicks(card.answer_by, "when she is back")
    place.log(ContactStatus.ASKED)
    settled(qtbot, desk)
    assert not read_calls(desk.library).calls[0].contacts
    assert (card.note.text(), card.answer_by.text()) == ("By phone", "when she is back")
    assert any("not a date" in label.text() for label in card.findChildren(PlainLabel) if label.isVisible())


def test_every_control_has_a_name(place: CallPlace) -> None:
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget
