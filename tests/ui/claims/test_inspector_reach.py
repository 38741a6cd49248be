"""Everything in the inspector can be reached, has a name, and fits."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.wording import ENGLISH, speak
from claimtracker.exchange.translations import read_language
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.theme import ThemeKeeper
from tests.ui.claims.records import card, seen, verdict
from tests.ui.claims.shown_inspector import inspector, show_inspector

__all__ = ["inspector"]


def test_tab_goes_from_top_to_bottom_and_reaches_everything(inspector: Inspector) -> None:
    inspector.show_seen_before(2, [seen()])
    QApplication.processEvents()
    start = inspector.header.type
    order, at = [], start
    while True:
        at = at.nextInFocusChain()  # type: ignore[assignment]
        if at is start or len(order) > 200:
            break
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
    stops = [
        inspector.header.quote,
        inspector.fields.statement,
        inspector.fields.fields["speaker"],
        inspector.verdict.finding,
        inspector.sources.header.button,
        inspector.notes.notes,
        inspector.history.opener.head,
    ]
    places = [order.index(stop) for stop in stops]
    assert places == sorted(places)


def test_tab_reaches_in_their_place_what_came_late(inspector: Inspector) -> None:
    """Cards of what was seen before, keys of the scale and sources come when everything else is there."""
    inspector.show_seen_before(2, [seen()])
    QApplication.processEvents()
    inspector.header.quote.setFocus()
    ways: dict[str, int] = {}
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        held = QApplication.focusWidget()
        assert held is not None
        ways.setdefault(type(held).__name__, held.mapTo(inspector.page.inside, QPoint(0, 0)).y())
        if held is inspector.delete:
            break
    assert {"QPushButton", "KeySegment"} <= set(ways)
    tops = list(ways.values())
    assert tops == sorted(tops)


def test_every_control_has_a_name(inspector: Inspector) -> None:
    inspector.show_seen_before(2, [seen()])
    inspector.open_link_source()
    next(iter(inspector.sources.rows.values())).head.click()
    inspector.fields.more.click()
    QApplication.processEvents()
    widgets = inspector.findChildren(QWidget)
    nameless = [
        type(widget).__name__
        for widget in widgets
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
    ]
    assert nameless == []


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_nothing_is_wider_than_a_narrow_panel(qtbot: QtBot, keeper: Any, zoom: float) -> None:
    keeper.zoom(zoom)
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(340, 860)
    long = "انخفضت الإصابات الخطيرة بين راكبي الدراجات " * 12
    full = card(statement=long, due="2026-10-16", tags=("a",), recheck_on="2027", speaker="م" * 80)
    evidence = [replace(full.evidence[i % 3], id=i + 1) for i in range(30)]
    inspector.show_card(
        replace(
            full, evidence=tuple(evidence), verdicts=(verdict(2, origin="taken over from c-9"), verdict(1))
        )
    )
    inspector.show_seen_before(2, [seen()])
    inspector.open_link_source()
    inspector.sources.rows[1].head.click()
    inspector.show()
    body = inspector.fields.parentWidget()
    assert body is not None
    qtbot.waitUntil(lambda: body.width() > 0)
    assert body.minimumSizeHint().width() <= 340
    assert len(inspector.sources.rows) == 30


def test_a_form_opens_below_the_heading_of_its_section(qtbot: QtBot) -> None:
    inspector = show_inspector(qtbot, card(), 388, 400)
    page = inspector.page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    inspector.open_link_source()
    qtbot.waitUntil(lambda: page.span_of(inspector.sources.header)[0] >= 0)


def test_nothing_is_cut_aside_in_longer_words_and_larger_text(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    speak(read_language("fr"))
    keeper.zoom(1.3)
    try:
        inspector = Inspector()
        qtbot.addWidget(inspector)
        inspector.resize(375, 860)
        inspector.show_card(card())
        inspector.show()
        inspector.show_seen_before(2, [seen()])
        for open_up in (inspector.open_link_source, inspector.open_sighting, inspector.open_calculation):
            open_up()
        QApplication.processEvents()
        page = inspector.page
        assert page.inside.minimumSizeHint().width() <= page.viewport().width()
        assert page.horizontalScrollBar().maximum() == 0
    finally:
        speak(ENGLISH)
