"""The list of blocks: roles by key, click and menu, before import and after."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Block, Revision, Role
from claimtracker.ui.importing.import_block_roles import BlockRoles
from claimtracker.ui.importing.import_blocks import BlocksView
from claimtracker.ui.importing.import_blocks_model import BlocksModel
from claimtracker.ui.importing.import_roles import ROLE_KEYS, ROLE_LOOKS, keys_hint, role_menu, role_of_key
from claimtracker.ui.theme import ThemeKeeper
from tests.ui.importing.import_samples import sample_read


@pytest.fixture
def view(qtbot: QtBot) -> BlocksView:
    read = sample_read()
    model = BlocksModel()
    view = BlocksView(model)
    model.setParent(view)
    model.show_blocks(read.text, read.blocks)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.setFocus()
    return view


def cursor(view: BlocksView, row: int) -> None:
    view.setCurrentIndex(view.blocks.index(row))


def open_menus() -> list[QMenu]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMenu) and widget.isVisible()
    ]


def test_every_role_has_a_key_and_a_look() -> None:
    assert set(ROLE_KEYS) == set(ROLE_LOOKS) == set(Role)
    assert len(set(ROLE_KEYS.values())) == len(Role)
    assert all(role_of_key(key.lower()) is role for role, key in ROLE_KEYS.items())
    assert role_of_key("z") is None
    assert keys_hint().startswith("H headline · T standfirst")


@pytest.mark.parametrize("role", list(Role))
def test_a_key_gives_its_role(qtbot: QtBot, view: BlocksView, role: Role) -> None:
    cursor(view, 4)
    qtbot.keyClicks(view, ROLE_KEYS[role].lower())
    assert view.blocks.role(4) is role


def test_several_blocks_change_at_once(qtbot: QtBot, view: BlocksView) -> None:
    cursor(view, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.blocks.roles_changed) as changed:
        qtbot.keyClicks(view, "b")
    assert changed.args == [{0: Role.BODY, 1: Role.BODY}]


def test_a_key_of_the_same_role_changes_nothing(qtbot: QtBot, view: BlocksView) -> None:
    cursor(view, 4)
    with qtbot.assertNotEmitted(view.blocks.roles_changed):
        qtbot.keyClicks(view, "b")


def test_letters_here_are_roles_and_not_keys_of_the_desk(view: BlocksView) -> None:
    typed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "c")
    typed.ignore()
    view.event(typed)
    assert typed.isAccepted()
    saved = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a")
    saved.ignore()
    view.event(saved)
    assert not saved.isAccepted()


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_a_click_on_the_pill_offers_the_roles(qtbot: QtBot, view: BlocksView) -> None:
    row = view.visualRect(view.blocks.index(2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(30, 12))
    menus = open_menus()
    assert len(menus) == 1
    assert view.currentIndex().row() == 2
    ticked = [action.text() for action in menus[0].actions() if action.isChecked()]
    assert ticked == ["Headline\tH"]
    menus[0].actions()[-1].trigger()
    menus[0].close()
    assert view.blocks.role(2) is Role.FURNITURE


def test_a_click_on_the_words_only_selects(qtbot: QtBot, view: BlocksView) -> None:
    row = view.visualRect(view.blocks.index(2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert open_menus() == []
    assert view.selected_rows() == [2]


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_the_menu_is_there_for_the_keyboard(qtbot: QtBot, view: BlocksView) -> None:
    cursor(view, 1)
    view.open_role_menu(QPoint(10, 10))
    assert len(open_menus()) == 1
    open_menus()[0].close()


def test_the_menu_names_every_role_with_its_key(view: BlocksView) -> None:
    chosen: list[Role] = []
    menu = role_menu(None, chosen.append, view)
    assert [action.text() for action in menu.actions()] == [
        f"{role.capitalize()}\t{key}" for role, key in ROLE_KEYS.items()
    ]
    menu.actions()[3].trigger()
    assert chosen == [Role.DATELINE]
    menu.deleteLater()


def test_a_screen_reader_hears_role_and_words(view: BlocksView) -> None:
    said = view.blocks.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "byline: City Desk, transport reporter"
    assert view.blocks.index(6).data(Qt.ItemDataRole.AccessibleTextRole) == "furniture: empty line"


def test_the_model_keeps_the_rules(qtbot: QtBot) -> None:
    model = BlocksModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    read = sample_read()
    model.show_blocks(read.text, read.blocks)
    model.set_roles([0, 1], Role.BODY)
    assert [block.role for block in model.changed_blocks()[:2]] == [Role.BODY, Role.BODY]
    assert [block.span for block in model.changed_blocks()] == [block.span for block in read.blocks]
    model.show_blocks("", ())
    assert model.rowCount() == 0


@pytest.mark.parametrize("choice", ["light", "dark", "high-contrast"])
def test_it_paints_in_every_palette_and_size(view: BlocksView, keeper: ThemeKeeper, choice: str) -> None:
    keeper.choose(choice)
    cursor(view, 2)
    before = view.sizeHintForRow(0)
    keeper.zoom(1.5)
    assert view.sizeHintForRow(0) > before
    assert not view.grab().isNull()


def test_text_from_the_right_is_painted_at_the_right(qtbot: QtBot, view: BlocksView) -> None:
    text = "بنت المدينة مسارات"
    view.blocks.show_blocks(text, [Block(Role.BODY, 0, len(text))])
    picture = view.grab().toImage()
    ground = picture.pixelColor(690, 300)
    row = view.visualRect(view.blocks.index(0)).center().y()
    right = {picture.pixelColor(x, row + dy).name() for x in range(600, 680) for dy in (-4, 0, 4)}
    left = {picture.pixelColor(x, row + dy).name() for x in range(150, 400) for dy in (-4, 0, 4)}
    assert right != {ground.name()}
    assert left == {ground.name()}


def test_ten_thousand_blocks_are_painted_one_screen_at_a_time(qtbot: QtBot, view: BlocksView) -> None:
    line = "A line of a very long text\n"
    blocks = [Block(Role.BODY, n * len(line), (n + 1) * len(line)) for n in range(10_000)]
    view.blocks.show_blocks(line * 10_000, blocks)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 200_000)
    view.scrollToBottom()
    assert view.indexAt(QPoint(200, 450)).row() > 9_900


def revision(role: Role) -> Revision:
    text = "One line\nTwo lines\n"
    blocks = (Block(role, 0, 9, id=71), Block(Role.BODY, 9, 19, id=72))
    return Revision(5, 1, 1, text, "", blocks, "", datetime(2026, 1, 1, tzinfo=UTC))


def test_roles_of_a_stored_article_are_asked_to_be_saved(qtbot: QtBot) -> None:
    panel = BlockRoles()
    qtbot.addWidget(panel)
    panel.show_revision(revision(Role.BODY))
    cursor(panel.view, 0)
    with qtbot.waitSignal(panel.roles_requested) as asked:
        qtbot.keyClicks(panel.view, "h")
    assert asked.args == [{0: Role.HEADLINE}]
    assert panel.block_ids(asked.args[0]) == {71: Role.HEADLINE}


def test_a_refresh_keeps_the_place(qtbot: QtBot) -> None:
    panel = BlockRoles()
    qtbot.addWidget(panel)
    panel.show_revision(revision(Role.BODY))
    panel.view.selectionModel().setCurrentIndex(
        panel.blocks.index(1), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    panel.show_revision(revision(Role.HEADLINE))
    assert panel.blocks.role(0) is Role.HEADLINE
    assert panel.view.selected_rows() == [1]
