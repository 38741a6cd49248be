"""Kills processes that bring a library's schema up to date, and looks at the file after each."""

import random
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

from claimtracker.services.open_library import open_library
from claimtracker.store.schema_version import SCHEMA_VERSION
from tests.safety.kills import ROOT
from tests.store import past_schemas

FOREVER = 60.0


class KilledOpenings:
    """One folder in which libraries of earlier schemas are opened by processes that die."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._dice = random.Random(str(folder))

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.safety.doomed_openers"]
        self._nursery = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._nursery.communicate()

    def kill(self, version: int, times: int) -> Counter[str]:
        """Kill so many openers of a library of this schema; returns how many libraries are in which state.

        ``old`` and ``new`` are whole; anything else says what is wrong.
        """
        lives = self._life(version, FOREVER)[0]
        return Counter(self._life(version, lives * self._dice.random())[1] for _ in range(times))

    def _life(self, version: int, seconds: float) -> tuple[float, str]:
        folder = self._folder / "desk"
        folder.mkdir(parents=True)
        path = folder / "old.claims"
        past_schemas.write(path, version)
        lived = self._ask(path, seconds)
        state = state_of(path, version)
        open_library(path).close()
        after = state_of(path, version)
        shutil.rmtree(folder)
        return lived, state if after == "new" else f"cannot be opened afterwards: {after}"

    def _ask(self, path: Path, seconds: float) -> float:
        assert self._nursery.stdin is not None and self._nursery.stdout is not None
        self._nursery.stdin.write(f"{path} {seconds}\n")
        self._nursery.stdin.flush()
        return float(self._nursery.stdout.readline())


def state_of(path: Path, version: int) -> str:
    """Return ``old`` or ``new`` for a library wholly of one schema with every row, else what is wrong."""
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "damaged"
        (header,) = connection.execute("PRAGMA user_version").fetchone()
        (named,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if f"{header:04}" != named:
            return f"header {header}, table {named}"
        for table, values in past_schemas.rows_of(version):
            held = connection.execute(f"SELECT {', '.join(values)} FROM {table}").fetchall()
            if held != [tuple(values.values())]:
                return f"rows of {table}"
    wanted = past_schemas.SCHEMAS / f"{header:04}.sql"
    stored = sorted(wanted.read_text(encoding="utf-8").split(";\n")[2:-1])
    if sorted(list(past_schemas.statements(path))[2:]) != stored:
        return f"half of schema {header}"
    return "new" if header == SCHEMA_VERSION else "old" if header == version else f"schema {header}"
