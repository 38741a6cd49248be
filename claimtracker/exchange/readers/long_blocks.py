"""Paragraphs longer than any person writes: parted, or set aside as data, so that no window stands still."""

import re
from dataclasses import replace
from itertools import pairwise

from claimtracker.domain.articles import Block, ReadArticle, Role
from claimtracker.domain.wording import say

LONGEST = 20_000
DATA = 200_000
_LEAST = 10_000
_BREAK = re.compile(r"\s+|[。！？।]")
_NO_WORD = re.compile(
    r"[^\s.,;:!?…।،؛؟，。！？、；：」』）]{1000}"
)  # Chinese has no spaces, but stops and commas


def with_long_blocks_parted(article: ReadArticle) -> ReadArticle:
    """Part the blocks of over 20,000 characters, between words or sentences if it can be, and say so.

    One of over 200,000 characters, or with a word of over 1,000, is data: it becomes furniture, which is
    folded away until somebody asks. The text stays as it is, and no character leaves its place.
    """
    if all(block.end - block.start <= LONGEST for block in article.blocks):
        return article
    blocks: list[Block] = []
    parted = aside = 0
    for block in article.blocks:
        cuts = _cuts(article.text, block)
        is_data = len(cuts) > 2 and _is_data(article.text, block)
        parted += len(cuts) > 2
        aside += is_data
        role = Role.FURNITURE if is_data else block.role
        blocks += [replace(block, role=role, start=start, end=end) for start, end in pairwise(cuts)]
    said = [
        say(
            "Paragraphs of over {longest} characters, {parted} in all: shown in parts. No character changed.",
            longest=LONGEST,
            parted=parted,
        )
    ]
    if aside:
        said.append(
            say("{aside} of them read like data, not like sentences: set aside as furniture.", aside=aside)
        )
    return replace(article, blocks=tuple(blocks), warnings=(*article.warnings, *said))


def _is_data(text: str, block: Block) -> bool:
    return block.end - block.start > DATA or _NO_WORD.search(text, block.start, block.end) is not None


def _cuts(text: str, block: Block) -> list[int]:
    cuts = [block.start]
    while block.end - cuts[-1] > LONGEST:
        low, high = cuts[-1] + _LEAST, cuts[-1] + LONGEST
        breaks = [found.end() for found in _BREAK.finditer(text, low, high)]
        cuts.append(breaks[-1] if breaks else high)
    return [*cuts, block.end]
