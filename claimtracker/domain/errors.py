"""What can go wrong, in sentences a journalist can read.

ClaimTrackerError
├── BadInput              the material is at fault: file, text, date, claim sheet
│   ├── UnreadableFile    the file cannot be opened or understood
│   └── BadValue          one value is out of its range or form
│       └── AlreadyMarked the very words are a claim already
├── SignedOff             the claim is signed off and stays as it is until it is reopened
├── Conflict              somebody else changed the same field; nothing was overwritten
├── NotFound              the record is gone or in the bin
├── LibraryError          the library itself
│   ├── LibraryDamaged
│   ├── LibraryTooNew     written by a later version of ClaimTracker
│   ├── NotALibrary       an empty or foreign file
│   └── LibraryInUse      another window or person holds it
├── EnvironmentFault      disk full, read-only, permission, server gone
└── Cancelled             the person stopped it
"""

from claimtracker.domain.records import record


class ClaimTrackerError(Exception):
    """A fault that can be told to a person.

    ``sentence`` says what happened and why; ``next_step`` says what to do.
    Neither may carry the text of articles, claims or sources: both are logged.
    """

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}".strip()


class BadInput(ClaimTrackerError):
    """The material is at fault, not the application."""


class UnreadableFile(BadInput):
    """A file cannot be opened, or is not what its name says."""


class BadValue(BadInput):
    """One value is out of its range or form."""


class AlreadyMarked(BadValue):
    """The very words are highlighted as a claim already, with this ``claim_id``."""

    def __init__(self, sentence: str, next_step: str, claim_id: int) -> None:
        super().__init__(sentence, next_step)
        self.claim_id = claim_id


class SignedOff(ClaimTrackerError):
    """What was signed off cannot be changed; ``claim_id`` is 0 when it is not one claim's."""

    def __init__(self, sentence: str, next_step: str = "", claim_id: int = 0) -> None:
        super().__init__(sentence, next_step)
        self.claim_id = claim_id


@record
class FieldConflict:
    """One field as this person wrote it, as it stands now, and as it was when they saw it."""

    field: str
    mine: str
    theirs: str
    base: str


class Conflict(ClaimTrackerError):
    """Somebody else changed the same fields in between; nothing was overwritten."""

    def __init__(self, sentence: str, next_step: str = "", fields: tuple[FieldConflict, ...] = ()) -> None:
        super().__init__(sentence, next_step)
        self.fields = fields


class NotFound(ClaimTrackerError):
    """The record does not exist, or lies in the bin."""


class LibraryError(ClaimTrackerError):
    """The library cannot be used as it is."""


class LibraryDamaged(LibraryError):
    """The library file fails its checks."""


class LibraryTooNew(LibraryError):
    """The library was written by a later version of ClaimTracker."""


class NotALibrary(LibraryError):
    """The file is empty or belongs to another program."""


class LibraryInUse(LibraryError):
    """Another window of ClaimTracker has this library open."""


class EnvironmentFault(ClaimTrackerError):
    """The machine refuses: disk full, read-only, no permission, server gone."""


class Cancelled(ClaimTrackerError):
    """The person stopped the work; nothing of it was kept unless the sentence says so."""
