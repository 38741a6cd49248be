"""Tries a built application: its demo and its hand-over in every format must equal the checkout's.

Run by packaging/bundle.sh as ``.venv/bin/python packaging/smoke_test.py PROGRAM``. The built application
runs without the checkout in sight: in another folder, with a home of its own and no Python settings.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pypdfium2

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services import browse
from claimtracker.services.demo import fill_desk, sample_article
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.open_library import open_library

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


def _desk(path: Path) -> None:
    """Make the desk of the demo, its checks published, so that every format has something to hold."""
    original = sample_article()
    with ReadingProcess() as process:
        read = process.read(original)
    with closing(open_library(path, "Ana Checker")) as library:
        fill_desk(library, read, original)
        for claim_id in browse.claim_ids(library, ClaimQuery()):
            edit_claim(library, claim_id, [Edit("review_url", "", f"https://courier.example/{claim_id}")])


def _handed_over(program: list[str], desk: Path, folder: Path) -> dict[str, object]:
    """Let a program write every format of a copy of the desk; returns what each file holds, by its name."""
    own, out = folder / desk.name, folder / "all"
    shutil.copy(desk, own)
    formats = [word for wanted in Format for word in ("--format", wanted.value)]
    wish = ["--library", str(own), "export", "--out", str(out), "--flat", *formats]
    _run(program, wish, folder, folder / "home-export")
    return {path.name: _held(path) for path in sorted(out.iterdir())}


def _held(path: Path) -> object:
    """Return what a file holds, without the moment of writing that Word's and PDF files name."""
    if path.suffix == ".docx":
        with ZipFile(path) as file:
            return {name: file.read(name) for name in file.namelist()}
    if path.suffix == ".pdf":
        with closing(pypdfium2.PdfDocument(path)) as document:
            return [page.get_textpage().get_text_range() for page in document]
    return path.read_bytes()


def _compare_hand_over(checkout: list[str], bundle: list[str], folders: tuple[Path, Path]) -> int:
    """Exit with the names of the files that differ; returns how many there are."""
    desk = folders[0].parent / "desk.claims"
    _desk(desk)
    expected, got = (
        _handed_over(program, desk, folder)
        for program, folder in zip((checkout, bundle), folders, strict=True)
    )
    names = sorted(expected.keys() | got.keys())
    if differ := [name for name in names if expected.get(name) != got.get(name)]:
        sys.exit(f"{bundle[0]}: differs from the checkout in {', '.join(differ)}")
    return len(names)


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
        files = _compare_hand_over(checkout, bundle, (expected, got))
    counts = f"{len(sheets[0])} claims and {len(sheets[1])} pieces of evidence"
    told = f"{counts} as in the checkout, {files} files of {len(Format)} formats too"
    print(f"{built}: demo in {seconds:.1f} s, {told}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
