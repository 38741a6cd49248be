"""A hand-over that is killed leaves every file as it was or whole, in every format."""

from pathlib import Path

import pytest

from claimtracker.domain.hand_over import Format
from tests.safety.kills import Kills, two_desks


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return two_desks(tmp_path_factory.mktemp("desks"))


def test_a_killed_hand_over_leaves_no_part_of_any_format(desks: list[Path], tmp_path: Path) -> None:
    with Kills(desks, tmp_path / "out") as kills:
        for wanted in Format:
            assert kills.kill(wanted, 1) == [], wanted


@pytest.mark.thorough
@pytest.mark.parametrize("wanted", Format)
def test_two_hundred_killed_hand_overs_leave_no_part(
    desks: list[Path], tmp_path: Path, wanted: Format
) -> None:
    with Kills(desks, tmp_path / "out") as kills:
        assert kills.kill(wanted, 200) == []
        assert kills.amid, "no kill came while a file was being written"
