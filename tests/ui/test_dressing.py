"""Places are dressed once: what is made in its place is not dressed anew with every parent it gets."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS
from claimtracker.ui.begun_texts import BegunTexts
from claimtracker.ui.charts.desk_place import DeskPlace
from claimtracker.ui.claims.claims_filter import ClaimFilter
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.duplicates.pair_card import PairCard
from claimtracker.ui.hand_over.export_place import ExportPlace
from claimtracker.ui.hand_over.export_place_preview import ExportPreview
from claimtracker.ui.importing.import_read import ImportRead
from claimtracker.ui.key_book import KeyBook
from claimtracker.ui.preferences.preferences_place import PreferencesPlace
from claimtracker.ui.scales.scales_place import ScalesPlace
from claimtracker.ui.shell.bin_place import BinPlace
from claimtracker.ui.sources.call_place import CallPlace
from claimtracker.ui.sources.sources_place_side import SourceSide

MAKERS: dict[str, Callable[[QWidget], QWidget]] = {
    "inspector": Inspector,
    "source": lambda home: SourceSide(home, BegunTexts(home), home),
    "pair": PairCard,
    "scales": ScalesPlace,
    "bin": BinPlace,
    "export": ExportPlace,
    "preview": lambda home: ExportPreview(CLAIM_COLUMNS, home),
    "calls": lambda home: CallPlace(BegunTexts(home), home),
    "desk": lambda home: DeskPlace("", home),
    "import": ImportRead,
    "search": ClaimFilter,
}
ONCE_MORE = 0.12
"""The share of widgets that may be dressed twice: lists that choices keep for later."""


class Dressings(QObject):
    """Counts widgets that were dressed and got another parent's dress."""

    again = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.again += watched.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        return False


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """A window on the screen."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    return made


@pytest.fixture
def counted(qapp: QApplication) -> Iterator[Dressings]:
    """A count of what is dressed again from now on."""
    dressings = Dressings()
    qapp.installEventFilter(dressings)
    yield dressings
    qapp.removeEventFilter(dressings)


@pytest.mark.parametrize("name", MAKERS)
def test_hardly_any_widget_of_a_place_is_dressed_twice(name: str, home: QWidget, counted: Dressings) -> None:
    made = MAKERS[name](home)
    _show(made, home)

    assert counted.again <= ONCE_MORE * len(made.findChildren(QWidget))


def test_neither_are_the_preferences(home: QWidget, counted: Dressings, tmp_path: Path) -> None:
    made = PreferencesPlace(KeyBook(Settings(tmp_path / "settings.json"), home), home)
    _show(made, home)

    assert counted.again <= ONCE_MORE * len(made.findChildren(QWidget))


def _show(made: QWidget, home: QWidget) -> None:
    layout = home.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()
    made.repaint()
