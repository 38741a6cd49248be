"""Claims as rows of the claim sheet."""

from collections.abc import Iterator
from dataclasses import replace

from claimtracker.domain.independence import independent_sources
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import Evidence
from claimtracker.exchange.sheets.cells import list_cell, place_cell, quote_cell, time_cell, yes_no
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.store.sheet_contents import ClaimForSheet, Place

SAME_NAME = (
    "speaker",
    "speaker_role",
    "said_on",
    "priority",
    "risk",
    "progress",
    "scale",
    "finding",
    "problem_type",
    "suggested_wording",
    "change_decision",
    "open_questions",
    "checker",
    "second_reader",
    "second_read_on",
    "valid_as_of",
    "recheck_on",
    "review_title",
    "review_url",
    "language",
)


def claim_rows(claim: ClaimForSheet, masker: Masker) -> Iterator[SheetClaim]:
    """Yield one row for each article the claim stands in, or one without an article.

    Each claim that was joined into it follows with its own claim_id and wording, and the check of both.
    """
    for places in claim.places or [[]]:
        yield _row(claim, places, masker)
    for joined in claim.joined:
        yield replace(
            _row(claim, [], masker),
            claim_id=joined.key,
            statement=joined.statement,
            claim_type=joined.type,
            speaker=joined.speaker,
            speaker_role=joined.speaker_role,
            said_on=joined.said_on,
            language=joined.language,
            duplicate_of=list_cell([claim.values.key]),
            relation=DecisionKind.SAME.value,
            times_seen="0",
            created_at=time_cell(joined.created_at),
        )


def evidence_rows(claim: ClaimForSheet) -> Iterator[SheetEvidence]:
    """Yield one row for each evidence of the claim, nothing masked yet."""
    for link in claim.evidence:
        yield evidence_row(claim.values.key, link)


def evidence_row(claim_key: str, link: Evidence) -> SheetEvidence:
    """Return the row of one evidence, nothing masked yet."""
    source = link.source
    return SheetEvidence(
        claim_id=claim_key,
        source_id=source.key,
        kind=source.kind.value,
        primary=yes_no(source.primary),
        title=source.title,
        author=source.author,
        publisher=source.publisher,
        published_on=source.published_on,
        url=source.url,
        archived_url=source.archived_url,
        attachment=place_cell(file.name for file in source.attachments),
        sha256=place_cell(file.sha256 for file in source.attachments),
        accessed_on=source.accessed_on,
        locator=link.locator,
        passage=link.passage,
        stance=link.stance.value,
        independence_group=link.independence_group,
        contact_status=source.contact_status.value,
        contact_on=source.contact_on,
        confidential=yes_no(source.confidential),
        note=link.note,
    )


def _row(claim: ClaimForSheet, places: list[Place], masker: Masker) -> SheetClaim:
    values = claim.values
    return SheetClaim(
        claim_id=values.key,
        statement=values.statement,
        claim_type=values.type,
        first_sighting_url=claim.first_sighting_url,
        verdict=values.verdict_label,
        verdict_number="" if values.verdict_number is None else str(values.verdict_number),
        checked_on=values.verdict_at.date().isoformat() if values.verdict_at else "",
        duplicate_of=list_cell(key for key, _ in claim.relations),
        relation=list_cell(kind for _, kind in claim.relations),
        times_seen=str(claim.times_seen),
        tags=list_cell(claim.tags),
        created_at=time_cell(values.created_at),
        updated_at=time_cell(values.updated_at),
        **{name: getattr(values, name) for name in SAME_NAME},
        **_place_cells(places),
        **_source_cells(claim.evidence, masker),
    )


def _place_cells(places: list[Place]) -> dict[str, str]:
    if not places:
        return {}
    article = places[0]
    return {
        "article_title": article.title,
        "article_revision": str(article.revision),
        "article_url": article.url,
        "article_byline": article.byline,
        "outlet": article.outlet,
        "paragraph": place_cell(place.paragraph for place in places),
        "sentence": place_cell(place.sentence for place in places),
        "quote": quote_cell(place.quote for place in places),
        "anchor_state": place_cell(place.state for place in places),
    }


def _source_cells(evidence: list[Evidence], masker: Masker) -> dict[str, str]:
    named = {
        link.source.id: masker.name(link.source.key, link.source.title, link.source.confidential)
        for link in evidence
    }
    primary = {link.source.id for link in evidence if link.source.primary}
    return {
        "source_count": str(len(named)),
        "primary_source_count": str(len(primary)),
        "independent_source_count": str(independent_sources(evidence)),
        "sources": list_cell(named.values()),
    }
