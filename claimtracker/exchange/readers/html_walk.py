"""A walk over the whole page: every visible character goes into exactly one run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from claimtracker.exchange.readers.html_facts import facts_of, holds_date, is_fact, signature_lines
from claimtracker.exchange.readers.html_tags import BLOCKS, CELLS, UNSEEN

_PREFORMATTED = frozenset({"pre", "textarea", "listing", "xmp"})
_SPACES = re.compile("[ \t\n\r\f]+")
_LINE_ENDS = re.compile(" *\n *")
_LONGEST_FACTS = 200
_MOST_BREAKS = 3
_NEARLY_ALL, _SHORTEST_HEADING, _MOST_PARTS = 0.95, 16, 50
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Run:
    """The text of one paragraph of the page, and the element that holds it.

    ``linked`` counts the code points inside links; ``strong`` those in bold or italic type. ``hidden``:
    the page's own style keeps it from its readers.
    """

    text: str
    element: HtmlElement
    linked: int = 0
    strong: int = 0
    hidden: bool = False


@dataclass(slots=True)
class Walk:
    """What the walk saw: the runs in order, and how many characters are marked as no part of the page."""

    runs: list[Run] = field(default_factory=list)
    absent: int = 0


@dataclass(slots=True)
class _Line:
    """Text of one run while it is collected.

    ``holders``: numbers of parts from which on another element holds the text. ``facts``: one of them says
    something about the article.
    """

    parts: list[str] = field(default_factory=list)
    holders: list[tuple[int, HtmlElement]] = field(default_factory=list)
    facts: bool = False
    linked: int = 0
    strong: int = 0

    def is_blank(self) -> bool:
        return not any(part.strip() for part in self.parts)


def walk(root: HtmlElement) -> Walk:
    """Walk the tree without recursion, as pages may nest deeper than Python may call."""
    walker = _Walker()
    stack: list[tuple[HtmlElement, Iterator[HtmlElement] | None]] = [(root, None)]
    while stack:
        element, children = stack.pop()
        if children is None:
            children = walker.enter(element)
            if children is None:
                walker.add_tail(element)
                continue
        child = next(children, None)
        if child is None:
            walker.leave(element)
            walker.add_tail(element)
        else:
            stack.append((element, children))
            stack.append((child, None))
    walker.flush()
    return walker.result


class _Walker:
    """Collects text into runs; block elements and double line breaks end a run.

    Hidden text inside a paragraph must not part it: it waits until the paragraph ends.
    """

    def __init__(self) -> None:
        self.result = Walk()
        self._holders: list[HtmlElement] = []
        self._line = _Line()
        self._interrupted = _Line()
        self._waiting: list[Run] = []
        self._links = self._strongs = self._preformatted = self._hiding = 0
        self._fact: HtmlElement | None = None

    def enter(self, element: HtmlElement) -> Iterator[HtmlElement] | None:
        """Open an element; returns its children, or None when none of it is shown."""
        tag = element.tag
        if not isinstance(tag, str) or tag in UNSEEN:
            return None
        if element.get("hidden") is not None:
            self.result.absent += sum(len(text.strip()) for text in element.itertext(tag=None))
            return None
        if _is_concealed(element):
            self._conceal()
        self._count(tag, 1)
        if tag in BLOCKS and not _fills_cell(element):
            self.flush()
            self._holders.append(element)
        elif tag in CELLS:
            self._holders.append(element)
            self._open_cell(element)
        elif tag == "br":
            self._break()
        elif self._fact is None:
            self._open_inline(element)
        elif self._line.parts and self._line.parts[-1][-1:].isdigit() and (element.text or "")[:1].isdigit():
            # A day and an hour that nothing but the page's style keeps apart.
            self._line.parts.append(" ")
        self._add(element.text)
        children: Iterator[HtmlElement] = iter(element)
        return children

    def leave(self, element: HtmlElement) -> None:
        """Close an element."""
        tag = element.tag
        self._count(tag, -1)
        if tag in BLOCKS and not _fills_cell(element):
            self.flush()
            self._holders.pop()
        elif tag in CELLS:
            if _has_blocks(element):
                self.flush()
            self._holders.pop()
        elif element is self._fact or (self._fact is None and self._is_outermost(element)):
            outer = self._holders[-1] if self._is_outermost(element) else element.getparent()
            self._fact = None
            self._line.holders.append((len(self._line.parts), outer))
        if _is_concealed(element):
            self._reveal()

    def add_tail(self, element: HtmlElement) -> None:
        """Add the text that follows an element."""
        if self._holders:
            self._add(element.tail)

    def flush(self) -> None:
        """End the run; several where double line breaks part the text."""
        line, self._line = self._line, _Line()
        runs = self._waiting if self._hiding else self.result.runs
        runs += self._fact_runs(line) or self._paragraph_runs(line)
        if not self._hiding:
            self._release()

    def _fact_runs(self, line: _Line) -> list[Run]:
        """Part a line such as “3 May 2026 by Ann Lee” where its elements do; nothing for running text."""
        if not line.holders or sum(map(len, line.parts)) > _LONGEST_FACTS:
            return []
        if not line.facts and not holds_date(line.parts, line.holders):
            return []
        parted = facts_of(line.parts, line.holders, self._holders[-1])
        return [Run(text, holder, hidden=self._hiding > 0) for text, holder in parted]

    def _open_inline(self, element: HtmlElement) -> None:
        """Note where an element begins that holds a fact, or a part of the line itself."""
        if is_fact(element):
            self._fact = element
            self._line.facts = True
        elif not self._is_outermost(element):
            return
        self._line.holders.append((len(self._line.parts), element))

    def _is_outermost(self, element: HtmlElement) -> bool:
        """Whether an inline element stands in the paragraph itself, in no other inline element."""
        return bool(self._holders) and element.tag != "br" and element.getparent() is self._holders[-1]

    def _paragraph_runs(self, line: _Line) -> Iterator[Run]:
        text = "".join(line.parts)
        shown = _LINE_ENDS.sub("\n", text) if not self._preformatted else text
        for paragraph in re.split(r"\n{2,}", shown):
            paragraph = paragraph.strip(" \n\r\f")
            if paragraph.strip():
                share = len(paragraph) / max(1, len(text))
                linked, strong = round(line.linked * share), round(line.strong * share)
                for part in signature_lines(paragraph) or [paragraph]:
                    yield Run(part, self._holders[-1], linked, strong, self._hiding > 0)

    def _conceal(self) -> None:
        if not self._hiding:
            self._interrupted, self._line = self._line, _Line()
        self._hiding += 1

    def _reveal(self) -> None:
        if self._hiding == 1:
            self.flush()
            self._line = self._interrupted
        self._hiding -= 1
        if not self._hiding and self._line.is_blank():
            self._release()

    def _release(self) -> None:
        self.result.runs += self._waiting
        self._waiting = []

    def _open_cell(self, element: HtmlElement) -> None:
        """A cell of plain words joins its row after a tab; one with paragraphs stands alone."""
        if _has_blocks(element):
            self.flush()
        elif not self._line.is_blank():
            self._line.parts.append("\t")

    def _break(self) -> None:
        """A second line break on end parts paragraphs, each with its own count of bold letters."""
        parts = self._line.parts
        last = next((part for part in reversed(parts) if part.strip(" \t")), "")
        doubled = last == "\n" and self._fact is None
        if (doubled or self._ends_heading()) and not self._preformatted:
            self.flush()
        else:
            parts.append("\n")

    def _ends_heading(self) -> bool:
        """Whether all of a short line was in bold type that has just ended: old pages set headings so."""
        if self._strongs or not self._line.strong or len(self._line.parts) > _MOST_PARTS:
            return False
        letters = sum(map(len, self._line.parts))
        bold = self._line.strong > _NEARLY_ALL * letters
        return bold and _SHORTEST_HEADING <= letters <= _LONGEST_FACTS and not self._fact

    def _add(self, text: str | None) -> None:
        if not text:
            return
        parts = self._line.parts
        if not self._preformatted:
            text = _SPACES.sub(" ", text)
            if text[0] == " " and (not parts or parts[-1][-1:] in (" ", "\n", "\t")):
                text = text[1:]
        if not text:
            return
        parts.append(text)
        self._line.linked += len(text) if self._links else 0
        self._line.strong += len(text) if self._strongs else 0

    def _count(self, tag: str, step: int) -> None:
        if tag == "a":
            self._links += step
        elif tag in ("b", "strong", "em", "i"):
            self._strongs += step
        elif tag in _PREFORMATTED:
            self._preformatted += step


def _is_concealed(element: HtmlElement) -> bool:
    if element.tag == "dialog" and element.get("open") is None:
        return True
    style = element.get("style")
    return bool(style) and _HIDING.search(style) is not None


def _has_blocks(cell: HtmlElement) -> bool:
    """Tell whether a cell holds paragraphs, by elements or by line breaks: then it lays a page out."""
    breaks = 0
    for child in cell.iter():
        breaks += child.tag == "br"
        if (child.tag in BLOCKS and child is not cell and not _fills_cell(child)) or breaks > _MOST_BREAKS:
            return True
    return False


def _fills_cell(element: HtmlElement) -> bool:
    """Tell whether an element is the only short paragraph of a cell, as word processors write tables."""
    cell = element.getparent()
    if element.tag != "p" or cell is None or cell.tag not in CELLS or len(cell) != 1:
        return False
    words = "".join(element.itertext())
    return len(words) <= _LONGEST_FACTS and not any(
        child.tag in BLOCKS for child in element.iterdescendants()
    )
