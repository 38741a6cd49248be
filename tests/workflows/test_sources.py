"""Sources: new and known ones, their passages and files."""

import hashlib
import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication

from claimtracker.bootstrap import Folders
from claimtracker.domain.edits import Edit
from claimtracker.domain.sources import ContactStatus, Stance
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.ui.sources.call_place import CallPlace
from claimtracker.ui.sources.sources_place import SourcesPlace
from claimtracker.ui.widgets.dialogs import FaultDialog
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"
REPORT = "https://www.example.org/transport/report?utm_source=letter&utm_medium=mail"
SAME_REPORT = "http://example.org/transport/report/?utm_source=feed#top"


def test_a_new_source_is_linked_with_stance_locator_passage_and_note(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.link_source(
        "Transport office, annual report",
        stance="supports",
        locator="p. 12",
        passage="46.1 km were opened in 2025",
        note="Counts Quay Street",
    )
    (row,) = desk.inspector.sources.rows.values()
    evidence = row.evidence
    assert evidence.source.title == "Transport office, annual report"
    assert evidence.stance is Stance.SUPPORTS
    assert (evidence.locator, evidence.note) == ("p. 12", "Counts Quay Street")
    assert evidence.passage == "46.1 km were opened in 2025"
    assert desk.undo_name == "Undo link source"
    desk.undo()
    desk.until(lambda: not desk.inspector.sources.rows)
    desk.redo()
    desk.until(lambda: len(desk.inspector.sources.rows) == 1)


def test_the_same_address_with_other_tracking_is_the_same_source(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.link_source(REPORT, stance="supports")
    desk.mark(INJURIES)
    form = desk.begin_link(SAME_REPORT)
    assert form.said.text().startswith("Known source")
    form.stance.choose("refutes")
    form.locator.setFocus()
    desk.press("Return")
    desk.until(lambda: len(desk.inspector.sources.rows) == 1)
    assert browse.source_count(desk.app.desk.library) == 1
    assert desk.claim.source_count == 1


def test_a_known_source_is_found_by_a_few_letters_and_taken_with_the_arrows(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.link_source("Police collision statistics 2025", stance="context")
    desk.mark(INJURIES)
    form = desk.begin_link("colision stat")
    desk.until(lambda: form.offers.offers)
    desk.press("Down", "Return")
    assert form.title.text() == "Police collision statistics 2025"
    form.stance.choose("refutes")
    form.locator.setFocus()
    desk.press("Return")
    desk.until(lambda: len(desk.inspector.sources.rows) == 1)
    assert browse.source_count(desk.app.desk.library) == 1


def test_a_link_without_stance_asks_for_it_and_escape_puts_the_form_away(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    form = desk.begin_link("Council minutes")
    desk.press("Return")
    assert form.said.text() == "Say what it does to the claim."
    desk.press("Esc")
    assert not form.isVisible()
    assert desk.quotes() == [LANES] and not desk.inspector.sources.rows


def test_a_file_is_kept_with_its_digest(sample_desk: DeskPage, tmp_path: Path) -> None:
    desk = sample_desk
    path = tmp_path / "minutes.txt"
    path.write_bytes(b"28 to 13, in favour\r\n")
    desk.mark("28 to 13")
    desk.link_source("Council minutes", stance="supports", file=str(path))
    source = next(iter(desk.inspector.sources.rows.values())).evidence.source
    desk.until(lambda: desk.inspector.sources.rows and attachments(desk))
    (kept,) = attachments(desk)
    assert kept.name == "minutes.txt"
    assert kept.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert browse.source_count(desk.app.desk.library) == 1 and source.id
    assert desk.said == "“minutes.txt” is kept with the source."
    desk.undo()  # a link and its file are one step
    assert not desk.inspector.sources.rows and desk.undo_name == "Undo mark claim"
    desk.redo()
    assert attachments(desk) == (kept,)


def test_a_file_that_is_gone_leaves_the_link_and_is_told(
    open_desk: OpenDesk, folders: Folders, sample_library: Path, tmp_path: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    desk = open_desk(expect_faults=True)
    desk.window.handlers.go.open_article(1)
    desk.until(lambda: desk.place.article is not None)
    desk.mark("28 to 13")
    desk.link_source("Council minutes", stance="supports", file=str(tmp_path / "gone.txt"))
    (dialog,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog) and one.isVisible()
    ]
    assert dialog.sentence.text() == "gone.txt cannot be read (No such file or directory)."
    dialog.close_button.click()
    assert not attachments(desk) and desk.undo_name == "Undo link source"


def attachments(desk: DeskPage):  # type: ignore[no-untyped-def]
    (row,) = desk.inspector.sources.rows.values()
    return row.evidence.source.attachments


def test_a_figure_is_worked_out_what_lacks_is_told_and_people_are_asked_by_key(
    sample_desk: DeskPage,
) -> None:
    desk = sample_desk
    claim = desk.mark(INJURIES)
    desk.until(lambda: [line.said.text() for line in desk.inspector.lint.lines] == ["No source is linked."])
    desk.read_text()
    desk.press("=")
    panel = desk.inspector.calculation
    panel.template.chosen.emit("change")
    for row, amount in zip(panel.values.rows, ("60 people", "57 people"), strict=True):
        desk.type_anew(row.amount, amount)
    desk.type_anew(panel.claimed, "-15 percent")
    assert "works out to -5 percent; off by 10" in panel.result.text()
    desk.press("Return")
    desk.until(lambda: desk.claim.calculation.claimed == "-15 percent")
    edit_claim(desk.app.desk.library, claim.id, [Edit("speaker", desk.claim.speaker, "Ada Lindqvist")])
    desk.press("Alt+7")
    calls = desk.window.places.currentWidget()
    assert isinstance(calls, CallPlace)
    desk.until(lambda: calls.current is not None and calls.current.hasFocus())
    desk.press("1")
    desk.until(lambda: bool(calls.cards[0].call.contacts))
    assert desk.said == "Logged for Ada Lindqvist: asked."
    desk.press("Alt+3")
    sources = desk.window.places.currentWidget()
    assert isinstance(sources, SourcesPlace)
    desk.until(lambda: sources.count.text() == "1 source")
    sources.choose_source(calls.cards[0].call.source_id)
    desk.until(lambda: len(sources.side.log.rows) == 1)
    sources.table.setFocus()
    desk.press("2")
    desk.until(lambda: len(sources.side.log.rows) == 2)
    assert sources.side.source is not None
    assert sources.side.source.contact_status is ContactStatus.CONFIRMED
