"""A terminal for tests: commands run in this process, on a library of their own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claimtracker.__main__ import draw_pdf
from claimtracker.cli.app import run
from claimtracker.cli.context import Drawing, Picture


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said: to programs on stdout, to people on stderr, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on stdout."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """A JSON value for each line of stdout, and nothing else there."""
        return [json.loads(line) for line in self.out.splitlines()]


class Terminal:
    """Runs commands on one library; ``read_output`` returns what was written since the last time."""

    def __init__(self, library: Path, read_output: Callable[[], tuple[bytes, bytes]]) -> None:
        self.library = library
        self._read_output = read_output

    def __call__(self, *arguments: str | Path, picture: Picture | None = None) -> Said:
        """Run a command on the library."""
        return self.bare("--library", self.library, *arguments, picture=picture)

    def bare(self, *arguments: str | Path, picture: Picture | None = None) -> Said:
        """Run a command that names no library, or names it itself."""
        self._read_output()
        drawing = Drawing(picture, draw_pdf) if picture else None
        code = run([str(argument) for argument in arguments], drawing)
        out, err = self._read_output()
        return Said(code, out.decode("utf-8"), err.decode("utf-8"))


@pytest.fixture
def terminal(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal with an empty library; the hook for our own faults goes back where it was."""
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def read_output() -> tuple[bytes, bytes]:
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return out, err

    return Terminal(tmp_path / "desk.claims", read_output)


def csv_file(folder: Path, text: str, name: str = "claims.csv", encoding: str = "utf-8") -> Path:
    """Write a CSV file as a person's program would."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path
