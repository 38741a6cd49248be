"""What editors do to a whole draft: swap, add, move, join and split sentences and paragraphs."""

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from draft_edits import NEW, Draft, Paragraph, Token

ACTS_EACH = 4
Act = Callable[[Draft, Sequence[list[str]], random.Random], None]


def sentences(paragraph: Paragraph) -> list[Paragraph]:
    """Cut a paragraph after each full stop, question or exclamation mark."""
    ends = [at + 1 for at, token in enumerate(paragraph) if token.trail[:1] in (".", "!", "?")]
    cuts = sorted({0, len(paragraph), *ends})
    return [paragraph[start:end] for start, end in pairwise(cuts)]


def swap_sentences(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Let two neighbouring sentences change places, in four paragraphs."""
    for paragraph in _of_several_sentences(draft, dice):
        parts = sentences(paragraph)
        at = dice.randrange(len(parts) - 1)
        parts[at], parts[at + 1] = parts[at + 1], parts[at]
        paragraph[:] = [token for part in parts for token in part]


def move_sentences(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Put a sentence of four paragraphs into another one."""
    for paragraph in _of_several_sentences(draft, dice):
        parts = sentences(paragraph)
        moved = parts.pop(dice.randrange(len(parts)))
        paragraph[:] = [token for part in parts for token in part]
        other = dice.choice(draft.paragraphs)
        parts = sentences(other)
        parts.insert(dice.randrange(len(parts) + 1), moved)
        other[:] = [token for part in parts for token in part]


def add_sentences(draft: Draft, texts: Sequence[list[str]], dice: random.Random) -> None:
    """Add a sentence of other articles at four places."""
    for _ in range(ACTS_EACH):
        line = dice.choice(dice.choice(texts))
        added = [Token("", word, "", NEW) for word in line.split()[:30]]
        paragraph = dice.choice(draft.paragraphs)
        parts = sentences(paragraph)
        parts.insert(dice.randrange(len(parts) + 1), added)
        paragraph[:] = [token for part in parts for token in part]


def cut_sentences(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Cut a sentence out of four paragraphs."""
    for paragraph in _of_several_sentences(draft, dice):
        parts = sentences(paragraph)
        parts.pop(dice.randrange(len(parts)))
        paragraph[:] = [token for part in parts for token in part]


def swap_paragraphs(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Let neighbouring paragraphs change places, four times."""
    for _ in range(ACTS_EACH):
        at = dice.randrange(len(draft.paragraphs) - 1)
        draft.paragraphs[at : at + 2] = draft.paragraphs[at : at + 2][::-1]


def join_paragraphs(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Make one paragraph of two, four times."""
    for _ in range(min(ACTS_EACH, len(draft.paragraphs) - 1)):
        at = dice.randrange(len(draft.paragraphs) - 1)
        draft.paragraphs[at] += draft.paragraphs.pop(at + 1)


def split_paragraphs(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Make two paragraphs of one, four times."""
    for paragraph in _of_several_sentences(draft, dice):
        parts = sentences(paragraph)
        size = sum(map(len, parts[: dice.randrange(1, len(parts))]))
        at = next(n for n, one in enumerate(draft.paragraphs) if one is paragraph)
        draft.paragraphs.insert(at + 1, paragraph[size:])
        del paragraph[size:]


def new_lede(draft: Draft, texts: Sequence[list[str]], dice: random.Random) -> None:
    """Put three paragraphs of other articles before the draft."""
    for _ in range(3):
        line = dice.choice(dice.choice(texts))
        draft.paragraphs.insert(0, [Token("", word, "", NEW) for word in line.split()])


def repeat_sentences(draft: Draft, _texts: Sequence[list[str]], dice: random.Random) -> None:
    """Put copies of four sentences on top, as a box of key points does."""
    for paragraph in list(_of_several_sentences(draft, dice)):
        twin = [Token(t.lead, t.core, t.trail, NEW) for t in dice.choice(sentences(paragraph))]
        draft.paragraphs.insert(0, twin)


ACTS: dict[str, Act] = {
    "sentences swapped": swap_sentences,
    "sentences moved": move_sentences,
    "sentences added": add_sentences,
    "sentences cut": cut_sentences,
    "sentences repeated on top": repeat_sentences,
    "paragraphs swapped": swap_paragraphs,
    "paragraphs joined": join_paragraphs,
    "paragraphs split": split_paragraphs,
    "another lede": new_lede,
}


def _of_several_sentences(draft: Draft, dice: random.Random) -> Iterator[Paragraph]:
    several = [paragraph for paragraph in draft.paragraphs if len(sentences(paragraph)) > 1]
    yield from dice.sample(several, min(ACTS_EACH, len(several)))
