"""The desk place joined to the desk: asks for numbers in workers, and saves charts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.desk_numbers import Chart, WorkNumbers
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.files import whole_file
from claimtracker.services.desk_numbers import open_sentences, repeated_claims, verdict_numbers, work_numbers
from claimtracker.services.due_articles import due_articles
from claimtracker.services.export_chart import save_chart_table
from claimtracker.ui.charts.chart_export import chart_png, chart_svg
from claimtracker.ui.charts.desk_place import ALWAYS, PERIODS, WORK, DeskPlace
from claimtracker.ui.desk import Desk

_FILTERS = to_say({"svg": "SVG pictures (*.svg)", "png": "PNG pictures (*.png)", "csv": "CSV tables (*.csv)"})
_WITHOUT_PERIOD = {*WORK, *ALWAYS}


class DeskPlaceDesk(QObject):
    """Keeps the desk place up to date while it is shown."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._settings = settings
        self.place = DeskPlace(settings.get("desk period", ""), parent)
        self.setParent(self.place)  # and ends with it
        self.place.wanted.connect(self.ask)
        self.place.save_requested.connect(self._choose_file)
        desk.changed.connect(lambda _changes: self._ask_if_shown())
        desk.opened.connect(self._ask_if_shown)

    def ask(self) -> None:
        """Ask for all numbers; each section is shown as soon as it is there."""
        if not self._desk.is_open:
            return
        place, period = self.place, self.place.chosen_period
        self._settings.put("desk period", period.value)
        ask = self._desk.ask

        def show(numbers: WorkNumbers) -> None:
            place.show_work(numbers)
            # Afterwards: sentences are counted for it, and its figures stand behind those of claims.
            ask(due_articles, place.show_due, owner=place, latest="desk articles")

        ask(work_numbers, show, owner=place, latest="desk work")
        ask(
            lambda library: verdict_numbers(library, period),
            place.show_charts,
            owner=place,
            latest="desk verdicts",
        )
        for name, read in (("repeated", repeated_claims), ("sentences", open_sentences)):
            ask(read, lambda chart: place.show_charts((chart,)), owner=place, latest=f"desk {name}")

    def save(self, chart: Chart, kind: str, path: Path) -> None:
        """Save a chart as svg, png or csv."""
        self._settings.put("chart folder", str(path.parent))
        write = self._writer(chart, kind, path)

        def done(_result: object) -> None:
            self._desk.messages.status(say("Saved as {file}.", file=path.name))

        self._desk.tasks.run(lambda _task: write(), done, lane="long", owner=self)

    def _writer(self, chart: Chart, kind: str, path: Path) -> Callable[[], object]:
        if kind == "csv":
            separator, bom = self._settings.get("csv separator", ","), self._settings.get("csv bom", True)
            return lambda: save_chart_table(chart, path, separator=separator, bom=bom)
        period = "" if chart.id in _WITHOUT_PERIOD else say(dict(PERIODS)[self.place.chosen_period.value])
        content = (chart_svg if kind == "svg" else chart_png)(chart, period)
        return lambda: _write(path, content)

    def _choose_file(self, chart: Chart, kind: str) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(self._settings.get("chart folder", documents))
        named = folder / f"{chart.title.lower().replace(',', '')}.{kind}"
        path, _ = QFileDialog.getSaveFileName(
            self.place, say("Save the chart"), str(named), say(_FILTERS[kind])
        )
        if path:
            self.save(chart, kind, Path(path) if Path(path).suffix else Path(f"{path}.{kind}"))

    def _ask_if_shown(self) -> None:
        if self.place.isVisible():
            self.ask()


def _write(path: Path, content: bytes) -> None:
    with whole_file(path) as file:
        file.write(content)
