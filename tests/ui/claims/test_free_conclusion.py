"""On a scale without ratings a verdict is given in one's own words."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Progress
from claimtracker.domain.verdicts import Scale
from claimtracker.domain.views import ClaimCard
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


def test_words_that_were_only_typed_are_no_verdict_and_wait_for_their_claim(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(380, 900)
    inspector.show()
    first = replace(card(), scale=FREE)
    other = replace(first, claim=replace(first.claim, id=first.claim.id + 1, key="another"))
    inspector.show_card(first)
    line = inspector.verdict.conclusion
    with qtbot.assertNotEmitted(inspector.conclusion_requested):
        qtbot.keyClicks(line, "False, by its own source")
        line.flush()  # as when it is left, for another window too
        inspector.show_card(replace(first, claim=replace(first.claim, notes="Another's")))
        assert line.text() == "False, by its own source"
        inspector.show_card(other)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == ""
        inspector.show_card(first)
    with qtbot.waitSignal(inspector.conclusion_requested) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == [first.claim.id, "none/1", "False, by its own source"]


def test_a_conclusion_may_say_what_another_scale_said(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    shown = card()
    rated = replace(shown.claim, scale="neutral/1", rating="false", verdict_label="False")
    inspector.show_card(replace(shown, claim=rated, scale=FREE))
    line = inspector.verdict.conclusion
    qtbot.keyClicks(line, "False")
    with qtbot.waitSignal(inspector.conclusion_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(inspector.conclusion_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_signed_claim_can_be_read_and_its_conclusion_given_again_once_reopened(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    shown = card()
    said = "False, by its own source"

    def at(progress: Progress) -> ClaimCard:
        rated = replace(shown.claim, scale="none/1", rating="false", verdict_label=said, progress=progress)
        return replace(shown, claim=rated, scale=FREE)

    inspector.show_card(at(Progress.CHECKED))
    line = inspector.verdict.conclusion
    with qtbot.assertNotEmitted(inspector.conclusion_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClicks(line, ", almost")
        inspector.show_card(at(Progress.SIGNED_OFF))
        qtbot.keyClicks(line, "!")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (line.text(), line.isReadOnly()) == (said, True)
    assert "Reopen" in line.toolTip()
    inspector.show_card(at(Progress.REOPENED))
    assert ", almost" in line.text()
    line.set_text(said)
    with qtbot.waitSignal(inspector.conclusion_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_conclusion_that_is_typed_is_told_to_the_journal_and_can_be_put_back(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    first = replace(card(), scale=FREE)
    other = replace(first, claim=replace(first.claim, id=first.claim.id + 1))
    inspector.show_card(first)
    with qtbot.waitSignal(inspector.typed):
        qtbot.keyClicks(inspector.verdict.conclusion, "False, by")
    inspector.show_card(other)
    typed = {(first.claim.id, "conclusion"): ("", "False, by")}
    assert inspector.typed_texts() == typed
    later = Inspector()
    qtbot.addWidget(later)
    later.verdict.conclusion.begun.begin(first.claim.id, "False, by")
    later.show_card(first)
    assert later.verdict.conclusion.text() == "False, by"
    assert later.typed_texts() == typed
