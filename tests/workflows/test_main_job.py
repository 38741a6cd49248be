"""The main job from file to claim sheet in one sitting: on the sample, and on pages of an aggregator."""

import csv
from pathlib import Path

import pytest

from claimtracker.domain.articles import Role
from claimtracker.domain.spans import Span
from claimtracker.domain.text import canonical_text
from claimtracker.exchange.sentences import sentence_spans
from claimtracker.services import browse
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.hand_over.export_place import ExportPlace
from claimtracker.ui.shell.bin_place import BinPlace
from tests.workflows.conftest import NEWSROOM, SAMPLE
from tests.workflows.desk_page import DeskPage

OURS = Path(__file__).resolve().parents[1] / "data" / "articles" / "aggregator.txt"
THEIRS = NEWSROOM / "aggregator-page.txt"
ARTICLES = [
    pytest.param(SAMPLE, id="sample"),
    pytest.param(OURS, id="our-aggregator"),
    pytest.param(
        THEIRS,
        id="aggregator-page",
        marks=pytest.mark.skipif(
            not THEIRS.exists(),
            reason="../shared/data/articles/aggregator-page.txt is not beside this checkout",
        ),
    ),
]


def sentences(desk: DeskPage) -> list[Span]:
    """Return the sentences of the body that are long enough to be claims."""
    assert desk.place.revision is not None
    found = []
    for block in desk.place.revision.blocks:
        if block.role is Role.BODY:
            inside = desk.text[block.start : block.end]
            spans = sentence_spans(inside, "en")
            found += [Span(block.start + s.start, block.start + s.end) for s in spans if len(s) > 50]
    return found


def mark_span(desk: DeskPage, span: Span) -> int:
    desk.read_text()
    desk.place.reader.select_span(span)
    return desk._marked("C").id


@pytest.mark.parametrize("path", ARTICLES)
def test_from_the_file_to_the_sheet_and_back(desk: DeskPage, tmp_path: Path, path: Path) -> None:
    place = desk.read_file(path)
    for choice in place.read.details.published.choices[:1]:
        desk.click(choice.button)
    place.read.view.setFocus()
    desk.confirm_import()
    assert desk.text == canonical_text(path.read_text("utf-8"))

    first, second = sentences(desk)[:2]
    checked = mark_span(desk, first)
    assert desk.quotes() == [desk.text[first.start : first.end].strip()]
    words = desk.claim.statement.encode("ascii", "ignore").decode()  # what QTest has keys for
    desk.give_verdict("1")
    verdict = desk.claim.verdict_label
    desk.fill_in("speaker", "A minister")
    desk.fill_in("finding", "The office counts otherwise.")
    desk.link_source("Annual report", stance="refutes", locator="p. 4", passage="The count is lower.")

    desk.mark_sentence_at(desk.text[second.start : second.end].strip())
    assert len(desk.quotes()) == 2
    desk.type_statement(words)
    cards = desk.seen_before()
    assert [card.seen.claim.id for card in cards] == [checked]
    assert desk.undo_name == "Undo edit statement"

    found_in_the_table(desk, words)
    deleted_restored_and_stepped(desk)
    rows = exported(desk, tmp_path)
    assert [row["verdict"] for row in rows] == [verdict, ""]
    assert rows[0]["quote"] == desk.text[first.start : first.end].strip()
    assert rows[0]["speaker"] == "A minister" and rows[0]["finding"] == "The office counts otherwise."
    assert rows[0]["sources"] == "Annual report" and rows[0]["source_count"] == "1"
    assert browse.article(desk.app.desk.library, 1).title == rows[0]["article_title"]


def exported(desk: DeskPage, folder: Path) -> list[dict[str, str]]:
    """Export the open article with Ctrl+E; returns the rows of claims.csv."""
    desk.read_text()
    desk.press("Ctrl+E")
    place = desk.window.places.currentWidget()
    assert isinstance(place, ExportPlace)
    desk.type_anew(place.choices.folder, str(folder))
    desk.until(place.export_button.isEnabled)
    desk.click(place.export_button)
    desk.until(lambda: "written to" in place.line.text())
    with (folder / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def found_in_the_table(desk: DeskPage, words: str) -> None:
    """Filter all claims of the desk by the words that both begin with."""
    desk.press("Alt+2", "/")
    desk.type_text(" ".join(words.split()[:3]))
    table = desk.window.places.currentWidget()
    assert isinstance(table, ClaimsPlace)
    desk.until(lambda: table.count.text() == "2 claims")
    desk.press("Alt+1")


def deleted_restored_and_stepped(desk: DeskPage) -> None:
    """Put the second claim into the bin, take it out, and undo and redo that."""
    desk.press("Ctrl+Del")
    desk.until(lambda: len(desk.quotes()) == 1)
    desk.press("Alt+6")
    bin_place = desk.window.places.currentWidget()
    assert isinstance(bin_place, BinPlace)
    desk.until(lambda: bin_place.items.rowCount() == 1)
    desk.click(bin_place.all_button)
    desk.press("Alt+1")
    desk.until(lambda: len(desk.quotes()) == 2)
    desk.undo()
    desk.until(lambda: len(desk.quotes()) == 1)
    desk.redo()
    desk.until(lambda: len(desk.quotes()) == 2)
