"""The verdict stays in sight at the foot of the inspector while its keys are scrolled away."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Progress
from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card, seen
from tests.ui.claims.shown_inspector import show_inspector

ROOMY, LOW = 900, 420


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return show_inspector(qtbot, card(), height=ROOMY)


def test_there_is_no_bar_while_the_keys_are_seen(inspector: Inspector) -> None:
    assert inspector.bar.isHidden()
    inspector.resize(375, LOW)
    inspector.show_nothing()
    assert not inspector.bar.isVisible()


def test_earlier_claims_that_push_the_keys_away_bring_the_bar(qtbot: QtBot, inspector: Inspector) -> None:
    keys = inspector.verdict.keys
    snug = keys.mapTo(inspector, keys.rect().bottomLeft()).y() + 60
    inspector.resize(375, snug)
    QApplication.processEvents()
    assert inspector.bar.isHidden()
    inspector.show_seen_before(2, [seen()])
    qtbot.waitUntil(lambda: inspector.bar.isVisible())
    assert inspector.bar.sources.text() == f"{len(card().evidence)} sources"
    inspector.resize(375, snug + ROOMY)
    qtbot.waitUntil(lambda: inspector.bar.isHidden())


def test_an_inspector_that_is_not_whole_yet_can_be_given_its_size_and_drawn(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    inspector = Inspector(place, whole=False)
    while inspector.go_on():
        place.grab()
    inspector.resize(375, LOW)
    inspector.show_card(card())
    with qtbot.waitExposed(place):
        place.show()
    qtbot.waitUntil(inspector.bar.isVisible)


def test_the_bar_says_the_verdict_or_how_far_the_work_is(inspector: Inspector) -> None:
    shown = card()
    for label in ("False", ""):
        claim = replace(shown.claim, verdict_label=label, progress=Progress.WAITING)
        inspector.show_card(replace(shown, claim=claim))
        assert inspector.bar.pill.text == (label or "Waiting")


def test_the_verdict_is_whole_where_its_heading_has_no_room(qtbot: QtBot, inspector: Inspector) -> None:
    bar = inspector.bar
    inspector.resize(375, LOW)
    qtbot.waitUntil(bar.isVisible)
    assert bar.title.isVisible()
    inspector.resize(310, LOW)
    qtbot.waitUntil(lambda: not bar.title.isVisible())
    QApplication.processEvents()
    assert bar.pill.width() >= bar.pill.sizeHint().width()
    assert bar.sources.width() >= bar.sources.sizeHint().width()


def test_the_bar_leads_to_the_keys_and_to_the_sources(qtbot: QtBot, inspector: Inspector) -> None:
    inspector.resize(375, LOW)
    qtbot.waitUntil(lambda: inspector.bar.isVisible())
    inspector.bar.show_verdict.click()
    qtbot.waitUntil(lambda: inspector.bar.isHidden())
    keys = inspector.verdict.keys
    assert not keys.visibleRegion().isEmpty()
    inspector.bar.sources_asked.emit()
    qtbot.waitUntil(lambda: not inspector.sources.header.visibleRegion().isEmpty())


def test_scrolling_never_makes_the_bar_flicker(inspector: Inspector) -> None:
    inspector.resize(375, LOW)
    QApplication.processEvents()
    bar = inspector.page.verticalScrollBar()
    shown = []
    for value in range(0, bar.maximum() + 1, 7):
        bar.setValue(value)
        states = []
        for _ in range(4):
            QApplication.processEvents()
            states.append(inspector.bar.isVisible())
        assert len(set(states[1:])) == 1
        shown.append(states[-1])
    turns = sum(one != other for one, other in pairwise(shown))
    assert turns == 2
