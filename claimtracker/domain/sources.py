"""Sources, and the evidence that links them to claims."""

from enum import StrEnum

from claimtracker.domain.records import record


class SourceKind(StrEnum):
    """Where evidence can come from."""

    DOCUMENT = "document"
    DATASET = "dataset"
    INTERVIEW = "interview"
    RECORDING = "recording"
    LAW = "law or court"
    STUDY = "study"
    PRESS = "press"
    SOCIAL = "social post"
    OBSERVATION = "observation"
    EXPERT = "expert"


class Stance(StrEnum):
    """What the evidence does to the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    PARTLY = "partly"
    CONTEXT = "context"


class ContactStatus(StrEnum):
    """What came of asking a source."""

    NONE = ""
    ASKED = "asked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    NO_ANSWER = "no answer"


@record
class Contact:
    """One attempt to reach a source: what came of it, when, by whom, and until when they may answer.

    ``claim_id`` is the claim it was about, 0 when it was about no single one.
    """

    id: int
    source_id: int
    status: ContactStatus
    on: str = ""
    note: str = ""
    by: str = ""
    answer_by: str = ""
    claim_id: int = 0


@record
class Attachment:
    """A file of a source, kept in the database; ``held`` is false when only its hash is known."""

    id: int
    source_id: int
    name: str
    media_type: str
    size: int
    sha256: str
    held: bool = True


@record
class Source:
    """Where evidence comes from. ``canonical_url`` is the URL without tracking and noise."""

    id: int
    key: str
    title: str
    kind: SourceKind = SourceKind.DOCUMENT
    primary: bool = False
    author: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    canonical_url: str = ""
    archived_url: str = ""
    accessed_on: str = ""
    contact: str = ""
    contact_status: ContactStatus = ContactStatus.NONE
    contact_on: str = ""
    confidential: bool = False
    notes: str = ""
    attachments: tuple[Attachment, ...] = ()
    claim_count: int = 0
    row_version: int = 1


@record
class Evidence:
    """The link between a claim and a source."""

    id: int
    claim_id: int
    source: Source
    stance: Stance = Stance.CONTEXT
    passage: str = ""
    locator: str = ""
    independence_group: str = ""
    note: str = ""
