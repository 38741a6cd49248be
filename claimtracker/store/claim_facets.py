"""Claims narrowed by facets, and how many claims each value of a facet has."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, false, func, not_, or_, select
from sqlalchemy.orm import Session

from claimtracker.domain.facets import NONE, ORDER, FacetCount, FacetCounts, label_of
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_find import DONE, of_sources, overdue
from claimtracker.store.claim_models import ClaimTable, ClaimTagRow, HighlightRow
from claimtracker.store.name_lists import among, fitting
from claimtracker.store.source_models import EvidenceRow, SourceRow

Condition = ColumnElement[bool]
MOST_VALUES = 200
_COLUMNS: dict[str, Any] = {
    "verdict": ClaimTable.verdict_label,
    "progress": ClaimTable.progress,
    "checker": ClaimTable.checker,
    "speaker": ClaimTable.speaker,
}


def narrowed(session: Session, chosen: Iterable[tuple[str, str]]) -> list[Condition]:
    """Return a condition for each facet that values were chosen of: any of them."""
    values: dict[str, list[str]] = {}
    for facet, value in chosen:
        values.setdefault(facet, []).append(value)
    return [_any_of(session, facet, wanted) for facet, wanted in values.items()]


def facet_counts(
    session: Session, facet: str, where: Condition, chosen: Sequence[str] = (), typed: str = ""
) -> FacetCounts:
    """Return the values that claims under this condition have, each with how many.

    ``chosen`` values are there even when no claim has them. With ``typed`` only values that fit it.
    """
    found = _counted(session, facet, where)
    for value in chosen:
        found.setdefault(value, 0)
    labels = _labels(session, facet, found)
    if typed.strip():
        fit = set(fitting(set(labels.values()), typed, whole=False))
        found = {value: count for value, count in found.items() if labels[value] in fit}
    fixed = ORDER.get(facet)
    if fixed is not None:
        ranked = sorted(found, key=lambda value: fixed.index(value) if value in fixed else len(fixed))
    else:
        ranked = sorted(found, key=lambda value: (value not in chosen, -found[value], labels[value]))
    shown = ranked[:MOST_VALUES]
    counts = tuple(FacetCount(value, labels[value], found[value]) for value in shown)
    return FacetCounts(facet, counts, len(ranked) - len(shown))


def _counted(session: Session, facet: str, where: Condition) -> dict[str, int]:
    if facet in _COLUMNS:
        column = _COLUMNS[facet]
        return _grouped(session, select(column, func.count()).where(where).group_by(column))
    if facet == "tag":
        tagged = select(ClaimTagRow.name, func.count()).join(
            ClaimTable, ClaimTable.id == ClaimTagRow.claim_id
        )
        return _grouped(session, tagged.where(where).group_by(ClaimTagRow.name))
    if facet == "article":
        return _articles(session, where)
    if facet == "stance":
        query = (
            select(EvidenceRow.stance, func.count(func.distinct(EvidenceRow.claim_id)))
            .join(ClaimTable, ClaimTable.id == EvidenceRow.claim_id)
            .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
            .where(where, SourceRow.deleted_at.is_(None))
            .group_by(EvidenceRow.stance)
        )
        return _grouped(session, query)
    if facet == "source":
        return _sources(session, where)
    bucket = _due_bucket(date.today())
    return _grouped(session, select(bucket, func.count()).where(where).group_by(bucket))


def _grouped(session: Session, query: Any) -> dict[str, int]:
    return {str(value): number for value, number in session.execute(query) if number}


def _articles(session: Session, where: Condition) -> dict[str, int]:
    query = (
        select(HighlightRow.article_id, func.count(func.distinct(HighlightRow.claim_id)))
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(where, ArticleRow.deleted_at.is_(None))
        .group_by(HighlightRow.article_id)
    )
    found = _grouped(session, query)
    loose = session.scalar(select(func.count()).select_from(ClaimTable).where(where, not_(_in_an_article())))
    return found | ({NONE: loose} if loose else {})


def _sources(session: Session, where: Condition) -> dict[str, int]:
    total = select(func.count()).select_from(ClaimTable)
    without = session.scalar(total.where(where, ClaimTable.source_count == 0)) or 0
    with_some = session.scalar(total.where(where, ClaimTable.source_count > 0)) or 0
    primary = (
        session.scalar(
            select(func.count(func.distinct(EvidenceRow.claim_id)))
            .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
            .join(ClaimTable, ClaimTable.id == EvidenceRow.claim_id)
            .where(where, SourceRow.primary.is_(True), SourceRow.deleted_at.is_(None))
        )
        or 0
    )
    found = {NONE: without, "secondary": with_some - primary, "primary": primary}
    return {value: number for value, number in found.items() if number}


def _labels(session: Session, facet: str, values: Iterable[str]) -> dict[str, str]:
    labels = {value: label_of(facet, value) for value in values}
    if facet == "article":
        ids = [int(value) for value in labels if value]
        query = select(ArticleRow.id, ArticleRow.title).where(among(session, ArticleRow.id, ids))
        labels |= {str(article_id): title for article_id, title in session.execute(query)}
    return labels


def _any_of(session: Session, facet: str, values: list[str]) -> Condition:
    if facet in _COLUMNS:
        return among(session, _COLUMNS[facet], values)
    each = {"due": _due, "source": _source}.get(facet)
    if each is not None:
        return or_(*(each(value) for value in values))
    if facet == "tag":
        return ClaimTable.id.in_(select(ClaimTagRow.claim_id).where(ClaimTagRow.name.in_(values)))
    if facet == "stance":
        return of_sources(EvidenceRow.stance.in_(values))
    here = [int(value) for value in values if value.isdecimal()]
    inside = ClaimTable.id.in_(select(HighlightRow.claim_id).where(HighlightRow.article_id.in_(here)))
    return or_(inside, not_(_in_an_article())) if NONE in values else inside


def _in_an_article() -> Condition:
    return exists(
        select(HighlightRow.id)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id == ClaimTable.id, ArticleRow.deleted_at.is_(None))
    )


def _due(value: str) -> Condition:
    return _due_bucket(date.today()) == value  # type: ignore[no-any-return]


def _due_bucket(today: date) -> Any:
    day = func.substr(ClaimTable.due, 1, 10)
    sunday = today + timedelta(days=6 - today.weekday())
    return case(
        (ClaimTable.due == "", NONE),
        (overdue(today), "overdue"),
        (and_(day < today.isoformat(), ClaimTable.progress.in_(DONE)), "past"),
        (day == today.isoformat(), "today"),
        (day <= sunday.isoformat(), "week"),
        else_="later",
    )


def _source(value: str) -> Condition:
    if value == NONE:
        return ClaimTable.source_count == 0
    primary = of_sources(SourceRow.primary.is_(True))
    secondary = and_(ClaimTable.source_count > 0, not_(primary))
    return {"primary": primary, "secondary": secondary}.get(value, false())
