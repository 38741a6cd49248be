"""The columns of the claim sheet and how values become cells."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.exchange.sheets.cells import (
    list_cell,
    list_items,
    place_cell,
    quote_cell,
    quotes_of,
    time_of,
    yes_no,
)
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    FLAT_COLUMNS,
    SheetClaim,
    SheetEvidence,
)
from tests.any_text import any_text
from tests.exchange.sheet_cells import claim_cells, evidence_cells

CLAIM_HEADER = (
    "claim_id, article_title, article_revision, article_url, article_byline, outlet, paragraph, sentence, "
    "quote, statement, claim_type, speaker, speaker_role, said_on, first_sighting_url, priority, risk, "
    "progress, scale, verdict, verdict_number, finding, problem_type, suggested_wording, change_decision, "
    "source_count, primary_source_count, independent_source_count, sources, open_questions, checker, "
    "checked_on, second_reader, second_read_on, valid_as_of, recheck_on, duplicate_of, relation, times_seen, "
    "anchor_state, review_title, review_url, language, tags, created_at, updated_at"
)
EVIDENCE_HEADER = (
    "claim_id, source_id, kind, primary, title, author, publisher, published_on, url, archived_url, "
    "attachment, sha256, accessed_on, locator, passage, stance, independence_group, contact_status, "
    "contact_on, confidential, note"
)


def test_columns_stand_in_the_published_order() -> None:
    assert ", ".join(CLAIM_COLUMNS) == CLAIM_HEADER
    assert ", ".join(EVIDENCE_COLUMNS) == EVIDENCE_HEADER
    assert len(FLAT_COLUMNS) == len(set(FLAT_COLUMNS)) == len(CLAIM_COLUMNS) + len(EVIDENCE_COLUMNS)


def test_cells_follow_the_columns() -> None:
    assert claim_cells(SheetClaim(claim_id="c1", updated_at="now")) == ("c1", *[""] * 44, "now")
    assert evidence_cells(SheetEvidence(claim_id="c1", note="n")) == ("c1", *[""] * 19, "n")


@given(st.lists(any_text()))
def test_a_list_survives_its_cell(items: list[str]) -> None:
    assert list_items(list_cell(items)) == tuple(item.strip() for item in items if item.strip())


@given(any_text())
def test_any_list_cell_settles_after_one_reading(cell: str) -> None:
    items = list_items(cell)
    assert list_items(list_cell(items)) == tuple(item.strip() for item in items if item.strip())


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("", ()),
        ("budget;schools", ("budget", "schools")),
        (" budget ;; schools; ", ("budget", "schools")),
        (r"Smith v Jones\; appeal; C:\\x", ("Smith v Jones; appeal", "C:\\x")),
    ],
)
def test_list_cells_typed_by_hand(cell: str, items: tuple[str, ...]) -> None:
    assert list_items(cell) == items


def test_lists_beside_one_another_keep_their_gaps() -> None:
    assert place_cell(["3", "", "7"]) == "3; ; 7"
    assert place_cell(["", ""]) == ""


def test_quotes_are_parted_by_an_ellipsis_line() -> None:
    cell = quote_cell(["two\nlines", "second"])
    assert cell == "two\nlines\n…\nsecond"
    assert quotes_of(cell) == ("two\nlines", "second")
    assert quotes_of("") == ()
    cut = ["first\n…\nrest", "…\nend", "\\…"]
    assert quotes_of(quote_cell(cut)) == tuple(cut)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("", None),
        ("2026-11-22T14:02:05.12Z", datetime(2026, 11, 22, 14, 2, 5, 120_000, tzinfo=UTC)),
        ("2026-11-22T16:02:05+02:00", datetime(2026, 11, 22, 14, 2, 5, tzinfo=UTC)),
        ("2026-11-22 14:02", datetime(2026, 11, 22, 14, 2, tzinfo=UTC)),
    ],
)
def test_times_are_read_as_utc(cell: str, moment: datetime | None) -> None:
    assert time_of(cell) == moment


def test_yes_and_no() -> None:
    assert (yes_no(True), yes_no(False)) == ("yes", "no")
