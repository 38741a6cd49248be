"""The words of one Word paragraph: what stands, what was deleted, and the boxes that hang on it."""

from dataclasses import dataclass, field

from lxml import etree

from claimtracker.exchange.readers.documents import Line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Equations keep their words in a language of their own.
_WORDS = frozenset({f"{W}t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"})
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_PASSED_OVER = frozenset({f"{W}instrText", f"{W}delInstrText", f"{W}pPr", f"{W}rPr", f"{W}sdtPr"})
_DELETIONS = frozenset({f"{W}del", f"{W}moveFrom"})
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}


# What the text calls: ("footnote", id) and so on, in order.
Called = list[tuple[str, str]]


@dataclass(slots=True)
class WordText:
    """Text, deleted text, hidden text, number of tracked insertions, and contents of text boxes."""

    line: Line = field(default_factory=Line)
    struck: Line = field(default_factory=Line)
    hidden: Line = field(default_factory=Line)
    inserted: int = 0
    boxes: list[etree._Element] = field(default_factory=list)


def text_of(paragraph: etree._Element, notes: Called, hiding: frozenset[str] = frozenset()) -> WordText:
    """Read a paragraph; the footnotes and endnotes that it calls are added to ``notes``.

    ``hiding`` are the ids of the styles that hide what is set in them.
    """
    found = WordText()
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    hidden = style is not None and style.get(f"{W}val") in hiding
    _collect(paragraph, found, found.hidden if hidden else found.line, notes, hiding)
    return found


def hides(properties: etree._Element | None) -> bool:
    """Tell whether properties of a run or style hide text on the screen and on paper."""
    vanish = properties.find(f"{W}vanish") if properties is not None else None
    return vanish is not None and vanish.get(f"{W}val", "1") not in ("0", "false", "off")


def _is_hidden(run: etree._Element, hiding: frozenset[str]) -> bool:
    style = run.find(f"{W}rPr/{W}rStyle")
    return hides(run.find(f"{W}rPr")) or (style is not None and style.get(f"{W}val") in hiding)


def comment_point(tag: str, number: str) -> str:
    """Return the name of the point at which a comment begins or ends; "" for what is neither."""
    sides = {f"{W}commentRangeStart": "begins", f"{W}commentRangeEnd": "ends", f"{W}commentReference": "ends"}
    return f"comment {number} {sides[tag]}" if tag in sides else ""


def note_point(kind: str, number: str) -> str:
    """Return the name of the point at which a footnote or endnote is called first."""
    return f"{kind} {number}"


def note_mark(kind: str, number: int) -> str:
    """Return how the text calls its ``number``-th note; Word counts footnotes and endnotes apart."""
    return f"[{number}]" if kind == "footnote" else f"[end {number}]"


def is_listed(paragraph: etree._Element) -> bool:
    """Tell whether the paragraph has a bullet or number of its own."""
    number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    return number is not None and number.get(f"{W}val") != "0"


def _collect(
    parent: etree._Element, found: WordText, line: Line, notes: Called, hiding: frozenset[str]
) -> None:
    for element in parent:
        tag = element.tag
        if tag in _WORDS:
            line.add(element.text or "")
        elif tag == f"{W}delText":
            found.struck.add(element.text or "")
        elif tag in _SIGNS:
            line.add(_SIGNS[tag])
        elif tag == f"{W}sym":
            line.add(_symbol(element))
        elif tag in _NOTES:
            kind, number = _NOTES[tag], element.get(f"{W}id", "")
            notes.append((kind, number))
            found.line.point(note_point(kind, number))
            line.add(note_mark(kind, sum(known == kind for known, _ in notes)))
        elif isinstance(tag, str) and (point := comment_point(tag, element.get(f"{W}id", ""))):
            found.line.point(point)
        elif tag == f"{W}txbxContent":
            found.boxes.append(element)
        elif tag == f"{_MC}AlternateContent":
            _collect(_chosen(element), found, line, notes, hiding)
        elif tag in _DELETIONS:
            _collect(element, found, found.struck, notes, hiding)
        elif isinstance(tag, str) and tag not in _PASSED_OVER:
            found.inserted += tag == f"{W}ins"
            unseen = tag == f"{W}r" and line is found.line and _is_hidden(element, hiding)
            _collect(element, found, found.hidden if unseen else line, notes, hiding)


def _chosen(alternatives: etree._Element) -> etree._Element:
    """Of two drawings of one thing take the first that holds words: both would double them."""
    for choice in alternatives:
        if any((text.text or "").strip() for text in choice.iter(f"{W}t")):
            return choice
    return etree.Element("nothing")


def _symbol(element: etree._Element) -> str:
    """A character of a symbol font; those fonts' private codes have no letter to show."""
    try:
        code = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return ""
    return chr(code) if 0x20 <= code < 0xD800 else "\ufffd"
