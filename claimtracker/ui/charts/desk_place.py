"""The desk place: what is due, what waits for whom, what was found; drawn, and each bar opens its claims."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from claimtracker.domain.desk_numbers import (
    ArticleFigure,
    Bar,
    Chart,
    DueArticles,
    Figure,
    Part,
    Period,
    WorkNumbers,
)
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.charts.chart_card import ChartCard
from claimtracker.ui.charts.figure_button import FigureButton
from claimtracker.ui.key_book import said
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.scrolled import Scrolled

PERIODS = to_say(
    (
        (Period.WEEK.value, "Last 7 days"),
        (Period.MONTH.value, "Last 30 days"),
        (Period.YEAR.value, "Last 12 months"),
        (Period.ALL.value, "Everything"),
    )
)
# name -> title, what to do while there is nothing to draw
WORK = to_say(
    {
        "due": ("Due, by checker", "Nothing is due. Give a claim a date under Due in its inspector."),
        "waiting": (
            "Waiting for whom",
            "Nobody is waited for. Set a claim to waiting, or name its second reader.",
        ),
        "articles": (
            "Articles due",
            "No article is due. Give an article a due day in its details ({article_details}).",
        ),
    }
)
FOUND = to_say(
    {
        "time": ("Verdicts over time", "No verdict in this time. The keys 1 to 9 give one in an article."),
        "speaker": (
            "By speaker",
            "No rated claim of this time has a speaker. Fill in Speaker in the inspector.",
        ),
        "spread": ("From worst to best, all scales", "No rating of this time has a number on its scale."),
        "problem": ("Errors by kind", "No kind of error was noted in this time. Write it beside a verdict."),
        "section": (
            "By section",
            "Give articles a section in their details ({article_details}) to see this.",
        ),
        "outlet": ("By outlet", "Give articles an outlet in their details ({article_details}) to see this."),
    }
)
ALWAYS = to_say(
    {
        "repeated": (
            "Most repeated claims",
            "No claim was made twice. {add_sighting} notes where else one was.",
        ),
        "sentences": (
            "Open sentences by article",
            "Every sentence of what was begun is accounted for. {next_open} goes to the next open one.",
        ),
    }
)
_TWO_COLUMNS = 860


class DeskPlace(QWidget):
    """Figures and charts; ``claims_requested`` carries a ClaimQuery, ``save_requested`` a chart and a kind.

    ``wanted`` whenever the numbers should be asked for anew.
    """

    wanted = Signal()
    claims_requested = Signal(object)
    claim_requested = Signal(int)
    article_requested = Signal(int)
    save_requested = Signal(object, str)

    def __init__(self, period: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = Scrolled(self)
        inside = self._area.inside
        self._row = QWidget(inside)
        work = {name: _card(inside, *words) for name, words in WORK.items()}
        self.period = ChoiceField(
            [(key, say(words)) for key, words in PERIODS], name=say("Period"), kind="bordered", parent=inside
        )
        self.period.set_value(period if period in dict(PERIODS) else Period.MONTH.value)
        self.figures: dict[str, FigureButton] = {}
        found = {name: _card(inside, *words) for name, words in {**FOUND, **ALWAYS}.items()}
        self.cards = {**work, **found}
        self._columns = 0
        self._waits_for_figures = False
        self._lay_out()
        self.period.chosen.connect(lambda _: self.wanted.emit())
        for card in self.cards.values():
            card.view.opened.connect(self._open)
            card.save_requested.connect(self.save_requested)
        theme_keeper().changed.connect(self._arrange)

    @property
    def chosen_period(self) -> Period:
        """The period that verdicts are counted of."""
        return Period(self.period.value())

    def take_focus(self) -> None:
        """Put the keyboard on the first number, as soon as it is there."""
        self._waits_for_figures = not self.figures
        first = next(iter(self.figures.values()), self.period)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_work(self, numbers: WorkNumbers) -> None:
        """Show what is to be done."""
        self._show_figures(numbers.figures)
        if self._waits_for_figures and self.period.hasFocus():
            self.take_focus()
        self.show_charts(numbers.charts)

    def show_due(self, due: DueArticles) -> None:
        """Show which articles are due."""
        self._show_figures((due.figure,))
        self.show_charts((due.chart,))

    def _show_figures(self, figures: Iterable[Figure | ArticleFigure]) -> None:
        for figure in figures:
            if figure.id in self.figures:
                self.figures[figure.id].show_figure(figure)
                continue
            button = FigureButton(figure, self._row)
            button.clicked.connect(lambda _=False, one=button: self._open_figure(one.figure))
            self.figures[figure.id] = button
            self._flow.addWidget(button)
            button.show()
        self._row.updateGeometry()

    def _open_figure(self, figure: Figure | ArticleFigure) -> None:
        if isinstance(figure, Figure):
            self.claims_requested.emit(figure.query)
        elif figure.only:
            self.article_requested.emit(figure.only)
        else:
            card = self.cards["articles"]
            self._area.ensureWidgetVisible(card)
            if figure.count:
                card.view.go_to_first()

    def show_charts(self, charts: Iterable[Chart]) -> None:
        """Show these charts in their sections."""
        for chart in charts:
            self.cards[chart.id].show_chart(chart)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _open(self, bar: Bar, part: Part | None) -> None:
        query = part.query if part is not None and part.query is not None else bar.query
        if query is not None:
            self.claims_requested.emit(query)
        elif bar.claim_id:
            self.claim_requested.emit(bar.claim_id)
        elif bar.article_id:
            self.article_requested.emit(bar.article_id)

    def _arrange(self, _theme: object = None) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS * theme_keeper().scale else 1
        if columns == self._columns:
            return
        self._columns = columns
        for side in (*self._work_sides, *self._found_sides):
            while side.takeAt(0):
                pass
        work = [self.cards[name] for name in WORK]
        found = [self.cards[name] for name in (*FOUND, *ALWAYS)]
        for line in self._lines:
            line.setStretch(1, columns - 1)
        for sides, cards in ((self._work_sides, work), (self._found_sides, found)):
            for number, card in enumerate(cards):
                sides[number % columns].addWidget(card)
            for side in sides[:columns]:
                side.addStretch(1)

    def _lay_out(self) -> None:
        self._flow = FlowLayout(self._row, gap=10, line_gap=10)
        self._work_sides, work = _two_columns()
        self._found_sides, found = _two_columns()
        self._lines = (work, found)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(say("Desk"), "title"))
        head.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(PlainLabel(say("What was found"), "heading"))
        middle.addStretch(1)
        middle.addWidget(self.period)
        column = place_column(self._area.inside, 14)
        column.addLayout(head)
        column.addWidget(self._row)
        column.addLayout(work)
        column.addSpacing(6)
        column.addLayout(middle)
        column.addLayout(found)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)


def _card(home: QWidget, title: str, empty: str) -> ChartCard:
    return ChartCard(say(title), said(say(empty)), home)


def _two_columns() -> tuple[list[QVBoxLayout], QHBoxLayout]:
    line = QHBoxLayout()
    line.setSpacing(14)
    sides = [QVBoxLayout(), QVBoxLayout()]
    for side in sides:
        side.setSpacing(14)
        line.addLayout(side, 1)
    return sides, line
