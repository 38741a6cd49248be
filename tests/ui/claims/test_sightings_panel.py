"""Sightings in the inspector: counter, timeline, lines that open, and the form."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.appearances import Appearance, SightingDraft
from claimtracker.domain.claims import Sighting
from claimtracker.domain.views import ClaimCard
from claimtracker.ui.claims.sighting_row import SightingDetails
from claimtracker.ui.claims.sightings_panel import SightingsPanel, speaker_words, times_words
from claimtracker.ui.claims.sightings_timeline import Timeline, when
from tests.ui.claims.records import card
from tests.ui.heard import heard


def sightings(count: int) -> tuple[Sighting, ...]:
    """Return one sighting a year from 2019 on."""
    return tuple(
        Sighting(n, 2, f"Outlet {n}", f"https://o.example/{n}", f"{2018 + n}-05-02", "Mayor")
        for n in range(1, count + 1)
    )


def seen_card(count: int, **fields: Any) -> ClaimCard:
    """Return the card of a claim with so many sightings, and one article of ours."""
    found = sightings(count)
    seen = (Appearance("2026-10-16", "Mayor", "Our paper", article_id=1),)
    seen += tuple(Appearance(one.seen_on, one.speaker, one.outlet, sighting_id=one.id) for one in found)
    return replace(card(**fields), sightings=found, appearances=seen)


@pytest.fixture
def panel(qtbot: QtBot) -> SightingsPanel:
    panel = SightingsPanel()
    qtbot.addWidget(panel)
    panel.resize(343, 400)
    panel.show_card(seen_card(7))
    panel.show()
    return panel


def test_the_counter_says_how_often_and_since_when(panel: SightingsPanel) -> None:
    assert panel.times.text() == "8th time since 2019"
    assert panel.made_of.text() == "● 1 in our articles · ○ 7 sightings"
    panel.show_card(seen_card(1, seen_elsewhere=21, row_version=2))
    assert panel.times.text() == "23rd time since 2019"
    assert panel.made_of.text().endswith("21 known by number only")
    assert times_words(1, ()) == "Seen once so far"
    assert times_words(0, ()) == "Not seen anywhere yet"


def test_speakers_are_listed_once_there_is_something_to_tell_apart() -> None:
    seen = [Appearance("", name) for name in ("Mayor", "Council", "Mayor", "")]
    assert speaker_words(seen) == "Mayor 2 · Council 1 · speaker not known 1"
    assert speaker_words(seen[:1]) == speaker_words([Appearance(), Appearance()]) == ""
    many = [Appearance("", f"Speaker {n}") for n in range(9)]
    assert speaker_words(many).endswith("others 3")


def test_the_latest_five_stand_there_and_all_on_request(panel: SightingsPanel) -> None:
    assert [row.sighting.id for row in panel.rows.values()] == [7, 6, 5, 4, 3]
    assert panel.rows[7].line.head.text() == "2 May 2025 · Outlet 7 · Mayor"
    panel.more.click()
    assert list(panel.rows) == [7, 6, 5, 4, 3, 2, 1]
    assert not panel.more.isVisible()


def test_a_line_opens_and_its_fields_save_by_themselves(panel: SightingsPanel, qtbot: QtBot) -> None:
    edited, removed, opened = (
        heard(signal) for signal in (panel.edit_requested, panel.remove_requested, panel.open_link_requested)
    )
    row = panel.rows[7]
    row.line.open()
    assert isinstance(row.details, SightingDetails)
    field = row.details.fields["outlet"]
    field.setFocus()
    qtbot.keyClicks(field, " TV")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert edited == [(7, "outlet", "Outlet 7", " TVOutlet 7".strip())] or edited[0][:2] == (7, "outlet")
    row.details.open_page.click()
    row.details.remove.click()
    assert opened == [("https://o.example/7",)]
    assert removed == [(7,)]


def test_an_open_line_stays_open_over_refreshes(panel: SightingsPanel) -> None:
    row = panel.rows[7]
    row.line.open()
    newer = seen_card(8, row_version=2)
    panel.show_card(newer)
    assert panel.rows[7] is row
    assert row.line.is_open
    panel.show_card(seen_card(2, id=5))
    assert list(panel.rows) == [2, 1]


def test_the_form_asks_for_what_is_missing_and_adds(panel: SightingsPanel, qtbot: QtBot) -> None:
    added = heard(panel.add_requested)
    panel.open_form()
    form = panel.form
    assert form.lines["speaker"].text() == "Mayor"
    form.try_add()
    assert form.said.isVisible() and not added
    form.lines["outlet"].setText("Evening Post")
    form.seen_on.setText("someday")
    form.try_add()
    assert "date" in form.said.text() and not added
    form.seen_on.setText("11 Feb 2026")
    qtbot.keyClick(form.lines["outlet"], Qt.Key.Key_Return)
    assert added == [(2, SightingDraft("Evening Post", "", "2026-02-11", "Mayor"))]
    assert form.isVisible(), "it stays until the library has it"
    form.refuse("This page is among the sightings already.")
    assert form.lines["outlet"].text() == "Evening Post"
    panel.added(Sighting(9, 2, "Evening Post", "", "2026-02-11", "Mayor"))
    assert not form.isVisible() and form.lines["outlet"].text() == ""


def test_a_sighting_that_was_begun_waits_for_its_claim(panel: SightingsPanel, qtbot: QtBot) -> None:
    first = seen_card(7)
    other = replace(first, claim=replace(first.claim, id=first.claim.id + 1))
    panel.open_form()
    qtbot.keyClicks(panel.form.lines["outlet"], "Evening Post")
    qtbot.keyClicks(panel.form.quote, "It fell by 15 percent")
    panel.show_card(other)
    assert not panel.form.isVisible() and panel.form.begun() == ""
    (((claim_id, form), (_, begun)),) = panel.begun.typed_texts().items()
    assert (claim_id, form) == (first.claim.id, "sighting") and "Evening Post" in begun
    panel.open_form()  # the speaker alone is not worth keeping
    panel.show_card(first)
    assert panel.form.isVisible() and panel.form.quote.text() == "It fell by 15 percent"
    assert panel.form.lines["outlet"].text() == "Evening Post"
    panel.form.clear()
    panel.begun.begin(first.claim.id, begun)  # as after the next start
    assert panel.form.begun() == begun
    panel.show_card(other)
    panel.added(Sighting(9, first.claim.id, "Evening Post", "", "2026-02-11", "Mayor"))
    panel.show_card(first)
    assert not panel.form.isVisible()


def test_escape_leaves_the_form(panel: SightingsPanel, qtbot: QtBot) -> None:
    panel.open_form()
    qtbot.keyClick(panel.form.lines["outlet"], Qt.Key.Key_Escape)
    assert not panel.form.isVisible()
    assert panel.header.button.isVisible()


def drawn(timeline: QWidget) -> int:
    image = timeline.grab().toImage()
    ground = image.pixel(QPoint(image.width() // 2, 0))
    return sum(
        image.pixel(x, y) != ground for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


def test_the_timeline_draws_and_tells_the_same(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(340, timeline.sizeHint().height())
    seen = [Appearance("2019", where="A", sighting_id=1)]
    seen += [Appearance("2026-10-16", where="B", article_id=n) for n in range(1, 7)]
    seen.append(Appearance("", where="C", sighting_id=2))
    timeline.show_appearances(seen)
    timeline.show()
    assert timeline.accessibleName() == "Timeline by year: 2019: 1, 2026: 6; 1 appearance without a date"
    assert [len(stack.seen) for stack in timeline.stacks()] == [1, 6]
    first, last = timeline.stacks()
    assert 0 < first.x < last.x < timeline.width()
    assert drawn(timeline) > 60
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, last = timeline.stacks()
    assert 0 < last.x < first.x < timeline.width()


def test_nothing_to_draw_with_fewer_than_two_dates(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show_appearances([Appearance("2019"), Appearance()])
    assert timeline.isHidden()
    timeline.show_appearances([])
    assert timeline.accessibleName() == "Timeline: no dates known"
    assert when("last week") is None
    assert when("2019") == pytest.approx(2019.5, abs=0.01)
