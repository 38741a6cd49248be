"""The find bar on a real article: patterns are looked for in a worker, all places marked in one step."""

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.services import browse
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.find_desk import FindDesk
from claimtracker.ui.desk import Desk
from tests.services.desk import add_article
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def place(qtbot: QtBot, desk: Desk) -> ArticlePlace:
    revision = add_article(desk.library)
    place = ArticlePlace(desk)
    qtbot.addWidget(place)
    place.resize(1100, 700)
    place.show()
    place.finding = FindDesk(place, desk)  # type: ignore[attr-defined]
    place.open_article(browse.article_summaries(desk.library)[0].id)
    settled(qtbot, desk)
    assert place.revision is not None and place.revision.id == revision
    return place


def test_a_pattern_is_found_marked_and_taken_back(qtbot: QtBot, desk: Desk, place: ArticlePlace) -> None:
    said: list[str] = []
    desk.messages.said.connect(lambda status: said.append(status.text))
    place.reader.open_find()
    bar = place.reader.search.bar
    bar.pattern.setChecked(True)
    bar.field.setText(r"resigned|الجسر")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    bar.mark_button.click()
    bar.marking.each_button.click()
    qtbot.waitUntil(lambda: said == ["Made 2 claims."])
    quotes = [shown.highlight.quote for shown in browse.highlights(desk.library, place.revision.id)]  # type: ignore[union-attr]
    assert quotes == ["resigned", "الجسر"]
    settled(qtbot, desk)
    bar.marking.one_button.click()
    qtbot.waitUntil(lambda: said[-1].startswith("All of these places are marked already."))
    desk.undo()
    settled(qtbot, desk)
    assert browse.highlights(desk.library, place.revision.id) == []  # type: ignore[union-attr]


def test_a_catastrophic_pattern_leaves_the_window_alive(
    qtbot: QtBot, desk: Desk, place: ArticlePlace
) -> None:
    place.reader.open_find()
    bar = place.reader.search.bar
    bar.pattern.setChecked(True)
    bar.field.setText(r"(.|\w|\W)*\Zx")
    bar.field.setText("mayor")  # the answer to the former is dropped
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1", timeout=15_000)
    settled(qtbot, desk)
    assert bar.count.text() == "1 of 1"
