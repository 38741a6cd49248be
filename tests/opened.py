"""Opens what we wrote in other people's programs; skips, with the reason, where a program is not there."""

import csv
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

NO_OFFICE = "LibreOffice (soffice) is not installed: nothing here opens the file as an office does"


CSV_READ_AS_UTF_8 = "--infilter=CSV:44,34,76,1"
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def in_office(paths: Path | Sequence[Path], kind: str, folder: Path) -> Path:
    """Let LibreOffice convert files of one kind to another, such as ``txt``; returns the first it wrote."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip(NO_OFFICE)
    several = [paths] if isinstance(paths, Path) else list(paths)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    if several[0].suffix == ".csv":
        command.insert(3, CSV_READ_AS_UTF_8)
    done = subprocess.run([*command, *map(str, several)], capture_output=True, timeout=120, check=False)
    found = sorted(folder.glob(f"{several[0].stem}*.{kind.partition(':')[0]}"))
    assert found, done.stderr.decode()
    return found[0]


def sheets_in_office(paths: Path | Sequence[Path], folder: Path) -> dict[str, list[list[str]]]:
    """Return every sheet of files as LibreOffice reads them, formulas worked out, by the sheet's name.

    A sheet of a workbook is ``claims.xlsx: evidence``; a CSV file is one sheet.
    """
    several = [paths] if isinstance(paths, Path) else list(paths)
    for kind in sorted({path.suffix for path in several}):
        in_office([path for path in several if path.suffix == kind], EVERY_SHEET, folder)
    found = {}
    for path in several:
        for sheet in folder.glob(f"{path.stem}-*.csv"):
            within = f": {sheet.stem.removeprefix(f'{path.stem}-')}" if path.suffix == ".xlsx" else ""
            found[f"{path.name}{within}"] = _rows(sheet)
    return found


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
