"""What was said of sentences, and what they are cut from."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.coverage import MarkKind, SentenceMark
from claimtracker.domain.errors import NotFound
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say
from claimtracker.store.article_models import ArticleRow, BlockRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.draft_models import SentenceMarkRow
from claimtracker.store.work import UnitOfWork

BlockShape = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class TextKey:
    """What decides how a revision is cut into sentences: its text's hash, language, and blocks."""

    text_sha256: str
    language: str
    blocks: tuple[BlockShape, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All that coverage is made of, by revision."""

    keys: dict[int, TextKey]
    claims: dict[int, list[Span]]
    marks: dict[int, list[SentenceMark]]


def facts(session: Session, revision_ids: Collection[int]) -> Facts:
    """Return what is known of these revisions; those that are not there are left out."""
    return Facts(
        text_keys(session, revision_ids),
        claim_spans(session, revision_ids),
        marks_in(session, revision_ids),
    )


def text_keys(session: Session, revision_ids: Collection[int]) -> dict[int, TextKey]:
    """Return the keys of these revisions."""
    blocks: dict[int, list[BlockShape]] = {}
    shapes = (
        select(BlockRow.revision_id, BlockRow.role, BlockRow.start, BlockRow.end)
        .where(BlockRow.revision_id.in_(revision_ids))
        .order_by(BlockRow.revision_id, BlockRow.ordinal)
    )
    for revision_id, role, start, end in session.execute(shapes):
        blocks.setdefault(revision_id, []).append((role, start, end))
    query = (
        select(RevisionRow.id, RevisionRow.text_sha256, ArticleRow.language)
        .join(ArticleRow, ArticleRow.id == RevisionRow.article_id)
        .where(RevisionRow.id.in_(revision_ids))
    )
    return {
        revision_id: TextKey(digest, language, tuple(blocks.get(revision_id, ())))
        for revision_id, digest, language in session.execute(query)
    }


def text_of(session: Session, revision_id: int) -> str:
    """Return a revision's text; raises NotFound."""
    text = session.scalar(select(RevisionRow.text).where(RevisionRow.id == revision_id))
    if text is None:
        raise NotFound(say("This draft is no longer in the library."))
    return text


def begun_revisions(session: Session, limit: int = 500) -> dict[int, int]:
    """Return the current revision of each of the desk's latest articles that somebody began to check."""
    marked = select(HighlightRow.id).where(HighlightRow.revision_id == ArticleRow.current_revision_id)
    said = select(SentenceMarkRow.id).where(SentenceMarkRow.revision_id == ArticleRow.current_revision_id)
    query = (
        select(ArticleRow.id, ArticleRow.current_revision_id)
        .where(ArticleRow.deleted_at.is_(None), or_(marked.exists(), said.exists()))
        .order_by(ArticleRow.created_at.desc(), ArticleRow.id.desc())
        .limit(limit)
    )
    return {row.id: row.current_revision_id for row in session.execute(query)}


def articles_of(session: Session, claim_ids: Collection[int]) -> set[int]:
    """Return the articles in which these claims are highlighted."""
    query = select(HighlightRow.article_id).where(HighlightRow.claim_id.in_(claim_ids)).distinct()
    return set(session.scalars(query))


def claim_spans(session: Session, revision_ids: Collection[int]) -> dict[int, list[Span]]:
    """Return where claims are highlighted in these revisions; lost highlights stand nowhere."""
    query = (
        select(HighlightRow.revision_id, HighlightRow.start, HighlightRow.end)
        .join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
        .where(
            HighlightRow.revision_id.in_(revision_ids),
            HighlightRow.state != AnchorState.LOST.value,
            ClaimTable.deleted_at.is_(None),
        )
    )
    found: dict[int, list[Span]] = {}
    for revision_id, start, end in session.execute(query):
        if start < end:
            found.setdefault(revision_id, []).append(Span(start, end))
    return found


def marks_in(session: Session, revision_ids: Collection[int]) -> dict[int, list[SentenceMark]]:
    """Return the marks of these revisions, in the order of their text."""
    query = (
        select(SentenceMarkRow)
        .where(SentenceMarkRow.revision_id.in_(revision_ids))
        .order_by(SentenceMarkRow.start, SentenceMarkRow.id)
    )
    found: dict[int, list[SentenceMark]] = {}
    for row in session.scalars(query):
        mark = SentenceMark(row.id, Span(row.start, row.end), MarkKind(row.kind))
        found.setdefault(row.revision_id, []).append(mark)
    return found


def add_marks(work: UnitOfWork, revision_id: int, spans: Iterable[Span], kind: MarkKind) -> None:
    """Remember a mark on each span."""
    revision = work.get(RevisionRow, revision_id)
    for span in spans:
        row = SentenceMarkRow(
            revision_id=revision_id,
            article_id=revision.article_id,
            start=span.start,
            end=span.end,
            kind=kind.value,
            marked_by=work.actor,
        )
        work.add(row)


def drop_marks(work: UnitOfWork, mark_ids: Iterable[int]) -> None:
    """Forget these marks; those that are gone already are passed over."""
    for mark_id in mark_ids:
        row = work.find(SentenceMarkRow, mark_id)
        if row is not None:
            work.session.delete(row)
