"""Opens what we wrote in other people's programs; skips, with the reason, where a program is not there."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

NO_OFFICE = "LibreOffice (soffice) is not installed: nothing here opens the file as an office does"


CSV_READ_AS_UTF_8 = "--infilter=CSV:44,34,76,1"


def in_office(path: Path, kind: str, folder: Path) -> Path:
    """Let LibreOffice convert a file to another kind, such as ``pdf``; returns what it wrote."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip(NO_OFFICE)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(path)]
    if path.suffix == ".csv":
        command.insert(3, CSV_READ_AS_UTF_8)
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    found = sorted(folder.glob(f"{path.stem}*.{kind.partition(':')[0]}"))
    assert found, done.stderr.decode()
    return found[0]


def sheets_in_office(path: Path, folder: Path) -> dict[str, list[list[str]]]:
    """Return every sheet of a file as LibreOffice reads it, formulas worked out, by the sheet's name.

    A CSV file is one sheet without a name.
    """
    every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    in_office(path, every, folder)
    return {
        found.stem.removeprefix(path.stem).removeprefix("-"): _rows(found)
        for found in folder.glob(f"{path.stem}*.csv")
    }


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
