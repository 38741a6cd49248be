"""The headline of a page: a heading, or what old pages set large, bold or in a class of its own instead."""

import itertools
import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from claimtracker.domain.text import fold
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.bylines import byline_names
from claimtracker.exchange.readers.html_features import HEADINGS, Sight, aside, names_of
from claimtracker.exchange.readers.rubrics import is_rubric

_NEAR = 4
_FAR = 12
_LONGEST = 30
_FEW = 12
_ALL, _LITTLE_MORE = 0.8, 1.5
_NAMED = re.compile(r"title|headline|heading|\bhed\b|titre|titel|titulo|titolo", re.IGNORECASE)
_NOT_NAMED = re.compile(r"site-?title|sub-?(?:title|head)|section|page-?title-?bar", re.IGNORECASE)
_SIZE = re.compile(
    r"font-size\s*:\s*(?:(?P<number>\d{1,5}(?:\.\d{1,5})?|\.\d{1,5})\s*(?P<unit>px|pt|em|rem|%)|(?P<name>x+-large|large))",
    re.IGNORECASE,
)
_LARGE = {"px": 20.0, "pt": 15.0, "em": 1.25, "rem": 1.25, "%": 125.0}
_NAME_SHARE, _SIZE_SHARE = 2.0, 1.5


def headline_of(sights: Sequence[Sight], first: int, title: str, document: bool = False) -> int | None:
    """The heading that says what the title says, nearest above the body; else the last h1 there.

    Of a ``document`` without any heading it is the first line that may be one.
    """
    wanted = set(fold(title).split())
    best, best_score = None, 0.0
    for index, sight in enumerate(sights[: first + 3]):
        words = set(fold(sight.text).split())
        if not words or sight.words > 40 or (sight.linked > 0.9 and "h1" not in sight.tags):
            continue
        echo = len(words & wanted) / len(words | wanted) if wanted else 0.0
        level = 1.0 if "h1" in sight.tags else 0.5 if sight.tags & HEADINGS else 0.0
        score = 2.0 * echo + 0.5 * level + 0.2 * index / (first + 1) - (0.5 if sight.furniture else 0.0)
        if score > best_score and (echo > 0.4 or level == 1.0):
            best, best_score = index, score
    if best is None:
        best = _first_heading(sights, first)
    if best is None:
        best = _set_large(sights, first)
    opening = itertools.takewhile(lambda index: not sights[index].prose, range(len(sights)))
    return (
        next(filter(lambda index: _may_head(sights[index]), opening), None)
        if document and best is None
        else best
    )


def _first_heading(sights: Sequence[Sight], first: int) -> int | None:
    """The heading that opens the body where no other says what the page is about."""
    opening = range(first, min(len(sights), first + _NEAR))
    prose = next((index for index in opening if sights[index].prose), first)
    return next(
        (
            index
            for index in range(first, prose)
            if sights[index].tags & HEADINGS and sights[index].words >= 2 and not sights[index].furniture
        ),
        None,
    )


def _set_large(sights: Sequence[Sight], first: int) -> int | None:
    """The line above the text, or opening it, that stands out by its type or by the name of its place."""
    prose = next((i for i in range(first, min(len(sights), first + _FAR)) if sights[i].prose), first)
    near = range(max(0, first - _FAR), prose)
    weighed = {index: _prominence(sights[index]) for index in near if _may_head(sights[index])}
    best = max(weighed, key=lambda index: weighed[index], default=None)
    return best if best is not None and weighed[best] >= 1.0 else None


def _may_head(sight: Sight) -> bool:
    text = sight.text
    if (
        not 2 <= sight.words <= _LONGEST
        or sight.linked > 0.5
        or sight.furniture
        or sight.credit
        or aside(sight)
    ):
        return False
    if (
        text.rstrip().endswith((".", ":", ";")[0 if not is_set_large(sight) else 1 :])
        or "\t" in text
        or sight.tags & {"li", "dd", "blockquote"}
    ):
        return False
    return not (signals.is_dated_line(text) or byline_names(text) or is_rubric(text))


def is_set_large(sight: Sight) -> bool:
    """Tell whether the page itself sets a line in larger type than text."""
    own = sight.run.element
    letters = len("".join(sight.text.split()))
    around = [own]
    while len(around) < _NEAR and (parent := around[-1].getparent()) is not None:
        if len(parent) > 1 and not _is_about(parent, letters):
            break
        around.append(parent)
    inside = [child for child in _wrapping(own) if _is_about(child, letters)]
    return any(map(_is_large, (*around, *inside)))


def _is_about(element: HtmlElement, length: int) -> bool:
    """Whether an element holds a run of so many letters and little besides."""
    letters = 0
    for text in element.itertext():
        letters += len("".join(str(text).split()))
        if letters > _LITTLE_MORE * length:
            return False
    return letters >= _ALL * length


def _prominence(sight: Sight) -> float:
    own = (*sight.ancestors[:3], *_wrapping(sight.run.element))
    named = any(_NAMED.search(names_of(e)) and not _NOT_NAMED.search(names_of(e)) for e in own)
    bold = sight.run.strong > 0.9 * len(sight.text)
    large = is_set_large(sight)
    return _NAME_SHARE * named + _SIZE_SHARE * large + 1.0 * bold


def _wrapping(element: HtmlElement) -> Sequence[HtmlElement]:
    """The elements inside of a run's own that may set all of it in other type."""
    near = itertools.islice(element.iterdescendants(), _FEW)
    return [child for child in near if child.tag in ("font", "big", "span", "td")][:3]


def _is_large(element: HtmlElement) -> bool:
    if element.tag == "big":
        return True
    if element.tag == "font" and re.fullmatch(r"\s*(?:[4-7]|\+[1-6])\s*", element.get("size") or ""):
        return True
    said = _SIZE.search(element.get("style") or "")
    if said is None:
        return False
    return said["name"] is not None or float(said["number"]) >= _LARGE[said["unit"].lower()]
