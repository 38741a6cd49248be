"""What Enter does where an article of the desk is likely the same."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.importing.import_draft import SameArticle
from claimtracker.ui.importing.import_place import ImportPlace
from tests.ui.importing.import_samples import sample_read


@pytest.fixture
def place(qtbot: QtBot) -> ImportPlace:
    place = ImportPlace()
    qtbot.addWidget(place)
    place.show()
    return place


def test_enter_means_the_next_draft_of_what_is_likely_the_same(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    place.show_same(SameArticle(7, "Bus lanes", "95% of the words are in draft 2 of", 3, likely=True))
    assert place.import_button.text() == "Import as draft 3 ⏎"
    place.read.details.mode.setFocus()
    with qtbot.assertNotEmitted(place.import_requested), qtbot.waitSignal(place.revision_requested) as draft:
        qtbot.keyClick(place.read.details.mode, Qt.Key.Key_Return)
    assert draft.args[1] == 7
    place.show_same(SameArticle(7, "Bus lanes", "Every word of this is on the desk already.", likely=True))
    with qtbot.assertNotEmitted(place.import_requested), qtbot.waitSignal(place.open_article_requested):
        place.import_button.click()
    place.read.same.new_button.click()
    assert place.import_button.text() == "Import ⏎"
    with qtbot.waitSignal(place.import_requested):
        qtbot.keyClick(place.read.view, Qt.Key.Key_Return)


def test_tab_comes_to_the_import_after_the_last_field(place: ImportPlace) -> None:
    chain, held = [], place.nextInFocusChain()
    while held is not place and held is not None:
        chain.append(held)
        held = held.nextInFocusChain()
    assert chain.index(place.read.details.due) < chain.index(place.import_button)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_question_ends_where_what_is_above_it_ends(
    qtbot: QtBot, place: ImportPlace, direction: Qt.LayoutDirection
) -> None:
    place.setLayoutDirection(direction)
    place.show_read(None, sample_read(), 0.3)
    place.show_same(SameArticle(7, "Bus lanes", "95% of the words are in draft 2 of", 3, likely=True))
    above, below = place.read.details.parentWidget(), place.read.same
    assert above is not None
    for height in (420, 1400):
        place.resize(1000, height)
        qtbot.waitUntil(lambda: edges(above, place) == edges(below, place))


def edges(card: QWidget, place: QWidget) -> tuple[int, int]:
    """Return where a card begins and ends in the place, from left to right."""
    left = card.mapTo(place, QPoint(0, 0)).x()
    return left, left + card.width()
