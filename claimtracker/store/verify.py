"""What was stored, against the hashes it was stored with."""

import hashlib
from collections.abc import Iterator, Mapping

from sqlalchemy import inspect, select, text
from sqlalchemy.orm import Session

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.text import text_sha256
from claimtracker.domain.wording import say
from claimtracker.store.article_models import BlockRow, RevisionRow
from claimtracker.store.check_models import VerdictRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.file_models import StoredFile
from claimtracker.store.schema import metadata


def content(session: Session) -> tuple[int, list[str], dict[int, int]]:
    """Return how many texts, files and quotes were read, a name for each that is not as it was, and lengths.

    The lengths are those of the drafts' texts, by the id of the revision.
    """
    checked, wrong = 0, []
    texts: dict[int, str] = {}
    for row_id, stored, digest in session.execute(
        select(RevisionRow.id, RevisionRow.text, RevisionRow.text_sha256)
    ):
        checked += 1
        texts[row_id] = stored
        if text_sha256(stored) != digest:
            wrong.append(say("The text of draft {number}", number=str(row_id)))
    for row_id, data, digest in session.execute(
        select(StoredFile.id, StoredFile.content, StoredFile.sha256).execution_options(yield_per=1)
    ):
        checked += 1
        if hashlib.sha256(data).hexdigest() != digest:
            wrong.append(say("Stored file {number}", number=str(row_id)))
    for row_id, revision_id, start, end, quote in session.execute(
        select(
            HighlightRow.id,
            HighlightRow.revision_id,
            HighlightRow.start,
            HighlightRow.end,
            HighlightRow.quote,
        ).where(HighlightRow.state != AnchorState.LOST.value)
    ):
        checked += 1
        if texts.get(revision_id, "")[start:end] != quote:
            wrong.append(say("The quote of highlight {number}", number=str(row_id)))
    return checked, wrong, {row_id: len(stored) for row_id, stored in texts.items()}


def missing_tables(session: Session) -> list[str]:
    """Return a sentence for each table that the library should have and has not."""
    there = set(inspect(session.connection()).get_table_names())
    missing = sorted(metadata.tables.keys() - there)
    return [say("The table {table} is missing.", table=name) for name in missing]


def gaps(session: Session, lengths: Mapping[int, int]) -> list[str]:
    """Return a sentence for each record of which a part is gone; ``lengths`` are from ``content``."""
    return [*_uncovered(session, lengths), *_without_file(session), *_without_verdict(session)]


def _uncovered(session: Session, lengths: Mapping[int, int]) -> Iterator[str]:
    # The blocks of a text follow each other from its start to its end.
    reached: dict[int, int] = {}
    places = select(BlockRow.revision_id, BlockRow.start, BlockRow.end)
    for revision_id, start, end in session.execute(places.order_by(BlockRow.revision_id, BlockRow.ordinal)):
        if start == reached.setdefault(revision_id, 0) and end > start:
            reached[revision_id] = end
    for row_id, length in lengths.items():
        if reached.get(row_id, 0) != length:
            yield say("The paragraphs of draft {number} do not cover its text.", number=str(row_id))


def _without_file(session: Session) -> Iterator[str]:
    kept = select(StoredFile.id).where(StoredFile.id == RevisionRow.original_id).exists()
    for row_id in session.scalars(
        select(RevisionRow.id).where(RevisionRow.original_id.is_not(None), ~kept).order_by(RevisionRow.id)
    ):
        yield say("The file that draft {number} was read from is gone.", number=str(row_id))


def _without_verdict(session: Session) -> Iterator[str]:
    given = select(VerdictRow.id).where(VerdictRow.claim_id == ClaimTable.id).exists()
    for key in session.scalars(
        select(ClaimTable.key)
        .where(ClaimTable.verdict_at.is_not(None), ClaimTable.joined_into_id.is_(None), ~given)
        .order_by(ClaimTable.id)
    ):
        yield say("The verdicts of claim {key} are gone.", key=key)


def references(session: Session) -> dict[str, int]:
    """Return how many rows of each table point nowhere; a server refuses such rows by itself."""
    if session.get_bind().dialect.name != "sqlite":
        return {}
    found: dict[str, int] = {}
    for row in session.execute(text("PRAGMA foreign_key_check")):
        found[row[0]] = found.get(row[0], 0) + 1
    return found
