"""Claims as rows of the claim sheet."""

from collections.abc import Sequence

from claimtracker.domain.independence import independent_sources
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import Evidence
from claimtracker.exchange.sheets.cells import item_cell, list_cell, place_cell, quote_cell, yes_no
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, Cells, Pair
from claimtracker.store.sheet_contents import ClaimForSheet, Place

_NO_ARTICLE = ("", "", "", "", "")
_NO_PLACES = ("", "", "", "")
_NO_SOURCES = ("0", "0", "0", "")
_DAY = len("2026-11-22")


def sheet_pair(claim: ClaimForSheet, masker: Masker) -> Pair:
    """Return all rows of one claim; in those of its evidence nothing is masked yet."""
    return claim_rows(claim, masker), evidence_rows(claim)


def claim_rows(claim: ClaimForSheet, masker: Masker) -> list[Cells]:
    """Return one row for each article the claim stands in, or one without an article.

    Each claim that was joined into it follows with its own claim_id and wording, and the check of both.
    """
    rows = [_row(claim, places, masker) for places in claim.places or ((),)]
    if claim.joined:
        bare = dict(zip(CLAIM_COLUMNS, _row(claim, (), masker), strict=True))
        for joined in claim.joined:
            own = {
                "claim_id": joined.key,
                "statement": joined.statement,
                "claim_type": joined.type,
                "speaker": joined.speaker,
                "speaker_role": joined.speaker_role,
                "said_on": joined.said_on,
                "language": joined.language,
                "duplicate_of": list_cell([claim.values.key]),
                "relation": DecisionKind.SAME.value,
                "times_seen": "0",
                "created_at": joined.created_at,
            }
            rows.append(tuple((bare | own).values()))
    return rows


def evidence_rows(claim: ClaimForSheet) -> list[Cells]:
    """Return one row for each evidence of the claim, nothing masked yet."""
    return [evidence_row(claim.values.key, link) for link in claim.evidence]


def evidence_row(claim_key: str, link: Evidence) -> Cells:
    """Return the row of one evidence, in the order of EVIDENCE_COLUMNS, nothing masked yet."""
    source = link.source
    return (
        claim_key,
        source.key,
        source.kind.value,
        yes_no(source.primary),
        source.title,
        source.author,
        source.publisher,
        source.published_on,
        source.url,
        source.archived_url,
        place_cell(file.name for file in source.attachments) if source.attachments else "",
        place_cell(file.sha256 for file in source.attachments) if source.attachments else "",
        source.accessed_on,
        link.locator,
        link.passage,
        link.stance.value,
        link.independence_group,
        source.contact_status.value,
        source.contact_on,
        yes_no(source.confidential),
        link.note,
    )


def _row(claim: ClaimForSheet, places: Sequence[Place], masker: Masker) -> Cells:
    """Return one row in the order of CLAIM_COLUMNS."""
    values, relations = claim.values, claim.relations
    paragraph, sentence, quote, anchor_state = _place_cells(places)
    return (
        values.key,
        *(places[0].article if places else _NO_ARTICLE),
        paragraph,
        sentence,
        quote,
        values.statement,
        values.type,
        values.speaker,
        values.speaker_role,
        values.said_on,
        claim.first_sighting_url,
        values.priority,
        values.risk,
        values.progress,
        values.scale,
        values.verdict_label,
        "" if values.verdict_number is None else str(values.verdict_number),
        values.finding,
        values.problem_type,
        values.suggested_wording,
        values.change_decision,
        *_source_cells(claim.evidence, masker),
        values.open_questions,
        values.checker,
        values.verdict_at[:_DAY],
        values.second_reader,
        values.second_read_on,
        values.valid_as_of,
        values.recheck_on,
        list_cell(key for key, _ in relations) if relations else "",
        list_cell(kind for _, kind in relations) if relations else "",
        str(claim.times_seen),
        anchor_state,
        values.review_title,
        values.review_url,
        values.language,
        list_cell(claim.tags) if claim.tags else "",
        values.created_at,
        values.updated_at,
    )


def _place_cells(places: Sequence[Place]) -> Cells:
    """Return paragraph, sentence, quote and anchor_state."""
    if not places:
        return _NO_PLACES
    if len(places) == 1:
        (one,) = places
        return item_cell(one.paragraph), item_cell(one.sentence), one.quote, item_cell(one.state)
    return (
        place_cell(place.paragraph for place in places),
        place_cell(place.sentence for place in places),
        quote_cell(place.quote for place in places),
        place_cell(place.state for place in places),
    )


def _source_cells(evidence: Sequence[Evidence], masker: Masker) -> Cells:
    """Return source_count to sources."""
    if not evidence:
        return _NO_SOURCES
    if len(evidence) == 1:
        source = evidence[0].source
        name = masker.name(source.key, source.title, source.confidential)
        return "1", "1" if source.primary else "0", "1", item_cell(name)
    named = {
        link.source.id: masker.name(link.source.key, link.source.title, link.source.confidential)
        for link in evidence
    }
    primary = {link.source.id for link in evidence if link.source.primary}
    grouped = any(link.independence_group for link in evidence)
    return (
        str(len(named)),
        str(len(primary)),
        str(independent_sources(evidence) if grouped else len(named)),
        list_cell(named.values()),
    )
