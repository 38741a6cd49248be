"""The calculation note in the inspector: templates, the result while typing, one field."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.calculation import Calculation, Input, calculation_of
from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card
from tests.ui.claims.shown_inspector import show_inspector


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return show_inspector(qtbot, card(), 388, 900)


def test_a_template_is_filled_in_and_worked_out_while_typing(qtbot: QtBot, inspector: Inspector) -> None:
    saved: list[tuple[Any, ...]] = []
    inspector.edit_requested.connect(lambda *edit: saved.append(edit))
    panel = inspector.calculation
    assert panel.body.isHidden()
    inspector.open_calculation()
    panel.template.setCurrentIndex(panel.template.findData("change"))
    panel.template.chosen.emit("change")
    assert panel.formula.text() == "(new - old) / old"
    for row, typed in zip(panel.values.rows, ("1,200 euros", "1,375 euros"), strict=True):
        qtbot.keyClicks(row.amount, typed)
    qtbot.keyClicks(panel.claimed, "15 percent")
    assert panel.result.text() == (
        "Claimed 15 percent; works out to 14.6 percent; within its rounding (± 0.5)."
    )
    qtbot.keyClick(panel.claimed, Qt.Key.Key_Return)
    claim_id, field, seen, new = saved[-1]
    assert (claim_id, field) == (2, "calculation")
    assert seen == saved[-2][3]
    assert calculation_of(new).claimed == "15 percent"


def test_it_opens_with_all_of_its_lines_in_view(qtbot: QtBot, inspector: Inspector) -> None:
    page = inspector.page
    inspector.open_calculation()

    def is_in_view() -> bool:
        top, bottom = page.span_of(inspector.calculation)
        return inspector.calculation.claimed.isVisible() and top >= 0 and bottom <= page.viewport().height()

    qtbot.waitUntil(is_in_view)


def test_a_mistake_is_said_with_what_to_do(qtbot: QtBot, inspector: Inspector) -> None:
    panel = inspector.calculation
    inspector.open_calculation()
    qtbot.keyClicks(panel.values.rows[0].name, "price")
    qtbot.keyClicks(panel.values.rows[0].amount, "200 euros")
    qtbot.keyClicks(panel.formula, "price + 3 %")
    assert "cannot be added" in panel.result.text()
    assert "(1 + 3 %)" in panel.hint.text()


def test_it_follows_the_claim_and_keeps_what_is_typed(qtbot: QtBot, inspector: Inspector) -> None:
    panel = inspector.calculation
    kept = Calculation((Input("a", "2"), Input("b", "3")), "a * b", "6")
    shown = card()
    inspector.show_card(replace(shown, claim=replace(shown.claim, id=9, calculation=kept)))
    assert not panel.body.isHidden()
    assert panel.calculation() == kept
    assert panel.result.text().startswith("Claimed 6; works out to 6; within")
    panel.values.rows[1].remove.click()
    panel.formula.setCursorPosition(len(panel.formula.text()))
    qtbot.keyClicks(panel.formula, " + 1")
    inspector.show_card(replace(shown, claim=replace(shown.claim, id=9, calculation=kept, row_version=7)))
    assert panel.formula.text() == "a * b + 1"
    inspector.show_card(card())
    assert panel.body.isHidden()
    assert panel.calculation() == Calculation()


def test_amounts_are_read_as_in_the_claims_language_and_the_note_says_so(
    qtbot: QtBot, inspector: Inspector
) -> None:
    saved: list[tuple[Any, ...]] = []
    inspector.edit_requested.connect(lambda *edit: saved.append(edit))
    panel = inspector.calculation
    shown = card()
    inspector.show_card(replace(shown, claim=replace(shown.claim, id=7, language="de")))
    assert panel.language.value() == "de"
    inspector.open_calculation()
    qtbot.keyClicks(panel.values.rows[0].name, "Kosten")
    qtbot.keyClicks(panel.values.rows[0].amount, "1.200 Euro")
    qtbot.keyClicks(panel.formula, "Kosten / 2")
    assert panel.result.text() == "Works out to 600 Euro."
    assert panel.hint.text() == "In “1.200” the point parts thousands."
    panel.language.set_value("en")
    panel.language.chosen.emit("en")
    assert panel.result.text() == "Works out to 0.6 Euro."
    assert calculation_of(saved[-1][3]).language == ""
    panel.language.set_value("de")
    panel.language.chosen.emit("de")
    assert calculation_of(saved[-1][3]).language == "de"
