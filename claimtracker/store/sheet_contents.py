"""What the claim sheet says of claims, read in chunks so that memory stays flat.

Chunks of the whole desk are asked for as ranges of ids: a list of a thousand ids costs more to spell out
than to answer. What belongs to claims is asked for in the order of an index, which a file need not sort.
Plain columns, not mapped records, because making those would cost more than the reading.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, select, type_coerce
from sqlalchemy.orm import Session

from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import Attachment, Evidence, Source, Stance
from claimtracker.store.appearances import articles_seen
from claimtracker.store.article_models import ArticleRow, RevisionRow
from claimtracker.store.base import UtcText
from claimtracker.store.check_models import DecisionRow, SightingRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.file_models import AttachmentRow
from claimtracker.store.records import attachment_record, source_record
from claimtracker.store.sightings import earliest_first
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.wording_models import ClaimTagRow

CHUNK = 4000
SPARSE = 4
MOST_KEPT = 5000


class ClaimValues(NamedTuple):
    """The columns of a claim that the sheet shows; moments are ISO 8601 texts in UTC."""

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
    verdict_at: str
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
    created_at: str
    updated_at: str


class PlaceArticle(NamedTuple):
    """What the rows of a claim say of an article that it stands in."""

    title: str
    revision: str
    url: str
    byline: str
    outlet: str


class Place(NamedTuple):
    """One highlight of a claim with its article."""

    claim_id: int
    article_id: int
    start: int
    paragraph: str
    sentence: str
    quote: str
    state: str
    article: PlaceArticle


class ClaimForSheet(NamedTuple):
    """A claim with all that its rows say; ``places`` holds the highlights of one article each.

    ``joined`` are the claims that were joined into it: their keys still name it.
    """

    values: ClaimValues
    places: Sequence[Sequence[Place]]
    evidence: Sequence[Evidence]
    tags: Sequence[str]
    relations: Sequence[tuple[str, str]]
    first_sighting_url: str
    times_seen: int
    joined: Sequence[ClaimValues]


_CLAIM, _HIGHLIGHT = ClaimTable.__table__.c, HighlightRow.__table__.c
_ARTICLE, _REVISION = ArticleRow.__table__.c, RevisionRow.__table__.c
_LINK, _SOURCE, _DECISION = EvidenceRow.__table__.c, SourceRow.__table__.c, DecisionRow.__table__.c
_TAG, _FILE = ClaimTagRow.__table__.c, AttachmentRow.__table__.c
_MOMENTS = ("verdict_at", "created_at", "updated_at")
_COLUMNS = tuple(
    type_coerce(_CLAIM[name], UtcText) if name in _MOMENTS else _CLAIM[name] for name in ClaimValues._fields
)
_PLACE = (
    *(_HIGHLIGHT.claim_id, _HIGHLIGHT.article_id, _HIGHLIGHT["start_at"]),
    *(_HIGHLIGHT.paragraph, _HIGHLIGHT.sentence, _HIGHLIGHT.quote, _HIGHLIGHT.state),
)
_OF_ARTICLE = _ARTICLE.id, _ARTICLE.title, _REVISION.number, _ARTICLE.url, _ARTICLE.byline, _ARTICLE.outlet
_EVIDENCE = (
    _LINK.id,
    _LINK.claim_id,
    _LINK.source_id,
    _LINK.stance,
    _LINK.passage,
    _LINK.locator,
    _LINK.independence_group,
    _LINK.note,
)
_OF_SOURCE = tuple(column.label(name) for name, column in SourceRow.__mapper__.columns.items())
_STANCES = {stance.value: stance for stance in Stance}
_OTHER = ClaimTable.__table__.alias()


class SheetContents:
    """Reads claims for one export; articles and sources that come again are kept, up to MOST_KEPT."""

    def __init__(self, session: Session, article_id: int = 0) -> None:
        self._session = session
        self._article_id = article_id
        self._sources: dict[int, Source] = {}
        self._articles: dict[int, PlaceArticle] = {}

    def claims(self, claim_ids: Sequence[int]) -> Iterator[ClaimForSheet]:
        """Yield these claims in this order; with an article only their places in it."""
        for start in range(0, len(claim_ids), CHUNK):
            ids = claim_ids[start : start + CHUNK]
            rows = self._all(select(*_COLUMNS).where(_chosen(_CLAIM.id, ids)))
            found = {row[0]: ClaimValues._make(row) for row in rows}
            chosen = [claim_id for claim_id in dict.fromkeys(ids) if claim_id in found]
            yield from self._whole(chosen, found)

    def _whole(self, ids: Sequence[int], found: dict[int, ClaimValues]) -> Iterator[ClaimForSheet]:
        places, evidence, tags = self._places(ids), self._evidence(ids), self._tags(ids)
        sightings, articles = _by_claim(self._sightings(ids)), dict(self._articles_seen(ids))
        relations, joined = _by_claim(self._decisions(ids)), _by_claim(self._joined(ids))
        for claim_id in ids:
            values, seen = found[claim_id], sightings.get(claim_id, ())
            yield ClaimForSheet(
                values,
                places.get(claim_id, ()),
                evidence.get(claim_id, ()),
                tags.get(claim_id, ()),
                [(key, kind) for _, key, kind in relations[claim_id]] if claim_id in relations else (),
                next((url for _, url in seen if url), "") if seen else "",
                values.seen_elsewhere + len(seen) + articles.get(claim_id, 0),
                [ClaimValues._make(row[1:]) for row in joined[claim_id]] if claim_id in joined else (),
            )

    def _places(self, ids: Sequence[int]) -> dict[int, list[list[Place]]]:
        query = (
            select(*_PLACE)
            .join(ArticleRow.__table__, _ARTICLE.id == _HIGHLIGHT.article_id)
            .where(
                _chosen(_HIGHLIGHT.claim_id, ids),
                _ARTICLE.current_revision_id == _HIGHLIGHT.revision_id,
                _ARTICLE.deleted_at.is_(None),
            )
            .order_by(_HIGHLIGHT.claim_id, _HIGHLIGHT.id)
        )
        if self._article_id:
            query = query.where(_HIGHLIGHT.article_id == self._article_id)
        rows = self._all(query)
        self._know_articles({row[1] for row in rows})
        known = self._articles
        found = _by_claim([Place._make((*row, known[row[1]])) for row in rows])
        return {claim_id: _by_article(places) for claim_id, places in found.items()}

    def _know_articles(self, wanted: set[int]) -> None:
        for ids in _missing(wanted, self._articles):
            query = select(*_OF_ARTICLE).join(
                RevisionRow.__table__, _REVISION.id == _ARTICLE.current_revision_id
            )
            for article_id, title, number, *others in self._all(query.where(_chosen(_ARTICLE.id, ids))):
                self._articles[article_id] = PlaceArticle(title, str(number), *others)

    def _evidence(self, ids: Sequence[int]) -> dict[int, list[Evidence]]:
        query = (
            select(*_EVIDENCE)
            .join(SourceRow.__table__, _SOURCE.id == _LINK.source_id)
            .where(_chosen(_LINK.claim_id, ids), _SOURCE.deleted_at.is_(None))
            .order_by(_LINK.claim_id, _LINK.id)
        )
        wanted = set(ids)
        links = [link for link in self._all(query) if link[1] in wanted]
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
        for ids in _missing(wanted, self._sources):
            files: dict[int, list[Attachment]] = {}
            attached = select(AttachmentRow.__table__).where(_chosen(_FILE.source_id, ids))
            for file in self._all(attached.order_by(_FILE.id)):
                files.setdefault(file.source_id, []).append(attachment_record(file))
            for row in self._all(select(*_OF_SOURCE).where(_chosen(_SOURCE.id, ids))):
                self._sources[row.id] = source_record(row, files.get(row.id, ()), 0)

    def _tags(self, ids: Sequence[int]) -> dict[int, list[str]]:
        query = select(_TAG.claim_id, _TAG.name).where(_chosen(_TAG.claim_id, ids))
        found: dict[int, list[str]] = {}
        for claim_id, name in self._all(query.order_by(_TAG.claim_id, _TAG.id)):
            found.setdefault(claim_id, []).append(name)
        return found

    def _sightings(self, ids: Sequence[int]) -> Any:
        query = select(SightingRow.claim_id, SightingRow.url).where(_chosen(SightingRow.claim_id, ids))
        return self._all(query.order_by(*earliest_first()))

    def _articles_seen(self, ids: Sequence[int]) -> Any:
        return self._all(articles_seen().where(_chosen(_HIGHLIGHT.claim_id, ids)))

    def _joined(self, ids: Sequence[int]) -> Any:
        query = select(_CLAIM.joined_into_id, *_COLUMNS).where(_chosen(_CLAIM.joined_into_id, ids))
        return self._all(query.order_by(_CLAIM.id))

    def _decisions(self, ids: Sequence[int]) -> Any:
        query = (
            select(_DECISION.claim_id, _OTHER.c.key, _DECISION.kind)
            .join(_OTHER, _OTHER.c.id == _DECISION.other_id)
            .where(
                _chosen(_DECISION.claim_id, ids),
                _DECISION.kind != DecisionKind.DIFFERENT.value,
                _OTHER.c.deleted_at.is_(None),
            )
            .order_by(_DECISION.claim_id, _DECISION.id)
        )
        return self._all(query)

    def _all(self, query: Any) -> Sequence[Any]:
        # All at once: the chunk is small, and row after row takes twice as long.
        return self._session.execute(query).all()


def _missing(wanted: set[int], known: dict[int, Any]) -> Iterator[list[int]]:
    """Yield in chunks the ids of those that are not known yet; what is known goes when it is too much."""
    if len(known) > MOST_KEPT:
        known.clear()
    missing = sorted(wanted - known.keys())
    for start in range(0, len(missing), CHUNK):
        yield missing[start : start + CHUNK]


def _by_claim(rows: Iterable[Any]) -> dict[int, list[Any]]:
    """Return the rows by what stands first in them."""
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found


def _by_article(places: list[Place]) -> list[list[Place]]:
    if len(places) == 1:
        return [places]
    grouped: dict[int, list[Place]] = {}
    for place in sorted(places, key=lambda place: place.start):
        grouped.setdefault(place.article_id, []).append(place)
    # Sorted by what the sheet says, not by ids: another desk that holds the same gives the same file.
    return sorted(grouped.values(), key=lambda group: _said(group[0]))


def _chosen(column: Any, ids: Sequence[int]) -> ColumnElement[bool]:
    """Return the condition for these ids; a range, which may let others through, when they lie close."""
    lowest, highest = min(ids, default=0), max(ids, default=0)
    if highest - lowest < SPARSE * len(ids):
        return and_(column >= lowest, column <= highest)
    chosen: ColumnElement[bool] = column.in_(ids)
    return chosen


def _said(place: Place) -> tuple[str, str, int, str]:
    article = place.article
    return article.title, article.url, int(article.revision), place.quote
