"""Addresses that are paths on somebody's computer: of these the file's name leaves, and no more."""

import re
from collections.abc import Sequence

from claimtracker.exchange.sheets.records import Cells

_LOCAL = re.compile(r"\s*(?:file:|[a-z]:[\\/]|/(?!/)|\\\\|~/)", re.IGNORECASE)
_PARTS = re.compile(r"[\\/]")
_NOT_LOCAL = ("", "http")


def _is_local(address: str) -> bool:
    return address[:4] not in _NOT_LOCAL and _LOCAL.match(address) is not None


def outside(address: str) -> str:
    """Return an address as it may leave: the name of the file where it is a path, else as it is."""
    if not _is_local(address):
        return address
    return _PARTS.split(address.strip().rstrip("\\/"))[-1].removeprefix("file:") or address


def without_paths(rows: Sequence[Cells], places: Sequence[int]) -> Sequence[Cells]:
    """Return rows with the addresses at these places as they may leave."""
    # Few rows have one, and many have the same: all are looked at in one go.
    if not any(map(_is_local, {row[place] for row in rows for place in places})):
        return rows
    return [tuple(outside(cell) if at in places else cell for at, cell in enumerate(row)) for row in rows]
