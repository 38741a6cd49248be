"""Painted parts: pills and tallies, as widgets and for table cells."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.theme import ThemeKeeper, theme
from claimtracker.ui.widgets.pill import Pill, paint_pill, pill_size
from claimtracker.ui.widgets.rows_words import KeptWords
from claimtracker.ui.widgets.tally_bar import paint_tally

LOOKS = [*VerdictClass, "progress"]


def sheet(width: int, height: int) -> QImage:
    image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    return image


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_a_pill_wears_wash_and_ink_of_its_look(
    qtbot: QtBot, keeper: ThemeKeeper, look: VerdictClass | str, name: str
) -> None:
    keeper.choose(name)
    pill = Pill("Needs change", look)
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    image = pill.grab().toImage()
    assert image.pixelColor(pill.width() // 2, 1) == theme().look(look).wash
    assert pill.accessibleName() == "Needs change"


def test_a_pill_fits_its_text_and_may_be_narrower(qtbot: QtBot) -> None:
    short, long = Pill("False", "false"), Pill("Mostly false", "false", with_icon=True)
    for pill in (short, long):
        qtbot.addWidget(pill)
        assert pill.minimumSizeHint().width() < pill.sizeHint().width()
    assert long.sizeHint().width() > short.sizeHint().width()
    short.show_as("Unverifiable in this form", "open")
    assert short.text == short.accessibleName() == "Unverifiable in this form"
    assert short.sizeHint().width() > long.sizeHint().width()


def test_a_pill_grows_with_the_font(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    pill = Pill("False", "false")
    qtbot.addWidget(pill)
    pill.show()
    before = pill.sizeHint()
    keeper.zoom(1.5)
    assert pill.sizeHint().height() == pytest.approx(before.height() * 1.5, abs=2)


def test_a_pill_in_a_cell_stays_in_its_box() -> None:
    font = QApplication.font()
    image = sheet(200, 30)
    painter = QPainter(image)
    paint_pill(painter, QRectF(10, 0, 60, 30), "A very long rating indeed", "true", font)
    painter.end()
    assert image.pixelColor(75, 15) == QColor("#ffffff")
    assert pill_size("A very long rating indeed", font).width() > 60


def test_a_pill_starts_at_the_right_in_right_to_left() -> None:
    image = sheet(300, 30)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    paint_pill(painter, QRectF(0, 0, 300, 30), "x", "true", QApplication.font())
    painter.end()
    assert image.pixelColor(5, 15) == QColor("#ffffff")


def test_a_tally_has_a_segment_for_each_part_and_a_track() -> None:
    image = sheet(100, 4)
    painter = QPainter(image)
    paint_tally(painter, QRectF(0, 0, 100, 4), [(VerdictClass.TRUE, 2), ("progress", 3)], 10)
    painter.end()
    assert image.pixelColor(10, 2) == theme().look("true").ink
    assert image.pixelColor(35, 2) == theme().look("progress").ink
    assert image.pixelColor(70, 2) == theme().color("track")


def test_open_claims_are_paler_in_a_tally_than_what_was_done(qapp: QApplication, keeper: ThemeKeeper) -> None:
    keeper.choose("light")
    image = sheet(100, 4)
    painter = QPainter(image)
    paint_tally(painter, QRectF(0, 0, 100, 4), [(VerdictClass.OPEN, 3)], 3)
    painter.end()
    assert image.pixelColor(50, 2) == theme().color("line_strong")


@pytest.mark.parametrize(("parts", "total"), [([], 0), ([("true", 0)], 0), ([("true", 5)], 2)])
def test_odd_tallies_are_painted_too(qapp: QApplication, parts: list[tuple[str, int]], total: int) -> None:
    image = sheet(100, 4)
    painter = QPainter(image)
    paint_tally(painter, QRectF(0, 0, 100, 4), parts, total)
    painter.end()
    expected = theme().look("true").ink if sum(count for _, count in parts) else theme().color("track")
    assert image.pixelColor(50, 2) == expected


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_on_a_chosen_row_a_pill_has_an_edge_in_its_ink(
    qapp: QApplication, keeper: ThemeKeeper, name: str
) -> None:
    keeper.choose(name)
    kept = KeptWords(QApplication.font(), 1.0)
    plain = kept.pill("In progress", "progress", 200, 30).toImage()
    edged = kept.pill("In progress", "progress", 200, 30, edged=True).toImage()
    top = next(y for y in range(30) if plain.pixelColor(40, y).alpha())
    assert plain.pixelColor(40, top) == theme().look("progress").wash
    assert edged.pixelColor(40, top) == theme().look("progress").ink
