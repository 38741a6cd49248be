"""Text that a page carries but shows only in a browser: for search engines, or as the data of its program."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import SubElement
from lxml.html import HtmlElement

from claimtracker.domain.text import fold
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers import html_metadata, signals
from claimtracker.exchange.readers.html_tree import stripped
from claimtracker.exchange.readers.json_ld import article_body

_FEWEST_WORDS = 12
_FEWEST_IN_DATA = 25
_LARGEST_DATA = 2_000_000
_DEEPEST = 12
_NEARLY_ALL = 0.8
_PARTS = re.compile(r"\n\s*\n|\n")
_FOR_ENGINES = to_say(
    "The page shows its text only in a browser: it was taken from what the page tells search engines."
    " Compare it with what you see there."
)
_FROM_DATA = to_say(
    "The page shows its text only in a browser: it was taken from the data that the page carries."
    " Compare it with what you see there."
)


def show_carried_text(root: HtmlElement) -> str:
    """Put text that a page carries into it, and return the warning that says from where; nothing without."""
    warning = _FOR_ENGINES
    body = html.unescape(stripped(article_body(root)))
    if signals.word_count(body) < _FEWEST_WORDS:
        warning, body = _FROM_DATA, _text_in_data(root)
    if signals.word_count(body) < _FEWEST_WORDS:
        return ""
    article = SubElement(next(root.iter("body"), root), "article")
    title = next(html_metadata.titles(root, html_metadata.metadata_of(root)), None)
    if title:
        SubElement(article, "h1").text = title.value
    for paragraph in _PARTS.split(body):
        if paragraph.strip():
            SubElement(article, "p").text = paragraph.strip()
    return say(warning)


def _text_in_data(root: HtmlElement) -> str:
    """The sentences of the data in which most of them stand together, each on a line of its own."""
    best: list[str] = []
    for script in root.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").lower()
        if "json" not in kind or "ld+json" in kind or len(text) > _LARGEST_DATA:
            continue
        try:
            found = list(_sentences(_closest(json.loads(text))))
        except (ValueError, RecursionError):
            continue
        best = max(best, found, key=lambda lines: sum(map(signals.word_count, lines)))
    words = sum(map(signals.word_count, best))
    return "\n".join(best) if words >= _FEWEST_IN_DATA else ""


def _closest(data: Any) -> Any:
    """Go down to the part of the data that holds nearly all of its sentences."""
    total = _weight(data)
    for _ in range(_DEEPEST):
        if not isinstance(data, (dict, list)):
            break
        inner = data.values() if isinstance(data, dict) else data
        weighed = [(_weight(part), part) for part in inner]
        weight, heavy = max(weighed, key=lambda pair: pair[0], default=(0, None))
        if not isinstance(heavy, (dict, list)) or weight < _NEARLY_ALL * total:
            break
        data, total = heavy, weight
    return data


def _weight(data: Any) -> int:
    return sum(map(signals.word_count, _sentences(data)))


def _sentences(data: Any) -> Iterator[str]:
    """Yield what reads like text, in order and once: sentences, and the paragraphs of markup."""
    seen: set[str] = set()
    stack = [data]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            stack += reversed(list(value.values()))
        elif isinstance(value, list):
            stack += reversed(value)
        elif isinstance(value, str) and " " in value and not value.startswith(("http", "{", "[")):
            for line in _PARTS.split(html.unescape(stripped(value)) if "<" in value else value):
                words = line.strip()
                if signals.ends_sentence(words) and signals.word_count(words) > 2 and fold(words) not in seen:
                    seen.add(fold(words))
                    yield words
