"""New claims from a sheet, added in bulk: what the sheet said is what the next export says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from claimtracker.domain.errors import Cancelled
from claimtracker.domain.wording import say
from claimtracker.exchange.sheets.cells import list_items
from claimtracker.exchange.sheets.diff import SheetAdd
from claimtracker.exchange.sheets.records import SheetClaim
from claimtracker.services.sheet_articles import Appearance, ArticlesOfSheet
from claimtracker.services.sheet_claims import checked_at, claim_columns, claim_key, elsewhere, ratings_of
from claimtracker.store import bulk
from claimtracker.store.bulk import Belongings, NewClaims
from claimtracker.store.scale_book import ScaleBook
from claimtracker.store.work import UnitOfWork

CHUNK = 2000
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class _Batch:
    """The rows of some claims, before they are written."""

    claims: list[dict[str, Any]] = field(default_factory=list)
    firsts: list[SheetClaim] = field(default_factory=list)
    appearances: list[list[Appearance]] = field(default_factory=list)

    def wordings(self) -> list[tuple[list[str], list[str]]]:
        """Return each claim's quotes, and the titles of the articles that they stand in."""
        return [
            ([place.columns["quote"] for place in places], sorted({p.title for p in places if p.title}))
            for places in self.appearances
        ]

    def belongings(self, ids: Sequence[int], actor: str) -> Belongings:
        """Return what hangs on the claims, which have these ids."""
        highlights, tags, sightings, verdicts = [], [], [], []
        for row_id, columns, first, places in zip(
            ids, self.claims, self.firsts, self.appearances, strict=True
        ):
            highlights += [place.columns | {"claim_id": row_id, "created_by": actor} for place in places]
            tags += [{"claim_id": row_id, "name": name} for name in dict.fromkeys(list_items(first.tags))]
            if first.first_sighting_url:
                sightings.append({"claim_id": row_id, "url": first.first_sighting_url})
            if columns["rating"]:
                verdicts.append(_verdict(row_id, columns, first))
        return Belongings(highlights, sightings, tags, verdicts)


def add_claims(
    work: UnitOfWork,
    adds: Sequence[SheetAdd[SheetClaim]],
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, int]:
    """Add claims with their appearances, verdicts, tags; returns ids by claim_id.

    Raises Cancelled: the unit of work then keeps nothing.
    """
    book = ScaleBook(work)
    ratings = ratings_of([add.rows[0] for add in adds], book)
    places = ArticlesOfSheet(work)
    places.plan(adds)
    ids: dict[str, int] = {}
    for start in range(0, len(adds), CHUNK):
        if cancelled():
            raise Cancelled(say("The import was stopped."), say("Nothing of it was kept."))
        ids |= _add_chunk(work, adds[start : start + CHUNK], ratings, places)
        progress(min(start + CHUNK, len(adds)), len(adds))
    return ids


def _add_chunk(
    work: UnitOfWork,
    adds: Sequence[SheetAdd[SheetClaim]],
    ratings: Any,
    places: ArticlesOfSheet,
) -> dict[str, int]:
    batch = _Batch()
    for add in adds:
        first = add.rows[0]
        appearances = places.of(add)
        columns = claim_columns(
            first, claim_key(first), ratings.get((first.scale, first.verdict)), work.actor
        )
        in_articles = len({place.article_id for place in appearances})
        columns["seen_elsewhere"] = elsewhere(first, in_articles, 1 if first.first_sighting_url else 0)
        batch.claims.append(columns)
        batch.firsts.append(first)
        batch.appearances.append(appearances)
    new = NewClaims(batch.claims, batch.wordings(), lambda ids: batch.belongings(ids, work.actor))
    ids = bulk.add_claims(work, new)
    return {columns["key"]: row_id for columns, row_id in zip(batch.claims, ids, strict=True)}


def _verdict(claim_id: int, columns: dict[str, Any], first: SheetClaim) -> dict[str, Any]:
    return {
        "claim_id": claim_id,
        "scale": columns["scale"],
        "rating": columns["rating"],
        "label": columns["verdict_label"],
        "look": columns["look"],
        "number": columns["verdict_number"],
        "finding": columns["finding"],
        "problem_type": columns["problem_type"],
        "suggested_wording": columns["suggested_wording"],
        "given_by": first.checker,
        "given_at": checked_at(first) or columns["updated_at"],
        "origin": "claim sheet",
    }
