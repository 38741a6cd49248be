"""Taking back one change of many claims with few statements; what does not fit is left to the usual way."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from claimtracker.domain.bulk import BulkField
from claimtracker.domain.claims import Progress
from claimtracker.domain.sign_off import FROZEN
from claimtracker.store.bulk_change import put_into_bin, tag_change, write_columns
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.wording_models import ClaimTagRow
from claimtracker.store.work import UnitOfWork, Values, plain

LEAST = 20
"""Fewer than so many rows are taken back one by one."""
_COLUMNS = frozenset(field.value for field in BulkField) | {"second_outcome", "deleted_at", "updated_at"}
_VOLATILE = frozenset({"updated_at"})
# Stamped anew by every save: they may differ without anybody's work being at stake.
VOLATILE = frozenset({"row_version", "updated_at", "source_count"})


def take_back_columns(work: UnitOfWork, wanted: Mapping[int, Values], standing: Mapping[int, Values]) -> bool:
    """Write what stood in claims before, if each still holds what the change left; else do nothing.

    ``wanted`` and ``standing`` hold the columns before and after the change, by claim. Tells whether it did.
    """
    names = {name for values in standing.values() for name in values}
    if len(wanted) < LEAST or not names <= _COLUMNS:
        return False
    columns = [getattr(ClaimTable, name) for name in sorted(names | {"progress"})]
    query = select(ClaimTable.id, *columns).where(ClaimTable.id.in_(wanted)).order_by(ClaimTable.id)
    if work.session.get_bind().dialect.name == "postgresql":
        query = query.with_for_update(key_share=True)
    rows = {row.id: row._mapping for row in work.session.execute(query)}
    if rows.keys() != wanted.keys():
        return False
    for claim_id, row in rows.items():
        after = standing[claim_id]
        if names & FROZEN and row["progress"] == Progress.SIGNED_OFF.value:
            return False
        if any(plain(row[name]) != after[name] for name in after.keys() - _VOLATILE):
            return False
    write_columns(
        work,
        [
            (claim_id, {name: rows[claim_id][name] for name in values}, values)
            for claim_id, values in wanted.items()
        ],
    )
    return True


def put_away(work: UnitOfWork, made: Mapping[int, Values]) -> bool:
    """Put claims that were made into the bin, if each still holds what it was given; else do nothing.

    ``made`` holds what is to stand in each claim. Tells whether it was done.
    """
    names = {name for values in made.values() for name in values} - VOLATILE
    if len(made) < LEAST:
        return False
    columns = [getattr(ClaimTable, name) for name in sorted(names | {"progress", "created_at", "deleted_at"})]
    query = select(ClaimTable.id, *columns).where(ClaimTable.id.in_(made)).order_by(ClaimTable.id)
    if work.session.get_bind().dialect.name == "postgresql":
        query = query.with_for_update(key_share=True)
    rows = [row._mapping for row in work.session.execute(query)]
    for row in rows:
        if row["progress"] == Progress.SIGNED_OFF.value:
            return False
        if any(plain(row[name]) != made[row["id"]][name] for name in made[row["id"]].keys() & names):
            return False
    put_into_bin(work, [(row["id"], row["deleted_at"], row["created_at"]) for row in rows])
    return True


def take_back_tags(work: UnitOfWork, changes: Sequence[tuple[int, Values | None, Values | None]]) -> bool:
    """Take away tags that were given, or give those back that were taken; tells whether it was done.

    ``changes`` hold the id of each row, and its values before and after.
    """
    if len(changes) < LEAST or any(before and after for _, before, after in changes):
        return False
    ids = [row_id for row_id, _, _ in changes]
    there: dict[int, Any] = {
        row.id: {"id": row.id, "claim_id": row.claim_id, "name": row.name}
        for row in work.session.execute(
            select(ClaimTagRow.id, ClaimTagRow.claim_id, ClaimTagRow.name).where(ClaimTagRow.id.in_(ids))
        )
    }
    if there != {row_id: after for row_id, _, after in changes if after is not None}:
        return False
    back = [before for _, before, _ in changes if before is not None]
    if back:
        work.session.execute(insert(ClaimTagRow), back)
    if there:
        work.session.execute(delete(ClaimTagRow).where(ClaimTagRow.id.in_(there)))
    work.note_made(tag_change(row_id, after, before) for row_id, before, after in changes)
    work.touch_everything()
    return True
