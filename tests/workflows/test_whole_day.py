"""A whole day at the desk, from the morning's article to the hand-over, in a file and on a server."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from lxml import html
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from claimtracker.domain.articles import Mode
from claimtracker.domain.claims import Progress
from claimtracker.domain.sign_off import SignOffKind
from claimtracker.services import browse
from claimtracker.ui.articles.revision_desk import RevisionDesk
from claimtracker.ui.hand_over.export_place import ExportPlace
from tests.exchange.workbook_cells import sheets_of
from tests.store.libraries import BOTH, server_database
from tests.workflows.conftest import SAMPLE, OpenDesk
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"
FIRST, BETTER = "They fell by 5 percent.", "They fell from 60 to 57, by 5 percent."
NURSE = "Nurse at the harbour clinic"
FILES = {
    "1": ("claims.csv", "evidence.csv"),
    "2": ("claims.xlsx",),
    "3": ("claimreview.json", "claimreview.html", "claimreview-feed.json"),
    "4": ("check.md", "check.html"),
    "5": ("annotated.html",),
    "6": ("annotated.pdf",),
    "7": ("memo.docx", "memo.html"),
    "8": ("desk-archive.zip",),
    "9": ("call-sheet.html", "call-sheet.md"),
}
WITHOUT_THE_NURSE = {*FILES["3"], *FILES["9"]}  # of checks and of people still to be asked


@pytest.fixture(params=BOTH)
def day(request: pytest.FixtureRequest, open_desk: OpenDesk) -> Iterator[DeskPage]:
    """An empty desk, in a file or on a server."""
    if request.param == "file":
        yield open_desk()
        return
    with server_database() as url:
        yield open_desk(where=url)
        open_desk()  # the window lets go of the server before its database goes


def second_draft() -> str:
    """Return the sample with one figure changed and a paragraph added on top."""
    text = SAMPLE.read_text("utf-8").replace("built 46 kilometres", "built 47 kilometres")
    return text.replace("The city built", "The council met on Monday for four hours.\n\nThe city built", 1)


def test_a_whole_day(day: DeskPage, tmp_path: Path) -> None:
    desk = day
    morning(desk)
    second_reading(desk)
    next_draft(desk)
    earlier_state(desk)
    handed_over(desk, tmp_path / "out")


def morning(desk: DeskPage) -> None:
    """Import, mark, assign, link, judge."""
    place = desk.read_file(SAMPLE)
    place.read.details.mode.set_value(Mode.AFTER.value)
    place.read.view.setFocus()
    desk.confirm_import()
    desk.mark(LANES)
    desk.link_source("Transport office, annual report", stance="supports", locator="p. 12")
    desk.give_verdict("5")
    desk.mark(INJURIES)
    desk.read_text()
    desk.press("I")
    assert desk.window.name_bar.field.hasFocus(), "the name is asked for before the first signature"
    desk.type_anew(desk.window.name_bar.field, "Ana Checker")
    desk.click(desk.window.name_bar.keep)
    desk.until(lambda: desk.claim.checker == "Ana Checker")
    assert desk.claim.progress is Progress.IN_PROGRESS
    for field, text in (
        ("second_reader", "Noor Reader"),
        ("due", "2026-12-01"),
        ("speaker", "Ada Lindqvist"),
    ):
        desk.fill_in(field, text)
    desk.link_source("Police collision statistics", stance="refutes", locator="p. 2", passage="60, then 57")
    desk.link_source(NURSE, stance="context")
    row = next(row for row in desk.inspector.sources.rows.values() if row.evidence.source.title == NURSE)
    row.source_edited.emit(row.evidence.source.id, "confidential", "no", "yes")
    desk.give_verdict("1")
    desk.type_anew(desk.inspector.verdict.finding, FIRST)
    desk.fill_in("review_url", "https://courier.example/injuries")
    desk.until(lambda: desk.claim.review_url)
    assert (desk.claim.verdict_label, desk.claim.finding) == ("False", FIRST)
    assert desk.claim.progress is Progress.CHECKED


def sits_down(desk: DeskPage, name: str) -> None:
    """Say under View that somebody else sits at the desk now."""
    desk.answer(name)
    desk.choose_action("person")
    desk.until(lambda: desk.app.desk.library.actor == name)
    desk.window.activateWindow()  # as a window manager does when a dialog goes
    desk.until(lambda: QApplication.activeWindow() is desk.window)


def second_reading(desk: DeskPage) -> None:
    """One reader returns it with a comment, the checker mends it, the reader signs it off."""
    work = desk.inspector.work
    assert not work.accept.isVisible(), "nobody reads their own verdict"
    sits_down(desk, "Noor Reader")
    desk.until(work.accept.isVisible)
    desk.read_text()
    desk.press("B")
    desk.type_text("Say from what to what.")
    desk.press("Ctrl+Return")
    desk.until(lambda: desk.claim.progress is Progress.IN_PROGRESS)
    sits_down(desk, "Ana Checker")
    desk.until(lambda: any("Say from what to what." in line for line in work.texts()))
    desk.type_anew(desk.inspector.verdict.finding, BETTER)
    desk.until(lambda: desk.claim.finding == BETTER)
    desk.read_text()
    desk.press("Shift+V")
    desk.until(lambda: desk.claim.progress is Progress.CHECKED)
    sits_down(desk, "Noor Reader")
    desk.read_text()
    desk.press("L")
    desk.until(lambda: desk.claim.progress is Progress.SIGNED_OFF)
    (signed,) = browse.claim_card(desk.app.desk.library, desk.claim.id).sign_offs
    assert (signed.kind, signed.by, len(signed.sha256)) == (SignOffKind.SIGNED, "Noor Reader", 64)


def next_draft(desk: DeskPage) -> None:
    """The next draft is pasted; what stands in it still is carried, what changed is looked at."""
    drafts: RevisionDesk = desk.window.handlers.revision.desk
    sits_down(desk, "Ana Checker")
    desk.read_text()
    QGuiApplication.clipboard().setText(second_draft())
    desk.press("Ctrl+Alt+V")
    desk.until(lambda: "47 kilometres" in desk.text and bool(drafts.items))
    assert desk.quotes() == [LANES.replace("46", "47"), INJURIES]
    desk.read_text()
    while drafts.items:
        desk.press("R", "Y")
    lanes, injuries = (browse.claim(desk.app.desk.library, h.highlight.claim_id) for h in desk.highlights())
    assert lanes.progress is Progress.REOPENED
    assert injuries.progress is Progress.SIGNED_OFF


def earlier_state(desk: DeskPage) -> None:
    """A claim is opened again for a reason, changed, and brought back to what it was."""
    desk.select_claim(2)
    desk.read_text()
    desk.press("Shift+L")
    desk.type_text("A reader wrote.")
    desk.press("Ctrl+Return")
    desk.until(lambda: desk.claim.progress is Progress.REOPENED)
    desk.type_anew(desk.inspector.verdict.finding, "Nobody knows.")
    desk.until(lambda: desk.claim.finding == "Nobody knows.")
    history = desk.inspector.history
    desk.click(history.opener.head)
    desk.until(lambda: any("Nobody knows." in line.sentence for line in history.lines))
    moment = next(line.moment for line in history.lines if line.sentence == "reopened: A reader wrote.")
    history._homes[moment].click()
    desk.until(lambda: history.past is not None and history.past.go.isVisible())
    assert history.past is not None
    desk.click(history.past.go)
    desk.until(lambda: desk.claim.finding == BETTER)
    assert desk.undo_name == "Undo restore earlier state"
    desk.until(lambda: desk.inspector.verdict.finding.text() == BETTER)


def handed_over(desk: DeskPage, folder: Path) -> None:
    """Every format is written by its key, and says what the desk says."""
    desk.read_text()
    desk.press("Ctrl+E")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ExportPlace)
    desk.type_anew(place.choices.folder, str(folder))
    for key, names in FILES.items():
        place.choices.formats.segments[0].setFocus()
        desk.press(key)
        desk.until(place.export_button.isEnabled)
        desk.click(place.export_button)
        desk.until(lambda names=names: names[-1] in place.line.text())
        assert all((folder / name).stat().st_size for name in names), place.line.text()
    library = desk.app.desk.library
    findings = [browse.claim(library, claim_id).finding for claim_id in (1, 2)]
    assert [row["finding"] for row in rows(folder / "claims.csv")] == findings == ["", BETTER]
    told = {path.name: words(path) for path in folder.iterdir()}
    assert len(told) == sum(map(len, FILES.values()))
    for name in ("claims.csv", "claims.xlsx", "claimreview.json", "check.md", "annotated.html"):
        assert BETTER in told[name], name
    assert BETTER in told["annotated.pdf"] and BETTER in told["memo.docx"]
    assert json.loads(told["claimreview.json"])["reviewRating"]["alternateName"] == "False"
    assert [name for name, text in told.items() if "harbour clinic" in text] == []
    assert {name for name, text in told.items() if "Source A" not in text} == WITHOUT_THE_NURSE


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words(path: Path) -> str:
    """Return all words of a file, as a program for its kind reads them."""
    match path.suffix:
        case ".xlsx":
            return str(sheets_of(path))
        case ".docx" | ".zip":
            with ZipFile(path) as file:
                return " ".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())
        case ".pdf":
            document = pypdfium2.PdfDocument(path)
            text = " ".join(page.get_textpage().get_text_range() for page in document)
            document.close()
            return " ".join(text.split())
        case ".html":
            return str(html.fromstring(path.read_text("utf-8")).text_content())
    return path.read_text("utf-8-sig")
