"""Documents of any format to articles: paragraphs with the roles their styles give, the rest labelled."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claimtracker.domain.articles import Block, Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.spans import Span
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.note_spans import PlacedNote, notes_on
from claimtracker.exchange.readers.pieces import Piece
from claimtracker.exchange.readers.plain_text import article_from_pieces
from claimtracker.exchange.reading_limits import refuse_overlong, refuse_shredded

_LONGEST_WARNING = 500


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a document; ``role`` is None where only wording and place can tell it.

    ``points`` are named positions in its text, at which a note begins, ends or is called.
    """

    text: str
    role: Role | None = None
    locator: str = ""
    points: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Line:
    """Text in the making, with the names of positions in it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    points: dict[str, int] = field(default_factory=dict)

    def add(self, text: str) -> None:
        """Put text at the end."""
        self.parts.append(text)
        self.length += len(text)

    def point(self, name: str) -> None:
        """Name the end as it stands now; a name is given once."""
        self.points.setdefault(name, self.length)

    @property
    def text(self) -> str:
        return "".join(self.parts)


@dataclass(frozen=True, slots=True)
class DocumentNote:
    """A note of a document, between two named points; ``end`` is empty where a mark calls it."""

    kind: NoteKind
    words: str
    start: str
    end: str = ""
    mark: str = ""
    author: str = ""
    written_on: str = ""


def row_of_cells(cells: Sequence[Paragraph], role: Role | None) -> Paragraph:
    """Join the cells of a table's row by tabs, their points moved along."""
    line = Line()
    filled = len(cells)
    while filled and not cells[filled - 1].text.strip():
        filled -= 1
    for number, cell in enumerate(cells[:filled]):
        line.add("\t" if number else "")
        lead = len(cell.text) - len(cell.text.lstrip())
        words = cell.text.strip()
        for name, at in cell.points.items():
            line.points.setdefault(name, line.length + min(max(0, at - lead), len(words)))
        line.add(words)
    return Paragraph(line.text, role, points=line.points)


@dataclass(slots=True)
class Properties:
    """What a document says of itself; empty strings where it says nothing. Dates are as written."""

    title: str = ""
    author: str = ""
    created: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What was read beside the paragraphs of a document.

    ``dates`` and ``byline`` come from its properties and stand behind what its text says.
    """

    warnings: Iterable[str] = ()
    dates: tuple[Found, ...] = ()
    byline: Found | None = None
    notes: Iterable[DocumentNote] = ()


@dataclass(slots=True)
class _Joined:
    """Paragraphs as one text: a piece and a locator for each with words, and the named points of all."""

    pieces: list[Piece] = field(default_factory=list)
    locators: list[str] = field(default_factory=list)
    points: dict[str, int] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, paragraph: Paragraph) -> None:
        words = canonical_text(paragraph.text).strip("\n")
        for point, at in paragraph.points.items():
            self.points.setdefault(point, self.length + _moved(paragraph.text, at, len(words)))
        if not words.strip():
            return
        part, role, start = words + "\n", paragraph.role, self.length
        self.length += len(part)
        self.pieces.append(Piece(start, self.length, part, role or Role.BODY, fixed=role is not None))
        self.locators.append(paragraph.locator)
        self.parts.append(part)


def article_from_paragraphs(
    paragraphs: Iterable[Paragraph], name: str, kind: str, beside: Beside = Beside()
) -> ReadArticle:
    """Join paragraphs and label those without a role; raises UnreadableFile when there are no words."""
    listed = list(paragraphs)
    refuse_overlong(name, sum(len(paragraph.text) for paragraph in listed))
    refuse_shredded(name, len(listed))
    joined = _Joined()
    for paragraph in listed:
        joined.add(paragraph)
    text = canonical_text("".join(joined.parts))
    if not joined.pieces or len(text) != joined.length:
        raise UnreadableFile(
            say("“{name}” holds no words.", name=name), say("Choose another file, or paste the text instead.")
        )
    warnings = tuple(map(shortened, beside.warnings))
    article = article_from_pieces(text, joined.pieces, None, warnings, kind, beside.dates)
    places = zip(article.blocks, joined.locators, strict=True)
    blocks = tuple(replace(block, locator=at) for block, at in places)
    read, said = notes_on(text, blocks, article.language, _placed(beside.notes, joined.points))
    return replace(
        article,
        blocks=blocks,
        byline=article.byline or beside.byline,
        notes=read,
        warnings=(*article.warnings, *said),
    )


def _moved(text: str, at: int, length: int) -> int:
    """Return where a position of a paragraph stands once its text is canonical and stripped of newlines."""
    lead = len(text) - len(text.lstrip("\n"))
    return min(length, max(0, len(canonical_text(text[:at])) - lead))


def _placed(notes: Iterable[DocumentNote], points: Mapping[str, int]) -> Iterator[PlacedNote]:
    """Give notes their positions; one that hangs on nothing is about the whole, and stands at its start."""
    for note in notes:
        start = points.get(note.start, points.get(note.end, 0))
        end = points.get(note.end, start)
        yield PlacedNote(note.kind, note.words, start, end, note.mark, note.author, note.written_on)


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
    notes = tuple(
        replace(note, span=Span(note.span.start + len(text), note.span.end + len(text)))
        for note in article.notes
    )
    return replace(article, text=text + article.text, blocks=(*blocks, *moved), notes=notes)


def with_article_after(article: ReadArticle, other: ReadArticle) -> ReadArticle:
    """Put a second text behind an article; its headline is a subhead there."""
    lead = article.text if article.text.endswith("\n") else article.text + "\n"
    blocks = [*article.blocks[:-1], replace(article.blocks[-1], end=len(lead))]
    for block in other.blocks:
        role = Role.SUBHEAD if block.role is Role.HEADLINE else block.role
        blocks.append(replace(block, role=role, start=block.start + len(lead), end=block.end + len(lead)))
    moved = (
        replace(note, span=Span(note.span.start + len(lead), note.span.end + len(lead)))
        for note in other.notes
    )
    return replace(
        article,
        text=lead + other.text,
        blocks=tuple(blocks),
        notes=(*article.notes, *moved),
        language=article.language or other.language,
        direction=article.direction if article.language else other.direction,
        warnings=tuple(dict.fromkeys((*article.warnings, *other.warnings))),
    )


def hidden_warning(count: int) -> str:
    """Return what is said of passages that a document hides from its readers."""
    return say(
        "Hidden passages, {hidden} in all: kept as furniture, marked “[hidden]”, and left out of the text.",
        hidden=count,
    )


def deleted_warning(count: int) -> str:
    """Return what is said of passages whose deletion a document tracks."""
    return say(
        "Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”, and "
        "left out of the text.",
        deleted=count,
    )


def shortened(warning: str) -> str:
    """Cut a warning that quotes at length."""
    return warning if len(warning) <= _LONGEST_WARNING else warning[: _LONGEST_WARNING - 1] + "…"
