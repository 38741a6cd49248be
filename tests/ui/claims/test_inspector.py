"""The inspector as a checker uses it: the real widget, typed into and clicked."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.appearances import Appearance
from claimtracker.domain.past import HistoryPage
from claimtracker.domain.views import HistoryLine
from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card, highlight, open_card, sighting
from tests.ui.claims.shown_inspector import add, inspector
from tests.ui.heard import heard

__all__ = ["inspector"]

STATEMENT = "Serious cyclist injuries fell 15% since the network opened"


def test_with_no_claim_it_says_what_to_do(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.show()
    assert inspector.empty.isVisible()
    assert "press C" in inspector.empty.text.text()
    inspector.show_card(card())
    assert not inspector.empty.isVisible()
    inspector.show_nothing()
    assert inspector.empty.isVisible()
    assert inspector.claim_id == 0


def test_it_shows_the_claim(inspector: Inspector) -> None:
    assert inspector.header.quote.text().startswith("Serious injuries to people")
    assert inspector.fields.statement.text() == STATEMENT
    assert inspector.fields.fields["said_on"].text() == "16 Oct 2026"  # type: ignore[attr-defined]
    assert inspector.verdict.keys.current == "needs-change"
    assert inspector.sources.rows[1].head.title.text() == "Police collision statistics 2025"


def test_typing_saves_after_a_pause_with_what_was_seen(inspector: Inspector, qtbot: QtBot) -> None:
    speaker = inspector.fields.fields["speaker"]
    with qtbot.waitSignal(inspector.edit_requested) as edit:
        add(speaker, " Ruiz")
        assert inspector.unsaved() == {(2, "speaker"): "Mayor Ruiz"}
    assert edit.args == [2, "speaker", "Mayor", "Mayor Ruiz"]


def test_leaving_a_field_saves_at_once(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    checker = inspector.fields.fields["checker"]
    checker.setFocus()
    add(checker, "2")
    qtbot.keyClick(checker, Qt.Key.Key_Tab)
    assert edits == [(2, "checker", "Checker 1", "Checker 12")]


def test_every_keystroke_is_told_to_the_journal(inspector: Inspector, qtbot: QtBot) -> None:
    typed = heard(inspector.typed)
    qtbot.keyClicks(inspector.fields.statement, "abc")
    assert len(typed) == 3
    assert inspector.typed_texts()[2, "statement"] == (STATEMENT, f"abc{STATEMENT}")


def test_a_refresh_keeps_text_and_cursor_of_the_field_in_use(inspector: Inspector, qtbot: QtBot) -> None:
    statement = inspector.fields.statement
    statement.setFocus()
    statement.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(statement, " last year")
    inspector.show_card(card(speaker="Council", row_version=2))
    assert statement.text() == f"{STATEMENT} last year"
    assert statement.textCursor().position() == len(statement.text())
    assert inspector.fields.fields["speaker"].text() == "Council"  # type: ignore[attr-defined]


def test_another_claim_saves_the_first_and_shows_the_second(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    qtbot.keyClicks(inspector.verdict.finding, "Now: ")
    inspector.show_card(open_card())
    assert edits == [(2, "finding", "The police count fell by 5 percent.", "Now: " + card().claim.finding)]
    assert inspector.verdict.finding.text() == ""
    assert inspector.verdict.keys.current == ""


def test_escape_leaves_a_field_and_saves_it(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    notes = inspector.notes.notes
    notes.setFocus()
    qtbot.keyClicks(notes, "Ask the council")
    qtbot.keyClick(notes, Qt.Key.Key_Escape)
    assert not notes.hasFocus()
    assert edits == [(2, "notes", "", "Ask the council")]


def test_a_statement_is_never_left_empty(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    inspector.focus_statement()
    qtbot.keyClick(inspector.fields.statement, Qt.Key.Key_Delete)
    qtbot.keyClick(inspector.fields.statement, Qt.Key.Key_Escape)
    assert inspector.fields.statement.text() == STATEMENT
    assert edits == []


def test_after_marking_the_statement_is_selected(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.focus_statement()
    assert inspector.fields.statement.hasFocus()
    qtbot.keyClicks(inspector.fields.statement, "Fewer injuries")
    assert inspector.fields.statement.text() == "Fewer injuries"


def test_a_date_is_saved_as_iso_and_shown_as_said(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    said_on = inspector.fields.fields["said_on"]
    said_on.setFocus()
    said_on.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(said_on, "March 3, 2026")
    qtbot.keyClick(said_on, Qt.Key.Key_Return)
    assert edits == [(2, "said_on", "2026-10-16", "2026-03-03")]
    assert said_on.text() == "3 Mar 2026"  # type: ignore[attr-defined]


def test_no_date_is_not_saved_and_not_lost(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.edit_requested)
    said_on = inspector.fields.fields["said_on"]
    said_on.setFocus()
    add(said_on, " or so")
    qtbot.keyClick(said_on, Qt.Key.Key_Escape)
    inspector.show_card(open_card())
    inspector.show_card(card())
    assert said_on.text() == "16 Oct 2026 or so"  # type: ignore[attr-defined]
    assert edits == []


@pytest.mark.parametrize(("field", "value"), [("progress", "waiting"), ("priority", "urgent")])
def test_a_choice_saves_at_once(inspector: Inspector, qtbot: QtBot, field: str, value: str) -> None:
    edits = heard(inspector.edit_requested)
    choice = inspector.fields.fields[field]
    before = choice.value()  # type: ignore[attr-defined]
    choice.set_value(value)  # type: ignore[attr-defined]
    choice.chosen.emit(value)  # type: ignore[attr-defined]
    assert edits == [(2, field, before, value)]


def test_tags_and_aliases_are_told_as_words(inspector: Inspector, qtbot: QtBot) -> None:
    tags, aliases = heard(inspector.tags_requested), heard(inspector.aliases_requested)
    qtbot.mouseClick(inspector.fields.more, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(inspector.fields.fields["tags"], "roads, safety,,roads")
    inspector.fields.fields["aliases"].setPlainText("Fewer crashes")  # type: ignore[attr-defined]
    qtbot.keyClick(inspector.fields.fields["aliases"], Qt.Key.Key_Return)
    inspector.hand_over()
    assert tags == [(2, ("roads", "safety"))]
    assert aliases == [(2, ("Fewer crashes",))]


def test_less_used_fields_stand_there_when_they_are_set_or_asked_for(inspector: Inspector) -> None:
    fields = inspector.fields.fields
    assert not fields["due"].isVisible()
    inspector.show_card(card(due="2026-10-16 18:00", row_version=2))
    assert fields["due"].isVisible()
    inspector.fields.more.click()
    assert fields["recheck_on"].isVisible()


def test_several_places_are_listed_and_lead_to_the_article(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_card(replace(card(), highlights=(highlight(4), highlight(7, "fallen by 15 percent"))))
    clicked = heard(inspector.highlight_clicked)
    head = inspector.header
    assert head.places.head.text() == "2 places"
    head.places.open()
    assert head.places.content is not None
    for link in head.places.content.children()[1:]:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.keyClick(head.quote, Qt.Key.Key_Return)
    assert clicked == [(4,), (7,), (4,)]


def test_the_head_says_how_often_it_was_said_and_leads_to_the_sightings(inspector: Inspector) -> None:
    assert not inspector.header.repeats.isVisible()
    seen = (Appearance("2026-10-16", article_id=1), Appearance("2019", sighting_id=1))
    inspector.show_card(replace(card(row_version=2), sightings=(sighting(),), appearances=seen))
    opened = heard(inspector.open_link_requested)
    assert inspector.header.repeats.text() == "2nd time since 2019"
    inspector.header.repeats.click()
    row = inspector.sightings.rows[1]
    row.line.open()
    assert row.details is not None
    row.details.open_page.click()
    assert opened == [("https://outlet.example/a",)]


def test_a_claim_that_others_were_joined_into_says_so_and_can_be_taken_apart(
    qtbot: QtBot, inspector: Inspector
) -> None:
    joined = inspector.header.joined
    assert not joined.isVisible()
    inspector.show_card(replace(card(row_version=2), joined=("Fell by <15>", "Injuries fell")))
    assert joined.words.text() == "Joined with 2 other claims"
    assert "Injuries fell" in joined.words.accessibleDescription()
    assert "“Fell by <15>”" in joined.apart.accessibleDescription()
    asked = heard(joined.apart_asked)
    inspector.header.quote.setFocus()
    for _ in range(4):
        if not joined.apart.hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(joined.apart, Qt.Key.Key_Space)
    assert asked == [()]
    assert joined.apart.hasFocus()
    inspector.show_card(card(row_version=3))
    assert not joined.isVisible()


def test_history_is_asked_for_when_opened_and_after_changes(inspector: Inspector) -> None:
    asked = heard(inspector.history_requested)
    inspector.history.opener.open()
    line = HistoryLine(datetime(2026, 10, 16, 14, 2), "Checker 1", "edit", "Speaker is now Mayor")
    inspector.history.show_page(HistoryPage((line,) * 30))
    inspector.show_card(card(row_version=2))
    assert asked == [(2,), (2,)]
    inspector.show_card(open_card())
    assert not inspector.history.is_open


def test_a_claim_can_be_put_into_the_bin(inspector: Inspector) -> None:
    asked = heard(inspector.delete_requested)
    inspector.delete.click()
    assert asked == [(2,)]
