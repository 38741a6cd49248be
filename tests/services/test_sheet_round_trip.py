"""Export, import into an empty desk, export again: the same files, whatever is on the desk."""

import shutil
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtracker.exchange.sheets.lines import SEPARATORS
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse
from claimtracker.services.import_sheet import apply_import
from claimtracker.services.open_library import open_library
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.rows import snapshot
from tests.services.sheet_desk import SheetDesk, exported, imported, planned
from tests.store.libraries import location


@settings(max_examples=12)
@given(
    seed=st.integers(0, 10**6),
    separator=st.sampled_from(SEPARATORS),
    bom=st.booleans(),
    unmask=st.booleans(),
)
def test_the_same_files_come_out_again(
    empty_file: Path, seed: int, separator: str, bom: bool, unmask: bool
) -> None:
    options = SheetOptions(bom, separator, unmask)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for desk in ("one.claims", "two.claims"):
            shutil.copy(empty_file, folder / desk)
        with closing(open_library(folder / "one.claims", "Ana")) as library:
            SheetDesk(library, seed).steps(60)
            first = exported(library, folder, options)
        with closing(open_library(folder / "two.claims", "Bo")) as library:
            imported(library, *first)
            assert exported(library, folder, options) == first
            again = planned(library, *first)
            assert again.is_empty
            assert not again.claims.conflicts


@pytest.mark.parametrize("seed", range(3))
def test_on_a_file_and_on_a_server(library: Library, empty_file: Path, tmp_path: Path, seed: int) -> None:
    shutil.copy(empty_file, tmp_path / "other.claims")
    with closing(open_library(tmp_path / "other.claims", "Ana")) as other:
        SheetDesk(other, seed).steps(40)
        first = exported(other, tmp_path)
    imported(library, *first)
    assert exported(library, tmp_path) == first


def test_its_own_sheet_changes_nothing(library: Library, tmp_path: Path) -> None:
    SheetDesk(library, 5).steps(80)
    before = snapshot(library)
    files = exported(library, tmp_path)
    assert planned(library, *files).is_empty
    imported(library, *files)
    assert snapshot(library) == before


def test_undo_puts_everything_back_and_the_sheet_can_come_again(
    library: Library, empty_file: Path, tmp_path: Path
) -> None:
    shutil.copy(empty_file, tmp_path / "other.claims")
    with closing(open_library(tmp_path / "other.claims", "Ana")) as other:
        SheetDesk(other, 7).steps(60)
        files = exported(other, tmp_path)
    SheetDesk(library, 8).steps(20)
    before, shown = snapshot(library), browse.counts(library)
    mine = exported(library, tmp_path)
    done = apply_import(library, planned(library, *files))
    assert browse.counts(library).claims > shown.claims
    undo(library, done.changes.change_set_id, "Undo import claim sheet")
    after = browse.counts(library)
    assert (after.claims, after.articles, after.sources) == (shown.claims, shown.articles, shown.sources)
    assert exported(library, tmp_path) == mine
    assert before.keys() == snapshot(library).keys()
    plan = planned(library, *files)
    assert plan.in_bin.claims
    assert "In the bin now, and brought back by this sheet" in " ".join(plan.notes)
    apply_import(library, plan)
    with closing(open_library(location(library), "Bo")) as opened:
        assert browse.counts(opened).claims == shown.claims + done.value.claims_added
