"""Numbers of paragraphs and sentences for many places of one text."""

from bisect import bisect_right
from collections.abc import Sequence

from claimtracker.domain.articles import Block, Role
from claimtracker.exchange.sentences import sentence_spans


class TextNumbers:
    """Tells paragraph and sentence of a code point, from 1, as text; furniture is not counted."""

    def __init__(self, text: str, blocks: Sequence[Block], language: str) -> None:
        self._text = text
        self._language = language
        self._counted = [
            block
            for block in blocks
            if block.role is not Role.FURNITURE and text[block.start : block.end].strip()
        ]
        self._starts = [block.start for block in self._counted]
        self._sentences: dict[int, list[int]] = {}

    def at(self, position: int) -> tuple[str, str]:
        """Return paragraph and sentence at a code point; "" where there is none."""
        place = bisect_right(self._starts, position) - 1
        if place < 0 or position >= self._counted[place].end:
            return "", ""
        starts = self._sentences.get(place)
        if starts is None:
            block = self._counted[place]
            spans = sentence_spans(self._text[block.start : block.end], self._language)
            starts = self._sentences[place] = [block.start + span.start for span in spans]
        return str(place + 1), str(max(1, bisect_right(starts, position)))
