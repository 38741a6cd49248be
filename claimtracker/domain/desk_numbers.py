"""What the desk place draws: figures, and charts of bars that each know the claims they stand for."""

from datetime import date, timedelta
from enum import StrEnum

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.records import record
from claimtracker.domain.wording import to_say


class Period(StrEnum):
    """How far back the verdicts go that are counted."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ALL = "all"


class Form(StrEnum):
    """How a chart is drawn: lying bars with names, or standing columns along time."""

    BARS = "bars"
    COLUMNS = "columns"


KINDS: dict[str, str] = to_say(
    {
        "true": "True",
        "mixed": "Mixed",
        "false": "False",
        "open": "Open",
        "overdue": "Overdue",
        "today": "Today",
        "week": "Next seven days",
        "waiting": "Waiting for an answer",
        "reading": "Waiting for the second reader",
        "returned": "Returned",
        "claims": "Claims",
        "sentences": "Open sentences",
        "settled": "Accounted for",
    }
)
"""What the parts of a bar are called, in the order in which they stand in it."""


@record
class Part:
    """A piece of a bar: so many of one kind, and the claims it stands for, if it stands for claims."""

    kind: str
    count: int
    query: ClaimQuery | None = None


@record
class Bar:
    """A bar of parts. ``label`` is an ISO date in a chart of columns along time.

    It opens the claims of ``query``, or else the one claim or article it is about. ``due`` is an article's.
    """

    label: str
    parts: tuple[Part, ...]
    query: ClaimQuery | None = None
    claim_id: int = 0
    article_id: int = 0
    due: str = ""

    @property
    def total(self) -> int:
        """How many there are of all kinds."""
        return sum(part.count for part in self.parts)


@record
class Chart:
    """A drawing of bars; ``of`` names what a bar is, ``noun`` what is counted, ``note`` what is left out."""

    id: str
    title: str
    of: str
    bars: tuple[Bar, ...]
    form: Form = Form.BARS
    noun: str = "claims"
    note: str = ""
    dated: bool = False

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that have a part in some bar, in their order."""
        there = {part.kind for bar in self.bars for part in bar.parts if part.count}
        return tuple(kind for kind in KINDS if kind in there)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(bar.total for bar in self.bars)


@record
class Figure:
    """One number with its name and the claims it counts."""

    id: str
    title: str
    count: int
    query: ClaimQuery


@record
class ArticleFigure:
    """One number of articles; ``only`` is the one that it counts, when it is one."""

    id: str
    title: str
    count: int
    only: int = 0


@record
class DueArticles:
    """How many articles are due by today, and the chart whose bars open them."""

    figure: ArticleFigure
    chart: Chart


@record
class WorkNumbers:
    """What is to be done: the figures, what is due by checker, and what waits for whom."""

    figures: tuple[Figure, ...]
    charts: tuple[Chart, ...]


def first_day(period: Period, today: date) -> date | None:
    """Return the first day of a period that ends today; None for all there is.

    Seven days, thirty days, or this month and the eleven before it.
    """
    if period is Period.WEEK:
        return today - timedelta(days=6)
    if period is Period.MONTH:
        return today - timedelta(days=29)
    if period is Period.YEAR:
        return _month_first(today.year * 12 + today.month - 1 - 11)
    return None


def steps(period: Period, today: date, earliest: date | None) -> list[tuple[str, date, date]]:
    """Return the columns of a period: an ISO label, the first day, and the day after the last.

    Days for a week and a month, months for a year; all there is by month, or by year once it is
    longer than three years. ``earliest`` is the day of the first verdict.
    """
    first = first_day(period, today)
    if first is not None and period is not Period.YEAR:
        days = (today - first).days + 1
        each = [first + timedelta(days=number) for number in range(days)]
        return [(day.isoformat(), day, day + timedelta(days=1)) for day in each]
    first = first or earliest
    if first is None:
        return []
    if today.year - first.year > 3:
        years = range(first.year, today.year + 1)
        return [(f"{year:04}", date(year, 1, 1), date(year + 1, 1, 1)) for year in years]
    months = range(first.year * 12 + first.month - 1, today.year * 12 + today.month)
    return [
        (f"{month // 12:04}-{month % 12 + 1:02}", _month_first(month), _month_first(month + 1))
        for month in months
    ]


def _month_first(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
