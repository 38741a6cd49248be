"""JSON-LD of a page: the nodes that describe the article itself, and the text they carry."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE_TYPES = re.compile(r"Article|Report|Posting|BlogPost|Review|WebPage|Story|Recipe|Podcast|Video")
_MOST_JSON = 500_000


def article_nodes(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the nodes of every script that is sound JSON; broken ones are passed over, as browsers do."""
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(text) > _MOST_JSON:
            continue
        try:
            yield from _articles(json.loads(re.sub(r"^\s*<!\[CDATA\[|\]\]>\s*$", "", text), strict=False))
        except (ValueError, RecursionError):
            continue


def article_body(root: HtmlElement) -> str:
    """Return the text of the article that a page carries for search engines, or an empty string."""
    bodies = (node.get("articleBody") for node in article_nodes(root))
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def is_closed(root: HtmlElement) -> bool:
    """Tell whether the page says that not all of it is free to read."""
    said = (node.get("isAccessibleForFree") for node in article_nodes(root))
    return any(value is False or str(value).lower() == "false" for value in said)


def _articles(data: object) -> Iterator[dict[str, Any]]:
    """Find the nodes that describe an article, articles proper before mere pages."""
    nodes = data if isinstance(data, list) else [data]
    found = []
    for node in nodes:
        if isinstance(node, dict):
            found += [node, *(child for child in node.get("@graph", ()) if isinstance(child, dict))]
    named = {str(node["@id"]): node for node in found if "@id" in node and "name" in node}
    for node in found:
        for key in ("publisher", "author"):
            if key in node:
                node[key] = _resolved(node[key], named)
    typed = [node for node in found if _ARTICLE_TYPES.search(str(node.get("@type", "")))]
    yield from sorted(typed, key=lambda node: "WebPage" in str(node.get("@type")))


def _resolved(value: Any, named: dict[str, dict[str, Any]]) -> Any:
    """Put the node itself in the place of a mere reference to it."""
    if isinstance(value, list):
        return [_resolved(item, named) for item in value]
    refers = isinstance(value, dict) and "name" not in value
    return named.get(str(value.get("@id")), value) if refers else value
