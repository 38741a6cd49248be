"""The rows of the claim sheet, field for field and in the order of the files.

Every cell is text. Dates are ISO 8601 (year, month or day); times are ISO 8601 in UTC, as in
``2026-11-22T14:02:05.12Z``. Yes-or-no cells hold ``yes`` or ``no``; enumerations hold the
value of their domain enumeration; lists are joined by ``cells.list_cell``. Unknown is empty.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

Cells = tuple[str, ...]
"""One row of a file, in the order of its columns."""

Pair = tuple[Sequence[Cells], Sequence[Cells]]
"""All that a sheet says of one claim: its rows of claims, and its rows of evidence, nothing masked yet."""


@dataclass(frozen=True, slots=True)
class SheetClaim:
    """One row of ``claims.csv``: a claim in one article, or a claim that no article holds yet.

    ``quote`` joins several highlights of the claim by ``cells.quote_cell``; ``paragraph`` and
    ``sentence`` list theirs in the same order. ``scale`` is an id and a version (``neutral/1``),
    ``verdict`` the label of the rating, ``verdict_number`` empty for ratings off the scale.
    ``paragraph``, ``sentence``, ``sources``, ``tags``, ``duplicate_of`` and ``relation`` are lists.
    """

    claim_id: str = ""
    article_title: str = ""
    article_revision: str = ""
    article_url: str = ""
    article_byline: str = ""
    outlet: str = ""
    paragraph: str = ""
    sentence: str = ""
    quote: str = ""
    statement: str = ""
    claim_type: str = ""
    speaker: str = ""
    speaker_role: str = ""
    said_on: str = ""
    first_sighting_url: str = ""
    priority: str = ""
    risk: str = ""
    progress: str = ""
    scale: str = ""
    verdict: str = ""
    verdict_number: str = ""
    finding: str = ""
    problem_type: str = ""
    suggested_wording: str = ""
    change_decision: str = ""
    source_count: str = ""
    primary_source_count: str = ""
    independent_source_count: str = ""
    sources: str = ""
    open_questions: str = ""
    checker: str = ""
    checked_on: str = ""
    second_reader: str = ""
    second_read_on: str = ""
    valid_as_of: str = ""
    recheck_on: str = ""
    duplicate_of: str = ""
    relation: str = ""
    times_seen: str = ""
    anchor_state: str = ""
    review_title: str = ""
    review_url: str = ""
    language: str = ""
    tags: str = ""
    created_at: str = ""
    updated_at: str = ""


@dataclass(frozen=True, slots=True)
class SheetEvidence:
    """One row of ``evidence.csv``: the link between a claim and a source, with the source's own fields.

    ``attachment`` and ``sha256`` list the names and hashes of the source's files in the same order.
    """

    claim_id: str = ""
    source_id: str = ""
    kind: str = ""
    primary: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    archived_url: str = ""
    attachment: str = ""
    sha256: str = ""
    accessed_on: str = ""
    locator: str = ""
    passage: str = ""
    stance: str = ""
    independence_group: str = ""
    contact_status: str = ""
    contact_on: str = ""
    confidential: str = ""
    note: str = ""


CLAIM_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(SheetClaim))
EVIDENCE_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(SheetEvidence))
FLAT_COLUMNS: tuple[str, ...] = CLAIM_COLUMNS + tuple(f"evidence_{name}" for name in EVIDENCE_COLUMNS)
