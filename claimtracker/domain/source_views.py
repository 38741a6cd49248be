"""What the place of sources shows and asks for."""

from enum import StrEnum

from claimtracker.domain.claims import Claim
from claimtracker.domain.records import record
from claimtracker.domain.sources import Contact, Evidence, Source


class SourceSort(StrEnum):
    """Columns by which sources can be sorted."""

    TITLE = "title"
    KIND = "kind"
    PRIMARY = "primary"
    PUBLISHER = "publisher"
    PUBLISHED = "published"
    ASKED = "asked"
    CLAIMS = "claims"


class SourceUse(StrEnum):
    """Which sources are wanted: by naming, by use, or those that have been asked and have not answered."""

    ANY = ""
    CONFIDENTIAL = "confidential"
    NAMED = "named"
    UNUSED = "unused"
    WAITING = "asked, no answer yet"


@record
class SourceQuery:
    """Which sources, in which order. Empty fields do not restrict; ``primary`` is "yes" or "no"."""

    text: str = ""
    kind: str = ""
    primary: str = ""
    use: SourceUse = SourceUse.ANY
    sort: SourceSort = SourceSort.TITLE
    descending: bool = False


@record
class Resting:
    """A claim that rests on a source, and the link between them."""

    claim: Claim
    evidence: Evidence


@record
class SourceCard:
    """All that is shown of one source: its log of contacts latest first, and what rests on it."""

    source: Source
    contacts: tuple[Contact, ...] = ()
    resting: tuple[Resting, ...] = ()
