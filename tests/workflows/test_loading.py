"""An archive comes in through the window: looked at, mapped, loaded, and taken back by one Undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.desk_archive import ARCHIVE_FILE
from claimtracker.services import browse
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.outgoing import ExportScope
from claimtracker.store import claims
from claimtracker.ui.loading.load_place import LoadPlace
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

TABLE = "Nr;Aussage;Note;Quelle\n1;Der Damm hält seit 1960.;Falsch;https://pruefung.example/1\n2;;Wahr;\n"


def load_place(desk: DeskPage) -> LoadPlace:
    place = desk.window.places.currentWidget()
    assert isinstance(place, LoadPlace)
    return place


def test_an_archive_is_looked_at_mapped_loaded_and_taken_back(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    before = browse.claim_count(desk.app.desk.library, ClaimQuery())
    path = tmp_path / "checks.csv"
    path.write_text(TABLE, encoding="utf-8")
    desk.press("Ctrl+I")
    desk.drop(desk.window.places.currentWidget(), paths=(str(path),))  # a table is no article
    place = load_place(desk)
    desk.until(lambda: place.pages.currentWidget() is place.preview)
    desk.until(lambda: place.preview.columns.lines.rowCount() == 4)
    assert "2 read · 1 new · 0 known · 1 stays out" in place.note.text()
    address = next(row for row in place.preview.columns.held if row.name == "Quelle")
    place.preview.columns.set_field(address.id, "review_url")
    desk.until(lambda: any(line.claim.review_url for line in place.preview.claims.held))
    assert browse.claim_count(desk.app.desk.library, ClaimQuery()) == before
    desk.qtbot.mouseClick(place.load_button, Qt.MouseButton.LeftButton)
    desk.until(lambda: place.start.title.text() == "The archive is on the desk")
    assert place.start.text.text() == "1 claim added, 0 known already, 1 left out: 2 read in all."
    assert browse.claim_count(desk.app.desk.library, ClaimQuery()) == before + 1
    desk.until(place.start.button.hasFocus)
    desk.press("Return")
    desk.until(lambda: desk.window.places.current_name == "claims")
    desk.press("Ctrl+Shift+L", "Ctrl+Z")
    desk.until(lambda: browse.claim_count(desk.app.desk.library, ClaimQuery()) == before)
    place.files_chosen.emit([str(path)])
    desk.until(lambda: place.pages.currentWidget() is place.preview)
    held = {row.name: row.field for row in place.preview.columns.held}
    assert held["Quelle"] == "review_url"
    assert "brought back: 1" in place.preview.notes.text()
    desk.press("Ctrl+Shift+I")
    desk.drop(desk.window.places.currentWidget(), paths=(str(tmp_path / "gone.xlsx"),))
    desk.until(lambda: "“gone.xlsx” is not there" in load_place(desk).start.text.text())
    desk.drop(load_place(desk), paths=(str(tmp_path / "gone.docx"),))  # a document is an article
    assert "gone.docx" in desk.import_page().fault.title.text()


def test_a_whole_desk_comes_in_from_its_archive(
    sample_desk: DeskPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    mark_words = "The archive brings this claim along."
    with desk.app.desk.library.write("Add") as work:
        claims.add_claim(work, mark_words)
    hand_over(desk.app.desk.library, ExportScope(), tmp_path, [Format.ARCHIVE], HandOverOptions())
    archive = tmp_path / ARCHIVE_FILE
    desk.press("Ctrl+Shift+L")
    place = load_place(desk)
    place.files_chosen.emit([str(archive)])
    desk.until(lambda: place.start.title.text() == "“desk-archive.zip” is a whole desk")
    assert "1 article, " in place.start.text.text() and "holds work already" in place.start.text.text()
    new = tmp_path / "new.claims"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new.with_suffix("")), ""))
    assert place.start.button.text() == "Fill a new library…"
    desk.qtbot.mouseClick(place.start.button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.app.desk.is_open and desk.app.desk.library.name == new.name)
    desk.settle()
    assert browse.claim_ids(desk.app.desk.library, ClaimQuery(text="archive brings"))
    assert not desk.undo_name.startswith("Undo ")
    text = tmp_path / "no.zip"
    text.write_bytes(b"no archive")
    place.files_chosen.emit([str(text)])
    desk.until(lambda: place.start.title.text() == "“no.zip” cannot be opened as an archive.")
