"""What is like the selected claim is asked for as its statement is written, before it is saved."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.domain.matches import LEAST_LISTED, WEAKEST_SHOWN
from claimtracker.domain.views import SeenBefore
from claimtracker.services.edit_claims import edit_claim
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.desk import Desk
from tests.ui.claims.side_of_library import claims, side
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["claims", "desk", "empty_file", "file_library", "side"]
COST = "The bridge cost 4.2 million euros in 2023"
WEAKLY_LIKE = "The bridge"


def write(side: ClaimSide, text: str, *, by_key: bool = True) -> None:
    field = side.inspector.fields.statement
    field.setFocus()
    field.selectAll()
    if by_key:
        QTest.keyClicks(field, text)
    else:
        field.insertPlainText(text)


def answered(qtbot: QtBot, desk: Desk, side: ClaimSide, asked: str) -> None:
    qtbot.waitUntil(lambda: any(card.seen.asked == asked for card in side.inspector.seen.cards))
    settled(qtbot, desk)


def test_what_is_being_typed_is_looked_for(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    write(side, COST)
    answered(qtbot, desk, side, COST)
    (card,) = side.inspector.seen.cards
    assert card.seen.claim.id == claims[0].id
    assert card.takes_over
    qtbot.waitUntil(side.inspector.verdict.precedents.isVisible)
    assert side.inspector.verdict.precedents.opener.head.text() == "Similar claims: 1 False"


def test_weaker_matches_are_offered_once_the_writing_rests(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim], monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_claim(desk.library, claims[2].id, [Edit("statement", claims[2].statement, WEAKLY_LIKE)])
    desk.finder.warm()
    panel, asked = side.inspector.seen, "The bridge was painted in 2023"
    show, answers = panel.show_matches, list[list[float]]()

    def noted(claim_id: int, found: list[SeenBefore]) -> None:
        answers.append([one.match.score for one in found if one.asked == asked])
        show(claim_id, found)

    monkeypatch.setattr(panel, "show_matches", noted)
    side.seen._calm.start(0)  # as after an answer to what stood there before: writing goes on
    write(side, asked, by_key=False)
    answered(qtbot, desk, side, asked)
    qtbot.waitUntil(panel.weaker.isVisible)
    first, *_, last = [scores for scores in answers if scores]
    assert min(first) >= WEAKEST_SHOWN > min(last) >= LEAST_LISTED
    panel.weaker.click()
    side.seen._ask()
    settled(qtbot, desk)
    assert len(panel.cards) == len(last)


def test_a_warmer_index_asks_again_and_moves_nothing(qtbot: QtBot, desk: Desk, side: ClaimSide) -> None:
    write(side, COST)
    answered(qtbot, desk, side, COST)
    (card,) = side.inspector.seen.cards
    with qtbot.waitSignal(desk.warmed):
        desk.warm_up()
    settled(qtbot, desk)
    assert side.inspector.seen.cards == [card]


def test_one_question_at_a_time_and_the_last_one_is_answered(
    qtbot: QtBot, desk: Desk, side: ClaimSide
) -> None:
    for text in ("The bridge", "The bridge cost", COST):
        write(side, text, by_key=False)
        side.seen._ask()
    assert desk.tasks.busy <= 2
    answered(qtbot, desk, side, COST)


@pytest.mark.parametrize(
    "statement", ["No", "7 8 9", "😀😀😀", "слово", "العمدة", "a " * 10_000, "<b>bold</b> & so on"]
)
def test_odd_statements_get_a_sensible_answer(
    qtbot: QtBot, desk: Desk, side: ClaimSide, statement: str
) -> None:
    faults: list[object] = []
    desk.messages.said.connect(faults.append)
    write(side, statement, by_key=False)
    settled(qtbot, desk)
    panel = side.inspector.seen
    qtbot.waitUntil(lambda: panel.nothing.isVisible() or bool(panel.cards))
    assert not faults


def test_an_empty_desk_has_nothing_to_say(qtbot: QtBot, desk: Desk) -> None:
    side = ClaimSide(desk)
    qtbot.addWidget(side)
    side.show()
    side.show_claim(0, 0)
    settled(qtbot, desk)
    assert side.inspector.claim_id == 0
    assert not side.inspector.seen.cards
