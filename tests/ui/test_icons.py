"""Icons in the palette's colours, following the theme by themselves."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.resources import resources_dir
from claimtracker.ui.icons import icon, pixmap
from claimtracker.ui.theme import ThemeKeeper, theme

NAMES = sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))


def inks(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_ink_asked_for(name: str) -> None:
    drawn = inks(pixmap(name, 24, "accent").toImage())
    wanted = theme().color("accent")
    assert drawn
    for color in map(QColor, drawn):
        assert abs(color.red() - wanted.red()) + abs(color.blue() - wanted.blue()) <= 2


def test_icons_of_earlier_names_are_known() -> None:
    for name in ["bar-chart-3", "columns-3", "more-horizontal", "circle-help"]:
        assert not icon(name).isNull()


def test_a_missing_icon_says_so() -> None:
    with pytest.raises(EnvironmentFault, match="“unicorn”"):
        icon("unicorn")


def test_an_icon_follows_the_theme(keeper: ThemeKeeper) -> None:
    search = icon("search")
    light = inks(search.pixmap(QSize(32, 32)).toImage())
    keeper.choose("dark")
    assert inks(search.pixmap(QSize(32, 32)).toImage()) == {theme().roles["ink2"]} != light


def test_checked_and_disabled_icons_look_so() -> None:
    search = icon("search")
    size = QSize(32, 32)
    checked = search.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert inks(checked) == {theme().roles["accent"]}
    assert inks(search.pixmap(size, QIcon.Mode.Disabled).toImage()) == set()


def test_pixmaps_are_cached() -> None:
    assert pixmap("search", 16).cacheKey() == pixmap("search", 16).cacheKey()
    assert icon("search") is icon("search")


def test_icons_survive_their_buttons_and_their_copies(qtbot: QtBot) -> None:
    gc.freeze()  # only what is made here is looked through
    for _ in range(20):
        button = QToolButton()
        copy = QIcon(icon("search"))
        copy.addPixmap(pixmap("x"))
        button.setIcon(copy)
        button.grab()
        del button, copy
        gc.collect()
    assert not icon("search").pixmap(QSize(16, 16)).isNull()


def test_the_licence_lies_beside_the_icons_and_the_fonts() -> None:
    assert "ISC License" in (resources_dir() / "icons" / "LICENSE").read_text("utf-8")
    for family in ["Inter", "SourceSerif4", "NotoSansArabicUI"]:
        assert "SIL OPEN FONT LICENSE" in (resources_dir() / "fonts" / f"{family}-LICENSE.txt").read_text(
            "utf-8"
        )


def test_the_icon_of_a_primary_button_is_seen_when_it_cannot_be_pressed() -> None:
    waiting = icon("download", "on_accent").pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    ground, ink = QColor(theme().color("track")), theme().color("ink2")
    drawn = max((waiting.pixelColor(x, y) for x in range(24) for y in range(24)), key=QColor.alpha)
    assert drawn.alphaF() > 0.3
    assert abs(drawn.red() - ink.red()) < abs(drawn.red() - ground.red())
