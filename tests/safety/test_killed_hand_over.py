"""A hand-over that is killed leaves every file as it was or whole, in every format."""

from pathlib import Path

import pytest

from claimtracker.domain.hand_over import Format, Way
from tests.safety.kills import Kills, two_desks


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return two_desks(tmp_path_factory.mktemp("desks"))


def test_a_killed_hand_over_leaves_no_part_of_any_format(desks: list[Path], tmp_path: Path) -> None:
    with Kills(desks, tmp_path / "out") as kills:
        for wanted in Format:
            assert kills.kill(wanted, 1) == [], wanted


def no_earlier_file_is_lost(desks: list[Path], out: Path, times: int) -> None:
    """Kill writers that meet a file of somebody else, and each the other's: all stand under some name."""
    out.mkdir()
    (out / "claims.csv").write_bytes(b"mine")
    with Kills(desks, out, Way.KEEP) as kills:
        assert kills.kill(Format.CSV, times) == []
    found = sorted(path for path in out.glob("claims*.csv") if "flat" not in path.name)
    held = [path.read_bytes() for path in found]
    assert b"mine" in held
    assert len(set(held)) == 3 and len(held) <= 4, "the same file was kept twice"


def test_a_killed_hand_over_loses_no_file_that_had_its_name(desks: list[Path], tmp_path: Path) -> None:
    no_earlier_file_is_lost(desks, tmp_path / "out", 2)


@pytest.mark.thorough
def test_two_hundred_killed_hand_overs_lose_no_file(desks: list[Path], tmp_path: Path) -> None:
    no_earlier_file_is_lost(desks, tmp_path / "out", 200)


@pytest.mark.thorough
@pytest.mark.parametrize("wanted", Format)
def test_two_hundred_killed_hand_overs_leave_no_part(
    desks: list[Path], tmp_path: Path, wanted: Format
) -> None:
    with Kills(desks, tmp_path / "out") as kills:
        assert kills.kill(wanted, 200) == []
        assert kills.amid, "no kill came while a file was being written"
