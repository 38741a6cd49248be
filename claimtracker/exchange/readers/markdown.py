"""Markdown: blocks by their marks, footnotes at the end, front matter set aside."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import to_say
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.decoding import decode
from claimtracker.exchange.readers.documents import Beside, DocumentNote, Paragraph, article_from_paragraphs
from claimtracker.exchange.readers.html_tree import stripped

if TYPE_CHECKING:
    from markdown_it.token import Token

_NAMES = (".md", ".markdown", ".mdown", ".mkd")
# YAML between dashes, TOML between plus signs.
_FRONT = re.compile(
    r"\A(?:---[ \t]*\n(?P<yaml>.*?\n)(?:---|\.\.\.)|\+\+\+[ \t]*\n(?P<toml>.*?\n)\+\+\+)[ \t]*(?:\n|\Z)",
    re.DOTALL,
)
_FIELD = re.compile(r"^(title|authors?|byline|date)[ \t]*[:=][ \t]*(.*?)[ \t]*$", re.IGNORECASE)
_LANGUAGE = re.compile(
    r"""^(?:lang|language|locale)[ \t]*[:=][ \t]*["']?([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)["']?[ \t]*$""",
    re.MULTILINE,
)
# One of a list under its field: a name alone, or after its own field.
_ITEM = re.compile(r"^[ \t]*-[ \t]+(?:name[ \t]*:[ \t]*)?(.+?)[ \t]*$", re.IGNORECASE)
_QUOTED = re.compile(r"""^(["'])(.*)\1$""")
_NOTE = re.compile(
    r"^ {0,3}\[\^([^\]\n]{1,60})\]:[ \t]*(.*(?:\n(?:[ \t]+.*|[ \t]*(?=\n[ \t]+\S)))*)", re.MULTILINE
)
# A footnote's mark, or a footnote in the line as Pandoc writes it.
_CALL = re.compile(r"\[\^(?P<label>[^\]\n]{1,60})\]|\^\[(?P<inline>[^\]\n]{1,2000})\]")
_FRONT_ROLES = {
    "title": Role.HEADLINE,
    "author": Role.BYLINE,
    "authors": Role.BYLINE,
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
        matter = list(_front_matter((front["yaml"] or front["toml"]) if front else ""))
        paragraphs = [
            *matter,
            *_paragraphs(tokens, any(line.role is Role.HEADLINE for line in matter)),
            *(Paragraph(f"[{label}] {words}", Role.LIST) for label, words in notes.items()),
        ]
        author = ", ".join(line.text for line in matter if line.role is Role.BYLINE)
        date = iso_date(next((line.text for line in matter if line.role is Role.DATELINE), ""))
        beside = Beside(
            decoded.warnings,
            (Found(date, to_say("front matter")),) if date else (),
            Found(author, to_say("front matter")) if author else None,
            list(_called_notes(paragraphs, notes)),
        )
        article = article_from_paragraphs(paragraphs, name, self.format, beside)
        spoken = _LANGUAGE.search("\n".join(line.text for line in matter))
        return replace(article, language=spoken[1].replace("_", "-")) if spoken else article


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
    field = ""
    for line in text.split("\n"):
        said, item = _FIELD.match(line), _ITEM.match(line)
        if said is not None:
            field = said[1].lower()
            for value in _values(said[2], field):
                yield Paragraph(value, _FRONT_ROLES[field])
        elif item is not None and field.startswith("author"):
            yield Paragraph(_unquoted(item[1]), Role.BYLINE)
        else:
            field = field if line.startswith((" ", "\t")) else ""
            yield Paragraph(line, Role.FURNITURE)


def _values(said: str, field: str) -> list[str]:
    """Part a list of authors in brackets; any other value is one, and none where a list follows."""
    several = field.startswith("author") and said.startswith("[") and said.endswith("]")
    values = said[1:-1].split(",") if several else [said]
    return [value for value in map(_unquoted, values) if value]


def _unquoted(value: str) -> str:
    quoted = _QUOTED.match(value.strip())
    return quoted[2] if quoted else value.strip()


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
