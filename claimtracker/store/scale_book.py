"""Scales as sheets name them: known ones, and ratings of desks whose scales we do not have."""

import re
from dataclasses import asdict

from sqlalchemy import select

from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import Rating, Scale, VerdictClass
from claimtracker.store import verdicts
from claimtracker.store.desk_models import ScaleRow
from claimtracker.store.work import UnitOfWork

UNKNOWN = "imported/1"
# How a rating of another desk looks until somebody edits its scale; mixed when its words do not say.
_LOOKS = (
    (VerdictClass.MIXED, ("half", "partly", "mixture", "mixed", "missing", "unproven", "partial")),
    (
        VerdictClass.FALSE,
        ("false", "fire", "fake", "wrong", "incorrect", "mislead", "not true", "untrue", "scam"),
    ),
    (VerdictClass.TRUE, ("true", "correct", "accurate", "confirmed")),
)


class ScaleBook:
    """Looks ratings up by scale and label; a label that no scale has is added, never guessed away."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._scales = {scale.code: scale for scale in verdicts.scales(work.session)}

    def rating(self, code: str, label: str, number: int | None) -> Rating:
        """Return the rating with this label, made if the scale has none."""
        scale = self._scales.get(code or UNKNOWN)
        known = next((r for r in scale.ratings if fold(r.label) == fold(label)), None) if scale else None
        return known or self._add(code or UNKNOWN, label, number)

    def scale(self, code: str) -> Scale:
        """Return a scale that ``rating`` was asked about."""
        return self._scales[code]

    def _add(self, code: str, label: str, number: int | None) -> Rating:
        name, _, version = code.partition("/")
        key = re.sub(r"\W+", "-", fold(label)).strip("-") or "rating"
        rating = Rating(key, label, _look(label), number)
        scale = self._scales.get(code)
        ratings = (*scale.ratings, rating) if scale else (rating,)
        self._scales[code] = Scale(
            name, int(version) if version.isdecimal() else 1, name.capitalize(), ratings
        )
        self._write(self._scales[code])
        return rating

    def _write(self, scale: Scale) -> None:
        query = select(ScaleRow).where(ScaleRow.scale_id == scale.id, ScaleRow.version == scale.version)
        row = self._work.session.scalar(query)
        ratings = [asdict(rating) | {"look": rating.look.value} for rating in scale.ratings]
        if row is None:
            self._work.add(
                ScaleRow(scale_id=scale.id, version=scale.version, name=scale.name, ratings=ratings)
            )
        else:
            row.ratings = ratings
            self._work.session.flush()


def _look(label: str) -> VerdictClass:
    words = fold(label)
    for look, signs in _LOOKS:
        if any(sign in words for sign in signs):
            return look
    return VerdictClass.MIXED
