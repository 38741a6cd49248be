"""What the place of sources asks for; nothing here writes."""

from claimtracker.domain.source_views import Resting, SourceCard, SourceQuery
from claimtracker.domain.sources import Source
from claimtracker.store import claims, contacts, source_pages, sources
from claimtracker.store.library import Library


def source_count(library: Library, query: SourceQuery) -> int:
    """Return how many sources a query finds."""
    with library.read() as session:
        return source_pages.count(session, query)


def source_rows(library: Library, query: SourceQuery, offset: int, limit: int) -> list[Source]:
    """Return one page of the sources a query finds."""
    with library.read() as session:
        return source_pages.page(session, query, offset, limit)


def source_card(library: Library, source_id: int) -> SourceCard:
    """Return a source, or the one it was joined into, with all that is shown of it; raises NotFound."""
    with library.read() as session:
        source = sources.source_by_id(session, source_id)
        links = sources.links_of(session, source)
        records = claims.claims_by_id(session, [link.claim_id for link in links])
        resting = [Resting(records[link.claim_id], link) for link in links if link.claim_id in records]
        log = contacts.of_sources(session, [source.id]).get(source.id, [])
    return SourceCard(source, tuple(log), tuple(resting))
