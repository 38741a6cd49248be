"""Everything the places ask for to show; nothing here writes."""

from collections.abc import Collection, Sequence
from datetime import date

from claimtracker.domain.articles import Article, ArticleSummary, Mode, Revision
from claimtracker.domain.claims import Claim, ClaimQuery, ClaimRow
from claimtracker.domain.facets import FacetCounts
from claimtracker.domain.sources import Source
from claimtracker.domain.views import BinItem, ClaimCard, DeskCounts, Facets, HistoryLine, ReaderHighlight
from claimtracker.services import history_lines, lint_claims
from claimtracker.store import (
    appearances,
    article_list,
    articles,
    claim_pages,
    desk_scales,
    joins,
    sheet_rows,
    sightings,
    sign_offs,
    sources,
    verdicts,
)
from claimtracker.store import bin as bins
from claimtracker.store import claims as claim_store
from claimtracker.store import highlights as places
from claimtracker.store import history as histories
from claimtracker.store.library import Library


def article_summaries(library: Library) -> list[ArticleSummary]:
    """Return the articles on the desk, latest first."""
    with library.read() as session:
        return article_list.summaries(session)


def article(library: Library, article_id: int) -> Article:
    """Return an article; raises NotFound."""
    with library.read() as session:
        return articles.article_by_id(session, article_id)


def article_titles(library: Library, article_ids: Sequence[int]) -> dict[int, str]:
    """Return the titles of these articles; those in the bin are left out."""
    with library.read() as session:
        return articles.titles(session, article_ids)


def article_of_claim(library: Library, claim_id: int) -> int:
    """Return the article a claim was last highlighted in, or 0."""
    with library.read() as session:
        return places.article_of(session, claim_store.live_id(session, claim_id))


def revision(library: Library, revision_id: int) -> Revision:
    """Return a revision with its text and blocks; raises NotFound."""
    with library.read() as session:
        return articles.revision_by_id(session, revision_id)


def highlights(library: Library, revision_id: int) -> list[ReaderHighlight]:
    """Return a revision's highlights in text order, numbered by claim."""
    with library.read() as session:
        return places.in_revision(session, revision_id)


def highlights_of(library: Library, revision_id: int, claim_ids: Collection[int]) -> list[ReaderHighlight]:
    """Return a revision's highlights of these claims alone, in text order, without their numbers."""
    with library.read() as session:
        return places.of_claims(session, revision_id, claim_ids)


def highlights_again(
    library: Library, revision_id: int, before: Sequence[ReaderHighlight], claim_ids: Collection[int]
) -> list[ReaderHighlight]:
    """Return what ``highlights`` does, from what it returned before these claims were changed."""
    with library.read() as session:
        return places.with_changes(session, revision_id, before, claim_ids)


def claim_count(library: Library, query: ClaimQuery) -> int:
    """Return how many claims a query finds."""
    with library.read() as session:
        return claim_pages.count(session, query)


def claim_rows(library: Library, query: ClaimQuery, offset: int, limit: int) -> list[ClaimRow]:
    """Return one page of the claims a query finds."""
    with library.read() as session:
        return claim_pages.page(session, query, offset, limit)


def lacking(library: Library, claim_ids: Sequence[int]) -> dict[int, int]:
    """Return how many open notes these claims have on what they lack; those without any are left out."""
    with library.read() as session:
        return lint_claims.counts_of(session, claim_ids, date.today())


def claim_ids(library: Library, query: ClaimQuery) -> list[int]:
    """Return the ids of all claims a query finds, in its order."""
    with library.read() as session:
        return claim_pages.ids(session, query)


def claim_place(library: Library, query: ClaimQuery, claim_id: int) -> int:
    """Return how many claims a query finds before this one, -1 when it does not find it."""
    found = claim_ids(library, query)
    return found.index(claim_id) if claim_id in found else -1


def claims(library: Library, claim_ids: Sequence[int]) -> list[Claim]:
    """Return these claims in this order; those that are gone are left out, joined ones are one."""
    with library.read() as session:
        here = claim_store.live_ids(session, claim_ids)
        found = claim_store.claims_by_id(session, here)
    return [found[claim_id] for claim_id in here if claim_id in found]


def claim_keys(library: Library, claim_ids: Sequence[int]) -> dict[int, str]:
    """Return the keys of these claims; those that are gone are left out."""
    with library.read() as session:
        return sheet_rows.ids_to_keys(session, claim_ids)


def claim_id_of(library: Library, key: str) -> int:
    """Return the id of the claim with this key, following a join; 0 when there is none."""
    with library.read() as session:
        return claim_store.claim_id_of(session, key)


def claim(library: Library, claim_id: int) -> Claim:
    """Return a claim, or the one it was joined into; raises NotFound."""
    with library.read() as session:
        return claim_store.claim_by_id(session, claim_store.live_id(session, claim_id))


def claim_by_key(library: Library, key: str) -> Claim | None:
    """Return the claim with this claim_id, or the one it was joined into; None when there is none."""
    with library.read() as session:
        claim_id = claim_store.claim_id_of(session, key)
        return claim_store.claim_by_id(session, claim_id) if claim_id else None


def claim_card(library: Library, claim_id: int, article_id: int = 0) -> ClaimCard:
    """Return all that the inspector shows of a claim, or of the one it was joined into; raises NotFound.

    ``article_id`` gives the number and, through its mode, the scale; 0 takes the claim's latest article.
    """
    with library.read() as session:
        claim_id = claim_store.live_id(session, claim_id)
        record = claim_store.claim_by_id(session, claim_id)
        here = article_id or places.article_of(session, claim_id)
        mode = articles.article_by_id(session, here).mode if here else Mode.AFTER
        evidence = sources.evidence_of(session, claim_id)
        return ClaimCard(
            claim=record,
            number=claim_pages.numbers_in(session, here).get(claim_id, 0) if here else 0,
            highlights=places.of_claim(session, claim_id),
            evidence=evidence,
            lint=lint_claims.lint_of(session, record, evidence, date.today()),
            verdicts=verdicts.of_claim(session, claim_id),
            sightings=sightings.of_claim(session, claim_id),
            scale=desk_scales.scale_of_mode(session, mode),
            in_bin=claim_store.in_bin(session, claim_id),
            appearances=appearances.of_claim(session, record),
            sign_offs=sign_offs.of_claim(session, claim_id),
            joined=joins.statements_of(session, claim_id),
        )


def source_count(library: Library, text: str = "") -> int:
    """Return how many sources match what was typed."""
    with library.read() as session:
        return sources.count(session, text)


def source_rows(library: Library, text: str = "", offset: int = 0, limit: int = 100) -> list[Source]:
    """Return one page of the sources that match what was typed."""
    with library.read() as session:
        return sources.page(session, text, offset, limit)


def source(library: Library, source_id: int) -> Source:
    """Return a source; raises NotFound."""
    with library.read() as session:
        return sources.source_by_id(session, source_id)


def claims_resting_on(library: Library, source_id: int) -> list[Claim]:
    """Return the claims that a source is evidence for."""
    with library.read() as session:
        source_id = sources.live_id(session, source_id)
        found = claim_store.claims_by_id(session, sources.claims_resting_on(session, source_id))
        return list(found.values())


def counts(library: Library) -> DeskCounts:
    """Return how many records each place holds."""
    with library.read() as session:
        return DeskCounts(
            articles=articles.count(session),
            claims=claim_pages.count(session, ClaimQuery()),
            sources=sources.count(session),
            bin=bins.count(session),
        )


def facets(library: Library) -> Facets:
    """Return the values claims can be filtered by."""
    with library.read() as session:
        return claim_pages.facets(session)


def facet_counts(library: Library, query: ClaimQuery, facet: str, typed: str = "") -> FacetCounts:
    """Return the values of one facet and how many claims have each, under everything else that is chosen."""
    with library.read() as session:
        return claim_pages.counts_of(session, query, facet, typed)


def bin_items(library: Library) -> list[BinItem]:
    """Return what lies in the bin, latest first."""
    with library.read() as session:
        return bins.items(session)


def history(library: Library, claim_id: int) -> list[HistoryLine]:
    """Return a claim's history as sentences, latest first."""
    with library.read() as session:
        changes = histories.history_of(session, claim_store.live_id(session, claim_id))
        return history_lines.as_lines(
            changes, titles=sources.titles_of(session, history_lines.linked_sources(changes))
        )
