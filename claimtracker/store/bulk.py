"""Many rows at once, for loading archives; still one unit of work that can be undone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import insert, inspect, update

from claimtracker.domain.articles import ReadArticle
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.text import text_sha256
from claimtracker.domain.urls import canonical_url
from claimtracker.store import given_ids
from claimtracker.store.article_models import ArticleRow, BlockRow, RevisionRow
from claimtracker.store.base import Base
from claimtracker.store.check_models import SightingRow, VerdictRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.claim_text import add_texts, said_by, text_values
from claimtracker.store.file_models import AttachmentRow
from claimtracker.store.signatures import add_signatures
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.wording_models import ClaimTagRow
from claimtracker.store.work import UnitOfWork

Columns = Mapping[str, Any]
BLOCKS_AT_ONCE = 2000


def add_rows(work: UnitOfWork, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows and return their ids in the same order; they are not noted in the history."""
    if not rows:
        return []
    if work.session.get_bind().dialect.name == "sqlite":
        return _add_with_ids(work, kind, rows)
    statement = insert(kind).returning(kind.id, sort_by_parameter_order=True)
    return list(work.session.scalars(statement, [dict(row) for row in rows]))


def _add_with_ids(work: UnitOfWork, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    # SQLite promises no order of returned ids, so rows would go in one by one. A unit of work holds the
    # library's only write lock: nobody else can take the ids that are counted out here.
    work.session.flush()
    latest = given_ids.latest(work.session, kind)
    ids = list(range(latest + 1, latest + 1 + len(rows)))
    names = {attribute.key: attribute.columns[0].name for attribute in inspect(kind).column_attrs}
    numbered = [
        {names[name]: value for name, value in row.items()} | {"id": row_id}
        for row_id, row in zip(ids, rows, strict=True)
    ]
    work.session.connection().execute(kind.__table__.insert(), numbered)  # type: ignore[attr-defined]
    return ids


@dataclass(slots=True)
class NewClaims:
    """Claims to add, as columns by name, and how each is found: other wordings, titles of its articles.

    The columns of what belongs to them are asked for when their ids are known.
    """

    claims: Sequence[Columns]
    wordings: Sequence[tuple[Sequence[str], Sequence[str]]]
    belongings: Callable[[Sequence[int]], "Belongings"]


@dataclass(slots=True)
class Belongings:
    """What hangs on new claims, as columns by name."""

    highlights: Sequence[Columns] = ()
    sightings: Sequence[Columns] = ()
    tags: Sequence[Columns] = ()
    verdicts: Sequence[Columns] = ()


def add_claims(work: UnitOfWork, new: NewClaims) -> list[int]:
    """Add claims with all that belongs to them, noted in the history; returns their ids in order."""
    ids = add_rows(work, ClaimTable, new.claims)
    belongings = new.belongings(ids)
    add_rows(work, HighlightRow, belongings.highlights)
    add_rows(work, SightingRow, belongings.sightings)
    add_rows(work, ClaimTagRow, belongings.tags)
    add_rows(work, VerdictRow, belongings.verdicts)
    note_made(
        work,
        "claim",
        [(row_id, {"statement": one["statement"]}) for row_id, one in zip(ids, new.claims, strict=True)],
    )
    texts = zip(ids, new.claims, new.wordings, strict=True)
    add_claim_texts(work, [(row_id, one, others, titles) for row_id, one, (others, titles) in texts])
    return ids


def add_articles(
    work: UnitOfWork, articles: Sequence[tuple[ArticleDetails, ReadArticle, int]]
) -> list[tuple[int, int]]:
    """Add articles, each with its first revision of that number; returns both ids of each."""
    rows = [_article_columns(details, work.actor) for details, _, _ in articles]
    ids = add_rows(work, ArticleRow, rows)
    drafts = [
        {
            "article_id": article_id,
            "number": number or 1,
            "text": read.text,
            "text_sha256": text_sha256(read.text),
            "imported_from": read.format,
            "warnings": list(read.warnings),
            "created_by": work.actor,
        }
        for article_id, (_, read, number) in zip(ids, articles, strict=True)
    ]
    revisions = add_rows(work, RevisionRow, drafts)
    blocks = (
        {
            "revision_id": revision_id,
            "article_id": article_id,
            "ordinal": ordinal,
            "role": block.role.value,
            "start": block.start,
            "end": block.end,
        }
        for article_id, revision_id, (_, read, _) in zip(ids, revisions, articles, strict=True)
        for ordinal, block in enumerate(read.blocks)
    )
    # Part by part: an article put together from a sheet has a block for each of its quotes.
    while part := list(islice(blocks, BLOCKS_AT_ONCE)):
        work.session.execute(insert(BlockRow), part)
    if any(read.blocks for _, read, _ in articles):
        current = [{"id": one, "current_revision_id": two} for one, two in zip(ids, revisions, strict=True)]
        work.session.execute(update(ArticleRow), current)
    note_made(work, "article", [(i, {"title": row["title"]}) for i, row in zip(ids, rows, strict=True)])
    return list(zip(ids, revisions, strict=True))


def _article_columns(details: ArticleDetails, actor: str) -> dict[str, Any]:
    return {
        "title": details.title,
        "byline": details.byline,
        "outlet": details.outlet,
        "url": details.url,
        "canonical_url": canonical_url(details.url),
        "language": details.language,
        "created_by": actor,
    }


def note_made(work: UnitOfWork, table: str, made: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """Note the making of rows, so that history shows it and undo puts them into the bin."""
    owner = f"{table}_id"
    work.note_made(
        {"table": table, "row_id": row_id, "before": None, "after": dict(values), owner: row_id}
        for row_id, values in made
    )
    work.touch_everything()


def add_sources(
    work: UnitOfWork, sources: Sequence[Columns], files: Sequence[Sequence[Columns]]
) -> list[int]:
    """Add sources, each with the names and hashes of files that are elsewhere; returns their ids in order."""
    ids = add_rows(work, SourceRow, sources)
    note_made(work, "source", [(i, {"title": row["title"]}) for i, row in zip(ids, sources, strict=True)])
    held = [(row_id, file) for row_id, several in zip(ids, files, strict=True) for file in several]
    add_rows(work, AttachmentRow, [{**file, "source_id": row_id, "file_id": None} for row_id, file in held])
    return ids


def add_links(work: UnitOfWork, links: Sequence[Columns]) -> None:
    """Add evidence, noted whole, so that undo takes the links back before their sources."""
    ids = add_rows(work, EvidenceRow, links)
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
    work: UnitOfWork, claims: Sequence[tuple[int, Mapping[str, Any], Sequence[str], Sequence[str]]]
) -> None:
    """Write the search text of new claims: id, columns, other wordings, titles of the articles."""
    add_texts(
        work.session,
        [
            text_values(
                claim_id,
                values["statement"],
                said_by(values.get("speaker", ""), values.get("place", "")),
                values.get("review_title") or "",
                titles,
                values.get("language", ""),
                others,
                work.stems,
            )
            for claim_id, values, others, titles in claims
        ],
    )
    signed = [(one, values["statement"], values.get("review_title") or "") for one, values, _, _ in claims]
    add_signatures(work.session, work.signing, signed)
