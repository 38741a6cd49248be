"""The annotated page: every mark in its place, every note beside it, nothing that runs."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from claimtracker.domain.articles import Block, Direction, Role
from claimtracker.domain.spans import Span
from claimtracker.exchange.hand_over.annotated import annotated_page, laid_out
from claimtracker.exchange.hand_over.records import CheckedArticle, Mark
from tests.exchange.checked import checked

TEXT = "The bridge\nIt cost 4 million & “more” <b>.\nsite menu\nالجسر كلّف أربعة\n"
ROLES = (Role.HEADLINE, Role.BODY, Role.FURNITURE, Role.BODY)


def blocks_of(text: str, roles: tuple[Role, ...]) -> tuple[Block, ...]:
    """Return a block for each line."""
    found, place = [], 0
    for role, line in zip(roles, text.splitlines(keepends=True), strict=True):
        found.append(Block(role, place, place + len(line)))
        place += len(line)
    return tuple(found)


def article(*spans: tuple[int, int], text: str = TEXT, roles: tuple[Role, ...] = ROLES) -> CheckedArticle:
    """Return an article with a claim marked at each of the spans."""
    claims = tuple(checked(number=number, key=f"c{number}") for number in range(1, len(spans) + 1))
    marks = [Mark(Span(*span), claim) for span, claim in zip(spans, claims, strict=True)]
    return CheckedArticle("Bridge", text, blocks_of(text, roles), marks=tuple(marks), claims=claims)


SPANS = st.tuples(st.integers(0, 55), st.integers(1, 20)).map(lambda s: (s[0], min(s[0] + s[1], 56)))


@given(st.lists(SPANS))
def test_the_runs_of_every_block_are_its_text_and_every_mark_begins(spans: list[tuple[int, int]]) -> None:
    marked = article(*sorted(spans))
    shown = [TEXT[block.start : block.end].rstrip("\n") for block in marked.shown_blocks]
    laid = laid_out(marked)
    assert ["".join(run.text for run in block.runs) for block in laid] == [line.rstrip() for line in shown]
    begun = {claim.number for block in laid for run in block.runs for claim in run.begins}
    noted = [claim.number for block in laid for claim in block.notes]
    assert len(noted) == len(set(noted)) and begun == set(noted)


def test_a_mark_from_the_end_of_a_line_is_noted_beside_its_words() -> None:
    laid = laid_out(article((10, 18)))  # from the end of the headline
    assert [[claim.number for claim in block.notes] for block in laid] == [[], [1], []]


def test_the_shortest_of_two_marks_gives_the_look() -> None:
    claims = (checked(number=1, rating="true"), checked(number=2, key="c2"))
    marks = (Mark(Span(11, 40), claims[0]), Mark(Span(19, 28), claims[1]))
    laid = laid_out(CheckedArticle("t", TEXT, blocks_of(TEXT, ROLES), marks=marks, claims=claims))
    looks = [(run.text, run.look) for run in laid[1].runs if run.look]
    assert looks == [("It cost ", "true"), ("4 million", "false"), (" & “more” <b", "true")]


def test_the_page_shows_the_text_and_runs_nothing() -> None:
    page = annotated_page(article((11, 18), (19, 28)))
    tree = html.fromstring(page)
    assert not list(tree.iter("script", "img", "link", "iframe", "b"))
    shown = [" ".join(p.text_content().split()) for p in tree.xpath("//div[contains(@class,'body')]/p")]
    assert shown[0] == "1 ✕It cost 2 ✕4 million & “more” <b>."
    assert [mark.text for mark in tree.xpath("//p/mark")] == ["It cost", "4 million"]
    assert "site menu" not in tree.text_content()
    assert len(tree.xpath("//aside/div")) == 2
    assert {link for link in tree.xpath("//@href") if link.startswith("#")} <= {
        f"#{found}" for found in tree.xpath("//@id")
    }
    assert "default-src 'none'" in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_an_arabic_article_runs_from_right_to_left() -> None:
    page = annotated_page(
        CheckedArticle("x", TEXT, blocks_of(TEXT, ROLES), language="ar", direction=Direction.RTL)
    )
    assert html.fromstring(page).get("dir") == "rtl"


def test_names_of_styles_are_those_of_looks() -> None:
    page = annotated_page(article())
    for look in ("true", "mixed", "false", "open", "progress"):
        assert f"mark.{look} " in page and f".{look}.pill" in page
