"""On a scale without ratings a verdict is given in one's own words."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.verdicts import Scale
from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card

FREE = Scale("none", 1, "Free conclusion", ())


def test_a_line_takes_the_conclusion(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(380, 900)
    inspector.show()
    inspector.show_card(replace(card(), scale=FREE))
    panel = inspector.verdict
    assert panel.conclusion.isVisible() and not panel.keys.isVisible()
    with qtbot.waitSignal(inspector.conclusion_requested) as asked:
        qtbot.keyClicks(panel.conclusion, "False, by its own source")
        qtbot.keyClick(panel.conclusion, Qt.Key.Key_Return)
    assert asked.args[1:] == ["none/1", "False, by its own source"]


def test_words_typed_for_one_claim_are_no_verdict_of_the_next(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(380, 900)
    inspector.show()
    first = replace(card(), scale=FREE)
    inspector.show_card(first)
    line = inspector.verdict.conclusion
    qtbot.keyClicks(line, "False, by its own source")
    with qtbot.waitSignal(inspector.conclusion_requested) as asked:
        inspector.show_card(replace(first, claim=replace(first.claim, id=first.claim.id + 1)))
    assert asked.args == [first.claim.id, "none/1", "False, by its own source"]
    assert not line.editing and line.text() == ""
