"""Pages as the common systems of newsrooms build them, each with the part that used to be read wrongly."""

import json

import pytest

from claimtracker.domain.articles import ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from tests.exchange.readers.test_html import read, texts
from tests.exchange.readers.test_many_makers import PROSE, TAXES, THANKS, VOTE, page

HEAD = "<title>Council passes budget - Echo</title><meta property=og:site_name content=Echo>"
BODY = "".join(f"<p>{text}</p>" for text in PROSE)


def built(top: str, body: str = BODY, head: str = HEAD) -> ReadArticle:
    return read(page(head, f"<main><article>{top}<div class=text>{body}</div></article></main>"))


H1 = "<h1>Council passes budget</h1>"


@pytest.mark.parametrize(
    ("line", "byline", "dateline"),
    [
        (
            "<em class=story__author>by Ann Lee</em><time class=story__date>3 May 2026</time>"
            "<time class=story__update>changed at 16:30</time><span>2 minutes</span>",
            "by Ann Lee",
            "3 May 2026",
        ),
        ("<span>By <a>Ann Lee</a></span><span>3 May 2026</span><span>A</span>", "By Ann Lee", "3 May 2026"),
        ("<a href=/people/ann>Ann Lee</a></p><p>3 May 2026 at 14h03, changed at 17h45", "Ann Lee", None),
        (
            "<span>By</span> <a rel=author>Ann Lee</a> <span>and</span> <a rel=author>Tom Roe</a>",
            "By Ann Lee and Tom Roe",
            None,
        ),
        ("<a rel=author>Ann Lee</a> (now), <a rel=author>Tom Roe</a>", "Ann Lee (now), Tom Roe", None),
    ],
)  # fmt: skip
def test_facts_side_by_side_are_told_apart(line: str, byline: str, dateline: str | None) -> None:
    article = built(f"{H1}<p>{line}</p>")
    assert texts(article, Role.BYLINE) == [byline]
    if dateline:
        assert dateline in texts(article, Role.DATELINE)
    assert texts(article, Role.BODY) == PROSE


def test_who_and_when_above_the_headline_in_one_box_with_it() -> None:
    top = f"<div><ul><li><span data-hook=user-name>Ann Lee</span><li>3 May 2026</ul>{H1}</div>"
    article = built(top)
    assert (texts(article, Role.BYLINE), texts(article, Role.DATELINE)) == (["Ann Lee"], ["3 May 2026"])
    assert article.byline and article.byline.value == "Ann Lee"


@pytest.mark.parametrize("name", ["gem-c-lead-paragraph", "article__desc", "intro"])
def test_more_names_of_standfirsts(name: str) -> None:
    article = built(f"{H1}<p class={name}>It costs more than was said, and many are angry.</p>")
    assert texts(article, Role.STANDFIRST) == ["It costs more than was said, and many are angry."]


def test_lists_quotes_and_large_headings_stay_in_the_text() -> None:
    body = (
        f"<p>{VOTE}</p><figure><blockquote>We will not drink it.</blockquote></figure>"
        f"<h1>The plots</h1><p>{TAXES}</p>"
        f"<ul class=c-list><li>2022: $410,000<li>2023: $790,000</ul><p>{THANKS}</p>"
    )
    article = built(H1, body)
    assert texts(article, Role.QUOTE) == ["We will not drink it."]
    assert texts(article, Role.SUBHEAD) == ["The plots"]
    assert texts(article, Role.LIST) == ["2022: $410,000", "2023: $790,000"]


@pytest.mark.parametrize(
    "end",
    [
        "<p>Media enquiries:</p><p>Ann Lee, 012 555 0142</p>",
        "<div class=comm><h3>Comments: Our rules</h3><p>We want them to be a lively part.</p></div>",
        "<div><h2>2 responses to “Council passes budget”</h2><p>They said the same of the bypass.</p></div>",
    ],
)
def test_what_stands_below_the_text_is_no_part_of_it(end: str) -> None:
    assert texts(built(H1, BODY + end), Role.BODY) == PROSE
    assert not texts(built(H1, BODY + end), Role.SUBHEAD)


def test_a_page_that_names_itself_as_author_is_asked_for_a_person() -> None:
    article = built(f"{H1}<p>By Ann Lee</p>", head=f"{HEAD}<meta name=author content=Echo>")
    assert article.byline and article.byline.value == "Ann Lee"
    for filled_in in ("Super User", "The Town Paper | Hub"):
        other = built(f"{H1}<p>Words by Ann Lee</p>", head=f"{HEAD}<meta name=author content='{filled_in}'>")
        assert other.byline and other.byline.value == "Ann Lee"
    alone = built(H1, head=f"{HEAD}<meta name=author content=Echo>")
    assert alone.byline and alone.byline.value == "Echo"


def test_a_byline_has_no_address_of_mail_and_no_date() -> None:
    head = f"{HEAD}<meta name=author content='By ANN LEE alee@echo.example'>"
    assert built(H1, head=head).byline == read(page(head, BODY)).byline
    article = built(
        f"{H1}<div class=authorDate><span class=author>लेखक: रवि शर्मा</span><span>3 मई 2026</span></div>"
    )
    assert article.byline and article.byline.value == "रवि शर्मा"


def test_the_time_of_another_article_is_no_date_of_this_one() -> None:
    other = "<aside><article class=post-card><time datetime=2026-07-20>Jul 20</time></article></aside>"
    assert [date.value for date in built(f"{H1}<time>3 May 2026</time>", BODY + other).dates][:1] == [
        "2026-05-03"
    ]
    assert "2026-07-20" not in {date.value for date in built(H1, BODY + other).dates}


def test_the_articles_own_headline_is_the_title_beside_the_pages_name() -> None:
    graph = (
        '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"A budget"},'
        '{"@type":"WebPage","name":"Council passes budget | Echo"}]}</script>'
    )
    title = built(H1, head=f"<title>Council passes budget | Echo</title>{graph}").title
    assert title and title.value == "A budget"


def test_a_page_whose_text_is_data_of_its_program_is_read_from_there() -> None:
    body = [{"type": "p", "text": text} for text in PROSE[:2]] + [
        {"type": "html", "text": f"<b>{THANKS}</b>"}
    ]
    more = {"teasers": [{"title": "Snow above 1,000 metres", "text": "It will be cold."}]}
    data = json.dumps({"props": {"article": {"slug": "x/y", "body": body}, "more": more}})
    script = f'<div id=__next></div><script id=__NEXT_DATA__ type="application/json">{data}</script>'
    article = read(page(HEAD, script))
    assert texts(article, Role.BODY) == [*PROSE[:2], THANKS]
    assert article.title and article.title.value == "Council passes budget"
    assert "data that the page carries" in article.warnings[0]


def test_a_page_of_frames_says_what_to_open() -> None:
    with pytest.raises(UnreadableFile) as refused:
        read("<html><title>Gazette</title><frameset cols='9,*'><frame src=a.html></frameset>")
    assert "frames" in refused.value.sentence
    assert "frame with the article" in refused.value.next_step


def test_a_letter_that_a_mail_program_saved_as_a_page() -> None:
    lines = (
        "From:&nbsp; Ann Lee &lt;a@b.example&gt;",
        "Sent:&nbsp; 3 May 2026",
        "Subject:&nbsp; The burst main",
    )
    fields = "".join(
        f"<p><b>{line}</p>".replace(":&", ":</b>&") for line in (*lines[:2], "To:&nbsp; Desk", lines[2])
    )
    article = read(
        page("<meta name=Generator content='Microsoft Word 15'>", f"{fields}<p>Dear all,</p>{BODY}")
    )
    assert article.title and article.title.value == "The burst main"
    assert article.byline and article.byline.value == "Ann Lee"
    assert texts(article, Role.DATELINE) == ["3 May 2026"]


def test_the_outlet_behind_the_declared_title_is_known_by_the_rights_line() -> None:
    said = "<meta property=og:title content='Council passes budget'>"
    head = f"<title>Council passes budget|Town_Echo</title>{said}"
    outlet = built(H1, BODY + "<footer>Copyright © 2026 Echo, all of it</footer>", head).outlet
    assert outlet and outlet.value == "Echo"


def test_a_field_above_a_date_says_that_it_is_one_of_change() -> None:
    fields = "<dl><dt>Published</dt><dd>1 May 2026</dd><dt>Last updated</dt><dd>2 May 2026</dd></dl>"
    found = {date.value: "last changed" in date.where for date in built(H1 + fields).dates}
    assert found == {"2026-05-01": False, "2026-05-02": True}
