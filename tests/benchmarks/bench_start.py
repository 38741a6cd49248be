"""The start of the desk, from the command to a painted window and to the last article, beside a bare window.

Every start is a process of its own through ``python -m claimtracker``'s main, on a library of 10,000 and
of 100,000 claims; the bare one is an empty QMainWindow. The pace of a machine changes within a minute, so
each start has two bare ones beside it: one with PySide as it is delivered, and one with PySide's own Python
files unpacked, as our set-up leaves them (ADR 35). Medians of nine. A tenth start stays open to measure how
long the window's thread is held at once while the inspector is made behind the article, then switching
articles, and what the desk costs while nobody touches it.
"""

import compileall
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

# Qt's own offscreen screen, 800 pixels square, is smaller than the desk: the window would grow once painted.
SCREEN = Path(__file__).with_name("screen.json")
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"

STARTS = 9
SIZES = (10_000, 100_000)
USABLE_AT_MOST, TIMES_BARE, SLOWER_AT_MOST = 1.0, 6.0, 1.2
SWITCH_AT_MOST, IDLE_AT_MOST, HELD_AT_MOST = 0.3, 0.01, 0.05
LONGEST = 120
HOME = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}


def environment(folder: Path, *first: Path) -> dict[str, str]:
    """Return the environment of a person whose home is the folder; Python looks into ``first`` first."""
    places = os.pathsep.join(map(str, (*first, Path(__file__).resolve().parents[2])))
    return {**os.environ, **{name: str(folder / part) for name, part in HOME.items()}, "PYTHONPATH": places}


def started(kind: str, folder: Path, *first: Path) -> dict[str, float]:
    """Start a process and return what it measured, in seconds from the moment before it was started."""
    watch = Path(__file__).with_name("start_watch.py")
    command = [sys.executable, str(watch), kind, repr(time.time())]
    said = subprocess.run(
        command, env=environment(folder, *first), capture_output=True, text=True, check=True, timeout=LONGEST
    )
    measured: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return measured


def as_delivered(folder: Path) -> Path:
    """Copy PySide's loader without the files that set-up unpacks; returns where Python finds it."""
    found = find_spec("shiboken6")
    assert found is not None and found.origin is not None
    shutil.copytree(
        Path(found.origin).parent, folder / "shiboken6", ignore=shutil.ignore_patterns("files.dir")
    )
    started("bare", folder, folder)  # compiles what is compiled once
    return folder


def medians(bare: Path, delivered: Path, desk: Path) -> list[dict[str, float]]:
    """Return the medians of several starts of two bare windows and of the desk, taken in turns."""
    runs = [
        (started("bare", bare, delivered), started("bare", bare), started("desk", desk))
        for _ in range(STARTS)
    ]
    return [
        {name: statistics.median(one[name] for one in turn) for name in turn[0]}
        for turn in zip(*runs, strict=True)
    ]


def prepare(folder: Path, claims: int) -> None:
    """Make a home with a library of so many claims, and leave an article open in it."""
    import store_desk

    for part in HOME.values():
        (folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)
    data = folder / "data" / "ClaimTracker"
    data.mkdir(mode=0o700)
    store_desk.fill(data / "desk.claims", claims).close()
    config = folder / "config" / "ClaimTracker"
    config.mkdir(mode=0o700)
    # As the window knows its library again.
    mark = sha256(str(data / "desk.claims").encode()).hexdigest()[:16]
    state = {"where in each library": {mark: {"article": 1, "claim": 1}}, "theme": "light"}
    (config / "settings.json").write_text(json.dumps(state), "utf-8")
    started("desk", folder)  # what only the first start of a library does is not measured


def row(name: str, seconds: float, bare_window: float, most: float = 0.0, times: float = 0.0) -> bool:
    """Print a line of the table; returns whether it held."""
    aims = [f"at most {most:.2f} s" if most else "", f"{times:g}x" if times else ""]
    held = (not most or seconds <= most) and (not times or seconds <= times * bare_window)
    ratio = f"{seconds / bare_window:.1f}x"
    aim = ", ".join(filter(None, aims))
    print(f"  {name:<44}{seconds:>8.3f} s  {ratio:>6}  {aim:<22}{missed(held)}")
    return held


def missed(held: bool) -> str:
    """Return what is printed behind a figure."""
    return "" if held else "  MISSED"


def main() -> int:
    """Measure every start; returns 1 when a limit was missed."""
    compileall.compile_dir(Path(__file__).resolve().parents[2] / "claimtracker", quiet=2)  # as set-up does
    print("\nStart of the desk, medians of nine (a bare QMainWindow = 1x)")
    held, usable = [], {}
    with tempfile.TemporaryDirectory() as kept:
        empty = Path(kept) / "bare"
        empty.mkdir()
        delivered = as_delivered(Path(kept) / "delivered")
        for claims in SIZES:
            folder = Path(kept) / str(claims)
            folder.mkdir()
            prepare(folder, claims)
            bare, unpacked, found = medians(empty, delivered, folder)
            window = bare["painted"]
            usable[claims] = found["usable"] / window
            row("bare QMainWindow, painted", window, window)
            row("the same, PySide's files unpacked", unpacked["painted"], window)
            row(f"{claims:,} claims: window painted", found["painted"], window)
            held.append(
                row(f"{claims:,} claims: article shown", found["usable"], window, USABLE_AT_MOST, TIMES_BARE)
            )
            print(f"  {'':<44}{'':>10}  {found['usable'] / unpacked['painted']:>5.1f}x  unpacked")
            row(f"{claims:,} claims: processor until then", found["processor"], bare["processor"])
            stayed = started("stay", folder)
            held.append(
                row(f"{claims:,} claims: the window's thread, at once", stayed["held"], window, HELD_AT_MOST)
            )
            held.append(
                row(f"{claims:,} claims: another article, painted", stayed["switch"], window, SWITCH_AT_MOST)
            )
            held.append(stayed["idle"] <= IDLE_AT_MOST)
            idle = f"{claims:,} claims: processor while idle"
            print(f"  {idle:<44}{stayed['idle'] * 100:>8.2f} %{missed(held[-1])}")
    slower = usable[SIZES[1]] / usable[SIZES[0]]
    held.append(slower <= SLOWER_AT_MOST)
    aim = f"(at most {SLOWER_AT_MOST:.2f}x)"
    print(f"  100,000 claims against 10,000, in bare windows: {slower:.2f}x {aim}{missed(held[-1])}")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
