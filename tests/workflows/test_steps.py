"""Steps and their undo: in the order they were made, and nothing acts on what is not on the screen."""

import sqlite3
from contextlib import closing
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from claimtracker.domain.claims import Progress
from claimtracker.domain.edits import Edit
from claimtracker.services import browse, edit_claims, import_article
from claimtracker.ui.messages import Messages
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"


def test_a_claim_taken_back_leaves_the_inspector_and_takes_no_verdict(sample_desk: DeskPage) -> None:
    desk = sample_desk
    claim = desk.mark(LANES)
    desk.undo()
    desk.until(lambda: desk.place.claim_id == 0)
    assert desk.inspector.claim_id == 0
    desk.press("3")
    assert browse.claim(desk.app.desk.library, claim.id).progress is Progress.TO_CHECK
    desk.redo()
    desk.until(lambda: [h.highlight.claim_id for h in desk.highlights()] == [claim.id])


def test_a_claim_that_another_window_deletes_leaves_the_inspector(sample_desk: DeskPage) -> None:
    desk = sample_desk
    claim = desk.mark(LANES)
    with desk.another_window() as library:
        edit_claims.delete_claims(library, [claim.id])
    desk.until(lambda: desk.place.claim_id == 0)


def test_an_article_in_the_bin_is_closed_and_stays_closed(sample_desk: DeskPage) -> None:
    desk = sample_desk
    with desk.another_window() as library:
        import_article.delete_articles(library, [1])
    desk.until(lambda: desk.place.article is None)
    desk.window.handlers.go.open_article(1)
    desk.until(lambda: desk.said == "This article is in the bin.")
    assert desk.place.article is None


def test_the_claims_selected_in_the_table_are_deleted_together(sample_desk: DeskPage) -> None:
    desk = sample_desk
    for words in (LANES, "46 kilometres", "28 to 13"):
        desk.mark(words)
    desk.place.table.selectRow(0)
    desk.place.table.setFocus()
    desk.press("Shift+Down", "Ctrl+Del")
    desk.until(lambda: desk.quotes() == ["28 to 13"])
    assert (desk.said, desk.undo_name) == ("2 claims put into the bin.", "Undo delete claims")


def test_a_key_that_comes_twice_says_what_came_of_the_first(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.read_text()
    desk.press("V", "V")
    assert (desk.said, desk.undo_name) == ("It is like that already.", "Undo set to “waiting”")
    desk.press("Ctrl+Del", "Ctrl+Del")
    assert (desk.said, desk.undo_name) == ("Claim put into the bin.", "Undo delete claim")


def test_an_article_that_steps_bring_back_is_open_again(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.choose_action("delete_article")
    desk.until(lambda: desk.place.article is None)
    desk.app.desk.undo()
    desk.until(lambda: desk.place.article is not None)
    assert desk.quotes() == [LANES]
    desk.read_paste("Another article\n\nThe bridge cost four million euros, the mayor said yesterday.\n")
    desk.confirm_import()
    imported = desk.place.article.id if desk.place.article else 0
    desk.app.desk.undo()
    desk.until(lambda: desk.place.article is None)
    desk.app.desk.redo()
    desk.until(lambda: desk.place.article is not None and desk.place.article.id == imported)


def test_undo_waits_for_the_step_that_is_being_saved(sample_desk: DeskPage) -> None:
    desk = sample_desk
    claim = desk.mark(LANES)
    for seen, new in (("", "first"), ("first", "second")):
        edit = partial(edit_claims.edit_claim, claim_id=claim.id, edits=[Edit("notes", seen, new)])
        desk.app.desk.act(edit)
    desk.app.desk.undo()
    desk.settle()
    desk.until(lambda: desk.claim.notes == "first")
    desk.app.desk.undo()
    desk.app.desk.undo()
    desk.app.desk.redo()
    desk.settle()
    assert desk.undo_name == "Undo mark claim"
    assert desk.redo_name == "Redo edit notes"


def test_an_undo_that_found_the_library_locked_can_be_tried_again(open_desk: OpenDesk) -> None:
    desk = open_desk(sample=True, expect_faults=True)
    desk.mark(LANES)
    path = desk.app.desk.library.path
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told: list[object] = []
        messages: Messages = desk.app.messages
        messages.fault_shown.connect(told.append)
        desk.undo()
        desk.until(lambda: told)
        assert messages._open is not None
        messages._open.accept()
        other.execute("ROLLBACK")
    assert desk.undo_name == "Undo mark claim"
    desk.app.desk.undo()
    desk.until(lambda: desk.highlights() == [])


def test_the_line_that_offers_undo_goes_with_the_next_step(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    status = desk.window.status
    assert desk.said.startswith("Claim marked.") and status.undo_button.isVisible()
    desk.give_verdict("1")
    assert not status.undo_button.isVisible()
    assert not desk.said.startswith("Claim marked.")
    acts = desk.window.handlers.mark
    acts._marked(desk.claim)
    desk.app.desk.steps_changed.emit()
    desk.settle()
    assert not desk.said.startswith("Claim marked."), "said after another step, Undo would take that back"


def test_keys_for_sentences_do_nothing_where_no_article_is_shown(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.select(LANES)
    desk.place.reader.clear_selection()
    before = desk.undo_name
    for place in ("Alt+2", "Alt+6"):
        desk.press(place, "O", "X", "A", "H")
        assert desk.undo_name == before
    desk.press("Alt+1", "X")
    desk.until(lambda: desk.undo_name != before)


class OtherWindows(QObject):
    """Hears of every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it; nothing is held back."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_place_shows_a_window_of_its_own(sample_desk: DeskPage, qapp: QApplication) -> None:
    desk = sample_desk
    desk.mark(LANES)
    others = OtherWindows()
    qapp.installEventFilter(others)
    try:
        for keys in ("Alt+2", "Alt+3", "Alt+4", "Ctrl+I", "Ctrl+E", "Ctrl+Shift+I", "Ctrl+D", "Alt+1"):
            desk.press(keys)
            assert (others.shown, desk.window.isActiveWindow()) == ([], True), keys
    finally:
        qapp.removeEventFilter(others)


def test_every_menu_opens_by_its_letter(sample_desk: DeskPage) -> None:
    titles = [action.text() for action in sample_desk.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(titles)


def test_digits_on_the_row_of_stances_are_no_verdicts(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    form = desk.begin_link("Transport office, annual report")
    desk.press("Tab", "2")
    assert form.stance.current == "refutes"
    assert desk.claim.verdict_label == ""
