"""Every visible character of every page at hand stands in exactly one block, by two readings of each."""

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.text import canonical_text
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.annotated import DATA
from tests.exchange.readers.second_reading import seen_text

PAGES = Path(__file__).parents[3].parent / "shared" / "data" / "pages"
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
# Two parsers may end a script or a comment at different places; nothing but its rest may then be missing.
MOST_ODD = 0.02


def decoded(content: bytes) -> str:
    """As a browser would: by what the page declares, else UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = DECLARED.search(content)
        named = declared[1].decode("ascii") if declared else "cp1252"
        return content.decode("cp1252" if named.lower() == "iso-8859-1" else named, "replace")


def characters(text: str) -> "Counter[str]":
    return Counter(re.sub(r"\s+", "", text))


def whole(article: ReadArticle) -> ReadArticle:
    """Check what holds of every article: canonical text, and blocks that follow each other without gap."""
    assert canonical_text(article.text) == article.text
    assert "".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    assert [block.start for block in article.blocks] == [0, *(block.end for block in article.blocks[:-1])]
    assert all(block.end > block.start for block in article.blocks)
    return article


def difference(content: bytes) -> tuple[int, int]:
    """Characters missing from the blocks, and such as only the blocks have."""
    article = whole(read_bytes(Original("page.html", "text/html", content)))
    seen = characters(canonical_text(seen_text(canonical_text(decoded(content)))))
    mine = characters(article.text)
    return (seen - mine).total(), (mine - seen).total()


def fixtures() -> list[Path]:
    return sorted([*DATA.rglob("*.html"), *SAMPLES.glob("*.html")])


@pytest.mark.parametrize("path", fixtures(), ids=lambda path: path.name)
def test_a_fixture_loses_nothing(path: Path) -> None:
    assert difference(path.read_bytes()) == (0, 0)


@pytest.mark.parametrize("path", sorted([*DATA.rglob("*.txt"), *SAMPLES.glob("*.txt")]), ids=lambda p: p.name)
def test_plain_text_comes_in_as_it_is(path: Path) -> None:
    article = whole(read_bytes(Original(path.name, "", path.read_bytes())))
    assert article.text == canonical_text(path.read_text("utf-8"))


def saved_pages() -> Iterator[bytes]:
    for path in sorted([*PAGES.glob("html/*.html.gz"), *PAGES.glob("metadata/*.html.gz")]):
        yield gzip.decompress(path.read_bytes())


@pytest.mark.slow
@pytest.mark.skipif(not PAGES.is_dir(), reason="the saved news pages for measuring are not on this machine")
def test_no_saved_page_loses_anything() -> None:
    differences = [difference(content) for content in saved_pages()]
    odd = [found for found in differences if found != (0, 0)]
    assert len(odd) <= MOST_ODD * len(differences), odd
    assert all(missing <= 5 for missing, _ in odd), odd


PARTS = [
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<br>", "<td>", "<table>", "</table>", "<li>", "<pre>",
    "<span style='display:none'>", "</span>", "<div style='visibility: hidden'>", "<!-- gone -->", "&amp;",
    "words ", "more, words", "\u05d0\u05d1 ", "e\u0301", "\ufeff", "\u00a0", "\n",
    "<h2>", "</h2>", "<a href='x'>", "</a>",
]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS), max_size=40))
def test_no_nesting_loses_or_doubles_anything(parts: list[str]) -> None:
    content = f"<html><body><p>start</p>{''.join(parts)}<p>end</p></body></html>".encode()
    assert difference(content) == (0, 0)
