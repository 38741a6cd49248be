"""The list of articles: each with its claims counted by state."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.progress import SecondOutcome
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow


def summaries(session: Session, limit: int = 500) -> list[ArticleSummary]:
    """Return the articles on the desk, latest first, with their claims counted by state."""
    query = (
        select(ArticleRow, RevisionRow.number)
        .outerjoin(RevisionRow, RevisionRow.id == ArticleRow.current_revision_id)
        .where(ArticleRow.deleted_at.is_(None))
        .order_by(ArticleRow.created_at.desc(), ArticleRow.id.desc())
        .limit(limit)
    )
    rows = [(row, number or 0) for row, number in session.execute(query)]
    here = [row.current_revision_id for row, _ in rows]
    tallies, returned = _tallies(session, here)
    return [
        _summary(
            row,
            number,
            tallies.get(row.current_revision_id, []),
            returned.get(row.current_revision_id, 0),
        )
        for row, number in rows
    ]


def _summary(row: ArticleRow, number: int, tally: list[tuple[str, int]], returned: int) -> ArticleSummary:
    return ArticleSummary(
        id=row.id,
        title=row.title,
        outlet=row.outlet,
        due=row.due,
        revision_number=number,
        mode=Mode(row.mode),
        claim_count=sum(count for _, count in tally),
        tally=tuple(tally),
        returned=returned,
    )


def _tallies(
    session: Session, revision_ids: Sequence[int]
) -> tuple[dict[int, list[tuple[str, int]]], dict[int, int]]:
    """Return each draft's claims by state, and how many of them the second reader gave back."""
    # Each claim once, from the index, before its row is looked at.
    here = (
        select(HighlightRow.revision_id, HighlightRow.claim_id)
        .where(HighlightRow.revision_id.in_(revision_ids))
        .distinct()
        .subquery()
    )
    query = (
        select(
            here.c.revision_id,
            ClaimTable.look,
            ClaimTable.progress,
            ClaimTable.second_outcome,
            func.count(),
        )
        .join(ClaimTable, ClaimTable.id == here.c.claim_id)
        .where(ClaimTable.deleted_at.is_(None))
        .group_by(here.c.revision_id, ClaimTable.look, ClaimTable.progress, ClaimTable.second_outcome)
    )
    found: dict[int, dict[str, int]] = {}
    returned: dict[int, int] = {}
    for revision_id, look, progress, outcome, count in session.execute(query):
        state = look if look != "open" else "open" if progress == "to check" else "progress"
        tally = found.setdefault(revision_id, {})
        tally[state] = tally.get(state, 0) + count
        if outcome == SecondOutcome.RETURNED:
            returned[revision_id] = returned.get(revision_id, 0) + count
    order = ("true", "mixed", "false", "progress", "open")
    tallies = {
        revision_id: [(state, tally[state]) for state in order if state in tally]
        for revision_id, tally in found.items()
    }
    return tallies, returned
