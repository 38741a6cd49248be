"""Notes of a Word document: footnotes and endnotes for the end of its text, comments beside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from claimtracker.domain.articles import Role
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.documents import DocumentNote, Paragraph
from claimtracker.exchange.readers.docx_text import Called, W, comment_point, note_mark, note_point
from claimtracker.exchange.readers.zipped import Zipped

Blocks = Callable[[etree._Element], Iterable[Paragraph]]
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LONGEST_TARGET = 2_000


@dataclass(frozen=True, slots=True)
class EndedNote:
    """A footnote or endnote: its paragraph below the text, and the note that it is."""

    paragraph: Paragraph
    note: DocumentNote


def notes(zipped: Zipped, called: Called, blocks: Blocks) -> Iterator[EndedNote]:
    """Footnotes and endnotes in the order in which the text calls them, then any that it does not call."""
    for kind in ("footnote", "endnote"):
        root = zipped.xml(f"word/{kind}s.xml")
        found = {n.get(f"{W}id", ""): n for n in root.iter(f"{W}{kind}")} if root is not None else {}
        targets = _targets(zipped, f"{kind}s") if found else {}
        numbers = [number for kind_called, number in called if kind_called == kind]
        rest = [number for number, note in found.items() if note.get(f"{W}type") is None]
        for count, number in enumerate(dict.fromkeys([*numbers, *rest]), 1):
            note = found.get(number)
            words = "\n".join(p.text for p in blocks(note)).strip() if note is not None else ""
            if note is not None and words:
                mark = note_mark(kind, count)
                yield EndedNote(
                    Paragraph(f"{mark} {words}", Role.LIST),
                    DocumentNote(
                        NoteKind(kind), _with_links(words, note, targets), note_point(kind, number), mark=mark
                    ),
                )


def comments(zipped: Zipped, blocks: Blocks) -> Iterator[DocumentNote]:
    """Comments with who wrote them and when, in the order of the file."""
    root = zipped.xml("word/comments.xml")
    targets = _targets(zipped, "comments") if root is not None else {}
    for comment in root.iter(f"{W}comment") if root is not None else ():
        words = "\n".join(p.text for p in blocks(comment)).strip()
        number = comment.get(f"{W}id", "")
        if words:
            yield DocumentNote(
                NoteKind.COMMENT,
                _with_links(words, comment, targets),
                comment_point(f"{W}commentRangeStart", number),
                comment_point(f"{W}commentRangeEnd", number),
                author=comment.get(f"{W}author", ""),
                written_on=comment.get(f"{W}date", "")[:10],
            )


def _targets(zipped: Zipped, part: str) -> dict[str, str]:
    """Return the web addresses that a part links to, by the id of the link."""
    root = zipped.xml(f"word/_rels/{part}.xml.rels")
    links: Sequence[etree._Element] = list(root) if root is not None else ()
    return {
        link.get("Id", ""): target
        for link in links
        if (target := link.get("Target", "")[:_LONGEST_TARGET]).lower().startswith(("http://", "https://"))
    }


def _with_links(words: str, note: etree._Element, targets: dict[str, str]) -> str:
    """Add the addresses that the note links to without showing them."""
    links = (targets.get(link.get(f"{_R}id", ""), "") for link in note.iter(f"{W}hyperlink"))
    hidden = [link for link in dict.fromkeys(filter(None, links)) if link not in words]
    return " ".join([words, *hidden])
