"""Keys that a person chose: kept, told everywhere, never the system's, never two things at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings
from claimtracker.ui.actions import ACTIONS, ActionTable, tip
from claimtracker.ui.key_book import KeyBook, key_tip, refusal, said
from claimtracker.ui.preferences.keys_part import KeysPart


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Iterator[KeyBook]:
    owner = QPushButton()
    qtbot.addWidget(owner)
    yield KeyBook(Settings(tmp_path / "settings.json"), owner)


@pytest.fixture
def part(qtbot: QtBot, book: KeyBook) -> KeysPart:
    part = KeysPart(book)
    qtbot.addWidget(part)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    return part


def test_every_key_that_an_action_comes_with_may_be_given() -> None:
    refused = {row.id: refusal(row.shortcut) for row in ACTIONS if row.shortcut and refusal(row.shortcut)}
    assert refused == {}


@pytest.mark.parametrize(
    "key",
    [
        "Ctrl+C",
        "Ctrl+V",
        "Tab",
        "Esc",
        "Return",
        "Space",
        "Alt+F4",
        "Alt+F",
        "Meta+L",
        "Left",
        "Ctrl+W",
        "F10",
    ],
)
def test_keys_of_the_system_are_refused_with_a_reason(key: str) -> None:
    assert refusal(key).endswith(".")


def test_a_clash_is_seen_only_where_both_can_be_meant(book: KeyBook) -> None:
    clash = book.clash("link_source", "C")
    assert clash is not None and clash.id == "mark_claim"
    assert book.clash("pair_same", "C") is None
    assert book.clash("verdict_1", "2") is not None
    assert book.clash("link_source", "E") is None


def test_keys_are_kept_and_tips_follow(qtbot: QtBot, book: KeyBook) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    key_tip(button, "Link a source ({link_source})")
    assert button.toolTip() == "Link a source (E)"
    book.give("link_source", "F6")
    assert button.toolTip() == "Link a source (F6)"
    assert "(F6)" in tip(next(row for row in ACTIONS if row.id == "link_source"))
    again = KeyBook(book._settings)
    assert again.key("link_source") == "F6"
    again.give("link_source", "")
    assert said("Link a source ({link_source})") == "Link a source"
    assert said("Press {link_source}.") == "Press “Link source”."
    again.reset("link_source")
    assert book._settings.get("keys", {}) == {}


def test_the_window_acts_on_the_new_key(qtbot: QtBot, book: KeyBook) -> None:
    class Group:
        def __getattr__(self, name: str) -> object:
            return lambda: done.append(name)

    class Handlers:
        def __getattr__(self, name: str) -> Group:
            return Group()

    done: list[str] = []
    window = QPushButton()
    qtbot.addWidget(window)
    table = ActionTable(Handlers(), window)
    window.addActions(table.all())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    book.give("link_source", "F6")
    QTest.keyClick(window, Qt.Key.Key_E)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert done == ["link_source"]


def test_a_key_is_pressed_to_be_set(part: KeysPart) -> None:
    told: list[str] = []
    part.said.connect(lambda words, _undo: told.append(words))
    part.search.setText("tunnel")
    assert part.words.text().startswith("No action is called so")
    part.search.setText("link source")
    QTest.keyClick(part.search, Qt.Key.Key_Down)
    assert part.action_id == "link_source"
    part.capture.click()
    QTest.keyClick(
        part.capture, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert part.book.key("link_source") == "Alt+Shift+E"
    assert told == ["“Link source” is on Alt+Shift+E now."]
    part.capture.click()
    QTest.keyClick(part.capture, Qt.Key.Key_Escape)
    assert part.book.key("link_source") == "Alt+Shift+E"
    part.capture.click()
    QTest.keyClick(part.capture, Qt.Key.Key_Tab)
    assert "cannot be used" in part.words.text()
    part.reset_button.click()
    assert part.book.key("link_source") == "E"


def test_a_clash_names_the_other_and_offers_to_swap(part: KeysPart) -> None:
    undone: list[object] = []
    part.said.connect(lambda _words, undo: undone.append(undo))
    part.choose("link_source")
    part.take("C")
    assert part.words.text() == "C is the key of “Mark claim”."
    part.keep_button.click()
    assert not part.swap_button.isVisible()
    part.take("C")
    part.swap_button.click()
    assert (part.book.key("link_source"), part.book.key("mark_claim")) == ("C", "E")
    undone[-1]()  # type: ignore[operator]
    assert (part.book.key("link_source"), part.book.key("mark_claim")) == ("E", "C")
    part.take("F7")
    part.all_button.click()
    assert part.book.own() == {}


def test_the_list_is_narrowed_by_name_and_by_key(part: KeysPart) -> None:
    part.search.setText("link sou")
    shown = [name for name, item in part._items.items() if not item.isHidden()]
    assert shown == ["link_source"]
    part.search.setText("f1")
    assert [name for name, item in part._items.items() if not item.isHidden()] == ["keys"]
