"""Lines begin where their text is read from, in fields and in texts that are painted."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.reading_side import lines_of, reads_from_right

ARABIC = "المدينة تقول إن استهلاك المياه انخفض بنسبة 12 في المئة"


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        (ARABIC, True),
        (f"12 {ARABIC}", True),
        ("The city", False),
        ("", False),
        ("12", False),
        (f"\u2068Reuters\u2069 · {ARABIC}", True),
    ],
)
def test_the_first_letter_says_it(text: str, from_right: bool) -> None:
    assert reads_from_right(text) == from_right
    assert (lines_of(text).alignment() == Qt.AlignmentFlag.AlignRight) == from_right


def test_a_field_turns_with_what_is_written_in_it(qtbot: QtBot) -> None:
    field = GrowingText(name="Statement")
    qtbot.addWidget(field)
    option = field.document().defaultTextOption
    field.set_text(ARABIC)
    assert option().alignment() == Qt.AlignmentFlag.AlignRight
    field.set_text("The city")
    assert option().alignment() == Qt.AlignmentFlag.AlignLeft
    field.clear()
    field.insertPlainText(ARABIC)
    assert option().alignment() == Qt.AlignmentFlag.AlignRight
    assert field.text() == ARABIC


def test_an_empty_field_begins_where_the_window_does(qtbot: QtBot) -> None:
    field = GrowingText(name="Statement")
    qtbot.addWidget(field)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.set_text("12")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    field.set_text("The city")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_a_date_is_never_cut_by_what_stands_beside_it(qtbot: QtBot) -> None:
    field = DateField(name="Published")
    qtbot.addWidget(field)
    assert field.minimumSizeHint().width() > field.fontMetrics().horizontalAdvance("2026-10-16")
