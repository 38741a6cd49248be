"""Confidential sources leave the desk as "Source A", "Source B", ... unless someone asks otherwise."""

import re
from collections.abc import Sequence
from string import ascii_uppercase

from claimtracker.exchange.sheets.cells import NO, YES
from claimtracker.exchange.sheets.local_paths import without_paths
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, EVIDENCE_COLUMNS, Cells, SheetEvidence

BLANKED: tuple[str, ...] = (
    "author",
    "publisher",
    "published_on",
    "url",
    "archived_url",
    "attachment",
    "sha256",
    "accessed_on",
    "locator",
    "passage",
    "contact_on",
    "note",
)
"""Columns emptied for a confidential source: each can tell who it is."""

MASKED: tuple[str, ...] = ("title", *BLANKED)
"""Columns that say nothing in a masked row."""

_MASK = re.compile(r"Source [A-Z]+")
_SOURCE_ID, _TITLE = EVIDENCE_COLUMNS.index("source_id"), EVIDENCE_COLUMNS.index("title")
_CONFIDENTIAL = EVIDENCE_COLUMNS.index("confidential")
_ADDRESSES = tuple(EVIDENCE_COLUMNS.index(name) for name in ("url", "archived_url"))
_CLAIM_ADDRESSES = tuple(
    CLAIM_COLUMNS.index(name) for name in ("article_url", "first_sighting_url", "review_url")
)
_KEPT = tuple(column not in MASKED for column in EVIDENCE_COLUMNS)


class Masker:
    """Gives each confidential source one mask, in order of first appearance.

    Use one for all files of an export, so that a source has the same mask in each.
    """

    def __init__(self, unmask: bool = False) -> None:
        self._unmask = unmask
        self._masks: dict[str, str] = {}

    def name(self, source_id: str, title: str, confidential: bool) -> str:
        """Return how this source is called in the export: its title or its mask."""
        if self._unmask or not confidential:
            return title
        return self._masks.setdefault(source_id, f"Source {letters(len(self._masks))}")

    def masks(self, confidential: bool) -> bool:
        """Tell whether a source is masked in this export."""
        return confidential and not self._unmask

    def evidence(self, rows: Sequence[Cells]) -> Sequence[Cells]:
        """Return rows of evidence as they may leave: whole, or with only what is not in MASKED kept."""
        if not self._unmask:
            rows = [row if row[_CONFIDENTIAL] in ("", NO) else self._masked(row) for row in rows]
        return without_paths(rows, _ADDRESSES)

    def _masked(self, row: Cells) -> Cells:
        cells = [cell if kept else "" for cell, kept in zip(row, _KEPT, strict=True)]
        cells[_TITLE] = self.name(row[_SOURCE_ID], row[_TITLE], True)
        return tuple(cells)


def claims_outside(rows: Sequence[Cells]) -> Sequence[Cells]:
    """Return rows of claims as they may leave."""
    return without_paths(rows, _CLAIM_ADDRESSES)


def is_masked(row: SheetEvidence) -> bool:
    """Whether a row was masked when it left, so that its empty cells say nothing about the source."""
    return (
        row.confidential == YES
        and _MASK.fullmatch(row.title) is not None
        and not any(getattr(row, column) for column in BLANKED)
    )


def letters(number: int) -> str:
    """Return A for 0, Z for 25, AA for 26: the way spreadsheets name columns."""
    name = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        name = ascii_uppercase[letter] + name
    return name
