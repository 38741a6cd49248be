"""Reading and highlighting in the real window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"
ODD = (
    "Families and cafés\n\nThe number of families 👩‍👩‍👧 grew by 12\u00a0percent, says a café owner.\n\n"
    "وقال الوزير إن الجسر كلّف أربعة ملايين يورو في عام ٢٠٢٣.\n"
)


def test_the_first_minute(open_desk: OpenDesk) -> None:
    desk = open_desk(sample=True)
    claim = desk.mark(LANES)
    assert claim.statement == LANES
    assert desk.quotes() == [LANES]
    desk.press("1")
    desk.until(lambda: desk.claim.verdict_label == "Confirmed")
    assert desk.window.status.saved.text().startswith("Saved ")
    assert desk.undo_name == "Undo give verdict"


def test_the_sentence_under_the_caret_becomes_a_claim(sample_desk: DeskPage) -> None:
    claim = sample_desk.mark_sentence_at("by a vote of 28")
    assert (
        claim.statement == "The council approved 31 million for the programme in 2023 by a vote of 28 to 13."
    )


def test_words_that_are_a_claim_are_selected_and_not_doubled(sample_desk: DeskPage) -> None:
    desk = sample_desk
    first = desk.mark_sentence_at("by a vote of 28")
    desk.mark("46 kilometres")
    desk.select("a vote of 28")
    desk.place.reader.clear_selection()
    desk.press("S", "S")
    number = next(h.number for h in desk.highlights() if h.highlight.claim_id == first.id)
    assert desk.said == f"These words are claim {number} already."
    assert desk.place.claim_id == first.id
    assert len(desk.quotes()) == 2
    assert desk.undo_name == "Undo mark claim"


def test_without_a_selection_the_desk_says_what_to_do(sample_desk: DeskPage) -> None:
    sample_desk.read_text()
    sample_desk.press("C")
    assert "Select the words first" in sample_desk.said
    assert sample_desk.quotes() == []


def test_highlights_overlap_and_nest(sample_desk: DeskPage) -> None:
    desk = sample_desk
    outer = desk.mark("The city built 46 kilometres of protected bike lanes in 2025, more than in any year")
    inner = desk.mark("46 kilometres")
    across = desk.mark("bike lanes in 2025, more than in any year since records began")
    assert [h.number for h in desk.highlights()] == [1, 2, 3]
    assert desk.quotes() == [outer.statement, inner.statement, across.statement]
    desk.click_at(desk.text.index("The city built") + 2)
    assert desk.place.claim_id == outer.id


def test_several_claims_under_the_pointer_are_offered_in_a_menu(sample_desk: DeskPage) -> None:
    desk = sample_desk
    outer = desk.mark(LANES)
    inner = desk.mark("46 kilometres")
    desk.place.select_claim(0)
    desk.click_at(desk.text.index("46 kilometres") + 3)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text() for action in menu.actions() if action.text()]
    assert len(said) == 2 and "46 kilometres" in said[0]
    menu.actions()[-1].trigger()
    menu.close()
    desk.until(lambda: desk.place.claim_id == outer.id)
    assert inner.id != outer.id


def test_the_ends_of_a_highlight_move_by_word_and_by_selection(sample_desk: DeskPage) -> None:
    desk = sample_desk
    claim = desk.mark("46 kilometres of protected bike lanes")
    desk.read_text()
    desk.press("Alt+Shift+Left")
    desk.until(lambda: desk.quotes() == ["46 kilometres of protected bike"])
    desk.press("Alt+Left")
    desk.until(lambda: desk.quotes() == ["built 46 kilometres of protected bike"])
    desk.select("The city built 46 kilometres")
    desk.press("Shift+A")
    desk.until(lambda: desk.quotes() == ["The city built 46 kilometres"])
    assert desk.place.claim_id == claim.id
    for _ in range(3):
        desk.undo()
    desk.until(lambda: desk.quotes() == ["46 kilometres of protected bike lanes"])


def test_one_claim_may_have_several_highlights(sample_desk: DeskPage) -> None:
    desk = sample_desk
    claim = desk.mark(INJURIES)
    leaflet = "Serious injuries to people on bikes have fallen by 5 percent"
    desk.select(leaflet)
    desk.press("Shift+C")
    desk.until(lambda: desk.quotes() == [INJURIES, leaflet])
    assert {h.highlight.claim_id for h in desk.highlights()} == {claim.id}
    desk.click_at(desk.text.index(leaflet) + 3)
    desk.press("Shift+Del")
    desk.until(lambda: desk.quotes() == [INJURIES])
    assert "its claim stays" in desk.said
    desk.press("Shift+Del", "Shift+Del")  # quicker than the first is answered
    desk.press("Shift+Del")
    assert (desk.quotes(), desk.said) == ([], "This claim has no highlight in the article.")


def test_n_and_p_walk_through_the_claims(sample_desk: DeskPage) -> None:
    desk = sample_desk
    first, second, third = desk.mark(LANES), desk.mark(INJURIES), desk.mark("two thirds of residents")
    desk.press("P", "P")
    assert desk.place.claim_id == first.id
    desk.press("P")
    assert desk.place.claim_id == first.id
    assert desk.said == "No claim stands before in this article."
    desk.press("N", "N")
    assert desk.place.claim_id == third.id
    assert desk.inspector.claim_id == third.id
    assert desk.place.table.selected_claim_ids() == [third.id]
    desk.select_claim(2)
    assert desk.place.claim_id == second.id


def test_pointing_at_a_highlight_tells_statement_and_verdict(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.give_verdict("3")
    at = desk.text.index("46 kilometres")
    paper = desk.place.reader.page.paper
    event = QHelpEvent(
        QEvent.Type.ToolTip, desk.point_of(at), paper.viewport().mapToGlobal(desk.point_of(at))
    )
    QApplication.sendEvent(paper.viewport(), event)
    desk.until(lambda: "Needs change" in QToolTip.text())
    assert LANES in QToolTip.text()
    QToolTip.hideText()
    desk.until(lambda: not QToolTip.isVisible())


def test_words_that_computers_count_otherwise_are_marked_exactly(desk: DeskPage) -> None:
    desk.read_paste(ODD)
    desk.confirm_import()
    for words in ("👩‍👩‍👧 grew by 12\u00a0percent", "a café owner", "كلّف أربعة ملايين يورو"):
        desk.mark(words)
    assert desk.quotes() == ["👩‍👩‍👧 grew by 12\u00a0percent", "a café owner", "كلّف أربعة ملايين يورو"]


def test_finding_words_in_the_article(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.press("Ctrl+F")
    desk.type_text("percent")
    desk.until(lambda: "of 5" in desk.place.reader.search.bar.count.text())
    desk.press("Esc")
    assert desk.place.reader.selected_span() is not None
