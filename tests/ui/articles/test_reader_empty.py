"""An empty desk says what to do first, and offers the sample; one with articles does not."""

from pytestqt.qtbot import QtBot

from claimtracker.ui.articles.reader_empty import ReaderEmpty


def test_an_empty_desk_offers_to_import_and_the_sample(qtbot: QtBot) -> None:
    empty = ReaderEmpty()
    qtbot.addWidget(empty)
    empty.show()
    empty.show_count(0)
    assert empty.title.text() == "Nothing on the desk yet"
    with qtbot.waitSignal(empty.action_requested):
        empty.button.click()
    with qtbot.waitSignal(empty.other_requested):
        empty.other.click()
    empty.show_count(3)
    assert empty.title.text() == "No article open"
    assert empty.button.isVisible() and not empty.other.isVisible()
