"""One-line fields: text, choice and date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from claimtracker.domain.wording import ENGLISH, speak
from claimtracker.exchange.translations import offered, read_language
from claimtracker.ui.day_words import day as said_day
from claimtracker.ui.day_words import day_and_hour, show_dates
from claimtracker.ui.icons import icon
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.date_words import UnclearDate, read_date, read_moment
from claimtracker.ui.widgets.due_field import DueField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.search_line import SearchLine
from tests.any_text import any_text
from tests.ui.heard import typing_heard

TODAY = date(2026, 10, 16)


@pytest.fixture
def line(qtbot: QtBot) -> FieldLine:
    line = FieldLine("Who said it", name="Speaker")
    qtbot.addWidget(line)
    line.show()
    return line


@pytest.fixture
def day(qtbot: QtBot) -> DateField:
    day = DateField(name="Said on")
    qtbot.addWidget(day)
    day.show()
    return day


def test_a_line_tells_of_typing_and_commits_on_enter(line: FieldLine, qtbot: QtBot) -> None:
    said = typing_heard(line)
    qtbot.keyClicks(line, "Mayor")
    qtbot.waitUntil(lambda: said == [("edited", "Mayor")])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert said == [("edited", "Mayor"), ("committed", "Mayor")]
    assert line.accessibleName() == "Speaker"


def test_a_line_commits_when_it_is_left(line: FieldLine, qtbot: QtBot) -> None:
    said = typing_heard(line)
    line.activateWindow()
    line.setFocus()
    qtbot.keyClicks(line, "Mayor")
    line.clearFocus()
    assert said == [("edited", "Mayor"), ("committed", "Mayor")]


def test_a_line_keeps_typing_through_a_refresh(line: FieldLine, qtbot: QtBot) -> None:
    line.set_text("Mayor")
    qtbot.keyClicks(line, "x")
    line.refresh_text("Council")
    assert "x" in line.text()
    line.flush()
    line.refresh_text("Council")
    assert (line.text(), line.editing) == ("Council", False)


def test_a_text_longer_than_its_field_is_whole_in_the_tip(line: FieldLine) -> None:
    line.resize(120, 28)
    line.set_text("Mayor")
    assert line.cut_text() == ""
    line.set_text("https://courier.example/city/bike-lanes")
    assert line.cut_text() == "https://courier.example/city/bike-lanes"
    line.resize(400, 28)
    assert line.cut_text() == ""


def test_the_cross_that_empties_a_search_is_ours(qtbot: QtBot) -> None:
    field = SearchLine("Search claims…")
    qtbot.addWidget(field)
    field.show()
    field.setText("bridge")
    cross = next(
        one
        for one in field.findChildren(QToolButton)
        if one.icon().cacheKey() == icon("x", "ink3").cacheKey()
    )
    qtbot.waitUntil(lambda: cross.property("opacity") == 1)
    field.set_quietly("")
    qtbot.waitUntil(lambda: cross.property("opacity") == 0)
    icons = [action.icon().cacheKey() for action in field.findChildren(QAction)]
    assert icon("x", "ink3").cacheKey() in icons


def test_suggestions_fit_anywhere_in_the_word(line: FieldLine, qtbot: QtBot) -> None:
    line.set_suggestions(["City Desk", "Mayor of the city", "Council"])
    completer = line.completer()
    completer.setCompletionPrefix("CITY")
    assert completer.completionCount() == 2
    line.set_suggestions(["Other"])
    assert line.completer() is completer


def test_a_chosen_suggestion_counts_as_typing(line: FieldLine, qtbot: QtBot) -> None:
    said = typing_heard(line)
    line.set_suggestions(["Mayor"])
    qtbot.keyClicks(line, "ma")
    line.setText("Mayor")
    line.completer().activated.emit("Mayor")
    qtbot.waitUntil(lambda: said[-1:] == [("edited", "Mayor")])


def test_a_choice_tells_the_value_that_was_chosen(qtbot: QtBot) -> None:
    field = ChoiceField([("high", "High priority"), ("low", "Low")], name="Priority")
    qtbot.addWidget(field)
    field.show()
    chosen: list[str] = []
    field.chosen.connect(chosen.append)
    assert (field.value(), chosen) == ("high", [])
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (field.value(), chosen) == ("low", ["low"])
    field.set_value("high")
    field.set_value("gone")
    assert (field.value(), chosen) == ("", ["low"])


def test_other_choices_keep_the_value(qtbot: QtBot) -> None:
    field = ChoiceField([("a", "A"), ("b", "B")])
    qtbot.addWidget(field)
    field.set_value("b")
    field.set_choices([("c", "C"), ("b", "B")])
    assert field.value() == "b"
    field.set_choices([("c", "C")])
    assert field.value() == "c"


def test_a_wheel_over_a_choice_changes_nothing(qtbot: QtBot) -> None:
    field = ChoiceField([("a", "A"), ("b", "B")])
    qtbot.addWidget(field)
    field.show()
    none, place = Qt.MouseButton.NoButton, QPointF(5, 5)
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier, phase, False
    )
    QApplication.sendEvent(field, wheel)
    assert field.value() == "a"


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("", ""),
        ("  ", ""),
        ("2026", "2026"),
        ("2026-10", "2026-10"),
        ("2026-10-16", "2026-10-16"),
        ("2026-1-6", "2026-01-06"),
        ("2026/10/16", "2026-10-16"),
        ("16 Oct 2023", "2023-10-16"),
        ("16 october 2023", "2023-10-16"),
        ("16th of October, 2023", "2023-10-16"),
        ("16. October 2023", "2023-10-16"),
        ("October 16, 2023", "2023-10-16"),
        ("Oct. 16, 2023", "2023-10-16"),
        ("Sept 2, 2025", "2025-09-02"),
        ("Oct 2023", "2023-10"),
        ("10/2023", "2023-10"),
        ("16.10.2023", "2023-10-16"),
        ("3.4.2023", "2023-04-03"),
        ("16/10/2023", "2023-10-16"),
        ("10/16/2023", "2023-10-16"),
        ("04/04/2023", "2023-04-04"),
        ("today", "2026-10-16"),
        ("Yesterday", "2026-10-15"),
        ("tomorrow", "2026-10-17"),
        ("２０２６-１０-１６", "2026-10-16"),
    ],
)
def test_dates_are_read_as_people_write_them(words: str, iso: str) -> None:
    assert read_date(words, TODAY) == iso


@pytest.mark.parametrize(
    "words", ["Whitsun", "2026-13", "31 Feb 2023", "32.1.2023", "16 Ma 2023", "16 Oct", "0000", "20261016"]
)
def test_what_is_no_date_is_refused(words: str) -> None:
    with pytest.raises(UnclearDate, match="2026-10-16"):
        read_date(words, TODAY)


def test_what_could_be_two_dates_is_refused_with_both() -> None:
    with pytest.raises(UnclearDate, match="3 Apr 2023 or 4 Mar 2023"):
        read_date("03/04/2023", TODAY)


@given(
    st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y"])
)
def test_written_dates_come_back(day: date, form: str) -> None:
    written = day.strftime(form)
    assert read_date(written, TODAY) == day.isoformat()


@given(any_text(max_size=30))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        assert len(read_date(text, TODAY)) in (0, 4, 7, 10)
    except UnclearDate as unclear:
        assert str(unclear)


def test_a_date_field_tells_iso_and_shows_it_as_it_is_said(day: DateField, qtbot: QtBot) -> None:
    said = typing_heard(day)
    qtbot.keyClicks(day, "16 Oct 2023")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert said == [("edited", "2023-10-16"), ("committed", "2023-10-16")]
    assert (day.text(), day.iso, day.understood) == ("16 Oct 2023", "2023-10-16", True)


def test_what_is_due_is_said_and_kept_by_day_and_hour_or_stays_words(qtbot: QtBot) -> None:
    due = DueField(name="Due")
    qtbot.addWidget(due)
    for kept, said in {
        "2026-10-16": "16 Oct 2026",
        "2026-10-16T18:00": "16 Oct 2026, 18:00",
        "before the vote": "before the vote",
        "18:00": "18:00",
        "": "",
    }.items():
        due.set_text(kept)
        assert (due.text(), due.draft_text()) == (said, kept.replace("T", " "))
    qtbot.keyClicks(due, "1 Dec 2026 9:30")
    due.flush()
    assert (due.text(), due.draft_text()) == ("1 Dec 2026, 09:30", "2026-12-01 09:30")


@pytest.mark.parametrize("code", offered())
@pytest.mark.parametrize("form", ["", "month first", "iso"])
def test_dates_as_they_are_said_are_read_back_in_every_language(code: str, form: str) -> None:
    speak(read_language(code))
    show_dates(form)
    try:
        for month in range(1, 13):
            for iso in (f"2026-{month:02}-03", f"2026-{month:02}"):
                assert read_date(said_day(iso)) == iso
            assert read_moment(day_and_hour(f"2026-{month:02}-03 18:00")) == f"2026-{month:02}-03 18:00"
    finally:
        speak(ENGLISH)
        show_dates("")


def test_a_date_that_is_not_understood_stays_and_says_why(day: DateField, qtbot: QtBot) -> None:
    said = typing_heard(day)
    qtbot.keyClicks(day, "next Whitsun")
    day.flush()
    assert said == []
    assert (day.text(), day.iso, day.understood, day.editing) == ("next Whitsun", "", False, True)
    assert day.property("understood") == "no"
    assert "2026-10-16" in day.toolTip()
    assert "2026-10-16" in day.accessibleDescription()
    day.refresh_text("2025")
    assert day.text() == "next Whitsun"
    day.clear()
    qtbot.keyClicks(day, "2025")
    assert day.property("understood") == "yes"
    assert day.toolTip() == ""
    day.flush()
    assert said[-1] == ("committed", "2025")


def test_a_date_can_be_removed(day: DateField, qtbot: QtBot) -> None:
    day.set_text("2025-01-02")
    said = typing_heard(day)
    day.selectAll()
    qtbot.keyClick(day, Qt.Key.Key_Delete)
    day.flush()
    assert said[-1] == ("committed", "")
