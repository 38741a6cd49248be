"""Files appear whole, or the old one stands and a person is told why."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.exchange.files import whole_file, whole_path, write_fault


class Stop(Exception):
    """Something goes wrong while a file is written."""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_appears_with_the_usual_rights(tmp_path: Path) -> None:
    with whole_file(tmp_path / "claims.csv") as file:
        file.write(b"rows")
        assert "claims.csv" not in names(tmp_path)
    assert (tmp_path / "claims.csv").read_bytes() == b"rows"
    assert names(tmp_path) == ["claims.csv"]
    (tmp_path / "plain").write_bytes(b"")
    assert (tmp_path / "claims.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_an_old_file_stands_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with whole_file(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("fault", [Stop, KeyboardInterrupt])
def test_after_a_fault_nothing_is_left_behind(tmp_path: Path, fault: type[BaseException]) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(b"old")
    with pytest.raises(fault), whole_file(path) as file:
        file.write(b"half")
        raise fault
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["claims.csv"]


def test_a_library_may_write_to_the_path_itself(tmp_path: Path) -> None:
    with whole_path(tmp_path / "sheet.xlsx") as temporary:
        assert temporary.parent == tmp_path
        temporary.write_bytes(b"written by name")
    assert (tmp_path / "sheet.xlsx").read_bytes() == b"written by name"


def test_a_link_keeps_pointing_at_the_written_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "claims.csv", tmp_path / "claims.csv"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with whole_file(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_what_a_killed_writer_left_goes_with_the_next_write(tmp_path: Path) -> None:
    old, fresh, other = (tmp_path / f".{name}.part" for name in ("a.csv.00", "a.csv.11", "b.csv.00"))
    for leftover in (old, fresh, other):
        leftover.write_bytes(b"half")
    for leftover in (old, other):
        os.utime(leftover, (0, 0))
    with whole_file(tmp_path / "a.csv") as file:
        file.write(b"whole")
    assert names(tmp_path) == [".a.csv.11.part", ".b.csv.00.part", "a.csv"]


@pytest.mark.parametrize("place", ["", "missing/claims.csv", "x" * 300 + ".csv", "plain/claims.csv"])
def test_impossible_places_are_named_plainly(tmp_path: Path, place: str) -> None:
    (tmp_path / "plain").write_bytes(b"a file, not a folder")
    with pytest.raises(EnvironmentFault) as caught, whole_file(tmp_path / place):
        pass
    assert "was not written" in caught.value.sentence
    assert caught.value.next_step
    assert str(tmp_path) not in str(caught.value)
    assert names(tmp_path) == ["plain"]


def test_a_device_is_never_replaced() -> None:
    device = Path("/dev/full")
    if not device.exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(EnvironmentFault, match="not a file"), whole_file(device) as file:
        file.write(b"x")
    assert device.is_char_device()


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(EnvironmentFault, match="can only be read"), whole_file(path):
        pass
    assert path.read_bytes() == b"old"


def test_a_protected_folder_is_named_plainly(tmp_path: Path) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("the superuser may write everywhere")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(EnvironmentFault, match="no permission"), whole_file(tmp_path / "claims.csv"):
            pass
    finally:
        tmp_path.chmod(0o700)


FULL_DISK = """
import resource, sys
from pathlib import Path
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.exchange.files import whole_file
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with whole_file(Path(sys.argv[1])) as file:
        for _ in range(100):
            file.write(b"x" * 10_000)
except EnvironmentFault as fault:
    print(fault)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file size limit to set")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(b"old")
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert "the disk is full" in run.stdout
    assert "Free some space" in run.stdout
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["claims.csv"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EROFS, "can only be read"),
        (errno.EIO, "input/output error"),
    ],
)
def test_each_refusal_has_its_sentence(number: int, words: str) -> None:
    fault = write_fault(Path("/home/jo/secret/claims.csv"), OSError(number, os.strerror(number)))
    assert words in fault.sentence
    assert "“claims.csv”" in fault.sentence
    assert "secret" not in str(fault)
    assert fault.next_step


def test_a_file_that_excel_holds_is_said_to_be_open() -> None:
    error = PermissionError(errno.EACCES, "denied")
    error.winerror = 32  # type: ignore[attr-defined]
    assert "Excel" in write_fault(Path("claims.csv"), error).sentence
