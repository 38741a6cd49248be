"""Going from one library to another: nothing of the one shows in the other."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from claimtracker.bootstrap import Folders, Settings, location
from claimtracker.domain.errors import BadInput
from claimtracker.services.link_sources import MAX_FILE_BYTES
from claimtracker.ui.claims.inspector_acts import read_file
from claimtracker.ui.shell.window_state import HERE
from tests.store.past_schemas import write
from tests.store.test_damage import scramble
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage
from tests.workflows.test_bad_moments import questions


def kept_article(folders: Folders, desk: DeskPage) -> int:
    """Return the article that the settings on the disk name for the library that is open."""
    kept = Settings.load(folders.settings).get(HERE, {})
    return int(kept.get(desk.window.state.library_mark(), {}).get("article", 0))


def test_each_library_opens_where_it_was_left_even_by_a_window_that_was_killed(
    sample_desk: DeskPage, folders: Folders, tmp_path: Path, sample_library: Path
) -> None:
    desk = sample_desk
    article = desk.place.article
    assert article is not None
    desk.until(lambda: kept_article(folders, desk) == article.id)
    other = tmp_path / "other.claims"
    shutil.copy(sample_library, other)
    desk.app.change_library(str(other))
    desk.until(lambda: desk.app.desk.is_open and desk.app.desk.library.path == other)
    desk.settle()
    assert desk.place.article is None
    desk.app.change_library(str(folders.library))
    desk.until(lambda: desk.place.article is not None)


def test_an_upgraded_library_says_where_it_is_kept_as_it_was(open_desk: OpenDesk, tmp_path: Path) -> None:
    write(tmp_path / "old.claims", 5)
    desk = open_desk(where=str(tmp_path / "old.claims"))
    desk.until(lambda: desk.app.desk.finder.is_warm)
    desk.settle()
    assert desk.said == (
        "old.claims was made ready for this version of ClaimTracker. "
        "How it was before is kept in “old backups”."
    )
    assert [one.name[-22:] for one in (tmp_path / "old backups").iterdir()] == ["-before-upgrade.claims"]


def test_the_library_asked_for_last_is_the_one_that_opens(desk: DeskPage, tmp_path: Path) -> None:
    desk.app.change_library(str(tmp_path / "first.claims"))
    desk.app.change_library(str(tmp_path / "second.claims"))
    desk.until(lambda: desk.app.desk.is_open)
    desk.settle()
    assert desk.window.status.library.text() == "second.claims"
    desk.app.change_library(str(tmp_path / "first.claims"))
    desk.until(lambda: desk.window.status.library.text() == "first.claims")


@pytest.mark.parametrize("answer", ["close", "empty"])
def test_a_damaged_library_without_a_backup_is_not_made_empty_unasked(
    open_desk: OpenDesk, folders: Folders, sample_library: Path, answer: str
) -> None:
    shutil.copy(sample_library, folders.library)
    scramble(folders.library, 100, 400)
    damaged, heard = folders.library.read_bytes(), []
    timer = QTimer()

    def choose() -> None:
        for dialog in questions():
            heard.append((dialog.sentence.text(), list(dialog.choice_buttons)))
            dialog.choice_buttons[answer].click()

    timer.timeout.connect(choose)
    timer.start(10)
    desk = open_desk(waits=False)
    desk.until(lambda: bool(heard))
    desk.settle()
    ((sentence, choices),) = heard
    assert "damaged" in sentence and choices == ["other", "empty", "close"]
    begun = answer == "empty"
    assert desk.app.desk.is_open is begun
    kept = next(folders.data.glob("*damaged*")) if begun else folders.library
    assert kept.read_bytes() == damaged


def test_libraries_of_one_name_in_two_folders_are_two(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        named.append(location("desk.claims", folders))
    assert named == [str(tmp_path / name / "desk.claims") for name in ("a", "b")]
    assert folders.journal(named[0]) != folders.journal(named[1])
    assert Settings.load(folders.settings).values == {}


def test_only_files_that_fit_are_read_to_be_attached(tmp_path: Path) -> None:
    large = tmp_path / "recording.wav"
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    for path, words in ((large, "larger than 200 MB"), (tmp_path, "not a file")):
        with pytest.raises(BadInput, match=words):
            read_file(path)
