"""Scales as sheets name them: known ones, and ratings of desks whose scales we do not have."""

import re

from sqlalchemy import select

from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import VOID, Rating, Scale, VerdictClass, rating_data
from claimtracker.store import rating_scales
from claimtracker.store.desk_models import ScaleRow
from claimtracker.store.work import UnitOfWork

UNKNOWN = "imported/1"
FREE = "none/1"
"""The scale of conclusions in a person's own words."""
_LONGEST_KEY = 40
# How a rating of another desk looks until somebody edits its scale; mixed when its words do not say.
_LOOKS = tuple(
    (look, tuple(signs.split("|")))
    for look, signs in (
        (
            VerdictClass.MIXED,
            "half|partly|mixture|mixed|missing|unproven|partial|parcial|halb|a medias|teilweise|"
            "en partie|plutôt|sans preuve|fuori contesto|contexto|contexte",
        ),
        (
            VerdictClass.FALSE,
            "false|fire|fake|wrong|incorrect|mislead|not true|untrue|scam|inaccurate|hoax|pinocchio|falso|"
            "falsa|faux|fausse|falsch|stimmt nicht|trifft nicht zu|unwahr|"
            "no es cierto|não é verdade|bulo|engaños|enganos|trompeu|irreführ|bufala|"
            "onwaar|fałsz|ложь|خطأ|زائف|كاذب|مضلل",
        ),
        (
            VerdictClass.TRUE,
            "true|correct|accurate|confirmed|verdad|cierto|vrai|exact|wahr|richtig|stimmt|trifft zu|"
            "zutreffend|prawda|صحيح|صادق",
        ),
    )
)


class ScaleBook:
    """Looks ratings up by scale and label; a label that no scale has is added, never guessed away.

    Without ``at_once`` what was added is written by ``save`` alone.
    """

    def __init__(self, work: UnitOfWork, at_once: bool = True) -> None:
        self._work = work
        self._scales = {scale.code: scale for scale in rating_scales.every(work.session)}
        self._at_once = at_once
        self._unsaved: set[str] = set()

    def rating(self, code: str, label: str, number: int | None, title: str = "") -> Rating:
        """Return the rating with this label, made if the scale has none; ``title`` names a new scale."""
        return self.known(code or UNKNOWN, label) or self._add(code or UNKNOWN, label, number, title)

    def known(self, code: str, label: str) -> Rating | None:
        """Return the rating of a scale with this label, None where there is none.

        The very label goes before one in other capitals: a scale from elsewhere may have “True” and “TRUE”.
        """
        scale = self._scales.get(code)
        like = [one for one in scale.ratings if fold(one.label) == fold(label)] if scale else []
        return next((one for one in like if one.label == label), like[0] if like else None)

    def size(self, code: str) -> int:
        """Return how many ratings a scale has."""
        return len(self._scales[code].ratings) if code in self._scales else 0

    def save(self) -> None:
        """Write the scales that ratings were added to."""
        for code in sorted(self._unsaved):
            self._write(self._scales[code])
        self._unsaved.clear()

    def scale(self, code: str) -> Scale:
        """Return a scale that ``rating`` was asked about."""
        return self._scales[code]

    def _add(self, code: str, label: str, number: int | None, title: str) -> Rating:
        name, _, version = code.partition("/")
        key = re.sub(r"\W+", "-", fold(label)).strip("-") or "rating"
        rating = Rating(key, label, look_of(label), number)
        scale = self._scales.get(code)
        ratings = (*scale.ratings, rating) if scale else (rating,)
        self._scales[code] = Scale(
            name,
            int(version) if version.isdecimal() else 1,
            self._title(code, title or name.capitalize()),
            ratings,
        )
        if self._at_once:
            self._write(self._scales[code])
        else:
            self._unsaved.add(code)
        return rating

    def _title(self, code: str, title: str) -> str:
        return self._scales[code].name if code in self._scales else title

    def _write(self, scale: Scale) -> None:
        query = select(ScaleRow).where(ScaleRow.scale_id == scale.id, ScaleRow.version == scale.version)
        row = self._work.session.scalar(query)
        ratings = [rating_data(rating) for rating in scale.ratings]
        if row is None:
            self._work.add(
                ScaleRow(scale_id=scale.id, version=scale.version, name=scale.name, ratings=ratings)
            )
        else:
            row.ratings = ratings
            self._work.session.flush()


def look_of(label: str) -> VerdictClass:
    """Return how a rating of another desk looks, by its words; mixed when they do not say."""
    return look_said(label) or VerdictClass.MIXED


def look_said(label: str) -> VerdictClass | None:
    """Return how a rating looks by its words, None when they do not say."""
    words = fold(label)
    return next((look for look, signs in _LOOKS if any(sign in words for sign in signs)), None)


def free_rating(label: str) -> Rating:
    """Return the rating of a conclusion in one's own words; none of them withdraws a check."""
    key = re.sub(r"\W+", "-", fold(label))[:_LONGEST_KEY].strip("-")
    return Rating("conclusion" if key in ("", VOID) else key, label, look_of(label))
