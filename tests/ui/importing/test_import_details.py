"""What is known about an article before import: offered, never decided silently."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Direction, Found, Mode
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import ENGLISH, speak
from claimtracker.domain.writer_notes import NoteKind, ReadNote
from claimtracker.exchange.translations import read_language
from claimtracker.ui.importing.import_date import MOST_AT_ONCE, PublishedField
from claimtracker.ui.importing.import_details import ImportDetails, language_words
from claimtracker.ui.importing.import_draft import agreed_day, choose_words, days, origin_words
from tests.ui.importing.import_samples import CAPTION, HEADER, LATER, LINK, sample_read


@pytest.fixture
def published(qtbot: QtBot) -> PublishedField:
    field = PublishedField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def details(qtbot: QtBot) -> ImportDetails:
    details = ImportDetails()
    qtbot.addWidget(details)
    details.show()
    return details


def test_dates_that_agree_are_taken_with_their_origin(published: PublishedField) -> None:
    published.show_dates((HEADER, LINK))
    assert published.iso == "2026-10-16"
    assert published.origin.isVisible()
    assert published.origin.text == "from the site header"
    assert published.choices == []


def test_dates_that_disagree_are_asked_about(published: PublishedField) -> None:
    published.show_dates((HEADER, CAPTION))
    assert published.iso == ""
    assert published.field.placeholderText() == "Two dates: choose"
    assert [choice.button.text() for choice in published.choices] == ["16 Oct 2026", "2 Mar 2025"]
    assert not any(choice.button.isChecked() for choice in published.choices)


def test_a_candidate_is_chosen_by_its_button(qtbot: QtBot, published: PublishedField) -> None:
    published.show_dates((HEADER, CAPTION))
    with qtbot.waitSignal(published.changed) as changed:
        published.choices[1].button.click()
    assert changed.args == ["2025-03-02"]
    assert published.iso == "2025-03-02"
    assert [choice.button.isChecked() for choice in published.choices] == [False, True]


def test_another_date_can_be_typed(qtbot: QtBot, published: PublishedField) -> None:
    published.show_dates((HEADER, CAPTION))
    published.field.setFocus()
    qtbot.keyClicks(published.field, "4 Mar 2025")
    published.field.flush()
    assert published.iso == "2025-03-04"
    assert not any(choice.button.isChecked() for choice in published.choices)


def test_a_date_of_last_change_does_not_disagree(published: PublishedField) -> None:
    published.show_dates((LINK, LATER))
    assert published.iso == "2026-10-16"
    assert len(published.choices) == 2


def test_thousands_of_dates_are_offered_some_at_a_time(published: PublishedField) -> None:
    found = tuple(Found(f"{1000 + number}-05-17", f"line {number}") for number in range(5_000))
    published.show_dates(found)
    assert len(published.choices) == MOST_AT_ONCE
    assert published.more_button.text() == f"{5_000 - MOST_AT_ONCE:,} more dates: show the next"
    published.more_button.click()
    assert [choice.day for choice in published.choices] == [one.value for one in found[: 2 * MOST_AT_ONCE]]
    published.choose("1003-05-17")
    assert published.choices[3].button.isChecked()
    published.show_dates((HEADER,))
    assert published.more_button.isHidden()


def test_no_date_asks_for_nothing(published: PublishedField) -> None:
    published.show_dates((HEADER, CAPTION))
    published.show_dates(())
    assert (published.iso, published.choices, published.field.placeholderText()) == ("", [], "Date")


def test_words_about_dates() -> None:
    assert choose_words((HEADER, CAPTION, LATER)) == "Three dates: choose"
    assert choose_words(()) == "Date"
    assert [found.value for found in days((HEADER, LINK, CAPTION))] == ["2026-10-16", "2025-03-02"]
    assert agreed_day((LATER,)) == LATER
    assert agreed_day((LATER, HEADER)) == HEADER


def test_where_a_value_stood_is_said_without_jargon() -> None:
    assert origin_words("caption") == "from the caption"
    assert origin_words("JSON-LD datePublished") == "from the page’s data"
    assert origin_words(LATER.where) == "from the page’s data, last changed"
    assert origin_words("line “" + "x" * 80) == "from the line “" + "x" * 28 + "…"


def test_what_was_read_stands_in_the_fields(details: ImportDetails) -> None:
    details.show_read(sample_read())
    shown = details.details()
    assert shown.title == "City opened record length of bike lanes"
    assert (shown.byline, shown.outlet, shown.language) == ("City Desk", "City Herald", "en")
    assert (shown.direction, shown.mode) == (Direction.LTR, Mode.AFTER)


def test_fields_of_the_article_before_do_not_stay(details: ImportDetails) -> None:
    details.show_read(sample_read())
    details.section.setText("Politics")
    details.due.setText("2026-10-20")
    assert details.details().due == "2026-10-20"
    details.show_read(sample_read(()))
    shown = details.details()
    assert (shown.section, shown.due, shown.published_on) == ("", "", "")


def test_an_emptied_title_falls_back_to_the_name_of_the_file(qtbot: QtBot, details: ImportDetails) -> None:
    details.show_read(sample_read(), "bike-lanes.html")
    details.title.selectAll()
    qtbot.keyClick(details.title, Qt.Key.Key_Delete)
    assert details.details().title == "bike-lanes.html"


def test_a_language_nobody_listed_is_offered_too(details: ImportDetails) -> None:
    read = sample_read()
    details.show_read(read)
    assert details.language.findData("en") >= 0
    odd = replace(read, language="fo")
    details.show_read(odd)
    assert details.details().language == "fo"


def test_languages_are_named() -> None:
    assert language_words("") == "Not known"
    assert language_words("ar") == "Arabic (ar)"
    assert language_words("zxx").endswith("zxx") or "(zxx)" in language_words("zxx")


def test_a_window_in_another_language_calls_languages_as_they_call_themselves() -> None:
    speak(read_language("fr"))
    try:
        assert [language_words(tag) for tag in ("ar", "de", "es")] == [
            "العربية (ar)",
            "Deutsch (de)",
            "español (es)",
        ]
        assert language_words("zxx") in ("zxx", "(zxx)")
    finally:
        speak(ENGLISH)


def test_a_commented_text_is_a_draft_and_due_may_have_an_hour_or_be_words(details: ImportDetails) -> None:
    comment = ReadNote(NoteKind.COMMENT, Span(0, 3), "source?")
    for notes, mode in (((comment,), Mode.BEFORE), ((replace(comment, kind=NoteKind.FOOTNOTE),), Mode.AFTER)):
        details.show_read(replace(sample_read(), notes=notes))
        assert details.details().mode is mode
    for typed, kept in (
        ("2026-10-16, 18:00", "2026-10-16 18:00"),
        ("when the vote is over", "when the vote is over"),
    ):
        details.due.setText(typed)
        assert details.details().due == kept
