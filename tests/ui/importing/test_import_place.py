"""The import place: nothing is stored before it is shown, nothing is chosen silently."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Mode, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.found_dates import date_disagreement
from claimtracker.ui.importing.import_draft import ImportDraft, SameArticle
from claimtracker.ui.importing.import_material import Material, listed_files, material_in
from claimtracker.ui.importing.import_place import ImportPlace
from claimtracker.ui.importing.import_results import FileResult
from claimtracker.ui.theme import ThemeKeeper
from tests.ui.importing.import_samples import CAPTION, HEADER, sample_original, sample_read


@pytest.fixture
def place(qtbot: QtBot) -> ImportPlace:
    place = ImportPlace()
    qtbot.addWidget(place)
    place.resize(1160, 830)
    place.show()
    return place


def dropped(*, urls: list[QUrl] | None = None, text: str = "") -> tuple[QDropEvent, QMimeData]:
    mime = QMimeData()
    if urls:
        mime.setUrls(urls)
    if text:
        mime.setText(text)
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    return event, mime


def test_it_starts_with_what_can_be_done(qtbot: QtBot, place: ImportPlace) -> None:
    assert place.pages.currentWidget() is place.start
    assert not place.import_button.isVisible()
    with qtbot.waitSignal(place.open_file_requested):
        place.start.open_button.click()
    with qtbot.waitSignal(place.paste_requested):
        place.start.paste_button.click()


def test_files_can_be_dropped(qtbot: QtBot, place: ImportPlace, tmp_path: Path) -> None:
    paths = [str(tmp_path / "a.txt"), str(tmp_path / "b.html")]
    event, _mime = dropped(urls=[QUrl.fromLocalFile(path) for path in paths])
    with qtbot.waitSignal(place.files_dropped) as files:
        place.dropEvent(event)
    assert files.args == [paths]


def test_a_dropped_address_waits_until_it_is_asked_for(qtbot: QtBot, place: ImportPlace) -> None:
    event, _mime = dropped(urls=[QUrl("https://example.org/a")], text="https://example.org/a")
    nothing = (place.files_dropped, place.passage_pasted, place.fetch_requested)
    with ExitStack() as quiet:
        for signal in nothing:
            quiet.enter_context(qtbot.assertNotEmitted(signal))
        place.dropEvent(event)
    line = place.start.address
    assert line.field.text() == "https://example.org/a"
    assert line.hint.text() == "Asks example.org for this page, and nothing else."
    with qtbot.waitSignal(place.fetch_requested) as asked:
        line.button.click()
    assert asked.args == ["https://example.org/a"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Nothing is asked before you press the button."),
        ("file:///etc/passwd", "only pages at http:// and https://"),
        ("http://me:secret@example.org", "it holds a name or password"),
        ("http://xn--pple-43d.com/", "Asks xn--pple-43d.com for this page, over a line that others can read"),
        ("https://аpple.com/", "Asks xn--pple-43d.com for this page"),
    ],
)
def test_what_would_be_asked_is_said_in_full(place: ImportPlace, typed: str, said: str) -> None:
    place.start.address.field.setText(typed)
    assert said in place.start.address.hint.text()
    assert place.start.address.button.isEnabled() == said.startswith("Asks")


def test_text_is_pasted_with_ctrl_v(qtbot: QtBot, place: ImportPlace) -> None:
    QGuiApplication.clipboard().setText("A pasted article")
    place.setFocus()
    with qtbot.waitSignal(place.passage_pasted) as pasted:
        qtbot.keyClick(place, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args == [Material(text="A pasted article")]


def test_a_formatted_passage_brings_its_markup(qtbot: QtBot, place: ImportPlace) -> None:
    mime = QMimeData()
    mime.setText("A bold word")
    mime.setHtml("<p>A <b>bold</b> word</p>")
    with qtbot.waitSignal(place.passage_pasted) as pasted:
        place.take(material_in(mime))
    assert pasted.args == [Material(text="A bold word", html="<p>A <b>bold</b> word</p>")]


def test_an_empty_clipboard_pastes_nothing(qtbot: QtBot, place: ImportPlace) -> None:
    QGuiApplication.clipboard().clear()
    with qtbot.assertNotEmitted(place.passage_pasted):
        place.take_clipboard()


def test_a_page_that_was_not_fetched_can_be_pasted(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_fault(UnreadableFile("The page was not fetched.", "Paste its text."), fetching=True)
    assert place.fault.button.text() == "Paste the text instead"
    with qtbot.waitSignal(place.paste_requested):
        place.fault.button.click()


def test_each_file_has_a_result(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_results(
        [
            FileResult("a.docx", "Imported as “A”.", 7),
            FileResult("b.doc", "An old Word document.", failed=True),
            FileResult("c.txt", "Left out."),
        ]
    )
    assert place.results.line.text() == "3 files: 1 imported, 1 could not be read, 1 left out"
    assert [row.open_button.isVisible() for row in place.results.rows] == [True, False, False]
    assert not place.import_button.isVisible()
    with qtbot.waitSignal(place.open_article_requested) as opened:
        place.results.rows[0].open_button.click()
    assert opened.args == [7]


def test_folders_stand_for_their_articles_and_parts_of_a_page_are_passed_over(tmp_path: Path) -> None:
    for name in ("page.html", "page_files/logo.png", "drafts/a.docx", "drafts/notes.xyz", "pictures/b.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    given = tuple(str(tmp_path / name) for name in ("page.html", "page_files", "drafts", "pictures"))
    listed = listed_files(given)
    assert [path.name for path in listed.files] == ["page.html", "a.docx"]
    assert [name for name, _ in listed.left_out] == ["page_files", "pictures"]
    assert "its text is in the page" in listed.left_out[0][1]


def test_the_head_names_the_file(place: ImportPlace) -> None:
    place.show_read(sample_original(), sample_read(), 0.31)
    assert place.note.text() == "bike-lanes.html · 48 kB · UTF-8 · read in 0.3 s"
    place.show_read(None, sample_read(), 0.001)
    assert place.note.text() == "Pasted text · UTF-8 · read in 0.1 s"


def test_enter_imports_with_changed_roles_and_details(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(sample_original(), sample_read(), 0.3)
    place.read.view.setCurrentIndex(place.read.blocks.index(1))
    qtbot.keyClick(place.read.view, Qt.Key.Key_Q)
    place.read.details.mode.set_value(Mode.BEFORE)
    place.read.details.byline.setText("Somebody else")
    with qtbot.waitSignal(place.import_requested) as asked:
        qtbot.keyClick(place.read.view, Qt.Key.Key_Return)
    draft = asked.args[0]
    assert isinstance(draft, ImportDraft)
    assert draft.read.blocks[1].role is Role.QUOTE
    assert "".join(draft.read.text[b.start : b.end] for b in draft.read.blocks) == draft.read.text
    assert draft.details.mode is Mode.BEFORE
    assert draft.details.byline == "Somebody else"
    assert draft.details.published_on == "2026-10-16"
    assert draft.original == sample_original()


def test_enter_in_a_field_does_not_import_but_ctrl_enter_does(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    field = place.read.details.outlet
    field.setFocus()
    with qtbot.assertNotEmitted(place.import_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(place.import_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_on_cancel_cancels(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    place.cancel_button.setFocus()
    with qtbot.waitSignal(place.cancelled), qtbot.assertNotEmitted(place.import_requested):
        qtbot.keyClick(place.cancel_button, Qt.Key.Key_Return)


def test_escape_cancels(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    with qtbot.waitSignal(place.cancelled):
        qtbot.keyClick(place.read.view, Qt.Key.Key_Escape)


def test_nothing_can_be_imported_while_nothing_is_read(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    place.show_reading("b.txt")
    assert place.draft() is None
    with qtbot.assertNotEmitted(place.import_requested):
        place.ask_import()


def test_a_fault_says_why_and_what_next(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_fault(UnreadableFile("“a.docx” is a Word document.", "Save it as plain text."))
    assert place.fault.title.text() == "“a.docx” is a Word document."
    assert place.fault.text.text() == "Save it as plain text."
    with qtbot.waitSignal(place.open_file_requested):
        place.fault.button.click()


def test_several_files_wait_in_a_queue(place: ImportPlace) -> None:
    place.show_queue(2, 5)
    assert place.queue.text() == "2 of 5"
    place.show_queue(1, 1)
    assert not place.queue.isVisible()


def test_warnings_are_shown_and_go_with_their_article(place: ImportPlace) -> None:
    place.show_read(None, sample_read((HEADER, CAPTION)), 0.3)
    assert [line.text() for line in place.read.warnings.lines] == [
        "A passage appears twice (¶ 4 and ¶ 9): kept both."
    ]
    assert place.read.warnings.isVisible()
    dates = (HEADER, CAPTION)
    place.show_read(None, replace(sample_read(dates), warnings=(date_disagreement(dates),)), 0.3)
    assert [line.text() for line in place.read.warnings.lines] == [
        "2 dates were found: 16 Oct 2026 (site header), 2 Mar 2025 (caption). Choose when it was published."
    ]
    place.read.warnings.show_warnings(())
    assert not place.read.warnings.isVisible()


def test_the_same_article_can_be_opened_or_get_a_draft(qtbot: QtBot, place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    assert not place.read.same.isVisible()
    place.show_same(SameArticle(7, "Bus lanes", "82% of the words are in an article on the desk:", 3))
    assert place.read.same.revision_button.text() == "Import as its draft 3"
    place.resize(1040, 640)
    same = place.read.same
    qtbot.waitUntil(lambda: same.visibleRegion().boundingRect() == same.rect())
    place.show_read(None, sample_read(), 0.3)
    warnings = place.read.warnings
    qtbot.waitUntil(lambda: warnings.visibleRegion().boundingRect() == warnings.rect())
    assert warnings.mapTo(place, QPoint()).y() < place.read.details.mapTo(place, QPoint()).y()
    place.resize(1160, 1000)
    place.show_read(None, sample_read(), 0.3)
    qtbot.waitUntil(
        lambda: warnings.mapTo(place, QPoint()).y() > place.read.details.mapTo(place, QPoint()).y()
    )
    with qtbot.waitSignal(place.open_article_requested) as opened:
        place.read.same.open_button.click()
    with qtbot.waitSignal(place.revision_requested) as draft:
        place.read.same.revision_button.click()
    assert (opened.args, draft.args[1]) == ([7], 7)
    place.show_same(SameArticle(7, "Bus lanes", "82% of the words are in an article on the desk:", 3))
    place.read.same.new_button.click()
    assert not place.read.same.isVisible()


def test_the_same_text_offers_no_draft(place: ImportPlace) -> None:
    place.show_read(None, sample_read(), 0.3)
    place.show_same(SameArticle(7, "Bus lanes", "This text is on the desk already:"))
    assert not place.read.same.revision_button.isVisible()


def test_every_control_has_a_name(place: ImportPlace) -> None:
    place.show_read(sample_original(), sample_read((HEADER, CAPTION)), 0.3)
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_at_the_right(place: ImportPlace, keeper: ThemeKeeper, scale: float) -> None:
    keeper.zoom(scale)
    place.resize(1280, 800)
    place.show_read(sample_original(), sample_read((HEADER, CAPTION)), 0.3)
    place.show_same(SameArticle(7, "Bus lanes", "82% of the words are in an article on the desk:", 3))
    details = place.read.details
    right = details.mapTo(place, QPoint(details.width(), 0)).x()
    assert right <= place.width()
