"""A row of keyed choices: by mouse, by key, on one line or several."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.verdicts import Rating, Scale, VerdictClass
from claimtracker.ui.theme import ThemeKeeper, theme
from claimtracker.ui.widgets.key_row import KeyRow, filled
from claimtracker.ui.widgets.key_segment import KeyChoice, choices_of

SCALE = Scale(
    "prepub",
    1,
    "Pre-publication",
    (
        Rating("confirmed", "Confirmed", VerdictClass.TRUE, 4, "Stands as written"),
        Rating("fix", "Fix", VerdictClass.MIXED, 3),
        Rating("unverifiable", "Unverifiable", VerdictClass.OPEN),
        Rating("wrong", "Wrong", VerdictClass.FALSE, 1),
    ),
)


@pytest.fixture
def row(qtbot: QtBot) -> KeyRow:
    row = KeyRow(choices_of(SCALE))
    qtbot.addWidget(row)
    row.resize(480, 40)
    row.show()
    qtbot.waitExposed(row)
    return row


def heard(row: KeyRow) -> list[str]:
    keys: list[str] = []
    row.chosen.connect(keys.append)
    return keys


def test_a_click_chooses_one_and_only_one(row: KeyRow, qtbot: QtBot) -> None:
    keys = heard(row)
    for index in (1, 3, 3):
        qtbot.mouseClick(row.segments[index], Qt.MouseButton.LeftButton)
    assert keys == ["fix", "wrong"]
    assert row.current == "wrong"
    assert [segment.isChecked() for segment in row.segments] == [False, False, False, True]


def test_showing_the_current_one_tells_nobody(row: KeyRow) -> None:
    keys = heard(row)
    row.set_current("fix")
    assert (row.current, keys) == ("fix", [])
    row.set_current("")
    assert row.current == ""
    row.set_current("unknown to this scale")
    assert row.current == ""


def test_the_keys_one_to_nine_choose(row: KeyRow, qtbot: QtBot) -> None:
    keys = heard(row)
    row.segments[0].setFocus()
    qtbot.keyClicks(row.segments[0], "3")
    assert keys == ["unverifiable"]
    assert row.choose_stroke("2")
    assert not row.choose_stroke("9")
    assert row.current == "fix"


def test_arrows_move_without_choosing_and_space_or_enter_chooses(row: KeyRow, qtbot: QtBot) -> None:
    keys = heard(row)
    row.activateWindow()
    row.segments[0].setFocus()
    qtbot.keyClick(row.segments[0], Qt.Key.Key_Right)
    assert row.focusWidget() is row.segments[1]
    assert keys == []
    qtbot.keyClick(row.segments[1], Qt.Key.Key_Space)
    qtbot.keyClick(row.segments[1], Qt.Key.Key_Left)
    qtbot.keyClick(row.segments[0], Qt.Key.Key_Left)
    qtbot.keyClick(row.segments[3], Qt.Key.Key_Return)
    assert keys == ["fix", "wrong"]


def test_tab_stops_once_at_the_chosen_one(row: KeyRow) -> None:
    def stops() -> list[int]:
        policy = Qt.FocusPolicy.TabFocus
        return [i for i, segment in enumerate(row.segments) if segment.focusPolicy() & policy]

    assert stops() == [0]
    row.set_current("unverifiable")
    assert stops() == [2]


def test_a_segment_says_key_word_and_meaning(row: KeyRow) -> None:
    first = row.segments[0]
    assert first.accessibleName() == "1 Confirmed"
    assert first.accessibleDescription() == "Stands as written"
    assert "Stands as written" in first.toolTip()


def test_one_line_is_filled_from_edge_to_edge(row: KeyRow) -> None:
    edges = [(segment.geometry().left(), segment.geometry().right()) for segment in row.segments]
    assert edges[0][0] == 0
    assert edges[-1][1] == row.width() - 1
    assert [left for left, _ in edges[1:]] == [right for _, right in edges[:-1]]


def test_a_narrow_row_takes_more_lines(row: KeyRow) -> None:
    one = row.heightForWidth(480)
    row.resize(190, row.heightForWidth(190))
    assert row.heightForWidth(190) > one * 2 - 1
    assert len({segment.y() for segment in row.segments}) > 1
    assert all(segment.geometry().right() < 190 for segment in row.segments)


def test_the_lines_of_a_row_are_about_equally_full() -> None:
    assert filled([100, 100, 100, 100], 320) == [3, 1]
    row = KeyRow([KeyChoice(word, word) for word in ("Asked", "Confirmed", "Declined", "No answer")])
    widths = [segment.sizeHint().width() for segment in row.segments]
    row.resize(sum(widths[:3]), 80)
    assert sorted(segment.y() for segment in row.segments) == [0, 0, *[row.segments[3].y()] * 2]


def test_lines_run_from_the_right_in_right_to_left(row: KeyRow) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(481, 40)
    assert row.segments[0].geometry().right() == 480
    assert row.segments[-1].geometry().left() == 0


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_the_chosen_one_wears_its_look(row: KeyRow, keeper: ThemeKeeper, name: str) -> None:
    keeper.choose(name)
    row.set_current("fix")
    segment = row.segments[1]
    image = segment.grab().toImage()
    assert image.pixelColor(3, segment.height() // 2) == theme().look("mixed").wash


def test_other_choices_replace_the_first(row: KeyRow) -> None:
    row.set_current("fix")
    row.set_choices([KeyChoice("same", "Same", stroke="S"), KeyChoice("other", "Different")])
    QApplication.processEvents()
    assert row.current == ""
    assert [segment.choice.stroke for segment in row.segments] == ["S", "2"]
    assert row.choose_stroke("s")
    assert row.current == "same"


def test_a_row_without_choices_takes_no_room(qtbot: QtBot) -> None:
    row = KeyRow()
    qtbot.addWidget(row)
    assert row.heightForWidth(300) == 0
    assert row.current == ""
    assert row.sizeHint().height() == 0
