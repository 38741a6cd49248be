"""Pieces: the mutable paragraphs that readers label before they become frozen blocks."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from claimtracker.domain.articles import Block, Role
from claimtracker.exchange.readers import signals

_PROSE_WORDS = 20
_LONG_WORDS = 40


@dataclass(slots=True)
class Piece:
    """A paragraph while its role is being decided; ``start`` and ``end`` are code points of the text.

    ``fixed``: the role was certain when the piece was cut. ``apart``: an empty line follows.
    ``runs_in``: a dateline whose paragraph goes on in the next piece.
    ``speech``: a speaker's words in a conversation, or the line that names who speaks.
    """

    start: int
    end: int
    text: str
    role: Role = Role.BODY
    fixed: bool = False
    speech: bool = False
    runs_in: bool = False
    apart: bool = field(init=False)
    words: int = field(init=False)
    furniture: bool = field(init=False)
    credit: bool = field(init=False)
    sentence: bool = field(init=False)

    def __post_init__(self) -> None:
        self.apart = self.text[len(self.text.rstrip()) :].count("\n") >= 2
        self.text = self.text.strip()
        self.words = signals.word_count(self.text)
        self.furniture = signals.is_furniture(self.text)
        self.credit = signals.is_credit(self.text)
        self.sentence = signals.ends_sentence(self.text)

    @property
    def prose(self) -> bool:
        """Whether this reads as running text: a sentence of some length, or many words."""
        if self.furniture or self.credit:
            return False
        if self.speech:
            return True
        return self.words >= _LONG_WORDS or (self.words >= _PROSE_WORDS and self.sentence)


def blocks_of(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    """Freeze the pieces."""
    return tuple(Block(piece.role, piece.start, piece.end) for piece in pieces)
