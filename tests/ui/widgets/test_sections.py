"""Heads of sections and empty places."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.section_header import SectionHeader


def test_a_section_asks_for_its_action(qtbot: QtBot) -> None:
    header = SectionHeader("link", "Sources", "Link source", action_icon="plus")
    qtbot.addWidget(header)
    header.show()
    assert header.button.accessibleName() == "Sources: Link source"
    with qtbot.waitSignal(header.action_requested):
        qtbot.mouseClick(header.button, Qt.MouseButton.LeftButton)


def test_an_icon_stands_for_the_action_where_its_words_have_no_room(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    header = SectionHeader(
        "megaphone", "Apparitions", "Ajouter une apparition", action_icon="plus", parent=panel
    )
    header.resize(500, 30)
    panel.show()
    assert header.button.text() == "Ajouter une apparition"
    whole = header.button.width()
    header.resize(header.minimumSizeHint().width(), 30)
    qtbot.waitUntil(lambda: not header.button.text() and header.button.width() < whole)
    assert header.button.toolTip() and header.button.accessibleName() == "Apparitions: Ajouter une apparition"
    assert header.minimumSizeHint().width() <= header.width()
    header.resize(500, 30)
    qtbot.waitUntil(
        lambda: header.button.text() == "Ajouter une apparition" and header.button.width() == whole
    )


def test_a_section_without_an_action_has_no_button(qtbot: QtBot) -> None:
    header = SectionHeader("scale", "Verdict")
    qtbot.addWidget(header)
    header.show()
    header.set_note("Pre-publication")
    header.set_text("Rating")
    assert not header.button.isVisible()
    assert (header.label.text(), header.note.text()) == ("Rating", "Pre-publication")


def test_an_empty_place_says_what_to_do_next(qtbot: QtBot) -> None:
    place = EmptyPlace("highlighter", "No claims yet", "Select a sentence and press C.", "Mark claim")
    qtbot.addWidget(place)
    place.show()
    assert place.accessibleName() == "No claims yet Select a sentence and press C."
    with qtbot.waitSignal(place.action_requested):
        qtbot.keyClick(place.button, Qt.Key.Key_Space)
    place.say("Nothing found")
    assert not place.button.isVisible()
    assert not place.text.isVisible()
