"""Linking sources: known ones found while typing, new ones, and editing in place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.sources.evidence_details import EvidenceDetails
from claimtracker.ui.sources.link_draft import LinkDraft, begun_from, new_source
from tests.ui.claims.records import STATISTICS, card, source
from tests.ui.claims.shown_inspector import show_inspector
from tests.ui.heard import heard

REPORT = source(7, "Police annual report", claim_count=1)


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    inspector = show_inspector(qtbot, card())
    inspector.activateWindow()
    return inspector


def opened(inspector: Inspector, number: int = 1) -> EvidenceDetails:
    row = inspector.sources.rows[number]
    row.head.click()
    assert row.details is not None
    return row.details


def test_a_title_makes_a_new_source_and_a_url_gets_a_title() -> None:
    assert new_source(" Annual report ", SourceKind.DATASET, True).title == "Annual report"
    page = new_source("https://www.City.example/a/b?utm_source=x", SourceKind.PRESS, False)
    assert (page.title, page.url) == ("city.example/a/b", "https://www.City.example/a/b?utm_source=x")


def test_the_key_opens_the_form_ready_to_type(inspector: Inspector) -> None:
    inspector.open_link_source()
    assert inspector.sources.form.isVisible()
    assert inspector.sources.form.title.hasFocus()


def test_typing_asks_for_known_sources(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open_link_source()
    with qtbot.waitSignal(inspector.source_search_requested) as asked:
        qtbot.keyClicks(inspector.sources.form.title, "police")
    assert asked.args == ["police"]
    inspector.show_found_sources([STATISTICS, REPORT])
    offers = inspector.sources.form.offers.offers
    assert [offer.accessibleName() for offer in offers] == [
        "Police collision statistics 2025, dataset · on 3 claims",
        "Police annual report, document · on 1 claim",
    ]


def test_a_known_source_is_chosen_with_the_arrows_and_linked(inspector: Inspector, qtbot: QtBot) -> None:
    linked = heard(inspector.link_source_requested)
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "police")
    inspector.show_found_sources([STATISTICS, REPORT])
    qtbot.keyClick(form.title, Qt.Key.Key_Down)
    qtbot.keyClick(form.offers.offers[0], Qt.Key.Key_Down)
    qtbot.keyClick(form.offers.offers[1], Qt.Key.Key_Return)
    assert form.title.text() == "Police annual report"
    assert form.said.text() == "Known source: document · on 1 claim"
    assert form.stance.segments[0].hasFocus()
    qtbot.keyClick(form.stance.segments[0], Qt.Key.Key_2)
    qtbot.keyClicks(form.locator, "p. 2")
    qtbot.keyClick(form.locator, Qt.Key.Key_Return)
    assert linked == [(2, LinkDraft(7, Stance.REFUTES, "p. 2"))]
    assert not form.isVisible()


def test_the_same_page_with_other_tracking_is_the_known_source(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "http://www.police.example/collisions/2025/?utm_source=mail")
    inspector.show_found_sources([STATISTICS])
    assert form.title.text() == STATISTICS.title
    assert form.said.text().startswith("Known source")
    assert not form.kind.isVisible()


def test_a_new_source_with_everything(inspector: Inspector, qtbot: QtBot) -> None:
    linked = heard(inspector.link_source_requested)
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "Trauma register")
    form.kind.set_value("dataset")
    form.primary.set_value("yes")
    form.stance.choose("partly")
    qtbot.keyClicks(form.passage, "412 cases")
    qtbot.keyClicks(form.note, "By phone")
    qtbot.keyClick(form.passage, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    draft = linked[0][1]
    assert draft == LinkDraft(
        new_source("Trauma register", SourceKind.DATASET, True), Stance.PARTLY, "", "412 cases", "By phone"
    )


def test_what_is_missing_is_asked_for(inspector: Inspector, qtbot: QtBot) -> None:
    linked = heard(inspector.link_source_requested)
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert form.said.text() == "Give the source a title or a URL."
    qtbot.keyClicks(form.title, "Trauma register")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert form.said.text() == "Say what it does to the claim."
    assert form.stance.segments[0].hasFocus()
    assert linked == []


def test_typing_on_lets_a_known_source_go(inspector: Inspector, qtbot: QtBot) -> None:
    linked = heard(inspector.link_source_requested)
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "police")
    inspector.show_found_sources([REPORT])
    form.offers.offers[0].click()
    form.title.setFocus()
    form.title.end(False)
    qtbot.keyClicks(form.title, ", 2nd edition")
    form.stance.choose("context")
    form.try_link()
    assert linked[0][1].source.title == "Police annual report, 2nd edition"


def test_escape_cancels_and_leaves_nothing_behind(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "police")
    qtbot.keyClick(form.title, Qt.Key.Key_Escape)
    assert not form.isVisible() and inspector.typed_texts() == {}
    inspector.open_link_source()
    assert form.title.text() == ""


def test_a_link_that_was_begun_waits_for_its_claim_and_for_the_next_start(
    inspector: Inspector, qtbot: QtBot
) -> None:
    first = card()
    other = replace(first, claim=replace(first.claim, id=first.claim.id + 1), evidence=())
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "police.example/collisions/2025")
    inspector.show_found_sources([STATISTICS])
    with qtbot.waitSignal(inspector.typed):
        qtbot.keyClicks(form.passage, "412 cases")
    form.stance.choose("partly")
    inspector.show_card(other)
    assert form.isHidden() and form.passage.text() == ""
    (((claim_id, field), (_, text)),) = inspector.typed_texts().items()
    assert (claim_id, field) == (first.claim.id, "link")
    for begun in (inspector, Inspector()):
        qtbot.addWidget(begun)
        if begun is not inspector:
            begun.sources.begun.begin(claim_id, text)
        asked = heard(begun.source_search_requested)
        begun.show_card(first)
        form = begun.sources.form
        assert not form.isHidden() and asked == [(STATISTICS.title,)]
        begun.show_found_sources([REPORT, STATISTICS])
        assert form.begun() == begun_from(text)
        assert (form.passage.text(), form.stance.current) == ("412 cases", "partly")


def test_a_link_that_was_refused_is_back_in_its_form(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "Trauma register")
    form.stance.choose("partly")
    qtbot.keyClicks(form.note, "By phone")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert form.isHidden() and inspector.typed_texts() == {}
    inspector.sources.link_refused(inspector.claim_id)
    assert form.isVisible()
    assert (form.title.text(), form.note.text()) == ("Trauma register", "By phone")


def test_a_dropped_file_goes_along(inspector: Inspector, tmp_path: Path) -> None:
    linked = heard(inspector.link_source_requested)
    inspector.open_link_source()
    form = inspector.sources.form
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a & b.pdf"))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    form.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, Qt.KeyboardModifier.NoModifier))
    form.title.setText("Minutes")
    form.stance.choose("supports")
    form.try_link()
    assert linked[0][1].file == str(tmp_path / "a & b.pdf")


def test_evidence_edits_in_place(inspector: Inspector, qtbot: QtBot) -> None:
    edits = heard(inspector.evidence_edit_requested)
    details = opened(inspector)
    details.stance.choose("partly")
    details.link["locator"].put_back("table 5")
    details.hand_over()
    assert edits == [(1, "stance", "supports", "partly"), (1, "locator", "table 4", "table 5")]


def test_the_source_itself_edits_in_place(inspector: Inspector) -> None:
    edits = heard(inspector.source_edit_requested)
    details = opened(inspector)
    details.source["publisher"].put_back("City police")
    details.source["primary"].put_back("no")
    details.hand_over()
    assert (1, "publisher", "", "City police") in edits
    assert (1, "primary", "yes", "no") in edits


def test_a_row_stays_open_over_refreshes(inspector: Inspector) -> None:
    details = opened(inspector)
    inspector.show_card(card(row_version=2))
    assert inspector.sources.rows[1].details is details
    assert details.isVisible()


def test_rows_go_and_come_with_the_evidence(inspector: Inspector, qtbot: QtBot) -> None:
    from dataclasses import replace

    inspector.show_card(replace(card(), evidence=card().evidence[1:]))
    assert list(inspector.sources.rows) == [2, 3]
    inspector.show_card(replace(card(), evidence=()))
    assert inspector.sources.nothing.isVisible()


def test_files_and_links_are_asked_for(inspector: Inspector) -> None:
    files, links = heard(inspector.open_attachment_requested), heard(inspector.open_link_requested)
    gone, attached = heard(inspector.unlink_requested), heard(inspector.attach_requested)
    details = opened(inspector)
    for made in details.findChildren(QPushButton):
        if made.text() in ("Open", "Open page", "Open archived copy", "Remove link"):
            made.click()
    details.attach_asked.emit("/tmp/table.csv")
    assert files == [(4,)]
    assert links == [("https://police.example/collisions/2025",), ("https://archive.example/1",)]
    assert gone == [(1,)]
    assert attached == [(1, "/tmp/table.csv")]


def test_a_dropped_file_names_the_source_and_enter_on_the_stance_links(
    inspector: Inspector, qtbot: QtBot, tmp_path: Path
) -> None:
    linked = heard(inspector.link_source_requested)
    inspector.open_link_source()
    form = inspector.sources.form
    dropped = QMimeData()
    names = ("annual-report_2022.pdf", "notes.txt")
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    form.dropEvent(QDropEvent(QPointF(4, 4), Qt.DropAction.CopyAction, dropped, *_NOTHING_HELD))
    assert form.title.text() == "annual report 2022"
    assert form.said.text() == "One file goes along. Attach the others once the source is linked."
    stance = form.stance.segments[1]
    stance.setFocus()
    qtbot.keyClick(stance, Qt.Key.Key_Return)
    assert linked == []
    with qtbot.waitSignal(inspector.left):
        qtbot.keyClick(stance, Qt.Key.Key_Return)
    assert linked[0][1].stance is Stance.REFUTES


_NOTHING_HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
