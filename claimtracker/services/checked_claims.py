"""Claims and articles as they leave the desk: read from one state, masked, without what stays inside."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from claimtracker.domain.articles import Article, Mode
from claimtracker.domain.calculation_told import told
from claimtracker.domain.claims import Claim
from claimtracker.domain.errors import NotFound
from claimtracker.domain.sources import Evidence
from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import Scale
from claimtracker.exchange.hand_over.records import (
    Appearance,
    CheckedArticle,
    CheckedClaim,
    Cited,
    CitedSource,
    Mark,
)
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.services.outgoing import Outgoing
from claimtracker.store import articles, claim_pages, claims, highlights, rating_scales
from claimtracker.store.sheet_contents import ClaimForSheet

AT_ONCE = 500
NOT_NUMBERED: Mapping[int, int] = {}


def checked_claims(
    out: Outgoing, ids: Sequence[int] | None = None, numbers: Mapping[int, int] = NOT_NUMBERED
) -> Iterator[CheckedClaim]:
    """Yield the claims of a hand-over, or those of these ids, in order."""
    wanted = out.ids if ids is None else ids
    scale = cache(lambda code: _scale(out, code))
    article = cache(lambda article_id: articles.article_by_id(out.session, article_id))
    for start in range(0, len(wanted), AT_ONCE):
        chosen = wanted[start : start + AT_ONCE]
        records = claims.claims_by_id(out.session, chosen)
        for found in out.contents.claims(chosen):
            claim = records[found.values.id]
            out.watch(found, claim.explanation)
            seen = [_appearance(article(places[0].article_id), places[0].quote) for places in found.places]
            yield _checked(out.masker, claim, found, scale(claim.scale), seen, numbers.get(claim.id, 0))


def checked_article(out: Outgoing, article_id: int) -> CheckedArticle:
    """Return an article's current draft with those of the chosen claims that stand in it.

    Raises NotFound.
    """
    article = articles.article_by_id(out.session, article_id)
    revision = articles.revision_by_id(out.session, article.revision_id)
    numbers = claim_pages.numbers_in(out.session, article_id)
    chosen = None if out.scope.claim_ids is None else frozenset(out.ids)
    ids = [claim_id for claim_id in numbers if chosen is None or claim_id in chosen]
    numbered = dict(zip(ids, checked_claims(out, ids, numbers), strict=True))
    marks = [
        Mark(
            item.highlight.span,
            numbered[item.highlight.claim_id],
            item.highlight.state,
            item.highlight.paragraph,
        )
        for item in highlights.in_revision(out.session, article.revision_id)
        if item.highlight.claim_id in numbered
    ]
    standing = {mark.claim.number for mark in marks}
    return CheckedArticle(
        title=article.title,
        text=revision.text,
        blocks=revision.blocks,
        byline=article.byline,
        outlet=article.outlet,
        section=article.section,
        published_on=article.published_on,
        url=article.url,
        language=article.language,
        direction=article.direction,
        before=article.mode is Mode.BEFORE,
        revision=revision.number,
        marks=tuple(marks),
        claims=tuple(numbered.values()),
        lost=tuple(claim for claim in numbered.values() if claim.number not in standing),
        of=f"article {article_id}",
    )


def _checked(
    masker: Masker,
    claim: Claim,
    found: ClaimForSheet,
    scale: Scale | None,
    seen: Sequence[Appearance],
    number: int,
) -> CheckedClaim:
    elsewhere = [Appearance(url=found.first_sighting_url)] if found.first_sighting_url else []
    return CheckedClaim(
        key=claim.key,
        statement=claim.statement,
        number=number,
        speaker=claim.speaker,
        speaker_role=claim.speaker_role,
        said_on=claim.said_on,
        place=claim.place,
        priority=claim.priority,
        risk=claim.risk,
        progress=claim.progress,
        open_questions=claim.open_questions,
        finding=claim.finding,
        explanation=claim.explanation,
        problem_type=claim.problem_type,
        suggested_wording=claim.suggested_wording,
        change_decision=claim.change_decision,
        review_title=claim.review_title,
        review_url=claim.review_url,
        language=claim.language,
        scale=scale,
        rating=claim.rating,
        verdict=claim.verdict_label,
        verdict_number=claim.verdict_number,
        look=claim.look,
        checked_on=claim.verdict_at.date().isoformat() if claim.verdict_at else "",
        calculation=tuple(told(claim.calculation, _names(masker, found.evidence))),
        evidence=tuple(_cited(masker, link) for link in found.evidence),
        appearances=(*seen, *elsewhere),
    )


def _names(masker: Masker, evidence: Sequence[Evidence]) -> dict[str, str]:
    """Return how each source is called outside, by its folded title; the confidential last."""
    named = sorted((link.source for link in evidence), key=lambda source: source.confidential)
    return {
        fold(source.title): masker.name(source.key, source.title, source.confidential) for source in named
    }


def _cited(masker: Masker, link: Evidence) -> Cited:
    source = link.source
    title = masker.name(source.key, source.title, source.confidential)
    if masker.masks(source.confidential):
        return Cited(CitedSource(source.key, title, source.kind, masked=True), link.stance)
    cited = CitedSource(
        key=source.key,
        title=title,
        kind=source.kind,
        primary=source.primary,
        author=source.author,
        publisher=source.publisher,
        published_on=source.published_on,
        url=source.url,
        archived_url=source.archived_url,
        accessed_on=source.accessed_on,
    )
    return Cited(cited, link.stance, link.passage, link.locator)


def _appearance(article: Article, quote: str) -> Appearance:
    return Appearance(
        article.title, article.url, article.outlet, article.published_on, quote, article.mode is Mode.BEFORE
    )


def _scale(out: Outgoing, code: str) -> Scale | None:
    if not code:
        return None
    try:
        return rating_scales.by_code(out.session, code)
    except NotFound:
        return None
