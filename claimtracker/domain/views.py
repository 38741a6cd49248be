"""What the places of the desk show at once: records put together for reading."""

from datetime import datetime

from claimtracker.domain.appearances import Appearance
from claimtracker.domain.claims import Claim, Highlight, Progress, Sighting
from claimtracker.domain.lint import NO_LINT, LintReport
from claimtracker.domain.matches import DecisionKind, Match
from claimtracker.domain.records import record
from claimtracker.domain.sign_off import SignOff
from claimtracker.domain.sources import Evidence
from claimtracker.domain.verdicts import Scale, Verdict, VerdictClass


@record
class ReaderHighlight:
    """A highlight as the reader draws it; ``number`` is its claim's number in the article."""

    highlight: Highlight
    number: int
    statement: str
    verdict_label: str
    look: VerdictClass
    progress: Progress


def renumbered(shown: ReaderHighlight, number: int) -> ReaderHighlight:
    """Return the highlight with another number; the very same one when it has that number already."""
    if shown.number == number:
        return shown
    return ReaderHighlight(
        shown.highlight, number, shown.statement, shown.verdict_label, shown.look, shown.progress
    )


@record
class ClaimCard:
    """All that the inspector shows of one claim; ``scale`` is the one that verdicts are given on now.

    ``joined`` has the statements of the claims that were joined into it, the one joined last before others.
    """

    claim: Claim
    number: int
    highlights: tuple[Highlight, ...]
    evidence: tuple[Evidence, ...]
    verdicts: tuple[Verdict, ...]
    sightings: tuple[Sighting, ...]
    scale: Scale
    in_bin: bool = False
    appearances: tuple[Appearance, ...] = ()
    lint: LintReport = NO_LINT
    sign_offs: tuple[SignOff, ...] = ()
    joined: tuple[str, ...] = ()

    @property
    def times_seen(self) -> int:
        """How often the claim was made, those included of which only the number is known."""
        return len(self.appearances) + self.claim.seen_elsewhere


@record
class SeenBefore:
    """A match with what we said of that claim last time.

    ``asked`` is the text that was compared with, to which the match's own spans belong; ``pack`` names the
    language pack that read it, "" when the two were compared by characters.
    """

    match: Match
    claim: Claim
    article_title: str
    times_seen: int
    decision: DecisionKind | None = None
    asked: str = ""
    pack: str = ""


@record
class DeskCounts:
    """How many records each place holds."""

    articles: int
    claims: int
    sources: int
    bin: int


@record
class Facets:
    """The values that claims can be filtered by, most frequent first."""

    verdicts: tuple[str, ...]
    progress: tuple[str, ...]
    speakers: tuple[str, ...]
    checkers: tuple[str, ...]
    tags: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who checks or reads second, each once; checkers first."""
        return tuple(dict.fromkeys((*self.checkers, *self.readers)))


@record
class BinItem:
    """A record in the bin; ``kind`` is claim, article or source."""

    kind: str
    id: int
    title: str
    deleted_at: datetime


@record
class HistoryLine:
    """One change of a record as a sentence; ``moment`` names its unit of work, to go back to."""

    at: datetime
    by: str
    action: str
    sentence: str
    moment: int = 0
