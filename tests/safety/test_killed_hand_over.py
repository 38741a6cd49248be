"""A hand-over that is killed leaves every file as it was or whole, in every format."""

import random
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from claimtracker.domain.edits import Edit
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope, Progress
from claimtracker.store.library import Library
from tests.services.desk import mark

FORMATS = [kind for kind in Format if kind is not Format.PDF]
OPTIONS = HandOverOptions(publisher=Publisher("Courier", "https://courier.example"))
WRITER = """
import sys
from pathlib import Path
from claimtracker.services.open_library import open_library
from tests.safety.test_killed_hand_over import FORMATS, hand_over_all
libraries = [open_library(path) for path in sys.argv[2:]]
while True:
    for library in libraries:
        hand_over_all(library, Path(sys.argv[1]), lambda done, total: print(done, total, flush=True))
        print("whole", flush=True)
"""


def hand_over_all(library: Library, folder: Path, progress: Progress = lambda _done, _total: None) -> None:
    """Write every format but the PDF, telling how far it is."""
    hand_over(library, ExportScope(), folder, FORMATS, OPTIONS, progress=progress)


@pytest.fixture
def desks(tmp_path: Path) -> list[Path]:
    """Two desks that differ in what was found."""
    paths = [tmp_path / f"{name}.claims" for name in "ab"]
    for path in paths:
        library = open_library(path, "Ana")
        claim = mark(library, "Ridership rose by 40 percent")
        fields = {"finding": path.stem * 20_000, "review_url": "https://courier.example/1"}
        edit_claim(library, claim.id, [Edit(name, "", value) for name, value in fields.items()])
        give_verdict(library, claim.id, "neutral/1", "false")
        library.close()
    return paths


def contents(path: Path) -> bytes:
    """Return what a file holds; a Word document's parts, because its zip names the time of writing."""
    if path.suffix != ".docx":
        return path.read_bytes()
    with ZipFile(path) as file:
        return b"".join(file.read(name) for name in sorted(file.namelist()))


def killed_while_writing(folder: Path, desks: list[Path], after: int) -> None:
    command = [sys.executable, "-c", WRITER, str(folder), *map(str, desks)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            assert writer.stdout.readline()
        writer.kill()


def no_kill_leaves_a_part(folder: Path, desks: list[Path], kills: int) -> None:
    whole: dict[str, set[bytes]] = {}
    folder.mkdir()
    for desk in desks:
        library = open_library(desk)
        hand_over_all(library, folder)
        library.close()
        for path in folder.iterdir():
            whole.setdefault(path.name, set()).add(contents(path))
    assert len(whole) == 14 and sum(len(states) for states in whole.values()) >= 22
    dice = random.Random(kills)
    for _ in range(kills):
        killed_while_writing(folder, desks, dice.randint(1, 90))
        for name, states in whole.items():
            assert contents(folder / name) in states, name
    left = [entry.name for entry in folder.iterdir() if entry.name not in whole]
    assert all(name.startswith(".export-") for name in left)


def test_a_killed_hand_over_leaves_no_part_of_any_format(desks: list[Path], tmp_path: Path) -> None:
    no_kill_leaves_a_part(tmp_path / "out", desks, 3)
