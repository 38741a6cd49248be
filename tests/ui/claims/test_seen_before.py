"""Seen before: what is shown of an earlier claim, and what may never be shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.matches import DecisionKind, Share, Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.ui.claims.inspector_bars import in_whole_points
from claimtracker.ui.claims.inspector_match import STROKES, TAKE_OVER, MatchCard
from claimtracker.ui.claims.inspector_rows import OverflowRow
from claimtracker.ui.claims.inspector_words import percent
from claimtracker.ui.claims.match_sentences import WhyItMatched, marks, read_as
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from tests.ui.claims.records import EARLIER, QUOTE, seen
from tests.ui.heard import heard


@pytest.fixture
def panel(qtbot: QtBot) -> SeenBeforePanel:
    panel = SeenBeforePanel()
    qtbot.addWidget(panel)
    panel.resize(343, 500)
    panel.start(2)
    panel.show()
    return panel


def look_of(card: MatchCard) -> VerdictClass:
    return card.look()


def test_a_verdict_keeps_its_colour_only_for_the_same_claim() -> None:
    assert look_of(MatchCard(seen(tier=Tier.SAME))) is VerdictClass.FALSE
    for tier in (Tier.LOOK, Tier.DIFFERS):
        assert look_of(MatchCard(seen(tier=tier))) is VerdictClass.OPEN


def test_a_card_says_how_like_it_is_what_differs_and_why_it_matters(qtbot: QtBot) -> None:
    card = MatchCard(seen())
    qtbot.addWidget(card)
    assert card.score.text() == "91%"
    assert card.pill.text == "False"
    assert card.differs.text() == "Differs in number: that verdict was for 5 percent; this says 15 percent."
    assert "seen 4 times" in card.where.text()


def test_the_differing_words_are_marked_in_both_sentences(qtbot: QtBot) -> None:
    found = seen()
    start, mine = EARLIER.index("5 percent"), QUOTE.index("15 percent")
    assert marks(found) == [Span(start, start + 9)]
    assert marks(found, mine=True) == [Span(mine, mine + 10)]
    card = MatchCard(found)
    qtbot.addWidget(card)
    assert (card.sentences.earlier.text(), card.sentences.this.text()) == (EARLIER, QUOTE)
    card.show_seen(seen(tier=Tier.SAME))
    assert card.sentences.this.isHidden()


def test_a_long_sentence_is_cut_around_what_differs(qtbot: QtBot) -> None:
    long = f"{'The mayor said this and that. ' * 400}Injuries fell by 5 percent."
    start = long.index("5 percent")
    differs = replace(seen().match.differences[0], theirs_span=Span(start, start + 9))
    match = replace(seen().match, compared=long, differences=(differs,))
    card = MatchCard(replace(seen(), match=match))
    qtbot.addWidget(card)
    assert "fell by 5 percent" in card.sentences.earlier.text()
    assert len(card.sentences.earlier.text()) < 300


def test_how_the_texts_were_read_is_said() -> None:
    assert read_as(seen()) == "Read with the English language pack."
    assert read_as(replace(seen(), pack="")).startswith("Compared by characters")


def test_why_it_matched_adds_up(qtbot: QtBot) -> None:
    card = MatchCard(seen())
    qtbot.addWidget(card)
    card.why.open()
    assert isinstance(card.why.content, WhyItMatched)
    assert card.why.content.bars.accessibleName().endswith(
        "Rare words shared 46, Words of the earlier claim 27, Wording 18, together 91"
    )


@pytest.mark.parametrize("points", [(0.334, 0.333, 0.333), (0.005, 0.006, 0.9), (0.6, 0.5, -0.196), (0.914,)])
def test_the_points_shown_add_up_to_the_percentage_shown(points: tuple[float, ...]) -> None:
    whole = in_whole_points([Share("x", 1.0, point) for point in points])
    assert f"{sum(whole)}%" == percent(sum(points))
    assert all(abs(shown - 100 * exact) < 1 for shown, exact in zip(whole, points, strict=True))


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


def test_digits_decide_while_the_keyboard_is_in_a_card(panel: SeenBeforePanel, qtbot: QtBot) -> None:
    decisions = heard(panel.decision_requested)
    panel.show_matches(2, [seen(), seen(10, 0.8)])
    first, second = panel.cards
    assert panel.current is first
    panel.focus_first()
    assert first.decisions[DecisionKind.SAME].text() == "1 Same claim"
    qtbot.keyClick(first.window().focusWidget(), Qt.Key.Key_Down)
    assert panel.current is second
    assert first.decisions[DecisionKind.SAME].text() == "Same claim"
    for stroke in STROKES.values():
        qtbot.keyClicks(second.window().focusWidget(), stroke)
    assert [decision[1:3] for decision in decisions] == [(10, kind.value) for kind in DecisionKind]
    qtbot.keyClick(second.window().focusWidget(), Qt.Key.Key_Up)
    assert panel.current is first
    assert panel.decide(DecisionKind.VARIANT)
    assert decisions[-1][1:3] == (9, "variant")


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


def test_cards_are_filled_anew_for_another_answer(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen(9), seen(10, 0.8)])
    before = list(panel.cards)
    before[0].why.open()
    panel.show_matches(2, [seen(11, 0.97, Tier.SAME)])
    (card,) = panel.cards
    assert card in before and card.isVisible() and not card.why.is_open
    assert (card.seen.claim.id, card.score.text()) == (11, "97%")
    assert [one.isVisible() for one in before].count(True) == 1
    decided = heard(panel.decision_requested)
    card.decisions[DecisionKind.VARIANT].click()
    assert decided == [(2, 11, "variant", 0.97)]


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


def under_pointer(card: MatchCard) -> MatchCard:
    card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return card


def test_a_later_answer_does_not_move_the_card_under_the_pointer(panel: SeenBeforePanel) -> None:
    shifts = heard(panel.shifted)
    panel.show_matches(2, [seen(9), seen(10, 0.8)])
    held = under_pointer(panel.cards[0])
    top = held.y()
    panel.show_matches(2, [seen(12, 0.97, Tier.SAME), seen(10, 0.8), seen(9, 0.78)])
    assert panel.cards[0] is held and held.y() == top
    assert [card.seen.claim.id for card in panel.cards] == [9, 12, 10]
    assert held.score.text() == "78%"
    panel.show_matches(2, [seen(12, 0.97, Tier.SAME)])
    assert panel.cards[0] is held, "the same was asked: it stays although it is no longer found"
    assert not shifts
    panel.show_matches(2, [replace(seen(12, 0.97, Tier.SAME), asked="Something else was typed")])
    assert [card.seen.claim.id for card in panel.cards] == [12]


def test_what_grows_above_the_pointer_is_told(panel: SeenBeforePanel, qtbot: QtBot) -> None:
    scroll = QScrollArea()
    qtbot.addWidget(scroll)
    scroll.setWidget(panel)
    scroll.setWidgetResizable(True)
    scroll.resize(400, 300)
    scroll.show()
    shifts = heard(panel.shifted)
    panel.show_matches(2, [seen(9, tier=Tier.SAME), seen(10, 0.8)])
    qtbot.waitUntil(lambda: panel.cards[1].y() > 0)
    before = under_pointer(panel.cards[1]).y()
    panel.show_matches(2, [seen(9), seen(10, 0.8)])
    after = panel.cards[1].y()
    assert after > before
    assert shifts == [(after - before,)]
    scroll.takeWidget()


def test_nothing_found_says_so(panel: SeenBeforePanel) -> None:
    assert not panel.nothing.isVisible()
    panel.show_matches(2, [])
    assert panel.nothing.isVisible()
    assert not panel.focus_first()


def test_focus_stays_on_its_card_when_an_answer_changes(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen()])
    panel.focus_first()
    panel.show_matches(2, [seen(10, 0.95, Tier.SAME), seen(9, 0.9)])
    assert panel.cards[0].seen.claim.id == 9
    assert panel.cards[0].has_keyboard


def test_the_keyboard_stays_here_when_its_card_goes(panel: SeenBeforePanel) -> None:
    panel.show_matches(2, [seen()])
    panel.focus_first()
    panel.start(3)  # as when the claim was joined with the one on the card
    assert panel.window().focusWidget() is panel


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
