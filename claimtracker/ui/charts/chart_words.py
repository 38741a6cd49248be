"""What charts say in words: labels, counts with their nouns, and what a screen reader hears of a bar."""

from claimtracker.domain.desk_numbers import KINDS, Bar, Chart, Part
from claimtracker.domain.wording import commas, inside, joined, number, say, say_count
from claimtracker.ui.day_words import day, day_without_year


def counted(count: int, noun: str) -> str:
    """Return a count with its noun, as of claims, sentences or times: ``1 claim``, ``1,208 claims``."""
    if noun == "steps":
        return say_count(count, "{count} claim or sentence left", "{count} claims and sentences left")
    if noun == "articles":
        return say_count(count, "{count} article", "{count} articles")
    if noun == "sentences":
        return say_count(count, "{count} sentence", "{count} sentences")
    if noun == "times":
        return say_count(count, "{count} time", "{count} times")
    return say_count(count, "{count} claim", "{count} claims")


def kind_word(kind: str) -> str:
    """Return what the parts of a kind are called: "Mixed"."""
    return say(KINDS[kind])


def label_of(chart: Chart, bar: Bar) -> str:
    """Return a bar's name on one line; dates as people write them, an article's due day before its title."""
    if chart.dated:
        return day(bar.label)
    words = " ".join(bar.label.split())
    return joined(day_without_year(bar.due), words) if bar.due else words


def short_label(chart: Chart, bar: Bar) -> str:
    """Return what stands under a column: a date without what its neighbours share."""
    if not chart.dated:
        return label_of(chart, bar)
    return day_without_year(bar.label)


def said_of(chart: Chart, bar: Bar, part: Part | None = None) -> str:
    """Return a bar or a part of it as a sentence without an end."""
    name = label_of(chart, bar)
    if part is not None:
        kind = inside(kind_word(part.kind))
        return say("{bar}, {kind}: {count}", bar=name, kind=kind, count=counted(part.count, chart.noun))
    whole = say("{bar}: {count}", bar=name, count=counted(bar.total, chart.noun))
    if len(chart.kinds) < 2 or not bar.parts:
        return whole
    parts = (f"{number(one.count)} {inside(kind_word(one.kind))}" for one in bar.parts)
    return commas((whole, *parts))
