"""Deleting for good: records of the bin with all that belongs to them, and their history."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from claimtracker.domain.claims import Progress
from claimtracker.store import given_ids, purge_words
from claimtracker.store.article_models import RevisionRow
from claimtracker.store.bin import KINDS, lies_there
from claimtracker.store.check_models import SignOffRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.claim_text import claims_in_articles, refresh_claim_texts
from claimtracker.store.desk_models import SettingRow
from claimtracker.store.file_models import AttachmentRow, StoredFile
from claimtracker.store.history_models import ChangeRow
from claimtracker.store.source_models import ContactRow, EvidenceRow
from claimtracker.store.work import UnitOfWork

ORDER = ("claim", "article", "source")
"""Claims first: what a claim that goes along was signed with holds nothing back."""
_CHUNK = 500
_TRACES = "traces"
# Past the history, which would keep it.
_SETTING: Any = SettingRow.__table__


class Gone(NamedTuple):
    """How many records were deleted, and how many stay because a claim was signed off with them."""

    deleted: int
    held: int


def purge(work: UnitOfWork, kind: str, ids: Sequence[int]) -> Gone:
    """Delete the records that lie in the bin, and what was joined into them.

    The tables' own rules delete what belongs to a record. Past the history, which forgets the records too.
    """
    session, table = work.session, KINDS[kind][0]
    count = held = 0
    for part in parts(ids):
        there = select(table.id).where(table.id.in_(part), lies_there(table)).with_for_update()
        binned = set(session.scalars(there))
        signed = set(session.scalars(_signed_with(kind, binned))) if kind != "claim" else set()
        count, held = count + len(binned - signed), held + len(signed)
        chosen = sorted(binned - signed)
        for whole in parts([*chosen, *_joined_into(session, table, chosen)]):
            _delete(work, kind, whole)
    if count:
        work.touch_everything()
    return Gone(count, held)


def note_traces(session: Session) -> None:
    """Note that a file still has to be written anew: a process may end before it is."""
    if not has_traces(session):
        session.execute(insert(_SETTING).values(name=_TRACES, value="in the file"))


def has_traces(session: Session) -> bool:
    """Tell whether a file has still to be written anew."""
    return session.scalar(select(SettingRow.id).where(SettingRow.name == _TRACES)) is not None


def no_traces(session: Session) -> None:
    """Note that the file was written anew."""
    session.execute(delete(_SETTING).where(_SETTING.c.name == _TRACES))


def parts(ids: Iterable[int]) -> Iterator[list[int]]:
    """Yield the ids in parts small enough for one statement."""
    left = list(ids)
    for start in range(0, len(left), _CHUNK):
        yield left[start : start + _CHUNK]


def _signed_with(kind: str, ids: Iterable[int]) -> Any:
    """Return the query for those without which a claim is no longer as it was signed off."""
    signed = (ClaimTable.progress == Progress.SIGNED_OFF.value, ClaimTable.joined_into_id.is_(None))
    if kind == "source":
        query = select(EvidenceRow.source_id).join(ClaimTable, ClaimTable.id == EvidenceRow.claim_id)
        return query.where(EvidenceRow.source_id.in_(ids), *signed)
    last = (
        select(func.max(SignOffRow.signed_at))
        .where(SignOffRow.claim_id == HighlightRow.claim_id, SignOffRow.content_sha256 != "")
        .scalar_subquery()
    )
    query = select(HighlightRow.article_id).join(ClaimTable, ClaimTable.id == HighlightRow.claim_id)
    return query.where(HighlightRow.article_id.in_(ids), HighlightRow.created_at <= last, *signed)


def _joined_into(session: Session, table: Any, ids: Sequence[int]) -> list[int]:
    """Return the records that were joined into these, and those joined into them."""
    if not ids or not hasattr(table, "joined_into_id"):
        return []
    found = [
        row_id
        for part in parts(ids)
        for row_id in session.scalars(select(table.id).where(table.joined_into_id.in_(part)))
    ]
    return [*found, *_joined_into(session, table, found)]


def _delete(work: UnitOfWork, kind: str, ids: Sequence[int]) -> None:
    session, table = work.session, KINDS[kind][0]
    files = _files(session, kind, ids)
    quoting = claims_in_articles(session, ids) if kind == "article" else set()
    purge_words.forget_signed(session, kind, ids)
    purge_words.forget_joins(session, kind, ids)
    if kind == "claim":
        # An attempt to reach a source is the source's own, whatever it was about.
        asked = ContactRow.claim_id.in_(ids)
        session.execute(update(ContactRow).where(asked).values(claim_id=None))
        noted = ChangeRow.claim_id.in_(ids) & (ChangeRow.table == ContactRow.__tablename__)
        session.execute(update(ChangeRow).where(noted).values(claim_id=None))
    if kind == "article":
        given_ids.keep(session, RevisionRow)
    session.execute(delete(ChangeRow).where(purge_words.OWNER[kind].in_(ids)))
    session.execute(delete(table).where(table.id.in_(ids)))
    _drop_files(session, files)
    refresh_claim_texts(session, quoting, work.stems, work.signing)


def _files(session: Session, kind: str, ids: Sequence[int]) -> set[int]:
    """Return the stored files that these records have or had."""
    if kind == "article":
        query = select(RevisionRow.original_id).where(RevisionRow.article_id.in_(ids))
        return set(filter(None, session.scalars(query)))
    if kind == "source":
        query = select(AttachmentRow.file_id).where(AttachmentRow.source_id.in_(ids))
        return set(filter(None, session.scalars(query))) | _files_of_history(session, ids)
    return set()


def _files_of_history(session: Session, source_ids: Sequence[int] | None) -> set[int]:
    """Return the stored files that attachments had, of these sources or of all."""
    query = select(ChangeRow.before, ChangeRow.after).where(ChangeRow.table == AttachmentRow.__tablename__)
    if source_ids is not None:
        query = query.where(ChangeRow.source_id.in_(source_ids))
    values = [one for change in session.execute(query) for one in change if one]
    return {one["file_id"] for one in values if one.get("file_id")}


def _drop_files(session: Session, files: set[int]) -> None:
    """Delete those of the stored files that nothing has any more, nor could have again by Undo."""
    if not files:
        return
    held = {
        *session.scalars(select(AttachmentRow.file_id).where(AttachmentRow.file_id.in_(files))),
        *session.scalars(select(RevisionRow.original_id).where(RevisionRow.original_id.in_(files))),
        *_files_of_history(session, None),
    }
    given_ids.keep(session, StoredFile)
    session.execute(delete(StoredFile).where(StoredFile.id.in_(files - held)))
