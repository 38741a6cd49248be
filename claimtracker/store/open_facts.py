"""Claims of which somebody is to be asked, and who their speakers are among the sources."""

from collections.abc import Collection, Sequence

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from claimtracker.domain.call_sheet import SETTLED
from claimtracker.domain.claims import Progress
from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.source_models import SourceRow

AT_ONCE = 500


def ids(session: Session, article_id: int = 0, among: Collection[int] | None = None) -> list[int]:
    """Return the claims that are open, or whose speaker has a right of reply: the first due first.

    What came with an archive of earlier checks is left out: nobody is asked about that again.
    """
    settled = [progress.value for progress in SETTLED]
    against = and_(
        ClaimTable.rating != "",
        ClaimTable.speaker != "",
        ClaimTable.look.in_([VerdictClass.FALSE.value, VerdictClass.MIXED.value]),
        ClaimTable.progress != Progress.SIGNED_OFF.value,
    )
    query = select(ClaimTable.id).where(
        ClaimTable.deleted_at.is_(None),
        ClaimTable.load_id.is_(None),
        or_(ClaimTable.progress.not_in(settled), against),
    )
    if article_id:
        here = select(HighlightRow.claim_id).where(HighlightRow.article_id == article_id)
        query = query.where(ClaimTable.id.in_(here))
    undated = func.coalesce(func.nullif(ClaimTable.due, ""), "9999")
    found = session.scalars(query.order_by(undated, ClaimTable.id))
    return [claim_id for claim_id in found if among is None or claim_id in among]


def article_of(session: Session, claim_ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Return title and due of the article each claim was last highlighted in."""
    found: dict[int, tuple[str, str]] = {}
    query = (
        select(HighlightRow.claim_id, ArticleRow.title, ArticleRow.due)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id.in_(claim_ids), ArticleRow.deleted_at.is_(None))
        .order_by(HighlightRow.id)
    )
    for claim_id, title, due in session.execute(query):
        found[claim_id] = title, due
    return found


def sources_named(session: Session, names: Collection[str]) -> dict[str, int]:
    """Return, by folded name, the first source that is a person or office of this name."""
    folded = sorted({fold(name) for name in names if name.strip()})
    found: dict[str, int] = {}
    for start in range(0, len(folded), AT_ONCE):
        part = folded[start : start + AT_ONCE]
        here = (
            SourceRow.title_key.in_(part),
            SourceRow.confidential.is_(False),
            SourceRow.deleted_at.is_(None),
        )
        for row_id, title in session.execute(
            select(SourceRow.id, SourceRow.title_key).where(*here).order_by(SourceRow.id)
        ):
            found.setdefault(title, row_id)
    return found
