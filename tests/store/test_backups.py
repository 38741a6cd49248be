"""Backups are whole while others write, thinned by a rule, and come back."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from claimtracker.domain.backups_kept import CHOICES, BackupsKept, backups_kept
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import EnvironmentFault, LibraryDamaged, LibraryError
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.open_library import back_up, back_up_if_due, open_library
from claimtracker.store import backups
from claimtracker.store.library import Library
from tests.architecture.tree import ROOT
from tests.services.desk import fill, mark
from tests.store.permissions import mode

TODAY = date(2026, 11, 22)

KEPT = BackupsKept(12, 10, 9)


def name(day: date, hour: int = 12, reason: str = "") -> str:
    return f"{day:%Y%m%d}-{hour:02}0000-000000{reason}.claims"


@contextmanager
def somebody_writing(library: Library, claim_ids: list[int]) -> Iterator[None]:
    """Another process saves edits all the time."""
    command = [sys.executable, "-m", "tests.store.writer", str(library.path), "Ben", "1000000"]
    desk = subprocess.Popen([*command, *map(str, claim_ids)], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert desk.stdout is not None
        desk.stdout.readline()
        yield
        assert desk.poll() is None, "the writer stopped before the backups were taken"
    finally:
        desk.kill()
        desk.communicate()


def verified(backup: Path) -> int:
    """Return the number of the backup's latest unit of work, after reading all of it."""
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        half = "SELECT count(*) FROM change_set WHERE id NOT IN (SELECT change_set_id FROM change)"
        assert connection.execute(half).fetchone() == (0,)
        return int(connection.execute("SELECT max(id) FROM change_set").fetchone()[0])


def back_up_under_load(library: Library, count: int) -> None:
    ids = fill(library, 200)
    assert library.path is not None
    with somebody_writing(library, ids[:5]):
        taken = [back_up(library) for _ in range(count)]
    states = [verified(backup) for backup in taken if backup is not None]
    assert len(states) == count
    assert states == sorted(states) and states[0] < states[-1]
    assert sorted(taken, reverse=True) == backups.backups(library.path)
    assert {file.stat().st_mode & 0o777 for file in backups.backups(library.path)} == {0o600}
    assert backups.backup_folder(library.path).stat().st_mode & 0o777 == 0o700


def test_backups_taken_while_somebody_writes_are_whole(file_library: Library) -> None:
    back_up_under_load(file_library, 5)


@pytest.mark.thorough
def test_sixty_backups_taken_while_somebody_writes_are_whole(file_library: Library) -> None:
    back_up_under_load(file_library, 60)


def test_a_backup_comes_back(file_library: Library) -> None:
    claim = mark(file_library, "Nobody asked why")
    taken = back_up(file_library, "before-import")
    assert taken is not None and taken.name.endswith("-before-import.claims")
    edit_claim(file_library, claim.id, [Edit("notes", "", "after the backup")])
    assert file_library.path is not None
    elsewhere = file_library.path.with_name("restored.claims")
    backups.restore(taken, elsewhere)
    with closing(open_library(elsewhere)) as restored:
        assert browse.claim(restored, claim.id) == claim
    with pytest.raises(EnvironmentFault, match="still there"):
        backups.restore(taken, elsewhere)
    assert elsewhere.stat().st_mode & 0o777 == 0o600


def test_a_bad_backup_never_takes_a_librarys_place(file_library: Library, tmp_path: Path) -> None:
    mark(file_library, "Nobody asked why")
    taken = back_up(file_library)
    assert taken is not None
    content = bytearray(taken.read_bytes())
    content[8192:40_000] = os.urandom(40_000 - 8192)
    for number, bad in enumerate((b"", b"text", bytes(content), bytes(content[:5000]))):
        file = tmp_path / f"bad{number}.claims"
        file.write_bytes(bad)
        with pytest.raises(LibraryError):
            backups.restore(file, tmp_path / "new.claims")
        assert not (tmp_path / "new.claims").exists()
    with pytest.raises(EnvironmentFault):
        backups.restore(tmp_path / "gone.claims", tmp_path / "new.claims")


def test_a_backup_is_due_after_half_an_hour_and_a_change(file_library: Library) -> None:
    assert file_library.path is not None
    taken = back_up_if_due(file_library)
    assert taken is not None
    assert back_up_if_due(file_library) is None
    claim = mark(file_library, "Nobody asked why")
    assert back_up_if_due(file_library) is None
    earlier = datetime.now().timestamp() - 31 * 60
    os.utime(taken, (earlier, earlier))
    assert backups.due(file_library.path)
    assert not backups.due(file_library.path, timedelta(hours=1))
    (again,) = [file for file in [back_up_if_due(file_library)] if file]
    with closing(open_library(again)) as copy:
        assert browse.claim(copy, claim.id) == claim


@pytest.mark.postgres
def test_a_server_is_backed_up_by_its_keeper(server_library: Library) -> None:
    assert back_up(server_library) is None
    assert back_up_if_due(server_library) is None


def test_a_damaged_library_is_not_backed_up_over_good_copies(file_library: Library) -> None:
    mark(file_library, "Nobody asked why")
    good = back_up(file_library)
    assert good is not None and file_library.path is not None
    file_library.close()
    content = bytearray(file_library.path.read_bytes())
    content[8192:60_000] = os.urandom(60_000 - 8192)
    file_library.path.write_bytes(content)
    with pytest.raises(LibraryDamaged, match=r"^desk\.claims is damaged"):
        backups.back_up(file_library.path)
    assert list(good.parent.iterdir()) == [good]
    verified(good)


def test_a_backup_that_cannot_be_written_is_named(file_library: Library) -> None:
    good = back_up(file_library)
    assert good is not None
    with mode(good.parent, 0o500), pytest.raises(EnvironmentFault) as caught:
        back_up(file_library)
    assert "Permission denied" in caught.value.sentence
    assert list(good.parent.iterdir()) == [good]
    assert browse.claim_count(file_library, ClaimQuery()) == 0


def test_what_is_kept_is_twelve_days_ten_weeks_nine_months(tmp_path: Path) -> None:
    days = [TODAY - timedelta(days=number) for number in range(400)]
    names = [name(day, hour) for day in days for hour in (9, 12, 18)]
    kept = backups.kept_names(names, TODAY, KEPT)
    assert {name(TODAY, hour) for hour in (9, 12, 18)} <= kept
    assert {name(day, 18) for day in days[:12]} <= kept
    weeks = {day.isocalendar()[:2]: name(day, 18) for day in reversed(days)}
    assert set(list(weeks.values())[-10:]) <= kept
    months = {(day.year, day.month): name(day, 18) for day in reversed(days)}
    assert set(list(months.values())[-9:]) <= kept
    assert len(kept) <= 2 + 12 + 10 + 9
    assert backups.kept_names(sorted(kept), TODAY, KEPT) == kept


def test_few_backups_are_all_kept() -> None:
    names = {name(TODAY - timedelta(days=100 * number), reason="-before-upgrade") for number in range(5)}
    assert backups.kept_names(sorted(names), TODAY, KEPT) == names
    assert backups.kept_names([], TODAY, KEPT) == set()


def test_thinning_leaves_files_that_are_not_ours(tmp_path: Path) -> None:
    old = [date(2020, 1, 1) + timedelta(days=number) for number in range(40)]
    for file in [*map(name, old), "my copy.claims", "20200101.claims", "notes.txt"]:
        (tmp_path / file).touch()
    backups.thin_out(tmp_path, KEPT)
    left = {file.name for file in tmp_path.iterdir()}
    assert {"my copy.claims", "20200101.claims", "notes.txt"} <= left
    assert 12 <= len(left) - 3 < 40
    assert name(old[-1]) in left


def test_a_person_chooses_how_many_backups_are_kept(file_library: Library) -> None:
    assert file_library.path is not None
    folder = backups.backup_folder(file_library.path)
    folder.mkdir()
    for number in range(40):
        (folder / name(date(2020, 1, 1) + timedelta(days=number))).touch()
    back_up(file_library, keep="all")
    assert len(list(folder.iterdir())) == 41
    assert CHOICES["fewer"] is not None
    back_up(file_library, keep="fewer")
    assert 2 + CHOICES["fewer"].days <= len(list(folder.iterdir())) <= 2 + 7 + 4 + 3
    assert backups_kept("what a later version offers") == KEPT
