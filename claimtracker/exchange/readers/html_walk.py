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

    ``linked`` counts the code points inside links; ``bold`` those in bold or italic type.
    """

    text: str
    element: HtmlElement
    linked: int = 0
    strong: int = 0


@dataclass(slots=True)
class Walk:
    """What the walk saw: the runs in order, and how many characters the page hides."""

    runs: list[Run] = field(default_factory=list)
    hidden: int = 0


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
    """Collects text into runs; block elements and double line breaks end a run."""

    def __init__(self) -> None:
        self.result = Walk()
        self._holders: list[HtmlElement] = []
        self._parts: list[str] = []
        self._linked = self._strong = 0
        self._links = self._strongs = self._preformatted = 0

    def enter(self, element: HtmlElement) -> Iterator[HtmlElement] | None:
        """Open an element; returns its children, or None when none of it is shown."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN:
            return None
        if _is_hidden(element):
            self.result.hidden += sum(len(text.strip()) for text in element.itertext(tag=None))
            return None
        self._count(tag, 1)
        if tag in _BLOCKS:
            self.flush()
            self._holders.append(element)
        elif tag in _CELLS:
            self._holders.append(element)
            self._open_cell(element)
        elif tag == "br":
            self._parts.append("\n")
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

    def add_tail(self, element: HtmlElement) -> None:
        """Add the text that follows an element."""
        if self._holders:
            self._add(element.tail)

    def flush(self) -> None:
        """End the run; several where double line breaks part the text."""
        text, self._parts = "".join(self._parts), []
        linked, strong, self._linked, self._strong = self._linked, self._strong, 0, 0
        shown = _LINE_ENDS.sub("\n", text) if not self._preformatted else text
        for paragraph in re.split(r"\n{2,}", shown):
            paragraph = paragraph.strip(" \n\r\f")
            if paragraph.strip():
                share = len(paragraph) / max(1, len(text))
                run = Run(paragraph, self._holders[-1], round(linked * share), round(strong * share))
                self.result.runs.append(run)

    def _open_cell(self, element: HtmlElement) -> None:
        """A cell of plain words joins its row after a tab; one with paragraphs stands alone."""
        if _has_blocks(element):
            self.flush()
        elif "".join(self._parts).strip():
            self._parts.append("\t")

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if not self._preformatted:
            text = _SPACES.sub(" ", text)
            if text[0] == " " and (not self._parts or self._parts[-1][-1:] in (" ", "\n", "\t")):
                text = text[1:]
        if not text:
            return
        self._parts.append(text)
        self._linked += len(text) if self._links else 0
        self._strong += len(text) if self._strongs else 0

    def _count(self, tag: str, step: int) -> None:
        if tag == "a":
            self._links += step
        elif tag in ("b", "strong", "em", "i"):
            self._strongs += step
        elif tag in _PREFORMATTED:
            self._preformatted += step


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or (element.tag == "input"):
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    style = element.get("style")
    return bool(style) and _HIDING.search(style) is not None


def _has_blocks(cell: HtmlElement) -> bool:
    return any(child.tag in _BLOCKS for child in cell.iter() if child is not cell)
