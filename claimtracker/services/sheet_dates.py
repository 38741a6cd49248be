"""The dates that the desk holds, for reading what a spreadsheet made of them."""

from collections.abc import Mapping

from claimtracker.store import sheet_rows
from claimtracker.store.library import Library


class DatesOnDesk:
    """Dates of claims and sources by key and column; read when the first one is asked for."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._claims: Mapping[str, Mapping[str, str]] | None = None
        self._sources: Mapping[str, Mapping[str, str]] | None = None

    def of_claim(self, key: str, column: str) -> str:
        """Return a claim's date, or "" when the desk has none."""
        if self._claims is None:
            with self._library.read() as session:
                self._claims = sheet_rows.claim_dates(session)
        return self._claims.get(key, {}).get(column, "")

    def of_source(self, key: str, column: str) -> str:
        """Return a source's date, or "" when the desk has none."""
        if self._sources is None:
            with self._library.read() as session:
                self._sources = sheet_rows.source_dates(session)
        return self._sources.get(key, {}).get(column, "")
