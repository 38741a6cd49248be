"""Word documents: an own walk over the XML, as libraries drop tracked changes, text boxes and notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from claimtracker.domain.articles import ReadArticle, Role
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.documents import (
    Beside,
    Paragraph,
    article_from_paragraphs,
    deleted_warning,
    hidden_warning,
    row_of_cells,
)
from claimtracker.exchange.readers.docx_notes import comments, notes
from claimtracker.exchange.readers.docx_text import W, WordText, comment_point, hides, is_listed, text_of
from claimtracker.exchange.readers.office_properties import author_of, core_properties, dates_of
from claimtracker.exchange.readers.zipped import Zipped, wordless

_NAMES = (".docx", ".docm", ".dotx")
_ZIP = b"PK\x03\x04"
_STYLES = {
    "title": Role.HEADLINE,
    "subtitle": Role.STANDFIRST,
    "author": Role.BYLINE,
    "byline": Role.BYLINE,
    "date": Role.DATELINE,
    "caption": Role.CAPTION,
    "quote": Role.QUOTE,
    "intense quote": Role.QUOTE,
    "block text": Role.QUOTE,
    "quotations": Role.QUOTE,
}


class DocxReader:
    """Reads a Word document with its insertions, deletions, boxes, notes and comments."""

    format = to_say("Word document")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take zipped files that are named so or begin with parts of a Word document."""
        if not head.startswith(_ZIP):
            return name.lower().endswith(_NAMES) and not head.startswith(b"\xd0\xcf\x11\xe0")
        return name.lower().endswith(_NAMES) or b"word/" in head

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the document; raises UnreadableFile when it is damaged, locked or shows no words."""
        with Zipped(content, name, self.format) as zipped:
            document = zipped.xml("word/document.xml")
            body = document.find(f"{W}body") if document is not None else None
            if body is None:
                raise wordless(name, self.format)
            styles = zipped.xml("word/styles.xml")
            walk = _Walk(_style_names(styles), _hiding_styles(styles))
            paragraphs = [*_margins(zipped, walk, "header"), *walk.blocks(body)]
            below = list(notes(zipped, walk.notes, walk.blocks))
            paragraphs += [note.paragraph for note in below] + _margins(zipped, walk, "footer")
            properties = core_properties(zipped.xml("docProps/core.xml"))
            said = [*(note.note for note in below), *comments(zipped, walk.blocks)]
        dates, byline = dates_of(properties), author_of(properties)
        beside = Beside(walk.warnings(), dates, byline, said)
        return article_from_paragraphs(paragraphs, name, self.format, beside)


@dataclass(slots=True)
class _Walk:
    """Walks the parts of one document; counts what has to be said."""

    styles: dict[str, str]
    hiding: frozenset[str]
    deleted: int = 0
    hidden: int = 0
    inserted: int = 0
    boxes: int = 0
    notes: list[tuple[str, str]] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    initial: str = ""

    def blocks(self, parent: etree._Element, role: Role | None = None) -> Iterator[Paragraph]:
        """Yield the paragraphs of a body, cell, box or note, in the order of the file."""
        for element in parent:
            if element.tag == f"{W}p":
                yield from self._paragraph(element, role)
            elif element.tag == f"{W}tbl":
                yield from self._table(element, role)
            elif isinstance(element.tag, str) and (
                point := comment_point(element.tag, element.get(f"{W}id", ""))
            ):
                self.loose.append(point)  # between paragraphs: it holds for the next one
            elif isinstance(element.tag, str) and element.tag not in (f"{W}tcPr", f"{W}sectPr", f"{W}sdtPr"):
                # Content controls, tracked insertions of whole paragraphs, custom markup.
                yield from self.blocks(element, role)

    def _paragraph(self, element: etree._Element, role: Role | None) -> Iterator[Paragraph]:
        found: WordText = text_of(element, self.notes, self.hiding)
        self.inserted += found.inserted
        text, points = found.line.text, found.line.points
        if _is_drop_cap(element) and text.strip() and not (found.struck.text or found.hidden.text):
            self.initial = text.strip()
            return
        if self.initial:
            initial, self.initial = self.initial, ""
            text, points = initial + text, {name: at + len(initial) for name, at in points.items()}
        if self.loose:
            points, self.loose = {**dict.fromkeys(self.loose, 0), **points}, []
        yield Paragraph(text, role or self._styled(element, text), points=points)
        if (struck := found.struck.text).strip():
            self.deleted += 1
            yield Paragraph(f"[deleted] {struck}", Role.FURNITURE)
        if (unseen := found.hidden.text).strip():
            self.hidden += 1
            yield Paragraph(f"[hidden] {unseen}", Role.FURNITURE)
        for box in found.boxes:
            self.boxes += 1
            yield from self.blocks(box, role)

    def _table(self, table: etree._Element, role: Role | None) -> Iterator[Paragraph]:
        """A row of plain cells is one line with tabs; cells with more in them stand alone."""
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is not table:
                continue
            cells = [
                list(self.blocks(cell, role)) for cell in row.iter(f"{W}tc") if _nearest_row(cell) is row
            ]
            if all(len([p for p in cell if p.text.strip()]) <= 1 for cell in cells):
                kept = [next((p for p in cell if p.text.strip()), Paragraph("")) for cell in cells]
                if not any(p.role is Role.FURNITURE for p in kept):
                    yield row_of_cells(kept, role or Role.BODY)
                    continue
            for cell in cells:
                yield from cell

    def _styled(self, element: etree._Element, text: str) -> Role | None:
        style = element.find(f"{W}pPr/{W}pStyle")
        name = self.styles.get(style.get(f"{W}val", ""), "") if style is not None else ""
        if name.startswith("heading") and text.strip():
            return Role.SUBHEAD if name != "heading 1" else self._first_heading()
        if is_listed(element) or name.startswith("list"):
            return Role.LIST
        return _STYLES.get(name)

    def _first_heading(self) -> Role:
        """The first heading of the highest level is the headline, unless a title style took its place."""
        first = "headline" not in self.styles
        self.styles["headline"] = "seen"
        return Role.HEADLINE if first else Role.SUBHEAD

    def warnings(self) -> Iterator[str]:
        if self.deleted:
            yield deleted_warning(self.deleted)
        if self.hidden:
            yield hidden_warning(self.hidden)
        if self.inserted:
            yield say(
                "Tracked insertions, {inserted} in all: read as part of the text.", inserted=self.inserted
            )
        if self.boxes:
            yield say(
                "Text boxes, {boxes} in all: each stands after the paragraph that it hangs on.",
                boxes=self.boxes,
            )


def _is_drop_cap(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph is the large initial of the next one, kept in a frame of its own."""
    frame, following = paragraph.find(f"{W}pPr/{W}framePr"), paragraph.getnext()
    framed = frame is not None and frame.get(f"{W}dropCap", "none") in ("drop", "margin")
    return framed and following is not None and following.tag == f"{W}p"


def _nearest_row(cell: etree._Element) -> etree._Element | None:
    return next(cell.iterancestors(f"{W}tr"), None)


def _style_names(root: etree._Element | None) -> dict[str, str]:
    """Map style ids, which Word translates, to their names, which it does not."""
    names: dict[str, str] = {}
    for style in root.iter(f"{W}style") if root is not None else ():
        label = style.find(f"{W}name")
        if label is not None:
            names[style.get(f"{W}styleId", "")] = label.get(f"{W}val", "").lower()
    return names


def _hiding_styles(root: etree._Element | None) -> frozenset[str]:
    """The ids of styles that hide text, also by the style that they are made from."""
    styles = list(root.iter(f"{W}style")) if root is not None else []
    hiding = {style.get(f"{W}styleId", "") for style in styles if hides(style.find(f"{W}rPr"))}
    for style in styles:
        made_from = style.find(f"{W}basedOn")
        if made_from is not None and made_from.get(f"{W}val") in hiding:
            hiding.add(style.get(f"{W}styleId", ""))
    return frozenset(hiding)


def _margins(zipped: Zipped, walk: _Walk, kind: str) -> list[Paragraph]:
    """Running heads and feet are furniture; the same words on first and other pages count once."""
    found: dict[str, Paragraph] = {}
    for member in zipped.names(f"word/{kind}"):
        root = zipped.xml(member) if member.endswith(".xml") else None
        for paragraph in walk.blocks(root, Role.FURNITURE) if root is not None else ():
            found.setdefault(paragraph.text.strip(), paragraph)
    return list(found.values())
