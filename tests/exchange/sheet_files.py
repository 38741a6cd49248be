"""Claim sheets written from records, which are what a sheet is read back as."""

from collections.abc import Sequence
from pathlib import Path

from claimtracker.exchange.sheets.records import (
    Pair,
    SheetClaim,
    SheetEvidence,
)
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, EVIDENCE_FILE, SheetOptions, write_sheets
from tests.exchange.sheet_cells import claim_cells, evidence_cells

DEFAULT = SheetOptions()


def pair(claims: Sequence[SheetClaim], evidence: Sequence[SheetEvidence] = ()) -> Pair:
    """Return what is written of one claim."""
    return [claim_cells(row) for row in claims], [evidence_cells(row) for row in evidence]


def claims_file(folder: Path, rows: Sequence[SheetClaim], options: SheetOptions = DEFAULT) -> Path:
    """Write these rows of claims and return the file."""
    write_sheets(folder, [pair([row]) for row in rows], options)
    return folder / CLAIMS_FILE


def evidence_file(folder: Path, rows: Sequence[SheetEvidence], options: SheetOptions = DEFAULT) -> Path:
    """Write these rows of evidence and return the file."""
    write_sheets(folder, [pair([], rows)], options)
    return folder / EVIDENCE_FILE
