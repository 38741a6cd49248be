"""An empty desk says what to do first, and offers the sample; one with articles does not."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from claimtracker.ui.reader.reader_empty import ReaderEmpty


def test_an_empty_desk_offers_to_import_and_the_sample(qtbot: QtBot) -> None:
    empty = ReaderEmpty()
    qtbot.addWidget(empty)
    empty.show()
    empty.show_count(0)
    assert empty.title.text() == "Nothing on the desk yet"
    qtbot.waitUntil(
        lambda: len({one.width() for one in (empty.button, empty.other, empty.paste, empty.archive)}) == 1
    )
    with qtbot.waitSignal(empty.action_requested):
        empty.button.click()
    with qtbot.waitSignal(empty.other_requested):
        empty.other.click()
    with qtbot.waitSignal(empty.archive_requested):
        empty.archive.click()
    empty.show_count(3)
    assert empty.title.text() == "No article open"
    assert empty.button.isVisible() and not (empty.other.isVisible() or empty.archive.isVisible())


def test_articles_of_late_and_the_clipboard_are_offered(qtbot: QtBot) -> None:
    empty = ReaderEmpty()
    qtbot.addWidget(empty)
    empty.show()
    empty.show_recent([(7, "A & B"), (3, "x" * 200)])
    links = [link for link in empty.recent.findChildren(QPushButton) if link.isVisible()]
    assert [link.accessibleName() for link in links] == ["A & B", "x" * 200]
    with qtbot.waitSignal(empty.article_requested, check_params_cb=lambda article: article == 7):
        links[0].click()
    with qtbot.waitSignal(empty.paste_requested):
        empty.paste.click()
    empty.show_recent([])
    assert not empty.recent.isVisible()
