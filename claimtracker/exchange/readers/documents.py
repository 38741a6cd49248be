"""Documents of any format to articles: paragraphs with the roles their styles give, the rest labelled."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimtracker.domain.articles import Block, Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.text import canonical_text
from claimtracker.exchange.readers.pieces import Piece
from claimtracker.exchange.readers.plain_text import article_from_pieces
from claimtracker.exchange.reading_limits import refuse_overlong, refuse_shredded

_LONGEST_WARNING = 500


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a document; ``role`` is None where only wording and place can tell it."""

    text: str
    role: Role | None = None
    locator: str = ""


@dataclass(slots=True)
class Properties:
    """What a document says of itself; empty strings where it says nothing. Dates are as written."""

    title: str = ""
    author: str = ""
    created: str = ""
    changed: str = ""


def article_from_paragraphs(
    paragraphs: Iterable[Paragraph],
    name: str,
    kind: str,
    warnings: Iterable[str] = (),
    dates: tuple[Found, ...] = (),
    byline: Found | None = None,
) -> ReadArticle:
    """Join paragraphs and label those without a role; raises UnreadableFile when there are no words.

    ``dates`` and ``byline`` come from the document's properties and stand behind what its text says.
    """
    pieces: list[Piece] = []
    locators: list[str] = []
    parts: list[str] = []
    position = 0
    listed = list(paragraphs)
    refuse_overlong(name, sum(len(paragraph.text) for paragraph in listed))
    refuse_shredded(name, len(listed))
    for paragraph in listed:
        words = canonical_text(paragraph.text).strip("\n")
        if not words.strip():
            continue
        part = words + "\n"
        role = paragraph.role
        pieces.append(Piece(position, position + len(part), part, role or Role.BODY, fixed=role is not None))
        locators.append(paragraph.locator)
        parts.append(part)
        position += len(part)
    text = canonical_text("".join(parts))
    if not pieces or len(text) != position:
        raise UnreadableFile(f"“{name}” holds no words.", "Choose another file, or paste the text instead.")
    article = article_from_pieces(text, pieces, None, tuple(map(shortened, warnings)), kind, dates)
    blocks = tuple(replace(block, locator=at) for block, at in zip(article.blocks, locators, strict=True))
    return replace(article, blocks=blocks, byline=article.byline or byline)


def with_paragraphs_before(article: ReadArticle, paragraphs: Iterable[Paragraph]) -> ReadArticle:
    """Put paragraphs that have their roles in front of an article."""
    text = ""
    blocks: list[Block] = []
    for paragraph in paragraphs:
        part = canonical_text(" ".join(paragraph.text.split())) + "\n"
        if part.strip():
            blocks.append(Block(paragraph.role or Role.FURNITURE, len(text), len(text) + len(part)))
            text += part
    moved = (replace(b, start=b.start + len(text), end=b.end + len(text)) for b in article.blocks)
    return replace(article, text=text + article.text, blocks=(*blocks, *moved))


def shortened(warning: str) -> str:
    """Cut a warning that quotes at length."""
    return warning if len(warning) <= _LONGEST_WARNING else warning[: _LONGEST_WARNING - 1] + "…"
