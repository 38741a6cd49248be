"""What an archive gives: claims with their checks, and whatever was left out, with the reason."""

from dataclasses import dataclass, field
from enum import StrEnum

from claimtracker.domain.wording import to_say


class ArchiveKind(StrEnum):
    """What a file holds."""

    AUTO = "auto"
    SHEET = "sheet"
    CSV = "csv"
    XLSX = "xlsx"
    CLAIM_REVIEW = "claimreview"
    FEED = "feed"
    INSIGHTS = "insights"
    RECORDS = "records"


KIND_WORDS = to_say(
    {
        ArchiveKind.SHEET: "claim sheet",
        ArchiveKind.CSV: "table",
        ArchiveKind.XLSX: "workbook",
        ArchiveKind.CLAIM_REVIEW: "ClaimReview",
        ArchiveKind.FEED: "fact-check feed",
        ArchiveKind.INSIGHTS: "Fact-Check Insights",
        ArchiveKind.RECORDS: "JSON records",
    }
)


@dataclass(frozen=True, slots=True)
class ArchiveSighting:
    """Where a claim appeared; ``outlet`` holds what stood there when it was no address."""

    url: str = ""
    outlet: str = ""
    seen_on: str = ""


@dataclass(frozen=True, slots=True)
class ArchiveClaim:
    """One earlier check. Every text may be empty but ``statement``; dates are ISO 8601.

    ``verdict`` is the rating's label as its publisher wrote it. ``number`` is the rating's number where
    the publisher gave one on a scale from 1, else None; ``rated`` holds the numbers as they stood.
    ``emptied`` says which values could not be read, as (field, sentence). ``where`` is its place in the
    file, such as "line 12".
    """

    where: str
    statement: str
    claim_id: str = ""
    speaker: str = ""
    speaker_role: str = ""
    said_on: str = ""
    place: str = ""
    language: str = ""
    publisher: str = ""
    review_title: str = ""
    review_url: str = ""
    checked_on: str = ""
    scale: str = ""
    verdict: str = ""
    number: int | None = None
    rated: str = ""
    finding: str = ""
    explanation: str = ""
    claim_type: str = ""
    priority: str = ""
    progress: str = ""
    checker: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    sightings: tuple[ArchiveSighting, ...] = ()
    emptied: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why something in a file did not come in. ``sentence`` may quote it: for the screen, not for logs."""

    where: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ArchiveColumn:
    """A column of a table: its name, the field it was read as ("" for none) and some of its values."""

    name: str
    field: str = ""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileHead:
    """What is known of a file before its rows: ``columns`` are empty for anything but a table."""

    name: str
    kind: ArchiveKind
    columns: tuple[ArchiveColumn, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Some of a file's claims and of what was left out, and how much of the file was read, 0 to 1."""

    claims: tuple[ArchiveClaim, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    share: float = 0.0
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class FileFault:
    """Why a whole file, or the rest of it, could not be read."""

    name: str
    sentence: str
    next_step: str = ""


Told = FileHead | Batch | FileFault
