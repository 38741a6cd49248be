"""The paged model of claims: never waits, asks for what is looked at, refreshes what was touched."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import ClaimQuery, ClaimRow, ClaimSort, Progress
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.claims.claims_model import (
    ARTICLE_COLUMNS,
    DESK_COLUMNS,
    PagedClaims,
    short_day,
    short_time,
)
from claimtracker.ui.widgets.pages import MOST_PAGES, PAGE
from tests.ui.claims.claims_samples import Shelf, claim_row

PLACE = ClaimQuery(sort=ClaimSort.PLACE, descending=False)
NUMBER, STATEMENT = 0, 1


@pytest.fixture
def shelf() -> Shelf:
    return Shelf.of(1_000)


@pytest.fixture
def model(qtbot: QtBot, shelf: Shelf) -> Iterator[PagedClaims]:
    model = PagedClaims(shelf.ask, shelf.count)
    model.show_query(PLACE)
    yield model
    model.deleteLater()


def look_at(model: PagedClaims, row: int) -> str:
    """Read a row as a view does, and let the model ask for what it lacks."""
    text = str(model.index(row, STATEMENT).data())
    QCoreApplication.processEvents()
    return text


def settle(shelf: Shelf) -> None:
    for _ in range(12):
        shelf.answer()
        QCoreApplication.processEvents()


def test_nothing_is_shown_before_count_and_first_page_are_there(model: PagedClaims, shelf: Shelf) -> None:
    assert model.rowCount() == 0
    shelf.answer(backwards=True)
    assert model.rowCount() == 1_000
    assert model.index(0, STATEMENT).data() == claim_row(1).statement


def test_a_far_row_is_a_placeholder_until_its_page_comes(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    assert look_at(model, 700) == ""
    assert model.index(700, STATEMENT).data(Qt.ItemDataRole.AccessibleTextRole) == "Loading"
    assert model.record(700) is None
    assert (PLACE, 600, PAGE) in shelf.asked
    settle(shelf)
    assert look_at(model, 700) == claim_row(701).statement


def test_a_fast_scroll_asks_for_where_it_ends(model: PagedClaims, shelf: Shelf) -> None:
    shelf.rows = [claim_row(number) for number in range(1, 40_001)]
    model.show_query(PLACE)
    settle(shelf)
    shelf.asked.clear()
    for row in range(1_000, 40_000, 500):
        model.record(row)
    settle(shelf)
    assert len(shelf.asked) < 10
    assert model.record_id(39_500) == 39_501


def test_pages_long_unseen_are_let_go(model: PagedClaims, shelf: Shelf) -> None:
    shelf.rows = [claim_row(number) for number in range(1, 20_001)]
    model.show_query(PLACE)
    settle(shelf)
    for row in range(0, 20_000, PAGE):
        look_at(model, row)
        settle(shelf)
    assert len(list(model.held())) == MOST_PAGES
    assert model.record_id(0) == 0
    assert model.record_id(19_999) == 20_000


def test_an_older_answer_never_replaces_a_newer_query(model: PagedClaims, shelf: Shelf) -> None:
    model.show_query(ClaimQuery(text="council", sort=ClaimSort.PLACE, descending=False))
    shelf.answer(backwards=True)
    assert {model.record_id(row) % 6 for row in range(50)} == {4}
    assert model.query is not None
    assert model.query.text == "council"


def test_headings_sort_and_turn_round(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    model.sort(STATEMENT, Qt.SortOrder.DescendingOrder)
    settle(shelf)
    assert model.sorted_by() == (STATEMENT, Qt.SortOrder.DescendingOrder)
    statements = [str(model.index(row, STATEMENT).data()) for row in range(PAGE)]
    assert statements == sorted(statements, reverse=True)


def test_a_column_without_an_order_sorts_nothing(qtbot: QtBot, shelf: Shelf) -> None:
    model = PagedClaims(shelf.ask, shelf.count, DESK_COLUMNS)
    model.show_query(PLACE)
    titles = [column.title for column in DESK_COLUMNS]
    model.sort(titles.index("Article"))
    assert model.wanted_query == PLACE


def test_a_change_asks_for_the_page_it_touched_only(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    look_at(model, 300)
    settle(shelf)
    shelf.asked.clear()
    shelf.replace(250, statement="Reworded")
    model.take_in(Changes(claims=frozenset({250})))
    assert look_at(model, 249) == claim_row(250).statement
    look_at(model, 0)
    settle(shelf)
    assert look_at(model, 249) == "Reworded"
    assert {offset for _, offset, _ in shelf.asked} == {200}


def test_a_change_elsewhere_asks_for_nothing(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    asked, counts = len(shelf.asked), shelf.counts
    model.take_in(Changes(sources=frozenset({4})))
    look_at(model, 5)
    assert (len(shelf.asked), shelf.counts) == (asked, counts)


def test_a_new_claim_is_counted_and_shown(model: PagedClaims, shelf: Shelf, qtbot: QtBot) -> None:
    settle(shelf)
    shelf.rows.append(claim_row(1_001))
    with qtbot.waitSignal(model.counted, check_params_cb=lambda total: total == 1_001):
        model.take_in(Changes(claims=frozenset({1_001})))
        shelf.answer()
    look_at(model, 1_000)
    settle(shelf)
    assert model.record_id(1_000) == 1_001


def test_rows_after_a_deleted_claim_move_up(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    look_at(model, 400)
    settle(shelf)
    del shelf.rows[1]
    model.take_in(Changes(claims=frozenset({2})))
    settle(shelf)
    for row in (0, 400, 0, 400):
        look_at(model, row)
        settle(shelf)
    assert model.rowCount() == 999
    assert [model.record_id(row) for row in (0, 1, 400)] == [1, 3, 402]


def test_an_answer_from_before_a_change_is_not_taken(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    look_at(model, 450)
    shelf.replace(451, statement="Reworded")
    model.take_in(Changes(everything=True))
    look_at(model, 450)
    settle(shelf)
    assert look_at(model, 450) == "Reworded"


def test_ids_of_whole_ranges_are_gathered_beyond_the_pages(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    got: list[list[int]] = []
    model.ids_between([(0, 2), (500, 999)], got.append)
    settle(shelf)
    assert got == [[1, 2, 3, *range(501, 1_001)]]


def test_every_cell_says_what_it_is(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    said = [
        str(model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole))
        for column in range(len(ARTICLE_COLUMNS))
    ]
    assert said[3] == "Verdict: Needs change"
    assert said[4] == "Progress: Waiting"
    assert said[5] == "Sources: 2"


def test_a_claim_without_verdict_says_how_far_the_work_is(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    assert model.index(0, 3).data() == "In progress"
    pill = ARTICLE_COLUMNS[3].pill
    assert pill is not None
    assert pill(claim_row(1)) == "progress"


def test_a_reopened_claim_does_not_pass_for_its_old_verdict() -> None:
    verdict = ARTICLE_COLUMNS[3]
    checked = replace(claim_row(2), verdict_label="True", look=VerdictClass.TRUE)
    reopened = replace(checked, progress=Progress.REOPENED)
    assert verdict.pill is not None
    assert (verdict.text(checked), verdict.pill(checked)) == ("True", VerdictClass.TRUE)
    assert (verdict.text(reopened), verdict.pill(reopened)) == ("Reopened · True", "progress")


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (None, ""),
        (datetime(2026, 3, 14, 9, 5), "09:05"),
        (datetime(2026, 3, 3, 9, 5), "3 Mar"),
        (datetime(2025, 12, 3, 9, 5), "3 Dec 2025"),
    ],
)
def test_times_are_as_short_as_they_can_be(at: datetime | None, shown: str) -> None:
    assert short_time(at, datetime(2026, 3, 14, 14)) == shown


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2026-03-20", "20 Mar"),
        ("2025-03-20", "20 Mar 2025"),
        ("2026-03-20T18:00", "20 Mar 18:00"),
        ("2026-03", "2026-03"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_days_are_as_short_as_they_can_be(iso: str, shown: str) -> None:
    assert short_day(iso, date(2026, 1, 1)) == shown


def test_times_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    at = datetime(2026, 3, 14, 9, 5, tzinfo=UTC)
    assert short_time(at, at.astimezone()) == f"{at.astimezone():%H:%M}"


def test_it_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    shelf = Shelf.of(5)
    model = PagedClaims(shelf.ask, shelf.count)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_query(PLACE)
    settle(shelf)
    shelf.rows = shelf.rows[2:]
    model.refresh()
    settle(shelf)
    shelf.rows = [claim_row(number) for number in range(1, 9)]
    model.refresh()
    settle(shelf)
    assert model.rowCount() == 8


def test_rows_outside_hold_nothing(model: PagedClaims, shelf: Shelf) -> None:
    settle(shelf)
    assert model.record(-1) is None
    assert model.record(1_000) is None
    assert model.record_id(5_000) == 0
    assert model.row_of(5_000) == -1
    row: ClaimRow | None = model.record(3)
    assert row is not None
    assert model.row_of(row.id) == 3
