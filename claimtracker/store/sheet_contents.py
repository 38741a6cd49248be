"""What the claim sheet says of claims, read in chunks so that memory stays flat.

Chunks of the whole desk are asked for as ranges of ids: a list of a thousand ids costs more to spell out
than to answer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session, aliased

from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import Attachment, Evidence, Source, Stance
from claimtracker.store.appearances import articles_seen
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, ClaimTagRow, DecisionRow, HighlightRow, SightingRow
from claimtracker.store.records import attachment_record, source_record
from claimtracker.store.sightings import earliest_first
from claimtracker.store.source_models import AttachmentRow, EvidenceRow, SourceRow

CHUNK = 1000
SPARSE = 4
MOST_SOURCES = 5000


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
    seen_elsewhere: int
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


@dataclass(slots=True)
class ClaimForSheet:
    """A claim with all that its rows say; ``places`` holds the highlights of one article each.

    ``joined`` are the claims that were joined into it: their keys still name it.
    """

    values: ClaimValues
    places: list[list[Place]] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    relations: list[tuple[str, str]] = field(default_factory=list)
    first_sighting_url: str = ""
    times_seen: int = 0
    joined: list[ClaimValues] = field(default_factory=list)


_COLUMNS = tuple(getattr(ClaimTable, name) for name in ClaimValues._fields)
_PLACE = (
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
_EVIDENCE = (
    EvidenceRow.id,
    EvidenceRow.claim_id,
    EvidenceRow.source_id,
    EvidenceRow.stance,
    EvidenceRow.passage,
    EvidenceRow.locator,
    EvidenceRow.independence_group,
    EvidenceRow.note,
)
_STANCES = {stance.value: stance for stance in Stance}
_OTHER = aliased(ClaimTable)


class SheetContents:
    """Reads claims for one export; sources that come again are kept, up to MOST_SOURCES."""

    def __init__(self, session: Session, article_id: int = 0) -> None:
        self._session = session
        self._article_id = article_id
        self._sources: dict[int, Source] = {}

    def claims(self, claim_ids: Sequence[int]) -> Iterator[ClaimForSheet]:
        """Yield these claims in this order; with an article only their places in it."""
        for rows in self._chunks(claim_ids):
            chosen = list(rows)
            self._add_places(rows, chosen)
            for claim_id, links in self._evidence(chosen).items():
                rows[claim_id].evidence.extend(links)
            self._add_the_rest(rows, chosen)
            yield from rows.values()

    def evidence(self, claim_ids: Sequence[int]) -> Iterator[tuple[str, list[Evidence]]]:
        """Yield the key and the evidence of those of these claims that have any, in this order."""
        for start in range(0, len(claim_ids), CHUNK):
            ids = claim_ids[start : start + CHUNK]
            links = self._evidence(ids)
            query = select(ClaimTable.id, ClaimTable.key).where(_chosen(ClaimTable.id, ids))
            keys = dict(self._session.execute(query).all()) if links else {}
            yield from ((keys[claim_id], links[claim_id]) for claim_id in ids if claim_id in links)

    def _chunks(self, claim_ids: Sequence[int]) -> Iterator[dict[int, ClaimForSheet]]:
        for start in range(0, len(claim_ids), CHUNK):
            ids = claim_ids[start : start + CHUNK]
            query = select(*_COLUMNS).where(_chosen(ClaimTable.id, ids))
            found = {row.id: row for row in self._session.execute(query)}
            yield {i: ClaimForSheet(ClaimValues._make(found[i])) for i in ids if i in found}

    def _add_places(self, rows: dict[int, ClaimForSheet], ids: Sequence[int]) -> None:
        # By the article's own id, and only then the revision: the other way round every article is read.
        query = (
            select(*_PLACE)
            .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
            .join(RevisionRow, RevisionRow.id == HighlightRow.revision_id)
            .where(
                _chosen(HighlightRow.claim_id, ids),
                ArticleRow.current_revision_id == HighlightRow.revision_id,
                ArticleRow.deleted_at.is_(None),
            )
            .order_by(HighlightRow.start, HighlightRow.id)
        )
        if self._article_id:
            query = query.where(HighlightRow.article_id == self._article_id)
        grouped: dict[tuple[int, int], list[Place]] = {}
        for found in self._session.execute(query):
            if found.claim_id in rows:
                grouped.setdefault((found.claim_id, found.article_id), []).append(Place._make(found))
        # Sorted by what the sheet says, not by ids: another desk that holds the same gives the same file.
        for (claim_id, _), places in sorted(grouped.items(), key=lambda item: _said(item[1][0])):
            rows[claim_id].places.append(places)

    def _evidence(self, ids: Sequence[int]) -> dict[int, list[Evidence]]:
        query = (
            select(*_EVIDENCE)
            .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
            .where(_chosen(EvidenceRow.claim_id, ids), SourceRow.deleted_at.is_(None))
            .order_by(EvidenceRow.id)
        )
        wanted = set(ids)
        links = [link for link in self._session.execute(query) if link[1] in wanted]
        self._know_sources({link[2] for link in links})
        found: dict[int, list[Evidence]] = {}
        # Taken apart by place: a name costs more to look up in a row than the rest of the line.
        for link_id, claim_id, source_id, stance, *words in links:
            source = self._sources[source_id]
            found.setdefault(claim_id, []).append(
                Evidence(link_id, claim_id, source, _STANCES[stance], *words)
            )
        return found

    def _know_sources(self, wanted: set[int]) -> None:
        if len(self._sources) > MOST_SOURCES:
            self._sources.clear()
        missing = sorted(wanted - self._sources.keys())
        for start in range(0, len(missing), CHUNK):
            ids = missing[start : start + CHUNK]
            files: dict[int, list[Attachment]] = {}
            attached = select(AttachmentRow).where(_chosen(AttachmentRow.source_id, ids))
            for file in self._session.scalars(attached.order_by(AttachmentRow.id)):
                files.setdefault(file.source_id, []).append(attachment_record(file))
            for row in self._session.scalars(select(SourceRow).where(_chosen(SourceRow.id, ids))):
                self._sources[row.id] = source_record(row, files.get(row.id, ()), 0)
            self._session.expunge_all()

    def _add_the_rest(self, rows: dict[int, ClaimForSheet], ids: Sequence[int]) -> None:
        for row in rows.values():
            row.times_seen = row.values.seen_elsewhere
        for claim_id, name in self._of(ClaimTagRow, ClaimTagRow.name, ids):
            if claim_id in rows:
                rows[claim_id].tags.append(name)
        for claim_id, url in self._sightings(ids):
            if claim_id in rows:
                rows[claim_id].first_sighting_url = rows[claim_id].first_sighting_url or url
                rows[claim_id].times_seen += 1
        for claim_id, articles in self._articles_seen(ids):
            if claim_id in rows:
                rows[claim_id].times_seen += articles
        for claim_id, key, kind in self._decisions(ids):
            if claim_id in rows:
                rows[claim_id].relations.append((key, kind))
        for claim_id, *values in self._joined(ids):
            if claim_id in rows:
                rows[claim_id].joined.append(ClaimValues._make(values))

    def _of(self, kind: Any, column: Any, ids: Sequence[int]) -> Any:
        query = select(kind.claim_id, column).where(_chosen(kind.claim_id, ids)).order_by(kind.id)
        return self._session.execute(query)

    def _sightings(self, ids: Sequence[int]) -> Any:
        query = select(SightingRow.claim_id, SightingRow.url).where(_chosen(SightingRow.claim_id, ids))
        return self._session.execute(query.order_by(*earliest_first()))

    def _articles_seen(self, ids: Sequence[int]) -> Any:
        return self._session.execute(articles_seen().where(_chosen(HighlightRow.claim_id, ids)))

    def _joined(self, ids: Sequence[int]) -> Any:
        query = select(ClaimTable.joined_into_id, *_COLUMNS).where(_chosen(ClaimTable.joined_into_id, ids))
        return self._session.execute(query.order_by(ClaimTable.id))

    def _decisions(self, ids: Sequence[int]) -> Any:
        query = (
            select(DecisionRow.claim_id, _OTHER.key, DecisionRow.kind)
            .join(_OTHER, _OTHER.id == DecisionRow.other_id)
            .where(
                _chosen(DecisionRow.claim_id, ids),
                DecisionRow.kind != DecisionKind.DIFFERENT.value,
                _OTHER.deleted_at.is_(None),
            )
            .order_by(DecisionRow.id)
        )
        return self._session.execute(query)


def _chosen(column: Any, ids: Sequence[int]) -> ColumnElement[bool]:
    """Return the condition for these ids; a range, which may let others through, when they lie close."""
    lowest, highest = min(ids, default=0), max(ids, default=0)
    if highest - lowest < SPARSE * len(ids):
        return and_(column >= lowest, column <= highest)
    chosen: ColumnElement[bool] = column.in_(ids)
    return chosen


def _said(place: Place) -> tuple[str, str, int, str]:
    return place.title, place.url, place.revision, place.quote
