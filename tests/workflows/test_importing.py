"""Bringing articles in: dropped, pasted, chosen, with roles and dates put right by hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from claimtracker.domain.articles import Role
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services import browse
from claimtracker.ui.articles.details_desk import DetailsDesk
from claimtracker.ui.importing.import_place import ImportPlace
from claimtracker.ui.widgets.labels import PlainLabel
from tests.safety.local_pages import local_pages
from tests.workflows.conftest import NEWSROOM, SAMPLE
from tests.workflows.desk_page import DeskPage

AGGREGATOR = NEWSROOM / "aggregator-page.txt"
PASTED = "Council approves the bridge\n\nThe bridge cost 4.2 million in 2023.\n\nNobody asked why.\n"

BIRDS = {
    "gulls": "They came back in 2024, after nine long years.",
    "terns": "Nobody counted them, says an officer of the port.",
    "auks": "",
    "ducks": "A pond near Bremen holds 300 pairs this spring.",
}


def roles(place: ImportPlace) -> list[str]:
    return [place.read.blocks.role(row).value for row in range(place.read.blocks.rowCount())]


def row_of(place: ImportPlace, words: str) -> int:
    model = place.read.blocks
    return next(row for row in range(model.rowCount()) if words in model.index(row).data())


def test_dropping_a_file_shows_every_block_before_anything_is_stored(desk: DeskPage) -> None:
    place = desk.read_file(SAMPLE)
    assert {"headline", "dateline", "body", "caption", "furniture"} <= set(roles(place))
    assert browse.counts(desk.app.desk.library).articles == 0
    read = place.draft()
    assert read is not None
    assert "".join(read.read.text[b.start : b.end] for b in read.read.blocks) == read.read.text
    assert place.read.details.title.text()


def test_roles_change_by_key_before_the_import(desk: DeskPage) -> None:
    place = desk.read_file(SAMPLE)
    row = row_of(place, "Who pays")
    place.read.view.setCurrentIndex(place.read.blocks.index(row))
    desk.press("B")
    assert roles(place)[row] == "body"
    desk.press("Down", "F")
    assert roles(place)[row + 1] == "furniture"
    desk.confirm_import()
    revision = desk.place.revision
    assert revision is not None
    stored = {revision.text[b.start : b.end].strip(): b.role for b in revision.blocks}
    assert stored["Who pays"] is Role.BODY


def test_the_keys_of_roles_do_not_mark_claims_in_the_article_behind(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.select("The council approved 31 million")
    place = desk.read_paste(PASTED)
    desk.press("C", "S", "1", "N")
    assert desk.app.desk.undo_name == "" or "mark" not in desk.undo_name.lower()
    place.cancel_button.setFocus()
    desk.press("C", "S", "1")
    assert browse.counts(desk.app.desk.library).claims == 0


def test_roles_change_by_key_after_the_import_and_that_is_undone(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.press("Ctrl+D")
    details = desk.window.places.currentWidget()
    view = details.roles.view
    desk.until(lambda: view.model().rowCount() > 0)
    model = view.model()
    row = next(row for row in range(model.rowCount()) if "Who pays" in model.index(row).data())
    view.setFocus()
    view.setCurrentIndex(model.index(row))
    desk.press("Q")
    desk.until(lambda: "role" in desk.undo_name.lower())
    desk.press("Ctrl+Z")
    desk.until(lambda: "role" in desk.redo_name.lower())
    revision = desk.place.revision
    assert revision is not None
    block = next(b for b in revision.blocks if "Who pays" in revision.text[b.start : b.end])
    assert block.role is Role.SUBHEAD
    desk.press("Esc")
    desk.until(lambda: desk.window.places.current_name == "articles")


def test_details_are_saved_while_they_are_typed(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.press("Ctrl+D")
    details = desk.window.places.currentWidget()
    assert isinstance(details, DetailsDesk)
    notes = details.fields["notes"]
    notes.setFocus()
    for words in ("Ask the mayor", " and the council"):
        desk.type_text(words)
        desk.until(lambda: browse.article(desk.app.desk.library, 1).notes == notes.text())
        desk.settle()
    assert notes.hasFocus() and notes.text() == "Ask the mayor and the council"
    desk.type_anew(details.fields["published_on"], "16 October 2026")
    desk.until(lambda: browse.article(desk.app.desk.library, 1).published_on == "2026-10-16")
    assert details.fields["published_on"].text() == "16 Oct 2026"
    assert desk.undo_name == "Undo edit article"


def test_pasting_and_choosing_a_file_lead_to_the_same_place(
    desk: DeskPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.read_paste(PASTED)
    desk.confirm_import()
    assert desk.text == PASTED
    path = tmp_path / "gull.txt"
    path.write_text("The gull population doubled\n\nIt doubled in ten years.\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    desk.press("Ctrl+O")
    desk.import_page()
    desk.confirm_import()
    assert "doubled in ten years" in desk.text
    assert browse.counts(desk.app.desk.library).articles == 2


def test_several_files_wait_for_each_other_and_each_has_a_result(desk: DeskPage, tmp_path: Path) -> None:
    paths = []
    for name, words in BIRDS.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Of {name}\n\n{words}\n", "utf-8")
        paths.append(str(path))
    (tmp_path / "auks.txt").write_bytes(b"")
    desk.drop(desk.window, paths=(*paths, str(tmp_path / "claims.csv")))
    place = desk.import_page()
    assert place.queue.text() == "1 of 4"
    desk.press("Return")
    desk.until(lambda: place.queue.text() == "2 of 4" and place.draft() is not None)
    desk.click(place.head.all_button)
    desk.until(lambda: place.pages.currentWidget() is place.results)
    assert "“Load archive…”" in place.results.rows[0].result.said
    assert [(row.result.name, row.result.article_id > 0) for row in place.results.rows] == [
        ("claims.csv", False),
        ("gulls.txt", True),
        ("terns.txt", True),
        ("auks.txt", False),
        ("ducks.txt", True),
    ]
    assert "is empty" in place.results.rows[3].result.said
    assert browse.counts(desk.app.desk.library).articles == 3
    desk.press("Return")
    desk.until(lambda: desk.place.article is not None and "ducks" in desk.place.article.title)


def test_a_passage_comes_with_its_headings_or_without(desk: DeskPage) -> None:
    data = QMimeData()
    data.setText("Costs rise again in the harbour\nThe bridge cost 4.2 million in 2023, twice the estimate.")
    data.setHtml(
        "<meta charset='utf-8'><h2>Costs rise again in the harbour</h2>"
        "<p>The bridge cost 4.2 million in 2023, twice the <a href='https://example.org'>estimate</a>.</p>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    desk.press("Ctrl+Shift+V")
    place = desk.import_page()
    assert "body" in roles(place)
    draft = place.draft()
    assert draft is not None and draft.original is not None
    assert draft.original.name == "pasted text.html"
    desk.click(place.head.plain_button)
    place = desk.import_page()
    desk.until(lambda: not place.head.plain_button.isVisible())
    draft = place.draft()
    assert draft is not None and draft.original is not None
    assert draft.original.name == "pasted text.txt"


def test_a_page_is_fetched_when_its_address_was_typed_and_asked_for(desk: DeskPage) -> None:
    importing = desk.window.handlers.file.importing()
    with local_pages() as (root, asked), ReadingProcess(loopback=True) as process:
        importing.read_with(process)
        desk.press("Ctrl+L")
        line = importing.place.start.address
        desk.type_text(f"{root}/moved")
        assert asked == []
        desk.press("Return")
        place = desk.import_page()
        assert [path for path, _ in asked] == ["/moved", "/bridge"]
        assert place.read.details.url.text() == f"{root}/bridge"
        assert "The council approved 31 million" in place.read.blocks.line(row_of(place, "31 million"))
        desk.press("Esc", "Ctrl+L")
        desk.type_anew(line.field, f"{root}/login")
        desk.click(line.button)
        place = desk.import_page()
        assert "does not let programs in" in place.fault.title.text()
        QGuiApplication.clipboard().setText(PASTED)
        desk.click(place.fault.button)
        desk.until(lambda: place.pages.currentWidget() is place.read)
        assert {path for path, _ in asked} == {"/moved", "/bridge", "/login"}


def test_the_same_text_again_is_recognised(sample_desk: DeskPage) -> None:
    place = sample_desk.read_file(SAMPLE)
    sample_desk.until(place.read.same.isVisible)
    sample_desk.click(place.read.same.open_button)
    sample_desk.until(lambda: sample_desk.window.places.current_name == "articles")
    assert browse.counts(sample_desk.app.desk.library).articles == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("picture.txt", bytes(range(256)) * 40, "text"),
        ("gone.txt", None, "gone.txt"),
    ],
)
def test_a_bad_file_is_a_plain_sentence(
    desk: DeskPage, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    place = desk.read_file(path)
    assert place.pages.currentWidget() is place.fault
    assert words in " ".join(label.text() for label in place.fault.findChildren(PlainLabel))
    desk.press("Esc")
    desk.until(lambda: desk.window.places.current_name == "articles")


@pytest.mark.skipif(not AGGREGATOR.exists(), reason="the newsroom's articles are not beside this checkout")
def test_a_page_of_an_aggregator_comes_in_told_apart_with_both_dates(desk: DeskPage) -> None:
    place = desk.read_file(AGGREGATOR)
    kinds = roles(place)
    for role in ("headline", "byline", "body", "caption", "furniture"):
        assert role in kinds
    published = place.read.details.published
    assert {choice.day for choice in published.choices} == {"2023-10-16", "2025-06-02"}
    assert published.iso == ""
    desk.click(next(choice.button for choice in published.choices if choice.day == "2023-10-16"))
    assert published.iso == "2023-10-16"
    place.read.view.setFocus()
    desk.confirm_import()
    assert desk.place.article is not None and desk.place.article.published_on == "2023-10-16"
    assert desk.text.replace("\n", "") == "".join(AGGREGATOR.read_text("utf-8").splitlines())
    claim = desk.mark_sentence_at("according to Russian officials")
    assert claim.statement
    desk.press("1")
    desk.until(lambda: desk.claim.verdict_label == "False")


def test_an_empty_desk_opens_the_sample_when_asked(desk: DeskPage) -> None:
    desk.until(lambda: desk.place.reader.empty.other.isVisible())
    desk.click(desk.place.reader.empty.other)
    desk.until(lambda: desk.place.article is not None)
    assert desk.text == SAMPLE.read_text("utf-8")
    desk.choose_action("sample")
    desk.settle()
    assert browse.counts(desk.app.desk.library).articles == 1


def test_another_article_opens_at_its_top(sample_desk: DeskPage, tmp_path: Path) -> None:
    desk = sample_desk
    bar = desk.place.reader.page.paper.verticalScrollBar()
    bar.setValue(bar.maximum())
    path = tmp_path / "other.txt"
    path.write_text("A headline of its own\n\n" + "\n\n".join(["The bridge cost 4 million."] * 60), "utf-8")
    desk.import_file(path)
    assert bar.maximum() > 0 and bar.value() == 0
