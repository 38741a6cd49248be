"""Palettes that can be read, looks that differ, and a window that follows the choice."""

import re
from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.fonts import base_points, reading_font, ui_font
from claimtracker.ui.shell.view_acts import SCALES
from claimtracker.ui.theme import Theme, ThemeKeeper, read_theme, set_kind, style_sheet, theme, theme_keeper

NAMES = ["light", "dark", "high-contrast"]
LOOKS = [*VerdictClass, "progress"]
GROUNDS = ["window", "panel", "paper", "hover", "accent_wash"]
PAIRS = [
    *product(["ink", "ink2", "ink3", "accent"], GROUNDS),
    *product(["ink"], ["selection", "pressed", *(f"{look}_wash" for look in LOOKS)]),
    *((f"{look}_ink", f"{look}_wash") for look in LOOKS),
    *product([f"{look}_ink" for look in LOOKS], GROUNDS),
    ("ink2", "track"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_tip", "tip"),
]


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_can_be_read_on_its_ground(name: str) -> None:
    palette = read_theme(name)
    least = 7.0 if name == "high-contrast" else 4.5
    poor = {
        pair: round(ratio, 2)
        for pair in PAIRS
        if (ratio := contrast(palette.color(pair[0]), palette.color(pair[1]))) < least
    }
    assert poor == {}


@pytest.mark.parametrize("name", NAMES)
def test_states_can_be_seen_without_text(name: str) -> None:
    palette = read_theme(name)
    for look, ground in product(LOOKS, ["panel", "paper"]):
        assert contrast(palette.look(look).ink, palette.color(ground)) >= 3
    for ground in ["window", "panel", "paper"]:
        assert contrast(palette.color("accent"), palette.color(ground)) >= 3


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_all_palettes_have_the_same_roles() -> None:
    roles = {frozenset(read_theme(name).roles) for name in NAMES}
    assert len(roles) == 1
    for name in NAMES:
        assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in read_theme(name).roles.values())


def test_looks_differ_by_underline_and_icon_too() -> None:
    looks = [read_theme("light").look(look) for look in VerdictClass]
    assert [look.underline for look in looks] == ["solid", "dashed", "wavy", "dotted"]
    assert len({look.icon for look in looks}) == len({look.text_underline for look in looks}) == 4


def test_a_role_that_no_palette_has_is_an_error() -> None:
    with pytest.raises(KeyError):
        read_theme("light").color("mauve")


def test_a_missing_palette_says_so() -> None:
    with pytest.raises(EnvironmentFault, match="colour palette"):
        read_theme("sepia")


def test_choosing_dresses_the_application_and_tells_painters(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeper.changed) as changed:
        keeper.choose("dark")
    assert changed.args == [read_theme("dark")]
    assert theme() is keeper.current is read_theme("dark")
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme().color("panel")
    assert theme().roles["accent"] in QApplication.instance().styleSheet()


def test_system_follows_the_system(keeper: ThemeKeeper) -> None:
    keeper.choose("system")
    wanted = "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    assert (keeper.choice, keeper.current.name) == ("system", wanted)


def test_a_choice_of_a_later_version_means_system(keeper: ThemeKeeper) -> None:
    keeper.choose("solarized")
    assert keeper.choice == "system"


def test_there_is_one_keeper(keeper: ThemeKeeper) -> None:
    assert theme_keeper() is keeper


def test_everything_grows_with_the_font(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    button = QPushButton("Export sheet")
    qtbot.addWidget(button)
    button.show()
    before, reading = button.sizeHint(), reading_font().pointSizeF()
    keeper.zoom(1.5)
    assert QApplication.font().pointSizeF() == pytest.approx(base_points() * 1.5)
    assert button.sizeHint().height() == pytest.approx(before.height() * 1.5, abs=3)
    assert button.sizeHint().width() == pytest.approx(before.width() * 1.5, rel=0.08)
    assert reading_font().pointSizeF() == pytest.approx(reading * 1.5)
    keeper.zoom(100)
    assert keeper.scale == 3.0


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_has_no_open_placeholder_and_no_colour_of_its_own(name: str) -> None:
    files = (resources_dir() / "style.qss", *(resources_dir() / "themes").glob("*.qss"))
    template = "".join(path.read_text("utf-8") for path in files)
    assert "$" not in style_sheet(read_theme(name), 1.0)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgb", template) == []


def test_in_high_contrast_what_rests_has_another_line(qtbot: QtBot) -> None:
    """Border and ground of a button that rests are those of any other there: the line itself must differ."""
    keeper = theme_keeper()
    keeper.choose("high-contrast")
    button = QPushButton("Restore all")
    qtbot.addWidget(button)
    button.resize(120, 30)
    button.show()

    def line() -> int:
        image = button.grab().toImage()
        return max(sum(image.pixelColor(x, y).lightness() < 215 for x in range(10, 110)) for y in (0, 1))

    assert line() == 100
    button.setEnabled(False)
    assert 20 < line() < 80, "dashes, with gaps between them"
    keeper.choose("light")


def test_a_kind_changes_how_a_widget_looks(qtbot: QtBot) -> None:
    button = QPushButton("Import")
    qtbot.addWidget(button)
    button.resize(80, 30)
    plain = button.grab().toImage().pixelColor(40, 3)
    set_kind(button, "primary")
    assert button.grab().toImage().pixelColor(40, 3) == theme().color("accent") != plain


def test_a_kind_chosen_before_the_first_look_is_worn_at_it(qtbot: QtBot) -> None:
    button = QPushButton("Import")
    qtbot.addWidget(button)
    button.fontMetrics(), button.style()  # what asks for a style early must not keep the plain one

    set_kind(button, "primary")
    assert not button.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    button.show()

    assert button.palette().buttonText().color() == theme().color("on_accent")


@pytest.mark.parametrize("name", NAMES)
def test_labels_take_the_ink_of_the_palette(name: str, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    keeper.choose(name)
    label = QLabel("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme().color("ink")


def test_fonts_are_ours_with_fallbacks(bundled_fonts: int) -> None:
    assert bundled_fonts == 10
    assert ui_font(2).pointSizeF() == pytest.approx(QApplication.font().pointSizeF() + 2)
    assert ui_font().families()[0] == "Inter"
    assert reading_font(20).families()[:2] == ["Source Serif 4", "Noto Naskh Arabic"]
    assert reading_font(20).pointSizeF() == 20


@pytest.mark.parametrize("font", [ui_font, reading_font])
def test_arabic_is_set_in_a_font_of_ours(bundled_fonts: int, font: Callable[[], QFont]) -> None:
    layout = QTextLayout("قال الوزير إن السعر ارتفع", font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    used = {run.rawFont().familyName() for run in layout.glyphRuns() if len(run.glyphIndexes()) > 1}
    assert used <= {"Noto Sans Arabic UI", "Noto Naskh Arabic", "Inter", "Source Serif 4"}
    assert all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())


def test_a_theme_is_a_value() -> None:
    assert isinstance(read_theme("dark"), Theme)
    with pytest.raises(AttributeError):
        read_theme("dark").name = "other"  # type: ignore[misc]


@pytest.mark.parametrize("scale", SCALES)
def test_a_round_sign_is_round_at_every_size_of_text(scale: float) -> None:
    """Qt draws a square where a radius is more than half of the box."""
    sheet = style_sheet(theme(), scale)

    def number(rule: str, name: str) -> int:
        body = re.search(rf"^{re.escape(rule)} {{([^}}]*)}}", sheet, re.MULTILINE)
        assert body is not None
        found = re.search(rf"(?<![a-z-]){name}: (\d+)px", body[1])
        assert found is not None, f"{rule} has no {name}"
        return int(found[1])

    boxes = "QCheckBox::indicator, QRadioButton::indicator"
    box = number(boxes, "width") + 2 * number("QRadioButton::indicator", "border-width")
    assert 2 * number("QRadioButton::indicator", "border-radius") <= box
