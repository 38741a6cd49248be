"""What signals said, kept in a list."""

from typing import Any

from PySide6.QtCore import SignalInstance

from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText


def heard(*signals: SignalInstance) -> list[tuple[Any, ...]]:
    """Return a list that everything the signals say from now on is added to."""
    said: list[tuple[Any, ...]] = []
    for signal in signals:
        signal.connect(lambda *values: said.append(values))
    return said


def typing_heard(field: FieldLine | GrowingText) -> list[tuple[str, str]]:
    """Return a list of what a field tells from now on: ``edited`` or ``committed``, with its text."""
    said: list[tuple[str, str]] = []
    field.edited.connect(lambda text: said.append(("edited", text)))
    field.committed.connect(lambda text: said.append(("committed", text)))
    return said
