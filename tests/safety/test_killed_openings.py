"""A library that is being brought up to date when the process dies is wholly of one schema."""

from pathlib import Path

import pytest

from claimtracker.store.schema_version import SCHEMA_VERSION
from tests.safety.killed_openings import KilledOpenings

PAST = range(1, SCHEMA_VERSION)


def test_a_killed_upgrade_leaves_the_old_schema_or_the_new(tmp_path: Path) -> None:
    with KilledOpenings(tmp_path) as openings:
        assert openings.kill(1, 2).keys() <= {"old", "new"}


@pytest.mark.thorough
@pytest.mark.parametrize("version", PAST)
def test_two_hundred_killed_upgrades_leave_no_half_schema(tmp_path: Path, version: int) -> None:
    with KilledOpenings(tmp_path) as openings:
        found = openings.kill(version, 200)
    assert found.keys() == {"old", "new"}, found
