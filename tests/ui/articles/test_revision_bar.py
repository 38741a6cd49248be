"""The bar above a new draft, its card, the chooser of drafts and the word diff, each alone."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.revisions import DraftLine, ReviewItem, RevisionReport
from claimtracker.domain.spans import Span
from claimtracker.domain.word_diff import DiffKind, DiffPiece, word_diff
from claimtracker.ui.articles.draft_chooser import DraftChooser
from claimtracker.ui.articles.revision_bar import RevisionBar
from claimtracker.ui.articles.revision_words import item_words
from claimtracker.ui.articles.word_diff_view import WordDiffView, diff_format

REPORT = RevisionReport(1, 2, 3, kept=31, moved=2, reworded=1, lost=1, new_sentences=3)


def item(state: AnchorState, number: int = 1, **more: object) -> ReviewItem:
    """A highlight in doubt."""
    lost = state is AnchorState.LOST
    span = None if lost else Span(4, 17)
    words = () if lost else word_diff("46 kilometres", "47 kilometres")
    new = "" if lost else "47 kilometres"
    return ReviewItem(number, number, number, "", state, "46 kilometres", new, span, words=words, **more)  # type: ignore[arg-type]


@pytest.fixture
def bar(qtbot: QtBot) -> RevisionBar:
    bar = RevisionBar()
    qtbot.addWidget(bar)
    bar.resize(760, 120)
    return bar


def test_one_line_says_it_all(bar: RevisionBar) -> None:
    bar.show_report(REPORT, [item(AnchorState.REWORDED), item(AnchorState.LOST, 2)])
    assert bar.line.text() == "Draft 3: 31 kept, 2 moved, 1 reworded, 1 lost, 3 new sentences"
    assert bar.next_button.text().strip() == "Next to look at · 2"
    assert not bar.card.isVisibleTo(bar)


def test_the_list_names_what_waits_and_leads_there(bar: RevisionBar, qtbot: QtBot) -> None:
    bar.show_report(REPORT, [item(AnchorState.REWORDED), item(AnchorState.LOST, 2)])
    menu = bar.list_button.menu()
    assert [action.text() for action in menu.actions()] == [
        "1  Reworded: “47 kilometres”",
        "2  Lost: “46 kilometres”",
    ]
    with qtbot.waitSignal(bar.item_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args == [2]


def test_a_claim_that_was_opened_again_says_why(bar: RevisionBar) -> None:
    bar.show_item(item(AnchorState.REWORDED, reopened=True))
    assert bar.card.ask.text() == "Reopened: wording changed. The verdict is kept; check it again."
    bar.show_item(item(AnchorState.REWORDED))
    assert bar.card.ask.text() == "The wording changed."


def test_a_reworded_highlight_shows_both_wordings(bar: RevisionBar, qtbot: QtBot) -> None:
    bar.show_report(REPORT, [item(AnchorState.REWORDED)])
    bar.show_item(item(AnchorState.REWORDED))
    assert bar.card.isVisibleTo(bar)
    assert bar.card.state.text == "1 · Reworded"
    assert bar.card.words.accessibleName() == "cut: 46; now: 47; kilometres"
    assert not bar.card.other_button.isVisibleTo(bar.card)
    for button, asked in (
        (bar.card.accept_button, bar.accept_requested),
        (bar.card.place_button, bar.place_requested),
        (bar.card.cut_button, bar.cut_requested),
        (bar.next_button, bar.next_requested),
        (bar.compare_button, bar.compare_requested),
        (bar.close_button, bar.closed),
    ):
        with qtbot.waitSignal(asked):
            button.click()


def test_a_lost_one_cannot_be_accepted(bar: RevisionBar) -> None:
    bar.show_item(item(AnchorState.LOST))
    assert not bar.card.accept_button.isVisibleTo(bar.card)
    assert bar.card.words.accessibleName() == "cut: 46 kilometres;"
    bar.show_item(None)
    assert not bar.card.isVisibleTo(bar)


def test_an_unsure_one_offers_its_places(bar: RevisionBar) -> None:
    bar.show_item(item(AnchorState.REVIEW, candidates=(Span(4, 17), Span(90, 103))), 1)
    assert bar.card.other_button.isVisibleTo(bar.card)
    assert bar.card.other_button.text() == "Place 2 of 2"


def test_every_control_has_a_name_and_a_tip(bar: RevisionBar) -> None:
    bar.show_report(REPORT, [item(AnchorState.REVIEW)])
    for button in (bar.list_button, bar.compare_button, bar.close_button):
        assert button.accessibleName() and button.toolTip()
    for button in (bar.card.accept_button, bar.card.place_button, bar.card.cut_button):
        assert button.text() and button.toolTip()
        assert button.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_markup_in_a_quote_stays_text(bar: RevisionBar) -> None:
    found = ReviewItem(1, 1, 1, "", AnchorState.LOST, "<b>R&D</b>" * 20, "", None)
    assert item_words(found).endswith("…”")
    bar.show_report(REPORT, [found])
    assert "R&&D" in bar.list_button.menu().actions()[0].text()


def test_the_chooser_shows_itself_when_there_is_a_choice(qtbot: QtBot) -> None:
    chooser = DraftChooser()
    qtbot.addWidget(chooser)
    lines = [
        DraftLine(number * 10, number, datetime(2026, 5, number, 9, tzinfo=UTC), "Ana", "text", number == 3)
        for number in (3, 2, 1)
    ]
    chooser.show_drafts(lines[:1])
    assert chooser.isHidden()
    chooser.show_drafts(lines)
    assert not chooser.isHidden()
    assert chooser.text().strip() == "Draft 3 of 3"
    with qtbot.waitSignal(chooser.draft_chosen) as chosen:
        chooser.menu().actions()[1].trigger()
    assert chosen.args == [10]


def test_the_word_diff_grows_with_its_lines(qtbot: QtBot) -> None:
    view = WordDiffView()
    qtbot.addWidget(view)
    view.show_pieces(word_diff("46 kilometres " * 20, "47 kilometres " * 20))
    assert view.heightForWidth(300) > 2 * view.heightForWidth(1200)
    view.show_pieces((DiffPiece(DiffKind.SAME, "one\nline 👩‍👩‍👧 عام"),))
    view.resize(400, view.heightForWidth(400))
    assert not view.grab().isNull()


def test_cut_and_added_differ_by_more_than_colour() -> None:
    cut, added = diff_format(DiffKind.CUT), diff_format(DiffKind.ADDED)
    assert cut.fontStrikeOut() and not cut.fontUnderline()
    assert added.fontUnderline() and not added.fontStrikeOut()
