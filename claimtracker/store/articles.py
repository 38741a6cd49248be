"""Articles, revisions and blocks: reading and writing their rows."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.orm import Session

from claimtracker.domain.articles import (
    Article,
    Block,
    Mode,
    Original,
    ReadArticle,
    Revision,
    Role,
)
from claimtracker.domain.edits import ArticleDetails, Edit
from claimtracker.domain.errors import NotFound
from claimtracker.domain.text import text_sha256
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.wording import say
from claimtracker.store import file_models, given_ids
from claimtracker.store.article_models import ArticleRow, BlockRow, RevisionRow
from claimtracker.store.base import settle
from claimtracker.store.edits import ARTICLE_FIELDS, apply_edits
from claimtracker.store.records import article_record, revision_record

if TYPE_CHECKING:  # what writes is loaded with the first write
    from claimtracker.store.work import UnitOfWork

# Of tables, which take the session less time than mapped rows: the article of last time is shown before
# those are made ready, and a draft's language is asked for with every mark.
_ARTICLE: Any = ArticleRow.__table__
_REVISION: Any = RevisionRow.__table__
_BLOCK: Any = BlockRow.__table__.c
_LANGUAGE = (
    select(_ARTICLE.c.language)
    .join(_REVISION, _REVISION.c.article_id == _ARTICLE.c.id)
    .where(_REVISION.c.id == bindparam("draft"), _REVISION.c.text_sha256 == bindparam("sha256"))
)
_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Draft:
    """A revision as what belongs to it names it."""

    id: int
    article_id: int
    number: int


@dataclass(frozen=True, slots=True)
class TextToMark:
    """What a place in a revision is cut from, and how its sentences are told apart."""

    article_id: int
    text: str
    language: str


def add_article(work: "UnitOfWork", details: ArticleDetails) -> int:
    """Add an article without a text yet; returns its id."""
    row = work.add(
        ArticleRow(
            title=details.title,
            byline=details.byline,
            outlet=details.outlet,
            section=details.section,
            published_on=details.published_on,
            url=details.url,
            canonical_url=canonical_url(details.url),
            language=details.language,
            direction=details.direction,
            mode=details.mode.value,
            due=details.due,
            notes=details.notes,
            created_by=work.actor,
        )
    )
    return row.id


def edit_article(work: "UnitOfWork", article_id: int, edits: Sequence[Edit]) -> None:
    """Write metadata of an article; raises Conflict, BadValue or NotFound."""
    row = work.get(ArticleRow, article_id)
    if "url" in apply_edits(row, edits, ARTICLE_FIELDS):
        row.canonical_url = canonical_url(row.url)


def add_to_notes(work: "UnitOfWork", article_id: int, line: str) -> None:
    """Write a line below the desk notes of an article; "" writes nothing."""
    row = work.get(ArticleRow, article_id)
    row.notes = "\n".join(filter(None, (row.notes, line)))


def add_revision(
    work: "UnitOfWork", article_id: int, read: ReadArticle, original: Original | None, number: int = 0
) -> Draft:
    """Freeze a text as the article's next revision and make it the current one."""
    article = work.get(ArticleRow, article_id)
    latest = work.session.scalar(
        select(func.coalesce(func.max(RevisionRow.number), 0)).where(RevisionRow.article_id == article.id)
    )
    revision = work.add(
        RevisionRow(
            id=given_ids.following(work.session, RevisionRow),
            article_id=article.id,
            number=number or (latest or 0) + 1,
            text=read.text,
            text_sha256=text_sha256(read.text),
            original_id=keep_file(work, original.content, original.media_type) if original else None,
            original_name=original.name if original else "",
            imported_from=read.format,
            encoding=read.encoding,
            warnings=list(read.warnings),
            dates=[[found.value, found.where] for found in read.dates],
            created_by=work.actor,
        )
    )
    _add_blocks(work, revision, read)
    article.current_revision_id = revision.id
    work.session.flush()
    return Draft(revision.id, article_id, revision.number)


def _add_blocks(work: "UnitOfWork", revision: RevisionRow, read: ReadArticle) -> None:
    # Blocks are born with their revision and never removed: only changes of role are history.
    blocks = [
        {
            "revision_id": revision.id,
            "article_id": revision.article_id,
            "ordinal": ordinal,
            "role": block.role.value,
            "start": block.start,
            "end": block.end,
            "locator": block.locator,
        }
        for ordinal, block in enumerate(read.blocks)
    ]
    if blocks:
        work.session.execute(insert(BlockRow), blocks)


def keep_file(work: "UnitOfWork", content: bytes, media_type: str) -> int:
    """Keep bytes once, by their SHA-256; returns the stored file's id."""
    digest = hashlib.sha256(content).hexdigest()
    known = work.session.scalar(
        select(file_models.StoredFile.id).where(file_models.StoredFile.sha256 == digest)
    )
    if known is not None:
        return known
    row_id = given_ids.following(work.session, file_models.StoredFile)
    size = len(content)
    return work.add(
        file_models.StoredFile(id=row_id, sha256=digest, media_type=media_type, size=size, content=content)
    ).id


def file_content(session: Session, file_id: int) -> bytes:
    """Return the bytes of a stored file; raises NotFound."""
    content = session.scalar(
        select(file_models.StoredFile.content).where(file_models.StoredFile.id == file_id)
    )
    if content is None:
        raise NotFound(say("This file is no longer in the library."))
    return content


def article_by_id(session: Session, article_id: int) -> Article:
    """Return the article; raises NotFound."""
    settle(session)
    row = session.execute(select(_ARTICLE).where(_ARTICLE.c.id == article_id)).first()
    if row is None:
        raise NotFound(say("This article is no longer in the library."))
    number = session.scalar(select(_REVISION.c.number).where(_REVISION.c.id == row.current_revision_id))
    return article_record(row, number or 0)


def revision_by_id(session: Session, revision_id: int) -> Revision:
    """Return the revision with its blocks; raises NotFound."""
    settle(session)
    row = session.execute(select(_REVISION).where(_REVISION.c.id == revision_id)).first()
    if row is None:
        raise NotFound(say("This draft is no longer in the library."))
    return revision_record(row, blocks_of(session, revision_id))


def text_to_mark(work: "UnitOfWork", revision_id: int) -> TextToMark:
    """Return the text of a revision that is marked in this work; raises NotFound."""
    revision = work.get(RevisionRow, revision_id)
    article = work.get(ArticleRow, revision.article_id)
    return TextToMark(article.id, revision.text, article.language)


def language_to_mark(session: Session, draft: Revision) -> str:
    """Return the language of a draft's article; raises NotFound when the library holds no such draft."""
    language = session.scalar(_LANGUAGE, {"draft": draft.id, "sha256": draft.text_sha256})
    if language is None:
        raise NotFound(say("This draft is no longer in the library."))
    return str(language)


def mode_of(session: Session, revision_id: int) -> Mode:
    """Return how the article of a revision is worked on; raises NotFound."""
    query = select(ArticleRow.mode).join(RevisionRow, RevisionRow.article_id == ArticleRow.id)
    found = session.scalar(query.where(RevisionRow.id == revision_id))
    if found is None:
        raise NotFound(say("This draft is no longer in the library."))
    return Mode(found)


def blocks_of(session: Session, revision_id: int) -> tuple[Block, ...]:
    """Return the blocks of a revision in order."""
    # Columns, not rows: a long text has thousands of blocks.
    query = (
        select(_BLOCK.role, _BLOCK.start_at, _BLOCK.end_at, _BLOCK.locator, _BLOCK.id)
        .where(_BLOCK.revision_id == revision_id)
        .order_by(_BLOCK.ordinal)
    )
    settle(session)
    return tuple(
        Block(_ROLES[role], start, end, locator, key)
        for role, start, end, locator, key in session.execute(query)
    )


def count(session: Session) -> int:
    """Return how many articles are on the desk."""
    return session.scalar(select(func.count()).where(ArticleRow.deleted_at.is_(None))) or 0


def titles(session: Session, article_ids: Collection[int]) -> dict[int, str]:
    """Return the titles of these articles; those that are gone or in the bin are left out."""
    query = select(ArticleRow.id, ArticleRow.title).where(
        ArticleRow.id.in_(article_ids), ArticleRow.deleted_at.is_(None)
    )
    return dict(session.execute(query).all())


def set_roles(work: "UnitOfWork", revision_id: int, roles: Mapping[int, Role]) -> None:
    """Change the roles of blocks, given by block id."""
    query = select(BlockRow).where(BlockRow.revision_id == revision_id, BlockRow.id.in_(roles))
    for block in work.session.scalars(query):
        block.role = roles[block.id].value


def same_text(session: Session, text: str) -> int:
    """Return the id of an article on the desk whose current text is exactly this, or 0."""
    query = (
        select(ArticleRow.id)
        .join(RevisionRow, RevisionRow.id == ArticleRow.current_revision_id)
        .where(RevisionRow.text_sha256 == text_sha256(text), ArticleRow.deleted_at.is_(None))
    )
    return session.scalar(query) or 0
