"""How often each rating stands on claims of the desk now, counted by the database."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.domain.scale_positions import Rated, position
from claimtracker.domain.verdicts import Scale
from claimtracker.store import rating_scales
from claimtracker.store.claim_models import ClaimTable


def rating_counts(session: Session, since: datetime | None = None) -> list[Rated]:
    """Return the latest verdicts, given since then, of claims outside the bin.

    They are counted by rating, the most frequent first.
    """
    columns = (ClaimTable.scale, ClaimTable.rating, ClaimTable.verdict_label, ClaimTable.verdict_number)
    wanted = [ClaimTable.deleted_at.is_(None), ClaimTable.verdict_at.is_not(None), ClaimTable.rating != ""]
    wanted += [ClaimTable.verdict_at >= since] if since else []
    query = (
        select(*columns, func.count())
        .where(*wanted)
        .group_by(*columns)
        .order_by(func.count().desc(), ClaimTable.scale, ClaimTable.rating)
    )
    known = {scale.code: scale for scale in rating_scales.every(session)}
    return [
        Rated(code, rating, label, count, _position(known.get(code), number))
        for code, rating, label, number, count in session.execute(query)
    ]


def _position(scale: Scale | None, number: int | None) -> float | None:
    return position(scale, number) if scale is not None else None
