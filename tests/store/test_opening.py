"""A library file is made private and whole, known again, and refused when it is not ours."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import ClaimTrackerError, EnvironmentFault, LibraryTooNew, NotALibrary
from claimtracker.services import browse
from claimtracker.services.open_library import open_library
from claimtracker.store.engines import SQLITE_PRAGMAS
from claimtracker.store.library import Library
from claimtracker.store.schema_version import APPLICATION_ID, SCHEMA_VERSION
from tests.store.permissions import mode


def permissions(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refused(path: Path, kind: type[ClaimTrackerError]) -> ClaimTrackerError:
    """Open what should be refused; return the error, which names the file and a next step."""
    with pytest.raises(kind) as caught:
        open_library(path)
    assert path.name in caught.value.sentence
    assert caught.value.next_step
    return caught.value


def test_a_new_library_is_private(tmp_path: Path) -> None:
    path = tmp_path / "new" / "desk.claims"
    with closing(open_library(path)):
        assert permissions(path.parent) == 0o700
        files = {file.name: permissions(file) for file in path.parent.iterdir()}
    assert set(files) == {"desk.claims", "desk.claims-wal", "desk.claims-shm"}
    assert set(files.values()) == {0o600}
    assert [file.name for file in path.parent.iterdir()] == ["desk.claims"]


def test_a_new_library_says_what_it_is(empty_file: Path) -> None:
    head = empty_file.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == SCHEMA_VERSION


def test_a_library_opens_again_and_is_left_as_it_was(file_library: Library) -> None:
    assert file_library.path is not None
    file_library.close()
    before = file_library.path.read_bytes()
    open_library(file_library.path).close()
    assert file_library.path.read_bytes() == before


def test_every_connection_of_the_pool_keeps_the_pragmas(file_library: Library) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
    expected |= {"secure_delete": 1, "trusted_schema": 0, "cell_size_check": 1, "temp_store": 2}
    expected |= {"wal_autocheckpoint": 4000}
    named = {pragma.split()[1].partition("=")[0] for pragma in SQLITE_PRAGMAS}
    assert named == {*expected, "cache_size"}
    connections = [file_library.engine.connect() for _ in range(6)]
    try:
        for connection in connections:
            found = {name: connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in expected}
            assert found == expected
    finally:
        for connection in connections:
            connection.close()


@pytest.mark.parametrize("folder", ["50% done", "what?", "one#two", "Ü ber-Desk", "100%41"])
def test_a_folder_may_have_any_name(tmp_path: Path, folder: str) -> None:
    path = tmp_path / folder / "my 100% desk?.claims"
    open_library(path).close()
    assert [file.name for file in tmp_path.iterdir()] == [folder]
    with closing(open_library(path)) as library:
        assert browse.claim_count(library, ClaimQuery()) == 0


def test_files_that_are_no_library_are_refused(tmp_path: Path) -> None:
    contents = {
        "empty": b"",
        "short": b"SQLite format 3\0",
        "text": b"Dear editor,\n" * 40,
        "zeros": bytes(4096),
    }
    for name, content in contents.items():
        path = tmp_path / f"{name}.claims"
        path.write_bytes(content)
        refused(path, NotALibrary)
        assert path.read_bytes() == content
    assert "empty" in refused(tmp_path / "empty.claims", NotALibrary).sentence
    assert len(list(tmp_path.iterdir())) == len(contents)


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY)")
    before = path.read_bytes()
    assert "another program" in refused(path, NotALibrary).sentence
    assert path.read_bytes() == before


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path, NotALibrary).sentence


def newer(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    return connection


def test_a_later_versions_library_is_refused_byte_for_byte(file_library: Library) -> None:
    assert file_library.path is not None
    file_library.close()
    newer(file_library.path).close()
    before = file_library.path.read_bytes()
    assert "later version" in refused(file_library.path, LibraryTooNew).sentence
    assert file_library.path.read_bytes() == before


def test_a_later_version_is_seen_while_it_still_waits_in_the_wal(file_library: Library) -> None:
    assert file_library.path is not None
    with closing(newer(file_library.path)):
        before = file_library.path.read_bytes()
        assert before[60:64] == SCHEMA_VERSION.to_bytes(4, "big")
        refused(file_library.path, LibraryTooNew)
        assert file_library.path.read_bytes() == before


def test_a_file_that_may_not_be_read_is_refused(empty_file: Path) -> None:
    with mode(empty_file, 0o000):
        assert "cannot be read" in refused(empty_file, EnvironmentFault).sentence


def test_a_file_in_a_closed_folder_is_named(empty_file: Path) -> None:
    with mode(empty_file.parent, 0o000), pytest.raises(EnvironmentFault, match="cannot be read") as caught:
        open_library(empty_file)
    assert empty_file.name in caught.value.sentence


def test_a_read_only_file_is_named(empty_file: Path) -> None:
    with mode(empty_file, 0o400):
        assert "read-only" in refused(empty_file, EnvironmentFault).sentence


def test_a_read_only_folder_is_named(empty_file: Path) -> None:
    with mode(empty_file.parent, 0o500):
        assert "folder" in refused(empty_file, EnvironmentFault).sentence


def test_a_folder_where_nothing_can_be_made_is_named(tmp_path: Path) -> None:
    with mode(tmp_path, 0o500):
        with pytest.raises(EnvironmentFault, match="cannot be created") as caught:
            open_library(tmp_path / "desk.claims")
        assert "Permission denied" in caught.value.sentence
    assert not list(tmp_path.iterdir())


def test_a_library_that_another_desk_made_meanwhile_is_kept(tmp_path: Path, empty_file: Path) -> None:
    from claimtracker.store.library_place import appearing

    path = tmp_path / "desk.claims"
    with appearing(path) as part:
        part.write_bytes(b"mine")
        path.write_bytes(empty_file.read_bytes())
    assert path.read_bytes() == empty_file.read_bytes()
    assert list(tmp_path.iterdir()) == [path]


def test_pages_left_by_a_library_that_is_gone_are_not_read_into_a_new_one(tmp_path: Path) -> None:
    path, stray = tmp_path / "desk.claims", tmp_path / "desk.claims-wal"
    stray.write_bytes(b"pages of another library")
    open_library(path).close()
    assert (tmp_path / "desk.claims.damaged-1-wal").read_bytes() == b"pages of another library"
    open_library(path).close()
