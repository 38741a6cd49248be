"""Rating scales: each version is kept for the verdicts that were given on it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.errors import NotFound
from claimtracker.domain.verdicts import Scale, rating_data
from claimtracker.domain.wording import say
from claimtracker.store.base import settle
from claimtracker.store.desk_models import ScaleRow
from claimtracker.store.records import scale_record

if TYPE_CHECKING:  # what writes is loaded with the first write
    from claimtracker.store.work import UnitOfWork

# Of the table: asked to open the library, before the mapped rows are made ready.
_SCALE: Any = ScaleRow.__table__
_SCALES: Any = select(_SCALE).order_by(_SCALE.c.scale_id, _SCALE.c.version)


def add(work: "UnitOfWork", scales: Iterable[Scale]) -> None:
    """Add the scale versions that the library does not have yet."""
    known = {(row.scale_id, row.version) for row in work.session.scalars(select(ScaleRow))}
    for scale in scales:
        if (scale.id, scale.version) not in known:
            work.add(
                ScaleRow(
                    scale_id=scale.id,
                    version=scale.version,
                    name=scale.name,
                    claim_review=scale.claim_review,
                    ratings=[rating_data(rating) for rating in scale.ratings],
                )
            )


def every(session: Session) -> list[Scale]:
    """Return every version of every scale, oldest version first."""
    settle(session)
    return [scale_record(row) for row in session.execute(_SCALES)]


def by_code(session: Session, code: str) -> Scale:
    """Return the scale with this code, such as ``neutral/1``; raises NotFound."""
    name, _, version = code.partition("/")
    query = select(ScaleRow).where(ScaleRow.scale_id == name)
    if version.isdecimal():
        query = query.where(ScaleRow.version == int(version))
    row = session.scalar(query.order_by(ScaleRow.version.desc()).limit(1))
    if row is None:
        raise NotFound(say("The library has no rating scale “{code}”.", code=code))
    return scale_record(row)
