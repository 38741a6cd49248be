"""Search everything: articles, claims and sources by a few letters, best first."""

from dataclasses import dataclass

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.text import fold
from claimtracker.store import articles, claim_pages, claims, sources
from claimtracker.store.library import Library

EACH = 5
ENOUGH_LIKE = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found: ``kind`` is article, claim or source."""

    kind: str
    id: int
    title: str
    note: str


def search_desk(library: Library, typed: str, each: int = EACH) -> list[Hit]:
    """Return what fits what was typed; nothing typed gives what was worked on last.

    A claim_id of the claim sheet finds its claim, or the one it was joined into.
    """
    query = ClaimQuery(text=typed, sort=ClaimSort.UPDATED, descending=True)
    with library.read() as session:
        shown = articles.summaries(session)
        rows = claim_pages.page(session, query, 0, each)
        named = claims.claims_by_id(session, [claims.claim_id_of(session, typed.strip())])
        known = sources.page(session, typed, 0, each) if typed.strip() else []
    titles = {article.id: article.title for article in shown}
    if typed.strip():
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - not for the start of the desk

        found = process.extract(
            fold(typed),
            titles,
            scorer=fuzz.partial_ratio,
            processor=fold,
            limit=each,
            score_cutoff=ENOUGH_LIKE,
        )
        chosen = [article_id for _, _, article_id in found]
    else:
        chosen = list(titles)[:each]
    by_id = {article.id: article for article in shown}
    return [
        *(Hit("article", i, titles[i], by_id[i].outlet or "article") for i in chosen),
        *(
            Hit("claim", one.id, one.statement, one.verdict_label or one.progress.value)
            for one in named.values()
        ),
        *(Hit("claim", row.id, row.statement, row.verdict_label or row.progress.value) for row in rows),
        *(Hit("source", source.id, source.title, source.publisher or source.kind.value) for source in known),
    ]
