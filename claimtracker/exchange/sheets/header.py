"""Which column of a file is which column of the claim sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimtracker.domain.text import fold
from claimtracker.domain.wording import commas, say, to_say

_NAMED_AT_MOST = 6

ALIASES: Mapping[str, str] = {
    "claim": "statement",
    "claims": "statement",
    "claim text": "statement",
    "claim reviewed": "statement",
    "claimreviewed": "statement",
    "text": "statement",
    "vclaim": "statement",
    "id": "claim_id",
    "claimid": "claim_id",
    "title": "review_title",
    "url": "review_url",
    "claimant": "speaker",
    "speaker/claimant": "speaker",
    "rating": "verdict",
    "textual rating": "verdict",
    "date": "said_on",
    "claim date": "said_on",
}
"""Names of columns in other people's files, as ``column_key`` folds them; our own names go first."""


TWICE = to_say(
    "These columns stand in the first line more than once: {columns}. Only the first of each is read. "
    "If another is meant, rename or remove the first and load the file again."
)


@dataclass(frozen=True, slots=True)
class Header:
    """Where each known column stands in the file, and what the file has besides."""

    places: Mapping[str, int]
    unknown: tuple[str, ...]
    warnings: tuple[str, ...]


def column_key(cell: str) -> str:
    """Return a column's name for comparing: case, outer spaces and underscores do not count."""
    return fold(cell).replace("_", " ")


def match_header(cells: Sequence[str], columns: Sequence[str], aliases: Mapping[str, str]) -> Header:
    """Find the columns among the cells of a file's first line; of two equal names the first counts."""
    names = {column_key(column): column for column in columns}
    places: dict[str, int] = {}
    warnings: list[str] = []
    for accepted in (names, aliases):
        for place, cell in enumerate(cells):
            column = accepted.get(column_key(cell))
            if column and column not in places and place not in places.values():
                places[column] = place
                if accepted is aliases:
                    warnings.append(
                        say("The column “{cell}” was read as “{column}”.", cell=cell.strip(), column=column)
                    )
    unknown = _unknown(cells, set(places.values()))
    twice = [column for column, place in places.items() if _stands_again(cells, place)]
    if twice:
        warnings.append(say(TWICE, columns=", ".join(twice)))
    if unknown:
        warnings.append(
            say(
                "Columns that are not part of the claim sheet were left out: {columns}.",
                columns=", ".join(unknown),
            )
        )
    return Header(places, unknown, tuple(warnings))


def _stands_again(cells: Sequence[str], place: int) -> bool:
    return any(column_key(cell) == column_key(cells[place]) for cell in cells[place + 1 :])


def _unknown(cells: Sequence[str], taken: set[int]) -> tuple[str, ...]:
    left = ((place, cell.strip()) for place, cell in enumerate(cells) if place not in taken)
    return tuple(cell or say("column {number} (no name)", number=place + 1) for place, cell in left)


def what_is_left(present: Sequence[str], missing: Sequence[str]) -> str:
    """Return what to say of the columns that a file has not: the shorter list is named."""
    if len(missing) <= _NAMED_AT_MOST:
        return say("Not in the file, and left as they are: {missing}.", missing=commas(missing))
    count, every = len(present), len(present) + len(missing)
    if len(present) > _NAMED_AT_MOST:
        return say(
            "The file fills {count} of {all} columns of the claim sheet. The others are left as they are.",
            count=count,
            all=every,
        )
    return say(
        "The file fills {count} of {all} columns of the claim sheet: {columns}. "
        "The others are left as they are.",
        count=count,
        all=every,
        columns=commas(present),
    )
