"""The roles of the last draft on the paragraphs that the next one has word for word."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from claimtracker.domain.articles import Block, Role


def with_known_roles(
    text: str,
    blocks: Sequence[Block],
    known_text: str,
    known: Sequence[Block],
    chosen: Collection[int] = (),
) -> tuple[Block, ...]:
    """Return the blocks of a text, each as it was in a text that is known where it says the very same.

    What a person set aside, or called a quotation, stays so in the next draft. Words that had two roles
    keep the one they were read with, and so do blocks that begin at a ``chosen`` code point: their
    role was given by hand.
    """
    roles: dict[str, Role | None] = {}
    for block in known:
        words = known_text[block.start : block.end].strip()
        roles[words] = block.role if roles.get(words, block.role) is block.role else None
    found = ((block, roles.get(text[block.start : block.end].strip())) for block in blocks)
    return tuple(
        replace(block, role=role) if role is not None and block.start not in chosen else block
        for block, role in found
    )
