"""Markup to a tree, hardened: no network, no entities of the page's own, no runaway tags."""

import re
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

_DEEP = "Excessive depth"
_LONGEST_TAG = 20_000
_HUGE_TAG = re.compile(rf"<([a-zA-Z][\w:-]{{0,40}})\s[^<>]{{{_LONGEST_TAG},}}>")
_UNSEEN = re.compile(
    r"<!--|<(script|style|noscript|noframes|template|head|title|iframe|object|audio|video|canvas)\b"
)
_UPPER = re.compile("[A-Z]+")
# Quoted values may hold signs of their own; possessive, so that a tag left open fails at once.
_VALUE = r"""=\s*"[^"]{0,100000}"|=\s*'[^']{0,100000}'"""
_TAG = re.compile(rf"""</?([a-zA-Z][^\s<>/]*)(?:(?:{_VALUE}|[^<>"'])*+>|[^<>]*>)|<[!?][^<>]*>""")
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed page; ``cut`` is set when the parser gave up on a part of it."""

    root: HtmlElement
    cut: bool


def parse(markup: str) -> Tree | None:
    """Parse canonical markup; returns None when the parser finds no element at all."""
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    # With a declaration left in, lxml refuses text that is already decoded; bytes carry our own encoding.
    try:
        root = etree.fromstring(markup.encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return None
    if root is None:
        return None
    cut = any(_DEEP in entry.message for entry in parser.error_log)
    return Tree(root, cut)


def stripped(markup: str) -> str:
    """Read the same markup a second way, by cutting tags out; blocks end in blank lines.

    It knows nothing of nesting, so no depth can make it lose text. Entities stay as written.
    """
    parts: list[str] = []
    position = 0
    for start, end in _unseen_ranges(markup):
        parts.append(markup[position:start])
        position = end
    parts.append(markup[position:])
    return _TAG.sub(_gap, "".join(parts))


def _gap(tag: re.Match[str]) -> str:
    name = (tag[1] or "").lower()
    if name == "br":
        return "\n"
    return "" if not name or name in _INLINE else "\n\n"


def _unseen_ranges(markup: str) -> list[tuple[int, int]]:
    """Find comments and elements whose text is never shown; a comment left open runs to the end."""
    ranges: list[tuple[int, int]] = []
    absent: set[str] = set()
    lowered = _UPPER.sub(lambda letter: letter[0].lower(), markup)
    opener = _UNSEEN.search(lowered)
    while opener is not None:
        closing = f"</{opener[1]}" if opener[1] else "-->"
        end = -1 if closing in absent else lowered.find(closing, opener.end())
        if end < 0:
            # Remembered, as looking again for every opener would take quadratic time.
            absent.add(closing)
            end = opener.end() if opener[1] else len(markup)
        elif not opener[1]:
            end += len(closing)
        ranges.append((opener.start(), end))
        opener = _UNSEEN.search(lowered, end)
    return ranges


def without_huge_tags(markup: str) -> str:
    """Drop the attributes of absurd tags: the parser compares each attribute with all before it."""
    return _HUGE_TAG.sub(r"<\1>", markup)
