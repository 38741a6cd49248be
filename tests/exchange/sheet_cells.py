"""The cells of a sheet's row, in column order, from the record that it was read as."""

from dataclasses import astuple

from claimtracker.exchange.sheets.records import Cells, SheetClaim, SheetEvidence


def claim_cells(claim: SheetClaim) -> Cells:
    """Return the cells of one row of ``claims.csv``."""
    return astuple(claim)


def evidence_cells(evidence: SheetEvidence) -> Cells:
    """Return the cells of one row of ``evidence.csv``."""
    return astuple(evidence)
