"""Sentences of a text, as spans: suggestions for what a person would highlight.

Boundaries come from sentencex; a second pass splits inside quotations, which it keeps whole.
"""

import itertools
import re
from collections.abc import Iterator

from claimtracker.domain.errors import BadValue
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say
from claimtracker.exchange.readers.paragraphs import paragraph_spans
from claimtracker.exchange.sentence_joins import REACH, goes_on, missed_ends

_CLOSING = {
    opening: re.compile(closing)
    for opening, closing in {
        "“": "”", "„": "[“”]", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‹": "›",
        "‘": r"’(?!\w)", "'": r"(?<=[.,!?…])'(?!\w)",
    }.items()
}  # fmt: skip
_OPENING = re.compile(r"[“„«»「『\"‹]|(?<!\w)‘|(?<!\w)'(?=[A-Z¿¡]|\d0s)")
_BEFORE_SPANISH = re.compile(r"[.!?…][\"”»]*\s+(?=[¿¡])")
_OPENERS = " \t\n\"'“„«»「『‹‘(["
_ALL_IN_BRACKETS = re.compile(r"\s*\([^()]{1,400}[.!?…]\)\s+")


def sentence_spans(text: str, language: str) -> tuple[Span, ...]:
    """Cut ``text`` into sentences, in order, white space around them left out; ``language`` is BCP 47."""
    sentences: list[Span] = []
    for paragraph in paragraph_spans(text):
        sentences += _of_paragraph(text[paragraph.start : paragraph.end], paragraph.start, language)
    return tuple(sentences)


def sentence_at(text: str, position: int, language: str) -> Span:
    """Return the sentence around a code point, within its paragraph; raises BadValue outside of any.

    Between two sentences it is the one before, at the start of a paragraph the one after.
    """
    if not 0 <= position <= len(text):
        raise BadValue(
            say(
                "There is no sentence at {position}: the text ends at {count}.",
                position=position,
                count=len(text),
            )
        )
    for paragraph in paragraph_spans(text):
        if position < paragraph.end or paragraph.end == len(text):
            found = _of_paragraph(text[paragraph.start : paragraph.end], paragraph.start, language)
            before = [sentence for sentence in found if sentence.start <= position]
            if found:
                return before[-1] if before else found[0]
    raise BadValue(say("There is no sentence here."))


def _of_paragraph(paragraph: str, offset: int, language: str) -> list[Span]:
    cuts = sorted({0, len(paragraph), *_cuts(paragraph, language)})
    spans: list[Span] = []
    for start, end in itertools.pairwise(cuts):
        sentence = paragraph[start:end]
        kept = sentence.strip()
        if kept:
            begin = offset + start + len(sentence) - len(sentence.lstrip())
            spans.append(Span(begin, begin + len(kept)))
    return spans


def _cuts(paragraph: str, language: str) -> Iterator[int]:
    for start, end in _boundaries(paragraph, language):
        yield end
        yield from missed_ends(paragraph, start, end, _code(language))
        yield from (stop.end() for stop in _BEFORE_SPANISH.finditer(paragraph, start, end))
        if aside := _ALL_IN_BRACKETS.match(paragraph, start, end):
            yield aside.end()
        for opened, closed in _quotations(paragraph[start:end]):
            inner = paragraph[start + opened : start + closed]
            last = len(inner.rstrip())
            yield from (start + opened + cut for _, cut in _boundaries(inner, language) if cut < last)


def _code(language: str) -> str:
    return language.split("-")[0].lower() or "en"


def _boundaries(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield sentences as sentencex sees them, those parted where the text goes on joined again."""
    from sentencex import get_sentence_boundaries  # noqa: PLC0415 - compiled; the desk's start needs no sentences

    code = _code(language)
    cased = text.lstrip(_OPENERS)[:1].isupper()
    start: int | None = None
    for boundary in get_sentence_boundaries(code, text):
        start = boundary["start_index"] if start is None else start
        end = boundary["end_index"]
        if not goes_on(text[max(start, end - REACH) : end], text[end : end + REACH], code, cased=cased):
            yield start, end
            start = None
    if start is not None:
        yield start, len(text)


def _quotations(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield the insides of quotations, outermost only; one left open runs to the sentence's end."""
    position = 0
    while (opening := _OPENING.search(sentence, position)) is not None:
        closing = _CLOSING[opening[0]].search(sentence, opening.end())
        end = closing.start() if closing else len(sentence)
        yield opening.end(), end
        position = end + 1
