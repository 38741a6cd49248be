"""Claim sheets of ours among tables: told by their columns."""

from collections.abc import Sequence

from claimtracker.domain.wording import to_say
from claimtracker.exchange.sheets.header import ALIASES, column_key
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, FLAT_COLUMNS

_OURS = frozenset(column_key(name) for name in (*CLAIM_COLUMNS, *ALIASES))
_COLUMNS = frozenset(map(column_key, CLAIM_COLUMNS))
_FLAT = frozenset(map(column_key, FLAT_COLUMNS[len(CLAIM_COLUMNS) :]))
ENOUGH_OURS = 10
ONLY_ADDS = to_say(
    "This is a claim sheet that only adds claims here. "
    "To change claims that are on the desk, load claims.csv."
)


def is_sheet(header: Sequence[str]) -> bool:
    """Tell whether a table is a claim sheet: all its columns are ours, or so many that it was one of ours.

    The flat view is none: its rows are claims once for each evidence.
    """
    names = [column_key(cell) for cell in header if cell.strip()]
    if "statement" not in names:
        return False
    return all(name in _OURS for name in names) or (was_ours(names) and not _FLAT & set(names))


def is_evidence(header: Sequence[str]) -> bool:
    """Tell whether a table is the evidence of a claim sheet: links of claims to sources, no claims."""
    names = {column_key(cell) for cell in header}
    return "claim id" in names and bool(names & {"source id", "stance"}) and "statement" not in names


def was_ours(header: Sequence[str]) -> bool:
    """Tell whether a table has so many columns of a claim sheet that it was one."""
    names = list(map(column_key, header))
    return "claim id" in names and len(_COLUMNS & set(names)) >= ENOUGH_OURS
