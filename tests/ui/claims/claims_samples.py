"""Claims for tests, and a shelf that answers for them when told to, as a worker would: later."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from claimtracker.domain.claims import ClaimQuery, ClaimRow, ClaimSort, Progress
from claimtracker.domain.verdicts import VerdictClass

STATEMENTS = (
    "The city built 46 km of protected bike lanes in 2025",
    "Serious cyclist injuries fell 15% since the network opened",
    "Two thirds of residents live within five minutes of a lane",
    "The council approved 31 million for the programme in 2023",
    "No other city of this size has built as much",
    "بنت المدينة ٤٦ كيلومترا من مسارات الدراجات المحمية في العام الماضي، أكثر من أي عام سبق",
)
SPEAKERS = ("Mayor", "Mayor", "Mayor", "City Desk", "Mayor", "عمدة المدينة")
VERDICTS = (
    ("", VerdictClass.OPEN),
    ("Needs change", VerdictClass.MIXED),
    ("", VerdictClass.OPEN),
    ("Confirmed", VerdictClass.TRUE),
    ("Wrong", VerdictClass.FALSE),
    ("Missing context", VerdictClass.MIXED),
)
_NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def claim_row(number: int) -> ClaimRow:
    """Return the claim with this number, which is its id too."""
    place = (number - 1) % len(STATEMENTS)
    label, look = VERDICTS[place]
    return ClaimRow(
        id=number,
        number=number,
        statement=STATEMENTS[place],
        speaker=SPEAKERS[place],
        progress=list(Progress)[number % len(Progress)],
        verdict_label=label,
        look=look,
        source_count=number % 5,
        checker=("Checker 1", "", "Checker 2")[number % 3],
        article_title="City opened record length of bike lanes last year, mayor tells council",
        due="2026-03-20" if number % 4 else "",
        updated_at=_NOON - timedelta(hours=7 * number),
    )


class Shelf:
    """Claims that are asked for; ``answer`` lets the answers come."""

    def __init__(self, rows: Sequence[ClaimRow]) -> None:
        self.rows = list(rows)
        self.asked: list[tuple[ClaimQuery, int, int]] = []
        self.counts = 0
        self._waiting: list[Callable[[], None]] = []

    @classmethod
    def of(cls, count: int) -> "Shelf":
        return cls([claim_row(number) for number in range(1, count + 1)])

    def ask(
        self, query: ClaimQuery, offset: int, limit: int, then: Callable[[Sequence[ClaimRow]], None]
    ) -> None:
        self.asked.append((query, offset, limit))
        found = self.found(query)[offset : offset + limit]
        self._waiting.append(lambda: then(found))

    def count(self, query: ClaimQuery, then: Callable[[int], None]) -> None:
        self.counts += 1
        total = len(self.found(query))
        self._waiting.append(lambda: then(total))

    def found(self, query: ClaimQuery) -> list[ClaimRow]:
        rows = [row for row in self.rows if query.text.casefold() in row.statement.casefold()]
        if query.verdict:
            rows = [row for row in rows if row.verdict_label == query.verdict]
        if query.sort is ClaimSort.STATEMENT:
            rows.sort(key=lambda row: (row.statement, row.id))
        if query.sort is ClaimSort.SOURCES:
            rows.sort(key=lambda row: (row.source_count, row.id))
        return rows[::-1] if query.descending else rows

    def answer(self, *, backwards: bool = False) -> None:
        """Let all waiting answers come, and those they ask for in turn."""
        waiting, self._waiting = self._waiting, []
        for come in reversed(waiting) if backwards else waiting:
            come()

    def replace(self, claim_id: int, **changed: object) -> None:
        self.rows = [replace(row, **changed) if row.id == claim_id else row for row in self.rows]  # type: ignore[arg-type]
