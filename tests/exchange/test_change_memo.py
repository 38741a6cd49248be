"""The change memo: what goes into it, in what order, and what Word and a browser make of it."""

import io
from dataclasses import replace
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from lxml import etree, html

from claimtracker.domain.articles import Block, Direction, Role
from claimtracker.domain.claims import ChangeDecision, Risk
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.exchange.hand_over.change_memo import ChangeMemo, Weight, change_memo, memo_page, weight_of
from claimtracker.exchange.hand_over.memo_document import write_memo
from claimtracker.exchange.hand_over.records import CheckedArticle, CheckedClaim, Mark
from claimtracker.exchange.hand_over.word_text import read_from_the_right, set_size
from tests.exchange.checked import checked

TEXT = "Record lanes\nThe city built 46 km.\nInjuries fell by 15 percent. Nobody asked\x01 <why>.\n"
BLOCKS = (Block(Role.HEADLINE, 0, 13), Block(Role.BODY, 13, 35), Block(Role.BODY, 35, len(TEXT)))
ORDER = {
    "pPr": ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "bidi", "spacing", "ind", "jc", "rPr"],
    "rPr": ["rStyle", "rFonts", "b", "bCs", "strike", "color", "sz", "szCs", "u", "rtl"],
    "tblPr": ["tblStyle", "bidiVisual", "tblW", "jc", "tblLayout", "tblLook"],
    "tcPr": ["tcW", "tcBorders"],
}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WEIGHTS = [
    ({"rating": "needs-change"}, Weight.MUST),
    ({"rating": "cut"}, Weight.MUST),
    ({"rating": "confirmed"}, None),
    ({"rating": "confirmed", "suggested_wording": "Other words"}, Weight.SHOULD),
    ({"rating": "confirmed", "suggested_wording": "Other words", "risk": Risk.LEGAL}, Weight.MUST),
    ({"rating": "confirmed-with-note"}, Weight.SHOULD),
    ({"rating": "cannot-verify"}, Weight.QUERY),
    ({"rating": "on-author"}, Weight.QUERY),
    ({"rating": "confirmed", "open_questions": "Since when?"}, Weight.QUERY),
]


@pytest.mark.parametrize(("fields", "weight"), WEIGHTS)
def test_what_a_claim_asks(fields: dict[str, object], weight: Weight | None) -> None:
    assert weight_of(checked("prepub", **fields)) is weight  # type: ignore[arg-type]


def test_a_false_claim_must_change_and_an_unchecked_one_asks_nothing() -> None:
    assert weight_of(checked(rating="false")) is Weight.MUST
    assert weight_of(checked(rating="partly-true")) is Weight.SHOULD
    assert weight_of(checked(rating="true")) is None
    assert weight_of(unchecked()) is None


def unchecked(**fields: Any) -> CheckedClaim:
    """Return a claim that nobody has looked at."""
    blank = {"verdict": "", "rating": "", "look": VerdictClass.OPEN, "finding": "", "evidence": ()}
    return replace(checked(), **blank, **fields)


def at(words: str, claim: CheckedClaim, paragraph: str = "") -> Mark:
    start = TEXT.index(words)
    return Mark(Span(start, start + len(words)), claim, paragraph=paragraph)


def memo(direction: Direction = Direction.LTR) -> ChangeMemo:
    query = checked(
        "prepub", "cannot-verify", number=1, finding="", evidence=(), open_questions="Who says so?"
    )
    must = checked(
        "prepub",
        "needs-change",
        number=2,
        key="c2",
        problem_type="wrong figure",
        suggested_wording="Injuries fell by 5 percent.",
        change_decision=ChangeDecision.ACCEPTED,
    )
    fine = checked("prepub", "confirmed", number=3, key="c3")
    waiting = unchecked(number=4, key="c4")
    marks = (
        at("Record lanes", query),
        at("The city built 46 km.", fine, "2"),
        at("Injuries fell by 15 percent.", must, "3"),
        at("Nobody asked\x01 <why>", waiting, "3"),
    )
    claims = (query, must, fine, waiting)
    return change_memo(
        CheckedArticle(
            "Lanes & <bikes>", TEXT, BLOCKS, revision=2, direction=direction, marks=marks, claims=claims
        )
    )


def test_the_memo_reads_by_weight_and_counts_what_can_stand() -> None:
    found = memo()
    assert found.summary == (
        "Of 4 claims in this draft, 1 must change, 1 is a question for the author, 1 can stand as written "
        "and 1 is still being checked."
    )
    must, query = found.entries
    assert (must.number, must.place, must.decision) == (1, "Paragraph 3", "accepted")
    assert must.problem == "Wrong figure. They fell by 5 percent."
    assert must.sources == ("Road injuries by year, table 4: “2021: 60; 2024: 57” (refutes it)",)
    assert (query.number, query.place, query.asks) == (2, "Headline", "Question")
    assert query.problem == "We found no source that settles this. Who says so?"
    assert [heading for heading, _ in found.sections] == ["Must change", "Questions for the author"]


def test_the_page_shows_the_change_and_runs_nothing() -> None:
    tree = html.fromstring(memo_page(memo()))
    assert not list(tree.iter("script", "img", "link", "bikes"))
    assert [cut.text for cut in tree.iter("del")] == ["15"] and [new.text for new in tree.iter("ins")] == [
        "5"
    ]
    assert "Decision: accepted" in tree.text_content() and "☐ answered:" in tree.text_content()


def document(direction: Direction = Direction.LTR) -> bytes:
    file = io.BytesIO()
    write_memo(memo(direction), file)
    return file.getvalue()


def test_the_document_has_real_comments_on_the_words() -> None:
    opened = docx.Document(io.BytesIO(document()))
    comments = list(opened.comments)
    assert [comment.author for comment in comments] == ["Fact check", "Fact check"]
    assert comments[0].text.startswith(
        "1, must. Wrong figure. They fell by 5 percent.\nProposed: Injuries fell"
    )
    body = opened.element.body
    for number, words in enumerate(("Injuries fell by 15 percent.", "Record lanes")):
        start = body.xpath(f".//w:commentRangeStart[@w:id='{number}']")[0]
        assert [text.text for text in start.getnext().xpath("./w:t")] == [words]
    assert opened.paragraphs[-1].text == "Injuries fell by 15 percent. Nobody asked\u2401 <why>."
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    assert "1  must\nParagraph 3\nDecision: accepted" in cells


def test_the_document_names_nobody_and_no_time() -> None:
    properties = docx.Document(io.BytesIO(document())).core_properties
    assert (properties.author, properties.title, properties.comments, properties.last_modified_by) == (
        "",
    ) * 4
    assert properties.created.year == properties.modified.year == 2000
    with ZipFile(io.BytesIO(document())) as file:
        comments = etree.fromstring(file.read("word/comments.xml"))
    assert not comments.xpath("//@w:date", namespaces={"w": W.strip("{}")})


def test_from_right_to_left() -> None:
    opened = docx.Document(io.BytesIO(document(Direction.RTL)))
    assert all(paragraph._p.pPr.find(f"{W}bidi") is not None for paragraph in opened.paragraphs)
    assert all(table._tbl.tblPr.find(f"{W}bidiVisual") is not None for table in opened.tables)
    run = opened.add_paragraph().add_run("نسبة 5%.")
    read_from_the_right(run, run.text)
    set_size(run, 13)
    assert run.font.rtl and run._r.rPr.find(f"{W}szCs").get(f"{W}val") == "26"
    assert 'dir="rtl"' in memo_page(memo(Direction.RTL))


@pytest.mark.parametrize("direction", list(Direction))
def test_properties_stand_in_the_order_that_word_asks_for(direction: Direction) -> None:
    opened = docx.Document(io.BytesIO(document(direction)))
    for name, order in ORDER.items():
        found = list(opened.element.body.iter(f"{W}{name}"))
        assert found
        for properties in found:
            places = [order.index(child.tag.removeprefix(W)) for child in properties]
            assert places == sorted(places), name
