"""Find words or a pattern in the text of an article, and mark all places as claims in one step."""

import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimtracker.domain.articles import Revision
from claimtracker.domain.changes import Done
from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.spans import Span, trimmed
from claimtracker.domain.wording import say
from claimtracker.exchange.sentences import sentence_spans
from claimtracker.services.mark_claims import mark_claim_in, mark_place_in
from claimtracker.store import articles, highlights
from claimtracker.store.library import Library

MOST_FOUND = 20_000
MOST_MARKED = 2_000
PATTERN_SECONDS = 2.0


def find_pattern(
    text: str, pattern: str, *, case: bool = False, whole: bool = False, seconds: float = PATTERN_SECONDS
) -> list[Span]:
    """Return where a regular expression matches, at most 20,000 times; empty matches are left out.

    It is given seconds: a pattern can be written that would search for ever. Raises BadValue.
    """
    import regex  # noqa: PLC0415 - not for the start of the desk

    try:
        compiled = regex.compile(pattern, 0 if case else regex.IGNORECASE)
    except (regex.error, OverflowError, RecursionError) as error:
        raise BadValue(
            say("This pattern cannot be read."), say("Close its brackets, or switch patterns off.")
        ) from error
    spans: list[Span] = []
    until = time.monotonic() + seconds
    try:
        for match in compiled.finditer(text, timeout=seconds, concurrent=True):
            start, end = match.span()
            if end > start and (not whole or is_whole(text, start, end)):
                spans.append(Span(start, end))
            if len(spans) == MOST_FOUND:
                break
            if time.monotonic() > until:
                raise TimeoutError
    except TimeoutError as error:
        raise BadValue(
            say("This pattern takes too long."),
            say("Make its repetitions narrower: (a+)+ tries every division."),
        ) from error
    return spans


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether no word goes on before or after these places."""
    return not (_joins(text, start) or _joins(text, end))


def _joins(text: str, place: int) -> bool:
    return 0 < place < len(text) and _in_word(text[place - 1]) and _in_word(text[place])


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M" or char in "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Marked:
    """How many claims were made, in how many places, and how many places were marked before."""

    claims: int
    places: int
    before: int = 0


def mark_all(
    library: Library,
    revision_id: int,
    spans: Sequence[Span],
    *,
    each: bool,
    sentences: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Done[Marked]:
    """Make claims of these places: one claim in all of them, or with ``each`` a claim of its own in each.

    With ``sentences`` the sentences around them are marked. Places that are a highlight already are left
    alone. Raises BadValue for none or too many, NotFound, Cancelled.
    """
    with library.read() as session:
        revision = articles.revision_by_id(session, revision_id)
        language = articles.article_by_id(session, revision.article_id).language
        known = {shown.highlight.span for shown in highlights.in_revision(session, revision_id)}
    wanted = sentences_around(revision, spans, language) if sentences else list(spans)
    fresh = [span for span in dict.fromkeys(wanted) if span not in known]
    if not fresh:
        raise BadValue(say("All of these places are marked already."), say("Look for other words."))
    if len(fresh) > MOST_MARKED:
        raise BadValue(
            say("At most {most} places are marked at once.", most=MOST_MARKED), say("Look for fewer words.")
        )
    count = len(fresh)
    with library.write("Mark all places" if each else "Mark all places as one claim") as work:
        claim_id = 0
        for number, span in enumerate(fresh):
            if cancelled():
                raise Cancelled(say("Stopped. Nothing was marked."))
            progress(number, count)
            if each or not claim_id:
                claim_id = mark_claim_in(work, revision, span)
            else:
                mark_place_in(work, claim_id, revision, span)
        progress(count, count)
    done = Marked(count if each else 1, count, len(dict.fromkeys(wanted)) - count)
    return Done(done, work.changes)


def sentences_around(revision: Revision, spans: Sequence[Span], language: str) -> list[Span]:
    """Return the sentences that these places begin in, each once, in order."""
    found: dict[Span, None] = {}
    rest = sorted(spans, key=lambda span: span.start)
    for block in revision.blocks:
        inside = [span for span in rest if block.start <= span.start < block.end]
        if not inside:
            continue
        cut = sentence_spans(revision.text[block.start : block.end], language)
        for span in inside:
            place = span.start - block.start
            one = next((one for one in reversed(cut) if one.start <= place), None)
            if one is not None:
                whole = Span(one.start + block.start, max(one.end + block.start, span.end))
                found[trimmed(revision.text, whole)] = None
    return list(found)
