"""Mark claims in an article: make them, highlight them again, move the ends, remove.

Whoever has the draft at hand gives it as ``seen``: its text never changes and need not be read for each mark.
"""

from bisect import bisect_right
from operator import attrgetter

from claimtracker.domain.articles import Block, Revision, Role
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Highlight
from claimtracker.domain.errors import AlreadyMarked, NotFound
from claimtracker.domain.spans import Span, cut, trimmed
from claimtracker.domain.wording import say
from claimtracker.exchange.sentences import sentence_at, sentence_spans
from claimtracker.matching.claim_types import likely_type
from claimtracker.store import articles, claims, highlights
from claimtracker.store.highlights import Place
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork


def mark_claim(
    library: Library,
    revision_id: int,
    span: Span,
    speaker: str = "",
    *,
    seen: Revision | None = None,
    once: bool = False,
) -> Done[Claim]:
    """Make a claim from a span of the text; its statement begins as the quote on one line.

    Where the words leave no doubt of what type it is, that is set, too.

    Raises NotFound, BadValue when the span leaves the text or holds only white space, and with ``once``
    AlreadyMarked where the very words are a claim.
    """
    with library.write("Mark claim") as work:
        draft = _draft(work, revision_id, seen)
        if once:
            _refuse_twice(work, draft, span)
        record = _mark(work, draft, span, speaker)
    return Done(record, work.changes)


def mark_sentence(library: Library, revision: Revision, position: int, *, once: bool = False) -> Done[Claim]:
    """Make a claim of the sentence around a position, as ``mark_claim``; raises NotFound where none is."""
    with library.write("Mark claim") as work:
        language = articles.language_to_mark(work.session, revision)
        span = sentence_span(revision, position, language)
        if once:
            _refuse_twice(work, revision, span)
        record = _mark(work, revision, span, "")
    return Done(record, work.changes)


def rehearse(language: str) -> None:
    """Load what a language's types of claims are told by, so that the first mark does not wait for it."""
    likely_type("It rose by 2 percent more than in 1999.", language)  # not said: read alone


def mark_claim_in(work: UnitOfWork, draft: Revision, span: Span) -> int:
    """Make a claim from a span of the text, as a part of a larger work; returns its id."""
    return _mark(work, draft, span, "").id


def _refuse_twice(work: UnitOfWork, draft: Revision, span: Span, claim_id: int = 0) -> None:
    """Raise AlreadyMarked where the very words are this claim's already, or with 0 any claim's."""
    marked = highlights.marked_at(work.session, draft.id, trimmed(draft.text, span))
    claim = next((one for one in marked if claim_id in (0, one)), 0)
    if claim:
        raise AlreadyMarked(
            say("These words are a claim already."),
            say("Select it, or select other words."),
            claim,
        )


def _mark(work: UnitOfWork, draft: Revision, span: Span, speaker: str) -> Claim:
    place, language = _place(work, draft, span)
    statement = " ".join(place.cut.quote.split())
    kind = likely_type(statement, language)
    claim = claims.add_claim(work, statement, speaker=speaker, language=language, type=kind.value)
    highlights.add_highlight(work, claim.id, place)
    return claim


def mark_place_in(work: UnitOfWork, claim_id: int, draft: Revision, span: Span) -> None:
    """Highlight one more appearance of a claim, as a part of a larger work."""
    place, _ = _place(work, draft, span)
    highlights.add_highlight(work, claim_id, place)


def add_highlight(
    library: Library, claim_id: int, revision_id: int, span: Span, *, seen: Revision | None = None
) -> Done[Highlight]:
    """Highlight one more appearance of a claim; raises NotFound, BadValue or AlreadyMarked."""
    with library.write("Add highlight") as work:
        draft = _draft(work, revision_id, seen)
        _refuse_twice(work, draft, span, claim_id)
        place, _ = _place(work, draft, span)
        record = highlights.add_highlight(work, claim_id, place)
    return Done(record, work.changes)


def adjust_highlight(
    library: Library, highlight_id: int, span: Span, *, seen: Revision | None = None
) -> Done[Highlight]:
    """Give a highlight other ends; raises NotFound or BadValue."""
    with library.write("Adjust highlight") as work:
        here = highlights.highlight_by_id(work, highlight_id)
        place, _ = _place(work, _draft(work, here.revision_id, seen), span)
        record = highlights.move_highlight(work, highlight_id, place)
    return Done(record, work.changes)


def remove_highlight(library: Library, highlight_id: int) -> Done[None]:
    """Remove a highlight; its claim stays on the desk."""
    with library.write("Remove highlight") as work:
        highlights.remove_highlight(work, highlight_id)
    return Done(None, work.changes)


def sentence_span(revision: Revision, position: int, language: str) -> Span:
    """Return the sentence around a position, without white space at its ends; raises NotFound."""
    block = _block_at(revision.blocks, position)
    if block is None:
        raise NotFound(say("There is no sentence here."), say("Place the caret in the text."))
    inside = revision.text[block.start : block.end]
    found = sentence_at(inside, position - block.start, language)
    return trimmed(revision.text, Span(found.start + block.start, found.end + block.start))


def _draft(work: UnitOfWork, revision_id: int, seen: Revision | None) -> Revision:
    if seen is not None and seen.id == revision_id:
        return seen
    return articles.revision_by_id(work.session, revision_id)


def _place(work: UnitOfWork, draft: Revision, span: Span) -> tuple[Place, str]:
    """Return the place of a span, and the language of its article."""
    quoted = cut(draft.text, trimmed(draft.text, span))
    language = articles.language_to_mark(work.session, draft)
    paragraph, sentence = numbers(draft, quoted.span.start, language)
    return Place(draft.id, draft.article_id, quoted, paragraph, sentence), language


def numbers(draft: Revision, position: int, language: str) -> tuple[str, str]:
    """Return the numbers of paragraph and sentence at a position, from 1, as text; "" where there is none.

    Furniture and paragraphs without words are not counted.
    """
    text = draft.text
    until = bisect_right(draft.blocks, position, key=attrgetter("start"))
    before = [one for one in draft.blocks[:until] if one.role is not Role.FURNITURE]
    if not before or position >= before[-1].end or _is_blank(text, before[-1]):
        return "", ""
    start, end = before[-1].start, before[-1].end
    sentences = [one for one in sentence_spans(text[start:end], language) if one.start <= position - start]
    blank = sum(_is_blank(text, one) for one in before if not text[one.start : one.start + 1].strip())
    return str(len(before) - blank), str(max(1, len(sentences)))


def _is_blank(text: str, block: Block) -> bool:
    return not text[block.start : block.end].strip()


def _block_at(blocks: tuple[Block, ...], position: int) -> Block | None:
    return next((block for block in blocks if block.start <= position < block.end), None)
