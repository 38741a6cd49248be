"""Plain text: files and pasted words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.found_dates import date_disagreement
from claimtracker.domain.spans import Span
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers import bylines, dates, repeats, signals
from claimtracker.exchange.readers.datelines import dateline_length
from claimtracker.exchange.readers.decoding import decode
from claimtracker.exchange.readers.language import direction_of, guess_language
from claimtracker.exchange.readers.letter_heads import letter_head
from claimtracker.exchange.readers.note_spans import notes_on
from claimtracker.exchange.readers.outlets import outlet_of, sounds_like_outlet
from claimtracker.exchange.readers.paragraphs import paragraph_spans
from claimtracker.exchange.readers.pieces import Piece, blocks_of
from claimtracker.exchange.readers.plain_notes import called_notes
from claimtracker.exchange.readers.plain_roles import label
from claimtracker.exchange.readers.press_records import is_record_field, record_of, value_of
from claimtracker.exchange.reading_limits import refuse_overlong, refuse_shredded

# Sponsors write whole sentences too; a label further down belongs to a picture.
_PROSE_IN_HEAD = 2
_MOST_HEAD = 8
_HEAD = 1_000
# Feeds, agencies' XML, what content systems answer programs.
_IS_DATA = re.compile(
    r"""\s*(?:<\?xml\b|<(?:rss|feed|nitf|newsItem|newsMessage)\b|\[?\s*\{\s*"[\w@$-]+"\s*:)"""
)
_DATA = to_say(
    "This file is written for programs: its field names and marks came in as text. Paste the article itself,"
    " or import its page."
)
_PLACES = {
    Role.HEADLINE: "headline",
    Role.STANDFIRST: "standfirst",
    Role.BYLINE: "byline",
    Role.DATELINE: "dateline",
    Role.CAPTION: "caption",
}


class PlainTextReader:
    """Reads text without markup; the last reader asked, as every text is one."""

    format = to_say("plain text")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take anything; what is not text is refused while decoding."""
        return True

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Decode and label; raises UnreadableFile when the bytes are not text."""
        decoded = decode(content, name)
        said = (say(_DATA),) if _IS_DATA.match(decoded.text[:_HEAD]) else ()
        return article_from_text(decoded.text, name, decoded.encoding, (*said, *decoded.warnings))


def article_from_text(
    text: str, name: str, encoding: str = "", warnings: tuple[str, ...] = ()
) -> ReadArticle:
    """Cut text into labelled blocks; raises UnreadableFile when there is nothing but white space."""
    refuse_overlong(name, len(text))
    text = canonical_text(text)
    if not text.strip():
        raise UnreadableFile(
            say("“{name}” holds no words.", name=name), say("Choose another file, or paste the text instead.")
        )
    spans = paragraph_spans(text)
    refuse_shredded(name, len(spans))
    pieces, after_image = _pieces(text, spans)
    article = article_from_pieces(text, pieces, after_image, warnings, PlainTextReader.format)
    notes, said = notes_on(text, article.blocks, article.language, called_notes(text))
    return replace(article, encoding=encoding, notes=notes, warnings=(*article.warnings, *said))


def article_from_pieces(
    text: str,
    pieces: list[Piece],
    after_image: int | None,
    warnings: tuple[str, ...],
    kind: str,
    said_dates: tuple[Found, ...] = (),
) -> ReadArticle:
    """Label canonical text that was cut into pieces; ``said_dates`` stand in the file outside of its text."""
    record = record_of([piece.text for piece in pieces])
    for index, role in record.roles.items() if record else ():
        if not pieces[index].fixed:
            pieces[index].role, pieces[index].fixed = role, True
    label(pieces, after_image, record.text_from if record else None)
    blocks = blocks_of(pieces)
    found_dates = dates.distinct((*_dates(pieces), *said_dates))
    language = guess_language("\n".join(piece.text for piece in pieces if piece.role is not Role.FURNITURE))
    disagreement = date_disagreement(found_dates)
    return ReadArticle(
        text=text,
        blocks=blocks,
        title=_title(pieces, after_image),
        byline=_byline(pieces),
        outlet=Found(record.outlet, "site header") if record and record.outlet else outlet_of(pieces),
        language=language,
        direction=direction_of(text, language),
        dates=found_dates,
        warnings=(*warnings, *repeats.repeat_warnings(text, blocks), *filter(None, (disagreement,))),
        format=kind,
    )


def _pieces(text: str, spans: Sequence[Span]) -> tuple[list[Piece], int | None]:
    """Cut paragraphs, parting an image label from the headline it carries and a dateline from its text."""
    head = letter_head([text[span.start : span.end] for span in spans[:_MOST_HEAD]])
    pieces = [
        piece for span, field in zip(spans, head, strict=False) for piece in _field_pieces(text, span, field)
    ]
    after_image: int | None = None
    prose = 0
    for span in spans[len(head) :]:
        paragraph = text[span.start : span.end]
        cut = 0 if prose > _PROSE_IN_HEAD or after_image is not None else _image_label(paragraph)
        if cut:
            after_image = len(pieces) + 1
        role = Role.FURNITURE if cut else Role.DATELINE
        cut = cut or _dateline(paragraph)
        if cut:
            runs_in = role is Role.DATELINE
            pieces.append(
                Piece(span.start, span.start + cut, paragraph[:cut], role, fixed=True, runs_in=runs_in)
            )
        pieces.append(Piece(span.start + cut, span.end, paragraph[cut:]))
        prose += pieces[-1].prose
    return pieces, after_image


def _field_pieces(text: str, span: Span, field: tuple[int, int, Role]) -> Iterator[Piece]:
    """Part a line of a letter's head into its field's name, its value, and an address behind it."""
    start, end, role = span.start + field[0], span.start + field[1], field[2]
    for low, high, kind in (
        (span.start, start, Role.FURNITURE),
        (start, end, role),
        (end, span.end, Role.FURNITURE),
    ):
        if low < high:
            yield Piece(low, high, text[low:high], kind, fixed=True)


def _image_label(paragraph: str) -> int:
    """Length of a label such as “NextImg:” before words that can be a headline, or 0."""
    cut = signals.image_alt_prefix(paragraph)
    rest = paragraph[cut:].strip()
    words = signals.word_count(rest)
    return 0 if rest.endswith(".") or signals.is_credit(rest) or not 3 <= words <= 40 else cut


def _dateline(paragraph: str) -> int:
    """Length of a dateline that runs into its paragraph, or 0."""
    lead = len(paragraph) - len(paragraph.lstrip())
    length = dateline_length(paragraph[lead:]) if len(paragraph) > 80 else 0
    return lead + length if length else 0


def _title(pieces: list[Piece], after_image: int | None) -> Found | None:
    for index, piece in enumerate(pieces):
        if piece.role is Role.HEADLINE:
            value = value_of(" ".join(piece.text.split()))
            return Found(value, "headline, after an image label" if index == after_image else "headline")
    return None


def _byline(pieces: list[Piece]) -> Found | None:
    said = [piece for piece in pieces if piece.role is Role.BYLINE]
    # Lines that the document itself calls bylines may each hold one of the authors.
    every = [piece.text.strip() for piece in said if piece.fixed]
    if len(every) > 1:
        return Found(
            ", ".join(bylines.byline_names(value_of(text), bare=True) or text for text in every), "byline"
        )
    names = (bylines.byline_names(value_of(piece.text), bare=True) or _bare_name(piece) for piece in said)
    found = next((Found(name, "byline") for name in names if name), None)
    return found or next(_names_beside_dates(pieces), None)


def _bare_name(piece: Piece) -> str:
    return " ".join(piece.text.split()) if bylines.may_be_names(piece.text) else ""


def _names_beside_dates(pieces: list[Piece]) -> Iterator[Found]:
    """Yield names from a line such as “Ann Lee | 3 May 2026”; a place stands before a comma or a dash."""
    for piece in pieces:
        parts = re.split(r"\s[|·•]\s", piece.text) if piece.role is Role.DATELINE else []
        for part in (parts[0], parts[-1]) if len(parts) > 1 else ():
            names = "" if sounds_like_outlet(part) else bylines.byline_names(part, bare=True)
            if names:
                yield Found(names, "byline")


def _dates(pieces: list[Piece]) -> Iterator[Found]:
    body_seen = False
    for piece in pieces:
        body_seen = body_seen or piece.role in (Role.BODY, Role.QUOTE, Role.LIST)
        if piece.role in (Role.BODY, Role.QUOTE, Role.LIST, Role.SUBHEAD) or is_record_field(piece.text):
            continue
        place = _PLACES.get(piece.role, "page footer" if body_seen else "site header")
        yield from dates.placed_dates(piece.text, place)
