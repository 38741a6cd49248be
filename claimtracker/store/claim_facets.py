"""Claims narrowed by facets, and how many claims each value of a facet has."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, not_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from claimtracker.domain.facets import NONE, ORDER, FacetCount, FacetCounts, label_of
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_find import DONE, of_sources
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.name_lists import AnyColumn, among, fitting
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.wording_models import ClaimTagRow

Condition = ColumnElement[bool]
MOST_VALUES = 200
_COLUMNS: dict[str, AnyColumn] = {
    "verdict": ClaimTable.verdict_label,
    "progress": ClaimTable.progress,
    "checker": ClaimTable.checker,
    "speaker": ClaimTable.speaker,
    "reader": ClaimTable.second_reader,
    "problem": ClaimTable.problem_type,
    # A rating by itself says too little: “False” stands on several scales.
    "rating": ClaimTable.scale.concat(" ").concat(ClaimTable.rating),
}
_OF_ARTICLE = {
    "section": ArticleRow.section,
    "outlet": ArticleRow.outlet,
}


def narrowed(session: Session, chosen: Iterable[tuple[str, str]]) -> list[Condition]:
    """Return a condition for each facet that values were chosen of: any of them."""
    values: dict[str, list[str]] = {}
    for facet, value in chosen:
        values.setdefault(facet, []).append(value)
    return [_any_of(session, facet, wanted) for facet, wanted in values.items()]


def facet_counts(
    session: Session, facet: str, where: Condition | None, chosen: Sequence[str] = (), typed: str = ""
) -> FacetCounts:
    """Return the values that claims under this condition have, each with how many.

    Without a condition every claim outside the bin counts, from indexes alone where that can be.
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


def _counted(session: Session, facet: str, where: Condition | None) -> dict[str, int]:
    if facet in _COLUMNS:
        column = _COLUMNS[facet]
        return _grouped(session, select(column, func.count()).where(_live(where)).group_by(column))
    if facet == "due":
        return _dues(session, where)
    if facet == "source":
        return _sources(session, where)
    if facet == "article":
        return _articles(session, where)
    if facet == "tag":
        tagged = select(ClaimTagRow.name, func.count()).where(_owned(ClaimTagRow.claim_id, where))
        return _grouped(session, tagged.group_by(ClaimTagRow.name))
    stances = (
        select(EvidenceRow.stance, func.count(func.distinct(EvidenceRow.claim_id)))
        .where(_owned(EvidenceRow.claim_id, where), _standing(EvidenceRow.source_id))
        .group_by(EvidenceRow.stance)
    )
    return _grouped(session, stances)


def _live(where: Condition | None) -> Condition:
    return ClaimTable.deleted_at.is_(None) if where is None else where


def _owned(owner: InstrumentedAttribute[int], where: Condition | None) -> Condition:
    # Of the few claims in the bin, not of every claim: then the counts come from one index.
    if where is None:
        return owner.not_in(select(ClaimTable.id).where(ClaimTable.deleted_at.is_not(None)))
    return owner.in_(select(ClaimTable.id).where(where))


def _standing(source: InstrumentedAttribute[int]) -> Condition:
    return source.not_in(select(SourceRow.id).where(SourceRow.deleted_at.is_not(None)))


def _grouped(session: Session, query: Any) -> dict[str, int]:
    return {str(value): number for value, number in session.execute(query) if number}


def _total(session: Session, *conditions: Condition) -> int:
    return session.scalar(select(func.count()).select_from(ClaimTable).where(*conditions)) or 0


def _dues(session: Session, where: Condition | None) -> dict[str, int]:
    today = date.today()
    days = select(ClaimTable.due, func.count()).where(_live(where)).group_by(ClaimTable.due)
    found: dict[str, int] = {}
    for due, number in session.execute(days):
        bucket = _bucket(due[:10], today)
        found[bucket] = found.get(bucket, 0) + number
    if before := found.get("past", 0):
        done = _total(session, _live(where), ClaimTable.due != "", *_past(today), _done())
        found |= {"past": done, "overdue": before - done}
    return {value: number for value, number in found.items() if number}


def _articles(session: Session, where: Condition | None) -> dict[str, int]:
    binned = select(ArticleRow.id).where(ArticleRow.deleted_at.is_not(None))
    here = (_owned(HighlightRow.claim_id, where), HighlightRow.article_id.not_in(binned))
    each = select(HighlightRow.article_id, func.count(func.distinct(HighlightRow.claim_id)))
    found = _grouped(session, each.where(*here).group_by(HighlightRow.article_id))
    inside = session.scalar(select(func.count(func.distinct(HighlightRow.claim_id))).where(*here)) or 0
    loose = _total(session, _live(where)) - inside
    return found | ({NONE: loose} if loose else {})


def _sources(session: Session, where: Condition | None) -> dict[str, int]:
    without = _total(session, _live(where), ClaimTable.source_count == 0)
    primary_ones = select(SourceRow.id).where(SourceRow.primary.is_(True), SourceRow.deleted_at.is_(None))
    resting = select(func.count(func.distinct(EvidenceRow.claim_id))).where(
        EvidenceRow.source_id.in_(primary_ones), _owned(EvidenceRow.claim_id, where)
    )
    primary = session.scalar(resting) or 0
    secondary = _total(session, _live(where)) - without - primary
    found = {NONE: without, "secondary": secondary, "primary": primary}
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
    if facet == "class":
        return and_(ClaimTable.look.in_(values), ClaimTable.verdict_at.is_not(None))
    if facet in _OF_ARTICLE:
        return ClaimTable.id.in_(
            select(HighlightRow.claim_id)
            .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
            .where(_OF_ARTICLE[facet].in_(values), ArticleRow.deleted_at.is_(None))
        )
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
    today = date.today()
    day = func.substr(ClaimTable.due, 1, 10)
    dated = ClaimTable.due != ""
    conditions: dict[str, tuple[Condition, ...]] = {
        NONE: (ClaimTable.due == "",),
        "overdue": (dated, *_past(today), not_(_done())),
        "past": (dated, *_past(today), _done()),
        "today": (day == today.isoformat(),),
        "week": (day > today.isoformat(), day <= _sunday(today)),
        "later": (day > _sunday(today),),
    }
    return and_(*conditions[value]) if value in conditions else false()


def _past(today: date) -> tuple[Condition, ...]:
    return (func.substr(ClaimTable.due, 1, 10) < today.isoformat(),)


def _done() -> Condition:
    return ClaimTable.progress.in_(DONE)


def _sunday(today: date) -> str:
    return (today + timedelta(days=6 - today.weekday())).isoformat()


def _bucket(day: str, today: date) -> str:
    if not day:
        return NONE
    if day < today.isoformat():
        return "past"
    if day == today.isoformat():
        return "today"
    return "week" if day <= _sunday(today) else "later"


def _source(value: str) -> Condition:
    if value == NONE:
        return ClaimTable.source_count == 0
    primary = of_sources(SourceRow.primary.is_(True))
    secondary = and_(ClaimTable.source_count > 0, not_(primary))
    return {"primary": primary, "secondary": secondary}.get(value, false())
