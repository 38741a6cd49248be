"""Lines that hold facts about the article side by side, such as who wrote and when, in an element each."""

import itertools
import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from claimtracker.domain.articles import Role
from claimtracker.domain.text import fold
from claimtracker.exchange.readers.bylines import byline_names
from claimtracker.exchange.readers.signals import is_dated_line

# Inline elements that hold one fact about the article each, often side by side in one line.
_FACT = re.compile(
    r"\b(?:by-?line|author|autor|posted|posted-on|date|dateline|datestamp|pubdate|time|source|firma|signature)\b",
    re.IGNORECASE,
)
_INLINE = frozenset({"span", "a", "b", "i", "em", "small", "strong", "address"})
_GOES_ON = re.compile(r"(?:and|und|et|y|e|en|och|og|i|и|with|avec|mit|[&,(])(?!\w)", re.IGNORECASE)
_CONNECTING_WORDS = 2
_NEAR = 4
_MOST_LINES, _LONGEST_SIGNATURE = 5, 500


def is_fact(element: HtmlElement) -> bool:
    """Tell whether an inline element says by its name that it holds a fact about the article."""
    if element.tag == "time":
        return True
    return element.tag in _INLINE and _FACT.search(_names(element)) is not None


def holds_date(parts: Sequence[str], holders: Sequence[tuple[int, HtmlElement]]) -> bool:
    """Tell whether nothing but the page's style keeps the parts of a line asunder, of which one is a date."""
    cuts = [start for start, _ in holders if 0 < start < len(parts)]
    if not any(parts[cut - 1][-1:].strip() and parts[cut][:1].strip() for cut in cuts):
        return False
    bounds = [0, *cuts, len(parts)]
    return any(is_dated_line("".join(parts[start:end])) for start, end in itertools.pairwise(bounds))


def signature_lines(paragraph: str) -> list[str]:
    """Part lines of which each says who wrote or when; nothing where one of them says something else."""
    lines = [line.strip() for line in paragraph.split("\n")] if len(paragraph) < _LONGEST_SIGNATURE else []
    signed = 2 <= len(lines) <= _MOST_LINES and all(
        is_dated_line(line) or byline_names(line) for line in lines
    )
    return lines if signed else []


def signed_as(texts: Sequence[str], roles: Sequence[Role], names: str) -> list[Role]:
    """Return roles in which a line near the headline that is nothing but the declared names is the byline."""
    if Role.HEADLINE not in roles or Role.BYLINE in roles or not names:
        return list(roles)
    headline = roles.index(Role.HEADLINE)
    return [
        Role.BYLINE if abs(index - headline) <= _NEAR and fold(text.strip()) == fold(names) else role
        for index, (text, role) in enumerate(zip(texts, roles, strict=True))
    ]


def facts_of(
    parts: Sequence[str], holders: Sequence[tuple[int, HtmlElement]], line: HtmlElement
) -> list[tuple[str, HtmlElement]]:
    """Part a line where its elements do: text and holder of each part; nothing for running text.

    ``holders`` are the numbers of parts from which on an element holds the text, ``line`` holds all of it.
    """
    starts = [(0, line), *holders]
    ends = [*(start for start, _ in holders), len(parts)]
    texts = [("".join(parts[start:end]), holder) for (start, holder), end in zip(starts, ends, strict=True)]
    if any(holder is line and any(map(str.isalnum, text)) for text, holder in texts):
        return []
    found: list[tuple[str, HtmlElement]] = []
    lead = ""
    for number, (text, holder) in enumerate(texts):
        following = texts[number + 1][0] if number + 1 < len(texts) else ""
        if not any(map(str.isalnum, text)) or (found and not lead and _GOES_ON.match(text.strip())):
            if lead or not found:
                lead += text
            else:
                found[-1] = (found[-1][0] + text, found[-1][1])
        elif not is_fact(holder) and _connects(text, following):
            lead += text
        elif found and _goes_on(found[-1][0]):
            found[-1] = (found[-1][0] + lead + text, found[-1][1])
            lead = ""
        else:
            found.append((lead + text, holder))
            lead = ""
    if lead.strip():
        found.append((lead, line))
    return [(text.strip(), holder) for text, holder in found if text.strip()]


def _connects(text: str, following: str) -> bool:
    """Whether words such as “by” and “Posted on” say what the part behind them is about."""
    spaced = text[-1:].isspace() or following[:1].isspace()
    return spaced and len(text.split()) <= _CONNECTING_WORDS and not any(map(str.isdigit, text))


def _goes_on(text: str) -> bool:
    """Whether a part ends with a word after which another name has to come."""
    last = text.split()[-1:] or [""]
    return text.rstrip().endswith((",", "&")) or _GOES_ON.fullmatch(last[0]) is not None


def _names(element: HtmlElement) -> str:
    named = (element.get(name) or "" for name in ("class", "rel", "itemprop", "data-hook", "data-testid"))
    return " ".join(named)[:200].replace("_", "-")
