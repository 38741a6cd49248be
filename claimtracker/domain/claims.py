"""Claims and their appearances."""

from datetime import datetime
from enum import StrEnum

from claimtracker.domain.calculation import NO_CALCULATION, Calculation
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass


class ClaimType(StrEnum):
    """What kind of thing is asserted; it says what kind of source can settle it."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    HISTORY = "history"
    SCIENCE = "science"
    COMPARISON = "comparison"
    IMAGE = "image"
    OTHER = "other"


class Progress(StrEnum):
    """How far the work is. Never mixed with the verdict."""

    TO_CHECK = "to check"
    IN_PROGRESS = "in progress"
    WAITING = "waiting"
    CHECKED = "checked"
    SIGNED_OFF = "signed off"
    REOPENED = "reopened"


class Priority(StrEnum):
    """How soon a claim is wanted."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class Risk(StrEnum):
    """Why a mistake here would be dear."""

    NONE = ""
    LEGAL = "legal"
    HARM = "harm"


class ChangeDecision(StrEnum):
    """What became of a suggested wording."""

    OPEN = ""
    ACCEPTED = "accepted"
    STET = "stet"
    CUT = "cut"


class AnchorState(StrEnum):
    """How a highlight came to its place in the revision it stands in."""

    EXACT = "exact"
    MOVED = "moved"
    REWORDED = "reworded"
    REVIEW = "review"
    LOST = "lost"


@record
class Highlight:
    """A span of one revision that is an appearance of one claim."""

    id: int
    claim_id: int
    revision_id: int
    span: Span
    quote: str
    prefix: str
    suffix: str
    paragraph: str = ""
    sentence: str = ""
    state: AnchorState = AnchorState.EXACT


@record
class Sighting:
    """An appearance of a claim outside our articles."""

    id: int
    claim_id: int
    outlet: str
    url: str
    seen_on: str
    speaker: str
    note: str = ""
    quote: str = ""


@record
class Claim:
    """One checkable assertion. Dates are ISO 8601 strings (year, month or day), empty when unknown.

    ``key`` is the claim_id of the claim sheet; ``finding`` to ``change_decision`` are the check as it
    stands, of which each verdict keeps a copy; ``look`` to ``verdict_at`` restate the latest verdict.
    """

    id: int
    key: str
    statement: str
    type: ClaimType = ClaimType.OTHER
    speaker: str = ""
    speaker_role: str = ""
    said_on: str = ""
    place: str = ""
    priority: Priority = Priority.NORMAL
    risk: Risk = Risk.NONE
    progress: Progress = Progress.TO_CHECK
    checker: str = ""
    second_reader: str = ""
    second_read_on: str = ""
    second_outcome: str = ""
    due: str = ""
    notes: str = ""
    open_questions: str = ""
    finding: str = ""
    explanation: str = ""
    problem_type: str = ""
    suggested_wording: str = ""
    change_decision: ChangeDecision = ChangeDecision.OPEN
    calculation: Calculation = NO_CALCULATION
    valid_as_of: str = ""
    recheck_on: str = ""
    recheck_reason: str = ""
    review_title: str = ""
    review_url: str = ""
    language: str = ""
    seen_elsewhere: int = 0
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    scale: str = ""
    rating: str = ""
    verdict_label: str = ""
    look: VerdictClass = VerdictClass.OPEN
    verdict_number: int | None = None
    verdict_at: datetime | None = None
    source_count: int = 0
    row_version: int = 1
    created_at: datetime | None = None
    updated_at: datetime | None = None


@record
class ClaimRow:
    """A row of a claims table; ``number`` is the claim's place in its article, 0 over the whole desk.

    ``lacks`` counts the notes on what its check lacks; None: not asked.
    """

    id: int
    number: int
    statement: str
    speaker: str
    progress: Progress
    verdict_label: str
    look: VerdictClass
    source_count: int
    checker: str
    article_title: str = ""
    due: str = ""
    updated_at: datetime | None = None
    returned: bool = False
    void: bool = False
    lacks: int | None = None


class ClaimSort(StrEnum):
    """Columns by which claims can be sorted."""

    PLACE = "place"
    STATEMENT = "statement"
    SPEAKER = "speaker"
    PROGRESS = "progress"
    VERDICT = "verdict"
    SOURCES = "sources"
    CHECKER = "checker"
    DUE = "due"
    UPDATED = "updated"


@record
class ClaimQuery:
    """Which claims, in which order. Empty fields do not restrict; ``text`` matches word beginnings.

    ``find`` is a typed search (``domain/find_parse.py``). ``facets`` holds pairs of a facet and a value:
    several values of one facet are alternatives, and every facet restricts.
    """

    text: str = ""
    find: str = ""
    facets: tuple[tuple[str, str], ...] = ()
    verdict: str = ""
    progress: str = ""
    speaker: str = ""
    checker: str = ""
    article_id: int = 0
    sort: ClaimSort = ClaimSort.UPDATED
    descending: bool = True
    in_bin: bool = False
