"""Kills processes that hand over, and looks at what stands in the folder after each."""

import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self
from zipfile import ZipFile

import pypdfium2

from claimtracker.domain.edits import Edit
from claimtracker.domain.hand_over import Format, Way
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.open_library import open_library
from tests.services.desk import link, mark

ROOT = Path(__file__).resolve().parents[2]
PARTS = ".export-"
"""How the folder begins that a killed hand-over leaves, until the next one sweeps it away."""


def two_desks(folder: Path) -> list[Path]:
    """Make two desks that differ in what was found, at such length that writing takes a while."""
    paths = [folder / f"{name}.claims" for name in "ab"]
    for path in paths:
        library = open_library(path, "Ana")
        claim = mark(library, "Ridership rose by 40 percent")
        fields = {"finding": f"{path.stem * 9} " * 400, "review_url": "https://courier.example/1"}
        edit_claim(library, claim.id, [Edit(name, "", value) for name, value in fields.items()])
        give_verdict(library, claim.id, "neutral/1", "false")
        link(library, claim.id)
        asked = mark(library, "The bridge cost 4.2 million euros")
        edit_claim(library, asked.id, [Edit("open_questions", "", f"Is it {path.stem}?")])
        library.close()
    return paths


def contents(path: Path) -> bytes:
    """Return what a file holds, without the moment of writing that some formats name.

    Raises whatever a part of a file would: of a Word document all parts are read, of a PDF all pages.
    """
    if path.suffix == ".docx":
        with ZipFile(path) as file:
            return b"".join(file.read(name) for name in sorted(file.namelist()))
    if path.suffix == ".pdf":
        assert path.read_bytes().rstrip().endswith(b"%%EOF"), "the end of the PDF is missing"
        return "\f".join(pages_of(path)).encode()
    return path.read_bytes()


def pages_of(path: Path) -> list[str]:
    """Return the text of each page of a PDF as another program reads it, white space taken together."""
    document = pypdfium2.PdfDocument(path)
    try:
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(" ".join(words.get_text_range().split()))
            words.close()
            page.close()
        return texts
    finally:
        document.close()


class Kills:
    """One folder in which writers die. ``amid`` counts kills while files were made, ``mixed`` those between.

    After a kill between two renames whole files of both desks stand side by side.
    """

    def __init__(self, desks: list[Path], folder: Path, way: Way = Way.REPLACE) -> None:
        self._desks, self._folder, self._way = desks, folder, way
        self._dice = random.Random(str(folder))
        self.amid = self.mixed = 0

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.safety.doomed_writers", str(self._folder), self._way.name]
        self._nursery = subprocess.Popen(
            [*command, *map(str, self._desks)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._nursery.communicate()

    def kill(self, wanted: Format, times: int) -> list[str]:
        """Kill so many writers of a format; returns the names of files that were neither old nor new."""
        whole = self._states(wanted)
        self.amid = self.mixed = 0
        found: list[str] = []
        for _ in range(times):
            self._ask(f"{wanted.value} {self._dice.random()}")
            stand = {name: self._state(name, states) for name, states in whole.items()}
            found += [name for name, desks in stand.items() if not desks]
            self.mixed += not set.intersection(*stand.values())
            self.amid += any(entry.name.startswith(PARTS) for entry in self._folder.iterdir())
        return found

    def _states(self, wanted: Format) -> dict[str, list[bytes]]:
        """Write the files of each desk once; returns what each file holds then."""
        whole: dict[str, list[bytes]] = defaultdict(list)
        self._ask(f"{wanted.value} whole")
        for desk in self._desks:
            for path in (self._folder.parent / f"{wanted}-{desk.stem}").iterdir():
                whole[path.name].append(contents(path))
        assert whole and any(len(set(states)) == len(self._desks) for states in whole.values())
        return whole

    def _state(self, name: str, states: Iterable[bytes]) -> set[int]:
        """Return the desks whose file this can be: none of them when it is a part."""
        try:
            held = contents(self._folder / name)
        except Exception:  # noqa: BLE001 - whatever a library says of a part: it is none of the whole files
            return set()
        return {number for number, state in enumerate(states) if state == held}

    def _ask(self, line: str) -> None:
        assert self._nursery.stdin is not None and self._nursery.stdout is not None
        self._nursery.stdin.write(f"{line}\n")
        self._nursery.stdin.flush()
        assert self._nursery.stdout.readline() == "done\n", "a writer could not be begun"
