"""The hand-over: the claim sheet goes out, comes back, and goes out the same."""

import csv
from pathlib import Path

from claimtracker.bootstrap import Folders
from claimtracker.services import browse
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.hand_over.export_place import ExportPlace
from claimtracker.ui.loading.sheet_import_place import SheetImportPlace
from tests.workflows.conftest import OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"


def checked_desk(desk: DeskPage) -> None:
    desk.mark(LANES)
    desk.fill_in("finding", "=Counted, not summed")
    desk.give_verdict("1")
    desk.link_source("https://example.org/report", stance="supports", locator="p. 12")
    desk.mark(INJURIES)
    desk.give_verdict("3")
    desk.link_source("Hospital registrar", stance="context")


def export(desk: DeskPage, folder: Path) -> ExportPlace:
    """Press Ctrl+E, name the folder, press Enter, and see what was written."""
    desk.read_text()
    desk.press("Ctrl+E")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ExportPlace)
    desk.type_anew(place.choices.folder, str(folder))
    desk.until(place.export_button.isEnabled)
    desk.click(place.export_button)
    desk.until(lambda: "written to" in place.line.text())
    return place


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def take_sheet(desk: DeskPage, folder: Path) -> SheetImportPlace:
    desk.press("Ctrl+Shift+I")
    place = desk.window.places.currentWidget()
    assert isinstance(place, SheetImportPlace)
    desk.drop(place, paths=(str(folder / "claims.csv"), str(folder / "evidence.csv")))
    desk.until(lambda: place.pages.currentWidget() is place.preview or "Comparing" not in said(place))
    return place


def said(place: SheetImportPlace) -> str:
    return " ".join(label.text() for label in place.start.findChildren(type(place.conflicts)))


def test_the_sheet_says_how_many_rows_it_has(sample_desk: DeskPage, tmp_path: Path) -> None:
    checked_desk(sample_desk)
    out = tmp_path / "out"
    out.mkdir()
    place = export(sample_desk, out)
    assert place.line.text().startswith("2 claim rows written to claims.csv and 2 evidence rows")
    claims = rows(out / "claims.csv")
    assert [row["quote"] for row in claims] == [LANES, INJURIES]
    assert [row["verdict"] for row in claims] == ["Confirmed", "Needs change"]
    assert claims[0]["finding"].endswith("=Counted, not summed") and claims[0]["finding"][0] != "="
    assert (out / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_sheet_of_an_empty_desk_comes_out_the_same(
    sample_desk: DeskPage, open_desk: OpenDesk, tmp_path: Path, folders: Folders
) -> None:
    desk = sample_desk
    checked_desk(desk)
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    export(desk, first)
    desk.window.close()
    for path in folders.data.glob("desk.claims*"):
        path.unlink()
    desk = open_desk()
    assert browse.counts(desk.app.desk.library).claims == 0
    place = take_sheet(desk, first)
    assert "2 new" in place.note.text() or "new" in place.note.text()
    assert browse.counts(desk.app.desk.library).claims == 0
    desk.click(place.apply_button)
    desk.until(lambda: browse.counts(desk.app.desk.library).claims == 2)
    desk.settle()
    desk.press("Ctrl+E")
    again = desk.window.places.currentWidget()
    assert isinstance(again, ExportPlace)
    desk.type_anew(again.choices.folder, str(second))
    desk.until(again.export_button.isEnabled)
    desk.click(again.export_button)
    desk.until(lambda: "written to" in again.line.text())
    for name in ("claims.csv", "evidence.csv"):
        assert (second / name).read_text("utf-8") == (first / name).read_text("utf-8")


def test_changes_made_in_a_spreadsheet_are_shown_applied_and_undone(
    sample_desk: DeskPage, tmp_path: Path
) -> None:
    desk = sample_desk
    checked_desk(desk)
    export(desk, tmp_path)
    path = tmp_path / "claims.csv"
    path.write_text(path.read_text("utf-8-sig").replace("Counted, not summed", "Counted twice"), "utf-8")
    place = take_sheet(desk, tmp_path)
    desk.until(lambda: "1 change" in place.note.text())
    desk.click(place.apply_button)
    desk.until(lambda: desk.undo_name == "Undo import claim sheet")
    assert browse.claim(desk.app.desk.library, 1).finding == "=Counted twice"
    desk.press("Alt+1")
    desk.undo()
    desk.until(lambda: browse.claim(desk.app.desk.library, 1).finding == "=Counted, not summed")
    edited = path.read_bytes()
    desk.press("Ctrl+E")
    again = desk.window.places.currentWidget()
    assert isinstance(again, ExportPlace)
    desk.until(again.export_button.isEnabled)
    desk.click(again.export_button)
    desk.until(again.question.isVisible)
    assert "“claims.csv” was changed after it was handed over." in again.question.names.text()
    assert path.read_bytes() == edited
    desk.press("Return")
    desk.until(lambda: "written to claims 2.csv" in again.line.text())
    assert path.read_bytes() == edited and (tmp_path / "evidence 2.csv").exists()


def test_a_confidential_source_is_masked_unless_it_is_asked_for(
    sample_desk: DeskPage, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.mark(INJURIES)
    desk.link_source("Nurse at the harbour clinic", stance="context")
    (row,) = desk.inspector.sources.rows.values()
    row.source_edited.emit(row.evidence.source.id, "confidential", "no", "yes")
    desk.until(lambda: next(iter(desk.inspector.sources.rows.values())).evidence.source.confidential)
    export(desk, tmp_path)
    assert "Nurse" not in (tmp_path / "evidence.csv").read_text("utf-8")
    assert "Source A" in (tmp_path / "evidence.csv").read_text("utf-8")


def test_a_file_that_is_no_sheet_is_a_plain_sentence(sample_desk: DeskPage, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_bytes(b"title;words\r\nno;statement\r\n")
    (tmp_path / "evidence.csv").write_bytes(b"claim_id,stance\r\n")
    place = take_sheet(sample_desk, tmp_path)
    assert "statement" in said(place) + place.notes.text()
    assert not place.apply_button.isVisible() or not place.apply_button.isEnabled()


def test_the_claims_that_were_found_go_out_alone(sample_desk: DeskPage, tmp_path: Path) -> None:
    desk = sample_desk
    checked_desk(desk)
    desk.press("Alt+2", "/")
    desk.type_text("injuries")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ClaimsPlace)
    desk.until(lambda: place.count.text() == "1 claim")
    desk.press("Ctrl+E")
    desk.until(lambda: desk.window.places.current_name == "export")
    going = desk.window.places.currentWidget()
    assert isinstance(going, ExportPlace)
    desk.type_anew(going.choices.folder, str(tmp_path))
    desk.until(lambda: going.note.text() == "1 claim" and going.export_button.isEnabled())
    desk.click(going.export_button)
    desk.until(lambda: "written to" in going.line.text())
    assert [row["quote"] for row in rows(tmp_path / "claims.csv")] == [INJURIES]


def test_every_format_is_written_by_its_key(sample_desk: DeskPage, tmp_path: Path) -> None:
    desk = sample_desk
    checked_desk(desk)
    desk.read_text()
    desk.press("Ctrl+E")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ExportPlace)
    assert place.choices.article.isChecked() and place.choices.selection.text() == "Selection: 1 claim"
    desk.type_anew(place.choices.folder, str(tmp_path))
    place.choices.formats.segments[0].setFocus()
    for key, name in (
        ("2", "claims.xlsx"),
        ("5", "annotated.html"),
        ("6", "annotated.pdf"),
        ("7", "memo.docx"),
    ):
        desk.press(key)
        seen = place.preview.page if name.endswith("pdf") else place.preview.table
        desk.until(lambda seen=seen: seen.isVisible() and place.export_button.isEnabled())
        desk.click(place.export_button)
        desk.until(lambda name=name: f"to {name}" in place.line.text())
        assert (tmp_path / name).stat().st_size > 1_000
        place.choices.formats.segments[0].setFocus()
    desk.press("8")
    desk.until(lambda: place.preview.heading.text() == "What it will hold")
    desk.click(place.export_button)
    desk.until(lambda: "desk-archive.zip" in place.line.text())
    place.choices.formats.segments[0].setFocus()
    desk.press("9")
    desk.until(lambda: place.preview.heading.text() == "Whom to ask, the first deadline first")
    desk.click(place.export_button)
    desk.until(lambda: "call-sheet.html" in place.line.text())


def test_the_open_article_is_on_offer_from_every_place(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.press("Alt+2", "Ctrl+E")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ExportPlace)
    assert place.choices.article.isVisible() and place.choices.desk.isChecked()
    desk.until(lambda: "press C" in place.note.text())
    desk.choose_action("delete_article")
    desk.until(lambda: desk.place.article is None)
    desk.press("Alt+1", "Ctrl+E")
    desk.until(lambda: not place.choices.article.isVisible())
