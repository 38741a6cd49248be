"""Where claims appeared: in which articles, and how often in all."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, select, union_all
from sqlalchemy.orm import Session

from claimtracker.domain.appearances import Appearance, in_order
from claimtracker.domain.claims import Claim
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.check_models import SightingRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow


def articles_seen() -> Select[int, int]:
    """Return the query for how many articles, outside of the bin, each claim is highlighted in."""
    highlight, article = HighlightRow.__table__.c, ArticleRow.__table__.c
    return (
        select(highlight.claim_id, func.count(func.distinct(highlight.article_id)))
        .join(ArticleRow.__table__, article.id == highlight.article_id)
        .where(article.deleted_at.is_(None))
        .group_by(highlight.claim_id)
    )


# SQLite takes 32,766 values in a query, and the longest one names each claim three times.
AT_ONCE = 5_000
# Asked at every pause in typing: put together once, not each time.
_ASKED: BindParameter[Any] = bindparam("ids", expanding=True)
_TITLES = (
    select(HighlightRow.claim_id, ArticleRow.title)
    .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
    .where(HighlightRow.claim_id.in_(_ASKED), ArticleRow.deleted_at.is_(None))
    .order_by(HighlightRow.id)
)
_TIMES = union_all(
    select(ClaimTable.id, ClaimTable.seen_elsewhere).where(ClaimTable.id.in_(_ASKED)),
    articles_seen().where(HighlightRow.claim_id.in_(_ASKED)),
    select(SightingRow.claim_id, func.count())
    .where(SightingRow.claim_id.in_(_ASKED))
    .group_by(SightingRow.claim_id),
)


def article_titles(session: Session, claim_ids: Sequence[int]) -> dict[int, str]:
    """Return the title of the article each claim was last highlighted in."""
    return dict(session.execute(_TITLES, {"ids": list(claim_ids)}).all())


def times_seen(session: Session, claim_ids: Sequence[int]) -> dict[int, int]:
    """Return how often each claim appeared: articles, sightings, and those known by number alone."""
    seen: dict[int, int] = {}
    for start in range(0, len(claim_ids), AT_ONCE):
        for claim_id, count in session.execute(_TIMES, {"ids": list(claim_ids[start : start + AT_ONCE])}):
            seen[claim_id] = seen.get(claim_id, 0) + count
    return seen


def of_claim(session: Session, claim: Claim) -> tuple[Appearance, ...]:
    """Return every article and sighting that a claim was made in, the earliest first."""
    in_articles = (
        select(ArticleRow)
        .where(
            ArticleRow.deleted_at.is_(None),
            ArticleRow.id.in_(select(HighlightRow.article_id).where(HighlightRow.claim_id == claim.id)),
        )
        .order_by(ArticleRow.id)
    )
    found = [
        Appearance(row.published_on or claim.said_on, claim.speaker, row.outlet or row.title, row.id)
        for row in session.scalars(in_articles)
    ]
    seen = select(SightingRow).where(SightingRow.claim_id == claim.id).order_by(SightingRow.id)
    found += [
        Appearance(row.seen_on, row.speaker, row.outlet, sighting_id=row.id) for row in session.scalars(seen)
    ]
    return in_order(found)
