"""How much checks lack is counted for rows that are looked at, and for no others."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.ui.claims.claims_model import ARTICLE_COLUMNS, LACKS, PagedClaims
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.claims.late_lacks import LateLacks
from tests.ui.claims.claims_samples import Shelf

PLACE = ClaimQuery(sort=ClaimSort.PLACE, descending=False)
COLUMN = ARTICLE_COLUMNS.index(LACKS)


class Counter:
    """Answers how much claims lack, at once: two notes for each even id; or that it cannot be read."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.notes = 2
        self.fails = False

    def __call__(
        self, ids: Sequence[int], then: Callable[[dict[int, int]], None], missed: Callable[[], None]
    ) -> None:
        self.asked.append(list(ids))
        if self.fails:
            missed()
            return
        then({claim_id: self.notes for claim_id in ids if claim_id % 2 == 0})


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def table(qtbot: QtBot, counter: Counter) -> ClaimsTable:
    shelf = Shelf.of(1_000)
    late = LateLacks(counter)
    model = PagedClaims(
        lambda query, offset, limit, then: then(late.with_known(shelf.rows[offset : offset + limit])),
        shelf_count,
    )
    model.count_late(late)
    table = ClaimsTable(model)
    qtbot.addWidget(table)
    model.setParent(table)
    late.setParent(model)
    table.resize(1200, 300)
    table.show()
    model.show_query(PLACE)
    return table


def shelf_count(query: ClaimQuery, then: Callable[[int], None]) -> None:
    then(1_000)


def words(table: ClaimsTable, row: int) -> str:
    return str(table.claims.index(row, COLUMN).data())


def test_rows_in_sight_are_counted_after_they_are_painted(
    qtbot: QtBot, table: ClaimsTable, counter: Counter
) -> None:
    assert table.claims.record(1) is not None
    assert table.claims.record(1).lacks is None  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(counter.asked))
    asked = counter.asked[0]
    assert 1 in asked
    assert max(asked) < 20
    assert words(table, 0) == "—"
    assert words(table, 1) == "2"


def test_a_hidden_column_asks_for_nothing(qtbot: QtBot, table: ClaimsTable, counter: Counter) -> None:
    qtbot.waitUntil(lambda: bool(counter.asked))
    counter.asked.clear()
    table.leave_out(["Lacks"])
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    QCoreApplication.processEvents()
    table.grab()
    table.leave_out([])
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(counter.asked))
    assert [min(asked) > 950 for asked in counter.asked] == [True]


def test_counts_from_before_stay_until_the_new_ones_are_there(
    qtbot: QtBot, table: ClaimsTable, counter: Counter
) -> None:
    qtbot.waitUntil(lambda: words(table, 1) == "2")
    counter.notes = 5
    table.claims.take_in(Changes(claims=frozenset({2})))
    QCoreApplication.processEvents()
    assert words(table, 1) == "2"
    qtbot.waitUntil(lambda: words(table, 1) == "5")


def test_counts_that_could_not_be_read_are_asked_for_again(
    qtbot: QtBot, table: ClaimsTable, counter: Counter
) -> None:
    counter.fails = True
    qtbot.waitUntil(lambda: bool(counter.asked))
    assert words(table, 1) == ""
    counter.fails = False
    table.grab()
    qtbot.waitUntil(lambda: words(table, 1) == "2")
