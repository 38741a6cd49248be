"""Markdown: blocks by their marks, footnotes at the end, front matter set aside."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import to_say
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.decoding import decode
from claimtracker.exchange.readers.documents import DocumentNote, Paragraph, article_from_paragraphs
from claimtracker.exchange.readers.html_tree import stripped

if TYPE_CHECKING:
    from markdown_it.token import Token

_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|author|byline|date)\s*:\s*[\"']?(.+?)[\"']?\s*$", re.IGNORECASE | re.MULTILINE)
_NOTE = re.compile(
    r"^ {0,3}\[\^([^\]\n]{1,60})\]:[ \t]*(.*(?:\n(?:[ \t]+.*|[ \t]*(?=\n[ \t]+\S)))*)", re.MULTILINE
)
# A footnote's mark, or a footnote in the line as Pandoc writes it.
_CALL = re.compile(r"\[\^(?P<label>[^\]\n]{1,60})\]|\^\[(?P<inline>[^\]\n]{1,2000})\]")
_FRONT_ROLES = {
    "title": Role.HEADLINE,
    "author": Role.BYLINE,
    "byline": Role.BYLINE,
    "date": Role.DATELINE,
}
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


class MarkdownReader:
    """Reads Markdown with tables, footnotes and front matter."""

    format = "Markdown"

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files that are named as Markdown."""
        return name.lower().endswith(_NAMES) and not head.startswith((b"%PDF-", b"PK\x03\x04", b"{\\rtf"))

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the file; raises UnreadableFile when it is not text or holds no words."""
        from markdown_it import MarkdownIt  # noqa: PLC0415 - only Markdown needs it

        decoded = decode(content, name)
        text = canonical_text(decoded.text)
        front = _FRONT.match(text)
        source = text[front.end() :] if front else text
        notes = {match[1]: _note_words(match) for match in _NOTE.finditer(source)}
        parser = MarkdownIt("commonmark", {"maxNesting": 60}).enable(["table", "strikethrough"])
        tokens = parser.parse(_NOTE.sub("", source))
        said = {key.lower(): value for key, value in _FIELD.findall(front[1] if front else "")}
        paragraphs = [
            *_front_matter(front[1] if front else ""),
            *_paragraphs(tokens, "title" in said),
            *(Paragraph(f"[{label}] {words}", Role.LIST) for label, words in notes.items()),
        ]
        author = said.get("author") or said.get("byline")
        date = iso_date(said.get("date", ""))
        return article_from_paragraphs(
            paragraphs,
            name,
            self.format,
            decoded.warnings,
            (Found(date, to_say("front matter")),) if date else (),
            Found(author, to_say("front matter")) if author else None,
            list(_called_notes(paragraphs, notes)),
        )


def _note_words(match: "re.Match[str]") -> str:
    return "\n".join(map(str.strip, match[2].split("\n")))


def _called_notes(paragraphs: Sequence[Paragraph], notes: Mapping[str, str]) -> Iterator[DocumentNote]:
    """Name the points at which footnotes are called, or stand in the line."""
    count = 0
    for paragraph in paragraphs:
        points: dict[str, int] = {}
        for match in _CALL.finditer(paragraph.text):
            if words := notes.get(match["label"] or "") or match["inline"]:
                count += 1
                points[str(count)] = match.start()
                yield DocumentNote(NoteKind.FOOTNOTE, words, str(count), mark=match[0])
        paragraph.points = points


def _front_matter(text: str) -> Iterator[Paragraph]:
    for line in text.split("\n"):
        said = _FIELD.match(line)
        yield Paragraph(said[2], _FRONT_ROLES[said[1].lower()]) if said else Paragraph(line, Role.FURNITURE)


def _paragraphs(tokens: "Sequence[Token]", titled: bool) -> Iterator[Paragraph]:
    """Turn the flat row of tokens into paragraphs; a stack of open blocks tells their roles."""
    stack: list[str] = []
    cells: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            stack.append(f"{token.type}:{token.tag}")
            cells = [] if token.type == "tr_open" else cells
        elif token.nesting == -1:
            stack.pop()
            if token.type == "tr_close":
                yield Paragraph("\t".join(cells), Role.BODY)
        elif token.type == "inline" and any(name.startswith(("th_", "td_")) for name in stack[-1:]):
            cells.append(_inline(token))
        elif token.type == "inline":
            role = _role(stack, titled)
            titled = titled or role is Role.HEADLINE
            yield Paragraph(_inline(token), role)
        elif token.type in ("fence", "code_block"):
            yield Paragraph(token.content, Role.BODY)
        elif token.type == "html_block":
            yield Paragraph(re.sub(r"\n{2,}", "\n", stripped(token.content)), None)


def _role(stack: list[str], titled: bool) -> Role | None:
    inside = " ".join(stack)
    if "heading_open" in inside:
        return Role.HEADLINE if not titled and "heading_open:h1" in inside else Role.SUBHEAD
    if "blockquote_open" in inside:
        return Role.QUOTE
    return Role.LIST if "list_item_open" in inside else None


def _inline(token: "Token") -> str:
    return "".join(_words(child) for child in token.children or ())


def _words(token: "Token") -> str:
    if token.type == "image":
        return _inline(token)
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return _BREAKS.get(token.type, token.content)
