"""Libraries that cannot be used, full disks, folders that refuse: a plain sentence, and nothing lost."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claimtracker.domain.resources import resources_dir
from claimtracker.store.schema_version import SCHEMA_VERSION
from tests.safety.commands import claimtracker

SAMPLE = resources_dir() / "samples" / "bike-lanes.txt"
posix = pytest.mark.skipif(os.name != "posix", reason="limits and permissions of POSIX systems")
as_user = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="an administrator may write everywhere"
)


def claims_csv(folder: Path, rows: int, words: int = 40) -> Path:
    path = folder / "many.csv"
    text = "".join(f"k{number},Claim {number} {'of many words ' * words}\n" for number in range(rows))
    path.write_text(f"claim_id,statement\n{text}", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the sample article in it, for copying."""
    path = tmp_path_factory.mktemp("imported") / "desk.claims"
    assert claimtracker("--library", path, "import", SAMPLE).returncode == 0
    settled(path)
    return path


@pytest.fixture
def library(tmp_path: Path, imported: Path) -> Path:
    path = tmp_path / "desk.claims"
    shutil.copy(imported, path)
    return path


def settled(library: Path) -> bytes:
    """Return the file's bytes once everything in its journal is in it."""
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return library.read_bytes()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty: it was cut off or never written"),
        (b"just some text", "is not a ClaimTracker library"),
        (b"PK\x03\x04" + b"\0" * 4096, "is not a ClaimTracker library"),
    ],
)
def test_a_file_that_is_no_library_is_left_alone(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "desk.claims"
    path.write_bytes(content)
    for command in (["claims"], ["check"], ["import", str(SAMPLE)]):
        ran = claimtracker("--library", path, *command)
        assert ran.returncode == 2
        assert told in ran.stderr
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    before = path.read_bytes()
    ran = claimtracker("--library", path, "claims")
    assert (ran.returncode, path.read_bytes()) == (2, before)
    assert "belongs to another program" in ran.stderr


def test_a_library_of_a_later_version_is_left_alone(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = settled(library)
    ran = claimtracker("--library", library, "claims")
    assert (ran.returncode, library.read_bytes()) == (2, before)
    assert "was written by a later version of ClaimTracker" in ran.stderr
    assert "Install the latest version" in ran.stderr


def test_a_damaged_library_is_said_to_be_damaged(library: Path) -> None:
    content = bytearray(settled(library))
    content[4096 : len(content) : 97] = b"\xa5" * len(content[4096 : len(content) : 97])
    library.write_bytes(content)
    ran = claimtracker("--library", library, "check")
    assert ran.returncode in (1, 2)
    assert "damaged" in ran.stderr


def test_a_folder_in_the_place_of_a_library(tmp_path: Path) -> None:
    ran = claimtracker("--library", tmp_path, "claims")
    assert ran.returncode == 2
    assert "is a folder" in ran.stderr


@posix
def test_a_full_disk_while_loading_keeps_the_library_as_it_was(library: Path, tmp_path: Path) -> None:
    before = settled(library)
    claims = claimtracker("--library", library, "claims", "--json").stdout
    ran = claimtracker("--library", library, "load", claims_csv(tmp_path, 3000), limit=len(before) + 50_000)
    assert ran.returncode == 2
    assert "desk.claims" in ran.stderr
    assert "disk" in ran.stderr
    assert claimtracker("--library", library, "claims", "--json").stdout == claims
    assert claimtracker("--library", library, "check").returncode == 0


@posix
def test_a_library_on_a_full_disk_says_so_when_it_is_opened(library: Path) -> None:
    ran = claimtracker("--library", library, "claims", limit=3000)
    assert ran.returncode == 2
    assert ran.stderr == "desk.claims cannot be opened: its disk is full. Free some space, then try again.\n"


@posix
def test_a_full_disk_while_exporting_leaves_no_part_of_a_file(library: Path, tmp_path: Path) -> None:
    assert claimtracker("--library", library, "load", claims_csv(tmp_path, 300)).returncode == 0
    out = tmp_path / "out"
    assert claimtracker("--library", library, "export", "--out", out).returncode == 0
    old = (out / "claims.csv").read_bytes()
    settled(library)
    ran = claimtracker("--library", library, "export", "--out", out, limit=60_000)
    assert ran.returncode == 2
    assert "“claims.csv” was not written: the disk is full." in ran.stderr
    assert (out / "claims.csv").read_bytes() == old
    assert {file.name for file in out.iterdir()} == {"claims.csv", "evidence.csv"}


@posix
def test_a_file_that_may_only_be_read_is_not_replaced(library: Path, tmp_path: Path) -> None:
    place = tmp_path / "claims.csv"
    place.write_text("mine", encoding="utf-8")
    place.chmod(0o444)
    ran = claimtracker("--library", library, "export", "--out", tmp_path)
    assert ran.returncode == 2
    assert "can only be read" in ran.stderr
    assert place.read_text("utf-8") == "mine"


@as_user
def test_a_folder_that_may_only_be_read(library: Path, tmp_path: Path) -> None:
    out = tmp_path / "closed"
    out.mkdir(mode=0o500)
    ran = claimtracker("--library", library, "export", "--out", out)
    assert ran.returncode == 2
    assert "you have no permission to write in this folder" in ran.stderr
    assert list(out.iterdir()) == []


@as_user
def test_files_that_may_not_be_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("statement\nOne.\n", encoding="utf-8")
    secret.chmod(0)
    for command in ("load", "read", "import"):
        ran = claimtracker("--library", tmp_path / "desk.claims", command, secret)
        assert ran.returncode in (1, 2)
        assert "permission is denied" in ran.stderr


def test_a_folder_with_nothing_to_load(library: Path, tmp_path: Path) -> None:
    (tmp_path / "old checks").mkdir()
    ran = claimtracker("--library", library, "load", tmp_path / "old checks")
    assert ran.returncode == 2
    assert "no file in “old checks” that can be loaded" in ran.stderr


def test_a_hundred_megabytes_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    ran = claimtracker("--library", tmp_path / "desk.claims", "import", path)
    assert ran.returncode == 1
    assert "100 MB; ClaimTracker reads articles of at most 50 MB" in ran.stderr
