"""Labels, tips and captions show imported text as it is."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.ui.theme import ThemeKeeper, theme
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel, plain_caption, plain_tip

MARKUP = "<b>bold</b> & <img src='file:///etc/passwd'>"


@pytest.mark.parametrize("made", [PlainLabel, ElidedLabel])
def test_markup_is_shown_not_obeyed(qtbot: QtBot, made: type[PlainLabel]) -> None:
    label = made(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_a_tip_escapes_markup() -> None:
    assert "<b>" not in plain_tip(MARKUP)
    assert "&lt;b&gt;" in plain_tip(MARKUP)
    assert plain_tip("") == ""


def test_a_caption_keeps_its_ampersand() -> None:
    assert plain_caption("Marks & Spencer") == "Marks && Spencer"


def test_a_long_line_is_elided_and_has_all_of_it_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("What the mayor said\nabout <buses> " * 5)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert "&lt;buses&gt;" in label.toolTip()
    assert "\n" not in label.text()
    label.resize(2000, 20)
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_an_elided_label_may_be_narrow(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long title " * 10)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 60


def test_an_icon_follows_theme_and_font(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    label = IconLabel("scale", "accent", 16)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    light = label.grab().toImage()
    keeper.choose("dark")
    assert label.grab().toImage() != light
    assert theme().dark
    keeper.zoom(1.5)
    assert label.sizeHint().height() == 24


def test_text_can_be_copied_where_allowed(qtbot: QtBot) -> None:
    label = PlainLabel("quote", "quote")
    qtbot.addWidget(label)
    label.allow_copying()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
