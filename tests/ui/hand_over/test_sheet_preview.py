"""The first rows of a sheet, before it is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from claimtracker.ui.hand_over.export_place_preview import CellDelegate, SheetPreview

ARABIC = "المدينة تقول إن استهلاك المياه انخفض بنسبة 12 في المئة خلال عامين"


def test_a_cell_is_cut_at_the_end_of_its_text_in_any_script(qtbot: QtBot) -> None:
    table = SheetPreview(("article_title", "statement"), "Preview")
    qtbot.addWidget(table)
    table.show_rows(("article_title", "statement"), ((ARABIC, "Buses"),))
    delegate = table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    directions = []
    for column in range(2):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, table.model().index(0, column))
        directions.append(option.direction)
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
