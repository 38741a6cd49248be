"""Counts for the desk place, made by the database; every query has an index that holds all it reads.

A partial index is used only when its condition stands in the query as it stands in the index: hence
the written-out empty text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import nsmallest
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal_column, select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import Progress
from claimtracker.domain.verdicts import VOID
from claimtracker.store import appearances
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.base import NOTHING
from claimtracker.store.check_models import SightingRow
from claimtracker.store.claim_find import DONE
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.judged_claims import Split

OPEN_STEPS = tuple(step.value for step in Progress if step not in DONE)
_LIVE = ClaimTable.deleted_at.is_(None)
_JUDGED = ClaimTable.verdict_at.is_not(None)
_FIRST_LOOK = 500


def due_by_checker(session: Session, today: date, days: int) -> list[tuple[str, str, int]]:
    """Return checker, due day and number of open claims that are overdue or due in so many days."""
    end = (today + timedelta(days=days + 1)).isoformat()
    query = (
        select(ClaimTable.checker, ClaimTable.due, func.count())
        .where(
            _LIVE,
            ClaimTable.progress.in_(OPEN_STEPS),
            ClaimTable.due > NOTHING,
            ClaimTable.due < end,
        )
        .group_by(ClaimTable.checker, ClaimTable.due)
    )
    return [(checker, due[:10], count) for checker, due, count in session.execute(query)]


@dataclass(frozen=True, slots=True)
class DueArticle:
    """An article with a due day, and how many claims its current draft has, all and open ones."""

    id: int
    revision_id: int
    title: str
    mode: str
    due: str
    claims: int
    open: int


def due_articles(session: Session, today: date, days: int) -> list[DueArticle]:
    """Return the articles whose due day is past or comes in so many days, done or not."""
    end = (today + timedelta(days=days + 1)).isoformat()
    due = and_(ArticleRow.deleted_at.is_(None), ArticleRow.due != "", ArticleRow.due < end)
    here = (
        select(HighlightRow.revision_id, HighlightRow.claim_id)
        .join(ArticleRow, ArticleRow.current_revision_id == HighlightRow.revision_id)
        .where(due)
        .distinct()
        .subquery()
    )
    columns = (
        ArticleRow.id,
        ArticleRow.current_revision_id,
        ArticleRow.title,
        ArticleRow.mode,
        ArticleRow.due,
    )
    opened = func.sum(case((ClaimTable.progress.in_(OPEN_STEPS), 1), else_=0))
    query = (
        select(*columns, func.count(ClaimTable.id), opened)
        .outerjoin(here, here.c.revision_id == ArticleRow.current_revision_id)
        .outerjoin(ClaimTable, and_(ClaimTable.id == here.c.claim_id, _LIVE))
        .where(due)
        .group_by(*columns)
    )
    return [
        DueArticle(one, revision, title, mode, day[:10], claims, int(left))
        for one, revision, title, mode, day, claims, left in session.execute(query)
    ]


def waiting_by_checker(session: Session) -> dict[str, int]:
    """Return how many claims wait for an answer, by checker."""
    return _by(session, ClaimTable.checker, ClaimTable.progress == Progress.WAITING.value)


def unread_by_reader(session: Session) -> dict[str, int]:
    """Return how many checked claims their named second reader has not read yet; withdrawn ones need none."""
    return _by(
        session,
        ClaimTable.second_reader,
        ClaimTable.second_reader > NOTHING,
        ClaimTable.second_outcome == "",
        ClaimTable.progress == Progress.CHECKED.value,
        ClaimTable.rating != VOID,
    )


def returned_by_checker(session: Session) -> dict[str, int]:
    """Return how many claims the second reader gave back that are open still, by checker."""
    return _by(
        session,
        ClaimTable.checker,
        ClaimTable.second_reader > NOTHING,
        ClaimTable.second_outcome == "returned",
        ClaimTable.progress.in_(OPEN_STEPS),
    )


def stale(session: Session, today: date) -> int:
    """Return how many claims should have been checked again by today; nobody checks a void verdict again."""
    due = (ClaimTable.recheck_on > NOTHING, ClaimTable.recheck_on <= today.isoformat())
    conditions = (_LIVE, *due, ClaimTable.rating != VOID)
    return session.scalar(select(func.count()).select_from(ClaimTable).where(*conditions)) or 0


def first_verdict(session: Session) -> datetime | None:
    """Return when the earliest verdict that stands was given."""
    return session.scalar(select(func.min(ClaimTable.verdict_at)).where(_LIVE, _JUDGED))


def by_speaker(session: Session, since: datetime | None, most: int) -> tuple[list[Split], int]:
    """Return the verdicts of the speakers with the most, by class, and how many speakers there are.

    Unknown speakers are left out. The classes of thousands of speakers that nobody sees are not counted.
    """
    speaker = ClaimTable.speaker
    totals = (
        select(speaker, func.count())
        .where(_LIVE, _JUDGED, speaker > NOTHING, *_since(since))
        .group_by(speaker)
    )
    found = session.execute(totals).all()
    first = [name for name, _ in nsmallest(most, found, key=lambda one: (-one[1], one[0]))]
    return _split(session, speaker, since, speaker > NOTHING, speaker.in_(first)), len(found)


def by_problem(session: Session, since: datetime | None) -> list[Split]:
    """Return how many verdicts of each class there are, by the kind of error that was found."""
    return _split(session, ClaimTable.problem_type, since, ClaimTable.problem_type > NOTHING)


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
