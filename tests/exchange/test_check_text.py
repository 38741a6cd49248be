"""The draft of a check's text: readable, and inert whatever stands in it."""

from dataclasses import replace

from lxml import html
from markdown_it import MarkdownIt

from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.exchange.hand_over.check_text import as_markdown, check_page, plain
from claimtracker.exchange.hand_over.records import Cited, CitedSource
from tests.exchange.checked import COURIER, checked

NASTY = [
    "<script>alert(1)</script>",
    "*a* _b_ `c` [d](javascript:x)",
    "# no heading",
    "- no list",
    "1. no",
    "a|b",
]


def shown(markdown: str) -> str:
    """Return what a reader sees of Markdown."""
    return "".join(
        html.fromstring(f"<div>{MarkdownIt('commonmark').render(markdown)}</div>").itertext()
    ).strip()


def test_markdown_shows_every_text_as_it_is() -> None:
    for text in NASTY:
        assert shown(plain(text)) == text


def test_the_draft_says_claim_verdict_finding_and_sources() -> None:
    text = shown(as_markdown([checked()]))
    for part in (
        "Injuries fell, but by a third of that",
        "The claim: Injuries fell by 15 percent.",
        "Who said it: Ada Lindqvist, mayor, 2026-10-12",
        "Our verdict: False",
        "In short: They fell by 5 percent.",
        "They counted 57 in 2024.",
        "Road injuries by year, table 4",
        "refutes it: “2021: 60; 2024: 57”",
        "False: The claim is wrong.",
    ):
        assert part in text, part


def test_the_day_stands_alone_where_nobody_is_named() -> None:
    claim = checked(speaker="", speaker_role="")
    assert "When it was said: 2026-10-12" in shown(as_markdown([claim]))
    placed = replace(claim, place="Harbour town hall")
    assert "Where it was said: Harbour town hall, 2026-10-12" in shown(as_markdown([placed]))
    for page in (check_page([placed], COURIER), as_markdown([checked(place="Harbour town hall")])):
        assert "Harbour town hall" in page
    assert "2026-10-12" in html.fromstring(check_page([claim], COURIER)).text_content()


def test_an_odd_address_is_a_whole_link() -> None:
    source = CitedSource("s", "Page", SourceKind.PRESS, url='https://a.example/(x)\\)\n"`<b> c')
    claim = checked(evidence=(Cited(source, Stance.CONTEXT),))
    page = html.fromstring(f"<div>{MarkdownIt('commonmark').render(as_markdown([claim]))}</div>")
    (link,) = page.xpath("//a[text()='Page']/@href")
    assert link.startswith("https://a.example/%28x%29%5C%29%22%60%3Cb%3E%20c")


def test_the_page_is_inert_and_its_style_is_the_one_that_is_allowed() -> None:
    bad = CitedSource("s", "<b>Title</b>", SourceKind.PRESS, url="javascript:alert(1)")
    claim = checked(statement=NASTY[0], finding=NASTY[0], evidence=(Cited(bad, Stance.CONTEXT, "<i>x"),))
    page = check_page([claim], COURIER)
    tree = html.fromstring(page)
    assert not list(tree.iter("script", "img", "link", "iframe", "b", "i"))
    assert NASTY[0] in tree.text_content() and "<b>Title</b>" in tree.text_content()
    assert not [link for link in tree.xpath("//@href") if not link.startswith("https://")]
    policy = tree.xpath("//meta[@http-equiv]/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert not tree.xpath("//@style") and not tree.xpath("//@*[starts-with(name(), 'on')]")
