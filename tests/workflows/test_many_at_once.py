"""Many claims in one step: found and marked, changed together, and taken back by one undo each."""

from claimtracker.domain.claims import ClaimQuery, Progress
from claimtracker.services import browse
from claimtracker.services.second_readings import accept
from claimtracker.ui.claims.claims_place import ClaimsPlace
from tests.workflows.desk_page import DeskPage


def test_many_are_marked_and_changed_and_one_undo_takes_each_step_back(sample_desk: DeskPage) -> None:
    desk = sample_desk
    places = every_place_is_marked(desk)
    signed_off(desk)
    all_but_the_signed_one_are_assigned(desk, places)


def every_place_is_marked(desk: DeskPage) -> int:
    """Find a word and make a claim of each place; returns how many there are."""
    desk.read_text()
    desk.press("Ctrl+F")
    desk.type_text("mayor")
    bar = desk.place.reader.search.bar
    desk.until(lambda: bar.count.text().startswith("1 of "))
    places = int("".join(sign for sign in bar.count.text().split()[2] if sign.isdigit()))
    assert places >= 5
    desk.click(bar.mark_button)
    desk.click(bar.marking.each_button)
    desk.until(lambda: len(desk.quotes()) == places)
    assert set(desk.quotes()) == {"mayor"}
    desk.undo()
    desk.until(lambda: not desk.quotes())
    assert not browse.claim_ids(desk.app.desk.library, ClaimQuery())
    desk.redo()
    desk.until(lambda: len(desk.quotes()) == places)
    return places


def signed_off(desk: DeskPage) -> None:
    """One of them is checked here and signed off in another window."""
    desk.select_claim(1)
    desk.give_verdict("1")
    with desk.another_window() as library:
        accept(library, desk.place.claim_id)
    desk.until(lambda: desk.claim.progress is Progress.SIGNED_OFF)


def all_but_the_signed_one_are_assigned(desk: DeskPage, places: int) -> None:
    library = desk.app.desk.library
    before = browse.claims(library, browse.claim_ids(library, ClaimQuery(descending=False)))
    desk.press("Alt+2")
    table = desk.window.places.currentWidget()
    assert isinstance(table, ClaimsPlace)
    desk.until(lambda: table.claims.rowCount() == places)
    table.table.setFocus()
    desk.press("Ctrl+A")
    menu = table.bar.buttons["Checker"].menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    desk.type_text("Zoe")
    desk.press("Return")
    desk.until(lambda: len(browse.claim_ids(library, ClaimQuery(find="checker:zoe"))) == places - 1)
    assert desk.said == f"Changed {places - 1} claims. 1 stayed as it was."
    listed = table.bar.remains.list
    desk.until(lambda: listed.count() == 1)
    assert "signed off" in listed.item(0).text()
    desk.press("Alt+1")
    desk.undo()
    desk.until(lambda: not browse.claim_ids(library, ClaimQuery(find="checker:zoe")))
    after = browse.claims(library, browse.claim_ids(library, ClaimQuery(descending=False)))
    assert [(one.id, one.checker, one.progress) for one in after] == [
        (one.id, one.checker, one.progress) for one in before
    ]
