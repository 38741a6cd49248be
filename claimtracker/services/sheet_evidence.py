"""New evidence from a sheet: sources are made once and linked."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.urls import canonical_url
from claimtracker.exchange.sheets.cells import YES, list_items
from claimtracker.exchange.sheets.diff import SheetAdd
from claimtracker.exchange.sheets.records import SheetEvidence
from claimtracker.exchange.sheets.row_values import CLEARED
from claimtracker.store import bulk, claims, sheet_rows
from claimtracker.store.work import UnitOfWork

SAME_NAME = [
    "author",
    "publisher",
    "published_on",
    "url",
    "archived_url",
    "accessed_on",
    "contact_status",
    "contact_on",
]
CHUNK = 2000


def add_evidence(
    work: UnitOfWork, adds: Sequence[SheetAdd[SheetEvidence]], claim_ids: Mapping[str, int]
) -> int:
    """Add links between claims and sources, making the sources that are new; returns how many."""
    rows = [row for add in adds for row in add.rows if row.claim_id in claim_ids]
    sources = _sources(work, rows)
    # Made and written part by part: all links as columns at once would weigh as much as the sheet itself.
    for start in range(0, len(rows), CHUNK):
        part = rows[start : start + CHUNK]
        bulk.add_links(
            work, [_link(row, claim_ids[row.claim_id], sources[row.source_id], work.actor) for row in part]
        )
    claims.recount_sources(work, sorted({claim_ids[row.claim_id] for row in rows}))
    if rows:
        work.touch_everything()
    return len(rows)


def _link(row: SheetEvidence, claim_id: int, source_id: int, actor: str) -> dict[str, Any]:
    return {
        "claim_id": claim_id,
        "source_id": source_id,
        "stance": row.stance or CLEARED["stance"],
        "passage": canonical_text(row.passage),
        "locator": canonical_text(row.locator),
        "independence_group": canonical_text(row.independence_group),
        "note": canonical_text(row.note),
        "created_by": actor,
    }


def _sources(work: UnitOfWork, rows: Sequence[SheetEvidence]) -> dict[str, int]:
    known = sheet_rows.source_keys_to_ids(work.session, list({row.source_id for row in rows}))
    first: dict[str, SheetEvidence] = {}
    for row in rows:
        if row.source_id not in known:
            first.setdefault(row.source_id, row)
    columns = [_columns(key, row, work.actor) for key, row in first.items()]
    files = [_attachments(row) for row in first.values()]
    return known | dict(zip(first, bulk.add_sources(work, columns, files), strict=True))


def _columns(key: str, row: SheetEvidence, actor: str) -> dict[str, Any]:
    title = canonical_text(row.title) or row.url
    columns: dict[str, Any] = {name: canonical_text(getattr(row, name)) for name in SAME_NAME}
    return columns | {
        "key": key,
        "title": title,
        "title_key": fold(title),
        "kind": row.kind or CLEARED["kind"],
        "primary": row.primary == YES,
        "canonical_url": canonical_url(row.url),
        "confidential": row.confidential == YES,
        "created_by": actor,
    }


def _attachments(row: SheetEvidence) -> list[dict[str, Any]]:
    names, hashes = list_items(row.attachment), list_items(row.sha256)
    return [{"name": name, "sha256": digest} for name, digest in zip(names, hashes, strict=False)]
