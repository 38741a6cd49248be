"""What leaves the desk: the formats, and what was written."""

from datetime import datetime
from enum import Enum, StrEnum, auto
from pathlib import Path

from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.records import record
from claimtracker.domain.wording import all_of, number, say, say_count


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


_SEVERAL = 5
"""So many are several in every language: in Arabic two have a form of their own, without a figure."""


@record
class Count:
    """How many of something a file holds, said for one and for many with ``{count}`` in it."""

    number: int
    one: str
    many: str

    def __str__(self) -> str:
        return say_count(self.number, self.one, self.many)

    @property
    def in_english(self) -> str:
        """The same for what is read in every language."""
        return (self.one if self.number == 1 else self.many).format(count=f"{self.number:,}")

    @property
    def what(self) -> str:
        """What is counted, without how many."""
        return say_count(_SEVERAL, self.many, self.many).replace(number(_SEVERAL), "", 1).strip()


class Way(Enum):
    """What becomes of an earlier file that has the name of a new one and is not as it was handed over.

    ``KEEP`` gives the earlier one another name, ``BOTH`` the new one.
    """

    ASK = auto()
    KEEP = auto()
    BOTH = auto()
    REPLACE = auto()


class Why(Enum):
    """Why a file is not simply replaced: of another article, changed since, or not from this desk."""

    OTHER = auto()
    CHANGED = auto()
    FOREIGN = auto()


@record
class EarlierFile:
    """A file that has the name of a new one: why it may be needed, when it was changed, and its hash.

    ``of`` is the article that it was handed over of, where that is known.
    """

    name: str
    why: Why
    changed: datetime
    sha256: str
    of: str = ""

    @property
    def sentence(self) -> str:
        """Say what it is."""
        match self.why:
            case Why.OTHER:
                return say("“{name}” is of another article.", name=self.name)
            case Why.CHANGED:
                return say("“{name}” was changed after it was handed over.", name=self.name)
            case Why.FOREIGN:
                return say("“{name}” was not handed over from this desk.", name=self.name)


class WouldReplace(ClaimTrackerError):
    """Files that may be needed have the names of new ones; nothing was written."""

    def __init__(self, files: tuple[EarlierFile, ...]) -> None:
        super().__init__(
            " ".join(file.sentence for file in files),
            say("Choose whether both are kept or the earlier ones are replaced."),
        )
        self.files = files


@record
class WrittenFile:
    """A file that was written, what it holds, and the article that it is of, "" where it is of none.

    Files that are of the same are a set: they get the same number when their names are taken.
    """

    name: str
    counts: tuple[Count, ...]
    of: str = ""

    @property
    def holds(self) -> str:
        """Say what it holds, such as “12 claim rows and 30 evidence rows”."""
        return all_of([str(count) for count in self.counts])


@record
class HandOverResult:
    """What was written where, and what a person should know of it."""

    folder: Path
    files: tuple[WrittenFile, ...]
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Say what was written to which file, in one sentence."""
        parts = [
            say("{rows} to {file}", rows=file.holds, file=file.name)
            if number
            else say("{rows} written to {file}", rows=file.holds, file=file.name)
            for number, file in enumerate(self.files)
        ]
        return say("{files} in {folder}.", files=all_of(parts), folder=self.folder.name or self.folder)


@record
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
