"""The list of articles: each with its claims counted by state."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import SecondOutcome
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow

_ARTICLE, _REVISION = ArticleRow.__table__.c, RevisionRow.__table__.c
_HIGHLIGHT, _CLAIM = HighlightRow.__table__.c, ClaimTable.__table__.c


def summaries(session: Session, limit: int = 500) -> list[ArticleSummary]:
    """Return the articles on the desk, latest first, with their claims counted by state."""
    query = (
        select(
            *(_ARTICLE.id, _ARTICLE.title, _ARTICLE.outlet, _ARTICLE.due, _ARTICLE.mode),
            *(_ARTICLE.current_revision_id, _REVISION.number),
        )
        .outerjoin(RevisionRow.__table__, _REVISION.id == _ARTICLE.current_revision_id)
        .where(_ARTICLE.deleted_at.is_(None))
        .order_by(_ARTICLE.created_at.desc(), _ARTICLE.id.desc())
        .limit(limit)
    )
    rows = session.execute(query).all()
    here = [row.current_revision_id for row in rows]
    tallies, returned = _tallies(session, here)
    return [
        _summary(
            row,
            tallies.get(row.current_revision_id, []),
            returned.get(row.current_revision_id, 0),
        )
        for row in rows
    ]


def _summary(row: Any, tally: list[tuple[str, int]], returned: int) -> ArticleSummary:
    return ArticleSummary(
        id=row.id,
        title=row.title,
        outlet=row.outlet,
        due=row.due,
        revision_number=row.number or 0,
        mode=Mode(row.mode),
        claim_count=sum(count for _, count in tally),
        tally=tuple(tally),
        returned=returned,
    )


def _tallies(
    session: Session, revision_ids: Sequence[int]
) -> tuple[dict[int, list[tuple[str, int]]], dict[int, int]]:
    """Return each draft's claims by state, and how many of them the second reader gave back."""
    # Each claim once, from the index, before its row is looked at; few groups, for each is sorted and read.
    here = (
        select(_HIGHLIGHT.revision_id, _HIGHLIGHT.claim_id)
        .where(_HIGHLIGHT.revision_id.in_(revision_ids))
        .distinct()
        .subquery()
    )
    state = case(
        (_CLAIM.look != VerdictClass.OPEN.value, _CLAIM.look),
        (_CLAIM.progress == Progress.TO_CHECK.value, "open"),
        else_="progress",
    ).label("state")
    given_back = func.sum(case((_CLAIM.second_outcome == SecondOutcome.RETURNED.value, 1), else_=0))
    query = (
        select(here.c.revision_id, state, func.count(), given_back)
        .join(ClaimTable.__table__, _CLAIM.id == here.c.claim_id)
        .where(_CLAIM.deleted_at.is_(None))
        .group_by(here.c.revision_id, state)
    )
    found: dict[int, dict[str, int]] = {}
    returned: dict[int, int] = {}
    for revision_id, name, count, back in session.execute(query).all():
        found.setdefault(revision_id, {})[name] = count
        if back:
            returned[revision_id] = returned.get(revision_id, 0) + int(back)
    order = ("true", "mixed", "false", "progress", "open")
    tallies = {
        revision_id: [(state, tally[state]) for state in order if state in tally]
        for revision_id, tally in found.items()
    }
    return tallies, returned
