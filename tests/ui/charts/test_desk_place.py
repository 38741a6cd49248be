"""The desk place on a real library: numbers come, open their claims, and follow what changes."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.import_article import edit_article
from claimtracker.ui.charts.desk_place import DeskPlace
from claimtracker.ui.charts.desk_place_desk import DeskPlaceDesk
from claimtracker.ui.desk import Desk
from tests.services.desk import add_article
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def joined(qtbot: QtBot, desk: Desk, tmp_path: Path) -> DeskPlaceDesk:
    joined = DeskPlaceDesk(desk, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(joined.place)
    joined.place.resize(1100, 760)
    return joined


def shown(qtbot: QtBot, desk: Desk, joined: DeskPlaceDesk) -> DeskPlace:
    joined.place.show()
    settled(qtbot, desk)
    return joined.place


def test_an_empty_desk_says_in_every_section_what_to_do(
    qtbot: QtBot, desk: Desk, joined: DeskPlaceDesk
) -> None:
    place = shown(qtbot, desk, joined)
    assert {button.figure.count for button in place.figures.values()} == {0}
    for card in place.cards.values():
        assert card.nothing.isVisible() and not card.view.isVisible(), card.title.text()
        assert card.nothing.text().endswith(".")
        assert not card.save_button.isEnabled()


def test_numbers_open_their_claims_and_follow_a_change(
    qtbot: QtBot, desk: Desk, joined: DeskPlaceDesk
) -> None:
    claims = fill(desk.library)
    place = shown(qtbot, desk, joined)
    asked: list[ClaimQuery] = []
    place.claims_requested.connect(asked.append)
    assert place.cards["time"].view.chart is not None
    assert place.cards["sentences"].view.isVisible()
    desk.act(lambda library: edit_claim(library, claims[1].id, [Edit("due", "", "2020-01-01")]))
    qtbot.waitUntil(lambda: place.figures["overdue"].figure.count == 1)
    place.figures["overdue"].click()
    place.cards["due"].view.open_spot()
    assert [browse.claim_ids(desk.library, query) for query in asked] == [[claims[1].id]] * 2
    opened: list[int] = []
    place.article_requested.connect(opened.append)
    place.cards["sentences"].view.open_spot()
    assert opened == [1]


def test_a_chart_is_saved_where_it_was_wished_for(
    qtbot: QtBot, desk: Desk, joined: DeskPlaceDesk, tmp_path: Path
) -> None:
    fill(desk.library)
    place = shown(qtbot, desk, joined)
    chart = place.cards["time"].view.chart
    assert chart is not None
    for kind, start in (("csv", b"\xef\xbb\xbfday"), ("svg", b"<?xml"), ("png", b"\x89PNG")):
        path = tmp_path / "charts" / f"time.{kind}"
        path.parent.mkdir(exist_ok=True)
        joined.save(chart, kind, path)
        qtbot.waitUntil(path.exists)
        settled(qtbot, desk)
        assert path.read_bytes().startswith(start)
    shutil.rmtree(path.parent)


def test_a_narrow_place_has_one_column(qtbot: QtBot, desk: Desk, joined: DeskPlaceDesk) -> None:
    place = shown(qtbot, desk, joined)
    wide = place.cards["waiting"].x()
    place.resize(700, 760)
    qtbot.waitUntil(lambda: place.cards["waiting"].x() < wide)
    qtbot.waitUntil(lambda: place.cards["due"].width() > 600)


def test_articles_that_are_due_are_opened_alone_or_gone_to(
    qtbot: QtBot, desk: Desk, joined: DeskPlaceDesk
) -> None:
    fill(desk.library)
    place = shown(qtbot, desk, joined)
    opened: list[int] = []
    place.article_requested.connect(opened.append)
    today = date.today().isoformat()
    desk.act(lambda library: edit_article(library, 1, [Edit("due", "", today)]))
    qtbot.waitUntil(lambda: place.figures["articles"].figure.count == 1)
    place.figures["articles"].click()
    assert opened == [1]
    assert "1 article" in place.figures["articles"].accessibleName()
    second = add_article(desk.library, "Second")
    desk.act(lambda library: edit_article(library, second, [Edit("due", "", "2020-01-01T09:00")]))
    third = add_article(desk.library, "Third")
    desk.act(lambda library: edit_article(library, third, [Edit("due", "", "2020-01-02")]))
    qtbot.waitUntil(lambda: place.figures["articles"].figure.count == 3)
    place.figures["articles"].click()
    view = place.cards["articles"].view
    assert opened == [1] and view.hasFocus()
    assert "Second" in view.accessibleName() and "left" in view.accessibleName()
    view.open_spot()
    assert opened == [1, second]
