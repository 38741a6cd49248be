"""Records that a sheet names and that lie in the bin: importing the sheet brings them back."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.wording import say
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.store import bin as bins
from claimtracker.store import claims, evidence, sheet_rows
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class InBin:
    """Ids of claims, of the articles they stand in, and of sources, all in the bin now."""

    claims: tuple[int, ...] = ()
    articles: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()

    @property
    def sentence(self) -> str:
        """What to say of them beside the plan; "" when there is nothing."""
        told = [
            f"{len(ids):,} {name}{'' if len(ids) == 1 else 's'}"
            for name, ids in (("claim", self.claims), ("article", self.articles), ("source", self.sources))
            if ids
        ]
        return (
            say("In the bin now, and brought back by this sheet: {told}.", told=", ".join(told))
            if told
            else ""
        )


NOTHING_IN_BIN = InBin()


def in_bin(library: Library, rows: Sequence[SheetClaim], links: Sequence[SheetEvidence]) -> InBin:
    """Return what the rows name that lies in the bin; articles only where a row still quotes them."""
    quoted = {row.article_title for row in rows if row.quote}
    with library.read() as session:
        binned = sheet_rows.binned_claims(session, sorted({row.claim_id for row in rows}))
        ids = sorted(binned.values())
        articles = sheet_rows.binned_articles(session, ids)
        sources = sheet_rows.binned_sources(session, sorted({row.source_id for row in links}))
    return InBin(
        tuple(ids),
        tuple(sorted(row_id for row_id, title in articles.items() if title in quoted)),
        tuple(sorted(sources.values())),
    )


def bring_back(work: UnitOfWork, found: InBin) -> None:
    """Take them out of the bin, in the import's own unit of work."""
    for kind, ids in (("claim", found.claims), ("article", found.articles), ("source", found.sources)):
        bins.bring_back(work, kind, ids)
    resting = {
        claim_id for source_id in found.sources for claim_id in evidence.claims_of_source(work, source_id)
    }
    claims.recount_sources(work, sorted(resting))
