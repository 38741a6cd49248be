"""The writer's notes in the window: seen before the import, taken up or left out after it."""

from claimtracker.services import browse
from tests.exchange.readers.annotated import DATA
from tests.workflows.desk_page import DeskPage

HARBOUR = DATA / "documents" / "harbour.docx"


def test_comments_and_footnotes_become_claims_by_one_key_each(desk: DeskPage) -> None:
    place = desk.read_file(HARBOUR)
    assert place.read.notes.isVisible()
    assert place.read.notes.summary.text().startswith("1 footnote and 1 comment come in with the text.")
    desk.confirm_import()
    bar = desk.window.handlers.note.desk.bar
    desk.until(bar.isVisible)
    assert bar.line.text() == "The writer left 2 notes"
    desk.read_text()
    desk.press("K")
    assert desk.said == "Press M to go to a note of the writer first."
    desk.press("M")
    assert bar.card.isVisible()
    assert "Annual accounts of the port, page 41." in bar.card.words.text()
    desk.press("K")
    desk.until(lambda: desk.place.claim_id > 0 and "comment" in bar.card.kind.text.lower())
    card = browse.claim_card(desk.app.desk.library, desk.place.claim_id)
    assert card.claim.statement.startswith("The harbour was dredged for the second time")
    assert "[1]" not in card.claim.statement
    assert [(link.source.title, link.locator) for link in card.evidence] == [
        ("Annual accounts of the port, page 41", "page 41")
    ]
    desk.press("Shift+K")
    desk.until(bar.isHidden)
    desk.press("Ctrl+Z")
    desk.until(bar.isVisible)
    assert bar.line.text() == "The writer left 1 note"
