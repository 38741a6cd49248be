"""One window for each library, whatever way leads to its file."""

from pathlib import Path

import pytest

from claimtracker.domain.errors import LibraryInUse
from claimtracker.ui.shell.single_desk import SingleDesk
from tests.store.permissions import mode


def test_a_link_leads_to_the_same_lock(tmp_path: Path) -> None:
    library, link = tmp_path / "desk.claims", tmp_path / "link.claims"
    library.touch()
    link.symlink_to(library)
    first = SingleDesk.take(str(library))
    with pytest.raises(LibraryInUse):
        SingleDesk.take(str(link))
    first.release()
    SingleDesk.take(str(link)).release()


def test_a_closed_folder_is_left_to_the_opening(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    (folder / "inner").mkdir(parents=True)
    with mode(folder, 0o000):
        SingleDesk.take(str(folder / "inner" / "desk.claims")).release()
