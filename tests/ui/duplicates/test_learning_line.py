"""Learning from decisions in the window: tried, shown in plain words, kept, left, undone, reset."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.changes import Done
from claimtracker.domain.matches import DecisionKind
from claimtracker.services import refit_matching
from claimtracker.services.refit_matching import Learning, Measure, Refit
from claimtracker.store import claims, decisions
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.duplicates import learning_words as words
from claimtracker.ui.duplicates.learning_desk import LearningDesk
from claimtracker.ui.duplicates.learning_line import LearningLine
from tests.ui.desk_with_library import *  # noqa: F403 - fixtures
from tests.ui.desk_with_library import settled

PLACES = ("harbour", "museum", "station", "stadium", "library", "airport")


def add_decisions(library: Library) -> Done[None]:
    with library.write("Decide") as work:
        for place in PLACES:
            older = claims.add_claim(
                work, f"The council will close the {place} office in June, the mayor said"
            )
            newer = claims.add_claim(work, f"The council opened the {place} office in June, said the mayor")
            decisions.decide(work, newer.id, older.id, DecisionKind.DIFFERENT, 0.8)
    return Done(None, work.changes)


@pytest.fixture
def line(desk: Desk, qtbot: QtBot) -> Iterator[LearningLine]:
    made = LearningLine(LearningDesk(desk, desk))
    qtbot.addWidget(made)
    made.resize(1000, 60)
    made.show()
    settled(qtbot, desk)
    yield made


def shown(line: LearningLine) -> list[str]:
    made = (line.keep, line.leave, line.stop, line.learn, line.reset)
    return [one.text() for one in made if one.isVisible()]


def test_learning_is_tried_kept_undone_and_reset(line: LearningLine, desk: Desk, qtbot: QtBot) -> None:
    assert "0 of at least 5 decisions made" in line.text.text() and not shown(line)
    desk.act(add_decisions)
    settled(qtbot, desk)
    assert line.text.text() == "6 decisions to learn from. Matching scores as it came with ClaimTracker."
    line.learn.click()
    assert shown(line) == ["Stop learning"]
    settled(qtbot, desk)
    assert shown(line) == ["Keep what was learnt", "Leave as it is"]
    assert line.text.text().startswith("Of 6 pairs decided on this desk, ") and line.advice.text()
    advised = line.leave if "no difference" in line.advice.text() else line.keep
    assert [one for one in (line.keep, line.leave) if one.property("kind") == "primary"] == [advised]
    line.leave.click()
    assert shown(line) == ["Learn from decisions"]
    line.learn.click()
    settled(qtbot, desk)
    line.keep.click()
    settled(qtbot, desk)
    assert line.text.text().startswith("0 decisions since the last fit.") and shown(line) == ["Reset"]
    desk.undo()
    settled(qtbot, desk)
    assert not refit_matching.learning(desk.library).refitted
    desk.redo()
    settled(qtbot, desk)
    line.reset.click()
    settled(qtbot, desk)
    assert shown(line) == ["Learn from decisions"]


def test_a_trial_that_is_stopped_changes_nothing(line: LearningLine, desk: Desk, qtbot: QtBot) -> None:
    desk.act(add_decisions)
    settled(qtbot, desk)
    line.learn.click()
    line.stop.click()
    settled(qtbot, desk)
    assert shown(line) in (["Learn from decisions"], ["Keep what was learnt", "Leave as it is"])
    assert refit_matching.learning(desk.library) == Learning(6, 6, False)


def test_what_learning_would_change_is_said_in_plain_words() -> None:
    usual = Measure(40, 42, 0.1)
    refit = Refit(9, usual, usual, Measure(1, 9, 0.5), Measure(8, 9, 0.2), "")
    told = words.offer_words(refit)
    assert "Of 9 pairs decided on this desk, 1 is judged rightly now, 8 would be" in told
    assert words.advice(refit).startswith("It fits this desk better") and words.speaks_for(refit)
    worse = replace(refit, golden_after=Measure(39, 42, 0.1))
    assert words.advice(worse).startswith("Think twice: 1 shipped pair would be")
    same = replace(refit, decided_after=refit.decided_before)
    assert words.advice(same).startswith("It makes no difference")
    assert not words.speaks_for(worse) and not words.speaks_for(same)


def test_every_state_has_words() -> None:
    for made, since, own in product((0, 1, 4, 5, 214), (0, 1, 214), (True, False)):
        if since <= made and (own or since == made):
            assert words.state_words(Learning(made, since, own)).endswith(".")
    assert words.state_words(Learning(300, 214, True)).startswith("214 decisions since the last fit.")
    assert not words.can_learn(Learning(300, 0, True)) and not words.can_learn(Learning(4, 4, False))
