"""What the claim sheet says of claims, read in chunks so that memory stays flat."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.sources import Evidence
from claimtracker.store import appearances, decisions, sources
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, ClaimTagRow, HighlightRow, SightingRow
from claimtracker.store.records import evidence_record
from claimtracker.store.source_models import EvidenceRow, SourceRow

CHUNK = 1000


class ClaimValues(NamedTuple):
    """The columns of a claim that the sheet shows."""

    id: int
    key: str
    statement: str
    type: str
    speaker: str
    speaker_role: str
    said_on: str
    priority: str
    risk: str
    progress: str
    scale: str
    verdict_label: str
    verdict_number: int | None
    verdict_at: datetime | None
    finding: str
    problem_type: str
    suggested_wording: str
    change_decision: str
    open_questions: str
    checker: str
    second_reader: str
    second_read_on: str
    valid_as_of: str
    recheck_on: str
    review_title: str
    review_url: str
    language: str
    created_at: datetime
    updated_at: datetime


class Place(NamedTuple):
    """One highlight of a claim with its article."""

    claim_id: int
    article_id: int
    title: str
    revision: int
    url: str
    byline: str
    outlet: str
    paragraph: str
    sentence: str
    quote: str
    state: str


@dataclass(frozen=True, slots=True)
class ClaimForSheet:
    """A claim with all that its rows say; ``places`` holds the highlights of one article each."""

    values: ClaimValues
    places: list[list[Place]] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    relations: list[tuple[str, str]] = field(default_factory=list)
    first_sighting_url: str = ""
    times_seen: int = 0


_COLUMNS = tuple(getattr(ClaimTable, name) for name in ClaimValues._fields)


def claims_for_sheet(
    session: Session, claim_ids: Sequence[int], article_id: int = 0
) -> Iterator[ClaimForSheet]:
    """Yield these claims in this order; with ``article_id`` only their places in that article."""
    for start in range(0, len(claim_ids), CHUNK):
        yield from _chunk(session, claim_ids[start : start + CHUNK], article_id)


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


def source_keys_to_ids(session: Session, keys: Sequence[str]) -> dict[str, int]:
    """Return the ids of the sources that have these keys."""
    found: dict[str, int] = {}
    for start in range(0, len(keys), CHUNK):
        query = select(SourceRow.key, SourceRow.id).where(SourceRow.key.in_(keys[start : start + CHUNK]))
        found.update(session.execute(query).all())
    return found


def sources_like(session: Session, urls: Sequence[str], titles: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return key, canonical URL and folded title of sources that have one of these; oldest first."""
    found: dict[int, tuple[str, str, str]] = {}
    for column, values in ((SourceRow.canonical_url, urls), (SourceRow.title_key, titles)):
        for start in range(0, len(values), CHUNK):
            query = select(SourceRow.id, SourceRow.key, SourceRow.canonical_url, SourceRow.title_key).where(
                column.in_(values[start : start + CHUNK]), SourceRow.deleted_at.is_(None)
            )
            found |= {row_id: (key, url, title) for row_id, key, url, title in session.execute(query)}
    return [found[row_id] for row_id in sorted(found)]


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
        query = select(kind.key, kind.id).where(chosen, kind.deleted_at.is_not(None))
        found.update(session.execute(query).all())
    return found


def _chunk(session: Session, ids: Sequence[int], article_id: int) -> Iterator[ClaimForSheet]:
    rows = {
        row.id: ClaimForSheet(ClaimValues._make(row))
        for row in session.execute(select(*_COLUMNS).where(ClaimTable.id.in_(ids)))
    }
    _add_places(session, rows, article_id)
    _add_evidence(session, rows)
    for claim_id, name in session.execute(_of(ClaimTagRow, ids, ClaimTagRow.name)):
        rows[claim_id].tags.append(name)
    for claim_id, found in decisions.of_claims(session, ids).items():
        rows[claim_id].relations.extend(found)
    seen = appearances.times_seen(session, ids)
    first: dict[int, str] = {}
    for claim_id, url in session.execute(_of(SightingRow, ids, SightingRow.url)):
        first.setdefault(claim_id, url)
    for claim_id in ids:
        row = rows.get(claim_id)
        if row is not None:
            yield ClaimForSheet(
                row.values,
                row.places,
                row.evidence,
                row.tags,
                row.relations,
                first.get(claim_id, ""),
                seen.get(claim_id, 0),
            )


def _of(kind: Any, ids: Sequence[int], column: Any) -> Any:
    return select(kind.claim_id, column).where(kind.claim_id.in_(ids)).order_by(kind.id)


def _add_places(session: Session, rows: dict[int, ClaimForSheet], article_id: int) -> None:
    columns = (
        HighlightRow.claim_id,
        HighlightRow.article_id,
        ArticleRow.title,
        RevisionRow.number,
        ArticleRow.url,
        ArticleRow.byline,
        ArticleRow.outlet,
        HighlightRow.paragraph,
        HighlightRow.sentence,
        HighlightRow.quote,
        HighlightRow.state,
    )
    query = (
        select(*columns)
        .join(ArticleRow, ArticleRow.current_revision_id == HighlightRow.revision_id)
        .join(RevisionRow, RevisionRow.id == HighlightRow.revision_id)
        .where(HighlightRow.claim_id.in_(rows), ArticleRow.deleted_at.is_(None))
        .order_by(HighlightRow.start, HighlightRow.id)
    )
    if article_id:
        query = query.where(HighlightRow.article_id == article_id)
    grouped: dict[tuple[int, int], list[Place]] = {}
    for found in session.execute(query):
        place = Place._make(found)
        grouped.setdefault((place.claim_id, place.article_id), []).append(place)
    # Sorted by what the sheet says, not by ids: another desk that holds the same gives the same file.
    for (claim_id, _), places in sorted(grouped.items(), key=lambda item: _said(item[1][0])):
        rows[claim_id].places.append(places)


def _said(place: Place) -> tuple[str, str, int, str]:
    return place.title, place.url, place.revision, place.quote


def _add_evidence(session: Session, rows: dict[int, ClaimForSheet]) -> None:
    query = (
        select(EvidenceRow)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id.in_(rows), SourceRow.deleted_at.is_(None))
        .order_by(EvidenceRow.id)
    )
    links = session.scalars(query).all()
    if not links:
        return
    records = {
        source.id: source for source in sources.sources_by_id(session, list({row.source_id for row in links}))
    }
    for link in links:
        rows[link.claim_id].evidence.append(evidence_record(link, records[link.source_id]))
    session.expunge_all()
