"""Highlights: where claims stand in a revision."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import AnchorState, Highlight, Progress
from claimtracker.domain.spans import QuotedSpan
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.claims import live_row
from claimtracker.store.records import highlight_record
from claimtracker.store.work import UnitOfWork


def add_highlight(
    work: UnitOfWork, claim_id: int, revision: RevisionRow, cut: QuotedSpan, paragraph: str, sentence: str
) -> HighlightRow:
    """Add a highlight; quote and context were cut from the revision's stored text."""
    return work.add(
        HighlightRow(
            claim_id=live_row(work, claim_id).id,
            revision_id=revision.id,
            article_id=revision.article_id,
            start=cut.span.start,
            end=cut.span.end,
            quote=cut.quote,
            prefix=cut.prefix,
            suffix=cut.suffix,
            paragraph=paragraph,
            sentence=sentence,
            created_by=work.actor,
        )
    )


def move_highlight(row: HighlightRow, cut: QuotedSpan, paragraph: str, sentence: str) -> None:
    """Give a highlight other ends."""
    row.start, row.end = cut.span.start, cut.span.end
    row.quote, row.prefix, row.suffix = cut.quote, cut.prefix, cut.suffix
    row.paragraph, row.sentence = paragraph, sentence


def in_revision(session: Session, revision_id: int) -> list[ReaderHighlight]:
    """Return the highlights of a revision in text order, numbered by claim.

    Those that were lost on the way into this draft stand nowhere, but their claims keep a number.
    """
    query = (
        select(
            HighlightRow,
            ClaimTable.statement,
            ClaimTable.verdict_label,
            ClaimTable.look,
            ClaimTable.progress,
        )
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(HighlightRow.revision_id == revision_id, ClaimTable.deleted_at.is_(None))
        .order_by(HighlightRow.start, HighlightRow.id)
    )
    numbers: dict[int, int] = {}
    found = []
    for row, statement, label, look, progress in session.execute(query):
        number = numbers.setdefault(row.claim_id, len(numbers) + 1)
        if row.state == AnchorState.LOST.value:
            continue
        found.append(
            ReaderHighlight(
                highlight_record(row), number, statement, label, VerdictClass(look), Progress(progress)
            )
        )
    return found


def of_claim(session: Session, claim_id: int) -> tuple[Highlight, ...]:
    """Return a claim's highlights in current revisions, article by article, in text order."""
    query = (
        select(HighlightRow)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id == claim_id, ArticleRow.deleted_at.is_(None))
        .where(ArticleRow.current_revision_id == HighlightRow.revision_id)
        .order_by(HighlightRow.article_id, HighlightRow.start, HighlightRow.id)
    )
    return tuple(highlight_record(row) for row in session.scalars(query))


def article_of(session: Session, claim_id: int) -> int:
    """Return the id of the article a claim was last highlighted in, or 0."""
    query = (
        select(HighlightRow.article_id)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id == claim_id, ArticleRow.deleted_at.is_(None))
        .order_by(HighlightRow.id.desc())
        .limit(1)
    )
    return session.scalar(query) or 0
