"""Counts for the desk place, made by the database; every query has an index that holds all it reads.

A partial index is used only when its condition stands in the query as it stands in the index: hence
the written-out empty text.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, literal, literal_column, select, union_all
from sqlalchemy.orm import Session

from claimtracker.domain.claims import Progress
from claimtracker.store import appearances
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_find import DONE
from claimtracker.store.claim_models import ClaimTable, HighlightRow, SightingRow

Split = tuple[str, str, int]
"""A name, a class of verdict, and how many claims have both."""
OPEN_STEPS = tuple(step.value for step in Progress if step not in DONE)
_NOTHING: Any = literal_column("''")
_LIVE = ClaimTable.deleted_at.is_(None)
_JUDGED = ClaimTable.verdict_at.is_not(None)
_ARTICLES = select(ArticleRow.id, ArticleRow.section, ArticleRow.outlet).where(
    ArticleRow.deleted_at.is_(None)
)
_FIRST_LOOK = 500


def due_by_checker(session: Session, today: date, days: int) -> list[tuple[str, str, int]]:
    """Return checker, due day and number of open claims that are overdue or due in so many days."""
    end = (today + timedelta(days=days + 1)).isoformat()
    query = (
        select(ClaimTable.checker, ClaimTable.due, func.count())
        .where(
            _LIVE,
            ClaimTable.progress.in_(OPEN_STEPS),
            ClaimTable.due > _NOTHING,
            ClaimTable.due < end,
        )
        .group_by(ClaimTable.checker, ClaimTable.due)
    )
    return [(checker, due[:10], count) for checker, due, count in session.execute(query)]


def waiting_by_checker(session: Session) -> dict[str, int]:
    """Return how many claims wait for an answer, by checker."""
    return _by(session, ClaimTable.checker, ClaimTable.progress == Progress.WAITING.value)


def unread_by_reader(session: Session) -> dict[str, int]:
    """Return how many checked claims their named second reader has not read yet."""
    return _by(
        session,
        ClaimTable.second_reader,
        ClaimTable.second_reader > _NOTHING,
        ClaimTable.second_outcome == "",
        ClaimTable.progress == Progress.CHECKED.value,
    )


def returned_by_checker(session: Session) -> dict[str, int]:
    """Return how many claims the second reader gave back that are open still, by checker."""
    return _by(
        session,
        ClaimTable.checker,
        ClaimTable.second_reader > _NOTHING,
        ClaimTable.second_outcome == "returned",
        ClaimTable.progress.in_(OPEN_STEPS),
    )


def stale(session: Session, today: date) -> int:
    """Return how many claims should have been checked again by today."""
    conditions = (_LIVE, ClaimTable.recheck_on > _NOTHING, ClaimTable.recheck_on <= today.isoformat())
    return session.scalar(select(func.count()).select_from(ClaimTable).where(*conditions)) or 0


def first_verdict(session: Session) -> datetime | None:
    """Return when the earliest verdict that stands was given."""
    return session.scalar(select(func.min(ClaimTable.verdict_at)).where(_LIVE, _JUDGED))


def by_time(session: Session, spans: Sequence[tuple[datetime, datetime]]) -> list[dict[str, int]]:
    """Return, for each span of time, how many verdicts of each class were given in it."""
    each = [
        select(literal(number), ClaimTable.look, func.count())
        .where(_LIVE, _JUDGED, ClaimTable.verdict_at >= first, ClaimTable.verdict_at < end)
        .group_by(ClaimTable.look)
        for number, (first, end) in enumerate(spans)
    ]
    found: list[dict[str, int]] = [{} for _ in spans]
    if each:
        for number, look, count in session.execute(union_all(*each)):
            found[number][look] = count
    return found


def by_speaker(session: Session, since: datetime | None) -> list[Split]:
    """Return how many verdicts of each class there are, by speaker; unknown speakers are left out."""
    return _split(session, ClaimTable.speaker, since, ClaimTable.speaker > _NOTHING)


def by_problem(session: Session, since: datetime | None) -> list[Split]:
    """Return how many verdicts of each class there are, by the kind of error that was found."""
    return _split(session, ClaimTable.problem_type, since, ClaimTable.problem_type > _NOTHING)


def by_article(session: Session, since: datetime | None) -> tuple[list[Split], list[Split]]:
    """Return how many verdicts of each class there are, by section and by outlet of their articles.

    Claims are counted once for each section and outlet, in however many of its articles they stand.
    """
    articles = {row.id: row for row in session.execute(_ARTICLES)}
    sections: Counter[tuple[str, str]] = Counter()
    outlets: Counter[tuple[str, str]] = Counter()
    several: dict[tuple[int, str], set[int]] = {}
    for article_id, look, count, claim_id in session.execute(_in_articles(since)):
        if article_id not in articles:
            continue
        if claim_id:
            several.setdefault((claim_id, look), set()).add(article_id)
        else:
            sections[articles[article_id].section, look] += count
            outlets[articles[article_id].outlet, look] += count
    for (_, look), there in several.items():
        sections.update((name, look) for name in {articles[one].section for one in there})
        outlets.update((name, look) for name in {articles[one].outlet for one in there})
    return _as_splits(sections), _as_splits(outlets)


def _in_articles(since: datetime | None) -> Any:
    """Return the query for claims by their only article, and one by one for those that stand in several."""
    judged = _judged(since)
    first, last = func.min(HighlightRow.article_id), func.max(HighlightRow.article_id)
    placed = (
        select(judged.c.id, judged.c.look, first.label("first"), last.label("last"))
        .select_from(judged)
        .join(HighlightRow, HighlightRow.claim_id == judged.c.id)
        .group_by(judged.c.id, judged.c.look)
        .cte("placed")
        .prefix_with("MATERIALIZED")
    )
    only = (
        select(placed.c.first, placed.c.look, func.count(), literal(0))
        .where(placed.c.first == placed.c.last)
        .group_by(placed.c.first, placed.c.look)
    )
    several = (
        select(HighlightRow.article_id, placed.c.look, literal(1), placed.c.id)
        .select_from(placed)
        .join(HighlightRow, HighlightRow.claim_id == placed.c.id)
        .where(placed.c.first != placed.c.last)
    )
    return union_all(only, several)


def _judged(since: datetime | None) -> Any:
    query = select(ClaimTable.id, ClaimTable.look).where(_LIVE, _JUDGED, *_since(since))
    return query.cte("judged").prefix_with("MATERIALIZED")


def _as_splits(counted: Counter[tuple[str, str]]) -> list[Split]:
    return [(name, look, count) for (name, look), count in counted.items() if name and count]


def repeated(session: Session, most: int) -> list[tuple[int, int]]:
    """Return the claims that were made most often and how often, more than once each."""
    bound: dict[int, int] = {}
    for claim_id, count in _places(session):
        bound[claim_id] = bound.get(claim_id, 0) + count
    # A claim in one article alone is not among the places: it may be one more.
    ranked = sorted(bound, key=lambda claim_id: (-bound[claim_id], claim_id))
    taken = _FIRST_LOOK
    while True:
        seen = _live_times(session, ranked[:taken])
        best = sorted(seen.items(), key=lambda item: (-item[1], item[0]))[:most]
        rest = bound[ranked[taken]] + 1 if taken < len(ranked) else 0
        if not rest or (len(best) == most and best[-1][1] >= rest):
            return [(claim_id, times) for claim_id, times in best if times > 1]
        taken *= 4


def _places(session: Session) -> list[tuple[int, int]]:
    several = func.count() > 1
    queries = (
        select(HighlightRow.claim_id, func.count()).group_by(HighlightRow.claim_id).having(several),
        select(SightingRow.claim_id, func.count()).group_by(SightingRow.claim_id),
        select(ClaimTable.id, ClaimTable.seen_elsewhere).where(
            ClaimTable.seen_elsewhere > literal_column("0"), _LIVE
        ),
    )
    return [(claim_id, count) for query in queries for claim_id, count in session.execute(query)]


def _live_times(session: Session, claim_ids: Sequence[int]) -> dict[int, int]:
    live = set(session.scalars(select(ClaimTable.id).where(ClaimTable.id.in_(claim_ids), _LIVE)))
    return appearances.times_seen(session, sorted(live)) if live else {}


def _by(session: Session, column: Any, *conditions: ColumnElement[bool]) -> dict[str, int]:
    query = select(column, func.count()).where(_LIVE, *conditions).group_by(column)
    return dict(session.execute(query).all())


def _split(
    session: Session, column: Any, since: datetime | None, *conditions: ColumnElement[bool]
) -> list[Split]:
    query = (
        select(column, ClaimTable.look, func.count())
        .where(_LIVE, _JUDGED, *conditions, *_since(since))
        .group_by(column, ClaimTable.look)
    )
    return [(name, look, count) for name, look, count in session.execute(query)]


def _since(since: datetime | None) -> list[ColumnElement[bool]]:
    return [ClaimTable.verdict_at >= since] if since is not None else []
