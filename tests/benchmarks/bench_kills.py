"""Hand-overs that are killed: is every file whole afterwards, in every format?

``bench_kills.py [KILLS [FORMAT…]]``: each writer is a process that replaces the files of one desk by those of
another, killed with signal 9 at a moment that is spread evenly over its round.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from claimtracker.domain.hand_over import Format
from tests.safety.kills import Kills, two_desks

KILLS = 200


def main(kills: int, formats: list[Format]) -> int:
    """Print the table; return 1 when a part of a file was left in its place."""
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
    return 1 if found else 0


if __name__ == "__main__":
    chosen = [Format(name) for name in sys.argv[2:]] or list(Format)
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS, chosen))
