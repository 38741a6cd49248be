"""From right to left: what is painted by hand begins at the right, and texts keep their own direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.appearances import Appearance
from claimtracker.domain.articles import Block, Role
from claimtracker.domain.call_sheet import Call
from claimtracker.domain.find_marks import Marks
from claimtracker.domain.hand_over import Preview
from claimtracker.domain.matches import Difference, DifferenceKind
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.ui.begun_texts import BegunTexts
from claimtracker.ui.charts.chart_paint import paint_plan
from claimtracker.ui.charts.chart_plan import Plan, Words
from claimtracker.ui.claims.sightings_timeline import Timeline
from claimtracker.ui.duplicates.pair_why import HardDifferences
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.hand_over.export_place_preview import ExportPreview
from claimtracker.ui.icons import icon
from claimtracker.ui.importing.import_blocks import BlocksView
from claimtracker.ui.importing.import_blocks_model import BlocksModel
from claimtracker.ui.reader.reader_furniture import FurnitureLine
from claimtracker.ui.sources.call_card import CallCard
from claimtracker.ui.theme import style_sheet, theme
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon, plain_caption
from claimtracker.ui.widgets.rows_words import KeptWords, line_runs


@pytest.fixture
def arabic() -> Iterator[None]:
    """Speak a language from right to left."""
    speak(Language("ar", right_to_left=True))
    yield
    speak(ENGLISH)


def columns_of(image: QImage, color: str) -> list[int]:
    """Return the columns in which a colour of the palette stands."""
    wanted = theme().color(color).rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


def test_the_folded_furniture_has_its_deed_at_the_left(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line = FurnitureLine(parent)
    line.say(3, shown=False)
    line.resize(400, 30)
    deed = columns_of(line.grab().toImage(), "accent")
    assert deed
    assert max(deed) < 100


def test_the_role_of_a_block_stands_at_the_right(qtbot: QtBot) -> None:
    model = BlocksModel()
    view = BlocksView(model)
    qtbot.addWidget(view)
    model.setParent(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    model.show_blocks("Bus journeys fell.", (Block(Role.BODY, 0, 18),))
    view.resize(500, 200)
    view.show()
    row = view.visualRect(model.index(0))
    pill = columns_of(view.viewport().grab().toImage(), "true_wash")
    assert row.right() - 40 < max(pill) < row.right()
    assert min(pill) > row.center().x()
    assert view.painter_of_blocks.pill_box(row).contains(max(pill), row.center().y())


def test_the_days_of_a_timeline_stand_below_their_ends(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.resize(400, 60)
    line.show_appearances((Appearance("2025-12-31", "Mayor", "A"), Appearance("2026", "Mayor", "B")))
    image, middle = line.grab().toImage(), line.width() // 2
    below = range(line.height() - line.fontMetrics().height() + 2, line.height())
    words = [
        x for x in range(line.width()) if any(image.pixel(x, y) != image.pixel(middle, y) for y in below)
    ]
    first, last = [x for x in words if x > middle], [x for x in words if x < middle]
    assert max(first) - min(first) > max(last) - min(last)  # "31 Dec 2025" is longer than "2026"


def test_what_is_written_for_people_is_previewed_from_the_right_and_a_sheet_is_not(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    preview = ExportPreview(("claim_id", "verdict"), window)
    shown = {}
    for columns in (("claim_id", "verdict"), ("#", "الوزن"), ("claim_id", "verdict")):
        preview.show_preview("", Preview(1, columns, (("1", "x"),)))
        shown[columns] = preview.table.layoutDirection()
    assert list(shown.values()) == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


@pytest.mark.parametrize("text", ["Ana Ruiz", "آنا رويز", "2026"])
def test_cells_of_a_table_begin_at_the_right(qapp: QApplication, text: str) -> None:
    kept = KeptWords(QApplication.font(), 1.0, mirrored=True)
    assert kept.line(text, 300).at_right
    assert kept.line(text, 300).from_right == (text == "آنا رويز")
    pill = kept.pill(text, "true", 300, 30).toImage()
    assert pill.pixelColor(5, 15).alpha() == 0
    assert pill.pixelColor(290, 15).alpha() > 0


@pytest.mark.parametrize(("words", "typed"), [("The bus fleet", "fleet"), ("أسطول الحافلات", "الحافلات")])
def test_hits_are_underlined_where_they_stand(qapp: QApplication, words: str, typed: str) -> None:
    marks = Marks(typed)
    (left,) = line_runs(words, QApplication.font(), 400, marks, mirrored=False)
    (right,) = line_runs(words, QApplication.font(), 400, marks, mirrored=True)
    assert right.left() > left.left()
    assert right.width() == pytest.approx(left.width(), abs=1)
    assert right.right() <= 401


def test_arabic_letters_stay_joined_and_no_line_stands_at_the_outer_side(arabic: None) -> None:
    style = style_sheet(theme(), 1.0)
    assert "letter-spacing: 0px" in style
    assert "#sidebar { border-right: 0px" in style


def test_a_title_on_a_button_keeps_its_full_stop(arabic: None) -> None:
    assert plain_caption("Bread & roses.") == "\u2068Bread && roses.\u2069"
    assert plain_caption("خبز & ورد.") == "خبز && ورد."


def test_a_latin_heading_begins_at_the_right_and_next_points_to_the_left(qtbot: QtBot, arabic: None) -> None:
    heading = PlainLabel("Ana", "heading")
    qtbot.addWidget(heading)
    heading.resize(300, 30)
    assert heading.alignment() & Qt.AlignmentFlag.AlignRight
    ink = columns_of(heading.grab().toImage(), "ink")
    assert ink
    assert min(ink) > 200
    forward, backward = icon("chevron-right"), icon("chevron-left")
    speak(ENGLISH)
    assert forward.pixmap(16).toImage() == icon("chevron-left").pixmap(16).toImage()
    assert backward.pixmap(16).toImage() != forward.pixmap(16).toImage()


def test_words_do_not_touch_the_icon_of_their_button() -> None:
    assert beside_icon("فتح") == "\u00a0فتح"
    assert beside_icon("Open") == "\u00a0Open"


def test_what_is_to_be_asked_begins_beside_its_person(qtbot: QtBot, arabic: None) -> None:
    card = CallCard(Call("Ada Lindqvist", office="mayor"), BegunTexts())
    qtbot.addWidget(card)
    assert all(said.alignment() & Qt.AlignmentFlag.AlignRight for said in card.findChildren(PlainLabel))


def test_differences_stand_beside_their_kind(qtbot: QtBot, arabic: None) -> None:
    shown = HardDifferences()
    qtbot.addWidget(shown)
    shown.show_differences([Difference(DifferenceKind.NUMBER, "7.1 million", "7.8 million")])
    told = next(said for said in shown.findChildren(PlainLabel) if "7.8" in said.text())
    assert told.alignment() & Qt.AlignmentFlag.AlignRight


def test_letters_below_the_line_are_whole_in_a_chart(qapp: QApplication) -> None:
    def drawn(more: float) -> QImage:
        image = QImage(200, 60, QImage.Format.Format_RGB32)
        image.fill(theme().color("paper"))
        painter = QPainter(image)
        painter.setFont(ui_font())
        box = QRectF(0, 20.4 - more, 200, QFontMetricsF(ui_font()).height() + 2 * more)
        paint_plan(
            painter, Plan(200.0, legend=[("true", QRectF(), Words("الخُمس الرابع", box, "middle"))]), 1.0
        )
        painter.end()
        return image

    assert drawn(0) == drawn(12)


def test_a_latin_value_begins_beside_its_label(qtbot: QtBot, arabic: None) -> None:
    field = FieldLine()
    qtbot.addWidget(field)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.resize(300, 30)
    field.set_text("Ada Lindqvist")
    shown = field.grab().toImage()
    assert min(columns_of(shown, "ink")) > 150
