"""Claims as rows of the claim sheet."""

from collections.abc import Iterator

from claimtracker.domain.sources import Evidence
from claimtracker.exchange.sheets.cells import list_cell, place_cell, quote_cell, time_cell, yes_no
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.store.sheet_rows import ClaimForSheet, Place


def claim_rows(claim: ClaimForSheet, masker: Masker) -> Iterator[SheetClaim]:
    """Yield one row for each article the claim stands in, or one without an article."""
    for places in claim.places or [[]]:
        yield _row(claim, places, masker)


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
    article = places[0] if places else None
    named = {
        link.source.id: masker.name(link.source.key, link.source.title, link.source.confidential)
        for link in claim.evidence
    }
    return SheetClaim(
        claim_id=values.key,
        article_title=article.title if article else "",
        article_revision=str(article.revision) if article else "",
        article_url=article.url if article else "",
        article_byline=article.byline if article else "",
        outlet=article.outlet if article else "",
        paragraph=place_cell(place.paragraph for place in places),
        sentence=place_cell(place.sentence for place in places),
        quote=quote_cell(place.quote for place in places),
        statement=values.statement,
        claim_type=values.type,
        speaker=values.speaker,
        speaker_role=values.speaker_role,
        said_on=values.said_on,
        first_sighting_url=claim.first_sighting_url,
        priority=values.priority,
        risk=values.risk,
        progress=values.progress,
        scale=values.scale,
        verdict=values.verdict_label,
        verdict_number="" if values.verdict_number is None else str(values.verdict_number),
        finding=values.finding,
        problem_type=values.problem_type,
        suggested_wording=values.suggested_wording,
        change_decision=values.change_decision,
        source_count=str(len(named)),
        primary_source_count=str(len({e.source.id for e in claim.evidence if e.source.primary})),
        independent_source_count=str(independent_sources(claim.evidence)),
        sources=list_cell(named.values()),
        open_questions=values.open_questions,
        checker=values.checker,
        checked_on=values.verdict_at.date().isoformat() if values.verdict_at else "",
        second_reader=values.second_reader,
        second_read_on=values.second_read_on,
        valid_as_of=values.valid_as_of,
        recheck_on=values.recheck_on,
        duplicate_of=list_cell(key for key, _ in claim.relations),
        relation=list_cell(kind for _, kind in claim.relations),
        times_seen=str(claim.times_seen),
        anchor_state=place_cell(place.state for place in places),
        review_title=values.review_title,
        review_url=values.review_url,
        language=values.language,
        tags=list_cell(claim.tags),
        created_at=time_cell(values.created_at),
        updated_at=time_cell(values.updated_at),
    )


def independent_sources(evidence: list[Evidence]) -> int:
    """Count sources that do not share an independence group; one without a group stands alone."""
    return len({link.independence_group or f"\0{link.source.id}" for link in evidence})
