"""Drafts of an article: their list, their highlights carried on, and what waits for eyes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from claimtracker.domain.claims import AnchorState, Highlight, Progress
from claimtracker.domain.coverage import MarkKind
from claimtracker.domain.revisions import DraftLine
from claimtracker.domain.spans import QuotedSpan, Span
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.articles import Draft
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.draft_models import SentenceMarkRow
from claimtracker.store.highlights import Place, new_row
from claimtracker.store.records import highlight_record
from claimtracker.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OldHighlight:
    """A highlight to be carried on: its place, and the words around it as they are kept."""

    id: int
    claim_id: int
    quoted: QuotedSpan
    state: AnchorState

    @property
    def span(self) -> Span:
        """Its place in the old draft."""
        return self.quoted.span


@dataclass(frozen=True, slots=True)
class CarriedHighlight:
    """A highlight of the new draft, made from one of the old."""

    old: OldHighlight
    quoted: QuotedSpan
    state: AnchorState
    paragraph: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class WaitingHighlight:
    """A highlight that needs eyes, with its claim and the highlight that was last agreed on, if any."""

    here: Highlight
    statement: str
    progress: Progress
    origin: Highlight | None


class RecentText(NamedTuple):
    """The current text of an article on the desk."""

    article_id: int
    text: str


def drafts(session: Session, article_id: int) -> list[DraftLine]:
    """Return the drafts of an article up to the current one, latest first."""
    current = aliased(RevisionRow)
    query = (
        select(RevisionRow, current.id)
        .join(ArticleRow, ArticleRow.id == RevisionRow.article_id)
        .join(current, current.id == ArticleRow.current_revision_id)
        .where(ArticleRow.id == article_id, RevisionRow.number > 0, RevisionRow.number <= current.number)
        .order_by(RevisionRow.number.desc())
    )
    return [
        DraftLine(row.id, row.number, row.created_at, row.created_by, row.imported_from, row.id == current_id)
        for row, current_id in session.execute(query)
    ]


def set_undone_aside(work: UnitOfWork, article_id: int) -> None:
    """Free the numbers of drafts whose import was undone; their texts stay, for the redo of others."""
    article = work.get(ArticleRow, article_id)
    number = work.session.scalar(
        select(RevisionRow.number).where(RevisionRow.id == article.current_revision_id)
    )
    query = select(RevisionRow).where(
        RevisionRow.article_id == article.id, RevisionRow.number > (number or 0)
    )
    for row in work.session.scalars(query):
        row.number = -row.id
    work.session.flush()


def old_highlights(session: Session, revision_id: int) -> list[OldHighlight]:
    """Return the highlights of a draft whose claims are on the desk, in the order of its text."""
    query = (
        select(HighlightRow)
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(HighlightRow.revision_id == revision_id, ClaimTable.deleted_at.is_(None))
        .order_by(HighlightRow.start, HighlightRow.id)
    )
    return [
        OldHighlight(
            row.id,
            row.claim_id,
            QuotedSpan(Span(row.start, row.end), row.quote, row.prefix, row.suffix),
            AnchorState(row.state),
        )
        for row in session.scalars(query)
    ]


def add_carried(work: UnitOfWork, revision: Draft, carried: Sequence[CarriedHighlight]) -> None:
    """Add the highlights of a new draft; the old ones stay where they are."""
    work.session.add_all(
        new_row(
            one.old.claim_id,
            Place(revision.id, revision.article_id, one.quoted, one.paragraph, one.sentence),
            work.actor,
            state=one.state.value,
            carried_from_id=one.old.id,
        )
        for one in carried
    )
    work.session.flush()


def add_carried_marks(work: UnitOfWork, revision: Draft, marks: Sequence[tuple[Span, MarkKind]]) -> None:
    """Add to a new draft what was said of sentences that it kept."""
    work.session.add_all(
        SentenceMarkRow(
            revision_id=revision.id,
            article_id=revision.article_id,
            start=span.start,
            end=span.end,
            kind=kind.value,
            marked_by=work.actor,
        )
        for span, kind in marks
    )
    work.session.flush()


def states(session: Session, revision_id: int) -> dict[AnchorState, int]:
    """Count the highlights of a draft by how they came to their place."""
    query = (
        select(HighlightRow.state, func.count())
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(HighlightRow.revision_id == revision_id, ClaimTable.deleted_at.is_(None))
        .group_by(HighlightRow.state)
    )
    return {AnchorState(state): count for state, count in session.execute(query)}


def lost_claims(session: Session, revision_id: int) -> int:
    """Count the claims of a draft that stand nowhere in its text."""
    found = AnchorState.LOST.value
    standing = select(HighlightRow.claim_id).where(
        HighlightRow.revision_id == revision_id, HighlightRow.state != found
    )
    query = (
        select(func.count(HighlightRow.claim_id.distinct()))
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(
            HighlightRow.revision_id == revision_id,
            HighlightRow.state == found,
            HighlightRow.claim_id.not_in(standing),
            ClaimTable.deleted_at.is_(None),
        )
    )
    return session.scalar(query) or 0


def waiting(session: Session, revision_id: int) -> list[WaitingHighlight]:
    """Return the highlights of a draft that need eyes, in the order of its text."""
    query = (
        select(HighlightRow, ClaimTable)
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(
            HighlightRow.revision_id == revision_id,
            HighlightRow.state != AnchorState.EXACT.value,
            ClaimTable.deleted_at.is_(None),
        )
        .order_by(HighlightRow.start, HighlightRow.id)
    )
    return [
        WaitingHighlight(
            highlight_record(row), claim.statement, Progress(claim.progress), _agreed(session, row)
        )
        for row, claim in session.execute(query).all()
    ]


def agreed(work: UnitOfWork, highlight_id: int) -> Highlight | None:
    """Return the highlight of an earlier draft that a person last agreed with, None when it is gone."""
    return _agreed(work.session, work.get(HighlightRow, highlight_id))


def _agreed(session: Session, row: HighlightRow) -> Highlight | None:
    before: HighlightRow | None = row
    while before is not None and before.carried_from_id:
        before = session.get(HighlightRow, before.carried_from_id)
        if before is not None and before.state == AnchorState.EXACT.value:
            break
    return None if before is None or before is row else highlight_record(before)


def recent_texts(session: Session, limit: int) -> list[RecentText]:
    """Return the current texts of the articles touched last."""
    query = (
        select(ArticleRow.id, RevisionRow.text)
        .join(RevisionRow, RevisionRow.id == ArticleRow.current_revision_id)
        .where(ArticleRow.deleted_at.is_(None))
        .order_by(ArticleRow.updated_at.desc(), ArticleRow.id.desc())
        .limit(limit)
    )
    return [RecentText(article_id, text) for article_id, text in session.execute(query)]
