"""Sources and evidence: reading and writing their rows."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadValue, NotFound
from claimtracker.domain.keys import new_key
from claimtracker.domain.sources import Attachment, Evidence, Source
from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.wording import say
from claimtracker.store.articles import file_content, keep_file
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.edits import SOURCE_FIELDS, apply_edits
from claimtracker.store.file_models import AttachmentRow, StoredFile
from claimtracker.store.records import attachment_record, evidence_record, source_record
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.work import UnitOfWork


def add_source(work: UnitOfWork, draft: SourceDraft, key: str = "") -> int:
    """Add a source; returns its id. Raises BadValue when it has neither title nor URL."""
    title = canonical_text(draft.title).strip() or draft.url.strip()
    if not title:
        raise BadValue(say("A source needs a title or a URL."), say("Write one of them."))
    return work.add(
        SourceRow(
            key=key or new_key(),
            title=title,
            title_key=fold(title),
            kind=draft.kind.value,
            primary=draft.primary,
            author=draft.author,
            publisher=draft.publisher,
            published_on=draft.published_on,
            url=draft.url.strip(),
            canonical_url=canonical_url(draft.url),
            archived_url=draft.archived_url,
            accessed_on=draft.accessed_on,
            contact=draft.contact,
            confidential=draft.confidential,
            notes=draft.notes,
            created_by=work.actor,
        )
    ).id


def edit_source(work: UnitOfWork, source_id: int, edits: Sequence[Edit]) -> None:
    """Write fields of a source; raises Conflict, BadValue or NotFound."""
    row = work.get(SourceRow, live_id(work.session, source_id))
    changed = apply_edits(row, edits, SOURCE_FIELDS)
    if "title" in changed:
        row.title_key = fold(row.title)
    if "publisher" in changed:
        row.publisher_key = fold(row.publisher)
    if "url" in changed:
        row.canonical_url = canonical_url(row.url)


def attach(work: UnitOfWork, source_id: int, name: str, media_type: str, content: bytes) -> Attachment:
    """Keep a file with a source; one that it has already is not kept twice."""
    source_id = live_id(work.session, source_id)
    work.get(SourceRow, source_id)
    file_id = keep_file(work, content, media_type)
    digest = work.get(StoredFile, file_id).sha256
    here = (AttachmentRow.source_id == source_id, AttachmentRow.sha256 == digest)
    for known in work.session.scalars(select(AttachmentRow).where(*here).order_by(AttachmentRow.id)).all():
        if known.file_id is None:  # a claim sheet brought its hash alone; here is the file itself
            known.file_id, known.size, known.media_type = file_id, len(content), media_type
        return attachment_record(known)
    row = work.add(
        AttachmentRow(
            source_id=source_id,
            file_id=file_id,
            name=name,
            media_type=media_type,
            size=len(content),
            sha256=digest,
        )
    )
    return attachment_record(row)


def attached(session: Session, attachment_id: int) -> tuple[str, str, bytes] | None:
    """Return name, media type and bytes of a file; None when only its hash is known."""
    row = session.get(AttachmentRow, attachment_id)
    if row is None or row.file_id is None:
        return None
    return row.name, row.media_type, file_content(session, row.file_id)


def detach(work: UnitOfWork, attachment_id: int) -> None:
    """Take a file from a source; its bytes stay, so that undo brings it back. Raises NotFound."""
    work.session.delete(work.get(AttachmentRow, attachment_id))


def live_id(session: Session, source_id: int) -> int:
    """Return the id of the source that this one was joined into, or its own."""
    return session.scalar(select(SourceRow.joined_into_id).where(SourceRow.id == source_id)) or source_id


def source_by_id(session: Session, source_id: int) -> Source:
    """Return the source with its attachments, or the one it was joined into; raises NotFound."""
    found = sources_by_id(session, [live_id(session, source_id)])
    if not found:
        raise NotFound(say("This source is no longer in the library."))
    return found[0]


def sources_by_id(session: Session, ids: Sequence[int]) -> list[Source]:
    """Return the sources that exist, in the order asked for."""
    rows = {row.id: row for row in session.scalars(select(SourceRow).where(SourceRow.id.in_(ids)))}
    files: dict[int, list[Attachment]] = {}
    query = select(AttachmentRow).where(AttachmentRow.source_id.in_(ids)).order_by(AttachmentRow.id)
    for attachment in session.scalars(query):
        files.setdefault(attachment.source_id, []).append(attachment_record(attachment))
    counts = _claim_counts(session, ids)
    return [
        source_record(rows[source_id], files.get(source_id, ()), counts.get(source_id, 0))
        for source_id in ids
        if source_id in rows
    ]


def _claim_counts(session: Session, ids: Sequence[int]) -> dict[int, int]:
    # Asked of the few claims in the bin, not of every claim: the counts come from one index alone.
    binned = select(ClaimTable.id).where(ClaimTable.deleted_at.is_not(None))
    query = (
        select(EvidenceRow.source_id, func.count(func.distinct(EvidenceRow.claim_id)))
        .where(EvidenceRow.source_id.in_(ids), EvidenceRow.claim_id.not_in(binned))
        .group_by(EvidenceRow.source_id)
    )
    return dict(session.execute(query).all())


def count(session: Session, typed: str = "") -> int:
    """Return how many sources match what was typed."""
    return session.scalar(select(func.count()).select_from(SourceRow).where(matching(typed))) or 0


def page(session: Session, typed: str, offset: int, limit: int) -> list[Source]:
    """Return one page of the sources that match, by title."""
    query = select(SourceRow.id).where(matching(typed)).order_by(SourceRow.title_key, SourceRow.id)
    return sources_by_id(session, list(session.scalars(query.offset(offset).limit(limit))))


def titles(session: Session, limit: int = 20000) -> list[tuple[int, str]]:
    """Return id and folded title of the latest sources, for finding one by a fuzzy title."""
    query = select(SourceRow.id, SourceRow.title_key).where(SourceRow.deleted_at.is_(None))
    return list(
        session.execute(query.order_by(SourceRow.updated_at.desc(), SourceRow.id.desc()).limit(limit))
    )


def title_of(session: Session, source_id: int) -> str:
    """Return the title of a source, in the bin or out of it; "" when it is gone."""
    row = session.get(SourceRow, source_id)
    return row.title if row is not None else ""


def titles_of(session: Session, source_ids: Collection[int]) -> dict[int, str]:
    """Return the titles of these sources, in the bin or out of it, by id."""
    query = select(SourceRow.id, SourceRow.title).where(SourceRow.id.in_(source_ids))
    return dict(session.execute(query).all())


def with_url(session: Session, url: str) -> list[int]:
    """Return the ids of the sources at this page, whatever the URL's spelling."""
    canonical = canonical_url(url)
    if not canonical:
        return []
    here = SourceRow.canonical_url == canonical
    return list(session.scalars(select(SourceRow.id).where(here, SourceRow.deleted_at.is_(None))))


def with_title(session: Session, title: str) -> list[int]:
    """Return the ids of the sources without a URL that have exactly this title."""
    here = (SourceRow.title == title, SourceRow.canonical_url == "", SourceRow.deleted_at.is_(None))
    return list(session.scalars(select(SourceRow.id).where(*here).order_by(SourceRow.id)))


def evidence_of(session: Session, claim_id: int) -> tuple[Evidence, ...]:
    """Return a claim's evidence in the order it was linked."""
    query = (
        select(EvidenceRow)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id == claim_id, SourceRow.deleted_at.is_(None))
        .order_by(EvidenceRow.id)
    )
    rows = session.scalars(query).all()
    sources = {source.id: source for source in sources_by_id(session, [row.source_id for row in rows])}
    return tuple(evidence_record(row, sources[row.source_id]) for row in rows)


def links_of(session: Session, source: Source) -> list[Evidence]:
    """Return the evidence that is from a source, of claims outside the bin, latest first."""
    query = (
        select(EvidenceRow)
        .join(ClaimTable, ClaimTable.id == EvidenceRow.claim_id)
        .where(EvidenceRow.source_id == source.id, ClaimTable.deleted_at.is_(None))
        .order_by(EvidenceRow.id.desc())
    )
    return [evidence_record(row, source) for row in session.scalars(query)]


def claims_resting_on(session: Session, source_id: int) -> list[int]:
    """Return the ids of the claims that a source is evidence for."""
    query = select(EvidenceRow.claim_id).where(EvidenceRow.source_id == source_id).distinct()
    return list(session.scalars(query))


def matching(typed: str) -> ColumnElement[bool]:
    """Return the condition for sources outside the bin that hold every word typed."""
    conditions: list[Any] = [SourceRow.deleted_at.is_(None)]
    for word in fold(typed).split():
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        columns = (
            SourceRow.title_key,
            SourceRow.publisher_key,
            SourceRow.canonical_url,
            func.lower(SourceRow.author),
        )
        conditions.append(or_(*(column.like(pattern, escape="\\") for column in columns)))
    return and_(*conditions)
