"""What a person wants changed, with what they saw when they began."""

from dataclasses import field

from claimtracker.domain.articles import Mode
from claimtracker.domain.records import record
from claimtracker.domain.sources import SourceKind


@record
class Edit:
    """One field of a record: its name, the value seen when the person began, and the new one."""

    field: str
    seen: str
    new: str


@record
class ArticleDetails:
    """Metadata of an article as the person confirmed them at import; dates ISO 8601."""

    title: str
    byline: str = ""
    outlet: str = ""
    section: str = ""
    published_on: str = ""
    url: str = ""
    language: str = ""
    direction: str = "ltr"
    mode: Mode = Mode.AFTER
    due: str = ""
    notes: str = ""


@record
class SourceDraft:
    """A source not yet in the library; only the title is needed."""

    title: str
    kind: SourceKind = SourceKind.DOCUMENT
    primary: bool = False
    author: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    archived_url: str = ""
    accessed_on: str = ""
    contact: str = ""
    confidential: bool = False
    notes: str = ""
    files: tuple[str, ...] = field(default=())
