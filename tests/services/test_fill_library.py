"""A whole desk goes into a new library, or nothing of it stays."""

from pathlib import Path

import pytest

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import BadInput, Cancelled, UnreadableFile
from claimtracker.services import browse
from claimtracker.services.fill_library import fill_new, look
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library
from tests.services.desk import mark
from tests.services.test_desk_archive import archived, changed


@pytest.fixture
def archive(file_library: Library, tmp_path: Path) -> Path:
    mark(file_library, "Nobody asked why.")
    return archived(file_library, tmp_path / "out")


def test_what_is_in_it_is_told_and_whether_it_fits_here(file_library: Library, archive: Path) -> None:
    seen = look(file_library, archive)
    assert "1 claim" in map(str, seen.counts)
    assert (seen.masked_sources, seen.fits_here) == (0, False)


def test_a_new_library_is_made_and_filled(archive: Path, tmp_path: Path) -> None:
    new, told = tmp_path / "new.claims", []
    fill_new(new, "Ana", archive, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] and len(told) > 3
    library = open_library(new)
    assert browse.claim_count(library, ClaimQuery()) == 1
    library.close()
    with pytest.raises(BadInput, match="there already"):
        fill_new(new, "Ana", archive)
    assert new.exists()


def test_what_fails_or_is_stopped_leaves_no_library(archive: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.claims"
    with pytest.raises(Cancelled):
        fill_new(new, "Ana", archive, cancelled=lambda: True)
    harmed = changed(archive, tmp_path / "harmed.zip", "tables/claim.jsonl", b"")
    with pytest.raises(UnreadableFile):
        fill_new(new, "Ana", harmed)
    assert not list(tmp_path.glob("new.claims*"))
