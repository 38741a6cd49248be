"""Many rows at once, for loading archives; still one unit of work that can be undone."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert

from claimtracker.store.base import Base
from claimtracker.store.claim_text import add_texts, text_values
from claimtracker.store.work import UnitOfWork


def add_rows(work: UnitOfWork, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows and return their ids in the same order; they are not noted in the history."""
    if not rows:
        return []
    statement = insert(kind).returning(kind.id, sort_by_parameter_order=True)
    return list(work.session.scalars(statement, [dict(row) for row in rows]))


def note_made(work: UnitOfWork, table: str, made: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """Note the making of rows, so that history shows it and undo puts them into the bin."""
    owner = f"{table}_id"
    work.note_made(
        {"table": table, "row_id": row_id, "before": None, "after": dict(values), owner: row_id}
        for row_id, values in made
    )
    work.touch_everything()


def note_linked(work: UnitOfWork, ids: Sequence[int], links: Sequence[Mapping[str, Any]]) -> None:
    """Note new evidence whole, so that undo takes the links back before their sources."""
    work.note_made(
        {
            "table": "evidence",
            "row_id": row_id,
            "before": None,
            "after": dict(values) | {"id": row_id},
            "claim_id": values["claim_id"],
            "source_id": values["source_id"],
        }
        for row_id, values in zip(ids, links, strict=True)
    )


def add_claim_texts(
    work: UnitOfWork, claims: Sequence[tuple[int, Mapping[str, Any], Sequence[str], str]]
) -> None:
    """Write the search text of new claims: id, columns, other wordings, title."""
    add_texts(
        work.session,
        [
            text_values(
                claim_id,
                values["statement"],
                values.get("speaker", ""),
                title,
                values.get("language", ""),
                others,
                work.stems,
            )
            for claim_id, values, others, title in claims
        ],
    )
