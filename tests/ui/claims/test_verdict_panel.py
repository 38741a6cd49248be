"""Verdicts: the row of keys, what is copied into them, and those given before."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Progress
from claimtracker.domain.origins import Origin
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.claims.change_box import ChangeBox
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_parts import Disclosure
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.pill import Pill
from tests.ui.claims.records import NEUTRAL, card, open_card, verdict
from tests.ui.claims.shown_inspector import show_inspector
from tests.ui.heard import heard


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return show_inspector(qtbot, open_card())


def test_a_key_gives_the_verdict(inspector: Inspector) -> None:
    given = heard(inspector.verdict_requested)
    inspector.give(2)
    inspector.give(9)
    assert given == [(3, "neutral/1", "partly-true")]


def test_no_claim_no_verdict(inspector: Inspector) -> None:
    given = heard(inspector.verdict_requested)
    inspector.show_nothing()
    inspector.give(1)
    assert given == []


def test_the_keys_of_a_signed_claim_are_quiet_and_say_why(inspector: Inspector) -> None:
    shown = card()
    inspector.show_card(replace(shown, claim=replace(shown.claim, progress=Progress.SIGNED_OFF)))
    keys = inspector.verdict.keys
    before = keys.current
    other = next(one for one in keys.segments if one.choice.key != before)
    given = heard(inspector.verdict_requested)
    assert "Reopen the claim" in other.toolTip() and "Reopen the claim" in other.accessibleDescription()
    quiet = other.grab().toImage()
    other.click()
    assert given == [(2, shown.scale.code, other.choice.key)]  # so that the window can say why not
    assert (keys.current, other.isChecked()) == (before, False)
    inspector.show_card(replace(shown, claim=replace(shown.claim, progress=Progress.REOPENED)))
    assert "Reopen the claim" not in other.toolTip()
    assert other.grab().toImage() != quiet


def test_what_is_being_typed_goes_before_the_verdict(inspector: Inspector, qtbot: QtBot) -> None:
    said = heard(inspector.edit_requested, inspector.verdict_requested)
    qtbot.keyClicks(inspector.verdict.finding, "Police counts say so.")
    inspector.give(3)
    assert said == [(3, "finding", "", "Police counts say so."), (3, "neutral/1", "true")]


def test_a_finding_changed_after_the_verdict_reissues_it_when_it_is_left(
    inspector: Inspector, qtbot: QtBot
) -> None:
    inspector.show_card(card())
    said = heard(inspector.edit_requested, inspector.reissue_requested)
    finding = inspector.verdict.finding
    finding.setFocus()
    qtbot.keyClicks(finding, "A")
    with qtbot.waitSignal(inspector.edit_requested):
        pass
    assert [values[0:2] for values in said] == [(2, "finding")]
    qtbot.keyClick(finding, Qt.Key.Key_Escape)
    assert said[-1] == (2,)
    assert len(said) == 2


def test_finding_wording_and_problem_are_one_verdict_when_the_last_of_them_is_left(
    inspector: Inspector, qtbot: QtBot
) -> None:
    inspector.show_card(card())
    said = heard(inspector.reissue_requested)
    panel = inspector.verdict
    for field in (panel.finding, panel.change.wording, panel.change.problem):
        field.setFocus()
        qtbot.keyClicks(field, "A")
    qtbot.keyClick(panel.change.problem, Qt.Key.Key_Return)
    panel.change.decision.showPopup()
    panel.change.decision.hidePopup()
    assert said == []
    inspector.notes.setFocus()
    assert said == [(2,)]


def test_nothing_is_reissued_without_a_verdict_or_an_edit(inspector: Inspector, qtbot: QtBot) -> None:
    reissued = heard(inspector.reissue_requested)
    qtbot.keyClicks(inspector.verdict.finding, "A")
    inspector.hand_over()
    inspector.show_card(card())
    inspector.verdict.finding.setFocus()
    qtbot.keyClick(inspector.verdict.finding, Qt.Key.Key_Escape)
    inspector.show_nothing()
    assert reissued == []


def test_going_to_another_claim_reissues_what_was_edited(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_card(card())
    said = heard(inspector.edit_requested, inspector.reissue_requested)
    qtbot.keyClicks(inspector.verdict.change.wording, "has ")
    inspector.show_card(open_card())
    assert said == [(2, "suggested_wording", "fallen by 5 percent", "has fallen by 5 percent"), (2,)]


def test_the_change_box_stands_there_before_publication_only(inspector: Inspector) -> None:
    assert not inspector.verdict.change.isVisible()
    inspector.show_card(card())
    assert inspector.verdict.change.wording.isVisible()
    assert inspector.verdict.change.problem.isVisible()
    assert inspector.verdict.header.note.text() == "Before publication"


def test_problem_and_decision_wait_until_something_is_wrong(inspector: Inspector) -> None:
    fine = {"problem_type": "", "suggested_wording": "", "rating": "confirmed", "look": VerdictClass.TRUE}
    inspector.show_card(card(**fine))
    assert inspector.verdict.change.wording.isVisible()
    assert not inspector.verdict.change.problem.isVisible()


def test_a_verdict_on_another_scale_chooses_no_key_and_names_its_scale(inspector: Inspector) -> None:
    inspector.show_card(replace(card(), scale=NEUTRAL))
    assert inspector.verdict.keys.current == ""
    labels = [label.text() for label in inspector.verdict.history.findChildren(PlainLabel)]
    assert "On prepub/1" in labels


def test_earlier_verdicts_open_below_the_latest(inspector: Inspector) -> None:
    first = verdict(1, label="Confirmed", look=VerdictClass.TRUE, finding="At first sight.")
    latest = verdict(2, origin="taken over from c-9")
    inspector.show_card(replace(card(), verdicts=(latest, first)))
    history = inspector.verdict.history
    assert [pill.text for pill in history.findChildren(Pill)] == ["Needs change"]
    history.findChild(Disclosure).open()
    assert [pill.text for pill in history.findChildren(Pill)] == ["Needs change", "Confirmed"]
    said = [label.text() for label in history.findChildren(PlainLabel)]
    assert "Taken over from c-9" in said
    assert "At first sight." in said


def test_a_verdict_taken_over_says_from_which_words_and_not_from_which_key(inspector: Inspector) -> None:
    for origin, said in (
        (Origin("1m8h5", "Rents rose", "2026-11-28"), "Taken over from “Rents rose”, rated 28 Nov 2026"),
        (Origin("1m8h5", "Rents rose"), "Taken over from “Rents rose”"),
    ):
        inspector.show_card(replace(card(), verdicts=(verdict(2, origin=origin.kept()),)))
        labels = [label.text() for label in inspector.verdict.history.findChildren(PlainLabel)]
        assert said in labels


def test_the_explanation_opens_by_itself_when_there_is_one(inspector: Inspector) -> None:
    assert not inspector.verdict.explanation.isVisible()
    inspector.show_card(card(explanation="At length."))
    assert inspector.verdict.explanation.isVisible()
    assert not inspector.verdict.review_url.isVisible()


def test_a_suggested_wording_is_compared_with_the_quote_while_it_is_typed(qtbot: QtBot) -> None:
    box = ChangeBox()
    qtbot.addWidget(box)
    box.show()
    box.show_quote("fallen by 15 percent")
    assert not box.diff.isVisible()
    qtbot.keyClicks(box.wording, "fallen by 5 percent")
    assert box.diff.isVisible()
    assert "cut: 15;" in box.diff.accessibleName()
    assert "now: 5;" in box.diff.accessibleName()
    box.wording.set_text("fallen by 15 percent")
    box.show_quote("fallen by 15 percent")
    assert not box.diff.isVisible()


def test_a_wording_begins_with_the_quote_which_suggests_nothing_until_it_is_changed(qtbot: QtBot) -> None:
    box = ChangeBox()
    qtbot.addWidget(box)
    box.show_quote("The city built\n46 kilometres")
    with qtbot.waitExposed(box):
        box.show()
    box.begin()
    assert (box.wording.text(), box.suggestion()) == ("The city built 46 kilometres", "")
    box.wording.flush()
    assert box.wording.text() == ""
    box.begin()
    qtbot.keyClicks(box.wording, " of lanes")
    box.wording.flush()
    assert box.wording.text() == box.suggestion() == "The city built 46 kilometres of lanes"
    box.begin()
    assert box.suggestion() == "The city built 46 kilometres of lanes"
