"""Which records a sheet names: looked up by key, by page, by title, in the bin or out of it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from claimtracker.domain.sources import Source
from claimtracker.store import sources
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.source_models import SourceRow

CHUNK = 1000


def keys_to_ids(session: Session, keys: Sequence[str]) -> dict[str, int]:
    """Return the ids of the claims that have these keys."""
    found: dict[str, int] = {}
    for start in range(0, len(keys), CHUNK):
        query = select(ClaimTable.key, ClaimTable.id).where(ClaimTable.key.in_(keys[start : start + CHUNK]))
        found.update(session.execute(query).all())
    return found


def ids_to_keys(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the keys of the claims that have these ids."""
    found: dict[int, str] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(ClaimTable.id, ClaimTable.key).where(ClaimTable.id.in_(ids[start : start + CHUNK]))
        found.update(session.execute(query).all())
    return found


def joined_keys(session: Session, keys: Sequence[str]) -> dict[str, str]:
    """Return, for those of these claims that were joined into another, the other's key."""
    return _joined(session, ClaimTable, keys)


def joined_source_keys(session: Session, keys: Sequence[str]) -> dict[str, str]:
    """Return, for those of these sources that were joined into another, the other's key."""
    return _joined(session, SourceRow, keys)


def _joined(session: Session, kind: Any, keys: Sequence[str]) -> dict[str, str]:
    kept = aliased(kind)
    found: dict[str, str] = {}
    for start in range(0, len(keys), CHUNK):
        query = (
            select(kind.key, kept.key)
            .join(kept, kept.id == kind.joined_into_id)
            .where(kind.key.in_(keys[start : start + CHUNK]))
        )
        found.update(session.execute(query).all())
    return found


def source_keys_to_ids(session: Session, keys: Sequence[str]) -> dict[str, int]:
    """Return the ids of the sources that have these keys, or of those they were joined into."""
    now = func.coalesce(SourceRow.joined_into_id, SourceRow.id)
    found: dict[str, int] = {}
    for start in range(0, len(keys), CHUNK):
        query = select(SourceRow.key, now).where(SourceRow.key.in_(keys[start : start + CHUNK]))
        found.update(session.execute(query).all())
    return found


def sources_like(session: Session, urls: Sequence[str], titles: Sequence[str]) -> list[Source]:
    """Return the sources that have one of these canonical URLs or folded titles; oldest first."""
    found: set[int] = set()
    for column, values in ((SourceRow.canonical_url, urls), (SourceRow.title_key, titles)):
        for start in range(0, len(values), CHUNK):
            query = select(SourceRow.id).where(
                column.in_(values[start : start + CHUNK]), SourceRow.deleted_at.is_(None)
            )
            found.update(session.scalars(query))
    ids = sorted(found)
    return [
        source
        for start in range(0, len(ids), CHUNK)
        for source in sources.sources_by_id(session, ids[start : start + CHUNK])
    ]


def claim_dates(session: Session) -> dict[str, dict[str, str]]:
    """Return the dates of every claim that has any, by key and by column of the sheet."""
    columns = (ClaimTable.said_on, ClaimTable.second_read_on, ClaimTable.valid_as_of, ClaimTable.recheck_on)
    names = [column.key for column in columns]
    found = {}
    for key, given_at, *dates in session.execute(select(ClaimTable.key, ClaimTable.verdict_at, *columns)):
        held = {name: date for name, date in zip(names, dates, strict=True) if date}
        if given_at:
            held["checked_on"] = given_at.date().isoformat()
        if held:
            found[key] = held
    return found


def source_dates(session: Session) -> dict[str, dict[str, str]]:
    """Return the dates of every source, by key and by column of the sheet."""
    columns = (SourceRow.published_on, SourceRow.accessed_on, SourceRow.contact_on)
    names = [column.key for column in columns]
    return {
        key: {name: date for name, date in zip(names, dates, strict=True) if date}
        for key, *dates in session.execute(select(SourceRow.key, *columns))
    }


def binned_claims(session: Session, keys: Sequence[str]) -> dict[str, int]:
    """Return those of these claims that lie in the bin."""
    return _binned(session, ClaimTable, keys)


def binned_sources(session: Session, keys: Sequence[str]) -> dict[str, int]:
    """Return those of these sources that lie in the bin."""
    return _binned(session, SourceRow, keys)


def binned_articles(session: Session, claim_ids: Sequence[int]) -> dict[int, str]:
    """Return the articles in the bin that these claims are highlighted in, with their titles."""
    found: dict[int, str] = {}
    for start in range(0, len(claim_ids), CHUNK):
        query = (
            select(ArticleRow.id, ArticleRow.title)
            .join(HighlightRow, HighlightRow.article_id == ArticleRow.id)
            .where(
                HighlightRow.claim_id.in_(claim_ids[start : start + CHUNK]),
                ArticleRow.deleted_at.is_not(None),
            )
        )
        found.update(session.execute(query).all())
    return found


def _binned(session: Session, kind: Any, keys: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(keys), CHUNK):
        chosen = kind.key.in_(keys[start : start + CHUNK])
        binned = kind.deleted_at.is_not(None) & kind.joined_into_id.is_(None)
        query = select(kind.key, kind.id).where(chosen, binned)
        found.update(session.execute(query).all())
    return found
