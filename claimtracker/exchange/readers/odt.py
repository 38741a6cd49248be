"""OpenDocument texts: an own walk over content.xml, with notes, text boxes, lists, comments and deletions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from claimtracker.domain.articles import ReadArticle, Role
from claimtracker.domain.wording import say, to_say
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.documents import (
    Beside,
    DocumentNote,
    Line,
    Paragraph,
    article_from_paragraphs,
    hidden_warning,
    row_of_cells,
)
from claimtracker.exchange.readers.office_properties import author_of, core_properties, dates_of
from claimtracker.exchange.readers.zipped import Zipped, locked, wordless

_NAMES = (".odt", ".ott")
_MARK = b"mimetypeapplication/vnd.oasis.opendocument.text"
_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, OFFICE, TABLE, STYLE = (_NS % name for name in ("text", "office", "table", "style"))
_XLINK = "{http://www.w3.org/1999/xlink}"
_STYLES = {
    "title": Role.HEADLINE,
    "subtitle": Role.STANDFIRST,
    "author": Role.BYLINE,
    "date": Role.DATELINE,
    "quotations": Role.QUOTE,
    "quote": Role.QUOTE,
    "block text": Role.QUOTE,
    "caption": Role.CAPTION,
    "illustration": Role.CAPTION,
    "figure": Role.CAPTION,
    "footnote": Role.LIST,
}
# What holds paragraphs of its own beside the text; shapes may be drawn without a box in them.
_BOXES = frozenset({"text-box", "custom-shape", "rect", "ellipse"})
_MOST_SPACES = 1_000
_WHITE = re.compile("[ \t\r\n]+")
_MANIFEST = "META-INF/manifest.xml"


class OdtReader:
    """Reads an OpenDocument text."""

    format = to_say("OpenDocument text")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take zipped files that say they are OpenDocument texts, or are named so."""
        return _MARK in head[:200] or name.lower().endswith(_NAMES)

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the document; raises UnreadableFile when it is damaged, locked or shows no words."""
        with Zipped(content, name, self.format) as zipped:
            if zipped.has(_MANIFEST) and b"encryption-data" in zipped.read(_MANIFEST):
                raise locked(name, self.format)
            root, styles = zipped.xml("content.xml"), zipped.xml("styles.xml")
            body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
            if root is None or body is None:
                raise wordless(name, self.format)
            walk = _Walk(_style_parents(root), _hiding_styles(root, styles))
            heads = _margins(styles, walk, "header")
            paragraphs = [
                *heads,
                *walk.blocks(body),
                *walk.notes,
                *walk.unplaced(),
                *_margins(styles, walk, "footer"),
            ]
            properties = core_properties(zipped.xml("meta.xml"))
        dates, byline = dates_of(properties), author_of(properties)
        beside = Beside(walk.warnings(), dates, byline, walk.said)
        return article_from_paragraphs(paragraphs, name, self.format, beside)


@dataclass(slots=True)
class _Walk:
    styles: dict[str, str]
    hiding: frozenset[str] = frozenset()
    hidden: int = 0
    unseen: list[str] = field(default_factory=list)
    notes: list[Paragraph] = field(default_factory=list)
    said: list[DocumentNote] = field(default_factory=list)
    deleted: int = 0
    titled: bool = False
    struck: dict[str, list[Paragraph]] = field(default_factory=dict)

    def blocks(self, parent: etree._Element, role: Role | None = None) -> Iterator[Paragraph]:
        """Yield paragraphs in the order of the file."""
        for element in parent:
            tag = element.tag
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                yield from self._paragraph(element, role or self._styled(element))
            elif tag == f"{TEXT}tracked-changes":
                self._deletions(element)
            elif tag == f"{TABLE}table-row":
                yield from self._row(element, role)
            elif tag in (f"{TEXT}list-item", f"{TEXT}list-header"):
                yield from self.blocks(element, role or Role.LIST)
            elif tag == f"{TEXT}section" and element.get(f"{TEXT}display") == "none":
                words = "\n".join(p.text for p in self.blocks(element, role))
                self.unseen.append(words)
                yield from self._hidden_passages()
            elif isinstance(tag, str):
                yield from self.blocks(element, role)

    def _paragraph(self, element: etree._Element, role: Role | None) -> Iterator[Paragraph]:
        line = Line()
        boxes: list[etree._Element] = []
        self._words_into(line, element.text)
        self._collect(element, line, boxes)
        if element.get(f"{TEXT}style-name") in self.hiding:
            self.unseen.append(line.text.strip())
        else:
            yield Paragraph(line.text.rstrip(" "), role, points=line.points)
        yield from self._hidden_passages()
        for change in element.iter(f"{TEXT}change"):
            yield from self.struck.pop(change.get(f"{TEXT}change-id", ""), [])
        for box in boxes:
            yield from self.blocks(box)

    def _hidden_passages(self) -> Iterator[Paragraph]:
        passages, self.unseen = [words for words in self.unseen if words.strip()], []
        self.hidden += len(passages)
        for words in passages:
            yield Paragraph(f"[hidden] {words}", Role.FURNITURE)

    def _words_into(self, line: Line, text: str | None) -> None:
        """Add text as OpenDocument means it: white space is one space, and none at a paragraph's start."""
        words = _WHITE.sub(" ", text or "")
        line.add(words.removeprefix(" ") if not line.parts or line.parts[-1][-1:] == " " else words)

    def _collect(self, parent: etree._Element, line: Line, boxes: list[etree._Element]) -> None:
        for element in parent:
            tag = element.tag
            if tag == f"{TEXT}s":
                line.add(" " * _count(element))
            elif tag == f"{TEXT}tab":
                line.add("\t")
            elif tag == f"{TEXT}line-break":
                line.add("\n")
            elif tag == f"{TEXT}note":
                self._note(element, line)
            elif tag == f"{OFFICE}annotation":
                self._comment(element, line)
            elif tag == f"{OFFICE}annotation-end":
                line.point(f"comment {element.get(f'{OFFICE}name', '')} ends")
            elif isinstance(tag, str) and etree.QName(element).localname in _BOXES:
                boxes.append(element)
            elif isinstance(tag, str):
                self._span(element, line, boxes)
            self._words_into(line, element.tail)

    def _span(self, element: etree._Element, line: Line, boxes: list[etree._Element]) -> None:
        hidden = element.get(f"{TEXT}style-name") in self.hiding or element.tag == f"{TEXT}hidden-text"
        into = Line() if hidden else line
        self._words_into(into, element.text or element.get(f"{TEXT}string-value"))
        self._collect(element, into, boxes)
        if hidden:
            self.unseen.append(into.text.strip())

    def _note(self, note: etree._Element, line: Line) -> None:
        """Set the note aside for the end, and put the mark that the text shows."""
        citation, body = note.find(f"{TEXT}note-citation"), note.find(f"{TEXT}note-body")
        mark = f"[{_words(citation) if citation is not None else ''}]"
        words = "\n".join(p.text for p in self.blocks(body)) if body is not None else ""
        point = f"note {len(self.notes)}"
        kind = NoteKind.ENDNOTE if note.get(f"{TEXT}note-class") == "endnote" else NoteKind.FOOTNOTE
        line.point(point)
        line.add(mark)
        self.notes.append(Paragraph(f"{mark} {words}", Role.LIST))
        links = _links(body) if body is not None else []
        self.said.append(
            DocumentNote(kind, " ".join([words, *(a for a in links if a not in words)]), point, mark=mark)
        )

    def _comment(self, annotation: etree._Element, line: Line) -> None:
        said = {etree.QName(e).localname: e.text or "" for e in annotation if isinstance(e.tag, str)}
        name = annotation.get(f"{OFFICE}name", "") or f"unnamed {len(self.said)}"
        words = "\n".join(_words(p) for p in annotation.iter(f"{TEXT}p")).strip()
        line.point(f"comment {name} begins")
        if words:
            links = [link for link in _links(annotation) if link not in words]
            self.said.append(
                DocumentNote(
                    NoteKind.COMMENT,
                    " ".join([words, *links]),
                    f"comment {name} begins",
                    f"comment {name} ends",
                    author=said.get("creator", ""),
                    written_on=said.get("date", "")[:10],
                )
            )

    def _deletions(self, changes: etree._Element) -> None:
        """Keep what was struck for the places that the text marks."""
        for region in changes:
            words = [p.text for d in region.iter(f"{TEXT}deletion") for p in self.blocks(d) if p.text.strip()]
            if words:
                self.deleted += 1
                struck = Paragraph("[deleted] " + "\n".join(words), Role.FURNITURE)
                self.struck.setdefault(region.get(f"{TEXT}id", ""), []).append(struck)

    def _row(self, row: etree._Element, role: Role | None) -> Iterator[Paragraph]:
        cells = [[p for p in self.blocks(cell, role) if p.text.strip()] for cell in row]
        if all(len(cell) <= 1 for cell in cells):
            yield row_of_cells([cell[0] if cell else Paragraph("") for cell in cells], role or Role.BODY)
            return
        for cell in cells:
            yield from cell

    def _styled(self, element: etree._Element) -> Role | None:
        style = element.get(f"{TEXT}style-name", "")
        name = self.styles.get(style, style).replace("_20_", " ").lower()
        if element.tag == f"{TEXT}h" and _words(element).strip():
            first = not self.titled and element.get(f"{TEXT}outline-level", "1") == "1"
            self.titled = True
            return Role.HEADLINE if first else Role.SUBHEAD
        found = _STYLES.get(name)
        self.titled = self.titled or found is Role.HEADLINE
        return found

    def unplaced(self) -> list[Paragraph]:
        """Deletions whose place the text does not mark."""
        return [paragraph for struck in self.struck.values() for paragraph in struck]

    def warnings(self) -> list[str]:
        said = say(
            "Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”.",
            deleted=self.deleted,
        )
        return [*([said] if self.deleted else []), *([hidden_warning(self.hidden)] if self.hidden else [])]


def _words(element: etree._Element) -> str:
    return _WHITE.sub(" ", "".join(str(text) for text in element.itertext()))


def _links(element: etree._Element) -> list[str]:
    """Return the web addresses that a note links to, shown or not."""
    found = (str(link.get(f"{_XLINK}href", ""))[:2_000] for link in element.iter(f"{TEXT}a"))
    return list(dict.fromkeys(link for link in found if link.lower().startswith(("http://", "https://"))))


def _count(spaces: etree._Element) -> int:
    count = spaces.get(f"{TEXT}c", "1")
    return min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 6 else 1


def _style_parents(root: etree._Element) -> dict[str, str]:
    """Map the styles that the program made up while writing to those that have names."""
    return {
        style.get(f"{STYLE}name", ""): style.get(f"{STYLE}parent-style-name", "")
        for style in root.iter(f"{STYLE}style")
    }


def _hiding_styles(*roots: etree._Element | None) -> frozenset[str]:
    """The styles that show nothing of what is set in them, also by the style that they are made from."""
    styles = [style for root in roots if root is not None for style in root.iter(f"{STYLE}style")]
    hiding = {
        style.get(f"{STYLE}name", "")
        for style in styles
        if (said := style.find(f"{STYLE}text-properties")) is not None
        and said.get(f"{TEXT}display") == "none"
    }
    hiding |= {
        style.get(f"{STYLE}name", "") for style in styles if style.get(f"{STYLE}parent-style-name") in hiding
    }
    return frozenset(hiding - {""})


def _margins(styles: etree._Element | None, walk: _Walk, kind: str) -> list[Paragraph]:
    found: dict[str, Paragraph] = {}
    for element in (
        styles.iter(f"{STYLE}{kind}", f"{STYLE}{kind}-left", f"{STYLE}{kind}-first")
        if styles is not None
        else ()
    ):
        for paragraph in walk.blocks(element, Role.FURNITURE):
            found.setdefault(paragraph.text.strip(), paragraph)
    return list(found.values())
