"""A new draft: where each highlight of the last one went, and what that comes to."""

from datetime import datetime
from enum import StrEnum

from claimtracker.domain.articles import Article
from claimtracker.domain.claims import AnchorState
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.word_diff import DiffPiece
from claimtracker.domain.wording import commas, say_count


class CarryState(StrEnum):
    """What became of a highlight in the next draft."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    REWORDED = "reworded"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


@record
class Carried:
    """Where a span stands in the next draft.

    ``span`` is the place, the likeliest one when ambiguous, None when lost. ``candidates`` are the
    places to choose from when ambiguous, likeliest first. ``confidence`` runs from 0 to 1. ``gap`` is
    where a lost passage would stand, a code point of the next draft.
    """

    state: CarryState
    span: Span | None
    confidence: float
    candidates: tuple[Span, ...] = ()
    gap: int = 0


@record
class RevisionReport:
    """What the next draft did to the highlights of the last one."""

    article_id: int
    revision_id: int
    number: int
    kept: int = 0
    moved: int = 0
    reworded: int = 0
    ambiguous: int = 0
    lost: int = 0
    new_sentences: int = 0

    @property
    def to_review(self) -> int:
        """How many highlights need eyes."""
        return self.moved + self.reworded + self.ambiguous + self.lost

    @property
    def line(self) -> str:
        """All of it in one line, such as “31 kept, 2 moved, 1 reworded, 1 lost, 3 new sentences”."""
        parts = [say_count(self.kept, "{count} kept", "{count} kept")]
        if self.moved:
            parts.append(say_count(self.moved, "{count} moved", "{count} moved"))
        if self.reworded:
            parts.append(say_count(self.reworded, "{count} reworded", "{count} reworded"))
        if self.ambiguous:
            parts.append(say_count(self.ambiguous, "{count} unsure", "{count} unsure"))
        if self.lost:
            parts.append(say_count(self.lost, "{count} lost", "{count} lost"))
        if self.new_sentences:
            parts.append(say_count(self.new_sentences, "{count} new sentence", "{count} new sentences"))
        return commas(parts)


@record
class ReviewItem:
    """A highlight of a new draft that needs eyes, with its wording before and now.

    ``candidates`` are the places to choose from, likeliest first, for one that is unsure; ``span`` is
    None for a lost one, which stood about ``gap``. ``reopened`` says that its claim was checked before.
    """

    highlight_id: int
    claim_id: int
    number: int
    statement: str
    state: AnchorState
    old_quote: str
    new_quote: str
    span: Span | None
    candidates: tuple[Span, ...] = ()
    gap: int = 0
    words: tuple[DiffPiece, ...] = ()
    reopened: bool = False


@record
class DraftLine:
    """One draft of an article, for choosing among them."""

    revision_id: int
    number: int
    created_at: datetime
    created_by: str
    imported_from: str
    current: bool


@record
class SameAs:
    """An article on the desk that a text may be the next draft of; ``share`` of its words, 0 to 1."""

    article: Article
    share: float
    next_number: int
