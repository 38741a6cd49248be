"""The palette: sections, keys at the right, arrows over headings, and the place that each kind opens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.palette import Palette
from claimtracker.ui.shell.recent import Recent
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


class Gone:
    """Notes where the palette went."""

    def __init__(self) -> None:
        self.to: list[tuple[object, ...]] = []

    def open_article(self, article_id: int) -> None:
        self.to.append(("article", article_id))

    def open_claim(self, claim_id: int) -> None:
        self.to.append(("claim", claim_id))

    def open_source(self, source_id: int) -> None:
        self.to.append(("source", source_id))

    def show_claims_with(self, facet: str, value: str) -> None:
        self.to.append((facet, value))


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    return fill(desk.library)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    yield window


def opened(qtbot: QtBot, desk: Desk, window: QWidget, gone: Gone, recent: Recent | None = None) -> Palette:
    zoom, mark = QAction("Zoom in", window), QAction("Mark claim", window)
    zoom.setObjectName("zoom_in")
    mark.setObjectName("mark_claim")
    mark.setShortcut("C")
    mark.triggered.connect(lambda: gone.to.append(("action", "mark")))
    palette = Palette(desk, [zoom, mark], gone, recent or Recent(), window)
    palette.open()
    settled(qtbot, desk)
    return palette


def typed(qtbot: QtBot, desk: Desk, palette: Palette, text: str) -> list[str]:
    palette.line.setText(text)
    settled(qtbot, desk)
    return [palette.list.item(row).text() for row in range(palette.list.count())]


@pytest.mark.parametrize(
    ("text", "section", "to"),
    [
        ("bridge cost", "Claims", ("claim", 1)),
        ("council min", "Sources", ("source", 1)),
        ("operat", "Speakers", ("speaker", "Operator")),
        ("mark", "Actions", ("action", "mark")),
    ],
)
def test_each_kind_stands_in_its_section_and_enter_goes_there(
    qtbot: QtBot,
    desk: Desk,
    claims: list[Claim],
    window: QWidget,
    text: str,
    section: str,
    to: tuple[object, ...],
) -> None:
    gone = Gone()
    palette = opened(qtbot, desk, window, gone)
    assert typed(qtbot, desk, palette, text)[0] == section
    assert palette.list.currentRow() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert gone.to == [to]


def test_arrows_step_over_headings_keys_are_shown_and_what_cannot_be_now_says_why(
    qtbot: QtBot, desk: Desk, claims: list[Claim], window: QWidget
) -> None:
    gone, told = Gone(), list[str]()
    desk.messages.said.connect(lambda status: told.append(status.text))
    palette = opened(qtbot, desk, window, gone)
    rows = typed(qtbot, desk, palette, "")
    assert [rows[0], rows[2]] == ["Articles", "Claims"] and rows[-3] == "Actions"
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 3
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1
    mark = next(row for row in palette.rows() if row.text == "Mark claim")
    assert (mark.note, mark.key) == ("C", True)
    window.findChild(QAction, "mark_claim").setEnabled(False)
    assert typed(qtbot, desk, palette, "mark cl") == ["Actions", "Mark claim"]
    palette.grab()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert told == ["Open an article first."] and not gone.to


def test_enter_before_the_answer_means_the_first_of_that_answer(
    qtbot: QtBot, desk: Desk, claims: list[Claim], window: QWidget
) -> None:
    gone = Gone()
    palette = opened(qtbot, desk, window, gone)
    palette.line.setText("ridership")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert gone.to == []
    qtbot.waitUntil(lambda: gone.to == [("claim", claims[1].id)])


def test_actions_used_last_come_first(qtbot: QtBot, desk: Desk, window: QWidget) -> None:
    recent = Recent()
    palette = opened(qtbot, desk, window, Gone(), recent)
    assert [row.text for row in palette.rows()] == ["Zoom in", "Mark claim"]
    assert typed(qtbot, desk, palette, "mrk")[1:] == ["Mark claim"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    palette = opened(qtbot, desk, window, Gone(), recent)
    assert [row.text for row in palette.rows()] == ["Mark claim", "Zoom in"]
    assert typed(qtbot, desk, palette, "no such thing") == ["Nothing found. Try fewer letters."]
