"""Passages that stand twice in an article: both are kept, and said."""

import re
from collections.abc import Iterator, Sequence

from claimtracker.domain.articles import Block, Role
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say, say_count, to_say

NUMBERED = frozenset({Role.BODY, Role.SUBHEAD, Role.QUOTE, Role.CAPTION, Role.LIST})
_RUN = 12
_MOST_WARNINGS = 5
_WORD = re.compile(r"\w+")


def paragraph_numbers(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Number the blocks that are read as paragraphs from 1; headline, byline and furniture get 0."""
    numbers: list[int] = []
    count = 0
    for block in blocks:
        count += block.role in NUMBERED
        numbers.append(count if block.role in NUMBERED else 0)
    return tuple(numbers)


_PARAGRAPH = to_say("A paragraph appears twice (¶ {earlier} and ¶ {number}): kept both.")
_PASSAGE = to_say("A passage appears twice (¶ {earlier} and ¶ {number}): kept both.")


def repeat_warnings(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """Say which paragraphs repeat one another, wholly or in a passage of twelve words or more."""
    first_seen: dict[int, tuple[int, int]] = {}
    warnings: dict[tuple[int, int], str] = {}
    for number, block in zip(paragraph_numbers(blocks), blocks, strict=True):
        if not number:
            continue
        words = _WORD.findall(fold(text[block.start : block.end]))
        here = (number, hash(tuple(words)))
        for run in _runs(words):
            earlier, whole = first_seen.setdefault(run, here)
            if earlier != number:
                what = _PARAGRAPH if whole == here[1] else _PASSAGE
                pair = (earlier, number)
                warnings.setdefault(
                    pair,
                    say(
                        what,
                        earlier=earlier,
                        number=number,
                    ),
                )
    listed = list(warnings.values())
    more = len(listed) - _MOST_WARNINGS
    extra: tuple[str, ...] = ()
    if more > 0:
        extra = (
            say_count(
                more,
                "{count} more passages appear twice: kept all.",
                "{count} more passages appear twice: kept all.",
            ),
        )
    return (*listed[:_MOST_WARNINGS], *extra)


def _runs(words: list[str]) -> Iterator[int]:
    """Yield a hash for each run of twelve words; runs themselves would fill the memory of long texts."""
    for start in range(len(words) - _RUN + 1):
        yield hash(tuple(words[start : start + _RUN]))
