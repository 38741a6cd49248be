"""Seen before: what is shown of an earlier claim, and what may never be shown."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.ui.claims.inspector_match import TAKE_OVER, MatchCard, marks
from claimtracker.ui.claims.inspector_rows import OverflowRow
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from tests.ui.claims.records import EARLIER, seen


@pytest.fixture
def panel(qtbot: QtBot) -> SeenBeforePanel:
    panel = SeenBeforePanel()
    qtbot.addWidget(panel)
    panel.resize(343, 500)
    panel.start(2)
    panel.show()
    return panel


def heard(signal: Any) -> list[tuple[Any, ...]]:
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: said.append(values))
    return said


def look_of(card: MatchCard) -> VerdictClass:
    return card._look()


def test_a_verdict_keeps_its_colour_only_for_the_same_claim() -> None:
    assert look_of(MatchCard(seen(tier=Tier.SAME))) is VerdictClass.FALSE
    for tier in (Tier.LOOK, Tier.DIFFERS):
        assert look_of(MatchCard(seen(tier=tier))) is VerdictClass.OPEN


def test_a_card_says_how_like_it_is_what_differs_and_why_it_matters(qtbot: QtBot) -> None:
    card = MatchCard(seen())
    qtbot.addWidget(card)
    assert card.score.text() == "91%"
    assert card.pill.text == "False"
    assert card.differs.text() == "Differs in: number (15 percent → 5 percent)"
    assert card.note.text() == "That verdict was for 5 percent; this says 15 percent."
    assert "seen 4 times" in card.where.text()


def test_the_differing_words_are_marked(qtbot: QtBot) -> None:
    found = seen()
    start = EARLIER.index("5 percent")
    assert marks(found) == [Span(start, start + 9)]
    card = MatchCard(found)
    qtbot.addWidget(card)
    assert card.sentence.text() == EARLIER


def test_why_it_matched_adds_up(qtbot: QtBot) -> None:
    card = MatchCard(seen())
    qtbot.addWidget(card)
    card.why.open()
    assert card.why.content is not None
    assert card.why.content.accessibleName().endswith(
        "Rare words shared 46, Words of the earlier claim 27, Wording 18"
    )


def test_each_decision_is_told_with_both_claims_and_the_score(panel: SeenBeforePanel) -> None:
    decisions = heard(panel.decision_requested)
    panel.show_matches(2, [seen()])
    for made in panel.cards[0].decisions.values():
        made.click()
    kinds = {decision[2] for decision in decisions}
    assert kinds == {kind.value for kind in DecisionKind}
    assert {decision[:2] + decision[3:] for decision in decisions} == {(2, 9, 0.914)}


def test_a_decision_that_was_made_is_shown(panel: SeenBeforePanel) -> None:
    made = SeenBefore(seen().match, seen().claim, "", 1, DecisionKind.VARIANT)
    panel.show_matches(2, [made])
    pressed = [kind for kind, each in panel.cards[0].decisions.items() if each.isChecked()]
    assert pressed == [DecisionKind.VARIANT]


def test_taking_over_is_one_press_for_the_same_claim(panel: SeenBeforePanel, qtbot: QtBot) -> None:
    taken, opened = heard(panel.take_over_requested), heard(panel.open_claim_requested)
    panel.show_matches(2, [seen(tier=Tier.SAME)])
    assert panel.focus_first()
    held = panel.cards[0].take_over
    assert held.hasFocus()
    qtbot.keyClick(held, Qt.Key.Key_Space)
    panel.cards[0].open_asked.emit()
    assert taken == [(2, 9)]
    assert opened == [(9,)]


def test_taking_over_what_differs_is_in_the_menu_only(panel: SeenBeforePanel) -> None:
    taken = heard(panel.take_over_requested)
    panel.show_matches(2, [seen()])
    card = panel.cards[0]
    assert not card.take_over.isVisibleTo(panel)
    card.row.menu.aboutToShow.emit()
    next(action for action in card.row.menu.actions() if action.text() == TAKE_OVER).trigger()
    assert taken == [(2, 9)]


def test_nothing_to_take_over_without_a_verdict(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen(tier=Tier.SAME, verdict_label="", look=VerdictClass.OPEN, verdict_at=None)])
    assert not panel.cards[0].take_over.isVisibleTo(panel)
    assert panel.cards[0].pill.text == "To check"


def test_two_at_first_then_more_then_the_weaker(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen(9), seen(10, 0.8), seen(11, 0.6), seen(12, 0.3)])
    assert [card.seen.claim.id for card in panel.cards] == [9, 10]
    panel.more.click()
    assert [card.seen.claim.id for card in panel.cards] == [9, 10, 11]
    panel.weaker.click()
    assert [card.seen.claim.id for card in panel.cards] == [9, 10, 11, 12]
    panel.start(5)
    assert not panel.cards


def test_an_answer_for_another_claim_is_dropped(panel: SeenBeforePanel) -> None:
    panel.show_matches(7, [seen()])
    assert panel.cards == []


def test_the_same_answer_leaves_the_cards_alone(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen()])
    card = panel.cards[0]
    panel.show_searching()
    assert panel.header.note.text() == "Searching…"
    panel.show_matches(2, [seen()])
    assert panel.cards == [card]
    assert panel.header.note.text() == ""


def test_nothing_found_says_so(panel: SeenBeforePanel) -> None:
    assert not panel.nothing.isVisible()
    panel.show_matches(2, [])
    assert panel.nothing.isVisible()
    assert not panel.focus_first()


def test_focus_stays_on_its_card_when_an_answer_changes(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen()])
    panel.focus_first()
    panel.show_matches(2, [seen(10, 0.95, Tier.SAME), seen(9, 0.9)])
    held = panel.window().focusWidget()
    assert held is not None and panel.cards[1].isAncestorOf(held)


@pytest.mark.parametrize("width", [120, 200, 343, 600])
def test_decisions_without_room_are_in_the_menu(qtbot: QtBot, width: int) -> None:
    card = MatchCard(seen())
    qtbot.addWidget(card)
    card.resize(width, 300)
    card.show()
    row: QWidget = card.row
    assert isinstance(row, OverflowRow)
    row.menu.aboutToShow.emit()
    offered = {action.text() for action in row.menu.actions()} - {TAKE_OVER}
    shown = {made.text() for made in card.decisions.values() if made.isVisible()}
    assert offered | shown == {"Same claim", "Different", "Variant", "Update", "Other speaker"}
    assert not offered & shown
