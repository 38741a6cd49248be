"""A newsroom's own scales: an edit makes a new version, and verdicts given before keep theirs."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from claimtracker.domain.articles import Mode
from claimtracker.domain.changes import Done
from claimtracker.domain.errors import BadValue, Conflict
from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.verdicts import Rating, Scale
from claimtracker.domain.wording import say
from claimtracker.store import desk_scales, desk_settings, rating_scales
from claimtracker.store.library import Library

MOST = 40
LONGEST_SYMBOL = 6


def latest_scales(library: Library) -> list[Scale]:
    """Return the latest version of every scale."""
    with library.read() as session:
        return list({scale.id: scale for scale in rating_scales.every(session)}.values())


def save_scale(library: Library, scale: Scale) -> Done[Scale]:
    """Keep a scale as edited: as its next version, or as the first of a new one.

    Nothing is written when nothing differs. Raises BadValue for a scale that could not be used, Conflict
    when another version was kept since the one that was edited.
    """
    wanted = _sound(scale)
    with library.write("Edit rating scale" if wanted.id else "Add rating scale") as work:
        every = rating_scales.every(work.session)
        if not wanted.id:  # a new scale, even where another has a name like it
            new_id = _untaken(_slug(wanted.name) or "scale", {known.id for known in every})
            wanted = replace(wanted, id=new_id)
        versions = [known for known in every if known.id == wanted.id]
        latest = versions[-1] if versions else None
        if latest is not None and replace(wanted, version=latest.version) == latest:
            return Done(latest, work.changes)
        if latest is not None and wanted.version < latest.version:
            raise Conflict(
                say("Somebody else kept version {version} of this scale meanwhile.", version=latest.version),
                say("Nothing was overwritten: look at both, then keep yours as the version after it."),
            )
        kept = replace(wanted, version=latest.version + 1 if latest else 1)
        rating_scales.add(work, [kept])
        work.touch_everything()
    return Done(kept, work.changes)


def default_scale(library: Library, mode: Mode) -> Scale:
    """Return the scale that verdicts are given on in a mode."""
    with library.read() as session:
        return desk_scales.scale_of_mode(session, mode)


def set_default_scale(library: Library, mode: Mode, scale_id: str) -> Done[Scale]:
    """Choose the scale of a mode for this desk; raises NotFound for one that the library has not."""
    with library.write("Choose rating scale") as work:
        scale = rating_scales.by_code(work.session, scale_id)
        desk_settings.put(work, {desk_scales.setting(mode): scale.id})
        work.touch_everything()
    return Done(scale, work.changes)


def _sound(scale: Scale) -> Scale:
    name = canonical_text(scale.name).strip()
    if not name:
        raise BadValue(say("A scale needs a name."), say("Write one that the desk will recognise."))
    if len(scale.ratings) > MOST:
        raise BadValue(say("A scale has at most {most} ratings.", most=MOST), say("Remove some."))
    return replace(scale, name=name, ratings=_ratings(scale.ratings))


def _ratings(ratings: Sequence[Rating]) -> tuple[Rating, ...]:
    kept: list[Rating] = []
    for rating in ratings:
        label = canonical_text(rating.label).strip()
        if not label:
            raise BadValue(say("A rating needs a label."), say("Write it, or remove the rating."))
        if any(fold(label) == fold(other.label) for other in kept):
            raise BadValue(
                say("Two ratings are called “{label}”.", label=label), say("Give each its own label.")
            )
        symbol = canonical_text(rating.symbol).strip()
        if len(symbol) > LONGEST_SYMBOL:
            raise BadValue(
                say(
                    "The symbol of “{label}” is longer than {most} signs.",
                    label=label,
                    most=LONGEST_SYMBOL,
                ),
                say("Shorten it."),
            )
        kept.append(replace(rating, label=label, symbol=symbol, key=_key(rating, label, kept)))
    numbers = [rating.number for rating in kept if rating.number is not None]
    if numbers != sorted(set(numbers)):
        raise BadValue(
            say("The numbers do not rise from the worst rating to the best."),
            say("Order the ratings, or leave the number of those off the scale empty."),
        )
    return tuple(kept)


def _key(rating: Rating, label: str, kept: Sequence[Rating]) -> str:
    return _untaken(rating.key or _slug(label) or "rating", {other.key for other in kept})


def _slug(words: str) -> str:
    return re.sub(r"[\W_]+", "-", fold(words)).strip("-")


def _untaken(base: str, taken: Collection[str]) -> str:
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key
