"""One claim of an archive as rows of the library: what goes where."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from claimtracker.domain.text import fold
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.verdicts import Rating, VerdictClass
from claimtracker.exchange.archive.records import ArchiveClaim
from claimtracker.store.bulk import Belongings
from claimtracker.store.claims import sort_key

CHECKED, TO_CHECK = "checked", "to check"


def key_of(claim: ArchiveClaim) -> str:
    """Return the claim's own key, or one made of what identifies it: the same check is the same claim.

    That is the address of the check with the claim's words; without an address, who said it when, and who
    checked it when.
    """
    if claim.claim_id:
        return claim.claim_id
    url = canonical_url(claim.review_url) or claim.review_url
    said = (
        (url, "", "", "", "")
        if url
        else ("", claim.speaker, claim.said_on, claim.publisher, claim.checked_on)
    )
    whole = "\0".join((fold(claim.statement), *map(fold, said)))
    return "a" + hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:17]


def second_key(claim: ArchiveClaim) -> str:
    """Return the key of a claim whose own is taken by another: numbers of two tables may be the same."""
    whole = fold(claim.statement).encode("utf-8", "surrogatepass")
    return f"{claim.claim_id}-{hashlib.sha256(whole).hexdigest()[:8]}"


def noon_of(day: str) -> datetime | None:
    """Return noon in UTC of a day; the first day of a month or year where no more is known."""
    if not day:
        return None
    return datetime.fromisoformat((day + "-01-01")[:10]).replace(hour=12, tzinfo=UTC)


@dataclass(slots=True)
class ArchiveRows:
    """The rows of some claims, before they are written; those of ``claims`` get their ids first."""

    claims: list[dict[str, Any]] = field(default_factory=list)
    sources: list[ArchiveClaim] = field(default_factory=list)

    def add(
        self, claim: ArchiveClaim, key: str, scale: str, rating: Rating | None, load: "LoadStamp"
    ) -> None:
        """Add a claim, with what its verdict means on its scale."""
        self.claims.append(_claim_columns(claim, key, scale, rating, load))
        self.sources.append(claim)

    def belongings(self, ids: Sequence[int]) -> Belongings:
        """Return what hangs on the claims, which have these ids."""
        return Belongings(sightings=self._sightings(ids), tags=self._tags(ids), verdicts=self._verdicts(ids))

    def _sightings(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        # The day they were said is that of their only appearance.
        return [
            {
                "claim_id": row_id,
                "url": seen.url,
                "outlet": seen.outlet,
                "seen_on": seen.seen_on or (claim.said_on if len(claim.sightings) == 1 else ""),
                "speaker": claim.speaker,
            }
            for row_id, claim in zip(ids, self.sources, strict=True)
            for seen in claim.sightings
        ]

    def _tags(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        return [
            {"claim_id": row_id, "name": name}
            for row_id, claim in zip(ids, self.sources, strict=True)
            for name in dict.fromkeys(claim.tags)
        ]

    def _verdicts(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        # Given by their publishers on the day of the check.
        return [
            {name: columns[column] for name, column in _OF_VERDICT.items()}
            | {
                "claim_id": row_id,
                "given_by": claim.publisher or claim.checker,
                "given_at": columns["verdict_at"] or columns["created_at"],
                "origin": f"archive ({claim.rated})" if claim.rated else "archive",
                "published_title": claim.review_title,
                "published_url": claim.review_url,
            }
            for row_id, columns, claim in zip(ids, self.claims, self.sources, strict=True)
            if columns["rating"]
        ]


_OF_VERDICT = {
    "scale": "scale",
    "rating": "rating",
    "label": "verdict_label",
    "look": "look",
    "number": "verdict_number",
    "finding": "finding",
    "explanation": "explanation",
}


@dataclass(frozen=True, slots=True)
class LoadStamp:
    """Which load a claim came with, when, and who loaded it."""

    load_id: int
    at: datetime
    by: str


def _claim_columns(
    claim: ArchiveClaim, key: str, scale: str, rating: Rating | None, load: LoadStamp
) -> dict[str, Any]:
    statement = claim.statement.strip()
    return {
        "key": key,
        "statement": statement,
        "statement_key": sort_key(statement),
        "type": claim.claim_type or "other",
        "speaker": claim.speaker,
        "speaker_role": claim.speaker_role,
        "said_on": claim.said_on,
        "place": claim.place,
        "priority": claim.priority or "normal",
        "progress": claim.progress or (CHECKED if rating else TO_CHECK),
        "checker": claim.checker,
        "notes": claim.notes,
        "finding": claim.finding,
        "explanation": claim.explanation,
        "review_title": claim.review_title,
        "review_url": claim.review_url,
        "language": claim.language,
        "scale": scale if rating else "",
        "rating": rating.key if rating else "",
        "verdict_label": rating.label if rating else "",
        "look": (rating.look if rating else VerdictClass.OPEN).value,
        "verdict_number": rating.number if rating else None,
        "verdict_at": noon_of(claim.checked_on) if rating else None,
        "load_id": load.load_id,
        "created_by": load.by,
        "created_at": load.at,
        "updated_at": load.at,
    }
