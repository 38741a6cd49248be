"""Where everything of a chart stands: worked out once for a width and a font, then painted or clicked."""

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from claimtracker.domain.desk_numbers import Bar, Chart, Form, Part
from claimtracker.domain.wording import number
from claimtracker.ui.charts.chart_words import kind_word, label_of, short_label

_MOST_LABEL = 0.38


@dataclass(frozen=True, slots=True)
class Words:
    """Words in a box, at its start, end or middle."""

    text: str
    box: QRectF
    side: str = "start"


@dataclass(frozen=True, slots=True)
class BarPlace:
    """A bar: all that belongs to it, its parts, and what is written at it."""

    bar: Bar
    area: QRectF
    parts: tuple[tuple[Part, QRectF], ...]
    words: tuple[Words, ...]


@dataclass(slots=True)
class Plan:
    """A chart laid out; ``ticks`` are heights with their numbers."""

    width: float
    height: float = 0.0
    legend: list[tuple[str, QRectF, Words]] = field(default_factory=list)
    bars: list[BarPlace] = field(default_factory=list)
    ticks: list[tuple[float, Words]] = field(default_factory=list)


def plan_chart(chart: Chart, width: float, font: QFont, *, mirrored: bool = False) -> Plan:
    """Return the plan of a chart in so much width; its height follows."""
    metrics = QFontMetricsF(font)
    plan = Plan(width)
    top = _plan_legend(plan, chart, metrics)
    if chart.form is Form.BARS:
        _plan_bars(plan, chart, metrics, top)
    else:
        _plan_columns(plan, chart, metrics, top)
    return _turned(plan) if mirrored else plan


def _plan_legend(plan: Plan, chart: Chart, metrics: QFontMetricsF) -> float:
    if len(chart.kinds) < 2:
        return 0.0
    line, side, left, top = metrics.height() * 1.5, metrics.height() * 0.72, 0.0, 0.0
    for kind in chart.kinds:
        word = kind_word(kind)
        room = side + 6 + metrics.horizontalAdvance(word) + 2
        if left and left + room > plan.width:
            left, top = 0.0, top + line
        swatch = QRectF(left, top + (metrics.height() - side) / 2, side, side)
        box = QRectF(left + side + 6, top, metrics.horizontalAdvance(word) + 2, metrics.height())
        plan.legend.append((kind, swatch, Words(word, box)))
        left += room + metrics.height()
    return top + line + metrics.height() * 0.3


def _plan_bars(plan: Plan, chart: Chart, metrics: QFontMetricsF, top: float) -> None:
    row, thick = metrics.height() * 1.75, metrics.height() * 0.95
    widest = max((metrics.horizontalAdvance(label_of(chart, bar)) for bar in chart.bars), default=0.0)
    label = min(ceil(widest) + 2, plan.width * _MOST_LABEL)
    most = max((bar.total for bar in chart.bars), default=0)
    figure = metrics.horizontalAdvance(number(most)) + 10
    room = max(10.0, plan.width - label - 12 - figure)
    for place, bar in enumerate(chart.bars):
        area = QRectF(0, top + place * row, plan.width, row)
        left, middle = label + 12, area.center().y()
        parts = []
        for part in bar.parts:
            share = room * part.count / most if most else 0.0
            parts.append((part, QRectF(left, middle - thick / 2, max(1.0, share - 1), thick)))
            left += share
        words = (
            Words(label_of(chart, bar), QRectF(0, area.top(), label, row)),
            Words(number(bar.total), QRectF(left + 6, area.top(), figure - 6, row)),
        )
        plan.bars.append(BarPlace(bar, area, tuple(parts), words))
    plan.height = top + row * len(chart.bars)


def _plan_columns(plan: Plan, chart: Chart, metrics: QFontMetricsF, top: float) -> None:
    most = nice(max((bar.total for bar in chart.bars), default=0))
    axis = metrics.horizontalAdvance(number(most)) + 8
    top += metrics.height() * 0.5
    tall = metrics.height() * 8
    foot = top + tall
    for share in (0.0, 0.5, 1.0) if most > 1 else (0.0, 1.0):
        height = foot - tall * share
        box = QRectF(0, height - metrics.height() / 2, axis - 6, metrics.height())
        plan.ticks.append((height, Words(number(round(most * share)), box, "end")))
    widest = max((metrics.horizontalAdvance(short_label(chart, bar)) for bar in chart.bars), default=1.0)
    edge = widest * 0.4 if chart.dated and len(chart.bars) > 7 else 0.0
    step = (plan.width - axis - edge) / max(1, len(chart.bars))
    every = max(1, ceil((widest * 1.15 + 10) / step)) if chart.dated else 1
    for place, bar in enumerate(chart.bars):
        left, bottom, parts = axis + place * step, foot, []
        wide = min(step * 0.72, metrics.height() * 3.2)
        for part in bar.parts:
            share = tall * part.count / most if most else 0.0
            box = QRectF(left + (step - wide) / 2, bottom - max(1.0, share - 1), wide, max(1.0, share - 1))
            parts.append((part, box))
            bottom -= share
        words: tuple[Words, ...] = ()
        if (len(chart.bars) - 1 - place) % every == 0:
            room = widest + 4 if chart.dated else step
            start = min(max(0.0, left + (step - room) / 2), plan.width - room)
            box = QRectF(start, foot + 4, room, metrics.height())
            words = (Words(short_label(chart, bar), box, "middle"),)
        area = QRectF(left, top - metrics.height() * 0.4, step, tall + metrics.height() * 0.4)
        plan.bars.append(BarPlace(bar, area, tuple(parts), words))
    plan.height = foot + metrics.height() * 1.5


def nice(most: int) -> int:
    """Return the round number that the axis of a chart ends at."""
    if most <= 2:
        return max(1, most)
    power = int(10 ** (len(str(most)) - 1))
    for share in (1, 1.2, 1.6, 2, 3, 4, 5, 6, 8):
        top = round(power * share)
        if top >= most and top % 2 == 0:
            return top
    return power * 10


def _turned(plan: Plan) -> Plan:
    def flip(box: QRectF) -> QRectF:
        return QRectF(plan.width - box.right(), box.top(), box.width(), box.height())

    def words(one: Words) -> Words:
        return Words(one.text, flip(one.box), {"start": "end", "end": "start"}.get(one.side, one.side))

    plan.legend = [(kind, flip(swatch), words(said)) for kind, swatch, said in plan.legend]
    plan.ticks = [(height, words(said)) for height, said in plan.ticks]
    plan.bars = [
        BarPlace(
            place.bar,
            flip(place.area),
            tuple((part, flip(box)) for part, box in place.parts),
            tuple(words(said) for said in place.words),
        )
        for place in plan.bars
    ]
    return plan
