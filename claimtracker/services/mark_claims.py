"""Mark claims in an article: make them, highlight them again, move the ends, remove."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.articles import Block
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Highlight
from claimtracker.domain.errors import NotFound
from claimtracker.domain.spans import QuotedSpan, Span, cut, trimmed
from claimtracker.domain.wording import say
from claimtracker.exchange.sentences import sentence_at, sentence_spans
from claimtracker.store import articles, claims, highlights
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.library import Library
from claimtracker.store.records import claim_record, highlight_record
from claimtracker.store.work import UnitOfWork


def mark_claim(library: Library, revision_id: int, span: Span, speaker: str = "") -> Done[Claim]:
    """Make a claim from a span of the text; its statement begins as the quote on one line.

    Raises BadValue when the span leaves the text or holds only white space.
    """
    with library.write("Mark claim") as work:
        record = claim_record(_mark(work, revision_id, span, speaker))
    return Done(record, work.changes)


def mark_claim_in(work: UnitOfWork, revision_id: int, span: Span, speaker: str = "") -> int:
    """Make a claim from a span of the text, as a part of a larger work; returns its id."""
    return _mark(work, revision_id, span, speaker).id


def _mark(work: UnitOfWork, revision_id: int, span: Span, speaker: str) -> ClaimTable:
    place = _place(work, revision_id, span)
    statement = " ".join(place.cut.quote.split())
    row = claims.add_claim(work, statement, speaker=speaker, language=place.language)
    _add(work, row.id, place)
    return row


def mark_place_in(work: UnitOfWork, claim_id: int, revision_id: int, span: Span) -> None:
    """Highlight one more appearance of a claim, as a part of a larger work."""
    _add(work, claim_id, _place(work, revision_id, span))


def add_highlight(library: Library, claim_id: int, revision_id: int, span: Span) -> Done[Highlight]:
    """Highlight one more appearance of a claim."""
    with library.write("Add highlight") as work:
        record = highlight_record(_add(work, claim_id, _place(work, revision_id, span)))
    return Done(record, work.changes)


def adjust_highlight(library: Library, highlight_id: int, span: Span) -> Done[Highlight]:
    """Give a highlight other ends; raises NotFound or BadValue."""
    with library.write("Adjust highlight") as work:
        row = work.get(HighlightRow, highlight_id)
        place = _place(work, row.revision_id, span)
        highlights.move_highlight(row, place.cut, place.paragraph, place.sentence)
        record = highlight_record(row)
    return Done(record, work.changes)


def remove_highlight(library: Library, highlight_id: int) -> Done[None]:
    """Remove a highlight; its claim stays on the desk."""
    with library.write("Remove highlight") as work:
        work.session.delete(work.get(HighlightRow, highlight_id))
    return Done(None, work.changes)


def sentence_span(library: Library, revision_id: int, position: int) -> Span:
    """Return the sentence around a position, without white space at its ends; raises NotFound."""
    with library.read() as session:
        revision = articles.revision_by_id(session, revision_id)
        language = articles.article_by_id(session, revision.article_id).language
    block = _block_at(revision.blocks, position)
    if block is None:
        raise NotFound(say("There is no sentence here."), say("Place the caret in the text."))
    inside = revision.text[block.start : block.end]
    found = sentence_at(inside, position - block.start, language)
    return trimmed(revision.text, Span(found.start + block.start, found.end + block.start))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a span stands: its revision and language, the words, the numbers of paragraph and sentence."""

    revision: RevisionRow
    language: str
    cut: QuotedSpan
    paragraph: str
    sentence: str


def _place(work: UnitOfWork, revision_id: int, span: Span) -> _Place:
    revision = work.get(RevisionRow, revision_id)
    quoted = cut(revision.text, trimmed(revision.text, span))
    start = quoted.span.start
    paragraphs = articles.paragraphs_until(work.session, revision_id, start)
    language = work.get(ArticleRow, revision.article_id).language
    paragraph, sentence = numbers(revision.text, paragraphs, start, language)
    return _Place(revision, language, quoted, paragraph, sentence)


def numbers(
    text: str, paragraphs: Sequence[tuple[int, int]], position: int, language: str
) -> tuple[str, str]:
    """Return the numbers of paragraph and sentence at a position, from 1, as text; "" where there is none.

    ``paragraphs`` holds start and end of the blocks that are no furniture, in order; those behind the
    position may be missing. Paragraphs without words are not counted.
    """
    before = [one for one in paragraphs if one[0] <= position]
    if not before or position >= before[-1][1] or not text[slice(*before[-1])].strip():
        return "", ""
    start, end = before[-1]
    sentences = [one for one in sentence_spans(text[start:end], language) if one.start <= position - start]
    number = sum(not text[a:b].isspace() for a, b in before)
    return str(number), str(max(1, len(sentences)))


def _block_at(blocks: tuple[Block, ...], position: int) -> Block | None:
    return next((block for block in blocks if block.start <= position < block.end), None)


def _add(work: UnitOfWork, claim_id: int, place: _Place) -> HighlightRow:
    return highlights.add_highlight(
        work, claim_id, place.revision, place.cut, place.paragraph, place.sentence
    )
