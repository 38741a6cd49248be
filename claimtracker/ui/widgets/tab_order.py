"""The way of Tab, put right where parts are made later than what stands below them.

Qt sends Tab through widgets in the order in which they were made: a card that comes later would be reached
after everything else of the window.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def put_in_order(inside: QWidget) -> None:
    """Let Tab go through what the widget holds in the order of its layouts, or as it was placed by hand."""
    stops = list(tab_stops(inside))
    for before, after in pairwise(stops):
        if _next_stop(before) is not after:
            QWidget.setTabOrder(before, after)


def tab_stops(inside: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at, in the order of the layouts."""
    for part in _parts(inside):
        if part.isHidden():
            continue
        if part.focusPolicy() & _TAB and part.focusProxy() is None:
            yield part
        yield from tab_stops(part)


def _parts(whole: QWidget) -> Iterator[QWidget]:
    layout = whole.layout()
    if isinstance(whole, QScrollArea):
        yield from [held] if (held := whole.widget()) is not None else []
    elif layout is not None:
        yield from _laid(layout)
    else:
        placed = [part for part in whole.children() if isinstance(part, QWidget) and not part.isWindow()]
        side = -1 if whole.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        yield from sorted(placed, key=lambda part: (part.y(), side * part.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _next_stop(widget: QWidget) -> QWidget | None:
    """Return what Tab would go to if all of it were enabled."""
    at = widget.nextInFocusChain()
    while at is not None and at is not widget and (at.isHidden() or not at.focusPolicy() & _TAB):
        at = at.nextInFocusChain()
    return at
