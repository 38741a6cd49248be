"""How many notes the claims of a table have on what their checks lack: asked for once their rows are painted.

To count them takes longer than to read the rows, and most of what scrolls past is never looked at.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from claimtracker.domain.claims import ClaimRow

AskLacks = Callable[[Sequence[int], Callable[[dict[int, int]], None], Callable[[], None]], None]
"""Takes claims, what to call with their counts, and what to call when they could not be read."""
AFTER_MS = 60
MOST_ASKED = 100
MOST_KEPT = 20_000


class LateLacks(QObject):
    """Asks for the counts of claims that were seen; ``came`` carries the ids whose counts are new."""

    came = Signal(object)

    def __init__(self, ask: AskLacks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._counts: dict[int, int] = {}
        self._fresh: set[int] = set()  # asked for, and not in vain
        self._seen: list[int] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)
        self._later.timeout.connect(self._ask_for_seen)

    def with_known(self, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
        """Give rows that were read anew the counts from before, until they are asked for again."""
        self._fresh.difference_update(row.id for row in rows)
        return self.with_counts(rows)

    def with_counts(self, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
        """Give rows the counts that are known."""
        return [replace(row, lacks=self._counts[row.id]) if row.id in self._counts else row for row in rows]

    def see(self, claim_id: int) -> None:
        """Note that the count of a claim is looked at; it is asked for soon, with those of the other rows."""
        if claim_id in self._fresh:
            return
        self._seen.append(claim_id)
        if not self._later.isActive():
            self._later.start()

    def _ask_for_seen(self) -> None:
        asked = list(dict.fromkeys(reversed(self._seen)))[:MOST_ASKED]  # of a long scroll, where it ended
        self._seen.clear()
        self._fresh.update(asked)
        self._ask(
            asked, lambda counts: self._came(asked, counts), lambda: self._fresh.difference_update(asked)
        )

    def _came(self, asked: Sequence[int], counts: dict[int, int]) -> None:
        if len(self._counts) > MOST_KEPT:
            self._counts.clear()
        told = {claim_id: counts.get(claim_id, 0) for claim_id in asked}
        changed = {claim_id for claim_id, count in told.items() if self._counts.get(claim_id) != count}
        self._counts.update(told)
        if changed:
            self.came.emit(changed)
