"""Claims in a table: its columns, and the model that pages them from the store."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal

from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import ClaimQuery, ClaimRow, ClaimSort, Progress
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_words import label, verdict_or_progress
from claimtracker.ui.claims.late_lacks import LateLacks
from claimtracker.ui.day_words import clock, short_date
from claimtracker.ui.widgets.paged_rows import NOTHING, Ask, Column, Count, PagedRows

AskClaims = Ask[ClaimQuery, ClaimRow]
CountClaims = Count[ClaimQuery]

PROGRESS_ICONS = {
    Progress.TO_CHECK: "circle-dashed",
    Progress.IN_PROGRESS: "circle-dot",
    Progress.WAITING: "hourglass",
    Progress.CHECKED: "check",
    Progress.SIGNED_OFF: "check-check",
    Progress.REOPENED: "rotate-ccw",
}


def short_time(at: datetime | None, today: datetime | None = None) -> str:
    """Return the local time of today, or the day of an earlier one: ``14:02``, ``3 Mar``, ``3 Mar 2025``."""
    if at is None:
        return ""
    at = at.astimezone() if at.tzinfo else at
    today = today or datetime.now(at.tzinfo)
    if at.date() == today.date():
        return clock(at)
    return short_date(at, today.year)


def short_day(iso: str, today: date | None = None) -> str:
    """Return a date as short as it can be: ``20 Mar``, ``20 Mar 2025``; other words stay as they are."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    day = short_date(at, (today or date.today()).year)
    timed = len(iso) > len("2026-03-20")
    return say("{day} {time}", day=day, time=clock(at)) if timed else day


def _verdict(row: ClaimRow) -> str:
    # Where there is no verdict yet, the column says how far the work is: never an empty cell.
    if row.returned:
        return say("Returned · {rating}", rating=said_rating(row.verdict_label))
    if row.verdict_label and row.progress is Progress.REOPENED:
        return say("Reopened · {rating}", rating=said_rating(row.verdict_label))
    return verdict_or_progress(row.verdict_label, row.progress)


def _verdict_look(row: ClaimRow) -> VerdictClass | str:
    if row.verdict_label and row.progress is not Progress.REOPENED and not row.returned:
        return row.look
    return VerdictClass.OPEN if row.progress is Progress.TO_CHECK else "progress"


NUMBER: Column[ClaimRow] = Column(
    "#", lambda row: str(row.number or ""), 4, ClaimSort.PLACE, tip=to_say("Sort by place in the article")
)
STATEMENT: Column[ClaimRow] = Column(
    to_say("Claim"),
    lambda row: row.statement,
    0,
    ClaimSort.STATEMENT,
    searched=True,
    struck=lambda row: row.void,
)
SPEAKER: Column[ClaimRow] = Column(
    to_say("Speaker"), lambda row: row.speaker or NOTHING, 13, ClaimSort.SPEAKER, yields=2
)
VERDICT: Column[ClaimRow] = Column(to_say("Verdict"), _verdict, 15, ClaimSort.VERDICT, pill=_verdict_look)
PROGRESS: Column[ClaimRow] = Column(
    to_say("Progress"),
    lambda row: label(row.progress),
    13,
    ClaimSort.PROGRESS,
    yields=4,
    mark=lambda row: PROGRESS_ICONS[row.progress],
)
SOURCES: Column[ClaimRow] = Column(
    to_say("Sources"), lambda row: str(row.source_count), 8, ClaimSort.SOURCES, first_down=True, yields=1
)
CHECKER: Column[ClaimRow] = Column(
    to_say("Checker"), lambda row: row.checker or NOTHING, 11, ClaimSort.CHECKER, yields=3
)
ARTICLE: Column[ClaimRow] = Column(to_say("Article"), lambda row: row.article_title or NOTHING, 24, yields=5)
DUE: Column[ClaimRow] = Column(
    to_say("Due"), lambda row: short_day(row.due) or NOTHING, 12, ClaimSort.DUE, yields=6
)
UPDATED: Column[ClaimRow] = Column(
    to_say("Updated"),
    lambda row: short_time(row.updated_at),
    12,
    ClaimSort.UPDATED,
    first_down=True,
    yields=7,
)
LACKS: Column[ClaimRow] = Column(
    to_say("Lacks"),
    lambda row: "" if row.lacks is None else str(row.lacks or NOTHING),
    6,
    yields=4,
    late=True,
    pill=lambda row: "mixed" if row.lacks else None,
    tip=to_say("How many notes there are on what the check lacks; the inspector tells them"),
)

ARTICLE_COLUMNS = (NUMBER, STATEMENT, SPEAKER, VERDICT, PROGRESS, SOURCES, CHECKER, LACKS)
DESK_COLUMNS = (STATEMENT, SPEAKER, VERDICT, PROGRESS, SOURCES, CHECKER, ARTICLE, DUE, UPDATED, LACKS)


class PagedClaims(PagedRows[ClaimQuery, ClaimRow]):
    """Claims of a query, paged; a click on a heading asks for another order.

    ``refused`` carries why a query cannot be answered; what was shown before stays.
    """

    refused = Signal(object)

    def __init__(
        self,
        ask: AskClaims,
        count: CountClaims,
        columns: tuple[Column[ClaimRow], ...] = ARTICLE_COLUMNS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ask, count, columns, parent)
        self._late: LateLacks | None = None

    def count_late(self, late: LateLacks) -> None:
        """Fill in the counts of what checks lack as rows are looked at."""
        self._late = late
        late.came.connect(lambda ids: self.amend(ids, late.with_counts))

    def look_at(self, record: ClaimRow) -> None:
        """Ask for how much the check of a claim lacks that somebody sees."""
        if self._late is not None:
            self._late.see(record.id)

    def refuse(self, error: Exception) -> None:
        """Stay with what is shown, and say why."""
        self.abandon()
        self.refused.emit(error)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the claims in the order of a column; columns without an order are left alone."""
        wanted = self.columns[column].sort if 0 <= column < len(self.columns) else ""
        if wanted and self.wanted_query is not None:
            down = order == Qt.SortOrder.DescendingOrder
            self.show_query(replace(self.wanted_query, sort=ClaimSort(wanted), descending=down))

    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """Return the column that the claims are sorted by (-1 when it is not shown) and the order."""
        query = self.wanted_query or ClaimQuery()
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        sorts = [column.sort for column in self.columns]
        return (sorts.index(query.sort) if query.sort in sorts else -1), order

    def take_in(self, changes: Changes) -> None:
        """Ask again for what these changes touched; nothing else is asked for."""
        if changes.everything or changes.articles:
            self.refresh()
        elif changes.claims:
            self.refresh(changes.claims)
