"""Notes printed at the foot of a PDF's page, or at its end, come in on the words that call them."""

import io

import pytest
from pypdfium2 import PdfDocument

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import DATA
from tests.exchange.readers.test_lossless import whole

DOCUMENTS = DATA / "documents"


def read(name: str) -> ReadArticle:
    return whole(read_bytes(Original(name, "", (DOCUMENTS / name).read_bytes())))


@pytest.fixture(scope="module")
def article() -> ReadArticle:
    return read("printed-notes.pdf")


def test_each_note_is_about_the_sentence_that_calls_it(article: ReadArticle) -> None:
    found = [
        (note.kind, note.mark, article.text[note.span.start : note.span.end][:24], note.words[:28])
        for note in article.notes
    ]
    assert found == [
        (NoteKind.ENDNOTE, "[i]", "The river fell by 2.1 me", "Hydrology office, table 4, h"),
        (NoteKind.FOOTNOTE, "[*]", "That is more than in 201", "Not counting the lower arm o"),
        (NoteKind.FOOTNOTE, "[1]", "Grain was moved by rail:", "Rail freight statistics, 202"),
        (NoteKind.FOOTNOTE, "[2]", "“We never had so many”, ", "Interview on 3 May 2024. The"),
    ]


def test_a_raised_number_joins_no_figure(article: ReadArticle) -> None:
    assert "312 trains in 2019[1] and 640 in 2022" in article.text
    assert "41 km2, and it was the 2nd of its kind" in article.text


def test_a_note_over_two_lines_is_whole_and_stands_below_the_text(article: ReadArticle) -> None:
    below = [block for block in article.blocks if article.text[block.start] == "["]
    assert [article.text[block.start : block.end].split("]")[0] for block in below] == [
        "[*",
        "[1",
        "[2",
        "[i",
    ]
    assert all(block.role is Role.LIST for block in below)
    assert [block.locator for block in below] == ["page 1", "page 1", "page 1", "page 2"]
    assert "to say nothing about the lock to anybody.\n" in article.text


def test_a_numbered_list_is_no_note(article: ReadArticle) -> None:
    assert "1 A deeper channel below the bridge\n" in article.text


def test_notes_below_two_columns_hang_in_them() -> None:
    columns = read("columns-notes.pdf")
    assert [note.mark for note in columns.notes] == ["[1]", "[2]", "[3]", "[4]", "[5]"]
    assert all(
        columns.text[note.span.end :].startswith((note.mark, f" {note.mark}")) for note in columns.notes
    )


def test_numbering_that_begins_anew_on_each_page_stays_on_its_page() -> None:
    with PdfDocument.new() as twice, PdfDocument(DOCUMENTS / "harbour.pdf") as once:
        twice.import_pages(once, [0, 0])
        stream = io.BytesIO()
        twice.save(stream)
    article = read_bytes(Original("twice.pdf", "", stream.getvalue()))
    ones = [note for note in article.notes if note.mark == "[1]"]
    assert len(ones) == 2
    words = [article.text[note.span.start : note.span.end] for note in ones]
    assert all(one.startswith("The harbour was dredged") for one in words)
    assert ones[0].span.end < ones[1].span.start
