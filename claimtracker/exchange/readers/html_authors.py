"""Links that lead to the page of a person who writes for the site."""

import re
from itertools import islice

from lxml.html import HtmlElement

_AUTHOR_PATH = re.compile(
    r"/(?:authors?|autore?s?|autoren?|auteurs?|writers?|staff|people|persons?|profiles?|contributors?|by|reporters?"
    r"|journalists?e?|columnists?|firmas?|redaktion|user|users|@[\w.-]+)(?:/|\.|$|\?)"
    r"|//[^/]+/@[\w.-]+$",
    re.IGNORECASE,
)
_FEW, _DEEPEST = 12, 3


def leads_to_author(element: HtmlElement) -> bool:
    """Tell whether an element, one in it or the one around it is a link to an author."""
    near = [element, *islice(element.iterdescendants(), _FEW)]
    parent = element.getparent()
    if parent is not None and len(parent) == 1:
        near.append(parent)
    return any(_is_authors(link) for link in near if link.tag == "a")


def only_children(element: HtmlElement) -> list[HtmlElement]:
    """Return the elements of which each holds all words of the one around it."""
    found: list[HtmlElement] = []
    while len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
        element = element[0]
        found.append(element)
        if len(found) == _DEEPEST:
            break
    return found


def _is_authors(link: HtmlElement) -> bool:
    if "author" in (link.get("rel") or "").split():
        return True
    return _AUTHOR_PATH.search(link.get("href") or "") is not None
