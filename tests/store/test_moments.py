"""Moments as sheets show them, whichever database kept them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import DateTime
from sqlalchemy.dialects import sqlite

from claimtracker.exchange.sheets.cells import time_of
from claimtracker.store.base import UtcText

shown = UtcText().result_processor(sqlite.dialect(), None)
kept = DateTime().dialect_impl(sqlite.dialect()).bind_processor(sqlite.dialect())


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        (None, ""),
        ("2026-11-22 14:02:05.000000", "2026-11-22T14:02:05Z"),
        ("2026-11-22 14:02:05.000120", "2026-11-22T14:02:05.000120Z"),
        ("2026-11-22 14:02:05", "2026-11-22T14:02:05Z"),
        (datetime(2026, 11, 22, 14, 2, 5), "2026-11-22T14:02:05Z"),
    ],
)
def test_a_moment_is_shown_in_utc(stored: str | datetime | None, text: str) -> None:
    assert shown(stored) == text


@given(st.datetimes())
def test_a_file_and_a_server_show_the_same_moment(moment: datetime) -> None:
    assert kept is not None
    text = shown(kept(moment))
    assert text == shown(moment) == f"{moment.isoformat()}Z"
    assert time_of(text) == moment.replace(tzinfo=UTC)
