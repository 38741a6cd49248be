"""One change of many claims at once, and what came of it."""

from enum import StrEnum

from claimtracker.domain.records import record


class BulkField(StrEnum):
    """What can be changed of many claims at once; the values name columns of a claim."""

    PROGRESS = "progress"
    CHECKER = "checker"
    SECOND_READER = "second_reader"
    DUE = "due"
    PRIORITY = "priority"
    SPEAKER = "speaker"
    ADD_TAGS = "add tags"
    REMOVE_TAGS = "remove tags"
    BIN = "bin"

    @property
    def label(self) -> str:
        """What the field is called: ``Second reader``."""
        words = self.value.replace("_", " ")
        return words[:1].upper() + words[1:]


@record
class BulkEdit:
    """A field and its new value; tags are written with commas between."""

    field: BulkField
    value: str = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that the value names, each once."""
        return tuple(dict.fromkeys(tag for part in self.value.split(",") if (tag := " ".join(part.split()))))

    @property
    def name(self) -> str:
        """What Undo calls the change."""
        match self.field:
            case BulkField.BIN:
                return "Delete claims"  # not said: kept, and said where it is shown
            case BulkField.ADD_TAGS | BulkField.REMOVE_TAGS:
                return f"{self.field.label} of claims"  # not said: kept, and said where it is shown
        return f"Set {self.field.label.lower()} of claims"  # not said: kept, and said where it is shown


@record
class Refusal:
    """A claim that stayed as it was, and why."""

    claim_id: int
    statement: str
    reason: str


@record
class BulkDone:
    """How many claims were changed, how many were as wanted before, and which could not be changed.

    ``refused`` lists the first of ``refused_count``.
    """

    changed: int
    same: int = 0
    refused_count: int = 0
    refused: tuple[Refusal, ...] = ()
