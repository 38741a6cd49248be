"""One change of many claims: history keeps it row by row, and it takes few statements."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from claimtracker.store.bulk import add_rows
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claim_text import refresh_claim_texts
from claimtracker.store.wording_models import ClaimTagRow
from claimtracker.store.work import TEXT_COLUMNS, UnitOfWork, Values, plain

AT_ONCE = 500
Change = tuple[int, Values, Values]
"""Id of a claim, and some of its columns before and after."""


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the ids in parts small enough for one statement."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def columns_of(work: UnitOfWork, ids: Sequence[int], names: Iterable[str]) -> list[Any]:
    """Return id and these columns of the claims outside the bin, locked until the work ends."""
    columns = [getattr(ClaimTable, name) for name in names]
    query = select(ClaimTable.id, *columns).where(ClaimTable.id.in_(ids), ClaimTable.deleted_at.is_(None))
    if work.session.get_bind().dialect.name == "postgresql":
        query = query.order_by(ClaimTable.id).with_for_update(key_share=True)
    return list(work.session.execute(query))


def write_columns(work: UnitOfWork, changes: Sequence[Change]) -> None:
    """Write columns of claims, ``updated_at`` among them, and note what stood there before."""
    alike: dict[tuple[Any, ...], list[int]] = {}
    for claim_id, _, after in changes:
        alike.setdefault(tuple(after.items()), []).append(claim_id)
    for values, ids in alike.items():
        becomes = dict(values) | {"row_version": ClaimTable.row_version + 1}
        for part in chunks(ids):
            work.session.execute(
                update(ClaimTable).where(ClaimTable.id.in_(part)).values(becomes),
                execution_options={"synchronize_session": False},
            )
    work.let_go()
    _note(work, changes)
    read = [claim_id for claim_id, _, after in changes if after.keys() & TEXT_COLUMNS]
    refresh_claim_texts(work.session, read, work.stems, work.signing)
    if changes:
        work.touch_everything()


def put_into_bin(work: UnitOfWork, claims: Sequence[tuple[int, datetime | None, datetime]]) -> None:
    """Put claims into the bin as of their making: id, when they came into the bin if they are, when made."""
    ids = [claim_id for claim_id, _, _ in claims]
    for part in chunks(ids):
        work.session.execute(
            update(ClaimTable)
            .where(ClaimTable.id.in_(part))
            .values(deleted_at=ClaimTable.created_at, row_version=ClaimTable.row_version + 1),
            execution_options={"synchronize_session": False},
        )
    work.let_go()
    _note(work, [(one, {"deleted_at": before}, {"deleted_at": made}) for one, before, made in claims])
    refresh_claim_texts(work.session, ids, work.stems, work.signing)
    work.touch_everything()


def _note(work: UnitOfWork, changes: Iterable[Change]) -> None:
    work.note_made(
        {
            "table": "claim",
            "row_id": claim_id,
            "claim_id": claim_id,
            "before": _plain(before),
            "after": _plain(after),
        }
        for claim_id, before, after in changes
    )


def add_tags(work: UnitOfWork, ids: Sequence[int], names: Sequence[str]) -> int:
    """Give claims tags they have not; returns how many claims got any."""
    known = select(ClaimTagRow.claim_id, ClaimTagRow.name).where(ClaimTagRow.claim_id.in_(ids))
    had = {(claim_id, name) for claim_id, name in work.session.execute(known)}
    rows = [
        {"claim_id": claim_id, "name": name}
        for claim_id in ids
        for name in names
        if (claim_id, name) not in had
    ]
    row_ids = add_rows(work, ClaimTagRow, rows)
    work.note_made(
        tag_change(row_id, None, row | {"id": row_id}) for row_id, row in zip(row_ids, rows, strict=True)
    )
    return _told(work, len({row["claim_id"] for row in rows}))


def remove_tags(work: UnitOfWork, ids: Sequence[int], names: Sequence[str]) -> int:
    """Take tags from claims; returns how many claims lost any."""
    found = select(ClaimTagRow.id, ClaimTagRow.claim_id, ClaimTagRow.name).where(
        ClaimTagRow.claim_id.in_(ids), ClaimTagRow.name.in_(names)
    )
    rows: list[Values] = [
        {"id": i, "claim_id": claim, "name": name} for i, claim, name in work.session.execute(found)
    ]
    for part in chunks([row["id"] for row in rows]):
        work.session.execute(delete(ClaimTagRow).where(ClaimTagRow.id.in_(part)))
    work.note_made(tag_change(row["id"], row, None) for row in rows)
    return _told(work, len({row["claim_id"] for row in rows}))


def tag_change(row_id: int, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Values:
    """Return what history notes of one tag that was given or taken."""
    owner = (before or after or {})["claim_id"]
    return {
        "table": "claim_tag",
        "row_id": row_id,
        "claim_id": owner,
        "before": dict(before) if before else None,
        "after": dict(after) if after else None,
    }


def _told(work: UnitOfWork, count: int) -> int:
    if count:
        work.touch_everything()
    return count


def _plain(values: Values) -> Values:
    return {name: plain(value) for name, value in values.items()}
