"""The histories of an article and of a source are read and gone back in, where their details are edited."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Role
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.services import browse, browse_sources, import_article
from claimtracker.services.link_sources import edit_source, new_source
from claimtracker.ui.articles.details_desk import DetailsDesk
from claimtracker.ui.claims.history_panel import HistoryPanel
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.opening import Opening
from claimtracker.ui.sources.sources_desk import make_sources_place
from tests.services.desk import add_article
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


def go_back(
    qtbot: QtBot, desk: Desk, history: HistoryPanel, place: QWidget, opened: Callable[[], None]
) -> None:
    """Open the history by its action, and go back to what it began with."""
    place.resize(1000, 500)
    place.show()
    place.activateWindow()
    settled(qtbot, desk)
    opened()
    settled(qtbot, desk)
    assert history.opener.head.hasFocus()
    assert not history.opener.head.visibleRegion().isEmpty(), "what was asked for is in sight"
    history.preview_wanted.emit(history.lines[-1].moment)
    settled(qtbot, desk)
    assert history.past is not None
    qtbot.waitUntil(lambda: history.past is not None and not history.past.go.visibleRegion().isEmpty())
    assert history.past.cancel.hasFocus()
    history.past.go.setFocus()
    qtbot.keyClick(history.past.go, Qt.Key.Key_Space)
    settled(qtbot, desk)
    assert history.opener.head.hasFocus()


def test_an_article_goes_back_from_its_details(qtbot: QtBot, desk: Desk) -> None:
    revision = browse.revision(desk.library, add_article(desk.library, "Bridge"))
    article, block = revision.article_id, revision.blocks[0]
    import_article.edit_article(desk.library, article, [Edit("title", "Bridge", "Tower")])
    import_article.change_roles(desk.library, revision.id, {block.id: Role.CAPTION})
    place = DetailsDesk(desk)
    qtbot.addWidget(place)
    place.show_article(article)
    settled(qtbot, desk)
    go_back(qtbot, desk, place.history, place, lambda: place.show_article(article, history=True))
    assert browse.article(desk.library, article).title == "Bridge"
    assert browse.revision(desk.library, revision.id).blocks[0].role is block.role
    assert place.fields["title"].text() == "Bridge"


def test_the_language_of_an_article_is_chosen_by_its_name(qtbot: QtBot, desk: Desk) -> None:
    article = browse.revision(desk.library, add_article(desk.library, "Bridge")).article_id
    place = DetailsDesk(desk)
    qtbot.addWidget(place)
    place.show_article(article)
    settled(qtbot, desk)
    assert place.language.currentText() == "English (en)"
    place.language.setCurrentIndex(place.language.findData("ar"))
    place.language.chosen.emit("ar")
    qtbot.waitUntil(lambda: browse.article(desk.library, article).language == "ar")


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_source_goes_back_where_it_is_edited(qtbot: QtBot, desk: Desk, home: QWidget) -> None:
    source = new_source(desk.library, SourceDraft("Minutes", publisher="Council")).value.id
    edit_source(desk.library, source, [Edit("publisher", "Council", "City")])
    place = make_sources_place(desk, Opening(desk, home), lambda _claim: None)
    qtbot.addWidget(place)
    place.resize(1000, 500)
    place.show()
    settled(qtbot, desk)
    place.choose_source(source)
    settled(qtbot, desk)
    go_back(qtbot, desk, place.side.history, place, place.show_history)
    said = [line.sentence for line in place.side.history.lines]
    assert said[1] == "publisher: “Council” → “City”"
    assert browse_sources.source_card(desk.library, source).source.publisher == "Council"
