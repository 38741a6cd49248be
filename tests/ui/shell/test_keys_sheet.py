"""The sheet of all keys: no key is cut, however long its name is in the language of the system."""

from pytestqt.qtbot import QtBot

from claimtracker.ui.shell.keys_sheet import KeysSheet


def test_the_column_of_keys_is_as_wide_as_its_longest_key(qtbot: QtBot) -> None:
    sheet = KeysSheet()
    qtbot.addWidget(sheet)
    first = sheet.tree.topLevelItem(0)
    assert first is not None and first.child(0) is not None
    first.child(0).setText(1, "Control+Mayúsculas+Suprimir")
    sheet.show()
    header = sheet.tree.header()
    assert header.sectionSize(1) >= sheet.tree.sizeHintForColumn(1)
    assert header.sectionSize(0) >= sheet.tree.sizeHintForColumn(0)
    assert header.length() <= sheet.tree.viewport().width()
