"""Tries a built application: its demo must hand over the same claim sheet as the checkout's.

Run by packaging/bundle.sh as ``.venv/bin/python packaging/smoke_test.py PROGRAM``. The built application
runs without the checkout in sight: in another folder, with a home of its own and no Python settings.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources/samples/bike-lanes.html"
OF_THE_MOMENT = {"claim_id", "source_id", "created_at", "updated_at", "duplicate_of"}
PNG = b"\x89PNG\r\n\x1a\n"
Rows = list[dict[str, str]]


KEPT = ("PATH", "LANG", "TMPDIR", "TEMP", "SYSTEMROOT")
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR")


def _environment(program: list[str], home: Path) -> dict[str, str]:
    home.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    if program[0] == sys.executable:
        kept["PYTHONPATH"] = str(ROOT)
    return {**kept, **dict.fromkeys(HOMES, str(home)), "QT_QPA_PLATFORM": "offscreen"}


def _run(program: list[str], arguments: list[str], folder: Path, home: Path) -> str:
    run = subprocess.run(
        [*program, *arguments],
        cwd=folder,
        env=_environment(program, home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    if run.returncode != 0:
        sys.exit(f"{program[0]} {' '.join(arguments)} ended with {run.returncode}:\n{run.stdout}{run.stderr}")
    return run.stdout


def _rows(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: "" if name in OF_THE_MOMENT else cell for name, cell in row.items()}
            for row in csv.DictReader(file)
        ]


def _demo(program: list[str], folder: Path) -> tuple[Rows, Rows]:
    out = folder / "demo"
    folder.mkdir()
    _run(program, ["demo", "--out", str(out)], folder, folder / "home-demo")
    if not (out / "desk.png").read_bytes().startswith(PNG):
        sys.exit(f"{program[0]} drew no picture of the desk")
    return _rows(out / "claims.csv"), _rows(out / "evidence.csv")


def _read(program: list[str], folder: Path) -> object:
    return json.loads(_run(program, ["read", str(SAMPLE), "--json"], folder, folder / "home-read"))


def main(built: Path) -> None:
    """Compare demo and reading of the built application with the checkout's; exits with what differs."""
    checkout = [sys.executable, "-m", "claimtracker"]
    bundle = [str(built.absolute())]
    with tempfile.TemporaryDirectory(prefix="claimtracker-smoke-") as name:
        expected, got = Path(name) / "checkout", Path(name) / "bundle"
        sheets = _demo(checkout, expected)
        started = time.perf_counter()
        if _demo(bundle, got) != sheets:
            sys.exit(f"{built}: the claim sheet differs from the checkout's")
        seconds = time.perf_counter() - started
        if _read(bundle, got) != _read(checkout, expected):
            sys.exit(f"{built}: the article is read differently from the checkout")
    counts = f"{len(sheets[0])} claims and {len(sheets[1])} pieces of evidence"
    print(f"{built}: demo in {seconds:.1f} s, {counts} as in the checkout")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
