"""Hostile files dropped on the window: each ends in a preview or a sentence, and what deceives is marked."""

from pathlib import Path

from PySide6.QtGui import QTextCharFormat, QTextCursor

from claimtracker.ui.widgets.labels import PlainLabel
from tests.safety.hostile_files import hostile_files
from tests.workflows.desk_page import DeskPage

KINDS = ("html remote parts", "html local parts", "harbour.docx cut at 60%")
TRAP = (
    "Council approves\n\nPay the p\u0430ypal bill, said the \u202emayor of Bre\u200bmen on Monday at noon.\n"
)


def test_each_ends_in_a_preview_or_a_sentence(desk: DeskPage, tmp_path: Path) -> None:
    files = [(name, content) for kind, name, content in hostile_files() if kind in KINDS]
    assert len(files) == len(KINDS)
    for name, content in files:
        path = tmp_path / name
        path.write_bytes(content)
        place = desk.read_file(path)
        if place.pages.currentWidget() is place.fault:
            assert name in place.fault.title.text() and place.fault.text.text()
        else:
            assert place.read.blocks.rowCount() > 0
        desk.press("Esc")


def test_what_deceives_is_marked_before_and_after_the_import(desk: DeskPage, tmp_path: Path) -> None:
    path = tmp_path / "trap.txt"
    path.write_text(TRAP, "utf-8")
    place = desk.read_file(path)
    said = " ".join(label.text() for label in place.read.warnings.findChildren(PlainLabel))
    assert "shown as ⇄" in said and "shown as ⁞" in said and "“p\u0430ypal” (Latin and Cyrillic)" in said
    lines = [place.read.blocks.line(row) for row in range(place.read.blocks.rowCount())]
    assert any("⇄mayor of Bre⁞men" in line for line in lines)
    desk.confirm_import()
    paper = desk.place.reader.page.paper
    cursor = paper.document().find("p\u0430ypal")
    assert not cursor.isNull()
    inside = QTextCursor(cursor)
    inside.setPosition(cursor.selectionStart() + 1)
    waves = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert inside.charFormat().underlineStyle() is waves
    assert "⇄mayor of Bre⁞men" in paper.toPlainText()
    claim = desk.mark("mayor of Bre\u200bmen")
    assert claim.statement == "mayor of Bre\u200bmen"
