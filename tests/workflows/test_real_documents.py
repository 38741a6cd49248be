"""Documents that real programs made, through the window: preview, import, the writer's notes taken up."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from claimtracker.domain.articles import Role
from claimtracker.ui.importing.import_place import ImportPlace
from tests.exchange.readers.annotated import DATA
from tests.workflows.desk_page import DeskPage

DOCUMENTS = DATA / "documents"
TITLE = "Harbour dredging cost twice what the council was told"
DREDGED = "The harbour was dredged for the second time"
WRECK = "“Nobody had charted the wreck,” said the director, Carla Mendes"


def mail(path: Path) -> Path:
    """Return a mail with the Markdown article as its text, as a mail program writes it."""
    message = EmailMessage()
    message["From"] = "Nadia Brook <nadia@example.org>"
    message["Subject"] = TITLE
    message["Date"] = "Fri, 21 Aug 2026 10:15:00 +0200"
    message.set_content(f"{DREDGED} in six years.\n\n{WRECK}, who took office in 2024.\n")
    message.add_alternative(f"<p>{DREDGED} in six years.</p><p>{WRECK}.</p>", subtype="html")
    path.write_bytes(message.as_bytes())
    return path


def previewed(place: ImportPlace) -> list[tuple[Role, str]]:
    blocks = place.read.blocks
    return [(blocks.role(row), blocks.line(row)) for row in range(blocks.rowCount())]


def take_up_every_note(desk: DeskPage) -> None:
    bar = desk.window.handlers.note.desk.bar
    desk.until(bar.isVisible)
    desk.read_text()
    if bar.all_button.isVisible():
        desk.click(bar.all_button)
    else:
        desk.press("M")
        desk.press("K")
    desk.until(bar.isHidden)
    desk.settle()


def test_each_comes_in_with_its_notes_as_highlights(desk: DeskPage, tmp_path: Path) -> None:
    files = {
        "harbour.docx": "1 footnote and 1 comment",
        "harbour.odt": "1 footnote and 1 comment",
        "harbour-pandoc.odt": "1 footnote",
        "harbour-writer.rtf": "1 footnote and 1 comment",
        "harbour.md": "1 footnote",
        "harbour.pdf": "1 footnote",
    }
    for name, noted in files.items():
        place = desk.read_file(DOCUMENTS / name)
        assert (Role.HEADLINE, TITLE) in previewed(place), name
        assert place.read.notes.summary.text().startswith(noted), name
        if place.read.same.isVisible():
            desk.click(place.read.same.new_button)
            place.read.view.setFocus()
        desk.confirm_import()
        assert desk.place.article is not None and desk.place.article.title == TITLE
        take_up_every_note(desk)
        assert any(quote.startswith(DREDGED) for quote in desk.quotes()), name
        assert any("Carla Mendes" in quote for quote in desk.quotes()) == ("comment" in noted), name


def test_what_was_tracked_and_what_came_by_mail_is_told(desk: DeskPage, tmp_path: Path) -> None:
    place = desk.read_file(DOCUMENTS / "harbour.docx")
    said = " ".join(line.text() for line in place.read.warnings.lines)
    assert "Tracked deletions, 1 in all" in said and "Tracked insertions" in said
    assert any(role is Role.FURNITURE and line.startswith("[deleted]") for role, line in previewed(place))
    desk.press("Esc")
    place = desk.read_file(mail(tmp_path / "letter.eml"))
    desk.confirm_import()
    assert desk.place.article is not None and desk.place.article.title == TITLE
    claim = desk.mark(DREDGED)
    assert desk.quotes() == [DREDGED] and claim.statement == DREDGED


@pytest.mark.parametrize("name", ["harbour.doc", "locked.pdf"])
def test_what_cannot_be_read_says_what_to_do(desk: DeskPage, name: str) -> None:
    place = desk.read_file(DOCUMENTS / name)
    assert place.pages.currentWidget() is place.fault
    assert name in place.fault.title.text() and place.fault.text.text().endswith(".")
