"""Checked claims as they leave the desk: masked already, and without what stays inside.

What is not here cannot leak: no notes, no contact, no file, nobody's name on the desk.
"""

from dataclasses import dataclass, field

from claimtracker.domain.articles import Block, Direction, Role
from claimtracker.domain.claims import AnchorState, ChangeDecision, Priority, Progress, Risk
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VOID, Rating, Scale, VerdictClass
from claimtracker.domain.wording import commas, say, semicolons


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A source as it is named outside; a masked one has a title such as “Source A” and its kind alone."""

    key: str
    title: str
    kind: SourceKind
    primary: bool = False
    author: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    archived_url: str = ""
    accessed_on: str = ""
    masked: bool = False

    @property
    def told(self) -> str:
        """Everything about it but its title, in one line."""
        parts = [self.author, self.publisher, self.published_on]
        named = commas(part for part in parts if part)
        kind = say("confidential") if self.masked else say("primary source") if self.primary else ""
        return semicolons(part for part in (named, say(self.kind.value), kind) if part)


@dataclass(frozen=True, slots=True)
class Cited:
    """What a source does to a claim, and where in it."""

    source: CitedSource
    stance: Stance
    passage: str = ""
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where a claim was made; ``before`` for a draft of our own."""

    title: str = ""
    url: str = ""
    outlet: str = ""
    published_on: str = ""
    quote: str = ""
    before: bool = False


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim with its check. ``number`` is its place in the article that is handed over, or 0.

    ``verdict`` is the rating as its scale calls it. ``calculation`` has a line for each value, one for the
    formula and one for what it comes to.
    """

    key: str
    statement: str
    number: int = 0
    speaker: str = ""
    speaker_role: str = ""
    said_on: str = ""
    place: str = ""
    priority: Priority = Priority.NORMAL
    risk: Risk = Risk.NONE
    progress: Progress = Progress.TO_CHECK
    open_questions: str = ""
    finding: str = ""
    explanation: str = ""
    problem_type: str = ""
    suggested_wording: str = ""
    change_decision: ChangeDecision = ChangeDecision.OPEN
    review_title: str = ""
    review_url: str = ""
    language: str = ""
    scale: Scale | None = None
    rating: str = ""
    verdict: str = ""
    verdict_number: int | None = None
    look: VerdictClass = VerdictClass.OPEN
    checked_on: str = ""
    calculation: tuple[str, ...] = ()
    evidence: tuple[Cited, ...] = ()
    appearances: tuple[Appearance, ...] = ()

    @property
    def state(self) -> str:
        """The verdict in the words of the language spoken, or how far the work is."""
        return said_rating(self.verdict) or say(self.progress.value)

    @property
    def withdrawn(self) -> bool:
        """Whether its check was withdrawn; the finding is the reason then."""
        return self.rating == VOID

    @property
    def proposed(self) -> str:
        """The wording that is proposed; that of a check that was withdrawn no longer is."""
        return "" if self.withdrawn else self.suggested_wording

    @property
    def standing(self) -> str:
        """What is said beside the verdict: that it was withdrawn, or that it is signed off."""
        if self.withdrawn:
            return say("withdrawn")
        return say("signed off") if self.verdict and self.progress is Progress.SIGNED_OFF else ""

    @property
    def seen_as(self) -> str:
        """The class that its look has: of the verdict, or of work in progress."""
        if self.verdict or self.progress is Progress.TO_CHECK:
            return self.look.value
        return "progress"

    @property
    def for_drafts(self) -> bool:
        """Whether it was checked for a draft of our own, of which nothing is published."""
        if self.scale is not None and not self.scale.claim_review:
            return True
        return bool(self.appearances) and all(seen.before for seen in self.appearances)

    @property
    def told_rating(self) -> Rating | None:
        """The rating as its scale describes it."""
        return self.scale.rating(self.rating) if self.scale else None


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight: where it stands, and the claim itself; ``paragraph`` counts without furniture."""

    span: Span
    claim: CheckedClaim
    state: AnchorState = AnchorState.EXACT
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """An article with its marks in text order, its claims by number, and the sources in order.

    ``of`` tells its files from those of other articles.
    """

    title: str
    text: str
    blocks: tuple[Block, ...]
    byline: str = ""
    outlet: str = ""
    section: str = ""
    published_on: str = ""
    url: str = ""
    language: str = ""
    direction: Direction = Direction.LTR
    before: bool = False
    revision: int = 1
    marks: tuple[Mark, ...] = ()
    claims: tuple[CheckedClaim, ...] = ()
    lost: tuple[CheckedClaim, ...] = field(default=())
    of: str = ""

    @property
    def sources(self) -> tuple[CitedSource, ...]:
        """Every source of its claims once, in the order of the claims."""
        found = {cited.source.key: cited.source for claim in self.claims for cited in claim.evidence}
        return tuple(found.values())

    @property
    def shown_blocks(self) -> tuple[Block, ...]:
        """The blocks of the article itself, without the furniture around it and empty lines."""
        return tuple(
            block
            for block in self.blocks
            if block.role is not Role.FURNITURE and self.text[block.start : block.end].strip()
        )


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes a check."""

    name: str = ""
    url: str = ""
