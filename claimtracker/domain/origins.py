"""Where a verdict was taken over from, as its record keeps it for years: the claim, its words, and when."""

import re

from claimtracker.domain.records import record
from claimtracker.domain.text import beginning

MOST_LETTERS = 80
_KEPT = re.compile(r"taken over from (?P<key>\S+), “(?P<words>.*)”(?:, rated (?P<rated>\d{4}-\d\d-\d\d))?")


@record
class Origin:
    """The key of a claim, the beginning of its statement, and the ISO 8601 day of its verdict, if known."""

    key: str
    words: str
    rated: str = ""

    def kept(self) -> str:
        """Return the sentence of the record, which is the same in every language."""
        rated = f", rated {self.rated}" if self.rated else ""
        return f"taken over from {self.key}, “{self.words}”{rated}"


def origin_of(key: str, statement: str, rated: str) -> Origin:
    """Return the origin that a claim with this key and statement is, long statements cut."""
    return Origin(key, beginning(statement, MOST_LETTERS), rated)


def read_origin(kept: str) -> Origin | None:
    """Return what the sentence of a record says, or None where it says something else."""
    found = _KEPT.fullmatch(kept)
    return Origin(found["key"], found["words"], found["rated"] or "") if found else None
