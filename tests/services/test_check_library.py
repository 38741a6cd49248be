"""Checking the library finds what is gone, not only what was changed."""

import pytest
from sqlalchemy import text

from claimtracker.services.check_library import check_library
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.store.library import Library
from tests.services.desk import mark

GONE = [
    ("DROP TABLE evidence", "The table evidence is missing."),
    ("DELETE FROM block", "The paragraphs of draft 1 do not cover its text."),
    (
        "UPDATE block SET end_at = end_at - 1 WHERE ordinal = 0",
        "The paragraphs of draft 1 do not cover its text.",
    ),
    ("UPDATE revision SET original_id = 99", "The file that draft 1 was read from is gone."),
    ("DELETE FROM verdict", "The verdicts of claim"),
]


@pytest.mark.parametrize(("damage", "fault"), GONE)
def test_what_is_gone_is_named_with_what_to_do(file_library: Library, damage: str, fault: str) -> None:
    claim = mark(file_library, "Ridership rose by 40 percent")
    give_verdict(file_library, claim.id, "neutral/1", "false")
    assert not check_library(file_library).faults
    with file_library.write("Damage") as work:
        work.session.execute(text(damage))

    report = check_library(file_library)

    assert [one for one in report.faults if one.startswith(fault)] == list(report.faults)
    assert "backup" in report.next_step
