"""Each choice holds at once, is kept, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.services.open_library import back_up
from claimtracker.services.publisher import publisher
from claimtracker.ui.day_words import day, show_dates
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import KeyBook
from claimtracker.ui.messages import Status
from claimtracker.ui.preferences.preference_rows import PREFERENCES
from claimtracker.ui.preferences.preferences_desk import PreferencesDesk
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.field_line import FieldLine
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def joined(qtbot: QtBot, desk: Desk, settings: Settings) -> Iterator[PreferencesDesk]:
    joined = PreferencesDesk(desk, settings, KeyBook(settings, desk))
    qtbot.addWidget(joined.place)
    joined.place.show()
    settled(qtbot, desk)
    yield joined
    show_dates("")
    QApplication.setCursorFlashTime(1060)


def pick(joined: PreferencesDesk, name: str, value: str) -> None:
    field = joined.place.fields[name]
    assert isinstance(field, ChoiceField)
    field.set_value(value)
    field.chosen.emit(value)


def test_every_preference_has_its_field_and_shows_what_holds(joined: PreferencesDesk) -> None:
    for one in PREFERENCES:
        field = joined.place.fields[one.id]
        assert (field.accessibleName() or field.text()) == one.label  # type: ignore[attr-defined]
    theme = joined.place.fields["theme"]
    assert isinstance(theme, ChoiceField) and theme.value() == "light"


def test_a_choice_holds_is_kept_and_is_taken_back(qtbot: QtBot, desk: Desk, joined: PreferencesDesk) -> None:
    said: list[Status] = []
    desk.messages.said.connect(said.append)
    pick(joined, "theme", "dark")
    assert theme_keeper().current.name == "dark"
    pick(joined, "scale", "115")
    assert theme_keeper().scale == 1.15
    pick(joined, "dates", "iso")
    assert day("2026-10-16") == "2026-10-16"
    pick(joined, "dates", "month first")
    assert day("2026-10-16") == "Oct 16, 2026"
    settled(qtbot, desk)
    kept = Settings.load(joined._settings.path.parent)
    assert (kept.get("theme", ""), kept.get("scale", 0.0), kept.get("dates", "")) == (
        "dark",
        1.15,
        "month first",
    )
    assert said[0].text == "Colours: Dark." and said[0].undo is not None
    said[0].undo()
    assert theme_keeper().current.name == "light"


def test_the_name_is_the_one_that_history_records(qtbot: QtBot, desk: Desk, joined: PreferencesDesk) -> None:
    name = joined.place.fields["person"]
    assert isinstance(name, FieldLine)
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Ana Checker")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert desk.library.actor == "Ana Checker"
    assert joined._settings.person == "Ana Checker"


def test_motion_is_reduced(joined: PreferencesDesk) -> None:
    calm = joined.place.fields["reduced motion"]
    assert isinstance(calm, QCheckBox)
    calm.click()
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    calm.click()
    assert QApplication.cursorFlashTime() > 0


def test_the_publisher_is_kept_with_the_desk(qtbot: QtBot, desk: Desk, joined: PreferencesDesk) -> None:
    joined.choose("publisher name", "City Desk")
    joined.choose("publisher url", "https://desk.example")
    joined.choose("csv separator", ";")
    settled(qtbot, desk)
    assert publisher(desk.library) == Publisher("City Desk", "https://desk.example")
    assert "City Desk" not in joined._settings.path.read_text("utf-8")
    assert desk.undo_name == "Set publisher"
    desk.undo()
    settled(qtbot, desk)
    field = joined.place.fields["publisher url"]
    assert isinstance(field, QLineEdit) and field.text() == ""
    assert publisher(desk.library) == Publisher("City Desk", "")


def test_library_and_backups_are_told(qtbot: QtBot, desk: Desk, joined: PreferencesDesk) -> None:
    assert joined.place.library.text() == str(desk.library.path)
    assert "no backup yet" in joined.place.backups.text()
    back_up(desk.library)
    joined.show()
    qtbot.waitUntil(lambda: joined.place.backups.text().startswith("1 backup in "))
