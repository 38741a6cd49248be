"""What charts say in words: labels, counts with their nouns, and what a screen reader hears of a bar."""

from claimtracker.domain.desk_numbers import KINDS, Bar, Chart, Part
from claimtracker.ui.claims.inspector_words import day

_ONE = {"claims": "claim", "sentences": "sentence", "times": "time"}


def counted(count: int, noun: str) -> str:
    """Return a count with its noun: ``1 claim``, ``1,208 claims``."""
    return f"{count:,} {_ONE.get(noun, noun) if count == 1 else noun}"


def label_of(chart: Chart, bar: Bar) -> str:
    """Return a bar's name on one line; dates as people write them."""
    return day(bar.label) if chart.dated else " ".join(bar.label.split())


def short_label(chart: Chart, bar: Bar) -> str:
    """Return what stands under a column: a date without what its neighbours share."""
    if not chart.dated:
        return label_of(chart, bar)
    parts = day(bar.label).split()
    return " ".join(parts[:-1]) if len(parts) > 1 else parts[0]


def said_of(chart: Chart, bar: Bar, part: Part | None = None) -> str:
    """Return a bar or a part of it as a sentence without an end."""
    name = label_of(chart, bar)
    if part is not None:
        return f"{name}, {KINDS[part.kind].lower()}: {counted(part.count, chart.noun)}"
    whole = f"{name}: {counted(bar.total, chart.noun)}"
    if len(chart.kinds) < 2 or not bar.parts:
        return whole
    return f"{whole}, {', '.join(f'{one.count:,} {KINDS[one.kind].lower()}' for one in bar.parts)}"
