"""The history of a claim with 1,000 changes: read, made into sentences, and shown; then a state previewed.

Run: QT_QPA_PLATFORM=offscreen .venv/bin/python tests/benchmarks/bench_history.py
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea

from claimtracker.domain.edits import Edit
from claimtracker.domain.past import RecordKind
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.open_library import open_library
from claimtracker.services.restore_past import history, preview, restore
from claimtracker.store import claims
from claimtracker.store.library import Library
from claimtracker.ui.claims.history_panel import HistoryPanel

CHANGES = 1_000
ROUNDS = 30


def claim_with_changes(library: Library) -> int:
    """Return a claim that was edited a thousand times."""
    with library.write("Claim") as work:
        claim_id = claims.add_claim(work, "The bridge cost 4.2 million euros").id
    for number in range(CHANGES):
        seen = f"note {number - 1}" if number else ""
        edit_claim(library, claim_id, [Edit("notes", seen, f"note {number}")])
    return claim_id


def told(name: str, act: Callable[[], object]) -> None:
    """Print the median and the slowest of some rounds, in milliseconds."""
    spent = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        act()
        spent.append((time.perf_counter() - start) * 1000)
    print(f"{name:<44} {statistics.median(spent):7.1f} ms  {max(spent):7.1f} ms")


def main() -> None:
    """Measure on a library of its own."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "desk.claims", "Bench")
        claim_id = claim_with_changes(library)
        first = history(library, RecordKind.CLAIM, claim_id)
        oldest = history(library, RecordKind.CLAIM, claim_id, limit=CHANGES + 9).lines[-1].moment
        panel = HistoryPanel()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(panel)
        area.resize(380, 900)
        area.show()
        panel.opener.open()

        def view() -> None:
            panel.start()
            panel.opener.open()
            panel.show_page(history(library, RecordKind.CLAIM, claim_id))
            app.processEvents()

        print(f"{CHANGES:,} changes, pages of {len(first.lines)}{'median':>26}     slowest")
        told("read a page and make sentences", lambda: history(library, RecordKind.CLAIM, claim_id))
        told("open the view: read, show and paint", view)
        told("preview the oldest state", lambda: preview(library, RecordKind.CLAIM, claim_id, oldest))
        start = time.perf_counter()
        restore(library, RecordKind.CLAIM, claim_id, oldest)
        print(f"restore the oldest state, once{'':<14} {(time.perf_counter() - start) * 1000:7.1f} ms")
        library.close()


if __name__ == "__main__":
    main()
