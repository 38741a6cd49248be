"""The head of a letter that a mail program or word processor saved as a page."""

from collections.abc import Sequence
from dataclasses import replace

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers.html_walk import Run
from claimtracker.exchange.readers.letter_heads import letter_head

_MOST_LINES = 8


def with_letter_head(runs: Sequence[Run]) -> tuple[list[Run], dict[int, Role]]:
    """Part the fields of a letter's head from their values; returns all runs, and their roles by id."""
    fields = letter_head([run.text for run in runs[:_MOST_LINES]])
    parted: list[Run] = []
    roles: dict[int, Role] = {}
    for run, (start, end, role) in zip(runs, fields, strict=False):
        named = ((0, start, Role.FURNITURE), (start, end, role), (end, len(run.text), Role.FURNITURE))
        for low, high, kind in named:
            if run.text[low:high].strip():
                part = replace(run, text=run.text[low:high].strip(), linked=0, strong=0)
                parted.append(part)
                roles[id(part)] = kind
    return [*parted, *runs[len(fields) :]], roles
