"""How SQLite answers what is asked all the time: from the small indexes that were made for it."""

from collections.abc import Callable

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from claimtracker.store import bin as bins
from claimtracker.store import claim_pages
from claimtracker.store.library import Library


def plans(session: Session, ask: Callable[[Session], object]) -> str:
    """Return how SQLite would answer each question of the call."""
    asked: list[tuple[str, object]] = []

    def note(*given: object) -> None:
        asked.append((str(given[2]), given[3]))

    connection = session.connection()
    event.listen(connection, "before_cursor_execute", note)
    ask(session)
    event.remove(connection, "before_cursor_execute", note)
    cursor = connection.connection.cursor()
    rows = [row for said, given in asked for row in cursor.execute(f"EXPLAIN QUERY PLAN {said}", given)]
    return "\n".join(str(row[-1]) for row in rows)


@pytest.mark.parametrize(
    ("ask", "by", "never"),
    [
        (bins.count, "ix_claim_bin", "ix_claim_joined_into_id"),
        (claim_pages.facets, "COVERING INDEX ix_claim_count_second", "ix_claim_updated_order"),
    ],
)
def test_counts_read_the_index_made_for_them(
    file_library: Library, ask: Callable[[Session], object], by: str, never: str
) -> None:
    with file_library.read() as session:
        plan = plans(session, ask)
    assert by in plan
    assert never not in plan
