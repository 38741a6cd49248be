"""One section of the desk place: a title, its chart or what to do instead, and ways to save it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from claimtracker.domain.desk_numbers import Chart
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.charts.chart_view import ChartView
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel

SAVES = to_say({"svg": "Save picture as SVG…", "png": "Save picture as PNG…", "csv": "Save table as CSV…"})


class ChartCard(QFrame):
    """A chart with its title; ``save_requested`` carries the chart and svg, png or csv."""

    save_requested = Signal(object, str)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.title = PlainLabel(title, "heading")
        self.note = PlainLabel("", "hint")
        self.save_button = QToolButton(self)
        self.view = ChartView(self)
        self.nothing = PlainLabel(empty, "second", wrap=True)
        self.save_button.setIcon(icon("download"))
        self.save_button.setAccessibleName(say("Save “{chart}”", chart=title))
        self.save_button.setToolTip(say("Save as a picture or as a table"))
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.save_button.setMenu(self._menu())
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.note)
        head.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        self.view.hide()
        self.save_button.setEnabled(False)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart; an empty one says what to do next."""
        self.note.setText(chart.note)
        self.view.show_chart(chart)
        self.view.setVisible(not chart.is_empty)
        self.nothing.setVisible(chart.is_empty)
        self.save_button.setEnabled(not chart.is_empty)

    def ask_to_save(self, kind: str) -> None:
        """Wish for the chart in a file."""
        if self.view.chart is not None:
            self.save_requested.emit(self.view.chart, kind)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, words in SAVES.items():
            menu.addAction(say(words)).triggered.connect(lambda _=False, k=kind: self.ask_to_save(k))
        return menu
