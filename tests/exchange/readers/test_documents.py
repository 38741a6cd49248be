"""Documents that real programs made come in whole: Word, OpenDocument, rich text, PDF, Markdown."""

import pytest

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import DATA, labelled
from tests.exchange.readers.test_lossless import whole

DOCUMENTS = DATA / "documents"
SAME = [
    "harbour.docx",
    "harbour.odt",
    "harbour.rtf",
    "harbour-writer.rtf",
    "harbour-pandoc.odt",
    "harbour.md",
]
TITLE = "Harbour dredging cost twice what the council was told"


def read(name: str) -> ReadArticle:
    return whole(read_bytes(Original(name, "", (DOCUMENTS / name).read_bytes())))


def texts(article: ReadArticle, role: Role) -> list[str]:
    return [text for found, text in labelled(article) if found is role]


@pytest.mark.parametrize("name", [*SAME, "harbour.pdf"])
def test_one_article_is_the_same_in_every_format(name: str) -> None:
    article = read(name)
    assert texts(article, Role.HEADLINE) == [TITLE]
    assert texts(article, Role.BYLINE) == ["Nadia Brook"]
    assert texts(article, Role.DATELINE) == ["2026-08-21"]
    assert texts(article, Role.SUBHEAD) == ["What was found"]
    assert article.dates[0].value == "2026-08-21"
    assert article.byline is not None
    assert article.byline.value == "Nadia Brook"
    bodies = texts(article, Role.BODY)
    assert bodies[0].startswith("The harbour was dredged")
    assert any(text.endswith("250,000 cubic metres.") for text in bodies)
    assert [text.lstrip("•\t ") for text in texts(article, Role.LIST)][:3] == [
        "Dredging: 5.1 million",
        "Removal of the wreck: 3.2 million",
        "Surveys: 1.1 million",
    ]


@pytest.mark.parametrize("name", SAME)
def test_footnotes_stand_at_the_end_and_rows_in_one_line(name: str) -> None:
    article = read(name)
    note = next(note for note in article.notes if note.kind is NoteKind.FOOTNOTE)
    assert note.words == "Annual accounts of the port, page 41."
    assert article.text[note.span.start : note.span.end].endswith("the port published on Thursday.")
    assert " ".join(texts(article, Role.LIST)[-1].split()) == "[1] Annual accounts of the port, page 41."
    assert "2026\t388,000\t9.4" in texts(article, Role.BODY)
    assert "Thursday.[1]" in article.text.replace(" [1]", "[1]").replace("[^1]", "[1]")


@pytest.mark.parametrize("name", ["harbour.docx", "harbour.odt"])
def test_tracked_changes_and_comments_are_kept_and_said(name: str) -> None:
    article = read(name)
    assert "The port’s director said the sum did not include the wreck." in texts(article, Role.BODY)[1]
    assert "[deleted] This sentence was struck by the editor." in texts(article, Role.FURNITURE)
    assert any(warning.startswith("Tracked deletions, 1 in all") for warning in article.warnings)
    comment = next(note for note in article.notes if note.kind is NoteKind.COMMENT)
    assert (comment.words, comment.author) == ("Can we check this against the 1974 chart?", "Ines Roth")
    assert article.text[comment.span.start : comment.span.end] == "Carla Mendes"
    assert texts(article, Role.QUOTE) == ["We will publish every invoice before the end of the year."]


def test_a_comment_in_rich_text_is_about_the_sentence_it_stands_in() -> None:
    article = read("harbour-writer.rtf")
    comment = next(note for note in article.notes if note.kind is NoteKind.COMMENT)
    assert (comment.words, comment.author) == ("Can we check this against the 1974 chart?", "Ines Roth")
    assert "Carla Mendes" in article.text[comment.span.start : comment.span.end]


def test_a_pdf_with_two_columns_is_read_down_each() -> None:
    article = read("columns.pdf")
    body = texts(article, Role.BODY)
    assert len(body) == 17
    assert all(text.endswith((".", "”.")) for text in body)
    assert texts(article, Role.HEADLINE) == ["Committee finds that nobody read the terminal contract"]
    assert texts(article, Role.BYLINE) == ["By Henrik Aas"]


def test_running_heads_and_page_numbers_are_set_aside_and_pages_are_locators() -> None:
    article = read("columns.pdf")
    furniture = ["The Terminal Papers", "Page 1", "The Terminal Papers", "Page 2"]
    assert texts(article, Role.FURNITURE) == furniture
    assert {block.locator for block in article.blocks} == {"page 1", "page 2"}


def test_hyphens_at_line_ends_are_closed_but_those_of_words_stay() -> None:
    text = read("columns.pdf").text
    assert "well-known risks" in text
    assert "well-known competitor" in text
    assert "\u00ad" not in text
    assert read("columns.docx").text.split("By Henrik Aas")[1].split("Page")[0].split() == [
        word for paragraph in texts(read("columns.pdf"), Role.BODY) for word in paragraph.split()
    ]


@pytest.mark.parametrize(
    ("name", "cause", "step"),
    [
        ("harbour.doc", "an old Word document", "save it as .docx"),
        ("locked.pdf", "locked with a password", "save a copy without one"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(name: str, cause: str, step: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read(name)
    assert cause in refusal.value.sentence
    assert step in refusal.value.next_step


@pytest.mark.parametrize("name", ["harbour.docx", "harbour.odt", "columns.pdf", "harbour.rtf"])
def test_a_wrong_name_changes_nothing(name: str) -> None:
    content = (DOCUMENTS / name).read_bytes()
    article = read_bytes(Original("letter.txt", "", content))
    assert labelled(article) == labelled(read(name))


def test_a_pdf_with_notes_below_its_columns_keeps_words_and_notes_apart() -> None:
    article = read("columns-notes.pdf")
    body = texts(article, Role.BODY)
    thanks = (
        "Mayor Helen Ortiz called the vote “a turning point for this city” and thanked the 31 members who"
    )
    assert sum(text.startswith(thanks) for text in body) == 6
    assert texts(article, Role.BYLINE) == ["By Ann Lee"]
    notes = [text for text in article.text.splitlines() if "Budget book" in text]
    assert [note.split(",")[0] for note in notes] == [f"[{number}] Budget book" for number in range(1, 6)]


@pytest.mark.parametrize(
    "matter",
    [
        '---\ntitle: "Bridge approved"\nauthor:\n  - Jo Fern\n  - "Al Reed"\n'
        "tags: [a]\ndate: 2024-03-04\n---\n",
        "---\nTitle: Bridge approved\nauthors: [Jo Fern, 'Al Reed']\ndate: 2024-03-04T09:00:00Z\n---\n",
        "---\ntitle: Bridge approved\nauthor:\n- name: Jo Fern\n  email: a@b.example\n- name: Al Reed\n"
        "date: 4 March 2024\nkeywords:\n- bridge\n---\n",
        '+++\ntitle = "Bridge approved"\nauthors = ["Jo Fern", "Al Reed"]\ndate = 2024-03-04\n+++\n',
    ],
)
def test_front_matter_is_read_in_the_ways_it_is_written(matter: str) -> None:
    content = f"{matter}\nThe council approved a bridge that will cost 4.2 million euros.\n"
    article = whole(read_bytes(Original("a.md", "", content.encode())))
    assert article.title is not None and article.title.value == "Bridge approved"
    assert article.byline is not None and article.byline.value == "Jo Fern, Al Reed"
    assert texts(article, Role.BYLINE) == ["Jo Fern", "Al Reed"]
    assert [found.value[:10] for found in article.dates if found.where == "front matter"] == ["2024-03-04"]
