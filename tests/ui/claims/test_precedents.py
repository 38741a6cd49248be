"""Beside the verdict's keys: how similar claims were rated, and a warning when a rating departs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.precedents import Precedent
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.claims.precedents import counts, departure
from tests.ui.claims.records import NEUTRAL, open_card
from tests.ui.claims.shown_inspector import show_inspector

FALSE = Precedent(
    9, "Injuries to cyclists fell by 15 percent", "False", VerdictClass.FALSE, "2026-03-03", 0.82
)
ALIKE = (
    FALSE,
    replace(FALSE, claim_id=10, score=0.75),
    replace(FALSE, claim_id=11, label="Partly true", look=VerdictClass.MIXED, score=0.6, differs="number"),
)
SAME = replace(FALSE, same=True)


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return show_inspector(qtbot, open_card())


def test_nothing_stands_there_without_precedents(inspector: Inspector) -> None:
    assert not inspector.verdict.precedents.isVisible()
    inspector.verdict.show_precedents(ALIKE)
    assert inspector.verdict.precedents.isVisible()
    inspector.show_card(open_card(id=4))
    assert not inspector.verdict.precedents.isVisible()


def test_they_are_counted_and_the_claims_behind_them_open(inspector: Inspector, qtbot: QtBot) -> None:
    assert counts(ALIKE) == "2 False · 1 Partly true"
    opened: list[int] = []
    inspector.open_claim_requested.connect(opened.append)
    panel = inspector.verdict.precedents
    inspector.verdict.show_precedents(ALIKE)
    assert panel.opener.head.text() == "Similar claims: 2 False · 1 Partly true"
    panel.opener.open()
    links = [link for link in panel._list.findChildren(TextLink) if link.isVisible()]
    assert len(links) == 3
    qtbot.keyClick(links[2], Qt.Key.Key_Space)
    assert opened == [11]


def test_a_warning_says_in_words_what_a_rating_departs_from() -> None:
    false, partly, true = NEUTRAL.ratings
    assert departure(ALIKE, true) == "Both similar claims were rated “False”; “True” departs from them."
    assert departure(ALIKE, false) == ""
    assert (
        departure((SAME, *ALIKE), partly)
        == "The same claim was rated “False” on 3 Mar 2026; “Partly true” departs from that."
    )
    three = (*ALIKE[:2], replace(FALSE, claim_id=12), replace(FALSE, claim_id=13, look=VerdictClass.TRUE))
    assert departure(three, true).startswith("3 of 4 similar claims were rated")


def test_the_key_under_the_keyboard_warns_before_it_is_pressed(inspector: Inspector, qtbot: QtBot) -> None:
    verdict = inspector.verdict
    verdict.show_precedents((SAME,))
    assert not verdict.precedents.warning.isVisible()
    false, _, true = verdict.keys.segments
    assert "departs" in true.toolTip() and "departs" in true.accessibleDescription()
    assert "departs" not in false.toolTip()
    true.considered.emit("true")
    assert verdict.precedents.warning.isVisible()
    assert "“True” departs" in verdict.precedents.said.text()
    true.considered.emit("")
    assert not verdict.precedents.warning.isVisible()


def test_a_verdict_that_departs_keeps_its_warning(inspector: Inspector) -> None:
    inspector.verdict.show_precedents((SAME,))
    given = open_card(scale="neutral/1", rating="true", verdict_label="True", row_version=2)
    inspector.show_card(given)
    assert inspector.verdict.precedents.warning.isVisible()
    inspector.show_card(open_card(scale="neutral/1", rating="false", verdict_label="False", row_version=3))
    assert not inspector.verdict.precedents.warning.isVisible()
