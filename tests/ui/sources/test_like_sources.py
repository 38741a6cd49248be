"""The bar above the sources: two that may be one are offered, joined, taken apart, or kept apart."""

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.edits import SourceDraft
from claimtracker.services import browse
from claimtracker.services.link_sources import new_source
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.opening import Opening
from claimtracker.ui.sources.sources_desk import make_sources_place
from claimtracker.ui.sources.sources_place import SourcesPlace
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def place(qtbot: QtBot, desk: Desk) -> SourcesPlace:
    for title in ("Annual report of the city", "Annual report, City"):
        new_source(desk.library, SourceDraft(title, url="https://www.city.example/report", publisher="City"))
    for title in ("Crime figures", "Crime figure"):
        new_source(desk.library, SourceDraft(title, publisher="Police", published_on="2024"))
    made = make_sources_place(desk, Opening(desk, None), lambda _claim: None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    qtbot.waitUntil(lambda: made.like.pair is not None)
    settled(qtbot, desk)
    return made


def test_the_pair_says_what_is_alike(place: SourcesPlace) -> None:
    bar = place.like
    assert bar.isVisible()
    assert bar.line.text() == "One source? The same page (1 of 2)"
    assert bar.titles[1].text() == "Annual report, City"
    assert bar.notes[0].text() == "City · city.example · no claim"
    bar.next_button.click()
    assert bar.line.text() == "One source? Nearly the same title, publisher, date (2 of 2)"
    assert bar.notes[0].text() == "Police · 2024 · no claim"


def test_joined_sources_are_one_until_it_is_undone(qtbot: QtBot, desk: Desk, place: SourcesPlace) -> None:
    bar = place.like
    bar.join_button.click()
    qtbot.waitUntil(lambda: bar.pair is not None and bar.pair.older.title == "Crime figures")
    settled(qtbot, desk)
    assert browse.source_count(desk.library) == 3
    assert place.count.text() == "3 sources"
    assert desk.undo_name == "Join sources"
    desk.undo()
    qtbot.waitUntil(lambda: bar.pair is not None and bar.pair.older.title != "Crime figures")
    assert browse.source_count(desk.library) == 4


def test_what_is_kept_apart_is_not_offered_again(qtbot: QtBot, desk: Desk, place: SourcesPlace) -> None:
    bar = place.like
    for left in (1, 0):
        bar.apart_button.click()
        qtbot.waitUntil(lambda count=left: len(bar._pairs) == count)  # type: ignore[misc]
    assert not bar.isVisible()
    desk.undo()
    qtbot.waitUntil(bar.isVisible)


def test_a_source_of_the_pair_opens(qtbot: QtBot, desk: Desk, place: SourcesPlace) -> None:
    assert place.like.pair is not None
    newer = place.like.pair.newer
    place.like.open_requested.emit(newer.id)
    settled(qtbot, desk)
    assert place.side.source is not None
    assert place.side.source.id == newer.id
