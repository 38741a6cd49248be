"""What the paper shows of sentences: dots under suggestions, settled ones paler and lettered, and tips."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Direction, Revision
from claimtracker.domain.coverage import Coverage, Sentence, SentenceState, Tally
from claimtracker.domain.spans import Span
from claimtracker.domain.suggestions import Suggestion
from claimtracker.services.account_sentences import sentence_places
from claimtracker.store.sentence_marks import TextKey
from claimtracker.ui.articles.coverage_meter import CoverageMeter
from claimtracker.ui.articles.sentence_words import LETTERS, meter_words
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_document import role_ink
from claimtracker.ui.reader.reader_paint import blend
from claimtracker.ui.reader.reader_sentences import VEIL, SentenceLayer, dots
from claimtracker.ui.theme import ThemeKeeper, read_theme, theme
from tests.ui.reader.reader_samples import BRIDGE, HARBOUR_AR, Parts, article, revision, span_of

OPINION, NOTHING, OPEN = SentenceState.OPINION, SentenceState.NOTHING, SentenceState.OPEN


def covered(shown: Revision, states: dict[str, SentenceState], language: str = "en") -> Coverage:
    """Return every sentence as open, but for those that begin with these words."""
    key = TextKey("", language, tuple((block.role.value, block.start, block.end) for block in shown.blocks))
    sentences = []
    for place in sentence_places(shown.text, key):
        quote = shown.text[place.span.start : place.span.end]
        state = next((state for words, state in states.items() if quote.startswith(words)), OPEN)
        sentences.append(Sentence(place.span, place.role, state))
    return Coverage(shown.id, tuple(sentences))


class Bench:
    """A reader with its layer of sentences."""

    def __init__(self, qtbot: QtBot, parts: Parts = BRIDGE, direction: Direction = Direction.LTR) -> None:
        self.shown = revision(parts)
        self.reader = Reader()
        qtbot.addWidget(self.reader)
        self.reader.resize(760, 640)
        self.layer = SentenceLayer(self.reader.page)
        self.reader.show_article(article(direction), self.shown, ())
        self.reader.show()
        qtbot.waitExposed(self.reader)

    def picture(self) -> QImage:
        return self.reader.grab().toImage()

    def point(self, words: str) -> QPoint:
        paper = self.reader.page.paper
        cursor = paper.textCursor()
        cursor.setPosition(paper.places.to_document(span_of(self.shown.text, words).start + 1))
        return paper.cursorRect(cursor).center() + QPoint(3, 0)

    def area(self, widget_point: QPoint, width: int = 60) -> QRect:
        view = self.reader.page.paper.viewport()
        corner = view.mapTo(self.reader, widget_point)
        return QRect(corner.x(), corner.y() - 12, width, 24)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    yield Bench(qtbot)


def darkest(image: QImage) -> int:
    return min(
        QColor(image.pixel(x, y)).lightness() for x in range(image.width()) for y in range(image.height())
    )


def test_nothing_is_painted_until_something_is_known(bench: Bench) -> None:
    before = bench.picture()
    bench.layer.show(covered(bench.shown, {}))
    assert bench.picture() == before


def test_a_settled_sentence_is_paler_and_has_its_letter_in_the_margin(bench: Bench) -> None:
    at = bench.area(bench.point("Engineers count"))
    before = bench.picture()
    margin = QRect(bench.reader.width() - 90, at.y(), 60, 24)
    bench.layer.show(covered(bench.shown, {"Engineers": OPINION}))
    after = bench.picture()
    assert darkest(after.copy(at)) > darkest(before.copy(at)) + 30
    assert darkest(after.copy(margin)) < darkest(before.copy(margin)) - 60
    untouched = bench.area(bench.point("No other bridge"))
    assert after.copy(untouched) == before.copy(untouched)


def test_opinion_and_nothing_to_check_differ_without_colour(bench: Bench) -> None:
    bench.layer.show(covered(bench.shown, {"Engineers": OPINION}))
    one = bench.picture()
    bench.layer.show(covered(bench.shown, {"Engineers": NOTHING}))
    assert bench.picture() != one
    assert LETTERS[OPINION] != LETTERS[NOTHING]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_veiled_words_stay_readable(name: str) -> None:
    palette = read_theme(name)
    paper = palette.color("paper")
    words = blend(palette.color(role_ink(BRIDGE[3][0])), paper, VEIL)
    assert contrast(words, paper) >= 4.5
    assert contrast(palette.color("ink3"), paper) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """Return the WCAG contrast of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_high_contrast_has_no_veil(bench: Bench, keeper: ThemeKeeper) -> None:
    keeper.choose("high-contrast")
    at = bench.area(bench.point("Engineers count"))
    before = bench.picture()
    bench.layer.show(covered(bench.shown, {"Engineers": OPINION}))
    assert bench.picture().copy(at) == before.copy(at)


def test_a_suggestion_is_dotted_and_tells_its_reasons(bench: Bench) -> None:
    at = bench.area(bench.point("Engineers count"))
    before = bench.picture()
    span = span_of(bench.shown.text, "Engineers count 31 older ones.")
    suggestion = Suggestion(span, 3.0, ("a number", "a comparison", "says who", "a name", "a place"))
    bench.layer.show(covered(bench.shown, {}), [suggestion])
    assert bench.picture().copy(at) != before.copy(at)
    tip = bench.layer.tip_at(bench.point("Engineers count"))
    assert "a number, a comparison, says who, a name" in tip
    assert "a place" not in tip
    assert bench.layer.tip_at(bench.point("No other bridge")) == ""
    assert bench.layer.suggestion_in(Span(span.start + 3, span.start + 4)) is suggestion
    assert bench.layer.suggestion_in(Span(0, 1)) is None


def test_hovering_tells_what_was_said(bench: Bench) -> None:
    bench.layer.show(covered(bench.shown, {"Engineers": NOTHING, "It carries": OPINION}))
    assert "Nothing to check here" in bench.layer.tip_at(bench.point("Engineers count"))
    assert "Opinion" in bench.layer.tip_at(bench.point("It carries"))
    assert bench.reader.page.pointer.tell_otherwise is not None


def test_the_letters_stand_opposite_the_numbers_in_arabic_too(qtbot: QtBot) -> None:
    bench = Bench(qtbot, HARBOUR_AR, Direction.RTL)
    before = bench.picture()
    bench.layer.show(covered(bench.shown, {"ويمر": OPINION}, "ar"))
    after = bench.picture()
    at = bench.area(bench.point("ويمر"))
    left = QRect(20, at.y(), 70, 24)
    right = QRect(bench.reader.width() - 60, at.y(), 40, 24)
    assert after.copy(left) != before.copy(left)
    assert after.copy(right) == before.copy(right)


def test_dots_are_not_the_underline_of_an_open_claim() -> None:
    image = QImage(80, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dots(painter, 5, 75, 10, theme())
    painter.end()
    row = [QColor(image.pixel(x, 10)).lightness() for x in range(80)]
    assert min(row) < 200
    assert sum(one > 230 for one in row[6:74]) > 15


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(19, 31), "19 of 31 sentences accounted for"),
        (Tally(31, 31), "All 31 sentences accounted for"),
        (Tally(0, 0), "No sentences to account for"),
    ],
)
def test_the_meter_says_how_far_it_is(qtbot: QtBot, tally: Tally, words: str) -> None:
    meter = CoverageMeter()
    qtbot.addWidget(meter)
    meter.show_tally(tally)
    assert meter.accessibleName() == words
    assert meter.isEnabled() == bool(tally.open)


def test_the_meter_says_less_where_there_is_little_room(qtbot: QtBot) -> None:
    meter = CoverageMeter()
    qtbot.addWidget(meter)
    meter.show_tally(Tally(19, 31))
    said = []
    for width in (400, 190, 95):
        meter.resize(width, 28)
        said.append(meter.text().strip())
    assert said == list(meter_words(Tally(19, 31)))
    assert meter.minimumSizeHint().width() < meter.sizeHint().width()


def test_a_click_on_the_meter_asks_for_the_next_open_sentence(qtbot: QtBot) -> None:
    meter = CoverageMeter()
    qtbot.addWidget(meter)
    meter.show_tally(Tally(1, 3))
    with qtbot.waitSignal(meter.next_requested):
        meter.click()
    meter.show_tally(None)
    assert meter.isHidden()
