"""What the program says of itself, and the manual that comes with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from claimtracker import __version__
from claimtracker.domain.resources import manual_dir
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.ui.shell.about_place import AboutPlace
from claimtracker.ui.shell.manual_place import ManualPlace, pages

TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture
def english_again() -> Iterator[None]:
    """Speak English to the tests that follow."""
    yield
    speak(ENGLISH)


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    for place in (AboutPlace(), ManualPlace()):
        qtbot.addWidget(place)
        place.show()
        reached = [w for w in place.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & TAB]
        assert len(reached) >= 2
        assert all(w.accessibleName() or getattr(w, "text", str)() for w in reached)


def test_details_hold_versions_and_nothing_of_the_person(qtbot: QtBot) -> None:
    place = AboutPlace()
    qtbot.addWidget(place)
    place.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert f"ClaimTracker {__version__}" in copied and "SQLAlchemy " in copied
    assert str(Path.home()) not in copied and "/" not in copied.replace("\n", " ")
    rows = [place.table.topLevelItem(row) for row in range(place.table.topLevelItemCount())]
    assert all(row is not None and row.text(0) and row.text(2) for row in rows)


def test_every_page_of_the_manual_is_listed_and_read(qtbot: QtBot) -> None:
    listed = [name for _, name in pages()]
    assert sorted(listed) == sorted(path.name for path in manual_dir().glob("*.md"))
    place = ManualPlace()
    qtbot.addWidget(place)
    assert "First steps" in place.page.toPlainText()
    block = place.page.document().begin().next()
    while not block.blockFormat().headingLevel():
        block = block.next()
    assert block.blockFormat().topMargin() > block.blockFormat().bottomMargin() > 0
    place.page.anchorClicked.emit(QUrl("preferences.md"))
    assert place.page.toPlainText().startswith("Preferences")


def test_a_page_loads_nothing_and_follows_no_other_link(qtbot: QtBot) -> None:
    place = ManualPlace()
    qtbot.addWidget(place)
    before = place.page.toPlainText()
    for address in ("https://example.org/", "file:///etc/passwd", "../../README.md", "unknown.md"):
        place.page.anchorClicked.emit(QUrl(address))
    assert place.page.toPlainText() == before
    assert place.page.loadResource(2, QUrl("file:///etc/passwd")) is None


@pytest.mark.usefixtures("english_again")
def test_in_another_language_the_manual_says_that_it_is_in_english(qtbot: QtBot) -> None:
    words = "The manual is written in English only."
    german = Language("de", messages={(words, ""): ("Das Handbuch gibt es nur auf Englisch.",)})
    said = []
    for language in (ENGLISH, german):
        speak(language)
        place = ManualPlace()
        qtbot.addWidget(place)
        said.append([label.text() for label in place.findChildren(QLabel)])
    assert said == [["Manual"], ["Manual", "Das Handbuch gibt es nur auf Englisch."]]
