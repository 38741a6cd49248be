"""What leaves the desk: the formats, and what was written."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from claimtracker.domain.wording import say


class Format(StrEnum):
    """What claims can be handed over as."""

    CSV = "csv"
    XLSX = "xlsx"
    CLAIM_REVIEW = "claimreview"
    CHECK = "check"
    HTML = "html"
    PDF = "pdf"
    MEMO = "memo"
    ARCHIVE = "archive"
    CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something a file holds, with its word for one and for many."""

    number: int
    one: str
    many: str

    def __str__(self) -> str:
        return f"{self.number:,} {self.one if self.number == 1 else self.many}"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written, and what it holds."""

    name: str
    counts: tuple[Count, ...]

    @property
    def holds(self) -> str:
        """Say what it holds, such as “12 claim rows and 30 evidence rows”."""
        return joined([str(count) for count in self.counts])


@dataclass(frozen=True, slots=True)
class HandOverResult:
    """What was written where, and what a person should know of it."""

    folder: Path
    files: tuple[WrittenFile, ...]
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Say what was written to which file, in one sentence."""
        parts = [
            f"{file.holds} {'to' if number else 'written to'} {file.name}"
            for number, file in enumerate(self.files)
        ]
        return say("{files} in {folder}.", files=joined(parts), folder=self.folder.name or self.folder)


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be written, before it is: rows under their columns, or a text; and what to know of it.

    ``without_claims`` when there is something to write even of no claim.
    """

    claims: int
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""
    notes: tuple[str, ...] = ()
    without_claims: bool = False


def joined(parts: Sequence[str]) -> str:
    """Return the parts as a list in a sentence."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
