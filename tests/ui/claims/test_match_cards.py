"""The cards of Seen before: made ahead, filled anew, never from under a hand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.claims.inspector_match import MatchCard
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from tests.ui.claims.records import seen
from tests.ui.heard import heard


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[SeenBeforePanel]:
    window = QWidget()
    qtbot.addWidget(window)
    panel = SeenBeforePanel(window)
    QVBoxLayout(window).addWidget(panel)
    panel.start(2)
    window.resize(343, 500)
    window.show()
    yield panel


def test_cards_that_were_made_ahead_are_filled_by_the_first_answer(panel: SeenBeforePanel) -> None:
    panel.make_spare()
    panel.make_spare()
    made = panel.findChildren(MatchCard)
    assert not any(card.isVisible() for card in made)
    panel.show_matches(2, [seen(9), seen(10, 0.8)])
    assert panel.findChildren(MatchCard) == made
    assert {card.seen.claim.id for card in made if card.isVisible()} == {9, 10}


def test_a_card_for_another_claim_has_not_the_keyboard_of_the_one_before(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen(9)])
    assert panel.focus_first() and panel.cards[0].has_keyboard
    panel.show_matches(2, [replace(seen(11), asked="Something else was typed")])
    (card,) = panel.cards
    assert card.seen.claim.id == 11 and not card.has_keyboard
    assert panel.window().focusWidget() is panel


def test_more_cards_are_told(panel: SeenBeforePanel) -> None:
    grown = heard(panel.grew)
    panel.show_matches(2, [seen(9)])
    assert len(grown) == 1
    panel.show_matches(2, [seen(10)])
    assert len(grown) == 1
    panel.show_matches(2, [seen(10), seen(11, 0.8)])
    assert len(grown) == 2
