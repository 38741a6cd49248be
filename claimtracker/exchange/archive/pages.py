"""Saved web pages: the ClaimReview that they embed as JSON-LD, or else write into their elements."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.claim_review import Page, read_value
from claimtracker.exchange.archive.page_items import reviews_in_elements
from claimtracker.exchange.archive.records import ArchiveClaim, LeftOut

MOST_BYTES = 50_000_000
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)?\s*|\s*(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)?\s*;?\s*\Z"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LAST_COMMA = re.compile(r",(\s*[\]}])")


def reviews_in_page(path: Path) -> Iterator[ArchiveClaim | LeftOut]:
    """Yield each review of a page, or why a script of it could not be read; raises UnreadableFile."""
    if path.stat().st_size > MOST_BYTES:
        raise UnreadableFile(
            say(
                "“{name}” is larger than {most} MB: no web page is.",
                name=path.name,
                most=MOST_BYTES // 1_000_000,
            ),
            say("Choose the saved page itself."),
        )
    root = _parsed(path)
    page = _about(root)
    found = list(_in_scripts(root, page))
    if not any(isinstance(one, ArchiveClaim) for one in found):
        for number, item in enumerate(reviews_in_elements(root), 1):
            found += read_value(item, say("review {number} of the page", number=number), False, page)
    yield from found


def _in_scripts(root: lxml_html.HtmlElement, page: Page) -> Iterator[ArchiveClaim | LeftOut]:
    scripts = (one for one in root.iter("script") if "ld+json" in (one.get("type") or "").lower())
    for number, script in enumerate(scripts, 1):
        where = say("script {number}", number=number)
        text = _WRAPPING.sub("", script.text or "")
        try:
            value = _loads(text)
        except (ValueError, RecursionError):
            if "claimreview" in text.lower():
                yield LeftOut(where, say("The ClaimReview of this page is not sound JSON."))
            continue
        yield from read_value(value, where, False, page)


def _parsed(path: Path) -> lxml_html.HtmlElement:
    parser = lxml_html.HTMLParser(no_network=True, huge_tree=True)
    try:
        with path.open("rb") as file:
            root = lxml_html.parse(file, parser=parser).getroot()
    except (etree.LxmlError, OSError, ValueError, AssertionError):
        root = None
    if root is None:
        raise UnreadableFile(
            say("“{name}” is not a web page that can be read.", name=path.name),
            say("Save the page again and load that file."),
        )
    return root


def _about(root: lxml_html.HtmlElement) -> Page:
    def content(query: str) -> str:
        found = root.xpath(query)
        return " ".join(str(found[0]).split())[:1000] if found else ""

    url = content("//link[@rel='canonical']/@href") or content("//meta[@property='og:url']/@content")
    title = content("//meta[@property='og:title']/@content") or content("//title/text()")
    return Page(url if url.startswith("http") else "", title, content("/html/@lang")[:35])


def _loads(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except ValueError:
        return json.loads(_LAST_COMMA.sub(r"\1", _CONTROL.sub(" ", text)), strict=False)
