"""Rating scales as files: one JSON file per scale in the resources."""

import json
from pathlib import Path
from typing import Any

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.verdicts import Scale, rating_from
from claimtracker.domain.wording import say


def read_scales(folder: Path) -> tuple[Scale, ...]:
    """Return every scale of the folder, by name of file; raises UnreadableFile."""
    return tuple(read_scale(path) for path in sorted(folder.glob("*.json")))


def words_of(folder: Path) -> list[str]:
    """Return every name, label and meaning of the folder's scales: what is said of them."""
    found = []
    for scale in read_scales(folder):
        found += [scale.name, *(words for one in scale.ratings for words in (one.label, one.description))]
    return [words for words in found if words]


def read_scale(path: Path) -> Scale:
    """Return the scale kept in a JSON file; raises UnreadableFile."""
    try:
        return scale_from(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(
            say("The rating scale {name} cannot be read.", name=path.name), say("Install ClaimTracker again.")
        ) from error


def scale_from(data: dict[str, Any]) -> Scale:
    """Return the scale described by a mapping; raises KeyError or ValueError."""
    return Scale(
        id=data["id"],
        version=int(data["version"]),
        name=data["name"],
        ratings=tuple(rating_from(rating) for rating in data["ratings"]),
        claim_review=bool(data["claim_review"]),
    )
