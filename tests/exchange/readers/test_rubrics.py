"""Heads of plain text: rubrics are no names, one word may be a title, and who speaks is known."""

import pytest

from claimtracker.domain.articles import ReadArticle, Role
from claimtracker.exchange.readers.bylines import byline_names
from claimtracker.exchange.readers.datelines import dateline_length
from claimtracker.exchange.reading import read_text
from tests.exchange.readers.annotated import labelled
from tests.exchange.readers.test_lossless import whole

ONE = "The council approved a budget of 4.2 billion on Tuesday after a debate of nine hours, a speaker said."
TWO = "Opponents said that it raises property taxes by 3.1 percent, more than in any year since 2009."


def read(*paragraphs: str) -> ReadArticle:
    return whole(read_text("\n\n".join(paragraphs) + "\n", "draft"))


def texts(article: ReadArticle, role: Role) -> list[str]:
    return [text for found, text in labelled(article) if found is role]


@pytest.mark.parametrize(
    "line",
    [
        "INTERVIEW TRANSCRIPT",
        "Press Release",
        "NEWS ANALYSIS",
        "Guest Opinion",
        "Nota de Prensa",
        "Édition Tribune",
    ],
)
def test_what_kind_of_text_it_is_signs_nothing(line: str) -> None:
    article = read(line, "City opens new bridge over the river", ONE, TWO)
    assert article.title is not None and article.title.value == "City opens new bridge over the river"
    if not line.startswith("Édition"):
        assert (article.byline, article.outlet) == (None, None)
        assert byline_names(line, bare=True) == ""


def test_names_are_still_names() -> None:
    assert byline_names("ANN LEE", bare=True) == "ANN LEE"


@pytest.mark.parametrize("title", ["Bridge", "Bridge trouble", "BRIDGE", "ΓΕΦΥΡΑ", "पुल"])
def test_a_word_or_two_may_be_a_title(title: str) -> None:
    article = read(title, "By Ann Lee", "12 March 2026", ONE, TWO)
    assert article.title is not None and article.title.value == title
    assert article.byline is not None and article.byline.value == "Ann Lee"
    assert article.outlet is None


@pytest.mark.parametrize(
    "lines",
    [
        [
            "ANCHOR: Good evening.",
            f"MAYOR HELEN ORTIZ: Thank you. {ONE}",
            "ANCHOR: And then?",
            f"MAYOR HELEN ORTIZ: {TWO}",
        ],
        ["Q: Mayor, what does it cost?", f"A: {ONE}", "Q: Why?", f"A: {TWO}"],
        [
            "المذيع: مساء الخير.",
            "العمدة: شكرا لكم على الدعوة.",
            "المذيع: كم يكلف الجسر؟",
            "العمدة: ثلاثين مليونا.",
        ],
        ["主持人：晚上好。", "市长：谢谢。", "主持人：这座桥花了多少钱？", "市长：三千万。"],
    ],
)
def test_whoever_speaks_is_text_from_the_first_line_on(lines: list[str]) -> None:
    article = read("INTERVIEW TRANSCRIPT", *lines)
    assert texts(article, Role.BODY) == lines
    assert texts(article, Role.HEADLINE) == ["INTERVIEW TRANSCRIPT"]


def test_names_with_times_head_what_they_say() -> None:
    article = read("Ann Lee  0:01", ONE, "Bob Roe  0:24", TWO, "Ann Lee  1:02:10", "Thank you.")
    assert texts(article, Role.SUBHEAD) == ["Ann Lee  0:01", "Bob Roe  0:24", "Ann Lee  1:02:10"]
    assert article.byline is None


def test_a_date_of_change_is_offered_as_such() -> None:
    article = read(
        "Bridge opens", "By Ann Lee", "Published 12 March 2026 Updated: 14 March 2026", ONE, TWO,
        "Zuletzt geändert am 15. März 2026",
    )  # fmt: skip
    assert [(found.value, found.where) for found in article.dates] == [
        ("2026-03-12", "dateline"),
        ("2026-03-14", "dateline, last changed"),
        ("2026-03-15", "dateline, last changed"),
    ]
    assert article.warnings == ()


DATELINES = """LONDON (Reuters) -|
WASHINGTON —|
Harbour, 12 March 2026 -|
BERLIN, 12. März 2026 (dpa) -|
Berlin/Hamburg (dpa/lno) –|
MADRID, 12 de marzo de 2026 (EFE).-|
(CNN) —|
МОСКВА, 12 мар —|
МОСКВА, 12 марта. /ТАСС/.|
القاهرة 12 مارس (رويترز) -|
新华社北京3月12日电（记者王小明）|
【ロンドン＝山田太郎】|
(서울=연합뉴스) 김민수 기자 =|
JERUSALEM, March 12, 2026 /PRNewswire/ –|
SAN FRANCISCO--(BUSINESS WIRE)--|
NEW YORK, NY – March 12, 2026 –|
ST. PETERSBURG, Fla. (AP) —|
"""


@pytest.mark.parametrize("line", DATELINES.splitlines())
def test_a_dateline_in_the_form_of_an_agency_ends_before_the_text(line: str) -> None:
    dateline = line.removesuffix("|")
    space = "" if dateline.endswith(("）", "】", "--")) else " "
    text = f"{dateline}{space}Words follow and go on for a while."
    assert dateline_length(text) == len(dateline + space)


@pytest.mark.parametrize(
    "text",
    [
        "The council — which met on Tuesday — approved",
        "NATO - the alliance - met",
        "He said (again) - that it rained",
        "On 12 March 2026 - a Thursday - it rained",
        "BREAKING: the mayor resigned",
        "الرئيس - وهو من الحزب - قال",
    ],
)
def test_a_dash_alone_makes_no_dateline(text: str) -> None:
    assert dateline_length(text) == 0


def test_a_letter_pasted_as_text_has_its_subject_for_a_headline() -> None:
    head = "From: Ann Lee <ann@example.org>\nTo: Desk\nDate: Thu, 12 Mar 2026 10:15:00 +0100"
    article = read(f"{head}\nSubject: Budget story", ONE, TWO)
    assert article.title is not None and article.title.value == "Budget story"
    assert article.byline is not None and article.byline.value == "Ann Lee"
    assert texts(article, Role.DATELINE) == ["Thu, 12 Mar 2026 10:15:00 +0100"]
    assert texts(article, Role.BODY) == [ONE, TWO]


def test_a_slug_and_the_venue_are_no_names_and_whom_to_call_is_no_text() -> None:
    wire = read("BC-US--Budget Vote, 2nd Ld-Writethru,450", "Budget Vote", "By ANN LEE", ONE, TWO)
    assert (texts(wire, Role.HEADLINE), texts(wire, Role.BYLINE)) == (["Budget Vote"], ["By ANN LEE"])
    said = read("Remarks by the Mayor at the Opening", "Rose Garden", ONE, TWO, "Press contact:", "Anna Berg")
    assert said.byline is None
    assert texts(said, Role.FURNITURE)[-2:] == ["Press contact:", "Anna Berg"]


def test_text_behind_a_dateline_is_no_standfirst() -> None:
    short = (
        "Der Stadtrat hat am Dienstag nach neun Stunden Debatte den Haushalt beschlossen, sagte ein Sprecher."
    )
    article = read("Stadtrat beschließt Haushalt", f"Hafenstadt, 12. März (dpa) - {short}", TWO)
    assert texts(article, Role.BODY) == [short, TWO]


def test_a_chat_is_text_from_its_first_line_on() -> None:
    lines = [
        f"[12/03/2026, 10:15:0{n}] {who}: A line." for n, who in enumerate(["Ann Lee", "Bob Roe", "Ann Lee"])
    ]
    assert texts(read(*lines), Role.BODY) == lines
