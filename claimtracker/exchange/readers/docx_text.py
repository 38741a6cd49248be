"""The words of one Word paragraph: what stands, what was deleted, and the boxes that hang on it."""

from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
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


@dataclass(slots=True)
class WordText:
    """Text, deleted text, number of tracked insertions, and contents of text boxes."""

    parts: list[str] = field(default_factory=list)
    deleted_parts: list[str] = field(default_factory=list)
    inserted: int = 0
    boxes: list[etree._Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)

    @property
    def deleted(self) -> str:
        return "".join(self.deleted_parts)


def text_of(paragraph: etree._Element, notes: list[tuple[str, str]]) -> WordText:
    """Read a paragraph; the footnotes and endnotes that it calls are added to ``notes``."""
    found = WordText()
    _collect(paragraph, found, found.parts, notes)
    return found


def note_mark(kind: str, number: int) -> str:
    """Return how the text calls its ``number``-th note; Word counts footnotes and endnotes apart."""
    return f"[{number}]" if kind == "footnote" else f"[end {number}]"


def is_listed(paragraph: etree._Element) -> bool:
    """Tell whether the paragraph has a bullet or number of its own."""
    number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    return number is not None and number.get(f"{W}val") != "0"


def _collect(parent: etree._Element, found: WordText, into: list[str], notes: list[tuple[str, str]]) -> None:
    for element in parent:
        tag = element.tag
        if tag in (f"{W}t", f"{W}delText"):
            (found.deleted_parts if tag == f"{W}delText" else into).append(element.text or "")
        elif tag in _SIGNS:
            into.append(_SIGNS[tag])
        elif tag == f"{W}sym":
            into.append(_symbol(element))
        elif tag in _NOTES:
            notes.append((_NOTES[tag], element.get(f"{W}id", "")))
            into.append(note_mark(_NOTES[tag], sum(kind == _NOTES[tag] for kind, _ in notes)))
        elif tag == f"{W}txbxContent":
            found.boxes.append(element)
        elif tag == f"{_MC}AlternateContent":
            _collect(_chosen(element), found, into, notes)
        elif tag in _DELETIONS:
            _collect(element, found, found.deleted_parts, notes)
        elif isinstance(tag, str) and tag not in _PASSED_OVER:
            found.inserted += tag == f"{W}ins"
            _collect(element, found, into, notes)


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
