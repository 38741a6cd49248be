"""Notes of a page: marks in its text that link to a note further down, as word processors export them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml.html import HtmlElement

from claimtracker.domain.articles import Block
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.html_tags import BLOCKS
from claimtracker.exchange.readers.html_walk import Run
from claimtracker.exchange.readers.note_spans import MOST_NOTES, PlacedNote

_BRACKETED = re.compile(r"^\[[\w^*†‡§ ]{1,12}\]$")
_MARK = re.compile(r"^(?:[\w*†‡§]{1,5}|\[[\w^*†‡§ ]{1,12}\])$")
_LETTERED = re.compile(r"^\[?[A-Za-z]{1,3}\d{0,3}\]?$")
_NAMED = re.compile(r"foot|end-?note|note-?ref|fnref|ftn|cite|sdfootnote|cmnt|msoan", re.IGNORECASE)
_COMMENT = re.compile(r"cmnt|comment|msocom", re.IGNORECASE)
_END = re.compile(r"end-?note|sdendnote|edn", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Back links, and the mark that the note repeats.
_OPENING = re.compile(r"^(?:\s*(?:[\^↑↩︎]|\[[\w^*†‡§ ]{1,12}\]|Jump up))+[\s:.)]*|^\s*\d{1,3}[\s.:)]+")
_CLOSING = re.compile(r"[\s↩︎↑\^⏎]+$")
_LONGEST_NOTE = 3_000
_CONTEXT = 40
_MOST_LINKS = 20_000


@dataclass(slots=True)
class _Holder:
    """The words of one block without white space, and where in them its links begin."""

    words: str = ""
    starts: dict[HtmlElement, int] = field(default_factory=dict)


def linked_notes(
    root: HtmlElement, runs: Sequence[Run], text: str, blocks: Sequence[Block]
) -> list[PlacedNote]:
    """Return the notes that marks in the text link to, in its order; ``blocks`` are those of ``runs``."""
    calls = list(_calls(root))
    if not calls:
        return []
    by_element: dict[HtmlElement, list[Block]] = {}
    for run, block in zip(runs, blocks, strict=True):
        by_element.setdefault(run.element, []).append(block)
    holders: dict[HtmlElement, _Holder] = {}
    found: list[PlacedNote] = []
    for call, target in calls:
        holder = next((e for e in call.iterancestors() if e in by_element), None)
        mark = _spoken(call)
        words = _words_of(target, mark)
        if holder is None or not words or holder is target:
            continue
        if holder not in holders:
            holders[holder] = _held(holder)
        at = _position(call, holders[holder], text, by_element[holder])
        if at is not None:
            found.append(PlacedNote(_kind(call, mark), words, at, at, mark))
    return found


def _calls(root: HtmlElement) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """Yield links with the mark of a note, and what they link to further down."""
    named: dict[str, HtmlElement] = {}
    order: dict[HtmlElement, int] = {}
    links: list[HtmlElement] = []
    for number, element in enumerate(root.iter()):
        if not isinstance(element.tag, str):
            continue
        for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
            if name:
                named.setdefault(name, element)
                order[named[name]] = order.get(named[name], number)
        if element.tag == "a" and (element.get("href") or "").startswith("#"):
            order[element] = number
            links.append(element)
    yielded = 0
    for link in links[:_MOST_LINKS]:
        target = named.get(unquote(link.get("href", "")[1:]))
        if target is None or order[target] < order[link] or not _is_call(link):
            continue
        note = _note_of(target)
        if note is not None:
            yield link, note
            yielded += 1
        if yielded > MOST_NOTES:
            return


def _is_call(link: HtmlElement) -> bool:
    mark = _spoken(link)
    if not _MARK.match(mark):
        return False
    if _BRACKETED.match(mark) or link.get("role") == "doc-noteref":
        return True
    raised = any(e.tag == "sup" for e in (*link.iterancestors(), *link.iter()))
    names = " ".join(filter(None, (link.get("class"), link.get("href"), link.get("id"), link.get("name"))))
    return raised or _NAMED.search(names) is not None


def _note_of(target: HtmlElement) -> HtmlElement | None:
    """The block that a link leads to; None for headings and whole sections."""
    block = target
    while block.tag not in BLOCKS or not _spoken(block):
        parent = block.getparent()
        if parent is None:
            return None
        block = parent
    if block.tag in _HEADINGS or block.tag in ("body", "html", "main", "article"):
        return None
    return None if next(block.iter(*_HEADINGS), None) is not None else block


def _words_of(note: HtmlElement, mark: str) -> str:
    """What the note says, without its mark and back links; web addresses that it hides are added."""
    words = _CLOSING.sub("", _OPENING.sub("", _spoken(note).removeprefix(mark)))
    if not words or len(words) > _LONGEST_NOTE:
        return ""
    links = dict.fromkeys(link.get("href", "").strip()[:2_000] for link in note.iter("a"))
    shown = [link for link in links if link.lower().startswith(("http://", "https://")) and link not in words]
    return " ".join([words, *shown[:10]])


def _held(holder: HtmlElement) -> _Holder:
    held = _Holder()
    parts: list[str] = []
    length = 0
    # Text and tails in the order in which they are read.
    stack: list[tuple[HtmlElement, bool]] = [(holder, False)]
    while stack:
        element, done = stack.pop()
        if done:
            words = "".join((element.tail or "").split())
        else:
            if element.tag == "a":
                held.starts[element] = length
            words = "".join((element.text or "").split()) if isinstance(element.tag, str) else ""
            if element is not holder:
                stack.append((element, True))
            stack += [(child, False) for child in reversed(element)]
        parts.append(words)
        length += len(words)
    held.words = "".join(parts)
    return held


def _position(call: HtmlElement, holder: _Holder, text: str, blocks: Sequence[Block]) -> int | None:
    """Find where in the text a mark stands, by the words before it."""
    start = holder.starts.get(call)
    if start is None:
        return None
    before = holder.words[max(0, start - _CONTEXT) : start]
    mark = "".join(_spoken(call).split())
    for block in blocks:
        places = [at for at in range(block.start, block.end) if not text[at].isspace()]
        compact = "".join(text[at] for at in places)
        at = compact.find(before + mark)
        if at >= 0:
            return places[at + len(before)]
    return None


def _kind(call: HtmlElement, mark: str) -> NoteKind:
    names = " ".join(filter(None, (call.get("class"), call.get("href"), call.get("id"), call.get("name"))))
    if _COMMENT.search(names):
        return NoteKind.COMMENT
    if _END.search(names):
        return NoteKind.ENDNOTE
    return NoteKind.FOOTNOTE


def _spoken(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())
