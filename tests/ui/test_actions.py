"""The table of actions: complete, reachable, and without clashes."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from claimtracker.ui.actions import ACTIONS, MENUS, ActionRow, ActionTable, When
from claimtracker.ui.icons import icon
from claimtracker.ui.menus.all_rows import GROUPS, UNDER

# Of 26 pixels each, with lines between groups, below the menu bar on a screen of 800.
LONGEST_MENU = 26

# Keys that every text field, dialog or window has from the platform, and what they do there.
PLATFORM = {
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.HelpContents,
    QKeySequence.StandardKey.Close,
    QKeySequence.StandardKey.Print,
    QKeySequence.StandardKey.NextChild,
    QKeySequence.StandardKey.PreviousChild,
    QKeySequence.StandardKey.FullScreen,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
}
# Ours on purpose: they mean here what they mean everywhere.
MEANT = {"undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z", "find": "Ctrl+F", "quit": "Ctrl+Q", "open_file": "Ctrl+O"}
# F1 lists the keys: that is our help. Ctrl+Del and Shift+Del cut in a text field, and there they still do.
ALIKE = {"keys", "delete_claim", "remove_highlight"}
# Keys that ui.md's readers learn first.
LEARNED = {
    "mark_claim": "C",
    "mark_sentence": "S",
    "next_claim": "N",
    "previous_claim": "P",
    "link_source": "E",
    "seen_before": "D",
    "filter": "/",
    "search": "Ctrl+K",
    "keys": "F1",
    **{f"verdict_{number}": str(number) for number in range(1, 10)},
}


def keyed() -> list[ActionRow]:
    return [row for row in ACTIONS if row.shortcut]


def test_every_action_has_a_place_a_verb_and_an_icon_that_exists() -> None:
    for row in ACTIONS:
        assert row.menu in MENUS, row.id
        assert row.text[0].isupper() or row.text[0].isdigit(), row.id
        assert re.fullmatch(r"[a-z_]+\.[a-z_0-9]+", row.handler), row.id
        assert not row.icon or not icon(row.icon).isNull(), row.id
    assert len({row.id for row in ACTIONS}) == len(ACTIONS)


def test_no_two_actions_that_can_be_meant_at_once_share_a_key() -> None:
    # A pair is decided, and a call logged, in places where nothing is read and no claim is judged.
    reading, pair, source = {When.READING, When.CLAIM}, {When.PAIR}, {When.SOURCE}
    for apart in (pair | source, reading | source, reading | pair):
        together = [row for row in keyed() if row.when not in apart]
        counted = Counter(QKeySequence(row.shortcut).toString() for row in together)
        assert [key for key, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("row", keyed(), ids=lambda row: row.id)
def test_a_key_is_one_that_exists_and_is_not_the_platforms(row: ActionRow) -> None:
    sequence = QKeySequence(row.shortcut)
    assert sequence.count() == 1
    assert sequence[0].key() not in (Qt.Key.Key_unknown, Qt.Key(0)), f"{row.shortcut} is no key"
    if row.id in MEANT:
        assert row.shortcut == MEANT[row.id]
        return
    taken = {bound.toString() for standard in PLATFORM for bound in QKeySequence.keyBindings(standard)}
    assert sequence.toString() not in taken or row.id in ALIKE


def test_single_keys_need_an_article_a_claim_or_a_library() -> None:
    """A bare letter never acts in a place where nothing of it could be seen."""
    for row in keyed():
        combination = QKeySequence(row.shortcut)[0]
        bare = combination.keyboardModifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if bare and not Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F12 and row.id != "filter":
            assert row.when in (When.READING, When.CLAIM, When.PAIR, When.SOURCE), row.id


def test_the_learned_keys_stay_where_they_are() -> None:
    keys = {row.id: row.shortcut for row in ACTIONS}
    assert {name: keys[name] for name in LEARNED} == LEARNED


def test_no_menu_is_empty() -> None:
    assert {row.menu for row in ACTIONS} == set(MENUS)


def test_menus_have_groups_and_none_is_longer_than_a_small_screen(qtbot: QtBot) -> None:
    named = {row.id for row in ACTIONS}
    assert named >= GROUPS and named >= set(UNDER)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    table = ActionTable(object(), bar)
    table.fill(bar)
    for top in bar.actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        shown = menu.actions()
        assert not shown[0].isSeparator() and not shown[-1].isSeparator()
        assert sum(not action.isSeparator() for action in shown) <= LONGEST_MENU, top.text()
    reached = {action.objectName() for menu in bar.findChildren(QMenu) for action in menu.actions()}
    assert reached >= named
    for there in (When.CLAIM, When.ALWAYS):
        table.enable(there.__eq__)
        inner = [menu.menuAction() for menu in bar.findChildren(QMenu) if menu.title() in UNDER.values()]
        assert len(inner) == 2
        assert all(action.isEnabled() is (there is When.CLAIM) for action in inner)
