"""What a check lacks in the inspector: lines with what to do, a reason, and notes put aside."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.lint import Aside, LintNote, LintReport, LintRule, stale_sentence
from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.claims.lint_panel import LintPanel
from claimtracker.ui.widgets.labels import PlainLabel

NOTE = LintNote(LintRule.ONLY_SECONDARY, "Every source is secondary.", "Look for the document.")
COPY = LintNote(LintRule.WIRE_COPY, "One text.", "Find another.", "a b")


@pytest.fixture
def panel(qtbot: QtBot) -> LintPanel:
    panel = LintPanel()
    qtbot.addWidget(panel)
    panel.resize(343, 300)
    panel.show_report(2, LintReport((NOTE, COPY)))
    return panel


def test_a_note_is_put_aside_with_a_reason(qtbot: QtBot, panel: LintPanel) -> None:
    asked: list[tuple[Any, ...]] = []
    panel.aside_requested.connect(lambda *values: asked.append(values))
    assert [line.said.text() for line in panel.lines] == ["Every source is secondary.", "One text."]
    line = panel.lines[1]
    line.link.click()
    qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    assert not asked
    qtbot.keyClicks(line.reason, "They asked on their own")
    panel.show_report(2, LintReport((NOTE, COPY)))
    qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    assert asked == [(2, LintRule.WIRE_COPY, "a b", "They asked on their own")]


def test_a_reason_that_is_begun_waits_for_its_note(qtbot: QtBot, panel: LintPanel) -> None:
    panel.lines[1].link.click()
    qtbot.keyClicks(panel.lines[1].reason, "They asked")
    panel.show_report(3, LintReport((NOTE, COPY)))
    assert [line.reason.text() for line in panel.lines] == ["", ""]
    panel.show_report(2, LintReport((NOTE, COPY)))
    first, second = panel.lines
    assert first.reason.isHidden() and not first.link.isHidden()
    assert second.reason.text() == "They asked"
    assert second.link.isHidden() and not second.reason.isHidden()
    qtbot.keyClick(second.reason, Qt.Key.Key_Escape)
    assert not panel.begun.typed_texts()


def test_it_hides_when_there_is_nothing_and_shows_what_was_put_aside(panel: LintPanel) -> None:
    again: list[int] = []
    panel.take_up_requested.connect(again.append)
    panel.show_report(2, LintReport((), ((NOTE, Aside(7, 2, NOTE.rule, "", "None exists", "Ana")),)))
    assert not panel.isHidden()
    assert not panel.lines
    assert panel.aside.head.text() == "1 note put aside"
    panel.aside.open()
    assert "None exists" in " ".join(label.text() for label in panel.findChildren(PlainLabel))
    next(link for link in panel.findChildren(TextLink) if link.text() == "Show it again").click()
    assert again == [7]
    panel.show_report(3, LintReport())
    assert panel.isHidden()


def test_a_stale_check_names_its_day_as_the_reader_does(panel: LintPanel) -> None:
    stale = LintNote(LintRule.STALE, stale_sentence("2026-10-16"), "Check it again.", "2026-10-16")
    panel.show_report(2, LintReport((stale,), ((stale, Aside(7, 2, stale.rule, stale.about, "Busy")),)))
    said = "The verdict was to be checked again on 16 Oct 2026."
    assert panel.lines[0].said.text() == said
    assert panel.lines[0].link.accessibleName() == f"Put aside: {said}"
    panel.aside.open()
    texts = [label.text() for label in panel.findChildren(PlainLabel)]
    assert texts.count(said) == 2 and not any("2026-10-16" in text for text in texts)
