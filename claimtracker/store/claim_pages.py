"""Claims by the page: filtered, sorted, counted; made for tables of a million rows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import ClaimQuery, ClaimRow, ClaimSort, Progress
from claimtracker.domain.facets import FacetCounts
from claimtracker.domain.find_parse import parse
from claimtracker.domain.find_terms import AllOf, Term, Words
from claimtracker.domain.progress import SecondOutcome
from claimtracker.domain.verdicts import VOID, VerdictClass
from claimtracker.domain.views import Facets
from claimtracker.domain.words import typed_words
from claimtracker.store.appearances import article_titles
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.base import NOTHING
from claimtracker.store.claim_facets import facet_counts, narrowed
from claimtracker.store.claim_find import condition
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.word_matches import count_matching, match_of
from claimtracker.store.wording_models import ClaimTagRow

_ORDERS: dict[ClaimSort, tuple[Any, ...]] = {
    ClaimSort.PLACE: (ClaimTable.id,),
    ClaimSort.STATEMENT: (ClaimTable.statement_key, ClaimTable.id),
    ClaimSort.SPEAKER: (ClaimTable.speaker, ClaimTable.id),
    ClaimSort.PROGRESS: (ClaimTable.progress, ClaimTable.id),
    ClaimSort.VERDICT: (ClaimTable.look, ClaimTable.verdict_label, ClaimTable.id),
    ClaimSort.SOURCES: (ClaimTable.source_count, ClaimTable.id),
    ClaimSort.CHECKER: (ClaimTable.checker, ClaimTable.id),
    ClaimSort.DUE: (ClaimTable.due, ClaimTable.id),
    ClaimSort.UPDATED: (ClaimTable.updated_at, ClaimTable.id),
}
_ROW = (
    ClaimTable.id,
    ClaimTable.statement,
    ClaimTable.speaker,
    ClaimTable.progress,
    ClaimTable.verdict_label,
    ClaimTable.look,
    ClaimTable.source_count,
    ClaimTable.checker,
    ClaimTable.due,
    ClaimTable.updated_at,
    ClaimTable.second_outcome,
    ClaimTable.rating,
)


def count(session: Session, query: ClaimQuery) -> int:
    """Return how many claims the query finds."""
    if session.get_bind().dialect.name == "sqlite" and query == _words_alone(query):
        match = match_of(session, _term(query))
        if match:
            return count_matching(session, match)
    counted = select(func.count()).select_from(ClaimTable).where(_where(session, query))
    return session.scalar(counted) or 0


def page(session: Session, query: ClaimQuery, offset: int, limit: int) -> list[ClaimRow]:
    """Return one page of the claims the query finds."""
    numbers = numbers_in(session, query.article_id, query.in_bin) if query.article_id else {}
    if query.article_id and query.sort is ClaimSort.PLACE:
        return _page_by_place(session, query, numbers, offset, limit)
    rows = select(*_ROW).where(_where(session, query))
    found = session.execute(_ordered(rows, query, offset, limit)).all()
    return _rows(session, found, numbers)


def ids(session: Session, query: ClaimQuery) -> list[int]:
    """Return the ids of all claims the query finds, in its order."""
    if query.article_id and query.sort is ClaimSort.PLACE:
        return _ids_by_place(session, query, numbers_in(session, query.article_id, query.in_bin))
    found = select(ClaimTable.__table__.c.id).where(_where(session, query))
    if query.sort is ClaimSort.PLACE:
        # The numbers are sorted here: asked for in their order, SQLite reads the whole table, not an index.
        return sorted(session.scalars(found), reverse=query.descending)
    return list(session.scalars(_ordered(found, query, 0, -1)))


def numbers_in(session: Session, article_id: int, in_bin: bool = False) -> dict[int, int]:
    """Return the number of each claim in the article's current revision: its place in the text."""
    here = ClaimTable.deleted_at.is_not(None) if in_bin else ClaimTable.deleted_at.is_(None)
    query = (
        select(HighlightRow.claim_id)
        .join(ArticleRow, ArticleRow.current_revision_id == HighlightRow.revision_id)
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(ArticleRow.id == article_id, here)
        .group_by(HighlightRow.claim_id)
        .order_by(func.min(HighlightRow.start), func.min(HighlightRow.id))
    )
    return {claim_id: number for number, claim_id in enumerate(session.scalars(query), 1)}


def facets(session: Session, limit: int = 200) -> Facets:
    """Return the values claims can be filtered by, most frequent first."""

    def values(column: Any) -> tuple[str, ...]:
        query = (
            select(column)
            .where(ClaimTable.deleted_at.is_(None), column > NOTHING)
            .group_by(column)
            .order_by(func.count().desc(), column)
            .limit(limit)
        )
        return tuple(session.scalars(query))

    return Facets(
        verdicts=values(ClaimTable.verdict_label),
        progress=tuple(step.value for step in Progress),
        speakers=values(ClaimTable.speaker),
        checkers=values(ClaimTable.checker),
        readers=values(ClaimTable.second_reader),
        tags=tuple(
            session.scalars(
                select(ClaimTagRow.name)
                .group_by(ClaimTagRow.name)
                .order_by(func.count().desc(), ClaimTagRow.name)
                .limit(limit)
            )
        ),
    )


def counts_of(session: Session, query: ClaimQuery, facet: str, typed: str = "") -> FacetCounts:
    """Return the values of one facet with how many claims each has, under everything else that is chosen."""
    others = tuple(pair for pair in query.facets if pair[0] != facet)
    chosen = [value for name, value in query.facets if name == facet]
    wanted = replace(query, facets=others)
    everything = wanted == ClaimQuery(sort=wanted.sort, descending=wanted.descending)
    where = None if everything else _where(session, wanted)
    return facet_counts(session, facet, where, chosen, typed)


def _page_by_place(
    session: Session, query: ClaimQuery, numbers: dict[int, int], offset: int, limit: int
) -> list[ClaimRow]:
    part = _ids_by_place(session, query, numbers)[offset : offset + limit]
    found = {row.id: row for row in session.execute(select(*_ROW).where(ClaimTable.id.in_(part)))}
    return _rows(session, [found[claim_id] for claim_id in part], numbers)


def _ids_by_place(session: Session, query: ClaimQuery, numbers: dict[int, int]) -> list[int]:
    chosen = set(session.scalars(select(ClaimTable.id).where(_where(session, query))))
    order = [claim_id for claim_id in numbers if claim_id in chosen]
    return order[::-1] if query.descending else order


def _ordered(statement: Any, query: ClaimQuery, offset: int, limit: int) -> Any:
    columns = _ORDERS[query.sort]
    order = [column.desc() for column in columns] if query.descending else list(columns)
    statement = statement.order_by(*order).offset(offset)
    return statement if limit < 0 else statement.limit(limit)


def _where(session: Session, query: ClaimQuery) -> ColumnElement[bool]:
    put_away = ClaimTable.deleted_at.is_not(None) if query.in_bin else ClaimTable.deleted_at.is_(None)
    conditions: list[ColumnElement[bool]] = [put_away]
    for column, value in (
        (ClaimTable.verdict_label, query.verdict),
        (ClaimTable.progress, query.progress),
        (ClaimTable.speaker, query.speaker),
        (ClaimTable.checker, query.checker),
    ):
        if value:
            conditions.append(column == value)
    if query.article_id:
        here = (
            select(HighlightRow.claim_id)
            .join(ArticleRow, ArticleRow.current_revision_id == HighlightRow.revision_id)
            .where(ArticleRow.id == query.article_id)
        )
        conditions.append(ClaimTable.id.in_(here))
    conditions += narrowed(session, query.facets)
    term = _term(query)
    if term != AllOf():
        conditions.append(condition(session, term))
    return and_(*conditions)


def _term(query: ClaimQuery) -> Term:
    found = parse(query.find)
    words = tuple(typed_words(query.text))
    if not words:
        return found
    return Words(words) if found == AllOf() else AllOf((Words(words), found))


def _words_alone(query: ClaimQuery) -> ClaimQuery:
    return ClaimQuery(text=query.text, find=query.find, sort=query.sort, descending=query.descending)


def _rows(session: Session, found: Sequence[Any], numbers: dict[int, int]) -> list[ClaimRow]:
    titles = article_titles(session, [row.id for row in found])
    return [
        ClaimRow(
            id=row.id,
            number=numbers.get(row.id, 0),
            statement=row.statement,
            speaker=row.speaker,
            progress=Progress(row.progress),
            verdict_label=row.verdict_label,
            look=VerdictClass(row.look),
            source_count=row.source_count,
            checker=row.checker,
            article_title=titles.get(row.id, ""),
            due=row.due,
            updated_at=row.updated_at,
            returned=row.second_outcome == SecondOutcome.RETURNED,
            void=row.rating == VOID,
        )
        for row in found
    ]
