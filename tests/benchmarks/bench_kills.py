"""Hand-overs and upgrades that are killed: is every file whole afterwards?

``bench_kills.py [KILLS [FORMAT…]]``: each writer is a process that replaces the files of one desk by those of
another, killed with signal 9 at a moment that is spread evenly over its round. ``upgrade``, beside the
formats, is the opening of a library of each earlier schema.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from claimtracker.domain.hand_over import Format
from claimtracker.store.schema_version import SCHEMA_VERSION
from tests.safety.killed_openings import KilledOpenings
from tests.safety.kills import Kills, two_desks

KILLS = 200
UPGRADE = "upgrade"


def hand_overs(kills: int, formats: list[Format]) -> int:
    """Print the table of the formats; returns how many parts of a file were left in its place."""
    found = 0
    print("| format | kills | while files were made | between two files | parts left in a file's place |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        desks = two_desks(Path(name))
        for wanted in formats:
            with Kills(desks, Path(name) / "out") as killed:
                parts = killed.kill(wanted, kills)
            found += len(parts)
            print(f"| {wanted} | {kills} | {killed.amid} | {killed.mixed} | {len(parts)} |", flush=True)
    return found


def upgrades(kills: int) -> int:
    """Print the table of the schemas; returns how many libraries were neither wholly old nor wholly new."""
    wrong = 0
    print("\n| library of schema | kills | old schema | new schema | anything else |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name, KilledOpenings(Path(name)) as openings:
        for version in range(1, SCHEMA_VERSION):
            found = openings.kill(version, kills)
            other = kills - found["old"] - found["new"]
            wrong += other
            print(f"| {version} | {kills} | {found['old']} | {found['new']} | {other} |", flush=True)
    return wrong


if __name__ == "__main__":
    times = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    chosen = sys.argv[2:] or [*Format, UPGRADE]
    bad = hand_overs(times, [Format(one) for one in chosen if one != UPGRADE])
    bad += upgrades(times) if UPGRADE in chosen else 0
    sys.exit(1 if bad else 0)
