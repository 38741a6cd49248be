"""What is signed off and what was withdrawn says so in every format."""

import csv
import json
from pathlib import Path

import docx
import pytest
from lxml import html

from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.hand_over import Format, HandOverResult
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.services import browse
from claimtracker.services.desk_archive import import_archive
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.import_article import import_article
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.second_readings import accept, withdraw
from claimtracker.store.library import Library
from claimtracker.ui.paper.annotated_pdf import draw_pdf
from tests.exchange.workbook_cells import sheets_of
from tests.safety.kills import pages_of
from tests.services.desk import link, mark, read_article
from tests.services.test_hand_over import check, read_json

SIGNED = "Ridership rose by 40 percent"
WITHDRAWN = "The bridge cost 4.2 million euros"
REASON = "The ministry had given us a figure of another bridge."


@pytest.fixture
def desk(file_library: Library) -> Library:
    """One claim signed off, another whose check was signed off and withdrawn, a third untouched."""
    details = ArticleDetails("Bridge", language="en", url="https://other.example/bridge")
    revision = import_article(file_library, read_article(), None, details).value.revision_id
    for words in (SIGNED, WITHDRAWN):
        claim = check(file_library, words, revision_id=revision, suggested_wording="Other words")
        link(file_library, claim.id)
    mark(file_library, "who resigned in May", revision)
    file_library.actor = "Noor Reader"
    for claim_id in (1, 2):
        accept(file_library, claim_id)
    withdraw(file_library, 2, REASON)
    return file_library


@pytest.fixture
def handed(qapp: object, desk: Library, tmp_path: Path) -> tuple[Path, HandOverResult]:
    options = HandOverOptions(publisher=Publisher("Courier", "https://courier.example"), draw_pdf=draw_pdf)
    return tmp_path / "out", hand_over(desk, ExportScope(), tmp_path / "out", list(Format), options)


def test_every_format_says_what_is_signed_off_and_what_was_withdrawn(
    handed: tuple[Path, HandOverResult], empty_file: Path, tmp_path: Path
) -> None:
    out, result = handed
    in_tables(out)
    on_the_annotated_article(out)
    in_the_memo(out)
    in_what_is_published(out, result)
    calls = (out / "call-sheet.md").read_text("utf-8")
    assert "who resigned" in calls and SIGNED not in calls and WITHDRAWN not in calls
    path = tmp_path / "again.claims"
    path.write_bytes(empty_file.read_bytes())
    again = open_library(path)
    import_archive(again, out / "desk-archive.zip")
    told = [
        [(sign.kind.value, sign.reason) for sign in browse.claim_card(again, number).sign_offs]
        for number in (1, 2)
    ]
    again.close()
    assert told == [[("signed off", "")], [("withdrawn", REASON), ("signed off", "")]]


def in_tables(out: Path) -> None:
    with (out / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["quote"]: row for row in csv.DictReader(file)}
    head, *cells = sheets_of(out / "claims.xlsx")["claims"]
    book = {row["quote"]: row for row in (dict(zip(head, cell, strict=False)) for cell in cells)}
    for table in (rows, book):
        assert (table[SIGNED]["progress"], table[SIGNED]["verdict"]) == ("signed off", "False")
        assert (table[WITHDRAWN]["progress"], table[WITHDRAWN]["verdict"]) == ("signed off", "Void")
        assert table[WITHDRAWN]["finding"] == REASON
        assert table[SIGNED]["second_reader"] == "Noor Reader"
    assert rows[WITHDRAWN]["verdict_number"] == ""


def on_the_annotated_article(out: Path) -> None:
    page = html.fromstring((out / "annotated.html").read_text("utf-8"))
    said = {
        section.xpath("string(h3)").split("\u202f")[-1][2:]: " ".join(
            section.xpath("string(p[@class='meta'])").split()
        )
        for section in page.xpath("//section[@class='claim']")
    }
    assert said[SIGNED].startswith("False") and "signed off" in said[SIGNED]
    assert said[WITHDRAWN].startswith("Void") and "withdrawn" in said[WITHDRAWN]
    assert "signed off" not in said[WITHDRAWN]
    beside = [" ".join(note.text_content().split()) for note in page.xpath("//div[@class='note']")]
    assert any("Void" in note and REASON in note and "Other words" not in note for note in beside)
    paper = " ".join(pages_of(out / "annotated.pdf"))
    assert "False · signed off" in paper and "Void · withdrawn" in paper
    assert paper.count(REASON) == 2


def in_the_memo(out: Path) -> None:
    word = docx.Document(str(out / "memo.docx"))
    summary = next(line.text for line in word.paragraphs if line.text.startswith("Of "))
    assert "1 must change" in summary and "1 check was withdrawn" in summary
    assert "can stand" not in summary
    entries = " ".join(cell.text for table in word.tables for row in table.rows for cell in row.cells)
    assert SIGNED in entries and WITHDRAWN not in entries
    page = html.fromstring((out / "memo.html").read_text("utf-8"))
    assert summary in page.text_content()


def in_what_is_published(out: Path, result: HandOverResult) -> None:
    review = read_json(out / "claimreview.json")
    assert isinstance(review, dict) and review["claimReviewed"] == SIGNED
    assert "Void" not in json.dumps(read_json(out / "claimreview-feed.json"))
    assert any(WITHDRAWN in note and "its check was withdrawn" in note for note in result.notes)
    text = (out / "check.md").read_text("utf-8")
    assert text.count("This check was withdrawn") >= 1 and "**Our verdict:** Void" in text
    page = html.fromstring((out / "check.html").read_text("utf-8"))
    (article,) = (one for one in page.iter("article") if WITHDRAWN in one.text_content())
    assert "This check was withdrawn" in article.text_content() and REASON in article.text_content()
