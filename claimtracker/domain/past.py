"""A record as it once was, and what going back to it would change."""

from datetime import datetime
from enum import StrEnum

from claimtracker.domain.records import record
from claimtracker.domain.views import HistoryLine
from claimtracker.domain.wording import to_say

LABELS = to_say(
    {
        "said_on": "said on",
        "speaker_role": "role",
        "second_reader": "second reader",
        "suggested_wording": "suggested wording",
        "problem_type": "problem",
        "change_decision": "change decision",
        "valid_as_of": "valid as of",
        "recheck_on": "re-check on",
        "open_questions": "open questions",
        "deleted_at": "bin",
        "quote": "highlight",
        "seen_on": "seen on",
        "kind": "kind",
        "statement": "statement",
        "type": "type",
        "speaker": "speaker",
        "place": "place",
        "priority": "priority",
        "risk": "risk",
        "checker": "checker",
        "due": "due",
        "notes": "notes",
        "finding": "finding",
        "explanation": "explanation",
        "calculation": "calculation",
        "recheck_reason": "recheck reason",
        "review_title": "title of the check",
        "review_url": "URL of the check",
        "language": "language",
        "title": "title",
        "byline": "byline",
        "outlet": "outlet",
        "section": "section",
        "published_on": "published on",
        "url": "URL",
        "direction": "direction",
        "mode": "mode",
        "primary": "primary",
        "author": "author",
        "publisher": "publisher",
        "archived_url": "archived URL",
        "accessed_on": "accessed on",
        "contact": "contact",
        "contact_status": "contact status",
        "contact_on": "contact on",
        "confidential": "confidential",
        "tags": "tags",
        "aliases": "aliases",
        "sources": "sources",
        "verdict": "verdict",
        "roles": "roles of paragraphs",
    }
)
"""What a person calls a field whose own name is not what people say."""


DAYS = frozenset(
    {
        "said_on",
        "valid_as_of",
        "recheck_on",
        "due",
        "seen_on",
        "published_on",
        "accessed_on",
        "contact_on",
        "contacted_on",
        "answer_by",
        "second_read_on",
    }
)
"""Fields whose values are dates in ISO 8601."""


class RecordKind(StrEnum):
    """Records whose history can be read and whose states can be restored."""

    CLAIM = "claim"
    ARTICLE = "article"
    SOURCE = "source"


@record
class HistoryPage:
    """Lines of a record's history, latest first; ``earlier`` is where the next page begins, 0 for none."""

    lines: tuple[HistoryLine, ...]
    earlier: int = 0


@record
class PastField:
    """One thing that would change: its name in the record, and its values now and then."""

    name: str
    now: str
    then: str


@record
class Past:
    """A record as it was after one unit of work: whose and when, and what is different from now."""

    moment: int
    at: datetime
    by: str
    fields: tuple[PastField, ...]
