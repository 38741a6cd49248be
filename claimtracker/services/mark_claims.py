"""Mark claims in an article: make them, highlight them again, move the ends, remove."""

from collections.abc import Sequence

from claimtracker.domain.articles import Block
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Highlight
from claimtracker.domain.errors import NotFound
from claimtracker.domain.spans import Span, cut, trimmed
from claimtracker.domain.wording import say
from claimtracker.exchange.sentences import sentence_at, sentence_spans
from claimtracker.store import articles, claims, highlights
from claimtracker.store.highlights import Place
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork


def mark_claim(library: Library, revision_id: int, span: Span, speaker: str = "") -> Done[Claim]:
    """Make a claim from a span of the text; its statement begins as the quote on one line.

    Raises BadValue when the span leaves the text or holds only white space.
    """
    with library.write("Mark claim") as work:
        record = _mark(work, revision_id, span, speaker)
    return Done(record, work.changes)


def mark_claim_in(work: UnitOfWork, revision_id: int, span: Span, speaker: str = "") -> int:
    """Make a claim from a span of the text, as a part of a larger work; returns its id."""
    return _mark(work, revision_id, span, speaker).id


def _mark(work: UnitOfWork, revision_id: int, span: Span, speaker: str) -> Claim:
    place, language = _place(work, revision_id, span)
    statement = " ".join(place.cut.quote.split())
    claim = claims.add_claim(work, statement, speaker=speaker, language=language)
    highlights.add_highlight(work, claim.id, place)
    return claim


def mark_place_in(work: UnitOfWork, claim_id: int, revision_id: int, span: Span) -> None:
    """Highlight one more appearance of a claim, as a part of a larger work."""
    place, _ = _place(work, revision_id, span)
    highlights.add_highlight(work, claim_id, place)


def add_highlight(library: Library, claim_id: int, revision_id: int, span: Span) -> Done[Highlight]:
    """Highlight one more appearance of a claim."""
    with library.write("Add highlight") as work:
        place, _ = _place(work, revision_id, span)
        record = highlights.add_highlight(work, claim_id, place)
    return Done(record, work.changes)


def adjust_highlight(library: Library, highlight_id: int, span: Span) -> Done[Highlight]:
    """Give a highlight other ends; raises NotFound or BadValue."""
    with library.write("Adjust highlight") as work:
        place, _ = _place(work, highlights.highlight_by_id(work, highlight_id).revision_id, span)
        record = highlights.move_highlight(work, highlight_id, place)
    return Done(record, work.changes)


def remove_highlight(library: Library, highlight_id: int) -> Done[None]:
    """Remove a highlight; its claim stays on the desk."""
    with library.write("Remove highlight") as work:
        highlights.remove_highlight(work, highlight_id)
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


def _place(work: UnitOfWork, revision_id: int, span: Span) -> tuple[Place, str]:
    """Return the place of a span, and the language of its article."""
    marked = articles.text_to_mark(work, revision_id)
    quoted = cut(marked.text, trimmed(marked.text, span))
    start = quoted.span.start
    paragraphs = articles.paragraphs_until(work.session, revision_id, start)
    paragraph, sentence = numbers(marked.text, paragraphs, start, marked.language)
    return Place(revision_id, marked.article_id, quoted, paragraph, sentence), marked.language


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
