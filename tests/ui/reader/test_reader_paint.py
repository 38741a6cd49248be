"""What is painted: looks told apart without colour, and words readable on every wash."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Role
from claimtracker.domain.claims import Progress
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_document import role_ink
from claimtracker.ui.reader.reader_margin import Chip, paint_chip
from claimtracker.ui.reader.reader_paint import DEEPEST, blend, underline
from claimtracker.ui.theme import ThemeKeeper, read_theme, theme
from tests.ui.reader.reader_samples import BRIDGE, article, highlight, revision, span_of

LOOKS = ("true", "mixed", "false", "open", "progress")
THEMES = ("light", "dark", "high-contrast")
SHOWN = revision(BRIDGE)


def blank() -> QImage:
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def shape_of(image: QImage) -> tuple[int, ...]:
    """Return which pixels are inked, whatever their colour."""
    pixels = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return tuple(int(QColor(image.pixel(x, y)).lightness() < 160) for x, y in pixels)


def underlined(look: str) -> QImage:
    image = blank()
    painter = QPainter(image)
    underline(painter, 5, 75, 20, 2, theme().look(look))
    painter.end()
    return image


def chip(look: str) -> QImage:
    progress = Progress.IN_PROGRESS if look == "progress" else Progress.TO_CHECK
    verdict = VerdictClass.OPEN if look == "progress" else VerdictClass(look)
    shown: ReaderHighlight = highlight(SHOWN, 7, "bridge", look=verdict, progress=progress)
    image = blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_chip(painter, Chip(QRectF(10, 5, 26, 26), "7", (shown,)), theme(), ringed=False)
    painter.end()
    return image


def test_the_verdicts_differ_by_the_shape_of_their_underline() -> None:
    shapes = {look: shape_of(underlined(look)) for look in ("true", "mixed", "false", "open")}
    for one, other in combinations(shapes, 2):
        assert shapes[one] != shapes[other], (one, other)
    assert all(any(shape) for shape in shapes.values())


def test_the_numbers_differ_by_the_line_around_them() -> None:
    shapes = {look: shape_of(chip(look)) for look in LOOKS}
    for one, other in combinations(shapes, 2):
        assert shapes[one] != shapes[other], (one, other)


def luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("look", LOOKS)
def test_words_stay_readable_on_the_deepest_wash(name: str, look: str) -> None:
    colors = read_theme(name)
    wash, ink = colors.look(look).wash, colors.look(look).ink
    for share in (0.0, DEEPEST):
        assert contrast(colors.color("ink"), blend(wash, ink, share)) >= 4.5
    for role in Role:
        for ground in (wash, colors.color("paper"), colors.color("accent_wash")):
            assert contrast(colors.color(role_ink(role)), ground) >= 4.5


def test_pale_words_keep_a_pale_ground(reader: Reader) -> None:
    outer, inner = highlight(SHOWN, 1, "By Ana Writer"), highlight(SHOWN, 2, "Ana Writer")
    reader.show_article(article(), SHOWN, [outer, inner])
    assert wash_before(reader, "Ana Writer") == theme().look("open").wash


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 500)
    reader.show()
    return reader


def wash_before(reader: Reader, quote: str) -> QColor:
    """Return the colour of the view a little above the quote's first letter."""
    paper = reader.page.paper
    cursor = paper.textCursor()
    cursor.setPosition(paper.places.to_document(span_of(SHOWN.text, quote).start))
    point = paper.cursorRect(cursor).center() + QPoint(2, -9)
    return QColor(paper.viewport().grab().toImage().pixel(point))


def test_a_highlight_lies_under_its_words_and_deeper_where_two_overlap(reader: Reader) -> None:
    outer = highlight(SHOWN, 1, "The bridge 🌉 cost 5.1 million euros", look=VerdictClass.TRUE)
    inner = highlight(SHOWN, 2, "million", look=VerdictClass.TRUE)
    reader.show_article(article(), SHOWN, [outer, inner])
    look = theme().look("true")
    assert wash_before(reader, "cost") == look.wash
    assert wash_before(reader, "million") == QColor(blend(look.wash, look.ink, 0.10).rgb())
    assert wash_before(reader, "It carries") == theme().color("paper")
    reader.page.paper.hovered = frozenset({1})
    assert wash_before(reader, "cost") != look.wash


def test_the_ring_is_drawn_in_the_accent(reader: Reader, keeper: ThemeKeeper) -> None:
    shown = highlight(SHOWN, 1, "cost 5.1 million euros")
    for name in THEMES:
        keeper.choose(name)
        reader.show_article(article(), SHOWN, [shown])
        before = accented(reader)
        reader.ring_claim(1)
        assert accented(reader) > before + 100
        reader.ring_claim(0)


def accented(reader: Reader) -> int:
    image = (
        reader.page.paper.viewport().grab(reader.page.paper.viewport().rect().adjusted(0, 60, 0, 0)).toImage()
    )
    accent = theme().color("accent").rgb()
    return sum(image.pixel(x, y) == accent for x in range(image.width()) for y in range(0, image.height()))


def test_an_adjusted_highlight_is_drawn_where_it_now_is(reader: Reader) -> None:
    shown = highlight(SHOWN, 1, "million")
    reader.show_article(article(), SHOWN, [shown])
    assert wash_before(reader, "million") == theme().look("open").wash
    reader.set_highlights([])
    assert wash_before(reader, "million") == theme().color("paper")
    assert reader.page.paper.index.at(Span(0, 1).start) == []
