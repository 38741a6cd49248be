"""The rows of a library, for comparing its states."""

from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claim_text import refresh_claim_texts
from claimtracker.store.library import Library
from claimtracker.store.schema import TABLES
from claimtracker.store.wording_models import ClaimText
from claimtracker.store.work import row_values

Rows = dict[str, dict[int, dict[str, Any]]]


def snapshot(library: Library) -> Rows:
    """Return every tracked row; what was taken back lies in the bin since it was made."""
    found: Rows = {}
    with library.read() as session:
        for name, kind in TABLES.items():
            if kind.tracked:
                found[name] = {row.id: row_values(row) for row in session.scalars(select(kind))}
    for rows in found.values():
        for row_id, values in list(rows.items()):
            values.pop("row_version", None)
            if values.get("deleted_at") and values["deleted_at"] == values["created_at"]:
                del rows[row_id]
    return found


def check_full_text(session: Session) -> None:
    """Compare both full-text indexes of a file with the text they were made from; raises on a difference."""
    for table in ("claim_words", "claim_search"):
        session.execute(text(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)"))


def search_texts(library: Library, rebuild: bool) -> dict[int, tuple[str, str, str]]:
    """Return what search reads of each claim, as it stands or as it would be made anew."""
    with library.write("Never committed") as work:
        session = work.session
        if rebuild:
            ids = list(session.scalars(select(ClaimTable.id)))
            refresh_claim_texts(session, ids, library.stems)
        if not library.on_server:
            check_full_text(session)
        columns = (ClaimText.id, ClaimText.words, ClaimText.terms, ClaimText.title_terms)
        found = {row.id: (row.words, row.terms, row.title_terms) for row in session.execute(select(*columns))}
        session.rollback()
    return found
