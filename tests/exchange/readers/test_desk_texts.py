"""Texts as they come to a desk: agency copy, press releases, memos, mails sent along, drafts."""

import pytest

from claimtracker.domain.articles import Original, Role
from claimtracker.exchange.reading import read_bytes, read_text
from tests.exchange.readers.test_html import texts
from tests.exchange.readers.test_lossless import whole

FIRST = "The school board voted 4-3 on Tuesday to move 312 pupils to other schools next fall."
NEXT = "The map sends the Orchard Street neighborhood from Lincoln Elementary to Grant."
TITLE = "School board splits 4-3 over boundary map"
LONG = (
    "Copper rose to its highest in 18 months on Wednesday as a strike at the third largest mine of the world"
    " went into its third week."
)


def test_a_lone_outlet_above_a_short_text_is_no_title() -> None:
    article = read_text(f"The Millvale Tribune\n\n{TITLE}\n\nBy Dale Hopkins\n\n{FIRST}\n\n{NEXT}\n", "x.txt")
    assert article.title and article.title.value == TITLE
    assert article.byline and article.byline.value == "Dale Hopkins"
    assert article.outlet and article.outlet.value == "The Millvale Tribune"
    assert texts(article, Role.BODY) == [FIRST, NEXT]


def test_a_bare_name_and_a_date_above_a_short_draft() -> None:
    article = read_text(
        f"The bus that never came\n\nAnn Lee\n\n3 May 2026\n\n{FIRST}\n\n{NEXT}\n\nends\n", "x.txt"
    )
    assert texts(article, Role.BYLINE) == ["Ann Lee"]
    assert texts(article, Role.BODY) == [FIRST, NEXT]
    assert "ends" in texts(article, Role.FURNITURE)


def test_agency_copy() -> None:
    article = read_text(
        f"UPDATE 2-Copper hits 18-month high\n\n* Talks to resume on Friday, union says\n\n(Adds quote)\n\n"
        f"BASSE-NEUVE, 27 nov 2026 (AFX) - {LONG}\n\n(MORE)\n\n{LONG} Again.\n\nlf/om/dch\n\n"
        "((ann.lee@wire.example; +44 20))\n\nAFX 271403 NOV 26\n\nEND\n",
        "x.txt",
    )
    assert texts(article, Role.LIST) == ["* Talks to resume on Friday, union says"]
    assert texts(article, Role.BODY) == [LONG, f"{LONG} Again."]
    assert {date.value for date in article.dates} == {"2026-11-27"}


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        (f"FOR IMMEDIATE RELEASE\n\n3 May 2026\n\nContact: Jill, 555\n\n{TITLE}\n\n{LONG}\n",
         Role.DATELINE, "3 May 2026"),
        (f"MEMORANDUM\n\nTO: All staff\nFROM: Ann Lee\nSUBJECT: {TITLE}\n\n{LONG}\n", Role.HEADLINE, TITLE),
        (f"{TITLE}\n\nBy Ann Lee\n\n{FIRST}\n\n{LONG}\n", Role.BODY, FIRST),
        (f"{TITLE}\n\nBy Ann Lee\n\n{LONG}\n\n{LONG}\n\nAnn Lee covers transport for us.\n", Role.FURNITURE,
         "Ann Lee covers transport for us."),
        (f"{TITLE}\n\n{LONG}\n\n--- Forwarded message ---\nFrom: Ann\nSubject: Boards\n\n{FIRST}\n",
         Role.FURNITURE, "Subject: Boards"),
        (f"{TITLE}\n\nA train this month. Credit...Ann Lee for The Times\n\n{LONG}\n\n{LONG}\n", Role.CAPTION,
         "A train this month. Credit...Ann Lee for The Times"),
        (f"{TITLE}\n\nLe chantier du pont. LUC FERRAND / LE VAL\n\n{LONG}\n\n{LONG}\n", Role.CAPTION,
         "Le chantier du pont. LUC FERRAND / LE VAL"),
        (f"{TITLE}\n\n{LONG}\n\n{LONG}\n\n1. The board met on 30 May 2026.\n2. It has 7.\n", Role.LIST,
         "1. The board met on 30 May 2026."),
        (f"{TITLE}\n\n4-5 minutes\n\n{LONG}\n\n{LONG}\n", Role.FURNITURE, "4-5 minutes"),
        (f"{TITLE}\n\n{LONG}\n\n{LONG}\n\nIt passed its last reading on 12 March 2026.\n", Role.BODY,
         "It passed its last reading on 12 March 2026."),
    ],
)  # fmt: skip
def test_lines_that_the_desk_knows(text: str, role: Role, expected: str) -> None:
    assert expected in texts(read_text(text, "x.txt"), role)


def test_names_before_a_stroke_and_a_date_are_the_byline() -> None:
    article = read_text(f"{TITLE}\n\nAnn Lee | 3 May 2026\n\n{LONG}\n\n{LONG}\n", "x.txt")
    assert article.byline and article.byline.value == "Ann Lee"


def test_the_header_line_that_sounds_like_an_outlet_is_it() -> None:
    menu = f"News\nWhat's On\nHilltown Herald\nSubscribe\n\n{TITLE}\nBy Ann Lee\n\n{LONG}\n\n{LONG}\n"
    outlet = read_text(menu, "x.txt").outlet
    assert outlet and outlet.value == "Hilltown Herald"


def test_an_emoji_of_a_rich_text_file_is_whole() -> None:
    source = rb"{\rtf1\ansi\uc0 The ferry \u55357 \u56994  is out of service until the middle of next week.}"
    assert read_bytes(Original("x.rtf", "", source)).text.startswith("The ferry \U0001f6a2 is out")


def test_tracked_deletions_of_a_rich_text_file_are_no_text() -> None:
    source = (
        rb"{\rtf1\ansi It takes {\deleted\revauthdel1 380,000 tons}{\revised 400,000} tons.\par Nobody knew.}"
    )
    article = whole(read_bytes(Original("x.rtf", "", source)))
    assert article.text == "It takes 400,000 tons.\n[deleted] 380,000 tons\nNobody knew.\n"
    assert texts(article, Role.FURNITURE) == ["[deleted] 380,000 tons"]
    assert any("Tracked deletions, 1 in all" in warning for warning in article.warnings)


def test_a_dash_before_what_somebody_says_makes_no_list() -> None:
    said = "– Nie mogliśmy czekać do wiosny – powiedział starosta. Remont będzie drogi."
    article = read_text(f"{TITLE}\n\nBy Ann Lee\n\n{LONG}\n\n{said}\n\n- 1988 – 1,204 elms\n", "x.txt")
    assert said in texts(article, Role.BODY)
    assert texts(article, Role.LIST) == ["- 1988 – 1,204 elms"]
