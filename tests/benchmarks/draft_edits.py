"""Random edits of a text that remember where each passage went, for measuring how highlights are carried."""

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from claimtracker.domain.spans import QuotedSpan, Span, cut

NEW = -1
TORN = 40  # code points between two neighbouring words: more than added words make
_TOKEN = re.compile(r"\S+")
_CORE = re.compile(r"\w(?:.*\w)?", re.DOTALL)


@dataclass(slots=True)
class Token:
    """A word with the marks around it; ``origin`` is its number in the old draft, NEW for an added one."""

    lead: str
    core: str
    trail: str
    origin: int
    start: int = 0
    changed: bool = False

    @property
    def text(self) -> str:
        return self.lead + self.core + self.trail


Paragraph = list[Token]


@dataclass(frozen=True, slots=True)
class Passage:
    """A highlight by its first and last word; ``bare`` leaves the marks at its ends out."""

    first: int
    last: int
    bare: bool
    paragraph: int
    quoted: QuotedSpan


@dataclass(slots=True)
class Draft:
    """A text as paragraphs of words."""

    paragraphs: list[Paragraph]
    text: str = ""
    places: dict[int, Token] = field(default_factory=dict)

    def write(self) -> None:
        """Put the text together and note where each word stands."""
        parts: list[str] = []
        position = 0
        for paragraph in self.paragraphs:
            for number, token in enumerate(paragraph):
                token.start = position
                written = token.text + ("\n\n" if number == len(paragraph) - 1 else " ")
                parts.append(written)
                position += len(written)
        self.text = "".join(parts)
        self.places = {t.origin: t for p in self.paragraphs for t in p if t.origin != NEW}

    def span(self, first: int, last: int, bare: bool) -> Span | None:
        """Return where words of the old draft stand; None when none of them is left."""
        left = [self.places[word] for word in range(first, last + 1) if word in self.places]
        if not left:
            return None
        head, tail = left[0], left[-1]
        start = head.start + (len(head.lead) if bare and head.origin == first else 0)
        end = tail.start + len(tail.text) - (len(tail.trail) if bare and tail.origin == last else 0)
        return Span(start, end) if end > start else None

    def is_torn(self, passage: "Passage") -> bool:
        """Tell whether parts of a passage went to different places, so that no one place is right."""
        left = [self.places[word] for word in range(passage.first, passage.last + 1) if word in self.places]
        gaps = [two.start - one.start - len(one.text) for one, two in pairwise(left)]
        return any(not 0 <= gap <= TORN for gap in gaps)

    def untouched(self, first: int, last: int) -> float:
        """Return the share of a passage's words that stand as they were."""
        same = [w for w in range(first, last + 1) if w in self.places and not self.places[w].changed]
        return len(same) / (last - first + 1)


def old_draft(lines: Iterable[str]) -> Draft:
    """Return the draft made of these paragraphs."""
    draft = Draft([])
    number = 0
    for line in lines:
        paragraph: Paragraph = []
        for found in _TOKEN.finditer(line):
            core = _CORE.search(found[0])
            low, high = core.span() if core else (0, len(found[0]))
            word = found[0]
            paragraph.append(Token(word[:low], word[low:high], word[high:], number))
            number += 1
        if paragraph:
            draft.paragraphs.append(paragraph)
    draft.write()
    return draft


def copy(draft: Draft) -> Draft:
    """Return a draft with words of its own."""
    return Draft([[Token(t.lead, t.core, t.trail, t.origin) for t in p] for p in draft.paragraphs])


def passages(draft: Draft, count: int, dice: random.Random) -> list[Passage]:
    """Return random highlights: sentences, clauses of 5 to 14 words, phrases of 1 to 4 words."""
    long = [number for number, paragraph in enumerate(draft.paragraphs) if len(paragraph) >= 8]
    found = []
    for _ in range(count if long else 0):
        number = dice.choice(long)
        first, last, bare = _choose(draft.paragraphs[number], dice)
        span = draft.span(first, last, bare)
        if span is not None:
            found.append(Passage(first, last, bare, number, cut(draft.text, span)))
    return found


def _choose(paragraph: Paragraph, dice: random.Random) -> tuple[int, int, bool]:
    kind = dice.random()
    base = paragraph[0].origin
    if kind < 0.4:
        ends = [n for n, token in enumerate(paragraph) if token.trail[:1] in (".", "!", "?")]
        cuts = sorted({-1, len(paragraph) - 1, *ends})
        at = dice.randrange(len(cuts) - 1)
        return base + cuts[at] + 1, base + cuts[at + 1], False
    size = dice.randint(5, 14) if kind < 0.8 else dice.randint(1, 4)
    size = min(size, len(paragraph))
    first = dice.randrange(len(paragraph) - size + 1)
    return base + first, base + first + size - 1, True


def change_words(draft: Draft, share: float, vocabulary: Sequence[str], dice: random.Random) -> None:
    """Replace (half), drop (a quarter) and add (a quarter) words, as many as the share of all says."""
    for paragraph in draft.paragraphs:
        changed: Paragraph = []
        for token in paragraph:
            act = dice.random() / share if share else 1.0
            if act < 0.5:
                token.core, token.changed = dice.choice(vocabulary), True
            elif act < 0.75:
                continue
            changed.append(token)
            if 0.75 <= act < 1.0:
                changed.append(Token("", dice.choice(vocabulary), "", NEW))
        paragraph[:] = changed
    draft.paragraphs = [paragraph for paragraph in draft.paragraphs if paragraph]


def delete_paragraph(draft: Draft, number: int) -> None:
    """Cut a paragraph out."""
    del draft.paragraphs[number]


def move_paragraph(draft: Draft, number: int, dice: random.Random) -> None:
    """Put a paragraph at least two places away from where it stood."""
    paragraph = draft.paragraphs.pop(number)
    places = [p for p in range(len(draft.paragraphs) + 1) if abs(p - number) >= 2]
    draft.paragraphs.insert(dice.choice(places) if places else 0, paragraph)


def repeat_paragraph(draft: Draft, number: int, place: int) -> None:
    """Put a copy of a paragraph, made of new words, at a place."""
    twin = [Token(t.lead, t.core, t.trail, NEW) for t in draft.paragraphs[number]]
    draft.paragraphs.insert(place, twin)
