"""What a scan for duplicates reads: every claim's wordings, and the pairs that people spoke of."""

from collections.abc import Generator, Iterator, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.store.article_models import ArticleRow
from claimtracker.store.check_models import DecisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.wording_models import AliasRow, ClaimText

CHUNK = 10_000
AT_ONCE = 500


def statements(session: Session) -> Generator[tuple[int, str, str]]:
    """Yield id, statement and its stems for every claim on the desk, oldest first; close it to stop."""
    query = (
        select(ClaimTable.id, ClaimTable.statement, ClaimText.terms)
        .join(ClaimText, ClaimText.id == ClaimTable.id)
        .where(ClaimTable.deleted_at.is_(None))
        .order_by(ClaimTable.id)
        .execution_options(yield_per=CHUNK)
    )
    with session.execute(query) as found:  # or a server would hold the rest for who stops in the middle
        for row in found:
            own, *_ = row.terms.split("\n", 1)
            yield row.id, row.statement, own


def other_wordings(session: Session) -> Iterator[tuple[int, str, str]]:
    """Yield claim, other wording and the claim's language for every alias on the desk."""
    query = (
        select(AliasRow.claim_id, AliasRow.text, ClaimTable.language)
        .join(ClaimTable, ClaimTable.id == AliasRow.claim_id)
        .where(ClaimTable.deleted_at.is_(None))
        .order_by(AliasRow.id)
        .execution_options(yield_per=CHUNK)
    )
    for row in session.execute(query):
        yield row.claim_id, row.text, row.language


def decided(session: Session) -> set[tuple[int, int]]:
    """Return every pair of claims that somebody decided about, the smaller id first."""
    query = select(DecisionRow.claim_id, DecisionRow.other_id)
    return {(min(one, other), max(one, other)) for one, other in session.execute(query)}


def whereabouts(session: Session, claim_ids: Sequence[int]) -> dict[int, int]:
    """Return, for each of these claims that is on the desk, the claim it is now: itself or its join."""
    found: dict[int, int] = {}
    for start in range(0, len(claim_ids), AT_ONCE):
        query = select(ClaimTable.id, ClaimTable.joined_into_id, ClaimTable.deleted_at).where(
            ClaimTable.id.in_(claim_ids[start : start + AT_ONCE])
        )
        for row_id, into, deleted in session.execute(query):
            if into or deleted is None:
                found[row_id] = into or row_id
    later = [into for row_id, into in found.items() if into != row_id]
    if later:
        gone = set(
            session.scalars(
                select(ClaimTable.id).where(ClaimTable.id.in_(later), ClaimTable.deleted_at.is_not(None))
            )
        )
        found = {row_id: now for row_id, now in found.items() if now not in gone}
    return found


def latest_places(session: Session, claim_ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Return title and paragraph of the latest highlight of each of these claims."""
    query = (
        select(HighlightRow.claim_id, ArticleRow.title, HighlightRow.paragraph)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id.in_(claim_ids), ArticleRow.deleted_at.is_(None))
        .order_by(HighlightRow.id)
    )
    return {claim_id: (title, paragraph) for claim_id, title, paragraph in session.execute(query)}


def article_counts(session: Session, claim_ids: Sequence[int]) -> dict[int, int]:
    """Return how many articles hold each of these claims."""
    query = (
        select(HighlightRow.claim_id, func.count(func.distinct(HighlightRow.article_id)))
        .where(HighlightRow.claim_id.in_(claim_ids))
        .group_by(HighlightRow.claim_id)
    )
    return dict(session.execute(query).all())
