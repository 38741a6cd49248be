"""Notes of the writer out of every format: what they say, and the words they are about."""

import pytest

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.noted_sources import sources_in
from claimtracker.domain.sources import SourceKind
from claimtracker.domain.spans import Span
from claimtracker.domain.writer_notes import NoteKind, ReadNote
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import DATA
from tests.exchange.readers.test_lossless import whole
from tests.exchange.readers.test_word_parts import docx, p
from tests.reading import read_in_child

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
GOOGLE_PAGE = (DATA / "notes" / "google-docs.html").read_text("utf-8")
GOOGLE_TEXT = (DATA / "notes" / "google-docs.txt").read_text("utf-8")
GOOGLE = [
    ("The council approved 31 million euros on Monday.", NoteKind.COMMENT, "Check with the minutes"),
    ("The bridge opens in 2027.", NoteKind.COMMENT, "Who says so?"),
]


def read(name: str, content: str | bytes) -> ReadArticle:
    raw = content.encode() if isinstance(content, str) else content
    return whole(read_bytes(Original(name, "", raw)))


def found(article: ReadArticle) -> list[tuple[str, NoteKind, str]]:
    return [
        (" ".join(article.text[n.span.start : n.span.end].split()), n.kind, n.words) for n in article.notes
    ]


@pytest.mark.parametrize(("name", "content"), [("doc.html", GOOGLE_PAGE), ("doc.txt", GOOGLE_TEXT)])
def test_exports_of_google_docs(name: str, content: str) -> None:
    notes = found(read(name, content))
    assert [note for note in notes if note[1] is NoteKind.COMMENT] == GOOGLE
    (plan,) = [note for note in notes if note[1] is NoteKind.FOOTNOTE]
    assert plan[0] == "The bridge opens in 2027."
    assert plan[2].startswith("City works plan")
    assert "https://example.org/p" in plan[2]


@pytest.mark.parametrize(
    ("name", "quote"),
    [
        ("pandoc", "The council approved 31 million euros."),
        ("writer", "The sum was 9 million1."),
        ("encyclopaedia", "The bridge opened in 1932."),
    ],
)
def test_pages_link_their_marks_to_notes(name: str, quote: str) -> None:
    notes = found(read("page.html", (DATA / "notes" / f"{name}.html").read_bytes()))
    assert notes == [(quote, NoteKind.FOOTNOTE, "Annual accounts.")]


def test_a_comment_of_word_over_two_paragraphs_with_a_hidden_link() -> None:
    body = (
        "<w:p><w:r><w:t>He said </w:t></w:r><w:commentRangeStart w:id='4'/>"
        "<w:r><w:t>it cost 9 million.</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>And more</w:t></w:r><w:commentRangeEnd w:id='4'/>"
        "<w:r><w:commentReference w:id='4'/><w:t> to come.</w:t></w:r></w:p>"
    )
    note = (
        f"<w:comments {SPACE} xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
        f"<w:comment w:id='4' w:author='Ann' w:date='2026-03-04T10:00:00Z'><w:p><w:hyperlink r:id='r1'>"
        f"<w:r><w:t>the minutes</w:t></w:r></w:hyperlink></w:p></w:comment></w:comments>"
    )
    links = (
        "<Relationships><Relationship Id='r1' Target='https://example.org/minutes' TargetMode='External'/>"
        "</Relationships>"
    )
    article = read("a.docx", docx(body, **{"comments": note, "_rels/comments.xml": links}))
    assert article.text == "He said it cost 9 million.\nAnd more to come.\n"
    (comment,) = article.notes
    assert article.text[comment.span.start : comment.span.end] == "it cost 9 million.\nAnd more"
    assert comment.words == "the minutes"
    assert (comment.author, comment.written_on) == ("Ann", "2026-03-04")


def test_a_note_in_the_cell_of_a_table_keeps_its_place() -> None:
    cells = (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>9.4 million</w:t><w:footnoteReference w:id='2'/></w:r></w:p></w:tc>"
        "</w:tr></w:tbl>"
    )
    notes = f"<w:footnotes {SPACE}><w:footnote w:id='2'>{p('The accounts.')}</w:footnote></w:footnotes>"
    article = read("a.docx", docx(cells, footnotes=notes))
    assert article.text == "2026\t9.4 million[1]\n[1] The accounts.\n"
    assert found(article) == [("2026 9.4 million", NoteKind.FOOTNOTE, "The accounts.")]


def test_numbers_in_brackets_that_nothing_calls_are_no_notes() -> None:
    assert read("list.txt", "What we found\n\n[1] The first thing.\n[2] The second thing.\n").notes == ()
    assert read("quote.txt", "“The mayor [of Bremen] resigned,” he said.\n\nNothing more.\n").notes == ()


def test_notes_cross_from_the_reading_process() -> None:
    article = read_in_child(Original("doc.txt", "", GOOGLE_TEXT.encode()))
    assert found(article) == found(read("doc.txt", GOOGLE_TEXT))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("See https://example.org/a_(b).", [("example.org/a_(b)", SourceKind.DOCUMENT, "")]),
        ("Interview with the engineer, 3 March 2026", [("Interview with the engineer, 3 March 2026",
         SourceKind.INTERVIEW, "")]),
        ("Smith et al., Journal of Bridges, p. 14", [("Smith et al., Journal of Bridges, p. 14",
         SourceKind.STUDY, "p. 14")]),
        ("https://a.example/x and https://b.example/y.csv", [("a.example/x", SourceKind.DOCUMENT, ""),
         ("b.example/y.csv", SourceKind.DATASET, "")]),
        ("Is this right?", []),
        ("I like this part very much.", []),
    ],
)  # fmt: skip
def test_what_a_footnote_names(words: str, expected: list[tuple[str, SourceKind, str]]) -> None:
    named = sources_in(ReadNote(NoteKind.FOOTNOTE, Span(0, 1), words))
    assert [(one.draft.title, one.draft.kind, one.locator) for one in named] == expected


def test_a_comment_needs_a_plain_cue_to_name_a_source() -> None:
    def comment(words: str) -> int:
        return len(sources_in(ReadNote(NoteKind.COMMENT, Span(0, 1), words)))

    assert comment("Was this really in 2019") == 0
    assert comment("Source: city works plan 2025") == 1
