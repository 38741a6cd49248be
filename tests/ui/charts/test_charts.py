"""Charts: each bar is reached, told and opened; pictures and tables hold what is drawn."""

import csv
import io
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.desk_numbers import KINDS, Bar, Chart, Form, Part
from claimtracker.services.export_chart import save_chart_table
from claimtracker.ui.charts.chart_export import chart_png, chart_svg
from claimtracker.ui.charts.chart_marks import MARKS, paint_mark
from claimtracker.ui.charts.chart_paint import spot_at
from claimtracker.ui.charts.chart_plan import Words, nice, plan_chart
from claimtracker.ui.charts.chart_view import ChartView
from claimtracker.ui.fonts import application_font
from claimtracker.ui.theme import theme_keeper


def query(find: str) -> ClaimQuery:
    return ClaimQuery(find=find)


SPEAKERS = Chart(
    "speaker",
    "By speaker",
    "speaker",
    (
        Bar("Jane Doe", (Part("true", 3, query("a")), Part("false", 7, query("b"))), query("ab")),
        Bar("=HYPERLINK(1)", (Part("mixed", 1, query("c")),), query("c")),
    ),
    note="and 2 more speakers",
)
DAYS = Chart(
    "time",
    "Verdicts over time",
    "day",
    tuple(
        Bar(f"2026-10-{day:02}", (Part("open", day, query(str(day))),), query(str(day)))
        for day in range(1, 31)
    ),
    Form.COLUMNS,
    dated=True,
)


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(SPEAKERS)
    view.resize(500, view.heightForWidth(500))
    view.show()
    return view


def test_arrows_go_through_bars_and_parts_and_enter_opens_them(qtbot: QtBot, view: ChartView) -> None:
    opened: list[tuple[Bar, Part | None]] = []
    view.opened.connect(lambda bar, part: opened.append((bar, part)))
    assert "Jane Doe: 10 claims, 3 true, 7 false (1 of 2)" in view.accessibleName()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert "=HYPERLINK(1): 1 claim, 1 mixed (2 of 2)" in view.accessibleName()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.spot == (0, -1)
    first = SPEAKERS.bars[0]
    assert opened == [(first, None), (first, first.parts[1])]


def test_a_click_opens_the_part_under_the_pointer(qtbot: QtBot, view: ChartView) -> None:
    opened: list[Part | None] = []
    view.opened.connect(lambda _bar, part: opened.append(part))
    place = plan_chart(SPEAKERS, 500, view.font()).bars[0]
    for point in (place.parts[1][1].center(), place.words[0].box.center()):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(point.x()), round(point.y())))
    assert opened == [SPEAKERS.bars[0].parts[1], None]


def test_a_bar_that_stands_for_nothing_opens_nothing(qtbot: QtBot, view: ChartView) -> None:
    opened: list[Bar] = []
    view.opened.connect(lambda bar, _part: opened.append(bar))
    view.show_chart(Chart("x", "X", "x", (Bar("None", (), query("none")), SPEAKERS.bars[0])))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == []


@pytest.mark.parametrize("chart", [SPEAKERS, DAYS], ids=["bars", "columns"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [320, 900])
def test_nothing_of_a_chart_overlaps_or_leaves_it(chart: Chart, scale: float, width: int) -> None:
    for mirrored in (False, True):
        plan = plan_chart(chart, width, application_font(scale), mirrored=mirrored)
        written: list[Words] = [said for _, _, said in plan.legend]
        written += [said for place in plan.bars for said in place.words]
        for said in written:
            assert said.box.left() >= -1 and said.box.right() <= width + 1, said
            assert said.box.bottom() <= plan.height + 1
        for place in plan.bars:
            for number, (_, box) in enumerate(place.parts):
                assert box.left() >= 0 and box.right() <= width
                assert spot_at(plan, box.center()) == (plan.bars.index(place), number)
        labels = [said.box for place in plan.bars for said in place.words[-1:]]
        labels.sort(key=lambda box: (box.top(), box.left()))
        assert not any(one.adjusted(0, 0, -1, 0).intersects(other) for one, other in pairwise(labels))
    assert spot_at(plan, QPointF(-5, -5)) is None


def test_the_kinds_that_share_a_chart_differ_without_their_colour(qtbot: QtBot) -> None:
    assert set(MARKS) == set(KINDS)
    for together in ("true mixed false open", "overdue today week", "waiting reading returned"):
        kinds = together.split()
        drawn = {kind: bits(kind) for kind in kinds}
        assert len(set(drawn.values())) == len(kinds)


def bits(kind: str) -> bytes:
    """Return a mark as black and white: which points are the colour, which the pattern."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    box = image.rect().toRectF()
    paint_mark(painter, box, kind)
    painter.end()
    ground = image.pixelColor(0, 0)
    return bytes(image.pixelColor(x, y) == ground for x in range(24) for y in range(24))


def test_pictures_hold_title_period_and_labels() -> None:
    theme_keeper().choose("dark")
    root = ET.fromstring(chart_svg(SPEAKERS, "Last 30 days"))
    text = " ".join(" ".join(root.itertext()).split())
    for words in ("By speaker", "Last 30 days", "and 2 more speakers", "Jane Doe", "10", "True", "False"):
        assert words in text
    image = QImage.fromData(chart_png(DAYS, ""))
    assert image.width() == 1440 and image.height() > 300


def test_a_picture_begins_at_the_right_where_people_read_from_there(qapp: QApplication) -> None:
    def title_at() -> float:
        texts = ET.fromstring(chart_svg(SPEAKERS, "")).iter("{http://www.w3.org/2000/svg}text")
        return next(float(one.attrib["x"]) for one in texts if one.text == SPEAKERS.title)

    left = title_at()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert title_at() > left + 100
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_table_of_a_chart_is_guarded_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "speakers.csv"
    assert save_chart_table(SPEAKERS, path) == 2
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows == [
        ["speaker", "true", "mixed", "false", "all claims"],
        ["Jane Doe", "3", "0", "7", "10"],
        ["'=HYPERLINK(1)", "0", "1", "0", "1"],
    ]
    save_chart_table(SPEAKERS, path, separator=";", bom=False)
    assert path.read_bytes().startswith(b"speaker;true")


def test_an_axis_ends_at_a_round_number() -> None:
    ends = {most: nice(most) for most in (0, 1, 2, 3, 7, 13, 999, 1201)}
    assert ends == {0: 1, 1: 1, 2: 2, 3: 4, 7: 8, 13: 16, 999: 1000, 1201: 1600}
