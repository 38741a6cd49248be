"""A walk over the whole page: every visible character goes into exactly one run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "textarea",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "optgroup",
    ]
)
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "iframe",
        "object",
        "audio",
        "video",
        "canvas",
        "datalist",
        "param",
        "desc",
        "defs",
        "metadata",
        "link",
        "meta",
        "base",
    ]
)
_PREFORMATTED = frozenset({"pre", "textarea", "listing", "xmp"})
_SPACES = re.compile("[ \t\n\r\f]+")
_LINE_ENDS = re.compile(" *\n *")
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
    """Text of one run while it is collected."""

    parts: list[str] = field(default_factory=list)
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

    def enter(self, element: HtmlElement) -> Iterator[HtmlElement] | None:
        """Open an element; returns its children, or None when none of it is shown."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN:
            return None
        if element.get("hidden") is not None:
            self.result.absent += sum(len(text.strip()) for text in element.itertext(tag=None))
            return None
        if _is_concealed(element):
            self._conceal()
        self._count(tag, 1)
        if tag in _BLOCKS:
            self.flush()
            self._holders.append(element)
        elif tag in _CELLS:
            self._holders.append(element)
            self._open_cell(element)
        elif tag == "br":
            self._line.parts.append("\n")
        self._add(element.text)
        children: Iterator[HtmlElement] = iter(element)
        return children

    def leave(self, element: HtmlElement) -> None:
        """Close an element."""
        tag = element.tag
        self._count(tag, -1)
        if tag in _BLOCKS:
            self.flush()
            self._holders.pop()
        elif tag in _CELLS:
            if _has_blocks(element):
                self.flush()
            self._holders.pop()
        if _is_concealed(element):
            self._reveal()

    def add_tail(self, element: HtmlElement) -> None:
        """Add the text that follows an element."""
        if self._holders:
            self._add(element.tail)

    def flush(self) -> None:
        """End the run; several where double line breaks part the text."""
        line, self._line = self._line, _Line()
        text = "".join(line.parts)
        shown = _LINE_ENDS.sub("\n", text) if not self._preformatted else text
        runs = self._waiting if self._hiding else self.result.runs
        for paragraph in re.split(r"\n{2,}", shown):
            paragraph = paragraph.strip(" \n\r\f")
            if paragraph.strip():
                share = len(paragraph) / max(1, len(text))
                linked, strong = round(line.linked * share), round(line.strong * share)
                runs.append(Run(paragraph, self._holders[-1], linked, strong, self._hiding > 0))
        if not self._hiding:
            self._release()

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
    return any(child.tag in _BLOCKS for child in cell.iter() if child is not cell)
