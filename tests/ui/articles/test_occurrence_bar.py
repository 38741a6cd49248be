"""The line that offers another place of the claim."""

from pytestqt.qtbot import QtBot

from claimtracker.domain.spans import Span
from claimtracker.domain.suggestions import Occurrence
from claimtracker.ui.articles.occurrence_bar import OccurrenceBar


def test_it_offers_one_place_and_says_how_many_wait(qtbot: QtBot) -> None:
    bar = OccurrenceBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.offer(Occurrence(Span(3, 9), "7", 0.5, ("15 percent", "injuries")), "Injuries <b>fell</b>.", 2)
    assert bar.where.text() == "Also in ¶ 7 · 2 more"
    assert bar.words.text() == "“Injuries <b>fell</b>.”"
    assert "15 percent, injuries" in bar.where.parentWidget().toolTip()
    for button, signal in (
        (bar.see, bar.show_requested),
        (bar.same, bar.same_requested),
        (bar.other, bar.other_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    bar.offer(Occurrence(Span(3, 9), "9", 0.7, ("injuries",), "5 percent"), "Injuries fell by 5 percent.")
    assert bar.where.text() == "¶ 9 says 5 percent"
    assert bar.same.isHidden(), "another number is never the same claim"
    bar.offer(None)
    assert bar.isHidden()


def test_it_keeps_its_height_while_another_claims_places_are_looked_for(qtbot: QtBot) -> None:
    bar = OccurrenceBar()
    qtbot.addWidget(bar)
    bar.look()
    assert bar.isHidden()
    bar.offer(Occurrence(Span(3, 9), "7", 0.5, ("injuries",)), "Injuries fell.")
    height = bar.sizeHint().height()
    bar.look()
    assert not bar.isHidden()
    assert bar.sizeHint().height() == height
    assert not any(one.isVisible() for one in (bar.where, bar.words, bar.see, bar.same, bar.other))
    bar.offer(Occurrence(Span(3, 9), "8", 0.5, ("injuries",)), "Injuries fell.")
    assert bar.where.isVisibleTo(bar)
