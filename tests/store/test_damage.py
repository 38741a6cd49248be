"""Damage is found, the damaged file is kept as it is, and a good backup takes its place."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import LibraryDamaged, NotALibrary
from claimtracker.services import browse
from claimtracker.services.open_library import back_up, check_whole, open_library, rescue
from claimtracker.store.backups import backup_folder
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark

WORDS = ("4.2 million", "Nobody asked why", "40 percent")


@pytest.fixture
def path(file_library: Library) -> Path:
    """A library with three claims and one backup, closed."""
    assert file_library.path is not None
    revision_id = add_article(file_library)
    for words in WORDS:
        mark(file_library, words, revision_id)
    back_up(file_library)
    file_library.close()
    return file_library.path


def found_damaged(path: Path) -> LibraryDamaged:
    with pytest.raises(LibraryDamaged) as caught, closing(open_library(path)) as library:
        check_whole(library)
    return caught.value


def scramble(path: Path, start: int, length: int, seed: int = 0) -> bytes:
    content = bytearray(path.read_bytes())
    content[start : start + length] = random.Random(seed).randbytes(length)
    path.write_bytes(content)
    return bytes(content)


def root_page(path: Path, table: str) -> int:
    """Return where a table's first page begins in the file."""
    with closing(sqlite3.connect(path)) as connection:
        page_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int((connection.execute(query, [table]).fetchone()[0] - 1) * page_bytes)


@pytest.mark.parametrize("table", ["claim", "setting", "change", "ix_claim_due_order", "alembic_version"])
def test_a_scrambled_page_is_found_and_the_file_left_as_it_is(path: Path, table: str) -> None:
    content = scramble(path, root_page(path, table), 64)
    error = found_damaged(path)
    assert path.name in error.sentence
    assert "backup" in error.next_step
    assert path.read_bytes() == content


def test_a_scrambled_schema_is_found(path: Path) -> None:
    content = scramble(path, 100, 400)
    found_damaged(path)
    assert path.read_bytes() == content


def test_a_file_that_was_cut_off_is_found(path: Path) -> None:
    content = path.read_bytes()[:-4096]
    path.write_bytes(content)
    found_damaged(path)
    assert path.read_bytes() == content


def test_rescue_keeps_the_damaged_file_and_restores_the_latest_backup(path: Path) -> None:
    content = scramble(path, root_page(path, "claim"), 64)
    wal = path.with_name(path.name + "-wal")
    wal.write_bytes(b"what was still waiting")
    done = rescue(path)
    assert done.set_aside.read_bytes() == content
    assert done.set_aside.with_name(done.set_aside.name + "-wal").read_bytes() == b"what was still waiting"
    assert done.restored_from is not None
    with closing(open_library(path)) as library:
        check_whole(library)
        assert browse.claim_count(library, ClaimQuery()) == len(WORDS)


def test_rescue_never_overwrites_an_earlier_damaged_file(path: Path) -> None:
    places = []
    for seed in range(3):
        content = scramble(path, 0, 2000, seed)
        places.append((rescue(path).set_aside, content))
    assert len({place for place, _ in places}) == 3
    assert all(place.read_bytes() == content for place, content in places)


def test_rescue_passes_over_bad_backups(path: Path) -> None:
    (good,) = backup_folder(path).glob("*.claims")
    for name, content in (("20990101-000000-000001", b""), ("20990102-000000-000001", b"not a library" * 99)):
        good.with_name(f"{name}.claims").write_bytes(content)
    scrambled = good.with_name("20990103-000000-000001.claims")
    scrambled.write_bytes(good.read_bytes())
    scramble(scrambled, root_page(good, "claim"), 64)
    scramble(path, 0, 2000)
    assert rescue(path).restored_from == good


def test_rescue_without_a_backup_leaves_room_for_a_new_library(path: Path) -> None:
    for backup in backup_folder(path).iterdir():
        backup.unlink()
    scramble(path, 0, 2000)
    with pytest.raises(NotALibrary):
        open_library(path)
    done = rescue(path)
    assert done.restored_from is None
    assert done.set_aside.exists() and not path.exists()
    open_library(path).close()


def test_a_library_that_lacks_a_table_is_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE setting")
    assert path.name in found_damaged(path).sentence
