"""Of a damaged library a command says what leads back: only a backup that is there, and where it lies."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, csv_file


@pytest.fixture
def filled(terminal: Terminal, tmp_path: Path) -> Terminal:
    assert terminal("load", csv_file(tmp_path, "statement\nThe dam holds.\n")).code == 0
    return terminal


def backups_of(library: Path) -> list[Path]:
    return list((library.parent / f"{library.stem} backups").glob("*.claims"))


@pytest.mark.parametrize("backed_up", [True, False])
def test_a_damaged_library_names_its_backup_where_there_is_one(filled: Terminal, backed_up: bool) -> None:
    if backed_up:
        assert filled("backup").code == 0
    content = filled.library.read_bytes()
    filled.library.write_bytes(content[:100] + b"\xff" * 3000 + content[3100:])
    said = filled("claims")
    assert (said.code, "is damaged" in said.err) == (2, True)
    (backup,) = backups_of(filled.library) or (None,)
    if backup:
        assert f"Its latest backup is {backup}." in said.err
        assert f"claimtracker --library “{filled.library}”" in said.err
    else:
        assert "There is no backup beside it." in said.err
        assert "estore the latest backup" not in said.err


@pytest.mark.parametrize("backed_up", [True, False])
def test_a_check_that_finds_faults_says_how_to_go_back(filled: Terminal, backed_up: bool) -> None:
    if backed_up:
        assert filled("backup").code == 0
    with closing(sqlite3.connect(filled.library)) as harmed:
        harmed.execute("DROP TABLE sighting")
        harmed.commit()
    said = filled("check")
    assert said.code == 1
    for backup in backups_of(filled.library):
        assert f"Its latest backup is {backup}: " in said.err
    assert ("There is no backup of" in said.err) is not backed_up
