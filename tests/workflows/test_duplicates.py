"""Duplicates: found in the background, decided by key, undone, and kept while other places are shown."""

import pytest
from PySide6.QtWidgets import QToolButton

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.services import browse, edit_claims
from claimtracker.store import claims
from claimtracker.store.library import Library
from claimtracker.ui.duplicates.duplicates_place import DuplicatesPlace
from tests.workflows.desk_page import DeskPage

STATEMENTS = (
    "Serious injuries to cyclists have fallen by 5 percent",
    "Serious injuries to cyclists have fallen by 15 percent",
    "The council approved 31 million for the programme in 2023",
    "In 2023 the council approved 31 million for the programme",
    "ارتفعت أسعار المياه في المدينة بنسبة 15 في المئة",
    "ارتفعت أسعار المياه في المدينة بنسبة 5 في المئة",
)


@pytest.fixture
def full_desk(desk: DeskPage) -> DeskPage:
    """A desk with three pairs of claims that look alike."""
    desk.app.desk.act(add_statements)
    desk.settle()
    return desk


def add_statements(library: Library) -> Done[None]:
    with library.write("Add claims") as work:
        for words in STATEMENTS:
            claims.add_claim(work, words)
    return Done(None, work.changes)


def shown(desk: DeskPage) -> DuplicatesPlace:
    """Go to the place and wait for a pair."""
    desk.press("Alt+4")
    place = desk.window.places.currentWidget()
    assert isinstance(place, DuplicatesPlace)
    desk.until(lambda: place.duplicates.card is not None)
    desk.settle()
    return place


def statement(place: DuplicatesPlace) -> str:
    return place.card.mine.statement.text()


def counted(desk: DeskPage) -> str:
    buttons = desk.window.sidebar.findChildren(QToolButton)
    return next(one.accessibleName() for one in buttons if one.accessibleName().startswith("Duplicates"))


def test_pairs_are_decided_by_key_and_undone(full_desk: DeskPage) -> None:
    desk = full_desk
    place = shown(desk)
    assert counted(desk) == "Duplicates, 3"
    assert "3 pairs in 6 claims" in place.note.text()
    first = statement(place)
    desk.press("J")
    desk.until(lambda: statement(place) != first)
    desk.press("K")
    desk.until(lambda: statement(place) == first)
    decided = place.duplicates.pair
    desk.press("2")
    assert place.duplicates.pair is not decided, "the next pair is there at once"
    desk.settle()
    assert statement(place) != first
    assert counted(desk) == "Duplicates, 2"
    assert desk.undo_name == "Undo decide match"
    desk.click(place.card.undo_button)
    desk.until(lambda: len(place.duplicates.pairs) == 3 and statement(place) == first)
    for _ in range(3):
        desk.press("5")
        desk.settle()
    desk.until(lambda: place.pages.currentWidget() is place.empty_page)
    assert place.empty.title.text() == "Every pair is decided"
    desk.click(place.empty.button)
    desk.until(lambda: not place.duplicates.scanning)
    assert place.empty.title.text() == "No claims look alike"


def test_the_same_claim_becomes_one_and_the_scan_outlives_a_visit_elsewhere(full_desk: DeskPage) -> None:
    desk = full_desk
    place = shown(desk)
    while "council" not in statement(place):
        desk.press("J")
        desk.settle()
    desk.press("1")
    desk.until(lambda: desk.undo_name == "Undo join claims")
    desk.settle()
    library = desk.app.desk.library
    assert browse.claim_count(library, ClaimQuery()) == len(STATEMENTS) - 1
    scanned = place.duplicates.found
    desk.press("Alt+2")
    edits = [Edit("statement", STATEMENTS[1], f"{STATEMENTS[1]} since 2019")]
    desk.app.desk.act(lambda opened: edit_claims.edit_claim(opened, 2, edits))
    desk.settle()
    desk.press("Alt+4")
    desk.settle()
    assert place.duplicates.found is scanned
    assert "1 claim new or changed since" in place.note.text()
    desk.press("Ctrl+Shift+D")
    desk.until(lambda: place.duplicates.found is not scanned)
    desk.settle()
    assert "changed since" not in place.note.text()
    assert len(place.duplicates.pairs) == 2


def test_a_desk_without_claims_says_what_to_do(desk: DeskPage) -> None:
    desk.press("Alt+4")
    place = desk.window.places.currentWidget()
    assert isinstance(place, DuplicatesPlace)
    desk.until(lambda: place.duplicates.found is not None)
    desk.settle()
    assert place.empty.title.text() == "Nothing to compare yet"
    assert "Mark claims" in place.empty.text.text()


def test_the_keyboard_reaches_everything_of_a_pair(full_desk: DeskPage) -> None:
    desk = full_desk
    place = shown(desk)
    wanted = {*place.card.decisions.values(), place.card.mine.open_button, place.card.theirs.open_button}
    wanted |= {place.scan_button, place.table}
    for _ in range(60):
        desk.press("Tab")
        wanted.discard(desk.held())  # type: ignore[arg-type]
        if not wanted:
            break
    assert wanted == set()
